-- Parties, organisations, people, what they are, and how they are known.
create table party (
  code varchar(16) primary key,
  names varchar(2000) not null,
  kind varchar(16) not null,
  default_basis varchar(64) not null
);

create table organisation (
  slug varchar(64) primary key,
  names varchar(2000) not null,
  party varchar(16) not null references party
);

create table person (
  id uuid primary key,
  username varchar(64) not null unique,
  name varchar(200) not null,
  organisation varchar(64) not null references organisation,
  clearance varchar(16) not null,
  inspection_level integer not null,
  password varchar(200) not null,
  lang varchar(8) not null,
  theme varchar(8) not null,
  single_keys boolean not null,
  cut_off boolean not null,
  version bigint not null
);
create index person_organisation on person (organisation);

create table person_role (
  person uuid not null references person,
  role varchar(20) not null,
  primary key (person, role)
);

create table sign_in (
  id uuid primary key,
  secret varchar(64) not null unique,
  person uuid not null references person,
  kind varchar(8) not null,
  machine varchar(200) not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index sign_in_person on sign_in (person);
