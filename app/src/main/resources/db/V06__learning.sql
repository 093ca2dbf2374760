-- Courses, their packages and lessons; who is on which, how far, and by what right.
create table course (
  id uuid primary key,
  identifier varchar(250) not null unique,
  title varchar(300) not null,
  current_version uuid not null,
  versions integer not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);

create table course_version (
  id uuid primary key,
  course uuid not null references course,
  number integer not null,
  label varchar(250) not null,
  standard varchar(16) not null,
  title varchar(300) not null,
  contents text not null,
  uploader varchar(64) not null,
  uploaded_at timestamp with time zone not null,
  unique (course, number)
);

create table lesson (
  id uuid primary key,
  course_version uuid not null references course_version,
  place integer not null,
  identifier varchar(250) not null,
  title varchar(300) not null,
  plan text not null,
  unique (course_version, identifier)
);

create table lesson_teaches (
  lesson uuid not null references lesson,
  slug varchar(200) not null,
  primary key (lesson, slug)
);
create index lesson_teaches_slug on lesson_teaches (slug);

create table registration (
  id uuid primary key,
  course uuid not null references course,
  course_version uuid not null references course_version,
  learner uuid not null,
  label varchar(40) not null unique,
  sittings integer not null,
  place varchar(250) not null,
  registered_at timestamp with time zone not null,
  version bigint not null,
  unique (course, learner)
);
create index registration_learner on registration (learner);

create table attempt (
  id uuid primary key,
  registration uuid not null references registration,
  lesson varchar(250) not null,
  standard varchar(16) not null,
  state text not null,
  answers text not null,
  status varchar(16) not null,
  success varchar(16) not null,
  score double precision,
  kept_status varchar(16) not null,
  kept_success varchar(16) not null,
  kept_score double precision,
  earlier_seconds double precision not null,
  session_seconds double precision not null,
  sitting integer not null,
  closed boolean not null,
  version bigint not null,
  unique (registration, lesson)
);

create table launch (
  id uuid primary key,
  registration uuid not null references registration,
  code varchar(64) not null unique,
  secret varchar(64) unique,
  lang varchar(8) not null,
  theme varchar(8) not null,
  ends_at timestamp with time zone not null,
  heard_at timestamp with time zone not null
);

create table journal (
  id uuid primary key,
  registration uuid not null references registration,
  taken bigint not null,
  version bigint not null
);
