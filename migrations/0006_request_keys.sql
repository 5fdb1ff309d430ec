-- Up Migration

-- Keys of requests that create something other than an operation: today, an offer. Written in the transaction of
-- the object, and never deleted.
CREATE TABLE request_keys (
  created_by text NOT NULL,
  path text NOT NULL,
  key text NOT NULL,
  -- SHA-256 of what the request means
  request_hash bytea NOT NULL,
  -- of the first answer
  status smallint NOT NULL,
  object_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  PRIMARY KEY (created_by, path, key)
);

-- Down Migration

DROP TABLE request_keys;
