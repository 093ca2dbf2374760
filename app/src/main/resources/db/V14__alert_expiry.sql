-- When the time of an alert is over, copied from its content. What stands already with a day or an
-- instant gets it here; what names a month or a year only, when it is next written.
alter table alert add column expires_at timestamp with time zone;
update alert set expires_at =
  cast(substring(content from position('"expires":"' in content) + 11 for 10)
    || 'T00:00:00+00:00' as timestamp with time zone) + interval '1' day
where content like '%"expires":"____-__-__"%';
update alert set expires_at =
  cast(substring(content from position('"expires":"' in content) + 11 for 19)
    || '+00:00' as timestamp with time zone)
where content like '%"expires":"____-__-__T__:__:__%';
create index alert_expiry on alert (state, expires_at);
