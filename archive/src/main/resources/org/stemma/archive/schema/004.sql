-- what grouping remembers: can be made again, but for what stories are called
create table sketch (
  id text primary key,
  earliest integer not null,
  latest integer not null,
  outlet text not null,
  bags blob not null
) strict, without rowid;

create table holder (
  term integer not null,
  rank integer not null,
  id text not null,
  primary key (term, rank, id)
) strict, without rowid;

create table tie (
  id text not null,
  other text not null,
  odds real not null,
  primary key (id, other)
) strict, without rowid;

create table grouped (
  id text primary key,
  name text not null
) strict, without rowid;

create index grouped_name on grouped (name, id);

create table story (
  name text primary key,
  id text not null unique
) strict, without rowid;
