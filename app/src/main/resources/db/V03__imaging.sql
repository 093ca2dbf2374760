-- Pictures kept; their pixels lie as files in the data folder. Rows never change.
create table image (
  id uuid primary key,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  levels integer not null check (levels > 0),
  kind varchar(8) not null check (kind in ('jpeg', 'png', 'tiff')),
  bytes bigint not null,
  sha256 varchar(64) not null,
  pixels_sha256 varchar(64) not null,
  created_at timestamp with time zone not null
);

-- The same picture in another file or on another alert.
create index image_pixels on image (pixels_sha256);
