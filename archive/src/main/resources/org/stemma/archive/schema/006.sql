-- what was told: the stories as they were when alerts were last worked out, and the alerts
create table told (
  report integer primary key references report (number) on delete cascade,
  story text not null
) strict;

create table told_correction (
  correction integer primary key references correction (number) on delete cascade
) strict;

insert into told (report, story) select report, story from membership;
insert into told_correction (correction) select number from correction where undone = '';

-- the outline of a story's dossier when alerts were last worked out; can be made again
create table outline (
  story text primary key,
  key text not null,
  data blob not null
) strict, without rowid;

create table alert (
  number integer primary key autoincrement,
  at text not null,
  story text not null,
  words text not null,
  line text not null,
  due integer not null,
  sent text not null default '',
  tries integer not null default 0
) strict;

-- what is remembered of the addresses that are followed
create table visit (
  url text primary key,
  feed text not null,
  page text not null,
  etag text not null,
  modified text not null,
  first text not null,
  last text not null,
  due text not null,
  failures integer not null,
  said text not null
) strict, without rowid;

create index visit_due on visit (feed, due);

-- corrections of another archive that lead to nothing here yet
create table waiting (
  line text primary key,
  why text not null
) strict, without rowid;
