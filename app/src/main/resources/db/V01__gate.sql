-- What must not be lost, and what was done.
create table outbox (
  id uuid primary key,
  topic varchar(64) not null,
  subject varchar(200) not null,
  written_at timestamp with time zone not null,
  tries integer not null
);
create index outbox_order on outbox (tries, written_at);

create table ledger (
  id uuid primary key,
  at_time timestamp with time zone not null,
  person uuid not null,
  username varchar(64) not null,
  organisation varchar(64) not null,
  party varchar(16) not null,
  act varchar(40) not null,
  object_kind varchar(20) not null,
  object varchar(200) not null,
  handling varchar(16) not null,
  result varchar(16) not null
);
create index ledger_object on ledger (object_kind, object, at_time);
create index ledger_person on ledger (username, object_kind, at_time);
