-- Up Migration

-- Up to which version reconciliation has verified the journal of each wallet, and the sums of those entries. The next
-- incremental run continues from here. A wallet without a row is verified from its first entry.
CREATE TABLE reconciliation_watermarks (
  wallet_id uuid PRIMARY KEY,
  version bigint NOT NULL CONSTRAINT reconciliation_watermarks_version CHECK (version > 0),
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  reserved bigint NOT NULL,
  incoming bigint NOT NULL,
  -- what the wallet moved on the house's accounts, and to and from other wallets: over the years more than an amount
  -- can be
  payments numeric(40) NOT NULL,
  promised numeric(40) NOT NULL,
  gaming numeric(40) NOT NULL,
  bonus_cost numeric(40) NOT NULL,
  adjustments numeric(40) NOT NULL,
  in_transit numeric(40) NOT NULL,
  opening numeric(40) NOT NULL,
  counterpart numeric(40) NOT NULL
) WITH (fillfactor = 70);

-- One row: the run that locks it moves the watermarks; other runs at that time only read.
CREATE TABLE reconciliation_progress (
  is_only boolean PRIMARY KEY DEFAULT true CONSTRAINT reconciliation_progress_is_only CHECK (is_only),
  moved_at timestamptz,
  -- every operation with a lower id was decided, or was a dead letter, when it was last looked at
  operations_from uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
);
INSERT INTO reconciliation_progress DEFAULT VALUES;

-- Down Migration

DROP TABLE reconciliation_progress, reconciliation_watermarks;
