-- what people have corrected
create table correction (
  number integer primary key autoincrement,
  kind text not null,
  scope text not null,
  first text not null,
  second text not null,
  start integer not null,
  stop integer not null,
  author text not null,
  reason text not null,
  at text not null,
  undone text not null default '',
  undone_by text not null default ''
) strict;
