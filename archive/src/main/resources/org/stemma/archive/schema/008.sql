-- what affairs remember of episodes: can be made again
create table episode_sketch (
  id text primary key,
  earliest integer not null,
  latest integer not null,
  outlet text not null,
  bags blob not null
) strict, without rowid;

create table episode_holder (
  term integer not null,
  rank integer not null,
  id text not null,
  primary key (term, rank, id)
) strict, without rowid;

create table episode_grouped (
  id text primary key,
  name text not null
) strict, without rowid;

create index episode_grouped_name on episode_grouped (name, id);

-- the program that remembered them
alter table affair_seen add column program text not null default '';
