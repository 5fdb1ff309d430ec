-- Up Migration

-- Who changed what that is not the operation of a player's money by a service, in the transaction of the change; and
-- what was refused. Rows are inserted freely; the sealer then numbers them and chains them by hashes (decision 26).
CREATE TABLE audit_log (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now_millis_precision(),
  -- of the object; null where it belongs to no brand
  brand text,
  -- the token's `sub`, an operator's login, or the name of a part of Croupier
  actor text NOT NULL,
  actor_kind text NOT NULL CONSTRAINT audit_log_actor_kind CHECK (actor_kind IN ('token', 'operator', 'system')),
  -- of an operator; null for tokens, which have scopes
  role text,
  action text NOT NULL CONSTRAINT audit_log_action CHECK (action ~ '^[a-z_]+[.][a-z_]+$'),
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  -- of the fields that the action is about; never a password, hash, key or token
  before jsonb,
  after jsonb,
  reason text,
  trace_id text,
  -- Both are set once, by seal_audit_log. The numbers have no gap, and are in the order of commit.
  sealed_no bigint CONSTRAINT audit_log_sealed_no UNIQUE,
  hash bytea,
  CONSTRAINT audit_log_sealed CHECK ((sealed_no IS NULL) = (hash IS NULL))
);
CREATE INDEX audit_log_unsealed ON audit_log (id) WHERE sealed_no IS NULL;
-- for pages, newest first
CREATE INDEX audit_log_at ON audit_log (at, id);
CREATE INDEX audit_log_actor ON audit_log (actor, at, id);
CREATE INDEX audit_log_action ON audit_log (action, at, id);
CREATE INDEX audit_log_subject ON audit_log (subject_id, at, id);

-- The end of the chain. Its row is the lock of the sealer, and shows when the last rows of the log are gone.
CREATE TABLE audit_head (
  is_only boolean PRIMARY KEY DEFAULT true CONSTRAINT audit_head_is_only CHECK (is_only),
  sealed_no bigint NOT NULL DEFAULT 0 CONSTRAINT audit_head_sealed_no CHECK (sealed_no >= 0),
  hash bytea NOT NULL DEFAULT ''
);
INSERT INTO audit_head DEFAULT VALUES;

-- SHA-256 over the hash before and one JSON array in UTF-8 of every column. An array of one fixed length has no two
-- readings. Times are milliseconds since the epoch, independent of the session's zone; of the other types `text` has
-- one form each.
CREATE FUNCTION audit_row_hash(entry audit_log, number bigint, previous bytea) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(previous || convert_to(json_build_array(number, entry.id::text, (extract(epoch FROM entry.at) * 1000)::bigint,
    entry.brand, entry.actor, entry.actor_kind, entry.role, entry.action, entry.subject_kind, entry.subject_id, entry.before::text,
    entry.after::text, entry.reason, entry.trace_id)::text, 'UTF8'));

-- Seals up to max_rows committed rows, and returns how many. Where another call is sealing it returns 0 at once. The
-- services' role may not change the log, so this runs as its owner. A row of a transaction that is still running is not
-- seen: it gets a later number when it has committed, whatever its time and id are.
CREATE FUNCTION seal_audit_log(max_rows integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head;
  one audit_log;
  sealed integer := 0;
BEGIN
  -- a lock is a write: without rows to seal none is taken
  IF NOT EXISTS (SELECT FROM audit_log WHERE sealed_no IS NULL) THEN
    RETURN 0;
  END IF;
  SELECT * INTO head FROM audit_head FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN 0;
  END IF;
  FOR one IN SELECT * FROM audit_log WHERE sealed_no IS NULL ORDER BY id LIMIT max_rows LOOP
    head.sealed_no := head.sealed_no + 1;
    head.hash := audit_row_hash(one, head.sealed_no, head.hash);
    UPDATE audit_log SET sealed_no = head.sealed_no, hash = head.hash WHERE id = one.id;
    sealed := sealed + 1;
  END LOOP;
  IF sealed > 0 THEN
    UPDATE audit_head SET sealed_no = head.sealed_no, hash = head.hash;
  END IF;
  RETURN sealed;
END $$;

-- The one change that a row may see is its seal.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.sealed_no IS NULL AND NEW.sealed_no IS NOT NULL
    AND to_jsonb(NEW) - 'sealed_no' - 'hash' = to_jsonb(OLD) - 'sealed_no' - 'hash' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_log is append-only: UPDATE is refused' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER only_sealing BEFORE UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

-- The services' role adds rows, without their time and seal, which are PostgreSQL's.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_log, audit_head FROM croupier_app;
GRANT INSERT (id, brand, actor, actor_kind, role, action, subject_kind, subject_id, before, after, reason, trace_id)
  ON audit_log TO croupier_app;
REVOKE EXECUTE ON FUNCTION seal_audit_log FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_audit_log TO croupier_app;

-- Down Migration

DROP FUNCTION seal_audit_log;
DROP FUNCTION audit_row_hash;
DROP TABLE audit_log, audit_head;
DROP FUNCTION refuse_audit_change;
