-- What of the demo's content is in.
create table demo_step (
  name varchar(300) primary key,
  done_at timestamp with time zone not null
);
