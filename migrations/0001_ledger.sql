-- Up Migration

-- Times are cut to milliseconds, the contract's precision, so that what a client reads back selects what it saw.
CREATE FUNCTION now_millis_precision() RETURNS timestamptz LANGUAGE sql STABLE
  RETURN date_trunc('milliseconds', now());

-- Called inside the statements that move money: a check in the application would come after the commit.
CREATE FUNCTION assert_true(ok boolean, what text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF ok IS NOT TRUE THEN
    RAISE EXCEPTION 'assertion failed: %', what USING ERRCODE = 'assert_failure';
  END IF;
  RETURN true;
END $$;

CREATE TABLE currencies (
  code text PRIMARY KEY,
  -- decimal digits of the minor unit: 2 means that 1170 is 11.70
  scale smallint NOT NULL CONSTRAINT currencies_scale CHECK (scale BETWEEN 0 AND 18)
);

-- The casinos (tenants) of the deployment. No row is ever deleted.
CREATE TABLE brands (
  id text PRIMARY KEY CONSTRAINT brands_id CHECK (id ~ '^[a-z0-9-]{1,64}$'),
  name text NOT NULL,
  -- the defaults of its limits, reports and new wallets
  timezone text NOT NULL DEFAULT 'UTC',
  profile text NOT NULL DEFAULT 'default',
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  updated_at timestamptz NOT NULL DEFAULT now_millis_precision()
);
INSERT INTO brands (id, name) VALUES ('default', 'Default');

-- Fill factor 50: every version of a wallet is a heap-only update on its own page.
CREATE TABLE wallets (
  id uuid PRIMARY KEY,
  -- a player is (brand, player_id)
  brand text NOT NULL DEFAULT 'default',
  player_id text NOT NULL,
  currency text NOT NULL,
  -- of a test player: left out of reports and leaderboards
  test boolean NOT NULL DEFAULT false,
  status text NOT NULL DEFAULT 'active' CONSTRAINT wallets_status CHECK (status IN ('active', 'frozen', 'closed')),
  cash bigint NOT NULL DEFAULT 0 CONSTRAINT wallets_cash CHECK (cash BETWEEN 0 AND 9007199254740991),
  bonus bigint NOT NULL DEFAULT 0 CONSTRAINT wallets_bonus CHECK (bonus BETWEEN 0 AND 9007199254740991),
  reserved bigint NOT NULL DEFAULT 0 CONSTRAINT wallets_reserved CHECK (reserved BETWEEN 0 AND 9007199254740991),
  incoming bigint NOT NULL DEFAULT 0 CONSTRAINT wallets_incoming CHECK (incoming BETWEEN 0 AND 9007199254740991),
  version bigint NOT NULL DEFAULT 0,
  -- counts changes that are not operations (freeze, unfreeze, close, erase): the other half of the ETag
  revision integer NOT NULL DEFAULT 0,
  -- the version in which a withdrawal or outgoing transfer last took effect (bonus rule 21)
  outflow_version bigint NOT NULL DEFAULT 0,
  -- the wallet's first applied deposit ever, for triggers with firstOnly
  first_deposit_id uuid,
  -- For how long later operations have waited for operations that fail, and when the last of these did; null when the
  -- last operation of the wallet was decided. It counts up to the 10 s of the contract.
  streak_ms integer,
  streak_at timestamptz,
  metadata text NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  updated_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  CONSTRAINT wallets_player UNIQUE (brand, player_id, currency),
  CONSTRAINT wallets_versions CHECK (version >= 0 AND revision >= 0 AND outflow_version BETWEEN 0 AND version)
) WITH (fillfactor = 50);

CREATE TABLE wallet_status_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  wallet_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT wallet_status_changes_status CHECK (status IN ('active', 'frozen', 'closed')),
  reason text NOT NULL,
  created_by text NOT NULL,
  -- of its `wallet:status`
  event_id uuid NOT NULL DEFAULT gen_random_uuid(),
  created_at timestamptz NOT NULL DEFAULT now_millis_precision()
);
CREATE INDEX wallet_status_changes_wallet ON wallet_status_changes (wallet_id, id);

-- Operations as they were requested, in the order in which they were accepted. Rows are written once and never changed:
-- the outcome of an operation is an entry, a rejection, a hold or a dead letter.
-- Fixed lengths come first, the widest before the others, so that no byte of a row is padding.
CREATE TABLE operations (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  amount bigint CONSTRAINT operations_amount CHECK (amount BETWEEN 0 AND 9007199254740991),
  expires_in_seconds integer,
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  -- the receiver of a transfer, and of the complete, revert and expire of one
  to_wallet_id uuid,
  pending_operation_id uuid,
  -- whose key and reference it has: c(lient), o(wn) or p(rovider). Equal ones of two sources are two
  source "char" NOT NULL DEFAULT 'c' CONSTRAINT operations_source CHECK (source IN ('c', 'o', 'p')),
  final boolean,
  pending boolean,
  kind text NOT NULL,
  reference text,
  idempotency_key text,
  game_id text,
  round_id text,
  bet_reference text,
  -- how a deposit or withdrawal was paid
  method text CONSTRAINT operations_method CHECK (method ~ '^[a-z0-9_-]{1,32}$'),
  -- the fields of the rarer kinds, as JSON
  payload text,
  created_by text NOT NULL,
  -- What a kind cannot do without, the frequent ones first; there is no other kind. PostgreSQL reads the stored form of
  -- a CHECK again in each statement that inserts: this one is short.
  CONSTRAINT operations_kind CHECK (
    CASE kind
      WHEN 'bet' THEN num_nulls(amount, reference, game_id, round_id) = 0
      WHEN 'settlement' THEN num_nulls(amount, bet_reference) = 0
      WHEN 'rollback' THEN bet_reference IS NOT NULL
      WHEN 'transfer' THEN num_nulls(amount, to_wallet_id) = 0
      WHEN 'adjustment' THEN num_nulls(amount, payload) = 0
      ELSE
        kind = ANY ('{deposit,withdrawal,payout,round_play,opening}') AND amount IS NOT NULL
        OR kind = ANY ('{complete,revert,expire}') AND pending_operation_id IS NOT NULL
        OR kind = ANY ('{bonus_grant,bonus_forfeit,bonus_expire}') AND payload IS NOT NULL
    END)
);
-- The predicate is always true; it makes the index usable only for queries that state `seq > 0`. Without it, plans that
-- are made while the tables are small search all operations of a wallet for one reference, instead of the unique index
-- below, which becomes slow as the wallet grows.
CREATE UNIQUE INDEX operations_wallet ON operations (wallet_id, seq) WHERE seq > 0;
-- The reference first: so the index also finds operations by it alone.
CREATE UNIQUE INDEX operations_reference ON operations (reference, wallet_id, kind, source) WHERE reference IS NOT NULL;
CREATE UNIQUE INDEX operations_key ON operations (wallet_id, idempotency_key, source) WHERE idempotency_key IS NOT NULL;

-- The JSON object that a caller sent with an operation, exactly as it was sent; only where there is any. Not part of
-- `operations`, because it may be erased.
CREATE TABLE operation_metadata (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  metadata text NOT NULL,
  PRIMARY KEY (wallet_id, seq)
);

-- What is still to be decided: one row for each wallet that an operation names. It is queued, or quarantined: then its
-- last attempt failed by a fault of its own, it is retried individually, and later ones of its wallets wait for it.
CREATE TABLE queue (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  queued_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  -- attempts that failed by a fault of the operation's own
  attempts smallint NOT NULL DEFAULT 0,
  -- whose jobs ask for it: t(ransfers), b(ets), (b)o(nuses). One byte, where alignment leaves room for it
  queue "char" NOT NULL CONSTRAINT queue_queue CHECK (queue IN ('t', 'b', 'o')),
  -- the operation's own wallet where this is the other one of a transfer, else null
  sender_wallet_id uuid,
  -- In the row of the operation's own wallet: the gateway that waits for the result, null when none does; and the W3C
  -- trace id of the request, followed by `-` and the span that later spans belong under where the trace is sampled.
  reply_to text,
  trace_context text,
  -- when the next attempt is due; set while the operation is quarantined
  retry_at timestamptz,
  PRIMARY KEY (wallet_id, seq),
  CONSTRAINT queue_state CHECK ((retry_at IS NULL) = (attempts = 0))
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX queue_quarantined ON queue (retry_at) WHERE retry_at IS NOT NULL;

-- Wallets that a worker cannot apply for a reason that is not an operation's own (a lock, a damaged block) while it
-- applies others. They are tried again every second. A row with a `seen_at` some seconds ago is out of date, and so is
-- one of the future, which was written before the clock was set back.
CREATE TABLE blocked_wallets (
  wallet_id uuid PRIMARY KEY,
  error text NOT NULL,
  since timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- The number of operations decided, by queue, written once a second by each worker that decided any. Only its change
-- matters.
CREATE TABLE queue_progress (
  queue "char" PRIMARY KEY CONSTRAINT queue_progress_queue CHECK (queue IN ('t', 'b', 'o')),
  ended bigint NOT NULL
);
INSERT INTO queue_progress (queue, ended) VALUES ('t', 0), ('b', 0), ('o', 0);

-- Wallets that no worker can apply: blocked, with a quarantined operation, or sharing a transfer with one of these.
CREATE FUNCTION blocked_or_quarantined_wallets() RETURNS SETOF uuid LANGUAGE sql STABLE SET enable_seqscan = on
  BEGIN ATOMIC
    WITH RECURSIVE blocked(wallet_id) AS (
      (SELECT wallet_id FROM queue WHERE retry_at IS NOT NULL
      UNION
      SELECT wallet_id FROM blocked_wallets WHERE seen_at BETWEEN now() - interval '10 seconds' AND now() + interval '10 seconds')
      UNION
      SELECT CASE blocked.wallet_id WHEN shared.wallet_id THEN shared.sender_wallet_id ELSE shared.wallet_id END
      FROM blocked
      JOIN (SELECT wallet_id, sender_wallet_id FROM queue WHERE sender_wallet_id IS NOT NULL LIMIT 100000) AS shared
        ON blocked.wallet_id IN (shared.wallet_id, shared.sender_wallet_id)
    )
    SELECT wallet_id FROM blocked;
  END;

-- These functions scan the queue, which is short: an index by seq would have to be written with every operation for a
-- few reads a second. Their callers may have switched scans off for their own statements.
-- By queue: the operations queued, how many of them are free to be decided, the oldest of those, and the first; counts
-- stop where they no longer matter.
CREATE FUNCTION queue_pressure(OUT queue "char", OUT queued integer, OUT free integer, OUT oldest_free timestamptz, OUT head bigint,
    OUT ended bigint)
  RETURNS SETOF record LANGUAGE sql STABLE SET enable_seqscan = on
  BEGIN ATOMIC
    SELECT p.queue, count(q.seq)::integer, (count(q.seq) FILTER (WHERE blocked.id IS NULL))::integer,
      min(q.queued_at) FILTER (WHERE blocked.id IS NULL), min(q.seq) FILTER (WHERE blocked.id IS NULL), p.ended
    FROM queue_progress p
    LEFT JOIN (SELECT * FROM queue LIMIT 1000001) AS q ON q.queue = p.queue
    LEFT JOIN blocked_or_quarantined_wallets() AS blocked(id) ON blocked.id = q.wallet_id
    GROUP BY p.queue, p.ended;
  END;

-- Wallets whose head of the queue has waited for longer than that or, after a step of the clock, since the future, or
-- that have at least `max_queued` operations queued; the oldest first.
CREATE FUNCTION delayed_wallets(older_than interval, max_queued integer, max_rows integer,
    OUT wallet_id uuid, OUT head bigint, OUT queued_at timestamptz, OUT queued integer)
  RETURNS SETOF record LANGUAGE sql STABLE SET enable_seqscan = on
  BEGIN ATOMIC
    SELECT q.wallet_id, min(q.seq), min(q.queued_at), count(*)::integer FROM queue q
    GROUP BY q.wallet_id
    HAVING min(q.queued_at) NOT BETWEEN now() - older_than AND now() OR count(*) >= max_queued
    ORDER BY min(q.seq) LIMIT max_rows;
  END;

-- Queued operations that no worker seems to know of, in accept order.
CREATE FUNCTION delayed_operations(older_than interval, max_rows integer) RETURNS SETOF queue LANGUAGE sql STABLE
  SET enable_seqscan = on
  BEGIN ATOMIC
    SELECT q.* FROM queue q
    WHERE q.queued_at NOT BETWEEN now() - older_than AND now()
      AND q.wallet_id NOT IN (SELECT id FROM blocked_or_quarantined_wallets() AS blocked(id))
    ORDER BY q.seq LIMIT max_rows;
  END;

-- The journal: one row is one version of one wallet and one balanced posting, written once. Its operation is the one
-- with this seq of the wallet, or of the sender: so a page of entries and its operations are adjacent rows of two
-- indexes.
CREATE TABLE entries (
  wallet_id uuid NOT NULL,
  version bigint NOT NULL,
  seq bigint NOT NULL,
  -- the operation's own wallet where this is the other one of a transfer, else null
  sender_wallet_id uuid,
  kind text NOT NULL,
  applied_at timestamptz NOT NULL,
  -- signed changes of the player's accounts
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  reserved bigint NOT NULL,
  incoming bigint NOT NULL,
  -- balances afterwards
  cash_after bigint NOT NULL CONSTRAINT entries_cash_after CHECK (cash_after >= 0),
  bonus_after bigint NOT NULL CONSTRAINT entries_bonus_after CHECK (bonus_after >= 0),
  reserved_after bigint NOT NULL CONSTRAINT entries_reserved_after CHECK (reserved_after >= 0),
  incoming_after bigint NOT NULL CONSTRAINT entries_incoming_after CHECK (incoming_after >= 0),
  -- signed amounts on the house's accounts; null is 0
  payments bigint,
  promised bigint,
  gaming bigint,
  bonus_cost bigint,
  adjustments bigint,
  -- what went to or came from the other wallet of a transfer
  counterpart bigint,
  -- house accounts of transfers between cells, and of imported balances
  in_transit bigint,
  opening bigint,
  -- of the request, where its trace is sampled or the entry may trigger a bonus: events and grants belong to it
  trace_context text,
  -- the parts of a composite entry, bonus events, amounts that the request did not name
  breakdown jsonb,
  -- the time is in the index too: version_at looks at ten versions, and would read ten pages of the table for it
  PRIMARY KEY (wallet_id, version) INCLUDE (applied_at),
  CONSTRAINT entries_balanced CHECK (
    cash + bonus + reserved + incoming + coalesce(payments, 0) + coalesce(promised, 0) + coalesce(gaming, 0)
      + coalesce(bonus_cost, 0) + coalesce(adjustments, 0) + coalesce(in_transit, 0) + coalesce(opening, 0)
      + coalesce(counterpart, 0) = 0),
  CONSTRAINT entries_version CHECK (version > 0)
);
CREATE INDEX entries_seq ON entries (seq);

CREATE TABLE rejections (
  operation_id uuid PRIMARY KEY,
  code text NOT NULL,
  detail text NOT NULL,
  available bigint,
  -- balances of the operation's wallet when it was decided
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  rejected_at timestamptz NOT NULL,
  -- of the request, where its trace is sampled
  trace_context text,
  CONSTRAINT rejections_amounts CHECK (cash >= 0 AND bonus >= 0 AND available >= 0)
);

CREATE TABLE holds (
  operation_id uuid PRIMARY KEY,
  kind text NOT NULL,
  wallet_id uuid NOT NULL,
  to_wallet_id uuid,
  amount bigint NOT NULL,
  status text NOT NULL CONSTRAINT holds_status CHECK (status IN ('pending', 'applied', 'reverted', 'expired')),
  expires_at timestamptz,
  completed_amount bigint,
  closed_by_operation_id uuid,
  CONSTRAINT holds_kind CHECK (kind IN ('deposit', 'withdrawal', 'transfer')),
  CONSTRAINT holds_amount CHECK (amount > 0),
  CONSTRAINT holds_completed CHECK (
    (completed_amount IS NOT NULL) = (status = 'applied') AND completed_amount BETWEEN 0 AND amount),
  CONSTRAINT holds_closed CHECK ((closed_by_operation_id IS NULL) = (status = 'pending'))
);
-- Also of those that never expire: reconciliation reads all that are pending.
CREATE INDEX holds_due ON holds (expires_at) WHERE status = 'pending';

-- Applied bets; stake, reference, game and round are their operation's.
CREATE TABLE bets (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  status text NOT NULL CONSTRAINT bets_status CHECK (status IN ('open', 'settled', 'rolled_back')),
  from_cash bigint NOT NULL,
  from_bonus bigint NOT NULL,
  won bigint NOT NULL,
  -- the bonus parts of its settlements, paid or dropped (bonus rule 3)
  won_bonus bigint NOT NULL DEFAULT 0,
  settlements integer NOT NULL,
  contribution bigint NOT NULL,
  bonus_id uuid,
  -- of its game when it was placed; null is `default`
  category text,
  -- its figures count for the provider's fee
  billable boolean NOT NULL DEFAULT true,
  ended_at timestamptz,
  PRIMARY KEY (wallet_id, seq),
  CONSTRAINT bets_amounts CHECK (
    from_cash >= 0 AND from_bonus >= 0 AND won >= 0 AND won_bonus >= 0 AND contribution >= 0 AND settlements >= 0),
  CONSTRAINT bets_ended CHECK ((ended_at IS NULL) = (status = 'open'))
) WITH (fillfactor = 70);
CREATE INDEX bets_bonus ON bets (bonus_id, seq) WHERE bonus_id IS NOT NULL;

-- Rollbacks that came before their bet: they refuse it, for good.
CREATE TABLE rollback_tombstones (
  wallet_id uuid NOT NULL,
  bet_reference text NOT NULL,
  -- as in operations
  source "char" NOT NULL,
  operation_id uuid NOT NULL,
  PRIMARY KEY (wallet_id, bet_reference, source)
);

-- Operations that are `failed`. Only a replay, which deletes the row and queues the operation again, makes one apply.
CREATE TABLE dead_letters (
  operation_id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL,
  error text NOT NULL,
  attempts integer NOT NULL,
  failed_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  -- what later operations name it by: the reference of the bet, or the id of what would have become pending
  subject text NOT NULL,
  -- the dead letter that it named, and failed with
  because_of uuid,
  -- set where an operator gave it up for good: it stays failed, and is no longer listed
  discarded_at timestamptz,
  -- of the request, for a replay
  trace_context text,
  CONSTRAINT dead_letters_attempts CHECK (attempts >= 0)
);
CREATE INDEX dead_letters_seq ON dead_letters (seq) WHERE discarded_at IS NULL;
CREATE INDEX dead_letters_subject ON dead_letters (wallet_id, subject);
CREATE INDEX dead_letters_because_of ON dead_letters (because_of) WHERE because_of IS NOT NULL;

-- Every step of an operation in trouble, written with the step: its new state, why, after how many attempts, and by
-- whom (a worker, or the operator who replayed or discarded it).
CREATE TABLE operation_transitions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  operation_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT operation_transitions_state CHECK (state IN ('quarantined', 'failed', 'replayed', 'discarded')),
  attempts integer NOT NULL,
  reason text NOT NULL,
  actor text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  CONSTRAINT operation_transitions_attempts CHECK (attempts >= 0)
);
CREATE INDEX operation_transitions_operation ON operation_transitions (operation_id, id);

-- Commits that are not known to be published: one row for each.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  wallet_ids uuid[] NOT NULL,
  versions bigint[] NOT NULL,
  rejected uuid[] NOT NULL,
  -- the place in the change feed; null until it is published
  position bigint,
  -- Of other changes: [[name, payload], …] as the realtime services take them. Null for a commit of operations.
  messages json,
  CONSTRAINT outbox_versions CHECK (cardinality(wallet_ids) = cardinality(versions))
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX outbox_created_at ON outbox (created_at);
CREATE UNIQUE INDEX outbox_position ON outbox (position) WHERE position IS NOT NULL;

CREATE TABLE games (
  id text PRIMARY KEY,
  category text NOT NULL,
  name text,
  updated_at timestamptz NOT NULL DEFAULT now_millis_precision()
);

CREATE TABLE offers (
  id uuid PRIMARY KEY,
  -- the order in which offers were made: times and ids of two gateways are not an order
  position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT offers_position UNIQUE,
  name text NOT NULL,
  -- null: of all brands
  brand text,
  currency text,
  amount bigint,
  terms jsonb NOT NULL,
  trigger jsonb,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now_millis_precision(),
  archived_at timestamptz,
  archived_by text,
  CONSTRAINT offers_amount CHECK (amount > 0)
);

CREATE TABLE bonuses (
  id uuid PRIMARY KEY,
  wallet_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  status text NOT NULL CONSTRAINT bonuses_status CHECK (status IN ('queued', 'active', 'completed', 'lost', 'expired', 'forfeited')),
  terms jsonb NOT NULL,
  granted bigint NOT NULL CONSTRAINT bonuses_granted CHECK (granted > 0),
  balance bigint NOT NULL CONSTRAINT bonuses_balance CHECK (balance >= 0),
  staked bigint NOT NULL,
  returned bigint NOT NULL,
  won bigint NOT NULL,
  converted bigint NOT NULL,
  removed bigint NOT NULL,
  required bigint NOT NULL,
  wagered bigint NOT NULL CONSTRAINT bonuses_wagered CHECK (wagered >= 0),
  open_bets integer NOT NULL CONSTRAINT bonuses_open_bets CHECK (open_bets >= 0),
  seq bigint NOT NULL,
  -- queued, active, or ended with open bets: operations still look at it. A column of its own, since one that
  -- every bet changes (open_bets) must not be in an index: its updates would not be heap-only any more.
  in_use boolean NOT NULL,
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  activated_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  CONSTRAINT bonuses_explained CHECK (granted + won + returned = staked + converted + removed + balance),
  CONSTRAINT bonuses_amounts CHECK (
    staked >= 0 AND returned >= 0 AND won >= 0 AND converted >= 0 AND removed >= 0 AND required >= 0),
  CONSTRAINT bonuses_lifecycle CHECK (
    CASE status
      WHEN 'queued' THEN in_use AND activated_at IS NULL AND ended_at IS NULL
      WHEN 'active' THEN in_use AND activated_at IS NOT NULL AND ended_at IS NULL
      ELSE in_use = (open_bets > 0) AND ended_at IS NOT NULL
    END)
) WITH (fillfactor = 50);
CREATE INDEX bonuses_wallet ON bonuses (wallet_id, seq);
CREATE INDEX bonuses_in_use ON bonuses (wallet_id) WHERE in_use;
-- One bonus of a wallet is active (bonus rule 20). Who ends it and activates the next writes the end first.
CREATE UNIQUE INDEX bonuses_active ON bonuses (wallet_id) WHERE status = 'active';
CREATE INDEX bonuses_due ON bonuses (expires_at) WHERE status = 'active' AND expires_at IS NOT NULL;

-- The last version whose time is not after the given one. Versions have no gap and their times never fall, so a
-- binary search over the primary key finds it in about twenty steps however long the history is.
CREATE FUNCTION version_at(wallet uuid, moment timestamptz) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  low bigint := 0;
  high bigint;
  middle bigint;
BEGIN
  SELECT version INTO high FROM entries WHERE wallet_id = wallet ORDER BY version DESC LIMIT 1;
  high := coalesce(high, 0);
  WHILE low < high LOOP
    middle := (low + high + 1) / 2;
    IF (SELECT applied_at <= moment FROM entries WHERE wallet_id = wallet AND version = middle) THEN
      low := middle;
    ELSE
      high := middle - 1;
    END IF;
  END LOOP;
  RETURN low;
END $$;

-- Down Migration

DROP FUNCTION version_at;
DROP FUNCTION queue_pressure;
DROP FUNCTION delayed_wallets;
DROP FUNCTION delayed_operations;
DROP FUNCTION blocked_or_quarantined_wallets;
DROP TABLE blocked_wallets, queue_progress, operation_transitions;
DROP TABLE bonuses, offers, games, outbox, dead_letters, rollback_tombstones, bets, holds, rejections,
  entries, queue, operation_metadata, operations, wallet_status_changes, wallets, currencies;
DROP FUNCTION assert_true;
DROP FUNCTION now_millis_precision;
