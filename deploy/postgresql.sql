-- Two accounts for the portal, made once by the administrator of the database, in an empty database:
-- the owner runs the migrations at the start (VIDIMUS_DB_OWNER_USER), the portal works as another
-- (VIDIMUS_DB_USER) that owns nothing and cannot change the schema.
--   psql -d vidimus -f deploy/postgresql.sql     then give both a password: \password vidimus
create role vidimus_owner login;
create role vidimus login;
revoke create on schema public from public;
grant usage, create on schema public to vidimus_owner;
grant usage on schema public to vidimus;
alter default privileges for role vidimus_owner in schema public
  grant select, insert, update, delete on tables to vidimus;
