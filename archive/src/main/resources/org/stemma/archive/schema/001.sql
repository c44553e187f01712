-- reports, where their bytes come from, and what has happened, in order
create table original (
  sha text primary key,
  size integer not null,
  added text not null
) strict, without rowid;

create table report (
  number integer primary key autoincrement,
  key text not null unique,
  id text not null,
  original text not null references original (sha),
  name text not null,
  place integer not null,
  file text not null,
  rank integer not null,
  source text not null,
  page text not null,
  title text not null,
  outlet text not null,
  published text not null,
  added text not null,
  document blob not null,
  shape text not null
) strict;

create index report_id on report (id);
create index report_original on report (original, place);
create index report_page on report (page) where page <> '';

create table sighting (
  report integer not null references report (number) on delete cascade,
  file text not null,
  rank integer not null,
  source text not null,
  added text not null,
  primary key (report, file, rank)
) strict, without rowid;

create table membership (
  report integer primary key references report (number) on delete cascade,
  grouped text not null,
  story text not null
) strict;

create index membership_story on membership (story);

create table change (
  sequence integer primary key autoincrement,
  report text not null,
  what text not null,
  at text not null
) strict;
