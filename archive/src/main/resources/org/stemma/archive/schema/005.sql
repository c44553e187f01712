-- what each story tells of who depends on whom: can be made again
create table learned (
  story text primary key,
  state text not null
) strict, without rowid;

create table occasion (
  story text not null references learned (story) on delete cascade,
  outlet text not null,
  house text not null,
  descended real not null,
  credited integer not null,
  alike real not null,
  wrong real not null,
  different real not null,
  reports text not null,
  primary key (story, outlet, house)
) strict, without rowid;
