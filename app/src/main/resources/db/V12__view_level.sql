-- A detail made to show what is covert is for those who may know of it. What entered before is kept
-- as it was until it enters again.
alter table part_view add column inspection_level integer default 1 not null
  check (inspection_level between 1 and 3);
