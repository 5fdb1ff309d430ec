-- Up Migration

-- The reconciliation that workers run periodically. One row: the worker that updates started_at runs it.
CREATE TABLE reconciliation_runs (
  is_only boolean PRIMARY KEY DEFAULT true CONSTRAINT reconciliation_runs_is_only CHECK (is_only),
  started_at timestamptz NOT NULL DEFAULT now(),
  -- of the last one that ended; before the first the clock runs from here
  checked_at timestamptz NOT NULL DEFAULT now(),
  -- names of the checks that failed
  failed text[] NOT NULL DEFAULT '{}'
);
INSERT INTO reconciliation_runs DEFAULT VALUES;

-- Down Migration

DROP TABLE reconciliation_runs;
