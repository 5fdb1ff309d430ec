-- A database of version 0.1.0 with data, for test/upgrade. Until 0.1.0 is released `npm run schema` writes it
-- anew when a migration changes; from then on it stays as it is.

-- The schema after all migrations, for reading and for comparing versions. Written by `npm run schema` and held to
-- the migrations by test/schema/schema.test.ts: change the migrations, not this file. The rows that migrations insert
-- (currencies, keys) are not in it.

CREATE OR REPLACE FUNCTION public.now_millis_precision()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN date_trunc('milliseconds'::text, now());

CREATE TABLE audit_head (
  is_only boolean DEFAULT true NOT NULL,
  sealed_no bigint DEFAULT 0 NOT NULL,
  hash bytea DEFAULT '\x'::bytea NOT NULL,
  CONSTRAINT audit_head_pkey PRIMARY KEY (is_only),
  CONSTRAINT audit_head_is_only CHECK (is_only),
  CONSTRAINT audit_head_sealed_no CHECK ((sealed_no >= 0))
);

CREATE TABLE audit_log (
  id uuid NOT NULL,
  at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  brand text,
  actor text NOT NULL,
  actor_kind text NOT NULL,
  role text,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  before jsonb,
  after jsonb,
  reason text,
  trace_id text,
  sealed_no bigint,
  hash bytea,
  CONSTRAINT audit_log_pkey PRIMARY KEY (id),
  CONSTRAINT audit_log_action CHECK ((action ~ '^[a-z_]+[.][a-z_]+$'::text)),
  CONSTRAINT audit_log_actor_kind CHECK ((actor_kind = ANY (ARRAY['token'::text, 'operator'::text, 'system'::text]))),
  CONSTRAINT audit_log_sealed CHECK (((sealed_no IS NULL) = (hash IS NULL))),
  CONSTRAINT audit_log_sealed_no UNIQUE (sealed_no)
);
CREATE INDEX audit_log_action ON public.audit_log USING btree (action, at, id);
CREATE INDEX audit_log_actor ON public.audit_log USING btree (actor, at, id);
CREATE INDEX audit_log_at ON public.audit_log USING btree (at, id);
CREATE INDEX audit_log_subject ON public.audit_log USING btree (subject_id, at, id);
CREATE INDEX audit_log_unsealed ON public.audit_log USING btree (id) WHERE (sealed_no IS NULL);

CREATE TABLE bets (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  status text NOT NULL,
  from_cash bigint NOT NULL,
  from_bonus bigint NOT NULL,
  won bigint NOT NULL,
  won_bonus bigint DEFAULT 0 NOT NULL,
  settlements integer NOT NULL,
  contribution bigint NOT NULL,
  bonus_id uuid,
  category text,
  billable boolean DEFAULT true NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT bets_pkey PRIMARY KEY (wallet_id, seq),
  CONSTRAINT bets_amounts CHECK (((from_cash >= 0) AND (from_bonus >= 0) AND (won >= 0) AND (won_bonus >= 0) AND (contribution >= 0) AND (settlements >= 0))),
  CONSTRAINT bets_ended CHECK (((ended_at IS NULL) = (status = 'open'::text))),
  CONSTRAINT bets_status CHECK ((status = ANY (ARRAY['open'::text, 'settled'::text, 'rolled_back'::text])))
) WITH (fillfactor=70);
CREATE INDEX bets_bonus ON public.bets USING btree (bonus_id, seq) WHERE (bonus_id IS NOT NULL);

CREATE TABLE blocked_wallets (
  wallet_id uuid NOT NULL,
  error text NOT NULL,
  since timestamp with time zone DEFAULT now() NOT NULL,
  seen_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT blocked_wallets_pkey PRIMARY KEY (wallet_id)
);

CREATE TABLE bonuses (
  id uuid NOT NULL,
  wallet_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  status text NOT NULL,
  terms jsonb NOT NULL,
  granted bigint NOT NULL,
  balance bigint NOT NULL,
  staked bigint NOT NULL,
  returned bigint NOT NULL,
  won bigint NOT NULL,
  converted bigint NOT NULL,
  removed bigint NOT NULL,
  required bigint NOT NULL,
  wagered bigint NOT NULL,
  open_bets integer NOT NULL,
  seq bigint NOT NULL,
  in_use boolean NOT NULL,
  expires_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  activated_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason text,
  CONSTRAINT bonuses_pkey PRIMARY KEY (id),
  CONSTRAINT bonuses_amounts CHECK (((staked >= 0) AND (returned >= 0) AND (won >= 0) AND (converted >= 0) AND (removed >= 0) AND (required >= 0))),
  CONSTRAINT bonuses_balance CHECK ((balance >= 0)),
  CONSTRAINT bonuses_explained CHECK ((((granted + won) + returned) = (((staked + converted) + removed) + balance))),
  CONSTRAINT bonuses_granted CHECK ((granted > 0)),
  CONSTRAINT bonuses_lifecycle CHECK (
CASE status
    WHEN 'queued'::text THEN (in_use AND (activated_at IS NULL) AND (ended_at IS NULL))
    WHEN 'active'::text THEN (in_use AND (activated_at IS NOT NULL) AND (ended_at IS NULL))
    ELSE ((in_use = (open_bets > 0)) AND (ended_at IS NOT NULL))
END),
  CONSTRAINT bonuses_open_bets CHECK ((open_bets >= 0)),
  CONSTRAINT bonuses_status CHECK ((status = ANY (ARRAY['queued'::text, 'active'::text, 'completed'::text, 'lost'::text, 'expired'::text, 'forfeited'::text]))),
  CONSTRAINT bonuses_wagered CHECK ((wagered >= 0))
) WITH (fillfactor=50);
CREATE UNIQUE INDEX bonuses_active ON public.bonuses USING btree (wallet_id) WHERE (status = 'active'::text);
CREATE INDEX bonuses_due ON public.bonuses USING btree (expires_at) WHERE ((status = 'active'::text) AND (expires_at IS NOT NULL));
CREATE INDEX bonuses_in_use ON public.bonuses USING btree (wallet_id) WHERE in_use;
CREATE INDEX bonuses_wallet ON public.bonuses USING btree (wallet_id, seq);

CREATE TABLE brands (
  id text NOT NULL,
  name text NOT NULL,
  timezone text DEFAULT 'UTC'::text NOT NULL,
  profile text DEFAULT 'default'::text NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  updated_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT brands_pkey PRIMARY KEY (id),
  CONSTRAINT brands_id CHECK ((id ~ '^[a-z0-9-]{1,64}$'::text))
);

CREATE TABLE currencies (
  code text NOT NULL,
  scale smallint NOT NULL,
  CONSTRAINT currencies_pkey PRIMARY KEY (code),
  CONSTRAINT currencies_scale CHECK (((scale >= 0) AND (scale <= 18)))
);

CREATE TABLE dead_letters (
  operation_id uuid NOT NULL,
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL,
  error text NOT NULL,
  attempts integer NOT NULL,
  failed_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  subject text NOT NULL,
  because_of uuid,
  discarded_at timestamp with time zone,
  trace_context text,
  CONSTRAINT dead_letters_pkey PRIMARY KEY (operation_id),
  CONSTRAINT dead_letters_attempts CHECK ((attempts >= 0))
);
CREATE INDEX dead_letters_because_of ON public.dead_letters USING btree (because_of) WHERE (because_of IS NOT NULL);
CREATE INDEX dead_letters_seq ON public.dead_letters USING btree (seq) WHERE (discarded_at IS NULL);
CREATE INDEX dead_letters_subject ON public.dead_letters USING btree (wallet_id, subject);

CREATE TABLE entries (
  wallet_id uuid NOT NULL,
  version bigint NOT NULL,
  seq bigint NOT NULL,
  sender_wallet_id uuid,
  kind text NOT NULL,
  applied_at timestamp with time zone NOT NULL,
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  reserved bigint NOT NULL,
  incoming bigint NOT NULL,
  cash_after bigint NOT NULL,
  bonus_after bigint NOT NULL,
  reserved_after bigint NOT NULL,
  incoming_after bigint NOT NULL,
  payments bigint,
  promised bigint,
  gaming bigint,
  bonus_cost bigint,
  adjustments bigint,
  counterpart bigint,
  in_transit bigint,
  opening bigint,
  trace_context text,
  breakdown jsonb,
  CONSTRAINT entries_pkey PRIMARY KEY (wallet_id, version) INCLUDE (applied_at),
  CONSTRAINT entries_balanced CHECK (((((((((((((cash + bonus) + reserved) + incoming) + COALESCE(payments, (0)::bigint)) + COALESCE(promised, (0)::bigint)) + COALESCE(gaming, (0)::bigint)) + COALESCE(bonus_cost, (0)::bigint)) + COALESCE(adjustments, (0)::bigint)) + COALESCE(in_transit, (0)::bigint)) + COALESCE(opening, (0)::bigint)) + COALESCE(counterpart, (0)::bigint)) = 0)),
  CONSTRAINT entries_bonus_after CHECK ((bonus_after >= 0)),
  CONSTRAINT entries_cash_after CHECK ((cash_after >= 0)),
  CONSTRAINT entries_incoming_after CHECK ((incoming_after >= 0)),
  CONSTRAINT entries_reserved_after CHECK ((reserved_after >= 0)),
  CONSTRAINT entries_version CHECK ((version > 0))
);
CREATE INDEX entries_seq ON public.entries USING btree (seq);

CREATE TABLE games (
  id text NOT NULL,
  category text NOT NULL,
  name text,
  updated_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT games_pkey PRIMARY KEY (id)
);

CREATE TABLE holds (
  operation_id uuid NOT NULL,
  kind text NOT NULL,
  wallet_id uuid NOT NULL,
  to_wallet_id uuid,
  amount bigint NOT NULL,
  status text NOT NULL,
  expires_at timestamp with time zone,
  completed_amount bigint,
  closed_by_operation_id uuid,
  CONSTRAINT holds_pkey PRIMARY KEY (operation_id),
  CONSTRAINT holds_amount CHECK ((amount > 0)),
  CONSTRAINT holds_closed CHECK (((closed_by_operation_id IS NULL) = (status = 'pending'::text))),
  CONSTRAINT holds_completed CHECK ((((completed_amount IS NOT NULL) = (status = 'applied'::text)) AND ((completed_amount >= 0) AND (completed_amount <= amount)))),
  CONSTRAINT holds_kind CHECK ((kind = ANY (ARRAY['deposit'::text, 'withdrawal'::text, 'transfer'::text]))),
  CONSTRAINT holds_status CHECK ((status = ANY (ARRAY['pending'::text, 'applied'::text, 'reverted'::text, 'expired'::text])))
);
CREATE INDEX holds_due ON public.holds USING btree (expires_at) WHERE (status = 'pending'::text);

CREATE TABLE leaderboard_scores (
  leaderboard_id text NOT NULL,
  brand text COLLATE "C" DEFAULT 'default'::text NOT NULL,
  player_id text COLLATE "C" NOT NULL,
  score numeric(40,0) NOT NULL,
  base_score numeric(40,0) DEFAULT 0 NOT NULL,
  base_version bigint DEFAULT 0 NOT NULL,
  revision bigint DEFAULT 1 NOT NULL,
  CONSTRAINT leaderboard_scores_pkey PRIMARY KEY (leaderboard_id, brand, player_id),
  CONSTRAINT leaderboard_scores_base_score CHECK ((base_score >= (0)::numeric)),
  CONSTRAINT leaderboard_scores_score CHECK ((score >= (0)::numeric))
) WITH (fillfactor=70);

CREATE TABLE leaderboards (
  id text NOT NULL,
  name text NOT NULL,
  brand text,
  metric text NOT NULL,
  currency text NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  created_by text NOT NULL,
  CONSTRAINT leaderboards_pkey PRIMARY KEY (id),
  CONSTRAINT leaderboards_metric CHECK ((metric = ANY (ARRAY['wagered'::text, 'won'::text])))
);

CREATE TABLE migration_checksums (
  name text NOT NULL,
  checksum text NOT NULL,
  CONSTRAINT migration_checksums_pkey PRIMARY KEY (name)
);

CREATE TABLE migrations (
  id serial NOT NULL,
  name character varying(255) NOT NULL,
  run_on timestamp without time zone NOT NULL,
  CONSTRAINT migrations_pkey PRIMARY KEY (id)
);

CREATE TABLE offers (
  id uuid NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  brand text,
  currency text,
  amount bigint,
  terms jsonb NOT NULL,
  trigger jsonb,
  created_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  archived_at timestamp with time zone,
  archived_by text,
  CONSTRAINT offers_pkey PRIMARY KEY (id),
  CONSTRAINT offers_amount CHECK ((amount > 0)),
  CONSTRAINT offers_position UNIQUE ("position")
);
CREATE INDEX offers_triggers ON public.offers USING btree (created_at) WHERE (trigger IS NOT NULL);

CREATE TABLE operation_metadata (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  metadata text NOT NULL,
  CONSTRAINT operation_metadata_pkey PRIMARY KEY (wallet_id, seq)
);

CREATE TABLE operation_transitions (
  id bigint GENERATED ALWAYS AS IDENTITY,
  operation_id uuid NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL,
  reason text NOT NULL,
  actor text NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT operation_transitions_pkey PRIMARY KEY (id),
  CONSTRAINT operation_transitions_attempts CHECK ((attempts >= 0)),
  CONSTRAINT operation_transitions_state CHECK ((state = ANY (ARRAY['quarantined'::text, 'failed'::text, 'replayed'::text, 'discarded'::text])))
);
CREATE INDEX operation_transitions_operation ON public.operation_transitions USING btree (operation_id, id);

CREATE TABLE operations (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  amount bigint,
  expires_in_seconds integer,
  id uuid NOT NULL,
  wallet_id uuid NOT NULL,
  to_wallet_id uuid,
  pending_operation_id uuid,
  source "char" DEFAULT 'c'::"char" NOT NULL,
  final boolean,
  pending boolean,
  kind text NOT NULL,
  reference text,
  idempotency_key text,
  game_id text,
  round_id text,
  bet_reference text,
  method text,
  payload text,
  created_by text NOT NULL,
  CONSTRAINT operations_pkey PRIMARY KEY (id),
  CONSTRAINT operations_amount CHECK (((amount >= 0) AND (amount <= '9007199254740991'::bigint))),
  CONSTRAINT operations_kind CHECK (
CASE kind
    WHEN 'bet'::text THEN ((amount IS NOT NULL) AND (reference IS NOT NULL) AND (game_id IS NOT NULL) AND (round_id IS NOT NULL))
    WHEN 'settlement'::text THEN ((amount IS NOT NULL) AND (bet_reference IS NOT NULL))
    WHEN 'rollback'::text THEN (bet_reference IS NOT NULL)
    WHEN 'round_play'::text THEN (amount IS NOT NULL)
    WHEN 'deposit'::text THEN (amount IS NOT NULL)
    WHEN 'withdrawal'::text THEN (amount IS NOT NULL)
    WHEN 'transfer'::text THEN ((amount IS NOT NULL) AND (to_wallet_id IS NOT NULL))
    WHEN 'payout'::text THEN (amount IS NOT NULL)
    WHEN 'adjustment'::text THEN ((amount IS NOT NULL) AND (payload IS NOT NULL))
    WHEN 'opening'::text THEN (amount IS NOT NULL)
    WHEN 'bonus_grant'::text THEN (payload IS NOT NULL)
    WHEN 'bonus_forfeit'::text THEN (payload IS NOT NULL)
    WHEN 'bonus_expire'::text THEN (payload IS NOT NULL)
    WHEN 'complete'::text THEN (pending_operation_id IS NOT NULL)
    WHEN 'revert'::text THEN (pending_operation_id IS NOT NULL)
    WHEN 'expire'::text THEN (pending_operation_id IS NOT NULL)
    ELSE false
END),
  CONSTRAINT operations_method CHECK ((method ~ '^[a-z0-9_-]{1,32}$'::text)),
  CONSTRAINT operations_source CHECK ((source = ANY (ARRAY['c'::"char", 'o'::"char", 'p'::"char"])))
);
CREATE UNIQUE INDEX operations_key ON public.operations USING btree (wallet_id, idempotency_key, source) WHERE (idempotency_key IS NOT NULL);
CREATE UNIQUE INDEX operations_reference ON public.operations USING btree (reference, wallet_id, kind, source) WHERE (reference IS NOT NULL);
CREATE UNIQUE INDEX operations_wallet ON public.operations USING btree (wallet_id, seq) WHERE (seq > 0);

CREATE TABLE outbox (
  id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  wallet_ids uuid[] NOT NULL,
  versions bigint[] NOT NULL,
  rejected uuid[] NOT NULL,
  position bigint,
  messages json,
  CONSTRAINT outbox_pkey PRIMARY KEY (id),
  CONSTRAINT outbox_versions CHECK ((cardinality(wallet_ids) = cardinality(versions)))
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);
CREATE INDEX outbox_created_at ON public.outbox USING btree (created_at);
CREATE UNIQUE INDEX outbox_position ON public.outbox USING btree ("position") WHERE ("position" IS NOT NULL);

CREATE TABLE pipeline_progress (
  wallet_id uuid NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT pipeline_progress_pkey PRIMARY KEY (wallet_id),
  CONSTRAINT pipeline_progress_version CHECK ((version >= 0))
) WITH (fillfactor=50);

CREATE TABLE player_mask_key (
  is_only boolean DEFAULT true NOT NULL,
  key text NOT NULL,
  CONSTRAINT player_mask_key_pkey PRIMARY KEY (is_only),
  CONSTRAINT player_mask_key_is_only CHECK (is_only)
);

CREATE TABLE queue (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  queued_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  attempts smallint DEFAULT 0 NOT NULL,
  queue "char" NOT NULL,
  sender_wallet_id uuid,
  reply_to text,
  trace_context text,
  retry_at timestamp with time zone,
  CONSTRAINT queue_pkey PRIMARY KEY (wallet_id, seq),
  CONSTRAINT queue_queue CHECK ((queue = ANY (ARRAY['t'::"char", 'b'::"char", 'o'::"char"]))),
  CONSTRAINT queue_state CHECK (((retry_at IS NULL) = (attempts = 0)))
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);
CREATE INDEX queue_quarantined ON public.queue USING btree (retry_at) WHERE (retry_at IS NOT NULL);

CREATE TABLE queue_progress (
  queue "char" NOT NULL,
  ended bigint NOT NULL,
  CONSTRAINT queue_progress_pkey PRIMARY KEY (queue),
  CONSTRAINT queue_progress_queue CHECK ((queue = ANY (ARRAY['t'::"char", 'b'::"char", 'o'::"char"])))
);

CREATE TABLE reconciliation_progress (
  is_only boolean DEFAULT true NOT NULL,
  moved_at timestamp with time zone,
  operations_from uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
  CONSTRAINT reconciliation_progress_pkey PRIMARY KEY (is_only),
  CONSTRAINT reconciliation_progress_is_only CHECK (is_only)
);

CREATE TABLE reconciliation_runs (
  is_only boolean DEFAULT true NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  checked_at timestamp with time zone DEFAULT now() NOT NULL,
  failed text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT reconciliation_runs_pkey PRIMARY KEY (is_only),
  CONSTRAINT reconciliation_runs_is_only CHECK (is_only)
);

CREATE TABLE reconciliation_watermarks (
  wallet_id uuid NOT NULL,
  version bigint NOT NULL,
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  reserved bigint NOT NULL,
  incoming bigint NOT NULL,
  payments numeric(40,0) NOT NULL,
  promised numeric(40,0) NOT NULL,
  gaming numeric(40,0) NOT NULL,
  bonus_cost numeric(40,0) NOT NULL,
  adjustments numeric(40,0) NOT NULL,
  in_transit numeric(40,0) NOT NULL,
  opening numeric(40,0) NOT NULL,
  counterpart numeric(40,0) NOT NULL,
  CONSTRAINT reconciliation_watermarks_pkey PRIMARY KEY (wallet_id),
  CONSTRAINT reconciliation_watermarks_version CHECK ((version > 0))
) WITH (fillfactor=70);

CREATE TABLE rejections (
  operation_id uuid NOT NULL,
  code text NOT NULL,
  detail text NOT NULL,
  available bigint,
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  rejected_at timestamp with time zone NOT NULL,
  trace_context text,
  CONSTRAINT rejections_pkey PRIMARY KEY (operation_id),
  CONSTRAINT rejections_amounts CHECK (((cash >= 0) AND (bonus >= 0) AND (available >= 0)))
);

CREATE TABLE request_keys (
  created_by text NOT NULL,
  path text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status smallint NOT NULL,
  object_id text NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT request_keys_pkey PRIMARY KEY (created_by, path, key)
);

CREATE TABLE rollback_tombstones (
  wallet_id uuid NOT NULL,
  bet_reference text NOT NULL,
  source "char" NOT NULL,
  operation_id uuid NOT NULL,
  CONSTRAINT rollback_tombstones_pkey PRIMARY KEY (wallet_id, bet_reference, source)
);

CREATE TABLE wallet_status_changes (
  id bigint GENERATED ALWAYS AS IDENTITY,
  wallet_id uuid NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  created_by text NOT NULL,
  event_id uuid DEFAULT gen_random_uuid() NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT wallet_status_changes_pkey PRIMARY KEY (id),
  CONSTRAINT wallet_status_changes_status CHECK ((status = ANY (ARRAY['active'::text, 'frozen'::text, 'closed'::text])))
);
CREATE INDEX wallet_status_changes_wallet ON public.wallet_status_changes USING btree (wallet_id, id);

CREATE TABLE wallets (
  id uuid NOT NULL,
  brand text DEFAULT 'default'::text NOT NULL,
  player_id text NOT NULL,
  currency text NOT NULL,
  test boolean DEFAULT false NOT NULL,
  status text DEFAULT 'active'::text NOT NULL,
  cash bigint DEFAULT 0 NOT NULL,
  bonus bigint DEFAULT 0 NOT NULL,
  reserved bigint DEFAULT 0 NOT NULL,
  incoming bigint DEFAULT 0 NOT NULL,
  version bigint DEFAULT 0 NOT NULL,
  revision integer DEFAULT 0 NOT NULL,
  outflow_version bigint DEFAULT 0 NOT NULL,
  first_deposit_id uuid,
  streak_ms integer,
  streak_at timestamp with time zone,
  metadata text DEFAULT '{}'::text NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  updated_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT wallets_pkey PRIMARY KEY (id),
  CONSTRAINT wallets_bonus CHECK (((bonus >= 0) AND (bonus <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_cash CHECK (((cash >= 0) AND (cash <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_incoming CHECK (((incoming >= 0) AND (incoming <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_reserved CHECK (((reserved >= 0) AND (reserved <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_status CHECK ((status = ANY (ARRAY['active'::text, 'frozen'::text, 'closed'::text]))),
  CONSTRAINT wallets_versions CHECK (((version >= 0) AND (revision >= 0) AND ((outflow_version >= 0) AND (outflow_version <= version)))),
  CONSTRAINT wallets_player UNIQUE (brand, player_id, currency)
) WITH (fillfactor=50);

CREATE OR REPLACE FUNCTION public.assert_true(ok boolean, what text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF ok IS NOT TRUE THEN
    RAISE EXCEPTION 'assertion failed: %', what USING ERRCODE = 'assert_failure';
  END IF;
  RETURN true;
END $function$;

CREATE OR REPLACE FUNCTION public.blocked_or_quarantined_wallets()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 WITH RECURSIVE blocked(wallet_id) AS (
          SELECT queue.wallet_id
            FROM queue
           WHERE (queue.retry_at IS NOT NULL)
         UNION
          SELECT blocked_wallets.wallet_id
            FROM blocked_wallets
           WHERE ((blocked_wallets.seen_at >= (now() - '00:00:10'::interval)) AND (blocked_wallets.seen_at <= (now() + '00:00:10'::interval)))
         UNION
          SELECT
                 CASE blocked_1.wallet_id
                     WHEN shared.wallet_id THEN shared.sender_wallet_id
                     ELSE shared.wallet_id
                 END AS wallet_id
            FROM (blocked blocked_1
              JOIN ( SELECT queue.wallet_id,
                     queue.sender_wallet_id
                    FROM queue
                   WHERE (queue.sender_wallet_id IS NOT NULL)
                  LIMIT 100000) shared ON (((blocked_1.wallet_id = shared.wallet_id) OR (blocked_1.wallet_id = shared.sender_wallet_id))))
         )
  SELECT blocked.wallet_id
    FROM blocked;
END;

CREATE OR REPLACE FUNCTION public.queue_pressure(OUT queue "char", OUT queued integer, OUT free integer, OUT oldest_free timestamp with time zone, OUT head bigint, OUT ended bigint)
 RETURNS SETOF record
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT p.queue,
     (count(q.seq))::integer AS count,
     (count(q.seq) FILTER (WHERE (blocked.id IS NULL)))::integer AS count,
     min(q.queued_at) FILTER (WHERE (blocked.id IS NULL)) AS min,
     min(q.seq) FILTER (WHERE (blocked.id IS NULL)) AS min,
     p.ended
    FROM ((queue_progress p
      LEFT JOIN ( SELECT queue.wallet_id,
             queue.seq,
             queue.queued_at,
             queue.attempts,
             queue.queue,
             queue.sender_wallet_id,
             queue.reply_to,
             queue.trace_context,
             queue.retry_at
            FROM queue
          LIMIT 1000001) q ON ((q.queue = p.queue)))
      LEFT JOIN blocked_or_quarantined_wallets() blocked(id) ON ((blocked.id = q.wallet_id)))
   GROUP BY p.queue, p.ended;
END;

CREATE OR REPLACE FUNCTION public.delayed_wallets(older_than interval, max_queued integer, max_rows integer, OUT wallet_id uuid, OUT head bigint, OUT queued_at timestamp with time zone, OUT queued integer)
 RETURNS SETOF record
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT q.wallet_id,
     min(q.seq) AS min,
     min(q.queued_at) AS min,
     (count(*))::integer AS count
    FROM queue q
   GROUP BY q.wallet_id
  HAVING (((min(q.queued_at) < (now() - delayed_wallets.older_than)) OR (min(q.queued_at) > now())) OR (count(*) >= delayed_wallets.max_queued))
   ORDER BY (min(q.seq))
  LIMIT delayed_wallets.max_rows;
END;

CREATE OR REPLACE FUNCTION public.delayed_operations(older_than interval, max_rows integer)
 RETURNS SETOF queue
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT q.wallet_id,
     q.seq,
     q.queued_at,
     q.attempts,
     q.queue,
     q.sender_wallet_id,
     q.reply_to,
     q.trace_context,
     q.retry_at
    FROM queue q
   WHERE (((q.queued_at < (now() - delayed_operations.older_than)) OR (q.queued_at > now())) AND (NOT (q.wallet_id IN ( SELECT blocked.id
            FROM blocked_or_quarantined_wallets() blocked(id)))))
   ORDER BY q.seq
  LIMIT delayed_operations.max_rows;
END;

CREATE OR REPLACE FUNCTION public.version_at(wallet uuid, moment timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE
AS $function$
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
END $function$;

CREATE OR REPLACE FUNCTION public.refuse_journal_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF current_setting('croupier.change_journal', true) = 'on'
    AND pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege', HINT = 'Its rows are corrected by new rows: docs/operations/reconciliation.md.';
END $function$;

CREATE OR REPLACE PROCEDURE public.make_append_only(IN journal regclass)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()', journal);
  EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM croupier_app', journal);
END $procedure$;

CREATE OR REPLACE FUNCTION public.audit_row_hash(entry audit_log, number bigint, previous bytea)
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN sha256((previous || convert_to((json_build_array(number, ((entry).id)::text, ((EXTRACT(epoch FROM (entry).at) * (1000)::numeric))::bigint, (entry).brand, (entry).actor, (entry).actor_kind, (entry).role, (entry).action, (entry).subject_kind, (entry).subject_id, ((entry).before)::text, ((entry).after)::text, (entry).reason, (entry).trace_id))::text, 'UTF8'::name)));

CREATE OR REPLACE FUNCTION public.seal_audit_log(max_rows integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
END $function$;

CREATE OR REPLACE FUNCTION public.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.sealed_no IS NULL AND NEW.sealed_no IS NOT NULL
    AND to_jsonb(NEW) - 'sealed_no' - 'hash' = to_jsonb(OLD) - 'sealed_no' - 'hash' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'audit_log is append-only: UPDATE is refused' USING ERRCODE = 'insufficient_privilege';
END $function$;

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER only_sealing BEFORE UPDATE ON public.audit_log FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operation_transitions FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operations FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rejections FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rollback_tombstones FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.wallet_status_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT, UPDATE ON TABLES TO croupier_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO croupier_read;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, USAGE ON SEQUENCES TO croupier_app;
GRANT DELETE, INSERT, SELECT ON TABLE operation_metadata TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE blocked_wallets TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE dead_letters TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE outbox TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE queue TO croupier_app;
GRANT EXECUTE ON FUNCTION seal_audit_log(integer) TO croupier_app;
GRANT INSERT (id, brand, actor, actor_kind, role, action, subject_kind, subject_id, before, after, reason, trace_id) ON TABLE audit_log TO croupier_app;
GRANT INSERT, SELECT ON TABLE entries TO croupier_app;
GRANT INSERT, SELECT ON TABLE operation_transitions TO croupier_app;
GRANT INSERT, SELECT ON TABLE operations TO croupier_app;
GRANT INSERT, SELECT ON TABLE rejections TO croupier_app;
GRANT INSERT, SELECT ON TABLE rollback_tombstones TO croupier_app;
GRANT INSERT, SELECT ON TABLE wallet_status_changes TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bets TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bonuses TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE brands TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE currencies TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE games TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE holds TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE leaderboard_scores TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE leaderboards TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE offers TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE pipeline_progress TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE queue_progress TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE reconciliation_progress TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE reconciliation_runs TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE reconciliation_watermarks TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE request_keys TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE wallets TO croupier_app;
GRANT SELECT ON TABLE audit_head TO croupier_app;
GRANT SELECT ON TABLE audit_head TO croupier_read;
GRANT SELECT ON TABLE audit_log TO croupier_app;
GRANT SELECT ON TABLE audit_log TO croupier_read;
GRANT SELECT ON TABLE bets TO croupier_read;
GRANT SELECT ON TABLE blocked_wallets TO croupier_read;
GRANT SELECT ON TABLE bonuses TO croupier_read;
GRANT SELECT ON TABLE brands TO croupier_read;
GRANT SELECT ON TABLE currencies TO croupier_read;
GRANT SELECT ON TABLE dead_letters TO croupier_read;
GRANT SELECT ON TABLE entries TO croupier_read;
GRANT SELECT ON TABLE games TO croupier_read;
GRANT SELECT ON TABLE holds TO croupier_read;
GRANT SELECT ON TABLE leaderboard_scores TO croupier_read;
GRANT SELECT ON TABLE leaderboards TO croupier_read;
GRANT SELECT ON TABLE migration_checksums TO croupier_app;
GRANT SELECT ON TABLE migration_checksums TO croupier_read;
GRANT SELECT ON TABLE migrations TO croupier_app;
GRANT SELECT ON TABLE migrations TO croupier_read;
GRANT SELECT ON TABLE offers TO croupier_read;
GRANT SELECT ON TABLE operation_metadata TO croupier_read;
GRANT SELECT ON TABLE operation_transitions TO croupier_read;
GRANT SELECT ON TABLE operations TO croupier_read;
GRANT SELECT ON TABLE outbox TO croupier_read;
GRANT SELECT ON TABLE pipeline_progress TO croupier_read;
GRANT SELECT ON TABLE player_mask_key TO croupier_app;
GRANT SELECT ON TABLE player_mask_key TO croupier_read;
GRANT SELECT ON TABLE queue TO croupier_read;
GRANT SELECT ON TABLE queue_progress TO croupier_read;
GRANT SELECT ON TABLE reconciliation_progress TO croupier_read;
GRANT SELECT ON TABLE reconciliation_runs TO croupier_read;
GRANT SELECT ON TABLE reconciliation_watermarks TO croupier_read;
GRANT SELECT ON TABLE rejections TO croupier_read;
GRANT SELECT ON TABLE request_keys TO croupier_read;
GRANT SELECT ON TABLE rollback_tombstones TO croupier_read;
GRANT SELECT ON TABLE wallet_status_changes TO croupier_read;
GRANT SELECT ON TABLE wallets TO croupier_read;
GRANT SELECT, USAGE ON SEQUENCE migrations_id_seq TO croupier_app;
GRANT SELECT, USAGE ON SEQUENCE offers_position_seq TO croupier_app;
GRANT SELECT, USAGE ON SEQUENCE operation_transitions_id_seq TO croupier_app;
GRANT SELECT, USAGE ON SEQUENCE operations_seq_seq TO croupier_app;
GRANT SELECT, USAGE ON SEQUENCE wallet_status_changes_id_seq TO croupier_app;
GRANT USAGE ON SCHEMA public TO croupier_app;
GRANT USAGE ON SCHEMA public TO croupier_read;
REVOKE EXECUTE ON FUNCTION seal_audit_log(integer) FROM PUBLIC;

INSERT INTO audit_head ("is_only", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('true', '18', E'\\xaf3bc8df16d9a9e4fba0ea7933276e88f27f0ceec28d62067b90d62b910ca3a1');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c4ad-7000-addd-014287b6a321', '2026-11-30 15:04:52.643+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\x3d602c3af645e485b6b89b31e769e594b07e5e4834b4fec6c663911243b33be5'),
('01a22cfc-c4c0-7000-93fd-045ed4ca574b', '2026-11-30 15:04:52.666+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', NULL, '{"name": "North", "profile": "default", "timezone": "UTC"}', NULL, NULL, '2', E'\\x48247273e1770d5809730c6226b954e1938de38f379b5f4497df7c42361a5082'),
('01a22cfc-c4cf-7000-8af5-344b8f29235b', '2026-11-30 15:04:52.676+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', '{"name": "North", "profile": "default", "timezone": "UTC"}', '{"name": "Northern", "profile": "default", "timezone": "UTC"}', NULL, NULL, '3', E'\\x0cde54b5ccbbc36570cfe32d6dfb925704ea72162432f9d31da8d247c7022c39'),
('01a22cfc-c4dd-7000-b20a-6a14931b18e3', '2026-11-30 15:04:52.696+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '4', E'\\x4c6a9131d17deacdaa71941b2c704afff89ecdc0546f311c17d62a2c888327c8'),
('01a22cfc-c4e9-7000-be68-6aab9ef49a02', '2026-11-30 15:04:52.709+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '5', E'\\xa8124d74d0959e951e7725c558d85963ba4cad88f338fd77030d265ed7a16636'),
('01a22cfc-c4f1-7000-9a98-333605d873c0', '2026-11-30 15:04:52.714+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '6', E'\\x8b4437ce7bebc40bde7b0e90f6c2f304ec0b53be79b8b49c8b97ee1de3e48e27'),
('01a22cfc-c4f9-7000-ae04-75936dfe6655', '2026-11-30 15:04:52.725+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22cfc-c4f5-7000-aebc-e16fcf137bec', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '7', E'\\x4c020c2fbae333b77382e8967a698a7e49c59dac55bfa2d878cd5762a294eb5a'),
('01a22cfc-c501-7000-acc7-8fd39eb92599', '2026-11-30 15:04:52.733+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22cfc-c4fd-7000-a28f-371603954efa', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '8', E'\\x58bffd8bffccdc9972367e6e46869b99facee9b19d291b931f9143b4a53ea84d'),
('01a22cfc-c50f-7000-8e83-1b6b37a6d68e', '2026-11-30 15:04:52.752+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '9', E'\\x84c4cb2b37a42162c844804550b3c0b73dc9ab1e3f56ddc066b39e1b8abcc975'),
('01a22cfc-c518-7000-83c6-c02b7f67c893', '2026-11-30 15:04:52.761+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '10', E'\\x30e5300058972d606167af6f42bd17f0de14de12fd16d12b1b74ea065b8029e2'),
('01a22cfc-ca94-7001-ad79-62b391ddfcb7', '2026-11-30 15:04:54.164+00', 'default', 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22cfc-c886-7000-ae41-f1d3513d29af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '11', E'\\xe2b60b7ae80d31f24ed7f45a896d4c6dfc331fa6a310eff81f0bf5382806e0fd'),
('01a22cfc-ca98-7001-bd0e-60e899e24cbb', '2026-11-30 15:04:54.169+00', 'default', 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22cfc-c886-7000-ae41-f1d3513d29af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '12', E'\\xd53b0a9c706dc52e0a5272a3316791d7abbaf7036a8e0c979def1b6ad1c37a79'),
('01a22cfc-ca9e-7001-ad1c-e2884a7a5dae', '2026-11-30 15:04:54.172+00', 'default', 'tester', 'system', NULL, 'wallet.close', 'wallet', '01a22cfc-ca9a-7000-8cef-57c086bb60a9', '{"status": "active"}', '{"status": "closed"}', 'test', NULL, '13', E'\\x77017cd340bf28f8255f83d67d5a7da07c47aa210603db3404f53e8071142958'),
('01a22cfc-caa7-7000-8ed7-bdbc6fa7d34b', '2026-11-30 15:04:54.176+00', 'default', 'tester', 'system', NULL, 'player.erase', 'player', 'erased-c100f7d47df6fd121ab332bee7b2bfc2', NULL, '{"wallets": 1, "metadata": 0}', NULL, NULL, '14', E'\\xb160cee4dd7cdb1f6526f98961a3e05e963315e4b20a1f9077b02e1b2969d8e3'),
('01a22cfc-caf0-7000-8e93-47b4daad16d3', '2026-11-30 15:04:54.256+00', 'default', 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22cfc-caa9-7000-9c2f-1fa7b28b3945"]}', NULL, NULL, '15', E'\\x45f30d9781c842611d46bbb0a2d903f22d9b7094fdf97c4ee4046643a6da59f7'),
('01a22cfc-cb09-7000-8dc7-b2195a30a859', '2026-11-30 15:04:54.281+00', 'default', 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22cfc-caa9-7000-9c2f-1fa7b28b3945", "01a22cfc-cad9-7000-a205-c71a71ac4945"]}', 'test', NULL, '16', E'\\x7aca7d2c3879637a66322aa4ce302c9ca537321fdaefb2936197821876960105'),
('01a22cfc-cb23-7000-b04b-202860d089af', '2026-11-30 15:04:54.308+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22cfc-cb23-7000-b04b-202860d089af"}', 'test', NULL, '17', E'\\x6c48783814004590bdaa409b2cf0079dc0e7d0b42659c30a5305acfb0b63d4ce'),
('01a22cfc-cb2c-7000-ae0b-409c785879af', '2026-11-30 15:04:54.32+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22cfc-cb2c-7000-ae0b-409c785879af"}', 'test', NULL, '18', E'\\xaf3bc8df16d9a9e4fba0ea7933276e88f27f0ceec28d62067b90d62b910ca3a1'),
('01a22cfc-cc6b-7000-bfdb-a2e67e02a383', '2026-11-30 15:04:54.621+00', 'default', 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "billable", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 15:04:28.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 15:04:28.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 15:04:28.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22cfc-c559-72d8-a01c-42839ea0e485', 'slots', 'true', '2026-11-30 15:04:28.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22cfc-c559-72d8-a01c-42839ea0e485', 'slots', 'true', '2026-11-30 15:04:48.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 15:04:48.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', 'true', '2026-11-30 15:04:48.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22cfc-c55a-7257-acc1-8237af24290f', 'live', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22cfc-c55a-7257-acc1-8237af24290f', 'table', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22cfc-c55a-7257-acc1-8237af24290f', 'live', 'true', '2026-11-30 15:04:51.898+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 15:04:10.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, 'true', '2026-11-30 15:04:10.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 15:04:20.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 15:04:20.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 15:04:20.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22cfc-c6ac-71d8-90db-f97f25cbb4fd', 'table', 'true', '2026-11-30 15:04:43.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22cfc-c6ac-71d8-90db-f97f25cbb4fd', 'slots', 'true', '2026-11-30 15:04:25.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 15:04:52.206+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22cfc-c6ac-71d8-90dc-0497bb09e07f', 'live', 'true', NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22cfc-c6ac-71d8-90dc-0497bb09e07f', 'live', 'true', NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 15:04:04.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22cfc-c72a-7248-a011-fc2113c91b5c', 'slots', 'true', '2026-11-30 15:04:04.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22cfc-c72a-7248-a011-fc2113c91b5c', 'slots', 'true', '2026-11-30 15:04:04.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'table', 'true', '2026-11-30 15:04:27.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'live', 'true', '2026-11-30 15:04:07.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'slots', 'true', '2026-11-30 15:04:27.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'table', 'true', '2026-11-30 15:04:27.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'table', 'true', '2026-11-30 15:04:43.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'table', 'true', '2026-11-30 15:04:43.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'live', 'true', '2026-11-30 15:04:52.344+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22cfc-c72a-7248-a012-3200c248b2bc', 'slots', 'true', NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '195', 'settled', '50', '0', '60', '0', '1', '50', '01a22cfc-c9eb-7000-9396-68dfa24369af', 'slots', 'true', '2026-11-30 15:04:54.047+00'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '197', 'settled', '50', '0', '60', '0', '1', '50', '01a22cfc-c9eb-7000-9396-68dfa24369af', 'slots', 'true', '2026-11-30 15:04:54.075+00'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '199', 'settled', '50', '0', '60', '0', '1', '50', '01a22cfc-c9eb-7000-9396-68dfa24369af', 'slots', 'true', '2026-11-30 15:04:54.106+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c559-72d8-a01c-42839ea0e485', '01a22cfc-c54e-7214-aef2-0610f764864c', '01a22cfc-c557-7410-9f05-fd3a48b5a99c', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 15:05:18.898+00', '2026-11-30 15:04:28.898+00', '2026-11-30 15:04:28.898+00', '2026-11-30 15:04:48.898+00', 'completed'),
('01a22cfc-c55a-7257-acc1-400b164351ad', '01a22cfc-c54e-7214-aef2-0610f764864c', '01a22cfc-c556-733f-bbe3-fc157c07cd07', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 15:04:52.898+00', '2026-11-30 15:04:48.898+00', '2026-11-30 15:04:48.898+00', '2026-11-30 15:04:48.898+00', 'withdrawal'),
('01a22cfc-c55a-7257-acc1-8237af24290f', '01a22cfc-c54e-7214-aef2-0610f764864c', '01a22cfc-c557-7410-9f05-fd3a48b5a99c', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 15:05:41.898+00', '2026-11-30 15:04:51.898+00', '2026-11-30 15:04:51.898+00', NULL, NULL),
('01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9', '01a22cfc-c6a5-71bb-8361-6255efc3f9fd', '01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 15:04:11.206+00', '2026-11-30 15:04:10.206+00', '2026-11-30 15:04:10.206+00', NULL, NULL),
('01a22cfc-c6ac-71d8-90db-f97f25cbb4fd', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a9-75d2-a285-d74061e14a15', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 15:04:31.206+00', '2026-11-30 15:04:25.206+00', '2026-11-30 15:04:25.206+00', '2026-11-30 15:04:43.206+00', 'expired'),
('01a22cfc-c6ac-71d8-90dc-00389a8e6869', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 15:04:44.206+00', '2026-11-30 15:04:25.206+00', '2026-11-30 15:04:43.206+00', '2026-11-30 15:04:52.206+00', 'expired'),
('01a22cfc-c6ac-71d8-90dc-0497bb09e07f', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a7-726e-9fc9-24fe36fc8baf', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 15:04:54.206+00', '2026-11-30 15:04:25.206+00', '2026-11-30 15:04:52.206+00', NULL, NULL),
('01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3', '01a22cfc-c6a4-7353-bd31-08688ab22a26', '01a22cfc-c6a7-726e-9fc9-24fe36fc8baf', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 15:04:27.206+00', '2026-11-30 15:04:25.206+00', '2026-11-30 15:04:25.206+00', NULL, NULL),
('01a22cfc-c6ac-71d8-90dc-15736912526f', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a7-726e-9fc9-24fe36fc8baf', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 15:04:25.206+00', NULL, NULL, NULL),
('01a22cfc-c729-71c3-8b05-8ff358afc2d4', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c721-74b0-bc98-925214147608', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 15:04:04.344+00', '2026-11-30 15:04:00.344+00', '2026-11-30 15:04:00.344+00', '2026-11-30 15:04:04.344+00', 'expired'),
('01a22cfc-c72a-7248-a011-f76fc933e66a', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '01a22cfc-c722-71b6-af37-1aab3a0a86a3', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 15:05:00.344+00', '2026-11-30 15:04:00.344+00', '2026-11-30 15:04:00.344+00', NULL, NULL),
('01a22cfc-c72a-7248-a011-fc2113c91b5c', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c728-779c-b0da-d2497bf62d9c', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 15:04:10.344+00', '2026-11-30 15:04:00.344+00', '2026-11-30 15:04:04.344+00', '2026-11-30 15:04:04.344+00', 'completed'),
('01a22cfc-c72a-7248-a012-0b8835dde16e', '01a22cfc-c71f-7294-a335-2f8cb810cea9', '01a22cfc-c721-74b0-bc98-925214147608', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 15:04:08.344+00', '2026-11-30 15:04:04.344+00', '2026-11-30 15:04:04.344+00', '2026-11-30 15:04:04.344+00', 'player'),
('01a22cfc-c72a-7248-a012-3200c248b2bc', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c722-71b6-af37-1aab3a0a86a3', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 15:05:04.344+00', '2026-11-30 15:04:04.344+00', '2026-11-30 15:04:04.344+00', NULL, NULL),
('01a22cfc-c72a-7248-a012-5cc32ac76f4a', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c728-779c-b0da-d2497bf62d9c', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 15:04:04.344+00', NULL, NULL, NULL),
('01a22cfc-c72a-7248-a012-85c59eb28437', '01a22cfc-c71f-7294-a335-2f8cb810cea9', '01a22cfc-c722-71b6-af37-1aab3a0a86a3', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 15:05:07.344+00', '2026-11-30 15:04:07.344+00', '2026-11-30 15:04:07.344+00', NULL, NULL),
('01a22cfc-c72a-7248-a012-95cd94050406', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c727-70d8-844b-412636975143', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 15:04:07.344+00', NULL, NULL, NULL),
('01a22cfc-c72a-7248-a012-b0d4de2b242d', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '01a22cfc-c727-70d8-844b-412636975143', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 15:04:27.344+00', NULL, '2026-11-30 15:04:43.344+00', 'player'),
('01a22cfc-c72b-752a-b5e9-1578377f83d2', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c722-71b6-af37-1aab3a0a86a3', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 15:04:27.344+00', NULL, NULL, NULL),
('01a22cfc-c7de-71f4-835b-6291d76fbab0', '01a22cfc-c7db-71e0-988e-83e98824ad27', '01a22cfc-c7dc-70d0-bf89-d2f3badcae0f', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 15:04:49.537+00', '2026-11-30 15:04:47.537+00', '2026-11-30 15:04:47.537+00', NULL, NULL),
('01a22cfc-c9eb-7000-9396-68dfa24369af', '01a22cfc-c886-7000-ae41-f1d3513d29af', '01a22cfc-c4f5-7000-aebc-e16fcf137bec', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '193', 'false', NULL, '2026-11-30 15:04:53.996+00', '2026-11-30 15:04:53.996+00', '2026-11-30 15:04:54.138+00', 'test'),
('01a22cfc-ca05-7000-b109-5cda6d9679af', '01a22cfc-c886-7000-ae41-f1d3513d29af', '01a22cfc-c4f5-7000-aebc-e16fcf137bec', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '194', 'true', NULL, '2026-11-30 15:04:54.022+00', '2026-11-30 15:04:54.138+00', NULL, NULL);

INSERT INTO brands ("id", "name", "timezone", "profile", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('default', 'Default', 'UTC', 'default', '2026-11-30 15:04:50.922+00', '2026-11-30 15:04:50.922+00'),
('north', 'Northern', 'UTC', 'default', '2026-11-30 15:04:52.666+00', '2026-11-30 15:04:52.676+00');

INSERT INTO currencies ("code", "scale") OVERRIDING SYSTEM VALUE VALUES
('AED', '2'),
('AFN', '2'),
('ALL', '2'),
('AMD', '2'),
('ANG', '2'),
('AOA', '2'),
('ARS', '2'),
('AUD', '2'),
('AWG', '2'),
('AZN', '2'),
('BAM', '2'),
('BBD', '2'),
('BDT', '2'),
('BGN', '2'),
('BHD', '3'),
('BIF', '0'),
('BMD', '2'),
('BND', '2'),
('BOB', '2'),
('BOV', '2'),
('BRL', '2'),
('BSD', '2'),
('BTN', '2'),
('BWP', '2'),
('BYN', '2'),
('BZD', '2'),
('CAD', '2'),
('CDF', '2'),
('CHE', '2'),
('CHF', '2'),
('CHW', '2'),
('CLF', '4'),
('CLP', '0'),
('CNY', '2'),
('COP', '2'),
('COU', '2'),
('CRC', '2'),
('CUP', '2'),
('CVE', '2'),
('CZK', '2'),
('DJF', '0'),
('DKK', '2'),
('DOP', '2'),
('DZD', '2'),
('EGP', '2'),
('ERN', '2'),
('ETB', '2'),
('EUR', '2'),
('FJD', '2'),
('FKP', '2'),
('GBP', '2'),
('GEL', '2'),
('GHS', '2'),
('GIP', '2'),
('GMD', '2'),
('GNF', '0'),
('GTQ', '2'),
('GYD', '2'),
('HKD', '2'),
('HNL', '2'),
('HTG', '2'),
('HUF', '2'),
('IDR', '2'),
('ILS', '2'),
('INR', '2'),
('IQD', '3'),
('IRR', '2'),
('ISK', '0'),
('JMD', '2'),
('JOD', '3'),
('JPY', '0'),
('KES', '2'),
('KGS', '2'),
('KHR', '2'),
('KMF', '0'),
('KPW', '2'),
('KRW', '0'),
('KWD', '3'),
('KYD', '2'),
('KZT', '2'),
('LAK', '2'),
('LBP', '2'),
('LKR', '2'),
('LRD', '2'),
('LSL', '2'),
('LYD', '3'),
('MAD', '2'),
('MDL', '2'),
('MGA', '2'),
('MKD', '2'),
('MMK', '2'),
('MNT', '2'),
('MOP', '2'),
('MRU', '2'),
('MUR', '2'),
('MVR', '2'),
('MWK', '2'),
('MXN', '2'),
('MXV', '2'),
('MYR', '2'),
('MZN', '2'),
('NAD', '2'),
('NGN', '2'),
('NIO', '2'),
('NOK', '2'),
('NPR', '2'),
('NZD', '2'),
('OMR', '3'),
('PAB', '2'),
('PEN', '2'),
('PGK', '2'),
('PHP', '2'),
('PKR', '2'),
('PLN', '2'),
('PTS', '0'),
('PYG', '0'),
('QAR', '2'),
('RON', '2'),
('RSD', '2'),
('RUB', '2'),
('RWF', '0'),
('SAR', '2'),
('SBD', '2'),
('SCR', '2'),
('SDG', '2'),
('SEK', '2'),
('SGD', '2'),
('SHP', '2'),
('SLE', '2'),
('SOS', '2'),
('SRD', '2'),
('SSP', '2'),
('STN', '2'),
('SVC', '2'),
('SYP', '2'),
('SZL', '2'),
('THB', '2'),
('TJS', '2'),
('TMT', '2'),
('TND', '3'),
('TOP', '2'),
('TRY', '2'),
('TTD', '2'),
('TWD', '2'),
('TZS', '2'),
('UAH', '2'),
('UGX', '0'),
('USD', '2'),
('USN', '2'),
('UYI', '0'),
('UYU', '2'),
('UYW', '4'),
('UZS', '2'),
('VED', '2'),
('VES', '2'),
('VND', '0'),
('VUV', '0'),
('WST', '2'),
('XAF', '0'),
('XCD', '2'),
('XCG', '2'),
('XOF', '0'),
('XPF', '0'),
('YER', '2'),
('ZAR', '2'),
('ZMW', '2'),
('ZWG', '2');

INSERT INTO dead_letters ("operation_id", "wallet_id", "seq", "kind", "error", "attempts", "failed_at", "subject", "because_of", "discarded_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-caa9-7000-9c2f-1fa7b28b3945', '01a22cfc-caa8-7000-9899-a3e701a60945', '204', 'bet', 'test', '1', '2026-11-30 15:04:54.272+00', 'lost', NULL, '2026-11-30 15:04:54.281+00', NULL),
('01a22cfc-cad9-7000-a205-c71a71ac4945', '01a22cfc-caa8-7000-9899-a3e701a60945', '205', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 15:04:54.24+00', 'lost', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', '2026-11-30 15:04:54.281+00', NULL);

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "in_transit", "opening", "trace_context", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', '1', '2', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '2', '3', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '3', '4', NULL, 'bet', '2026-11-30 15:04:52.929+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '4', '5', NULL, 'bet', '2026-11-30 15:04:52.929+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '5', '6', NULL, 'settlement', '2026-11-30 15:04:52.929+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '6', '7', NULL, 'bet', '2026-11-30 15:04:52.929+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '7', '8', NULL, 'revert', '2026-11-30 15:04:52.929+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '8', '9', NULL, 'bonus_grant', '2026-11-30 15:04:52.929+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22cfc-c559-72d8-a01c-42839ea0e485"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c559-72d8-a01c-42839ea0e485", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:28.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:18.898Z", "activatedAt": "2026-11-30T15:04:28.898Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c559-72d8-a01c-42839ea0e485", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:28.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:18.898Z", "activatedAt": "2026-11-30T15:04:28.898Z"}}], "bonusId": "01a22cfc-c559-72d8-a01c-42839ea0e485"}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '9', '10', NULL, 'rollback', '2026-11-30 15:04:52.929+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '10', '12', NULL, 'settlement', '2026-11-30 15:04:52.929+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '11', '13', NULL, 'settlement', '2026-11-30 15:04:52.929+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '12', '14', NULL, 'bet', '2026-11-30 15:04:52.929+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22cfc-c559-72d8-a01c-42839ea0e485", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:28.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:18.898Z", "activatedAt": "2026-11-30T15:04:28.898Z"}}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '13', '15', NULL, 'bet', '2026-11-30 15:04:52.929+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22cfc-c559-72d8-a01c-42839ea0e485", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:28.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:18.898Z", "activatedAt": "2026-11-30T15:04:28.898Z"}}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '14', '17', NULL, 'settlement', '2026-11-30 15:04:52.929+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '15', '18', NULL, 'settlement', '2026-11-30 15:04:52.929+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '16', '21', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '17', '22', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22cfc-c559-72d8-a01c-42839ea0e485"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22cfc-c559-72d8-a01c-42839ea0e485"}], "events": [{"name": "completed", "bonus": {"id": "01a22cfc-c559-72d8-a01c-42839ea0e485", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T15:04:48.898Z", "granted": 217, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 6, "createdAt": "2026-11-30T15:04:28.898Z", "endReason": "completed", "expiresAt": "2026-11-30T15:05:18.898Z", "activatedAt": "2026-11-30T15:04:28.898Z"}}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '18', '25', NULL, 'bet', '2026-11-30 15:04:53.005+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '19', '26', NULL, 'bet', '2026-11-30 15:04:53.005+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '20', '27', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '21', '29', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '22', '30', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '23', '32', NULL, 'bonus_grant', '2026-11-30 15:04:53.005+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22cfc-c55a-7257-acc1-400b164351ad"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c55a-7257-acc1-400b164351ad", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c556-733f-bbe3-fc157c07cd07", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:48.898Z", "endReason": null, "expiresAt": "2026-11-30T15:04:52.898Z", "activatedAt": "2026-11-30T15:04:48.898Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c55a-7257-acc1-400b164351ad", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c556-733f-bbe3-fc157c07cd07", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:48.898Z", "endReason": null, "expiresAt": "2026-11-30T15:04:52.898Z", "activatedAt": "2026-11-30T15:04:48.898Z"}}], "bonusId": "01a22cfc-c55a-7257-acc1-400b164351ad"}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '24', '33', NULL, 'settlement', '2026-11-30 15:04:53.005+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '25', '36', NULL, 'withdrawal', '2026-11-30 15:04:53.005+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22cfc-c55a-7257-acc1-400b164351ad"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22cfc-c55a-7257-acc1-400b164351ad", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T15:04:48.898Z", "granted": 100, "offerId": "01a22cfc-c556-733f-bbe3-fc157c07cd07", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:48.898Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T15:04:52.898Z", "activatedAt": "2026-11-30T15:04:48.898Z"}}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '26', '40', NULL, 'bet', '2026-11-30 15:04:53.04+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '27', '42', NULL, 'settlement', '2026-11-30 15:04:53.04+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '28', '45', NULL, 'bet', '2026-11-30 15:04:53.04+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '29', '46', NULL, 'rollback', '2026-11-30 15:04:53.04+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 79}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '30', '47', NULL, 'bet', '2026-11-30 15:04:53.04+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '31', '48', NULL, 'bonus_grant', '2026-11-30 15:04:53.04+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22cfc-c55a-7257-acc1-8237af24290f"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c55a-7257-acc1-8237af24290f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:51.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:41.898Z", "activatedAt": "2026-11-30T15:04:51.898Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c55a-7257-acc1-8237af24290f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22cfc-c557-7410-9f05-fd3a48b5a99c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22cfc-c54e-7214-aef2-0610f764864c", "converted": 0, "createdAt": "2026-11-30T15:04:51.898Z", "endReason": null, "expiresAt": "2026-11-30T15:05:41.898Z", "activatedAt": "2026-11-30T15:04:51.898Z"}}], "bonusId": "01a22cfc-c55a-7257-acc1-8237af24290f"}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '32', '49', NULL, 'rollback', '2026-11-30 15:04:53.04+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 65}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '33', '50', NULL, 'bet', '2026-11-30 15:04:53.04+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22cfc-c55a-7257-acc1-8237af24290f"}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '34', '54', NULL, 'settlement', '2026-11-30 15:04:53.04+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '35', '55', NULL, 'bet', '2026-11-30 15:04:53.04+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22cfc-c55a-7257-acc1-8237af24290f"}]}'),
('01a22cfc-c54e-7214-aef2-0610f764864c', '36', '56', NULL, 'deposit', '2026-11-30 15:04:53.04+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '37', '58', NULL, 'settlement', '2026-11-30 15:04:53.06+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '38', '59', NULL, 'bet', '2026-11-30 15:04:53.06+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '39', '60', NULL, 'settlement', '2026-11-30 15:04:53.06+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c552-7119-9d65-c8ab08da4b1d', '1', '16', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c552-7119-9d65-c8ab08da4b1d', '2', '41', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', '1', '31', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', '2', '38', NULL, 'deposit', '2026-11-30 15:04:52.929+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c64f-738e-a989-25b1aa191084', '1', '65', NULL, 'deposit', '2026-11-30 15:04:53.144+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '1', '67', NULL, 'deposit', '2026-11-30 15:04:53.244+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '2', '68', NULL, 'bet', '2026-11-30 15:04:53.244+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '3', '69', NULL, 'bet', '2026-11-30 15:04:53.244+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '4', '70', NULL, 'bet', '2026-11-30 15:04:53.244+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '5', '71', NULL, 'bet', '2026-11-30 15:04:53.244+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '6', '72', NULL, 'settlement', '2026-11-30 15:04:53.244+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '7', '73', NULL, 'bet', '2026-11-30 15:04:53.244+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '8', '74', NULL, 'settlement', '2026-11-30 15:04:53.244+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '9', '77', NULL, 'rollback', '2026-11-30 15:04:53.244+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 221}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '10', '79', NULL, 'settlement', '2026-11-30 15:04:53.244+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '11', '80', NULL, 'settlement', '2026-11-30 15:04:53.244+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '12', '81', NULL, 'settlement', '2026-11-30 15:04:53.244+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '13', '82', NULL, 'deposit', '2026-11-30 15:04:53.244+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '14', '84', NULL, 'bonus_grant', '2026-11-30 15:04:53.244+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}], "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '15', '86', NULL, 'bonus_grant', '2026-11-30 15:04:53.263+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-00389a8e6869", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c6ac-71d8-90dc-00389a8e6869"}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '16', '87', NULL, 'bonus_grant', '2026-11-30 15:04:53.263+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-0497bb09e07f", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22cfc-c6a7-726e-9fc9-24fe36fc8baf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c6ac-71d8-90dc-0497bb09e07f"}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '17', '89', NULL, 'bet', '2026-11-30 15:04:53.263+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}], "events": [{"name": "progress", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}]}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '18', '91', NULL, 'bonus_grant', '2026-11-30 15:04:53.263+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-15736912526f", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22cfc-c6a7-726e-9fc9-24fe36fc8baf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c6ac-71d8-90dc-15736912526f"}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '19', '92', NULL, 'bet', '2026-11-30 15:04:53.263+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}], "events": [{"name": "progress", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}]}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '20', '94', NULL, 'settlement', '2026-11-30 15:04:53.263+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '21', '95', NULL, 'rollback', '2026-11-30 15:04:53.263+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22cfc-c6ac-71d8-90dc-00389a8e6869"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}, {"name": "expired", "bonus": {"id": "01a22cfc-c6ac-71d8-90db-f97f25cbb4fd", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T15:04:43.206Z", "granted": 426, "offerId": "01a22cfc-c6a9-75d2-a285-d74061e14a15", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": "expired", "expiresAt": "2026-11-30T15:04:31.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-00389a8e6869", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:44.206Z", "activatedAt": "2026-11-30T15:04:43.206Z"}}]}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '22', '96', NULL, 'bet', '2026-11-30 15:04:53.263+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '23', '97', NULL, 'rollback', '2026-11-30 15:04:53.263+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22cfc-c6ac-71d8-90dc-00389a8e6869"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22cfc-c6ac-71d8-90dc-0497bb09e07f"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-00389a8e6869", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T15:04:52.206Z", "granted": 278, "offerId": "01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": "expired", "expiresAt": "2026-11-30T15:04:44.206Z", "activatedAt": "2026-11-30T15:04:43.206Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-0497bb09e07f", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22cfc-c6a7-726e-9fc9-24fe36fc8baf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:54.206Z", "activatedAt": "2026-11-30T15:04:52.206Z"}}]}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '24', '98', NULL, 'bet', '2026-11-30 15:04:53.263+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22cfc-c6ac-71d8-90dc-0497bb09e07f"}]}'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '25', '99', NULL, 'bet', '2026-11-30 15:04:53.263+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a4-7353-bd31-08688ab22a26', '1', '78', NULL, 'deposit', '2026-11-30 15:04:53.244+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c6a4-7353-bd31-08688ab22a26', '2', '88', NULL, 'bonus_grant', '2026-11-30 15:04:53.244+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22cfc-c6a7-726e-9fc9-24fe36fc8baf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22cfc-c6a4-7353-bd31-08688ab22a26", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:27.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22cfc-c6a7-726e-9fc9-24fe36fc8baf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22cfc-c6a4-7353-bd31-08688ab22a26", "converted": 0, "createdAt": "2026-11-30T15:04:25.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:27.206Z", "activatedAt": "2026-11-30T15:04:25.206Z"}}], "bonusId": "01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3"}'),
('01a22cfc-c6a5-71bb-8361-6255efc3f9fd', '1', '76', NULL, 'bonus_grant', '2026-11-30 15:04:53.244+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22cfc-c6a5-71bb-8361-6255efc3f9fd", "converted": 0, "createdAt": "2026-11-30T15:04:10.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:11.206Z", "activatedAt": "2026-11-30T15:04:10.206Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22cfc-c6a5-71bb-8361-6255efc3f9fd", "converted": 0, "createdAt": "2026-11-30T15:04:10.206Z", "endReason": null, "expiresAt": "2026-11-30T15:04:11.206Z", "activatedAt": "2026-11-30T15:04:10.206Z"}}], "bonusId": "01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '1', '101', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22cfc-c729-71c3-8b05-8ff358afc2d4"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c729-71c3-8b05-8ff358afc2d4", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:04.344Z", "activatedAt": "2026-11-30T15:04:00.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c729-71c3-8b05-8ff358afc2d4", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:04.344Z", "activatedAt": "2026-11-30T15:04:00.344Z"}}], "bonusId": "01a22cfc-c729-71c3-8b05-8ff358afc2d4"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '2', '105', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a011-fc2113c91b5c", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '3', '106', NULL, 'payout', '2026-11-30 15:04:53.426+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '4', '110', NULL, 'bet', '2026-11-30 15:04:53.426+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '5', '113', NULL, 'settlement', '2026-11-30 15:04:53.426+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22cfc-c729-71c3-8b05-8ff358afc2d4"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}], "events": [{"name": "expired", "bonus": {"id": "01a22cfc-c729-71c3-8b05-8ff358afc2d4", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T15:04:04.344Z", "granted": 144, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": "expired", "expiresAt": "2026-11-30T15:04:04.344Z", "activatedAt": "2026-11-30T15:04:00.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c72a-7248-a011-fc2113c91b5c", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:10.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '6', '115', NULL, 'settlement', '2026-11-30 15:04:53.426+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '7', '118', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-3200c248b2bc", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '8', '121', NULL, 'bet', '2026-11-30 15:04:53.426+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}], "events": [{"name": "progress", "bonus": {"id": "01a22cfc-c72a-7248-a011-fc2113c91b5c", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:10.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '9', '123', NULL, 'bet', '2026-11-30 15:04:53.426+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}], "events": [{"name": "progress", "bonus": {"id": "01a22cfc-c72a-7248-a011-fc2113c91b5c", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:10.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '10', '125', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '11', '128', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '12', '129', NULL, 'bonus_grant', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-5cc32ac76f4a", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72a-7248-a012-5cc32ac76f4a"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '13', '130', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '14', '131', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22cfc-c72a-7248-a011-fc2113c91b5c"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}], "events": [{"name": "completed", "bonus": {"id": "01a22cfc-c72a-7248-a011-fc2113c91b5c", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T15:04:04.344Z", "granted": 442, "offerId": "01a22cfc-c728-779c-b0da-d2497bf62d9c", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 2, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": "completed", "expiresAt": "2026-11-30T15:04:10.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c72a-7248-a012-3200c248b2bc", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": null, "expiresAt": "2026-11-30T15:05:04.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '15', '133', NULL, 'bet', '2026-11-30 15:04:53.438+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '16', '134', NULL, 'bet', '2026-11-30 15:04:53.438+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '17', '135', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '18', '136', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '19', '141', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '20', '143', NULL, 'bonus_grant', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-95cd94050406", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22cfc-c727-70d8-844b-412636975143", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:07.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72a-7248-a012-95cd94050406"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '21', '145', NULL, 'settlement', '2026-11-30 15:04:53.438+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '22', '147', NULL, 'bet', '2026-11-30 15:04:53.438+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '23', '149', NULL, 'rollback', '2026-11-30 15:04:53.438+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}], "amount": 201}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '24', '151', NULL, 'bet', '2026-11-30 15:04:53.438+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '25', '155', NULL, 'settlement', '2026-11-30 15:04:53.454+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '26', '157', NULL, 'bonus_grant', '2026-11-30 15:04:53.454+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72b-752a-b5e9-1578377f83d2", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22cfc-c71e-710d-b99a-0eaccebeb7fe", "converted": 0, "createdAt": "2026-11-30T15:04:27.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72b-752a-b5e9-1578377f83d2"}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '27', '159', NULL, 'bet', '2026-11-30 15:04:53.454+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '28', '160', NULL, 'settlement', '2026-11-30 15:04:53.454+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '29', '162', NULL, 'deposit', '2026-11-30 15:04:53.454+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '30', '164', NULL, 'bet', '2026-11-30 15:04:53.454+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '31', '165', NULL, 'settlement', '2026-11-30 15:04:53.454+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '32', '166', NULL, 'deposit', '2026-11-30 15:04:53.454+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '33', '168', NULL, 'settlement', '2026-11-30 15:04:53.454+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '34', '170', NULL, 'bet', '2026-11-30 15:04:53.454+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '35', '171', NULL, 'settlement', '2026-11-30 15:04:53.454+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '36', '173', NULL, 'bet', '2026-11-30 15:04:53.454+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22cfc-c72a-7248-a012-3200c248b2bc"}]}'),
('01a22cfc-c71f-7294-a335-2f8cb810cea9', '1', '108', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22cfc-c72a-7248-a012-0b8835dde16e"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-0b8835dde16e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22cfc-c71f-7294-a335-2f8cb810cea9", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:08.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c72a-7248-a012-0b8835dde16e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22cfc-c71f-7294-a335-2f8cb810cea9", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": null, "expiresAt": "2026-11-30T15:04:08.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}], "bonusId": "01a22cfc-c72a-7248-a012-0b8835dde16e"}'),
('01a22cfc-c71f-7294-a335-2f8cb810cea9', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 15:04:53.426+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22cfc-c72a-7248-a012-0b8835dde16e"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22cfc-c72a-7248-a012-0b8835dde16e", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T15:04:04.344Z", "granted": 499, "offerId": "01a22cfc-c721-74b0-bc98-925214147608", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22cfc-c71f-7294-a335-2f8cb810cea9", "converted": 0, "createdAt": "2026-11-30T15:04:04.344Z", "endReason": "player", "expiresAt": "2026-11-30T15:04:08.344Z", "activatedAt": "2026-11-30T15:04:04.344Z"}}]}'),
('01a22cfc-c71f-7294-a335-2f8cb810cea9', '3', '139', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22cfc-c72a-7248-a012-85c59eb28437"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-85c59eb28437", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22cfc-c71f-7294-a335-2f8cb810cea9", "converted": 0, "createdAt": "2026-11-30T15:04:07.344Z", "endReason": null, "expiresAt": "2026-11-30T15:05:07.344Z", "activatedAt": "2026-11-30T15:04:07.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c72a-7248-a012-85c59eb28437", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22cfc-c71f-7294-a335-2f8cb810cea9", "converted": 0, "createdAt": "2026-11-30T15:04:07.344Z", "endReason": null, "expiresAt": "2026-11-30T15:05:07.344Z", "activatedAt": "2026-11-30T15:04:07.344Z"}}], "bonusId": "01a22cfc-c72a-7248-a012-85c59eb28437"}'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '1', '103', NULL, 'bonus_grant', '2026-11-30 15:04:53.426+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22cfc-c72a-7248-a011-f76fc933e66a"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a011-f76fc933e66a", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22cfc-c720-71a1-a404-cd0fa0b6ed79", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:05:00.344Z", "activatedAt": "2026-11-30T15:04:00.344Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c72a-7248-a011-f76fc933e66a", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c722-71b6-af37-1aab3a0a86a3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22cfc-c720-71a1-a404-cd0fa0b6ed79", "converted": 0, "createdAt": "2026-11-30T15:04:00.344Z", "endReason": null, "expiresAt": "2026-11-30T15:05:00.344Z", "activatedAt": "2026-11-30T15:04:00.344Z"}}], "bonusId": "01a22cfc-c72a-7248-a011-f76fc933e66a"}'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '2', '150', NULL, 'bonus_grant', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-c72a-7248-a012-b0d4de2b242d", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22cfc-c727-70d8-844b-412636975143", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22cfc-c720-71a1-a404-cd0fa0b6ed79", "converted": 0, "createdAt": "2026-11-30T15:04:27.344Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-c72a-7248-a012-b0d4de2b242d"}'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 15:04:53.438+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22cfc-c72a-7248-a012-b0d4de2b242d", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T15:04:43.344Z", "granted": 76, "offerId": "01a22cfc-c727-70d8-844b-412636975143", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22cfc-c720-71a1-a404-cd0fa0b6ed79", "converted": 0, "createdAt": "2026-11-30T15:04:27.344Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '4', '172', NULL, 'deposit', '2026-11-30 15:04:53.438+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c7d9-757b-af8a-8d82c0bbf405', '1', '179', NULL, 'deposit', '2026-11-30 15:04:53.617+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c7da-72a1-bd44-9e166dc0fe51', '1', '180', NULL, 'deposit', '2026-11-30 15:04:53.617+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c7db-71e0-988e-83e98824ad27', '1', '174', NULL, 'bonus_grant', '2026-11-30 15:04:53.617+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22cfc-c7de-71f4-835b-6291d76fbab0"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c7de-71f4-835b-6291d76fbab0", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22cfc-c7dc-70d0-bf89-d2f3badcae0f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22cfc-c7db-71e0-988e-83e98824ad27", "converted": 0, "createdAt": "2026-11-30T15:04:47.537Z", "endReason": null, "expiresAt": "2026-11-30T15:04:49.537Z", "activatedAt": "2026-11-30T15:04:47.537Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c7de-71f4-835b-6291d76fbab0", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22cfc-c7dc-70d0-bf89-d2f3badcae0f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22cfc-c7db-71e0-988e-83e98824ad27", "converted": 0, "createdAt": "2026-11-30T15:04:47.537Z", "endReason": null, "expiresAt": "2026-11-30T15:04:49.537Z", "activatedAt": "2026-11-30T15:04:47.537Z"}}], "bonusId": "01a22cfc-c7de-71f4-835b-6291d76fbab0"}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '1', '183', NULL, 'deposit', '2026-11-30 15:04:53.808+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '2', '187', NULL, 'deposit', '2026-11-30 15:04:53.808+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '3', '189', NULL, 'deposit', '2026-11-30 15:04:53.808+00', '10000', '0', '0', '0', '30000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '4', '190', NULL, 'transfer', '2026-11-30 15:04:53.851+00', '-5', '0', '5', '0', '29995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '5', '191', NULL, 'complete', '2026-11-30 15:04:53.897+00', '0', '0', '-5', '0', '29995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, NULL, '{"amount": 5}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '6', '192', NULL, 'deposit', '2026-11-30 15:04:53.96+00', '0', '0', '0', '7', '29995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '7', '193', NULL, 'bonus_grant', '2026-11-30 15:04:53.999+00', '0', '100', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22cfc-c9eb-7000-9396-68dfa24369af"}], "events": [{"name": "granted", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}], "bonusId": "01a22cfc-c9eb-7000-9396-68dfa24369af"}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '8', '194', NULL, 'bonus_grant', '2026-11-30 15:04:54.025+00', '0', '0', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22cfc-ca05-7000-b109-5cda6d9679af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:54.022Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22cfc-ca05-7000-b109-5cda6d9679af"}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '9', '195', NULL, 'bet', '2026-11-30 15:04:54.034+00', '-50', '0', '0', '0', '29945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}]}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '10', '196', NULL, 'settlement', '2026-11-30 15:04:54.048+00', '60', '0', '0', '0', '30005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '11', '197', NULL, 'bet', '2026-11-30 15:04:54.061+00', '-50', '0', '0', '0', '29955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}]}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '12', '198', NULL, 'settlement', '2026-11-30 15:04:54.08+00', '60', '0', '0', '0', '30015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '13', '199', NULL, 'bet', '2026-11-30 15:04:54.096+00', '-50', '0', '0', '0', '29965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}]}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '14', '200', NULL, 'settlement', '2026-11-30 15:04:54.111+00', '60', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '15', '201', NULL, 'rollback', '2026-11-30 15:04:54.124+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '16', '203', NULL, 'bonus_forfeit', '2026-11-30 15:04:54.14+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22cfc-c9eb-7000-9396-68dfa24369af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22cfc-ca05-7000-b109-5cda6d9679af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22cfc-c9eb-7000-9396-68dfa24369af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T15:04:54.138Z", "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:53.996Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T15:04:53.996Z"}}, {"name": "activated", "bonus": {"id": "01a22cfc-ca05-7000-b109-5cda6d9679af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22cfc-c4f5-7000-aebc-e16fcf137bec", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22cfc-c886-7000-ae41-f1d3513d29af", "converted": 0, "createdAt": "2026-11-30T15:04:54.022Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T15:04:54.138Z"}}]}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '17', '207', NULL, 'adjustment', '2026-11-30 15:04:54.332+00', '5', '0', '0', '0', '30030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '18', '210', NULL, 'adjustment', '2026-11-30 15:04:54.332+00', '5', '0', '0', '0', '30035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c950-7000-89e5-3bcfb82a6754', '1', '190', '01a22cfc-c886-7000-ae41-f1d3513d29af', 'transfer', '2026-11-30 15:04:53.851+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22cfc-c950-7000-89e5-3bcfb82a6754', '2', '191', '01a22cfc-c886-7000-ae41-f1d3513d29af', 'complete', '2026-11-30 15:04:53.897+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', NULL, NULL, NULL, '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 15:04:52.714+00'),
('slots', 'slots', NULL, '2026-11-30 15:04:52.696+00'),
('table', 'table', NULL, '2026-11-30 15:04:52.709+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c559-72d8-a01c-255d83ae74d7', 'deposit', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, '1809', 'reverted', '2026-11-30 15:04:47.898+00', NULL, '01a22cfc-c559-72d8-a01c-3c82ac2d9026'),
('01a22cfc-c559-72d8-a01c-5f0fd63c3ac6', 'deposit', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', NULL, '2535', 'pending', '2026-11-30 15:04:41.898+00', NULL, NULL),
('01a22cfc-c656-71aa-a8ba-ea64e06c0513', 'deposit', '01a22cfc-c64f-738e-a989-25b1aa191084', NULL, '190', 'pending', '2026-11-30 15:05:19.116+00', NULL, NULL),
('01a22cfc-c7de-71f4-835b-779df53218b2', 'deposit', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22cfc-c953-7000-a0e1-4990189599af', 'transfer', '01a22cfc-c886-7000-ae41-f1d3513d29af', '01a22cfc-c950-7000-89e5-3bcfb82a6754', '5', 'applied', NULL, '5', '01a22cfc-c97d-7000-b9c9-67edfae1a9af'),
('01a22cfc-c9b8-7000-b8af-9ccda3dc99af', 'deposit', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, '7', 'pending', '2026-11-30 16:04:53.945+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "brand", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'default', '01a22cfc-c54e-7214-aef2-0960a53d0a55', '1662', '0', '0', '2'),
('wagered', 'default', '01a22cfc-c6a3-73bc-9f5f-1e342a007446', '699', '0', '0', '2'),
('wagered', 'default', '01a22cfc-c71e-710d-b99a-139ecaabb1c9', '1433', '0', '0', '2'),
('wagered', 'default', 'reader', '150', '0', '0', '2'),
('won', 'default', '01a22cfc-c54e-7214-aef2-0960a53d0a55', '1134', '0', '0', '2'),
('won', 'default', '01a22cfc-c6a3-73bc-9f5f-1e342a007446', '743', '0', '0', '2'),
('won', 'default', '01a22cfc-c71e-710d-b99a-139ecaabb1c9', '1702', '0', '0', '2'),
('won', 'default', 'reader', '5', '5', '18', '3');

INSERT INTO leaderboards ("id", "name", "brand", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', NULL, 'wagered', 'EUR', '2026-11-30 15:04:52.755+00', 'tester'),
('won', 'won', NULL, 'won', 'EUR', '2026-11-30 15:04:52.762+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', 'b5201204e5ff0e1f9388f817eb1462df171f2de5f2569a4f3a539ac9a61bafbe'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '7c670acdce441889528061d1b377e416f29981287ac395e2dde92d90342f5d93'),
('0004_reconciliation_runs', 'ea12258a148f7d1f939b3963bfb57d3370faa5b2297d20806e63f5f5a4c7122c'),
('0005_roles', '25e0447e7d2752a03100b0985e0c3739e9e911971b8f7e4244f74d5bbab7aa53'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '6605599ba9395e191ff0b245b4aea0bd6983d927f94e75d4f28aca7b30e7b20b');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 15:04:50.922067'),
('2', '0002_currencies', '2026-11-30 15:04:51.050621'),
('3', '0003_pipeline', '2026-11-30 15:04:51.053218'),
('4', '0004_reconciliation_runs', '2026-11-30 15:04:51.061736'),
('5', '0005_roles', '2026-11-30 15:04:51.064743'),
('6', '0006_request_keys', '2026-11-30 15:04:51.072399'),
('7', '0007_audit_log', '2026-11-30 15:04:51.074955'),
('8', '0009_reconciliation_watermarks', '2026-11-30 15:04:51.082507');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "brand", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c4f5-7000-aebc-e16fcf137bec', '1', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 15:04:52.725+00', NULL, NULL),
('01a22cfc-c4fd-7000-a28f-371603954efa', '2', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 15:04:52.733+00', NULL, NULL),
('01a22cfc-c555-7303-98f3-e41c1de5ff34', '3', 'offer 0', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 15:04:52.821+00', NULL, NULL),
('01a22cfc-c556-733f-bbe3-f992dca86cf9', '4', 'offer 1', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 15:04:52.822+00', NULL, NULL),
('01a22cfc-c556-733f-bbe3-fc157c07cd07', '5', 'offer 2', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 15:04:52.823+00', NULL, NULL),
('01a22cfc-c557-7410-9f05-fd3a48b5a99c', '6', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 15:04:52.824+00', NULL, NULL),
('01a22cfc-c653-7799-8d9d-c907880cc68d', '7', 'offer 0', NULL, NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 15:04:53.075+00', NULL, NULL),
('01a22cfc-c654-70dc-bbfb-275250e541a1', '8', 'offer 1', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 15:04:53.076+00', NULL, NULL),
('01a22cfc-c654-70dc-bbfb-285d1f0d9291', '9', 'offer 2', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 15:04:53.077+00', NULL, NULL),
('01a22cfc-c655-721b-8caf-7f437094307a', '10', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 15:04:53.078+00', NULL, NULL),
('01a22cfc-c6a6-7582-a44c-851612fedfed', '11', 'offer 0', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 15:04:53.158+00', NULL, NULL),
('01a22cfc-c6a7-726e-9fc9-24fe36fc8baf', '12', 'offer 1', NULL, NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 15:04:53.159+00', NULL, NULL),
('01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0', '13', 'offer 2', NULL, NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 15:04:53.16+00', NULL, NULL),
('01a22cfc-c6a9-75d2-a285-d74061e14a15', '14', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 15:04:53.161+00', NULL, NULL),
('01a22cfc-c721-74b0-bc98-925214147608', '15', 'offer 0', NULL, NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 15:04:53.281+00', NULL, NULL),
('01a22cfc-c722-71b6-af37-1aab3a0a86a3', '16', 'offer 1', NULL, NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 15:04:53.283+00', NULL, NULL),
('01a22cfc-c727-70d8-844b-412636975143', '17', 'offer 2', NULL, NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 15:04:53.287+00', NULL, NULL),
('01a22cfc-c728-779c-b0da-d2497bf62d9c', '18', 'offer 3', NULL, 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 15:04:53.288+00', NULL, NULL),
('01a22cfc-c7db-71e0-988e-8a723c3ced74', '19', 'offer 0', NULL, NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 15:04:53.468+00', NULL, NULL),
('01a22cfc-c7dc-70d0-bf89-d2f3badcae0f', '20', 'offer 1', NULL, NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 15:04:53.468+00', NULL, NULL),
('01a22cfc-c7dd-770e-9fa2-dff445f8d89b', '21', 'offer 2', NULL, NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 15:04:53.469+00', NULL, NULL),
('01a22cfc-c7dd-770e-9fa2-e3dedea9a4da', '22', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 15:04:53.47+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_metadata ("wallet_id", "seq", "metadata") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c886-7000-ae41-f1d3513d29af', '183', '{"a": 1}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '187', '{"a": 1}'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '189', '{"a": 1}');

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 15:04:54.187+00'),
('2', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 15:04:54.22+00'),
('3', '01a22cfc-cad9-7000-a205-c71a71ac4945', 'failed', '0', 'it names 01a22cfc-caa9-7000-9c2f-1fa7b28b3945, which has failed', 'wallet-worker', '2026-11-30 15:04:54.24+00'),
('4', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', 'replayed', '2', 'test', 'tester', '2026-11-30 15:04:54.256+00'),
('5', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 15:04:54.272+00'),
('6', '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', 'discarded', '1', 'test', 'tester', '2026-11-30 15:04:54.281+00'),
('7', '01a22cfc-cad9-7000-a205-c71a71ac4945', 'discarded', '0', 'test', 'tester', '2026-11-30 15:04:54.281+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "created_at", "amount", "expires_in_seconds", "id", "wallet_id", "to_wallet_id", "pending_operation_id", "source", "final", "pending", "kind", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "method", "payload", "created_by") OVERRIDING SYSTEM VALUE VALUES
('1', '2026-11-30 15:04:28.898+00', '175', NULL, '01a22cfc-c559-72d8-a01c-227517ff36c1', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'table', 'round-b1', NULL, NULL, '{}', 'history'),
('2', '2026-11-30 15:04:28.898+00', '1809', '19', '01a22cfc-c559-72d8-a01c-255d83ae74d7', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-1', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('3', '2026-11-30 15:04:28.898+00', '500', '19', '01a22cfc-c559-72d8-a01c-2af89e1e13bd', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('4', '2026-11-30 15:04:28.898+00', '80', NULL, '01a22cfc-c559-72d8-a01c-2fa44fd57062', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('5', '2026-11-30 15:04:28.898+00', '281', NULL, '01a22cfc-c559-72d8-a01c-304e21ddabef', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('6', '2026-11-30 15:04:28.898+00', '449', NULL, '01a22cfc-c559-72d8-a01c-36ecd4ee158d', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('7', '2026-11-30 15:04:28.898+00', '71', NULL, '01a22cfc-c559-72d8-a01c-38e79d10d751', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('8', '2026-11-30 15:04:28.898+00', NULL, NULL, '01a22cfc-c559-72d8-a01c-3c82ac2d9026', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, '01a22cfc-c559-72d8-a01c-255d83ae74d7', 'c', NULL, NULL, 'revert', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('9', '2026-11-30 15:04:28.898+00', '217', NULL, '01a22cfc-c559-72d8-a01c-42839ea0e485', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c557-7410-9f05-fd3a48b5a99c","depositAmount":338}', 'history'),
('10', '2026-11-30 15:04:28.898+00', NULL, NULL, '01a22cfc-c559-72d8-a01c-446a3fc848b2', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-9', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('11', '2026-11-30 15:04:28.898+00', '203', NULL, '01a22cfc-c559-72d8-a01c-49b23402b248', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('12', '2026-11-30 15:04:28.898+00', '198', NULL, '01a22cfc-c559-72d8-a01c-4ebd371e894b', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-11', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('13', '2026-11-30 15:04:28.898+00', '0', NULL, '01a22cfc-c559-72d8-a01c-52215e903408', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('14', '2026-11-30 15:04:28.898+00', '283', NULL, '01a22cfc-c559-72d8-a01c-54fcfa999a3c', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('15', '2026-11-30 15:04:28.898+00', '24', NULL, '01a22cfc-c559-72d8-a01c-58feeb172220', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'slots', 'round-b7', NULL, NULL, '{}', 'history'),
('16', '2026-11-30 15:04:28.898+00', '2535', '13', '01a22cfc-c559-72d8-a01c-5f0fd63c3ac6', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('17', '2026-11-30 15:04:28.898+00', '0', NULL, '01a22cfc-c559-72d8-a01c-62a7c6007631', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-16', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('18', '2026-11-30 15:04:28.898+00', '190', NULL, '01a22cfc-c559-72d8-a01c-65ae2ffc16ce', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-17', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('19', '2026-11-30 15:04:28.898+00', NULL, NULL, '01a22cfc-c559-72d8-a01c-6a55400428c2', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, '01a22cfc-c559-72d8-a01c-255d83ae74d7', 'c', NULL, NULL, 'revert', 'ref-18', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('20', '2026-11-30 15:04:28.898+00', '230', NULL, '01a22cfc-c559-72d8-a01c-6c1d2f3f4677', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'other', 'round-b8', NULL, NULL, '{}', 'history'),
('21', '2026-11-30 15:04:28.898+00', '0', NULL, '01a22cfc-c559-72d8-a01c-73a0221b1905', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-20', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('22', '2026-11-30 15:04:48.898+00', '0', NULL, '01a22cfc-c559-72d8-a01c-7432be2655bc', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-21', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('23', '2026-11-30 15:04:48.898+00', NULL, NULL, '01a22cfc-c559-72d8-a01c-7a4155367d90', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-22', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c559-72d8-a01c-42839ea0e485"}', 'history'),
('24', '2026-11-30 15:04:48.898+00', NULL, NULL, '01a22cfc-c559-72d8-a01c-7d0b4acef866', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-23', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('25', '2026-11-30 15:04:48.898+00', '44', NULL, '01a22cfc-c559-72d8-a01c-83eca532c805', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'other', 'round-b9', NULL, NULL, '{}', 'history'),
('26', '2026-11-30 15:04:48.898+00', '105', NULL, '01a22cfc-c559-72d8-a01c-86c61e602f07', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'slots', 'round-b10', NULL, NULL, '{}', 'history'),
('27', '2026-11-30 15:04:48.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-2f7397cf3fc8', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('28', '2026-11-30 15:04:48.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-3357585c6f06', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-27', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22cfc-c559-72d8-a01c-42839ea0e485"}', 'history'),
('29', '2026-11-30 15:04:48.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-372a22983416', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-28', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('30', '2026-11-30 15:04:48.898+00', '67', NULL, '01a22cfc-c55a-7257-acc1-3840626cce5b', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('31', '2026-11-30 15:04:48.898+00', '2162', '18', '01a22cfc-c55a-7257-acc1-3d33d4d9669c', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-30', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('32', '2026-11-30 15:04:48.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-400b164351ad', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-31', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c556-733f-bbe3-fc157c07cd07","depositAmount":361}', 'history'),
('33', '2026-11-30 15:04:48.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-47bafa847dc4', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-32', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('34', '2026-11-30 15:04:48.898+00', '97', '14', '01a22cfc-c55a-7257-acc1-488e1666f00c', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('35', '2026-11-30 15:04:48.898+00', '186', NULL, '01a22cfc-c55a-7257-acc1-4f73c3675ebf', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('36', '2026-11-30 15:04:48.898+00', '14', '4', '01a22cfc-c55a-7257-acc1-5147b3a83502', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-35', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('37', '2026-11-30 15:04:48.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-5522be8cb39d', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22cfc-c55a-7257-acc1-400b164351ad"}', 'history'),
('38', '2026-11-30 15:04:48.898+00', '1516', '4', '01a22cfc-c55a-7257-acc1-59ddbe8e0348', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-37', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('39', '2026-11-30 15:04:48.898+00', '342', NULL, '01a22cfc-c55a-7257-acc1-5c2c4c9f9d3c', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-38', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('40', '2026-11-30 15:04:51.898+00', '281', NULL, '01a22cfc-c55a-7257-acc1-610aefbc7124', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'table', 'round-b11', NULL, NULL, '{}', 'history'),
('41', '2026-11-30 15:04:51.898+00', '2905', '24', '01a22cfc-c55a-7257-acc1-6757c95b3864', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-40', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('42', '2026-11-30 15:04:51.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-6a705aaf8f7b', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-41', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('43', '2026-11-30 15:04:51.898+00', '231', NULL, '01a22cfc-c55a-7257-acc1-6f7641d50fe7', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-42', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('44', '2026-11-30 15:04:51.898+00', '23', NULL, '01a22cfc-c55a-7257-acc1-724bb0aa994f', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-43', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('45', '2026-11-30 15:04:51.898+00', '79', NULL, '01a22cfc-c55a-7257-acc1-75921bd8fede', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'slots', 'round-b12', NULL, NULL, '{}', 'history'),
('46', '2026-11-30 15:04:51.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-78da93cdbc94', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-45', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('47', '2026-11-30 15:04:51.898+00', '65', NULL, '01a22cfc-c55a-7257-acc1-7dc799f3022d', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('48', '2026-11-30 15:04:51.898+00', '397', NULL, '01a22cfc-c55a-7257-acc1-8237af24290f', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-47', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c557-7410-9f05-fd3a48b5a99c","depositAmount":437}', 'history'),
('49', '2026-11-30 15:04:51.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-877beccc2e48', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('50', '2026-11-30 15:04:51.898+00', '232', NULL, '01a22cfc-c55a-7257-acc1-8bc97634fa51', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'live', 'round-b14', NULL, NULL, '{}', 'history'),
('51', '2026-11-30 15:04:51.898+00', '290', NULL, '01a22cfc-c55a-7257-acc1-8e08c1c147d8', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'other', 'round-b15', NULL, NULL, '{}', 'history'),
('52', '2026-11-30 15:04:51.898+00', '174', NULL, '01a22cfc-c55a-7257-acc1-9253156661c5', '01a22cfc-c54e-7214-aef2-0610f764864c', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', NULL, 'c', NULL, 'true', 'transfer', 'ref-51', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('53', '2026-11-30 15:04:51.898+00', NULL, NULL, '01a22cfc-c55a-7257-acc1-97c3b88f7317', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, '01a22cfc-c559-72d8-a01c-255d83ae74d7', 'c', NULL, NULL, 'expire', 'ref-52', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('54', '2026-11-30 15:04:51.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-9800b02a8d19', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b14', NULL, '{}', 'history'),
('55', '2026-11-30 15:04:51.898+00', '207', NULL, '01a22cfc-c55a-7257-acc1-9d2389f604ae', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'table', 'round-b16', NULL, NULL, '{}', 'history'),
('56', '2026-11-30 15:04:51.898+00', '871', '16', '01a22cfc-c55a-7257-acc1-a22ada2a7e44', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('57', '2026-11-30 15:04:51.898+00', '155', NULL, '01a22cfc-c55a-7257-acc1-a747445f2d91', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-56', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('58', '2026-11-30 15:04:51.898+00', '0', NULL, '01a22cfc-c55a-7257-acc1-aa176d334cce', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-57', NULL, NULL, NULL, 'b16', NULL, '{}', 'history'),
('59', '2026-11-30 15:04:51.898+00', '54', NULL, '01a22cfc-c55a-7257-acc1-ac87c73990b8', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'live', 'round-b17', NULL, NULL, '{}', 'history'),
('60', '2026-11-30 15:04:51.898+00', '230', NULL, '01a22cfc-c55a-7257-acc1-b1fb207d85c9', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('61', '2026-11-30 15:04:51.898+00', '280', '28', '01a22cfc-c55a-7257-acc1-b5faf141f071', '01a22cfc-c54e-7214-aef2-0610f764864c', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, 'c', NULL, 'false', 'transfer', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('62', '2026-11-30 15:04:52.116+00', '284', '23', '01a22cfc-c656-71aa-a8ba-de4f4479176a', '01a22cfc-c64f-738e-a989-25b1aa191084', '01a22cfc-c651-72d8-8ed6-e89fc2d2cc13', NULL, 'c', NULL, 'false', 'transfer', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('63', '2026-11-30 15:04:52.116+00', '8', NULL, '01a22cfc-c656-71aa-a8ba-e0bad565f3b5', '01a22cfc-c64f-738e-a989-25b1aa191084', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('64', '2026-11-30 15:04:52.116+00', '33', NULL, '01a22cfc-c656-71aa-a8ba-e789c82d82f0', '01a22cfc-c64f-738e-a989-25b1aa191084', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'table', 'round-b2', NULL, NULL, '{}', 'history'),
('65', '2026-11-30 15:04:52.116+00', '190', '27', '01a22cfc-c656-71aa-a8ba-ea64e06c0513', '01a22cfc-c64f-738e-a989-25b1aa191084', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('66', '2026-11-30 15:04:52.116+00', '247', NULL, '01a22cfc-c656-71aa-a8ba-ef78cbe78b7a', '01a22cfc-c64f-738e-a989-25b1aa191084', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('67', '2026-11-30 15:04:10.206+00', '911', '9', '01a22cfc-c6ab-70ac-9f44-a0d36e8ff554', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('68', '2026-11-30 15:04:10.206+00', '242', NULL, '01a22cfc-c6ab-70ac-9f44-a6673db9c6e3', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('69', '2026-11-30 15:04:10.206+00', '221', NULL, '01a22cfc-c6ab-70ac-9f44-abcdb9082e51', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'other', 'round-b2', NULL, NULL, '{}', 'history'),
('70', '2026-11-30 15:04:10.206+00', '22', NULL, '01a22cfc-c6ab-70ac-9f44-add213c6edda', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('71', '2026-11-30 15:04:10.206+00', '43', NULL, '01a22cfc-c6ab-70ac-9f44-b15bcf4b4225', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('72', '2026-11-30 15:04:10.206+00', '320', NULL, '01a22cfc-c6ab-70ac-9f44-b65e7739a0a8', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('73', '2026-11-30 15:04:10.206+00', '166', NULL, '01a22cfc-c6ab-70ac-9f44-baae28673389', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'other', 'round-b5', NULL, NULL, '{}', 'history'),
('74', '2026-11-30 15:04:10.206+00', '0', NULL, '01a22cfc-c6ab-70ac-9f44-bfbe4e27f62d', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b1', NULL, '{}', 'history'),
('75', '2026-11-30 15:04:10.206+00', NULL, NULL, '01a22cfc-c6ab-70ac-9f44-c0d760cc5a16', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-8', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('76', '2026-11-30 15:04:10.206+00', NULL, NULL, '01a22cfc-c6ab-70ac-9f44-c518ee7bb8c9', '01a22cfc-c6a5-71bb-8361-6255efc3f9fd', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-9', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0","depositAmount":101}', 'history'),
('77', '2026-11-30 15:04:10.206+00', NULL, NULL, '01a22cfc-c6ab-70ac-9f44-cb8e9741f7fe', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-10', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('78', '2026-11-30 15:04:10.206+00', '2092', NULL, '01a22cfc-c6ab-70ac-9f44-cdc53db386fc', '01a22cfc-c6a4-7353-bd31-08688ab22a26', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-11', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('79', '2026-11-30 15:04:20.206+00', '222', NULL, '01a22cfc-c6ab-70ac-9f44-d37e8aa3e67d', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('80', '2026-11-30 15:04:20.206+00', '201', NULL, '01a22cfc-c6ac-71d8-90db-e91a3a61c4c4', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-13', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('81', '2026-11-30 15:04:20.206+00', '0', NULL, '01a22cfc-c6ac-71d8-90db-ed30d0c46653', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('82', '2026-11-30 15:04:25.206+00', '2635', '6', '01a22cfc-c6ac-71d8-90db-f140bb527ff8', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('83', '2026-11-30 15:04:25.206+00', '469', '13', '01a22cfc-c6ac-71d8-90db-f7fc76fe0c86', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, 'c', NULL, 'true', 'transfer', 'ref-16', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('84', '2026-11-30 15:04:25.206+00', '426', NULL, '01a22cfc-c6ac-71d8-90db-f97f25cbb4fd', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a9-75d2-a285-d74061e14a15","depositAmount":359}', 'history'),
('85', '2026-11-30 15:04:25.206+00', '141', NULL, '01a22cfc-c6ac-71d8-90db-fcd33f71061b', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'other', 'round-b6', NULL, NULL, '{}', 'history'),
('86', '2026-11-30 15:04:25.206+00', '278', NULL, '01a22cfc-c6ac-71d8-90dc-00389a8e6869', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a7-726e-9fc9-2a84a5abe5b0","depositAmount":190}', 'history'),
('87', '2026-11-30 15:04:25.206+00', '140', NULL, '01a22cfc-c6ac-71d8-90dc-0497bb09e07f', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-20', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a7-726e-9fc9-24fe36fc8baf","depositAmount":267}', 'history'),
('88', '2026-11-30 15:04:25.206+00', '352', NULL, '01a22cfc-c6ac-71d8-90dc-0b7ecd43eaa3', '01a22cfc-c6a4-7353-bd31-08688ab22a26', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a7-726e-9fc9-24fe36fc8baf","depositAmount":442}', 'history'),
('89', '2026-11-30 15:04:25.206+00', '108', NULL, '01a22cfc-c6ac-71d8-90dc-0fec92518796', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('90', '2026-11-30 15:04:25.206+00', NULL, NULL, '01a22cfc-c6ac-71d8-90dc-12bc084aac7f', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-23', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c6ac-71d8-90dc-00389a8e6869"}', 'history'),
('91', '2026-11-30 15:04:25.206+00', '59', NULL, '01a22cfc-c6ac-71d8-90dc-15736912526f', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-24', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c6a7-726e-9fc9-24fe36fc8baf","depositAmount":453}', 'history'),
('92', '2026-11-30 15:04:25.206+00', '226', NULL, '01a22cfc-c6ac-71d8-90dc-186d6a6d14c5', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'slots', 'round-b8', NULL, NULL, '{}', 'history'),
('93', '2026-11-30 15:04:25.206+00', '33', NULL, '01a22cfc-c6ac-71d8-90dc-1cf356238d3c', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('94', '2026-11-30 15:04:25.206+00', '0', NULL, '01a22cfc-c6ac-71d8-90dc-218676cffdaa', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('95', '2026-11-30 15:04:43.206+00', NULL, NULL, '01a22cfc-c6ac-71d8-90dc-242feb3e7afa', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-28', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('96', '2026-11-30 15:04:52.206+00', '95', NULL, '01a22cfc-c6ac-71d8-90dc-286683dc3bf4', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'slots', 'round-b9', NULL, NULL, '{}', 'history'),
('97', '2026-11-30 15:04:52.206+00', NULL, NULL, '01a22cfc-c6ac-71d8-90dc-2f34ba40ff8b', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-30', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('98', '2026-11-30 15:04:52.206+00', '254', NULL, '01a22cfc-c6ac-71d8-90dc-3212af796951', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'live', 'round-b10', NULL, NULL, '{}', 'history'),
('99', '2026-11-30 15:04:52.206+00', '209', NULL, '01a22cfc-c6ac-71d8-90dc-34b9d1f273b1', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'live', 'round-b11', NULL, NULL, '{}', 'history'),
('100', '2026-11-30 15:04:52.206+00', '479', '11', '01a22cfc-c6ac-71d8-90dc-3b54e6bfd57e', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('101', '2026-11-30 15:04:00.344+00', '144', NULL, '01a22cfc-c729-71c3-8b05-8ff358afc2d4', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c721-74b0-bc98-925214147608","depositAmount":56}', 'history'),
('102', '2026-11-30 15:04:00.344+00', '215', NULL, '01a22cfc-c729-71c3-8b05-91eefcdbf235', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'slots', 'round-b1', NULL, NULL, '{}', 'history'),
('103', '2026-11-30 15:04:00.344+00', NULL, NULL, '01a22cfc-c72a-7248-a011-f76fc933e66a', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c722-71b6-af37-1aab3a0a86a3","depositAmount":450}', 'history'),
('104', '2026-11-30 15:04:00.344+00', NULL, NULL, '01a22cfc-c72a-7248-a011-faa5dc76290d', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a011-f76fc933e66a"}', 'history'),
('105', '2026-11-30 15:04:00.344+00', '442', NULL, '01a22cfc-c72a-7248-a011-fc2113c91b5c', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-4', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c728-779c-b0da-d2497bf62d9c","depositAmount":169}', 'history'),
('106', '2026-11-30 15:04:00.344+00', '190', NULL, '01a22cfc-c72a-7248-a012-02af1e71c02f', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'payout', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('107', '2026-11-30 15:04:00.344+00', '178', NULL, '01a22cfc-c72a-7248-a012-071a67d2bbdb', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c728-779c-b0da-d2497bf62d9c","depositAmount":24}', 'history'),
('108', '2026-11-30 15:04:04.344+00', '499', NULL, '01a22cfc-c72a-7248-a012-0b8835dde16e', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c721-74b0-bc98-925214147608","depositAmount":237}', 'history'),
('109', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-0f44a272b95f', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-0b8835dde16e"}', 'history'),
('110', '2026-11-30 15:04:04.344+00', '130', NULL, '01a22cfc-c72a-7248-a012-10e1750f7cc6', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'slots', 'round-b2', NULL, NULL, '{}', 'history'),
('111', '2026-11-30 15:04:04.344+00', '68', '1', '01a22cfc-c72a-7248-a012-161bf1f06797', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, 'true', 'withdrawal', 'ref-10', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('112', '2026-11-30 15:04:04.344+00', '138', NULL, '01a22cfc-c72a-7248-a012-181b3c7c82d7', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('113', '2026-11-30 15:04:04.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-1fd12eddd011', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('114', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-22a6052c7bff', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-13', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22cfc-c72a-7248-a012-0b8835dde16e"}', 'history'),
('115', '2026-11-30 15:04:04.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-2652cf630a01', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('116', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-2b20b261fc40', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a011-f76fc933e66a"}', 'history'),
('117', '2026-11-30 15:04:04.344+00', '104', NULL, '01a22cfc-c72a-7248-a012-2e1681cf8882', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'other', 'round-b4', NULL, NULL, '{}', 'history'),
('118', '2026-11-30 15:04:04.344+00', '421', NULL, '01a22cfc-c72a-7248-a012-3200c248b2bc', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c722-71b6-af37-1aab3a0a86a3","depositAmount":184}', 'history'),
('119', '2026-11-30 15:04:04.344+00', '141', NULL, '01a22cfc-c72a-7248-a012-37bdc3f94184', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-18', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('120', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-39491701a57d', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22cfc-c729-71c3-8b05-8ff358afc2d4"}', 'history'),
('121', '2026-11-30 15:04:04.344+00', '242', NULL, '01a22cfc-c72a-7248-a012-3d71a82407e7', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('122', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-427994cdcfbd', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-3200c248b2bc"}', 'history'),
('123', '2026-11-30 15:04:04.344+00', '105', NULL, '01a22cfc-c72a-7248-a012-45ae688fb33d', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('124', '2026-11-30 15:04:04.344+00', '223', NULL, '01a22cfc-c72a-7248-a012-4a8c881ac476', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('125', '2026-11-30 15:04:04.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-4fa4c926963d', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-24', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('126', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-511915de3186', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-25', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-0b8835dde16e"}', 'history'),
('127', '2026-11-30 15:04:04.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-57d6113b2aa4', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-26', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c729-71c3-8b05-8ff358afc2d4"}', 'history'),
('128', '2026-11-30 15:04:04.344+00', '479', NULL, '01a22cfc-c72a-7248-a012-590fcaf7e2c3', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('129', '2026-11-30 15:04:04.344+00', '33', NULL, '01a22cfc-c72a-7248-a012-5cc32ac76f4a', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-28', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c728-779c-b0da-d2497bf62d9c","depositAmount":317}', 'history'),
('130', '2026-11-30 15:04:04.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-62cb49c2732b', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('131', '2026-11-30 15:04:04.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-64d509a0a5ae', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-30', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('132', '2026-11-30 15:04:04.344+00', '335', NULL, '01a22cfc-c72a-7248-a012-69a61186a040', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-31', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('133', '2026-11-30 15:04:04.344+00', '193', NULL, '01a22cfc-c72a-7248-a012-6cf8709c5baa', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'table', 'round-b8', NULL, NULL, '{}', 'history'),
('134', '2026-11-30 15:04:07.344+00', '110', NULL, '01a22cfc-c72a-7248-a012-7309e6f4864a', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'live', 'round-b9', NULL, NULL, '{}', 'history'),
('135', '2026-11-30 15:04:07.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-7789314b1134', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('136', '2026-11-30 15:04:07.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-794bfc9a538c', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-35', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('137', '2026-11-30 15:04:07.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-7cb191089696', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-3200c248b2bc"}', 'history'),
('138', '2026-11-30 15:04:07.344+00', '193', NULL, '01a22cfc-c72a-7248-a012-802be640b66b', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'table', 'round-b10', NULL, NULL, '{}', 'history'),
('139', '2026-11-30 15:04:07.344+00', '272', NULL, '01a22cfc-c72a-7248-a012-85c59eb28437', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-38', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c722-71b6-af37-1aab3a0a86a3","depositAmount":181}', 'history'),
('140', '2026-11-30 15:04:07.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-8bc58b43abb7', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-39', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('141', '2026-11-30 15:04:07.344+00', '0', NULL, '01a22cfc-c72a-7248-a012-8df98da67d5f', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-40', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('142', '2026-11-30 15:04:07.344+00', '459', NULL, '01a22cfc-c72a-7248-a012-9065a4d43832', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'ref-41', NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', 'history'),
('143', '2026-11-30 15:04:07.344+00', '386', NULL, '01a22cfc-c72a-7248-a012-95cd94050406', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-42', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c727-70d8-844b-412636975143","depositAmount":206}', 'history'),
('144', '2026-11-30 15:04:07.344+00', '239', '2', '01a22cfc-c72a-7248-a012-98c05a395391', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, 'c', NULL, 'false', 'transfer', 'ref-43', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('145', '2026-11-30 15:04:27.344+00', '33', NULL, '01a22cfc-c72a-7248-a012-9f7dd84af08c', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-44', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('146', '2026-11-30 15:04:27.344+00', '233', NULL, '01a22cfc-c72a-7248-a012-a07e5b9f22cc', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-45', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('147', '2026-11-30 15:04:27.344+00', '201', NULL, '01a22cfc-c72a-7248-a012-a543b2bec1df', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'slots', 'round-b11', NULL, NULL, '{}', 'history'),
('148', '2026-11-30 15:04:27.344+00', '54', NULL, '01a22cfc-c72a-7248-a012-aa81d9c32967', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'other', 'round-b12', NULL, NULL, '{}', 'history'),
('149', '2026-11-30 15:04:27.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-afacedc3ce19', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('150', '2026-11-30 15:04:27.344+00', '76', NULL, '01a22cfc-c72a-7248-a012-b0d4de2b242d', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-49', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c727-70d8-844b-412636975143","depositAmount":460}', 'history'),
('151', '2026-11-30 15:04:27.344+00', '105', NULL, '01a22cfc-c72a-7248-a012-b5ac355d8645', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('152', '2026-11-30 15:04:27.344+00', '102', NULL, '01a22cfc-c72a-7248-a012-b9828cb09240', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'other', 'round-b14', NULL, NULL, '{}', 'history'),
('153', '2026-11-30 15:04:27.344+00', '183', NULL, '01a22cfc-c72a-7248-a012-bcd400365a86', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'slots', 'round-b15', NULL, NULL, '{}', 'history'),
('154', '2026-11-30 15:04:27.344+00', '216', NULL, '01a22cfc-c72a-7248-a012-c0f3cbca7f99', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('155', '2026-11-30 15:04:27.344+00', '383', NULL, '01a22cfc-c72a-7248-a012-c63dcc220fb2', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-54', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('156', '2026-11-30 15:04:27.344+00', NULL, NULL, '01a22cfc-c72a-7248-a012-caf8631ead22', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-85c59eb28437"}', 'history'),
('157', '2026-11-30 15:04:27.344+00', '196', NULL, '01a22cfc-c72b-752a-b5e9-1578377f83d2', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-56', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c722-71b6-af37-1aab3a0a86a3","depositAmount":423}', 'history'),
('158', '2026-11-30 15:04:27.344+00', '63', NULL, '01a22cfc-c72b-752a-b5e9-1997b0b65974', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'other', 'round-b16', NULL, NULL, '{}', 'history'),
('159', '2026-11-30 15:04:43.344+00', '115', NULL, '01a22cfc-c72b-752a-b5e9-1ce7336a003a', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'table', 'round-b17', NULL, NULL, '{}', 'history'),
('160', '2026-11-30 15:04:43.344+00', '0', NULL, '01a22cfc-c72b-752a-b5e9-218f7a86e9e4', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('161', '2026-11-30 15:04:43.344+00', NULL, NULL, '01a22cfc-c72b-752a-b5e9-27a7039aa6b9', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22cfc-c72a-7248-a012-b0d4de2b242d"}', 'history'),
('162', '2026-11-30 15:04:43.344+00', '1761', '29', '01a22cfc-c72b-752a-b5e9-29011d966ece', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-61', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('163', '2026-11-30 15:04:43.344+00', '244', '23', '01a22cfc-c72b-752a-b5e9-2d1b45955379', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-62', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('164', '2026-11-30 15:04:43.344+00', '237', NULL, '01a22cfc-c72b-752a-b5e9-329e5e793182', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b18', NULL, 'table', 'round-b18', NULL, NULL, '{}', 'history'),
('165', '2026-11-30 15:04:43.344+00', '191', NULL, '01a22cfc-c72b-752a-b5e9-34ecf62fdbe1', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-64', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('166', '2026-11-30 15:04:43.344+00', '891', '16', '01a22cfc-c72b-752a-b5e9-3ac8042887cb', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-65', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('167', '2026-11-30 15:04:43.344+00', NULL, NULL, '01a22cfc-c72b-752a-b5e9-3f3161effca3', '01a22cfc-c71f-7294-a335-2f8cb810cea9', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-66', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c72a-7248-a012-85c59eb28437"}', 'history'),
('168', '2026-11-30 15:04:43.344+00', '500', NULL, '01a22cfc-c72b-752a-b5e9-4322869561a8', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-67', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('169', '2026-11-30 15:04:43.344+00', '0', NULL, '01a22cfc-c72b-752a-b5e9-45f5e4838192', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-68', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('170', '2026-11-30 15:04:43.344+00', '196', NULL, '01a22cfc-c72b-752a-b5e9-483197af48d2', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b19', NULL, 'live', 'round-b19', NULL, NULL, '{}', 'history'),
('171', '2026-11-30 15:04:52.344+00', '116', NULL, '01a22cfc-c72b-752a-b5e9-4eb6a1454f21', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-70', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('172', '2026-11-30 15:04:52.344+00', '1528', '22', '01a22cfc-c72b-752a-b5e9-508b1985a83f', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-71', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('173', '2026-11-30 15:04:52.344+00', '186', NULL, '01a22cfc-c72b-752a-b5e9-57ee58e7ac96', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'c', NULL, NULL, 'bet', 'b20', NULL, 'slots', 'round-b20', NULL, NULL, '{}', 'history'),
('174', '2026-11-30 15:04:47.537+00', '2', NULL, '01a22cfc-c7de-71f4-835b-6291d76fbab0', '01a22cfc-c7db-71e0-988e-83e98824ad27', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c7dc-70d0-bf89-d2f3badcae0f","depositAmount":262}', 'history'),
('175', '2026-11-30 15:04:47.537+00', '292', NULL, '01a22cfc-c7de-71f4-835b-675326df79e2', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'other', 'round-b1', NULL, NULL, '{}', 'history'),
('176', '2026-11-30 15:04:47.537+00', '263', NULL, '01a22cfc-c7de-71f4-835b-690a2e6d4711', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('177', '2026-11-30 15:04:47.537+00', '500', '30', '01a22cfc-c7de-71f4-835b-6e7b794dded1', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', '01a22cfc-c7db-71e0-988e-83e98824ad27', NULL, 'c', NULL, 'false', 'transfer', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('178', '2026-11-30 15:04:47.537+00', '4', NULL, '01a22cfc-c7de-71f4-835b-7008628bbf08', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('179', '2026-11-30 15:04:47.537+00', '2', NULL, '01a22cfc-c7de-71f4-835b-779df53218b2', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('180', '2026-11-30 15:04:52.537+00', '352', '29', '01a22cfc-c7de-71f4-835b-7af1ff742060', '01a22cfc-c7da-72a1-bd44-9e166dc0fe51', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('181', '2026-11-30 15:04:52.537+00', '1', NULL, '01a22cfc-c7de-71f4-835b-7e37c1a24f15', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('182', '2026-11-30 15:04:52.537+00', '262', NULL, '01a22cfc-c7de-71f4-835b-819b56b50725', '01a22cfc-c7d9-757b-af8a-8d82c0bbf405', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('183', '2026-11-30 15:04:53.654+00', '10000', NULL, '01a22cfc-c894-7000-a592-6c85519a89af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'first', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('187', '2026-11-30 15:04:53.686+00', '10000', NULL, '01a22cfc-c8a0-7001-aaf4-a021031d29af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'second', 'key', NULL, NULL, NULL, NULL, NULL, 'tester'),
('189', '2026-11-30 15:04:53.747+00', '10000', NULL, '01a22cfc-c8ed-7000-8ad4-a0bc011f49af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'restricted', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('190', '2026-11-30 15:04:53.844+00', '5', NULL, '01a22cfc-c953-7000-a0e1-4990189599af', '01a22cfc-c886-7000-ae41-f1d3513d29af', '01a22cfc-c950-7000-89e5-3bcfb82a6754', NULL, 'c', NULL, 'true', 'transfer', NULL, '01a22cfc-c953-7000-a0e1-4990189599af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('191', '2026-11-30 15:04:53.886+00', NULL, NULL, '01a22cfc-c97d-7000-b9c9-67edfae1a9af', '01a22cfc-c886-7000-ae41-f1d3513d29af', '01a22cfc-c950-7000-89e5-3bcfb82a6754', '01a22cfc-c953-7000-a0e1-4990189599af', 'c', NULL, NULL, 'complete', NULL, '01a22cfc-c97d-7000-b9c9-67edfae1a9af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('192', '2026-11-30 15:04:53.945+00', '7', '3600', '01a22cfc-c9b8-7000-b8af-9ccda3dc99af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, 'true', 'deposit', NULL, '01a22cfc-c9b8-7000-b8af-9ccda3dc99af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('193', '2026-11-30 15:04:53.996+00', '100', NULL, '01a22cfc-c9eb-7000-9396-68dfa24369af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22cfc-c9eb-7000-9396-68dfa24369af', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec"}', 'tester'),
('194', '2026-11-30 15:04:54.022+00', '100', NULL, '01a22cfc-ca05-7000-b109-5cda6d9679af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22cfc-ca05-7000-b109-5cda6d9679af', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec"}', 'tester'),
('195', '2026-11-30 15:04:54.031+00', '50', NULL, '01a22cfc-ca0e-7000-ab55-4b68ce5919af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, 'tester'),
('196', '2026-11-30 15:04:54.047+00', '60', NULL, '01a22cfc-ca1e-7000-b04b-c7836b06e9af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, 'tester'),
('197', '2026-11-30 15:04:54.059+00', '50', NULL, '01a22cfc-ca2a-7000-a0e4-f1ccf6a9b9af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, 'tester'),
('198', '2026-11-30 15:04:54.075+00', '60', NULL, '01a22cfc-ca3a-7000-a5cd-642569b829af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, 'tester'),
('199', '2026-11-30 15:04:54.093+00', '50', NULL, '01a22cfc-ca4c-7000-82b5-e343a4f779af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, 'tester'),
('200', '2026-11-30 15:04:54.106+00', '60', NULL, '01a22cfc-ca5a-7000-8e91-f8b2f6eba9af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, 'tester'),
('201', '2026-11-30 15:04:54.122+00', NULL, NULL, '01a22cfc-ca6a-7000-a805-9ede9e0379af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'rollback', 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, 'tester'),
('202', '2026-11-30 15:04:54.13+00', '10000000', NULL, '01a22cfc-ca72-7000-83b3-3445fd3149af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'withdrawal', 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('203', '2026-11-30 15:04:54.138+00', NULL, NULL, '01a22cfc-ca7a-7000-8d9c-aec0b2a329af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', NULL, '01a22cfc-ca7a-7000-8d9c-aec0b2a329af', NULL, NULL, NULL, NULL, '{"bonusId":"01a22cfc-c9eb-7000-9396-68dfa24369af","reason":"test"}', 'tester'),
('204', '2026-11-30 15:04:54.186+00', '50', NULL, '01a22cfc-caa9-7000-9c2f-1fa7b28b3945', '01a22cfc-caa8-7000-9899-a3e701a60945', NULL, NULL, 'c', NULL, NULL, 'bet', 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, 'tester'),
('205', '2026-11-30 15:04:54.234+00', '5', NULL, '01a22cfc-cad9-7000-a205-c71a71ac4945', '01a22cfc-caa8-7000-9899-a3e701a60945', NULL, NULL, 'c', NULL, NULL, 'settlement', 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, 'tester'),
('206', '2026-11-30 15:04:54.29+00', '9', NULL, '01a22cfc-cb12-7000-a307-fe55126d5945', '01a22cfc-caa8-7000-9899-a3e701a60945', NULL, NULL, 'c', NULL, NULL, 'withdrawal', NULL, '01a22cfc-cb12-7000-a307-fe55126d5945', NULL, NULL, NULL, NULL, NULL, 'tester'),
('207', '2026-11-30 15:04:54.308+00', '5', NULL, '01a22cfc-cb23-7000-b04b-202860d089af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'adjusted', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('210', '2026-11-30 15:04:54.32+00', '5', NULL, '01a22cfc-cb2c-7000-ae0b-409c785879af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'again', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('212', '2026-11-30 15:04:54.499+00', '250', NULL, '01a22cfc-cbdd-7000-9f1c-c6c51955264c', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c559-72d8-a01c-2af89e1e13bd', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":500,"depositOperationId":"01a22cfc-c559-72d8-a01c-2af89e1e13bd"}', 'croupier:triggers'),
('213', '2026-11-30 15:04:54.499+00', '435', NULL, '01a22cfc-cbdd-7001-9447-e78cb903664c', '01a22cfc-c54e-7214-aef2-0610f764864c', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c55a-7257-acc1-a22ada2a7e44', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":871,"depositOperationId":"01a22cfc-c55a-7257-acc1-a22ada2a7e44"}', 'croupier:triggers'),
('214', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-7002-94d1-aae536bdcb1d', '01a22cfc-c552-7119-9d65-c8ab08da4b1d', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c55a-7257-acc1-6757c95b3864', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":2905,"depositOperationId":"01a22cfc-c55a-7257-acc1-6757c95b3864"}', 'croupier:triggers'),
('215', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-7003-bd0c-987c6c00c5ec', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c55a-7257-acc1-3d33d4d9669c', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":2162,"depositOperationId":"01a22cfc-c55a-7257-acc1-3d33d4d9669c"}', 'croupier:triggers'),
('216', '2026-11-30 15:04:54.499+00', '758', NULL, '01a22cfc-cbdd-7004-b6c4-85fdd8b435ec', '01a22cfc-c554-70ad-911a-5e08d00b55ec', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c55a-7257-acc1-59ddbe8e0348', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":1516,"depositOperationId":"01a22cfc-c55a-7257-acc1-59ddbe8e0348"}', 'croupier:triggers'),
('217', '2026-11-30 15:04:54.499+00', '455', NULL, '01a22cfc-cbdd-7005-85c9-705ffc9c6dbc', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c6ab-70ac-9f44-a0d36e8ff554', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":911,"depositOperationId":"01a22cfc-c6ab-70ac-9f44-a0d36e8ff554"}', 'croupier:triggers'),
('218', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-7006-8fef-bd150880cdbc', '01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c6ac-71d8-90db-f140bb527ff8', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":2635,"depositOperationId":"01a22cfc-c6ac-71d8-90db-f140bb527ff8"}', 'croupier:triggers'),
('219', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-7007-b524-e53836e67a26', '01a22cfc-c6a4-7353-bd31-08688ab22a26', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c6ab-70ac-9f44-cdc53db386fc', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":2092,"depositOperationId":"01a22cfc-c6ab-70ac-9f44-cdc53db386fc"}', 'croupier:triggers'),
('220', '2026-11-30 15:04:54.499+00', '880', NULL, '01a22cfc-cbdd-7008-8c1c-78a7851fb7fe', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c72b-752a-b5e9-29011d966ece', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":1761,"depositOperationId":"01a22cfc-c72b-752a-b5e9-29011d966ece"}', 'croupier:triggers'),
('221', '2026-11-30 15:04:54.499+00', '445', NULL, '01a22cfc-cbdd-7009-8e33-a009a59447fe', '01a22cfc-c71e-710d-b99a-0eaccebeb7fe', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c72b-752a-b5e9-3ac8042887cb', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":891,"depositOperationId":"01a22cfc-c72b-752a-b5e9-3ac8042887cb"}', 'croupier:triggers'),
('222', '2026-11-30 15:04:54.499+00', '764', NULL, '01a22cfc-cbdd-700a-ac4f-1337a0312d79', '01a22cfc-c720-71a1-a404-cd0fa0b6ed79', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c72b-752a-b5e9-508b1985a83f', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":1528,"depositOperationId":"01a22cfc-c72b-752a-b5e9-508b1985a83f"}', 'croupier:triggers'),
('223', '2026-11-30 15:04:54.499+00', '176', NULL, '01a22cfc-cbdd-700b-8730-a10f9d03ae51', '01a22cfc-c7da-72a1-bd44-9e166dc0fe51', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c7de-71f4-835b-7af1ff742060', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":352,"depositOperationId":"01a22cfc-c7de-71f4-835b-7af1ff742060"}', 'croupier:triggers'),
('224', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-700c-b292-4ff48bcc69af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c894-7000-a592-6c85519a89af', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":10000,"depositOperationId":"01a22cfc-c894-7000-a592-6c85519a89af"}', 'croupier:triggers'),
('225', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-700d-a6ae-08a5c103b9af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c8a0-7001-aaf4-a021031d29af', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":10000,"depositOperationId":"01a22cfc-c8a0-7001-aaf4-a021031d29af"}', 'croupier:triggers'),
('226', '2026-11-30 15:04:54.499+00', '1000', NULL, '01a22cfc-cbdd-700e-9a0b-505bcb4909af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22cfc-c4f5-7000-aebc-e16fcf137bec:01a22cfc-c8ed-7000-8ad4-a0bc011f49af', NULL, NULL, NULL, NULL, '{"offerId":"01a22cfc-c4f5-7000-aebc-e16fcf137bec","depositAmount":10000,"depositOperationId":"01a22cfc-c8ed-7000-8ad4-a0bc011f49af"}', 'croupier:triggers'),
('227', '2026-11-30 15:04:55.91+00', '5', NULL, '01a22cfc-d166-7000-8e15-801727c019af', '01a22cfc-c886-7000-ae41-f1d3513d29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'queued', NULL, NULL, NULL, NULL, NULL, NULL, 'tester');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 227);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "position", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-ca0a-7000-9716-9713eebe7c5c', '2026-11-30 15:04:54.025+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{8}', '{}', NULL, NULL),
('01a22cfc-ca14-7000-b2f1-6584903aa278', '2026-11-30 15:04:54.034+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{9}', '{}', NULL, NULL),
('01a22cfc-ca22-7000-b251-ef226657bc92', '2026-11-30 15:04:54.048+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{10}', '{}', NULL, NULL),
('01a22cfc-ca2e-7000-9401-9324854ee141', '2026-11-30 15:04:54.061+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{11}', '{}', NULL, NULL),
('01a22cfc-ca44-7000-ab3f-f7e44cb4f86e', '2026-11-30 15:04:54.08+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{12}', '{}', NULL, NULL),
('01a22cfc-ca55-7000-9b71-92d737ef50a2', '2026-11-30 15:04:54.096+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{13}', '{}', NULL, NULL),
('01a22cfc-ca61-7000-8cd5-3eb3882242d6', '2026-11-30 15:04:54.111+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{14}', '{}', NULL, NULL),
('01a22cfc-ca6d-7000-a201-14a86a0a9048', '2026-11-30 15:04:54.124+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{15}', '{}', NULL, NULL),
('01a22cfc-ca75-7000-a9d2-8eb66eff1981', '2026-11-30 15:04:54.132+00', '{}', '{}', '{01a22cfc-ca72-7000-83b3-3445fd3149af}', NULL, NULL),
('01a22cfc-ca8d-7000-a83b-92afd4001fc9', '2026-11-30 15:04:54.14+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af}', '{16}', '{}', NULL, NULL),
('01a22cfc-ca94-7000-8e0b-75ea48b2974d', '2026-11-30 15:04:54.164+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22cfc-ca94-7000-8e0b-75ea48b2974d", "walletId" : "01a22cfc-c886-7000-ae41-f1d3513d29af", "brand" : "default", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T15:04:54.164Z"}]]'),
('01a22cfc-ca98-7000-b287-1261d8dab432', '2026-11-30 15:04:54.169+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22cfc-ca98-7000-b287-1261d8dab432", "walletId" : "01a22cfc-c886-7000-ae41-f1d3513d29af", "brand" : "default", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T15:04:54.169Z"}]]'),
('01a22cfc-ca9e-7000-9dbf-3639f62f9d2f', '2026-11-30 15:04:54.172+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22cfc-ca9e-7000-9dbf-3639f62f9d2f", "walletId" : "01a22cfc-ca9a-7000-8cef-57c086bb60a9", "brand" : "default", "playerId" : "leaver", "status" : "closed", "at" : "2026-11-30T15:04:54.172Z"}]]'),
('01a22cfc-cb19-7000-94cb-8229e8140ffe', '2026-11-30 15:04:54.292+00', '{}', '{}', '{01a22cfc-cb12-7000-a307-fe55126d5945}', NULL, NULL),
('01a22cfc-cb43-7000-bae6-af9805f268ae', '2026-11-30 15:04:54.332+00', '{01a22cfc-c886-7000-ae41-f1d3513d29af,01a22cfc-c886-7000-ae41-f1d3513d29af}', '{17,18}', '{}', NULL, NULL),
('01a22cfc-cbf8-7000-af88-254ba659125c', '2026-11-30 15:04:54.369+00', '{}', '{}', '{}', NULL, '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', '39'),
('01a22cfc-c552-7119-9d65-c8ab08da4b1d', '2'),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', '2'),
('01a22cfc-c64f-738e-a989-25b1aa191084', '1'),
('01a22cfc-c651-72d8-8ed6-e89fc2d2cc13', '0'),
('01a22cfc-c652-747a-9719-a6f7e900dccc', '0'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '25'),
('01a22cfc-c6a4-7353-bd31-08688ab22a26', '2'),
('01a22cfc-c6a5-71bb-8361-6255efc3f9fd', '1'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '36'),
('01a22cfc-c71f-7294-a335-2f8cb810cea9', '3'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '4'),
('01a22cfc-c7d9-757b-af8a-8d82c0bbf405', '1'),
('01a22cfc-c7da-72a1-bd44-9e166dc0fe51', '1'),
('01a22cfc-c7db-71e0-988e-83e98824ad27', '1'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '18');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', '970aca23-aefd-4720-be83-0eb7c0a2e8ff4ce62253-f552-4ea9-b897-9e9a9aa6945e');

INSERT INTO queue ("wallet_id", "seq", "queued_at", "attempts", "queue", "sender_wallet_id", "reply_to", "trace_context", "retry_at") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', '212', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c54e-7214-aef2-0610f764864c', '213', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c552-7119-9d65-c8ab08da4b1d', '214', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', '215', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', '216', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '217', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', '218', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c6a4-7353-bd31-08688ab22a26', '219', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '220', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', '221', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', '222', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c7da-72a1-bd44-9e166dc0fe51', '223', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '224', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '225', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '226', '2026-11-30 15:04:54.499+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22cfc-c886-7000-ae41-f1d3513d29af', '227', '2026-11-30 15:04:55.91+00', '0', 't', NULL, NULL, NULL, NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 15:04:55.735485+00', '2026-11-30 15:04:55.9083+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c559-72d8-a01c-227517ff36c1', 'insufficient_funds', 'Insufficient funds: 175 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:52.929+00', NULL),
('01a22cfc-c559-72d8-a01c-49b23402b248', 'bet_rolled_back', 'A rollback for this bet was received earlier.', NULL, '517', '217', '2026-11-30 15:04:52.929+00', NULL),
('01a22cfc-c559-72d8-a01c-6a55400428c2', 'operation_not_pending', 'The operation is no longer pending.', NULL, '598', '217', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c559-72d8-a01c-6c1d2f3f4677', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c559-72d8-a01c-42839ea0e485 is active.', NULL, '598', '217', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c559-72d8-a01c-7a4155367d90', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '604', '0', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c559-72d8-a01c-7d0b4acef866', 'bet_already_settled', 'The bet is already settled.', NULL, '604', '0', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c55a-7257-acc1-3357585c6f06', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c55a-7257-acc1-488e1666f00c', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 15:04:52.929+00', NULL),
('01a22cfc-c55a-7257-acc1-4f73c3675ebf', 'bet_already_settled', 'The bet is already settled.', NULL, '522', '100', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c55a-7257-acc1-5522be8cb39d', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 15:04:53.005+00', NULL),
('01a22cfc-c55a-7257-acc1-5c2c4c9f9d3c', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-6f7641d50fe7', 'bet_already_settled', 'The bet is already settled.', NULL, '227', '0', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-724bb0aa994f', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-8e08c1c147d8', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c55a-7257-acc1-8237af24290f is active.', NULL, '0', '392', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-9253156661c5', 'insufficient_funds', 'Insufficient funds: 174 requested, 0 available.', '0', '0', '392', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-97c3b88f7317', 'operation_not_pending', 'The operation is no longer pending.', NULL, '0', '392', '2026-11-30 15:04:53.04+00', NULL),
('01a22cfc-c55a-7257-acc1-a747445f2d91', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 15:04:53.06+00', NULL),
('01a22cfc-c55a-7257-acc1-b5faf141f071', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 15:04:53.06+00', NULL),
('01a22cfc-c656-71aa-a8ba-de4f4479176a', 'insufficient_funds', 'Insufficient funds: 284 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.144+00', NULL),
('01a22cfc-c656-71aa-a8ba-e0bad565f3b5', 'insufficient_funds', 'Insufficient funds: 8 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.144+00', NULL),
('01a22cfc-c656-71aa-a8ba-e789c82d82f0', 'insufficient_funds', 'Insufficient funds: 33 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.144+00', NULL),
('01a22cfc-c656-71aa-a8ba-ef78cbe78b7a', 'insufficient_funds', 'Insufficient funds: 247 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.144+00', NULL),
('01a22cfc-c6ab-70ac-9f44-c0d760cc5a16', 'bet_already_settled', 'The bet is already settled.', NULL, '537', '0', '2026-11-30 15:04:53.244+00', NULL),
('01a22cfc-c6ac-71d8-90db-f7fc76fe0c86', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 15:04:53.244+00', NULL),
('01a22cfc-c6ac-71d8-90db-fcd33f71061b', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c6ac-71d8-90db-f97f25cbb4fd is active.', NULL, '3816', '426', '2026-11-30 15:04:53.244+00', NULL),
('01a22cfc-c6ac-71d8-90dc-12bc084aac7f', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '3816', '318', '2026-11-30 15:04:53.263+00', NULL),
('01a22cfc-c6ac-71d8-90dc-1cf356238d3c', 'bet_already_settled', 'The bet is already settled.', NULL, '3816', '92', '2026-11-30 15:04:53.263+00', NULL),
('01a22cfc-c6ac-71d8-90dc-3b54e6bfd57e', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 15:04:53.263+00', NULL),
('01a22cfc-c729-71c3-8b05-91eefcdbf235', 'insufficient_funds', 'Insufficient funds: 215 requested, 144 available.', '144', '0', '144', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a011-faa5dc76290d', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '100', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-071a67d2bbdb', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-0f44a272b95f', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '499', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-161bf1f06797', 'insufficient_funds', 'Insufficient funds: 68 requested, 60 available.', '60', '60', '144', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-181b3c7c82d7', 'insufficient_funds', 'Insufficient funds: 138 requested, 60 available.', '60', '60', '144', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-2b20b261fc40', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '100', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-2e1681cf8882', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c72a-7248-a011-fc2113c91b5c is active.', NULL, '60', '442', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-37bdc3f94184', 'bet_already_settled', 'The bet is already settled.', NULL, '60', '442', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-39491701a57d', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-427994cdcfbd', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '60', '200', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-4a8c881ac476', 'insufficient_funds', 'Insufficient funds: 223 requested, 155 available.', '155', '60', '95', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-511915de3186', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '0', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-57d6113b2aa4', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '60', '95', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-69a61186a040', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-7cb191089696', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '62', '118', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-802be640b66b', 'insufficient_funds', 'Insufficient funds: 193 requested, 180 available.', '180', '62', '118', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-8bc58b43abb7', 'bet_already_settled', 'The bet is already settled.', NULL, '62', '118', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-9065a4d43832', 'insufficient_funds', 'Insufficient funds: 459 requested, 62 available.', '62', '62', '118', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-98c05a395391', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-a07e5b9f22cc', 'insufficient_funds', 'Insufficient funds: 233 requested, 0 available.', '0', '0', '272', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72a-7248-a012-aa81d9c32967', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c72a-7248-a012-3200c248b2bc is active.', NULL, '12', '0', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-b9828cb09240', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c72a-7248-a012-3200c248b2bc is active.', NULL, '62', '46', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-bcd400365a86', 'insufficient_funds', 'Insufficient funds: 183 requested, 108 available.', '108', '62', '46', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-c0f3cbca7f99', 'bet_already_settled', 'The bet is already settled.', NULL, '62', '46', '2026-11-30 15:04:53.438+00', NULL),
('01a22cfc-c72a-7248-a012-caf8631ead22', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '272', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72b-752a-b5e9-1997b0b65974', 'game_excluded', 'Game other is excluded while bonus 01a22cfc-c72a-7248-a012-3200c248b2bc is active.', NULL, '62', '429', '2026-11-30 15:04:53.454+00', NULL),
('01a22cfc-c72b-752a-b5e9-2d1b45955379', 'withdrawal_locked', 'Bonus 01a22cfc-c72a-7248-a012-95cd94050406 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 15:04:53.454+00', NULL),
('01a22cfc-c72b-752a-b5e9-3f3161effca3', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '272', '2026-11-30 15:04:53.426+00', NULL),
('01a22cfc-c72b-752a-b5e9-45f5e4838192', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 15:04:53.454+00', NULL),
('01a22cfc-c7de-71f4-835b-675326df79e2', 'insufficient_funds', 'Insufficient funds: 292 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-c7de-71f4-835b-690a2e6d4711', 'insufficient_funds', 'Insufficient funds: 263 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-c7de-71f4-835b-6e7b794dded1', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-c7de-71f4-835b-7008628bbf08', 'insufficient_funds', 'Insufficient funds: 4 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-c7de-71f4-835b-7e37c1a24f15', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-c7de-71f4-835b-819b56b50725', 'insufficient_funds', 'Insufficient funds: 262 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:53.617+00', NULL),
('01a22cfc-ca72-7000-83b3-3445fd3149af', 'insufficient_funds', 'Insufficient funds: 10000000 requested, 30025 available.', '30025', '30025', '100', '2026-11-30 15:04:54.132+00', NULL),
('01a22cfc-cb12-7000-a307-fe55126d5945', 'insufficient_funds', 'Insufficient funds: 9 requested, 0 available.', '0', '0', '0', '2026-11-30 15:04:54.292+00', NULL);

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x38408e76625ad60be2b5d4bf22fa2253bf46a3b307e5c44aea25e4183c9a60c1', '201', '01a22cfc-c4fd-7000-a28f-371603954efa', '2026-11-30 15:04:52.733+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "source", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', 'b5', 'c', '01a22cfc-c559-72d8-a01c-446a3fc848b2'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', 'never', 'c', '01a22cfc-ca6a-7000-a805-9ede9e0379af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22cfc-c886-7000-ae41-f1d3513d29af', 'frozen', 'test', 'tester', '01a22cfc-ca94-7000-8e0b-75ea48b2974d', '2026-11-30 15:04:54.164+00'),
('2', '01a22cfc-c886-7000-ae41-f1d3513d29af', 'active', 'test', 'tester', '01a22cfc-ca98-7000-b287-1261d8dab432', '2026-11-30 15:04:54.169+00'),
('3', '01a22cfc-ca9a-7000-8cef-57c086bb60a9', 'closed', 'test', 'tester', '01a22cfc-ca9e-7000-9dbf-3639f62f9d2f', '2026-11-30 15:04:54.172+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 3);

INSERT INTO wallets ("id", "brand", "player_id", "currency", "test", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22cfc-c54e-7214-aef2-0610f764864c', 'default', '01a22cfc-c54e-7214-aef2-0960a53d0a55', 'EUR', 'false', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22cfc-c559-72d8-a01c-2af89e1e13bd', NULL, NULL, '{}', '2026-11-30 15:04:52.815+00', '2026-11-30 15:04:53.06+00'),
('01a22cfc-c552-7119-9d65-c8ab08da4b1d', 'default', '01a22cfc-c552-7119-9d65-cd90bfa79574', 'EUR', 'false', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22cfc-c55a-7257-acc1-6757c95b3864', NULL, NULL, '{}', '2026-11-30 15:04:52.819+00', '2026-11-30 15:04:52.929+00'),
('01a22cfc-c554-70ad-911a-5e08d00b55ec', 'default', '01a22cfc-c554-70ad-911a-601cd54b76b8', 'USD', 'false', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22cfc-c55a-7257-acc1-3d33d4d9669c', NULL, NULL, '{}', '2026-11-30 15:04:52.82+00', '2026-11-30 15:04:52.929+00'),
('01a22cfc-c64f-738e-a989-25b1aa191084', 'default', '01a22cfc-c64f-738e-a989-2a424dde1f74', 'EUR', 'false', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.072+00', '2026-11-30 15:04:53.144+00'),
('01a22cfc-c651-72d8-8ed6-e89fc2d2cc13', 'default', '01a22cfc-c651-72d8-8ed6-ed6932477932', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.073+00', '2026-11-30 15:04:53.073+00'),
('01a22cfc-c652-747a-9719-a6f7e900dccc', 'default', '01a22cfc-c652-747a-9719-a80a5eb64116', 'USD', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.074+00', '2026-11-30 15:04:53.074+00'),
('01a22cfc-c6a3-73bc-9f5f-18d6a851ddbc', 'default', '01a22cfc-c6a3-73bc-9f5f-1e342a007446', 'EUR', 'false', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22cfc-c6ab-70ac-9f44-a0d36e8ff554', NULL, NULL, '{}', '2026-11-30 15:04:53.155+00', '2026-11-30 15:04:53.263+00'),
('01a22cfc-c6a4-7353-bd31-08688ab22a26', 'default', '01a22cfc-c6a4-7353-bd31-0f98dccbbcb6', 'EUR', 'false', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22cfc-c6ab-70ac-9f44-cdc53db386fc', NULL, NULL, '{}', '2026-11-30 15:04:53.157+00', '2026-11-30 15:04:53.244+00'),
('01a22cfc-c6a5-71bb-8361-6255efc3f9fd', 'default', '01a22cfc-c6a5-71bb-8361-6766562dca56', 'USD', 'false', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.157+00', '2026-11-30 15:04:53.244+00'),
('01a22cfc-c71e-710d-b99a-0eaccebeb7fe', 'default', '01a22cfc-c71e-710d-b99a-139ecaabb1c9', 'EUR', 'false', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22cfc-c72b-752a-b5e9-29011d966ece', NULL, NULL, '{}', '2026-11-30 15:04:53.278+00', '2026-11-30 15:04:53.454+00'),
('01a22cfc-c71f-7294-a335-2f8cb810cea9', 'default', '01a22cfc-c720-71a1-a404-c83b3201ee65', 'EUR', 'false', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.28+00', '2026-11-30 15:04:53.426+00'),
('01a22cfc-c720-71a1-a404-cd0fa0b6ed79', 'default', '01a22cfc-c720-71a1-a404-d01eab837b34', 'USD', 'false', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22cfc-c72b-752a-b5e9-508b1985a83f', NULL, NULL, '{}', '2026-11-30 15:04:53.281+00', '2026-11-30 15:04:53.438+00'),
('01a22cfc-c7d9-757b-af8a-8d82c0bbf405', 'default', '01a22cfc-c7d9-757b-af8a-90cdf748ea23', 'EUR', 'false', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.465+00', '2026-11-30 15:04:53.617+00'),
('01a22cfc-c7da-72a1-bd44-9e166dc0fe51', 'default', '01a22cfc-c7da-72a1-bd44-a0c5ed47b041', 'EUR', 'false', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22cfc-c7de-71f4-835b-7af1ff742060', NULL, NULL, '{}', '2026-11-30 15:04:53.466+00', '2026-11-30 15:04:53.617+00'),
('01a22cfc-c7db-71e0-988e-83e98824ad27', 'default', '01a22cfc-c7db-71e0-988e-851279e1f251', 'USD', 'false', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.467+00', '2026-11-30 15:04:53.617+00'),
('01a22cfc-c886-7000-ae41-f1d3513d29af', 'default', 'reader', 'EUR', 'false', 'active', '30035', '100', '0', '7', '18', '2', '4', '01a22cfc-c894-7000-a592-6c85519a89af', NULL, NULL, '{}', '2026-11-30 15:04:53.638+00', '2026-11-30 15:04:54.332+00'),
('01a22cfc-c950-7000-89e5-3bcfb82a6754', 'default', 'other', 'EUR', 'false', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:53.841+00', '2026-11-30 15:04:53.897+00'),
('01a22cfc-ca9a-7000-8cef-57c086bb60a9', 'default', 'erased-c100f7d47df6fd121ab332bee7b2bfc2', 'EUR', 'false', 'closed', '0', '0', '0', '0', '0', '2', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:54.171+00', '2026-11-30 15:04:54.172+00'),
('01a22cfc-caa8-7000-9899-a3e701a60945', 'default', 'in-trouble', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 15:04:54.184+00', '2026-11-30 15:04:54.184+00');
