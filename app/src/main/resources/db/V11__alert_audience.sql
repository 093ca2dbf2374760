-- The audience of an alert as an array on its row: a list asks which of its words one may be, and
-- never joins.
alter table alert add column readers varchar(64) array;
update alert set readers = ${split_audience};
alter table alert alter column readers set not null;
alter table alert drop column audience;
create index alert_readers on alert ${gin} (readers);
