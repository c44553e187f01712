-- which episodes seem to be of one affair: can be made again, but for what affairs are called
create table affair (
  episode text primary key,
  id text not null
) strict, without rowid;

create index affair_id on affair (id);

-- how affairs grew, merged and split: an episode that went from one to another; blank for none
create table affair_change (
  number integer primary key autoincrement,
  at text not null,
  episode text not null,
  before text not null,
  after text not null
) strict;

-- the change that affairs have come to
create table affair_seen (
  one integer primary key check (one = 1),
  sequence integer not null
) strict;
