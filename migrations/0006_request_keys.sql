-- Up Migration

-- Keys of requests that create what is no operation: an offer, and whatever later calls create. Written in the transaction of
-- the object, and never deleted.
CREATE TABLE request_keys (
  sub text NOT NULL,
  path text NOT NULL,
  key text NOT NULL,
  -- SHA-256 of what the request means
  request_hash bytea NOT NULL,
  -- of the first answer
  status smallint NOT NULL,
  object_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now_ms(),
  PRIMARY KEY (sub, path, key)
);

-- Down Migration

DROP TABLE request_keys;
