-- Names of issuers that no standard names: they came with the packs that needed them.
create table issuer (
  code varchar(3) primary key,
  names varchar(4000) not null
);

-- The specimen library. Regions are x,y,width,height; texts are lines of language, tab, words.
create table document (
  code varchar(16) primary key,
  titles varchar(8000) not null,
  issuer varchar(3) not null,
  category varchar(32) not null,
  type varchar(32) not null,
  version varchar(32) not null,
  first_issued varchar(10),
  last_issued varchar(10),
  not_valid_after varchar(10),
  valid boolean,
  handling varchar(16) not null,
  audience varchar(4000) not null,
  legal_basis varchar(64) not null,
  party varchar(16) not null,
  organisation varchar(64) not null,
  nationality varchar(3),
  territory varchar(3),
  construction varchar(400),
  width_mm double precision,
  height_mm double precision,
  pages integer,
  validity varchar(1000),
  notes varchar(8000),
  number_pattern varchar(400),
  source varchar(1000),
  source_kind varchar(400),
  entered_at timestamp with time zone not null
);
create index document_issuer on document (issuer);

create table specimen (
  id uuid primary key,
  document varchar(16) not null references document on delete cascade,
  place integer not null,
  genuine boolean not null,
  titles varchar(8000) not null,
  fraud_class varchar(32),
  fraud_methods varchar(1000) not null
);
create index specimen_document on specimen (document);

create table part (
  id uuid primary key,
  specimen uuid not null references specimen on delete cascade,
  place integer not null,
  name varchar(400) not null,
  kind varchar(32) not null
);
create index part_specimen on part (specimen);

create table part_view (
  id uuid primary key,
  part uuid not null references part on delete cascade,
  document varchar(16) not null,
  place integer not null,
  light varchar(32) not null,
  frame integer,
  crop varchar(60),
  image uuid not null,
  width integer not null,
  height integer not null,
  dpi integer,
  aligned boolean not null
);
create index part_view_part on part_view (part);
create index part_view_image on part_view (image);
create index part_view_document on part_view (document);

create table feature (
  id uuid primary key,
  part uuid not null references part on delete cascade,
  place integer not null,
  kind varchar(32) not null,
  light varchar(32) not null,
  inspection_level integer not null check (inspection_level between 1 and 3),
  region varchar(60) not null,
  texts varchar(40000) not null
);
create index feature_part on feature (part);

create table sign (
  id uuid primary key,
  part uuid not null references part on delete cascade,
  place integer not null,
  light varchar(32) not null,
  inspection_level integer not null check (inspection_level between 1 and 3),
  region varchar(60) not null,
  betrays varchar(36),
  texts varchar(40000) not null
);
create index sign_part on sign (part);

create table quick_check (
  id uuid primary key,
  document varchar(16) not null references document on delete cascade,
  place integer not null,
  feature uuid not null,
  -- a uuid as text: the mapper cannot read an absent one
  sign varchar(36),
  light varchar(32) not null,
  act varchar(4000) not null,
  yes_words varchar(4000) not null,
  no_words varchar(4000) not null
);
create index quick_check_document on quick_check (document);

-- Imports that run beside the requests that asked for them.
create table job (
  id uuid primary key,
  person uuid not null,
  username varchar(64) not null,
  state varchar(16) not null,
  done integer not null,
  total integer not null,
  documents integer not null,
  specimens integer not null,
  views integer not null,
  refused integer not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index job_asked on job (asked_at);

create table job_message (
  id uuid primary key,
  job uuid not null references job on delete cascade,
  place integer not null,
  severity varchar(16) not null,
  file_name varchar(1000) not null,
  line integer not null,
  field varchar(1000) not null,
  message varchar(2000) not null
);
create index job_message_job on job_message (job, place);
