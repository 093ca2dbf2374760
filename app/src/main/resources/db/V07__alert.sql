-- Alerts, their pictures, their history, and the counter of their reference numbers.
create table alert (
  id uuid primary key,
  ref varchar(16) unique,
  state varchar(16) not null,
  stage varchar(24) not null,
  content varchar(200000) not null,
  content_hash varchar(64) not null,
  revision integer not null,
  author uuid not null references person,
  username varchar(64) not null,
  organisation varchar(64) not null references organisation,
  party varchar(16) not null references party,
  hands varchar(20000) not null,
  -- copies of what the content says, for conditions of lists; words stand between spaces
  handling varchar(16) not null,
  audience varchar(4000) not null,
  document_code varchar(16) not null,
  methods varchar(1000) not null,
  picture_count integer not null,
  step_count integer not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  published_at timestamp with time zone,
  row_version bigint not null
);
create index alert_moved on alert (state, moved_at);
create index alert_document on alert (document_code);
create index alert_author on alert (author);

create table alert_picture (
  id uuid primary key,
  alert uuid not null references alert,
  place integer not null,
  name varchar(200) not null,
  image uuid not null references image
);
create index alert_picture_alert on alert_picture (alert);
create index alert_picture_image on alert_picture (image);

create table alert_step (
  id uuid primary key,
  alert uuid not null references alert,
  place integer not null,
  at_time timestamp with time zone not null,
  username varchar(64) not null,
  organisation varchar(64) not null,
  act varchar(16) not null,
  state varchar(16) not null,
  reason varchar(2000) not null,
  content_hash varchar(64) not null,
  unique (alert, place)
);

create table alert_counter (
  in_year integer not null,
  last_number integer not null
);
insert into alert_counter (in_year, last_number) values (0, 0);
