-- What could not be done is tried again, later each time, and never given up.
alter table outbox add column next_try_at timestamp with time zone;
update outbox set next_try_at = written_at;
alter table outbox alter column next_try_at set not null;
drop index outbox_order;
create index outbox_next on outbox (next_try_at);
