-- A page of a list walks the newest first and stops when it is full.
create index alert_newest on alert (moved_at desc, id);
