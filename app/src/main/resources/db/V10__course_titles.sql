-- Titles of courses and lessons in the languages their package gives them, a line each.
alter table course_version add column titles text default '' not null;
alter table lesson add column titles text default '' not null;
