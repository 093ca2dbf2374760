-- What parties share by, posts and their hosts, when people hold what, groups, and every change.
create table legal_basis (
  party varchar(16) not null references party,
  place integer not null,
  slug varchar(64) not null,
  title varchar(300) not null,
  kind varchar(16) not null,
  allows varchar(2000) not null,
  released_to varchar(2000) not null,
  limits varchar(2000) not null,
  primary key (party, slug)
);

alter table organisation add column kind varchar(64) default 'agency' not null;
alter table organisation add column host varchar(16) default '' not null;

alter table person add column mail varchar(254) default '' not null;
alter table person add column phone varchar(64) default '' not null;
alter table person add column languages varchar(400) default '' not null;
alter table person add column topics varchar(400) default '' not null;
alter table person add column contact_shown_to varchar(4000) default '' not null;
-- nobody wrote down since when; the first day of the calendar is none anybody means
alter table person add column from_day date default date '1970-01-01' not null;
alter table person add column to_day date;

create table held_role (
  person uuid not null references person,
  role varchar(20) not null,
  from_day date not null,
  to_day date,
  instrument varchar(300) not null,
  deputy_of varchar(64) not null,
  primary key (person, role, from_day)
);
insert into held_role (person, role, from_day, to_day, instrument, deputy_of)
  select person, role, date '1970-01-01', null, '', '' from person_role;
drop table person_role;

create table sharing_group (
  slug varchar(64) primary key,
  names varchar(2000) not null,
  kind varchar(16) not null,
  owner varchar(64) not null,
  hidden boolean not null,
  from_day date not null,
  to_day date
);

create table group_member (
  sharing_group varchar(64) not null references sharing_group,
  who varchar(64) not null,
  from_day date not null,
  to_day date,
  instrument varchar(300) not null,
  primary key (sharing_group, who, from_day)
);
create index group_member_who on group_member (who);

create table people_change (
  id uuid primary key,
  at_time timestamp with time zone not null,
  matter varchar(16) not null,
  object varchar(64) not null,
  party varchar(16) not null,
  concerns varchar(4000) not null,
  was varchar(100000),
  becomes varchar(100000) not null,
  why varchar(2000) not null,
  entered_by uuid not null,
  username varchar(64) not null,
  state varchar(12) not null,
  closed_at timestamp with time zone,
  closed_by varchar(64) not null,
  reason varchar(2000) not null,
  version bigint not null
);
create index people_change_state on people_change (state, at_time);
create index people_change_object on people_change (matter, object, at_time);

create table first_password (
  secret varchar(64) primary key,
  person uuid not null references person,
  ends_at timestamp with time zone not null
);
create index first_password_person on first_password (person);
