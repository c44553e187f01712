-- what engines have read; can be made again
create table reading (
  key text primary key,
  report integer not null references report (number) on delete cascade,
  program text not null,
  data blob not null
) strict, without rowid;

create index reading_report on reading (report);
