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
('true', '18', E'\\x7d68bb54b671e7699e5d6b878ce9c5fb44694a3ffaf1f58e8d9c3dde1f594c28');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-2f74-7000-a657-ac1a263a8845', '2026-11-30 10:46:27.945+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\x82875f4fa4e5be3b4eef902881e8b621687456cf26bafbaf9dc2e34f6d9ca261'),
('01a22c10-2f86-7000-86f3-926d4f964c6f', '2026-11-30 10:46:27.968+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', NULL, '{"name": "North", "profile": "default", "timezone": "UTC"}', NULL, NULL, '2', E'\\xa7f55ffbe44c81edb2479beab35e539cfffdf75a884b3789dd4c60ec0e986aa3'),
('01a22c10-2f8b-7000-941a-142c39f7948d', '2026-11-30 10:46:27.975+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', '{"name": "North", "profile": "default", "timezone": "UTC"}', '{"name": "Northern", "profile": "default", "timezone": "UTC"}', NULL, NULL, '3', E'\\x609d14b48ce4a4b2a3062a3e07f622df90b816ca0db953129d681af0ed62871f'),
('01a22c10-2f90-7000-9abc-bc843c57658e', '2026-11-30 10:46:27.981+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '4', E'\\x8f78505b9dc96188e7052bb5bf2987935d3542079537be5f7144cbbe76480314'),
('01a22c10-2f94-7000-9b8c-f9739d392649', '2026-11-30 10:46:27.986+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '5', E'\\x564dbf372739a9bca2ed66ae2cb25fb6a6d3b16c2d9878e2b7018f15a181c3ee'),
('01a22c10-2f97-7000-ab59-022dec07260a', '2026-11-30 10:46:27.989+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '6', E'\\x0484021c13fbc4d75319793395156feb3d1ffd2b9f7b29edfa4b7f6c579878de'),
('01a22c10-2fa9-7000-abe8-5a77ca2ee9c0', '2026-11-30 10:46:28.002+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22c10-2fa4-7000-bc56-65cf1fb57f0e', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '7', E'\\x88584ca6ab341d42e329074f0d4b1cd9178d5b762469c690bd393507f98a0eec'),
('01a22c10-2fb8-7000-8c56-708d0d922b4d', '2026-11-30 10:46:28.018+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22c10-2fb3-7000-83e3-075fe280b615', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '8', E'\\x224c14834e482dad908ccd6f4c3103a98f89ae3a9a88d9b91d7bbdab6064883e'),
('01a22c10-2fd0-7000-9e96-a5c6d02ac226', '2026-11-30 10:46:28.048+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '9', E'\\x7d59abb090acb7d5dbb726056768f3df9182fc26c99b3569a6c0fa45c5b059e5'),
('01a22c10-2fdd-7000-8951-3e59cc036779', '2026-11-30 10:46:28.061+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '10', E'\\x878b5e48facd035e2ed8640376cc953bbc3d4d758b76eff75072a2772ebf63f2'),
('01a22c10-3686-7001-b0a0-a67b1dd25b78', '2026-11-30 10:46:29.766+00', 'default', 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22c10-34ab-7000-b56f-194e25ea29af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '11', E'\\xbdd8845c31563ed5c0e3d2ff891748d66239f5a795c252a908044f2c22e3d816'),
('01a22c10-368d-7001-ac57-9be831b6ab10', '2026-11-30 10:46:29.773+00', 'default', 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22c10-34ab-7000-b56f-194e25ea29af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '12', E'\\xb9973e37060a82ed6b18f3a4b4ba68c283a881a3758ce2ff617e41f6cafef972'),
('01a22c10-3695-7001-bebc-590e22c67607', '2026-11-30 10:46:29.779+00', 'default', 'tester', 'system', NULL, 'wallet.close', 'wallet', '01a22c10-3690-7000-9015-3a31687f30a9', '{"status": "active"}', '{"status": "closed"}', 'test', NULL, '13', E'\\x00b8225fd26ac900b2b281a0d5ee7a6dbfa53bac7cd3ac4cd8cb0c83879ba566'),
('01a22c10-369f-7000-9f41-2315d574aefd', '2026-11-30 10:46:29.784+00', 'default', 'tester', 'system', NULL, 'player.erase', 'player', 'erased-133541b2541b5375c4dd90ff980c53af', NULL, '{"wallets": 1, "metadata": 0}', NULL, NULL, '14', E'\\x113c9b0a0fb6b43a9f2c2c9ff1b5eb9ef23c083d22c552026bc2d686ecacf88e'),
('01a22c10-36c0-7000-bbfe-8f3495166e79', '2026-11-30 10:46:29.825+00', 'default', 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22c10-36a2-7000-b84f-762d02b46945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22c10-36a2-7000-b84f-762d02b46945"]}', NULL, NULL, '15', E'\\xe4b63a8c7740bc607ecf8ee6e66179e5835f1821f3efe679e8da19d1dc17d35e'),
('01a22c10-36cd-7000-a7f1-50418fb1847d', '2026-11-30 10:46:29.838+00', 'default', 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22c10-36a2-7000-b84f-762d02b46945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22c10-36a2-7000-b84f-762d02b46945", "01a22c10-36b7-7000-bb9b-651ace7a8945"]}', 'test', NULL, '16', E'\\x9bcd5859bb3d52bb0fa1efb7b942da71cda3fc833f6967696228a7c9191cd369'),
('01a22c10-36dc-7000-881d-60c9742419af', '2026-11-30 10:46:29.853+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22c10-36dc-7000-881d-60c9742419af"}', 'test', NULL, '17', E'\\x601be7366aed2d9e7e434c0cb9aeb1c23c183aa21401d704fee66df535c51d1d'),
('01a22c10-36e7-7000-9ce8-5333dd6ac9af', '2026-11-30 10:46:29.868+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22c10-36e7-7000-9ce8-5333dd6ac9af"}', 'test', NULL, '18', E'\\x7d68bb54b671e7699e5d6b878ce9c5fb44694a3ffaf1f58e8d9c3dde1f594c28'),
('01a22c10-382f-7000-88ff-0e78e4530a11', '2026-11-30 10:46:30.167+00', 'default', 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "billable", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 10:46:04.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 10:46:04.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 10:46:04.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22c10-3018-77b9-a3a4-812bde8c36e8', 'slots', 'true', '2026-11-30 10:46:04.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22c10-3018-77b9-a3a4-812bde8c36e8', 'slots', 'true', '2026-11-30 10:46:24.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 10:46:24.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', 'true', '2026-11-30 10:46:24.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22c10-3019-7173-94ca-ffe914631dcf', 'live', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22c10-3019-7173-94ca-ffe914631dcf', 'table', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22c10-3019-7173-94ca-ffe914631dcf', 'live', 'true', '2026-11-30 10:46:27.229+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 10:45:45.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, 'true', '2026-11-30 10:45:45.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 10:45:55.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 10:45:55.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 10:45:55.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22c10-3238-759e-b638-34aabfe8d2a5', 'table', 'true', '2026-11-30 10:46:18.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22c10-3238-759e-b638-34aabfe8d2a5', 'slots', 'true', '2026-11-30 10:46:00.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 10:46:27.745+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22c10-3238-759e-b638-43361e218865', 'live', 'true', NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22c10-3238-759e-b638-43361e218865', 'live', 'true', NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 10:45:39.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22c10-3326-716e-9cce-5997115168ae', 'slots', 'true', '2026-11-30 10:45:39.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22c10-3326-716e-9cce-5997115168ae', 'slots', 'true', '2026-11-30 10:45:39.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'table', 'true', '2026-11-30 10:46:02.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'live', 'true', '2026-11-30 10:45:42.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'slots', 'true', '2026-11-30 10:46:02.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'table', 'true', '2026-11-30 10:46:02.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'table', 'true', '2026-11-30 10:46:18.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'table', 'true', '2026-11-30 10:46:18.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'live', 'true', '2026-11-30 10:46:27.982+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22c10-3326-716e-9cce-8ecaf6ba415e', 'slots', 'true', NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '195', 'settled', '50', '0', '60', '0', '1', '50', '01a22c10-35b5-7000-85a1-28049bfae9af', 'slots', 'true', '2026-11-30 10:46:29.627+00'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '197', 'settled', '50', '0', '60', '0', '1', '50', '01a22c10-35b5-7000-85a1-28049bfae9af', 'slots', 'true', '2026-11-30 10:46:29.669+00'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '199', 'settled', '50', '0', '60', '0', '1', '50', '01a22c10-35b5-7000-85a1-28049bfae9af', 'slots', 'true', '2026-11-30 10:46:29.69+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3018-77b9-a3a4-812bde8c36e8', '01a22c10-3000-7603-96f9-3c914cc1c9f0', '01a22c10-3015-7744-a6a4-349bc606daaf', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 10:46:54.229+00', '2026-11-30 10:46:04.229+00', '2026-11-30 10:46:04.229+00', '2026-11-30 10:46:24.229+00', 'completed'),
('01a22c10-3018-77b9-a3a4-dfa7e69cf3b0', '01a22c10-3000-7603-96f9-3c914cc1c9f0', '01a22c10-300e-713e-ac5c-4bcfd60b2640', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 10:46:28.229+00', '2026-11-30 10:46:24.229+00', '2026-11-30 10:46:24.229+00', '2026-11-30 10:46:24.229+00', 'withdrawal'),
('01a22c10-3019-7173-94ca-ffe914631dcf', '01a22c10-3000-7603-96f9-3c914cc1c9f0', '01a22c10-3015-7744-a6a4-349bc606daaf', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 10:47:17.229+00', '2026-11-30 10:46:27.229+00', '2026-11-30 10:46:27.229+00', NULL, NULL),
('01a22c10-3237-7191-b38c-6f943f56c6a3', '01a22c10-322b-77de-b14d-df9dcc26d481', '01a22c10-3236-7662-8638-83614616898d', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 10:45:46.745+00', '2026-11-30 10:45:45.745+00', '2026-11-30 10:45:45.745+00', NULL, NULL),
('01a22c10-3238-759e-b638-34aabfe8d2a5', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3236-7662-8638-84df778cd968', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 10:46:06.745+00', '2026-11-30 10:46:00.745+00', '2026-11-30 10:46:00.745+00', '2026-11-30 10:46:18.745+00', 'expired'),
('01a22c10-3238-759e-b638-3e9f77336a64', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3236-7662-8638-83614616898d', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 10:46:19.745+00', '2026-11-30 10:46:00.745+00', '2026-11-30 10:46:18.745+00', '2026-11-30 10:46:27.745+00', 'expired'),
('01a22c10-3238-759e-b638-43361e218865', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3234-71ac-adbd-7440ebbe5a38', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 10:46:29.745+00', '2026-11-30 10:46:00.745+00', '2026-11-30 10:46:27.745+00', NULL, NULL),
('01a22c10-3238-759e-b638-46dc93fe8c09', '01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', '01a22c10-3234-71ac-adbd-7440ebbe5a38', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 10:46:02.745+00', '2026-11-30 10:46:00.745+00', '2026-11-30 10:46:00.745+00', NULL, NULL),
('01a22c10-3238-759e-b638-52fc265f1648', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3234-71ac-adbd-7440ebbe5a38', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 10:46:00.745+00', NULL, NULL, NULL),
('01a22c10-3326-716e-9cce-489468eb6bdb', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-331b-76b2-8467-b08912a4c3e0', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 10:45:39.982+00', '2026-11-30 10:45:35.982+00', '2026-11-30 10:45:35.982+00', '2026-11-30 10:45:39.982+00', 'expired'),
('01a22c10-3326-716e-9cce-5114a3b10a6e', '01a22c10-331a-7696-b4fa-0001916af9e8', '01a22c10-331c-72de-ba93-a0a7b3b6ce06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 10:46:35.982+00', '2026-11-30 10:45:35.982+00', '2026-11-30 10:45:35.982+00', NULL, NULL),
('01a22c10-3326-716e-9cce-5997115168ae', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-3320-77bb-a79d-e3c61bb7e446', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 10:45:45.982+00', '2026-11-30 10:45:35.982+00', '2026-11-30 10:45:39.982+00', '2026-11-30 10:45:39.982+00', 'completed'),
('01a22c10-3326-716e-9cce-65c54d721a7c', '01a22c10-3319-739a-b6d7-fc3cecb18747', '01a22c10-331b-76b2-8467-b08912a4c3e0', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 10:45:43.982+00', '2026-11-30 10:45:39.982+00', '2026-11-30 10:45:39.982+00', '2026-11-30 10:45:39.982+00', 'player'),
('01a22c10-3326-716e-9cce-8ecaf6ba415e', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-331c-72de-ba93-a0a7b3b6ce06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 10:46:39.982+00', '2026-11-30 10:45:39.982+00', '2026-11-30 10:45:39.982+00', NULL, NULL),
('01a22c10-3326-716e-9cce-bb4402f490e4', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-3320-77bb-a79d-e3c61bb7e446', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 10:45:39.982+00', NULL, NULL, NULL),
('01a22c10-3326-716e-9cce-e316ec0a0624', '01a22c10-3319-739a-b6d7-fc3cecb18747', '01a22c10-331c-72de-ba93-a0a7b3b6ce06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 10:46:42.982+00', '2026-11-30 10:45:42.982+00', '2026-11-30 10:45:42.982+00', NULL, NULL),
('01a22c10-3326-716e-9cce-f1f0806feefa', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-331f-742c-8834-1142a9db0c7e', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 10:45:42.982+00', NULL, NULL, NULL),
('01a22c10-3327-744d-917f-fa8e7b65786b', '01a22c10-331a-7696-b4fa-0001916af9e8', '01a22c10-331f-742c-8834-1142a9db0c7e', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 10:46:02.982+00', NULL, '2026-11-30 10:46:18.982+00', 'player'),
('01a22c10-3327-744d-9180-14f5a76a9a76', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-331c-72de-ba93-a0a7b3b6ce06', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 10:46:02.982+00', NULL, NULL, NULL),
('01a22c10-3429-714d-b7df-a19e5e0259f9', '01a22c10-3420-76cb-b237-a6b96deb6ef5', '01a22c10-3424-77a9-8c60-b0ae688c7ac2', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 10:46:25.229+00', '2026-11-30 10:46:23.229+00', '2026-11-30 10:46:23.229+00', NULL, NULL),
('01a22c10-35b5-7000-85a1-28049bfae9af', '01a22c10-34ab-7000-b56f-194e25ea29af', '01a22c10-2fa4-7000-bc56-65cf1fb57f0e', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '193', 'false', NULL, '2026-11-30 10:46:29.558+00', '2026-11-30 10:46:29.558+00', '2026-11-30 10:46:29.734+00', 'test'),
('01a22c10-35de-7000-b855-515291b409af', '01a22c10-34ab-7000-b56f-194e25ea29af', '01a22c10-2fa4-7000-bc56-65cf1fb57f0e', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '194', 'true', NULL, '2026-11-30 10:46:29.599+00', '2026-11-30 10:46:29.734+00', NULL, NULL);

INSERT INTO brands ("id", "name", "timezone", "profile", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('default', 'Default', 'UTC', 'default', '2026-11-30 10:46:25.669+00', '2026-11-30 10:46:25.669+00'),
('north', 'Northern', 'UTC', 'default', '2026-11-30 10:46:27.968+00', '2026-11-30 10:46:27.975+00');

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
('01a22c10-36a2-7000-b84f-762d02b46945', '01a22c10-36a1-7000-ab99-e7bb6f29b945', '204', 'bet', 'test', '1', '2026-11-30 10:46:29.832+00', 'lost', NULL, '2026-11-30 10:46:29.838+00', NULL),
('01a22c10-36b7-7000-bb9b-651ace7a8945', '01a22c10-36a1-7000-ab99-e7bb6f29b945', '205', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 10:46:29.817+00', 'lost', '01a22c10-36a2-7000-b84f-762d02b46945', '2026-11-30 10:46:29.838+00', NULL);

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "in_transit", "opening", "trace_context", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '1', '2', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '2', '3', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '3', '4', NULL, 'bet', '2026-11-30 10:46:28.27+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '4', '5', NULL, 'bet', '2026-11-30 10:46:28.27+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '5', '6', NULL, 'settlement', '2026-11-30 10:46:28.27+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '6', '7', NULL, 'bet', '2026-11-30 10:46:28.27+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '7', '8', NULL, 'revert', '2026-11-30 10:46:28.27+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '8', '9', NULL, 'bonus_grant', '2026-11-30 10:46:28.27+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22c10-3018-77b9-a3a4-812bde8c36e8"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3018-77b9-a3a4-812bde8c36e8", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:04.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:54.229Z", "activatedAt": "2026-11-30T10:46:04.229Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3018-77b9-a3a4-812bde8c36e8", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:04.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:54.229Z", "activatedAt": "2026-11-30T10:46:04.229Z"}}], "bonusId": "01a22c10-3018-77b9-a3a4-812bde8c36e8"}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '9', '10', NULL, 'rollback', '2026-11-30 10:46:28.27+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '10', '12', NULL, 'settlement', '2026-11-30 10:46:28.27+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '11', '13', NULL, 'settlement', '2026-11-30 10:46:28.27+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '12', '14', NULL, 'bet', '2026-11-30 10:46:28.27+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22c10-3018-77b9-a3a4-812bde8c36e8", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:04.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:54.229Z", "activatedAt": "2026-11-30T10:46:04.229Z"}}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '13', '15', NULL, 'bet', '2026-11-30 10:46:28.27+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22c10-3018-77b9-a3a4-812bde8c36e8", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:04.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:54.229Z", "activatedAt": "2026-11-30T10:46:04.229Z"}}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '14', '17', NULL, 'settlement', '2026-11-30 10:46:28.27+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '15', '18', NULL, 'settlement', '2026-11-30 10:46:28.27+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '16', '21', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '17', '22', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22c10-3018-77b9-a3a4-812bde8c36e8"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22c10-3018-77b9-a3a4-812bde8c36e8"}], "events": [{"name": "completed", "bonus": {"id": "01a22c10-3018-77b9-a3a4-812bde8c36e8", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T10:46:24.229Z", "granted": 217, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 6, "createdAt": "2026-11-30T10:46:04.229Z", "endReason": "completed", "expiresAt": "2026-11-30T10:46:54.229Z", "activatedAt": "2026-11-30T10:46:04.229Z"}}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '18', '25', NULL, 'bet', '2026-11-30 10:46:28.372+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '19', '26', NULL, 'bet', '2026-11-30 10:46:28.372+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '20', '27', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '21', '29', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '22', '30', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '23', '32', NULL, 'bonus_grant', '2026-11-30 10:46:28.372+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-300e-713e-ac5c-4bcfd60b2640", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:24.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:28.229Z", "activatedAt": "2026-11-30T10:46:24.229Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-300e-713e-ac5c-4bcfd60b2640", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:24.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:28.229Z", "activatedAt": "2026-11-30T10:46:24.229Z"}}], "bonusId": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0"}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '24', '33', NULL, 'settlement', '2026-11-30 10:46:28.372+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '25', '36', NULL, 'withdrawal', '2026-11-30 10:46:28.372+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22c10-3018-77b9-a3a4-dfa7e69cf3b0", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T10:46:24.229Z", "granted": 100, "offerId": "01a22c10-300e-713e-ac5c-4bcfd60b2640", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:24.229Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T10:46:28.229Z", "activatedAt": "2026-11-30T10:46:24.229Z"}}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '26', '40', NULL, 'bet', '2026-11-30 10:46:28.419+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '27', '42', NULL, 'settlement', '2026-11-30 10:46:28.419+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '28', '45', NULL, 'bet', '2026-11-30 10:46:28.419+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '29', '46', NULL, 'rollback', '2026-11-30 10:46:28.419+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 79}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '30', '47', NULL, 'bet', '2026-11-30 10:46:28.419+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '31', '48', NULL, 'bonus_grant', '2026-11-30 10:46:28.419+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22c10-3019-7173-94ca-ffe914631dcf"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3019-7173-94ca-ffe914631dcf", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:27.229Z", "endReason": null, "expiresAt": "2026-11-30T10:47:17.229Z", "activatedAt": "2026-11-30T10:46:27.229Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3019-7173-94ca-ffe914631dcf", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22c10-3015-7744-a6a4-349bc606daaf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22c10-3000-7603-96f9-3c914cc1c9f0", "converted": 0, "createdAt": "2026-11-30T10:46:27.229Z", "endReason": null, "expiresAt": "2026-11-30T10:47:17.229Z", "activatedAt": "2026-11-30T10:46:27.229Z"}}], "bonusId": "01a22c10-3019-7173-94ca-ffe914631dcf"}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '32', '49', NULL, 'rollback', '2026-11-30 10:46:28.419+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 65}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '33', '50', NULL, 'bet', '2026-11-30 10:46:28.419+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22c10-3019-7173-94ca-ffe914631dcf"}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '34', '54', NULL, 'settlement', '2026-11-30 10:46:28.419+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '35', '55', NULL, 'bet', '2026-11-30 10:46:28.419+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22c10-3019-7173-94ca-ffe914631dcf"}]}'),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '36', '56', NULL, 'deposit', '2026-11-30 10:46:28.419+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '37', '58', NULL, 'settlement', '2026-11-30 10:46:28.448+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '38', '59', NULL, 'bet', '2026-11-30 10:46:28.448+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '39', '60', NULL, 'settlement', '2026-11-30 10:46:28.448+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3004-753a-bf9a-cb5210ea0ca2', '1', '16', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3004-753a-bf9a-cb5210ea0ca2', '2', '41', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3008-77a8-a3be-c386d57be279', '1', '31', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3008-77a8-a3be-c386d57be279', '2', '38', NULL, 'deposit', '2026-11-30 10:46:28.27+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3170-74b0-99d9-454e75e861da', '1', '65', NULL, 'deposit', '2026-11-30 10:46:28.61+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '1', '67', NULL, 'deposit', '2026-11-30 10:46:28.831+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '2', '68', NULL, 'bet', '2026-11-30 10:46:28.831+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '3', '69', NULL, 'bet', '2026-11-30 10:46:28.831+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '4', '70', NULL, 'bet', '2026-11-30 10:46:28.831+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '5', '71', NULL, 'bet', '2026-11-30 10:46:28.831+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '6', '72', NULL, 'settlement', '2026-11-30 10:46:28.831+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '7', '73', NULL, 'bet', '2026-11-30 10:46:28.831+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '8', '74', NULL, 'settlement', '2026-11-30 10:46:28.831+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '9', '77', NULL, 'rollback', '2026-11-30 10:46:28.831+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 221}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '10', '79', NULL, 'settlement', '2026-11-30 10:46:28.831+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '11', '80', NULL, 'settlement', '2026-11-30 10:46:28.831+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '12', '81', NULL, 'settlement', '2026-11-30 10:46:28.831+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '13', '82', NULL, 'deposit', '2026-11-30 10:46:28.831+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '14', '84', NULL, 'bonus_grant', '2026-11-30 10:46:28.831+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}], "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '15', '86', NULL, 'bonus_grant', '2026-11-30 10:46:28.854+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3238-759e-b638-3e9f77336a64", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22c10-3236-7662-8638-83614616898d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3238-759e-b638-3e9f77336a64"}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '16', '87', NULL, 'bonus_grant', '2026-11-30 10:46:28.854+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3238-759e-b638-43361e218865", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22c10-3234-71ac-adbd-7440ebbe5a38", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3238-759e-b638-43361e218865"}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '17', '89', NULL, 'bet', '2026-11-30 10:46:28.854+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}], "events": [{"name": "progress", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}]}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '18', '91', NULL, 'bonus_grant', '2026-11-30 10:46:28.854+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3238-759e-b638-52fc265f1648", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22c10-3234-71ac-adbd-7440ebbe5a38", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3238-759e-b638-52fc265f1648"}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '19', '92', NULL, 'bet', '2026-11-30 10:46:28.854+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}], "events": [{"name": "progress", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}]}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '20', '94', NULL, 'settlement', '2026-11-30 10:46:28.854+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '21', '95', NULL, 'rollback', '2026-11-30 10:46:28.854+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22c10-3238-759e-b638-34aabfe8d2a5"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22c10-3238-759e-b638-3e9f77336a64"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}, {"name": "expired", "bonus": {"id": "01a22c10-3238-759e-b638-34aabfe8d2a5", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T10:46:18.745Z", "granted": 426, "offerId": "01a22c10-3236-7662-8638-84df778cd968", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": "expired", "expiresAt": "2026-11-30T10:46:06.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3238-759e-b638-3e9f77336a64", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22c10-3236-7662-8638-83614616898d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:19.745Z", "activatedAt": "2026-11-30T10:46:18.745Z"}}]}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '22', '96', NULL, 'bet', '2026-11-30 10:46:28.854+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '23', '97', NULL, 'rollback', '2026-11-30 10:46:28.854+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22c10-3238-759e-b638-3e9f77336a64"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22c10-3238-759e-b638-43361e218865"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22c10-3238-759e-b638-3e9f77336a64", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T10:46:27.745Z", "granted": 278, "offerId": "01a22c10-3236-7662-8638-83614616898d", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": "expired", "expiresAt": "2026-11-30T10:46:19.745Z", "activatedAt": "2026-11-30T10:46:18.745Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3238-759e-b638-43361e218865", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22c10-3234-71ac-adbd-7440ebbe5a38", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22c10-3220-75ad-b622-c010f4056e5d", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:29.745Z", "activatedAt": "2026-11-30T10:46:27.745Z"}}]}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '24', '98', NULL, 'bet', '2026-11-30 10:46:28.854+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22c10-3238-759e-b638-43361e218865"}]}'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '25', '99', NULL, 'bet', '2026-11-30 10:46:28.854+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', '1', '78', NULL, 'deposit', '2026-11-30 10:46:28.831+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', '2', '88', NULL, 'bonus_grant', '2026-11-30 10:46:28.831+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22c10-3238-759e-b638-46dc93fe8c09"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3238-759e-b638-46dc93fe8c09", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22c10-3234-71ac-adbd-7440ebbe5a38", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22c10-3229-72d7-8c08-8dd3fbc6b2d7", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:02.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3238-759e-b638-46dc93fe8c09", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22c10-3234-71ac-adbd-7440ebbe5a38", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22c10-3229-72d7-8c08-8dd3fbc6b2d7", "converted": 0, "createdAt": "2026-11-30T10:46:00.745Z", "endReason": null, "expiresAt": "2026-11-30T10:46:02.745Z", "activatedAt": "2026-11-30T10:46:00.745Z"}}], "bonusId": "01a22c10-3238-759e-b638-46dc93fe8c09"}'),
('01a22c10-322b-77de-b14d-df9dcc26d481', '1', '76', NULL, 'bonus_grant', '2026-11-30 10:46:28.831+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22c10-3237-7191-b38c-6f943f56c6a3"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22c10-3237-7191-b38c-6f943f56c6a3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-3236-7662-8638-83614616898d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22c10-322b-77de-b14d-df9dcc26d481", "converted": 0, "createdAt": "2026-11-30T10:45:45.745Z", "endReason": null, "expiresAt": "2026-11-30T10:45:46.745Z", "activatedAt": "2026-11-30T10:45:45.745Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3237-7191-b38c-6f943f56c6a3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-3236-7662-8638-83614616898d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22c10-322b-77de-b14d-df9dcc26d481", "converted": 0, "createdAt": "2026-11-30T10:45:45.745Z", "endReason": null, "expiresAt": "2026-11-30T10:45:46.745Z", "activatedAt": "2026-11-30T10:45:45.745Z"}}], "bonusId": "01a22c10-3237-7191-b38c-6f943f56c6a3"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '1', '101', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-489468eb6bdb"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-489468eb6bdb", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:39.982Z", "activatedAt": "2026-11-30T10:45:35.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-489468eb6bdb", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:39.982Z", "activatedAt": "2026-11-30T10:45:35.982Z"}}], "bonusId": "01a22c10-3326-716e-9cce-489468eb6bdb"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '2', '105', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-5997115168ae", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '3', '106', NULL, 'payout', '2026-11-30 10:46:29.062+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '4', '110', NULL, 'bet', '2026-11-30 10:46:29.062+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '5', '113', NULL, 'settlement', '2026-11-30 10:46:29.062+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22c10-3326-716e-9cce-489468eb6bdb"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}], "events": [{"name": "expired", "bonus": {"id": "01a22c10-3326-716e-9cce-489468eb6bdb", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T10:45:39.982Z", "granted": 144, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": "expired", "expiresAt": "2026-11-30T10:45:39.982Z", "activatedAt": "2026-11-30T10:45:35.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-5997115168ae", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:45.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '6', '115', NULL, 'settlement', '2026-11-30 10:46:29.062+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '7', '118', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-8ecaf6ba415e", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '8', '121', NULL, 'bet', '2026-11-30 10:46:29.062+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}], "events": [{"name": "progress", "bonus": {"id": "01a22c10-3326-716e-9cce-5997115168ae", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:45.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '9', '123', NULL, 'bet', '2026-11-30 10:46:29.062+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}], "events": [{"name": "progress", "bonus": {"id": "01a22c10-3326-716e-9cce-5997115168ae", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:45.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '10', '125', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '11', '128', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '12', '129', NULL, 'bonus_grant', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-bb4402f490e4", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3326-716e-9cce-bb4402f490e4"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '13', '130', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '14', '131', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22c10-3326-716e-9cce-5997115168ae"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}], "events": [{"name": "completed", "bonus": {"id": "01a22c10-3326-716e-9cce-5997115168ae", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T10:45:39.982Z", "granted": 442, "offerId": "01a22c10-3320-77bb-a79d-e3c61bb7e446", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 2, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": "completed", "expiresAt": "2026-11-30T10:45:45.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-8ecaf6ba415e", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": null, "expiresAt": "2026-11-30T10:46:39.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '15', '133', NULL, 'bet', '2026-11-30 10:46:29.097+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '16', '134', NULL, 'bet', '2026-11-30 10:46:29.097+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '17', '135', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '18', '136', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '19', '141', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '20', '143', NULL, 'bonus_grant', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-f1f0806feefa", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22c10-331f-742c-8834-1142a9db0c7e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:45:42.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3326-716e-9cce-f1f0806feefa"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '21', '145', NULL, 'settlement', '2026-11-30 10:46:29.097+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '22', '147', NULL, 'bet', '2026-11-30 10:46:29.097+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '23', '149', NULL, 'rollback', '2026-11-30 10:46:29.097+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}], "amount": 201}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '24', '151', NULL, 'bet', '2026-11-30 10:46:29.097+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '25', '155', NULL, 'settlement', '2026-11-30 10:46:29.125+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '26', '157', NULL, 'bonus_grant', '2026-11-30 10:46:29.125+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3327-744d-9180-14f5a76a9a76", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22c10-3315-7780-aa45-55d4ca86d1f0", "converted": 0, "createdAt": "2026-11-30T10:46:02.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3327-744d-9180-14f5a76a9a76"}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '27', '159', NULL, 'bet', '2026-11-30 10:46:29.125+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '28', '160', NULL, 'settlement', '2026-11-30 10:46:29.125+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '29', '162', NULL, 'deposit', '2026-11-30 10:46:29.125+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '30', '164', NULL, 'bet', '2026-11-30 10:46:29.125+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '31', '165', NULL, 'settlement', '2026-11-30 10:46:29.125+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '32', '166', NULL, 'deposit', '2026-11-30 10:46:29.125+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '33', '168', NULL, 'settlement', '2026-11-30 10:46:29.125+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '34', '170', NULL, 'bet', '2026-11-30 10:46:29.125+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '35', '171', NULL, 'settlement', '2026-11-30 10:46:29.125+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '36', '173', NULL, 'bet', '2026-11-30 10:46:29.125+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22c10-3326-716e-9cce-8ecaf6ba415e"}]}'),
('01a22c10-3319-739a-b6d7-fc3cecb18747', '1', '108', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-65c54d721a7c"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-65c54d721a7c", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22c10-3319-739a-b6d7-fc3cecb18747", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:43.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-65c54d721a7c", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22c10-3319-739a-b6d7-fc3cecb18747", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": null, "expiresAt": "2026-11-30T10:45:43.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}], "bonusId": "01a22c10-3326-716e-9cce-65c54d721a7c"}'),
('01a22c10-3319-739a-b6d7-fc3cecb18747', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 10:46:29.062+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22c10-3326-716e-9cce-65c54d721a7c"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22c10-3326-716e-9cce-65c54d721a7c", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T10:45:39.982Z", "granted": 499, "offerId": "01a22c10-331b-76b2-8467-b08912a4c3e0", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22c10-3319-739a-b6d7-fc3cecb18747", "converted": 0, "createdAt": "2026-11-30T10:45:39.982Z", "endReason": "player", "expiresAt": "2026-11-30T10:45:43.982Z", "activatedAt": "2026-11-30T10:45:39.982Z"}}]}'),
('01a22c10-3319-739a-b6d7-fc3cecb18747', '3', '139', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-e316ec0a0624"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-e316ec0a0624", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22c10-3319-739a-b6d7-fc3cecb18747", "converted": 0, "createdAt": "2026-11-30T10:45:42.982Z", "endReason": null, "expiresAt": "2026-11-30T10:46:42.982Z", "activatedAt": "2026-11-30T10:45:42.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-e316ec0a0624", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22c10-3319-739a-b6d7-fc3cecb18747", "converted": 0, "createdAt": "2026-11-30T10:45:42.982Z", "endReason": null, "expiresAt": "2026-11-30T10:46:42.982Z", "activatedAt": "2026-11-30T10:45:42.982Z"}}], "bonusId": "01a22c10-3326-716e-9cce-e316ec0a0624"}'),
('01a22c10-331a-7696-b4fa-0001916af9e8', '1', '103', NULL, 'bonus_grant', '2026-11-30 10:46:29.062+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22c10-3326-716e-9cce-5114a3b10a6e"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22c10-3326-716e-9cce-5114a3b10a6e", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22c10-331a-7696-b4fa-0001916af9e8", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:46:35.982Z", "activatedAt": "2026-11-30T10:45:35.982Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3326-716e-9cce-5114a3b10a6e", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-331c-72de-ba93-a0a7b3b6ce06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22c10-331a-7696-b4fa-0001916af9e8", "converted": 0, "createdAt": "2026-11-30T10:45:35.982Z", "endReason": null, "expiresAt": "2026-11-30T10:46:35.982Z", "activatedAt": "2026-11-30T10:45:35.982Z"}}], "bonusId": "01a22c10-3326-716e-9cce-5114a3b10a6e"}'),
('01a22c10-331a-7696-b4fa-0001916af9e8', '2', '150', NULL, 'bonus_grant', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-3327-744d-917f-fa8e7b65786b", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22c10-331f-742c-8834-1142a9db0c7e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22c10-331a-7696-b4fa-0001916af9e8", "converted": 0, "createdAt": "2026-11-30T10:46:02.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-3327-744d-917f-fa8e7b65786b"}'),
('01a22c10-331a-7696-b4fa-0001916af9e8', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 10:46:29.097+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22c10-3327-744d-917f-fa8e7b65786b", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T10:46:18.982Z", "granted": 76, "offerId": "01a22c10-331f-742c-8834-1142a9db0c7e", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22c10-331a-7696-b4fa-0001916af9e8", "converted": 0, "createdAt": "2026-11-30T10:46:02.982Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22c10-331a-7696-b4fa-0001916af9e8', '4', '172', NULL, 'deposit', '2026-11-30 10:46:29.097+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-341b-73f3-a596-d7b43e94129a', '1', '179', NULL, 'deposit', '2026-11-30 10:46:29.275+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-341d-7583-9b43-aa7b695b25c1', '1', '180', NULL, 'deposit', '2026-11-30 10:46:29.275+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-3420-76cb-b237-a6b96deb6ef5', '1', '174', NULL, 'bonus_grant', '2026-11-30 10:46:29.275+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22c10-3429-714d-b7df-a19e5e0259f9"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-3429-714d-b7df-a19e5e0259f9", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22c10-3424-77a9-8c60-b0ae688c7ac2", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22c10-3420-76cb-b237-a6b96deb6ef5", "converted": 0, "createdAt": "2026-11-30T10:46:23.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:25.229Z", "activatedAt": "2026-11-30T10:46:23.229Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-3429-714d-b7df-a19e5e0259f9", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22c10-3424-77a9-8c60-b0ae688c7ac2", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22c10-3420-76cb-b237-a6b96deb6ef5", "converted": 0, "createdAt": "2026-11-30T10:46:23.229Z", "endReason": null, "expiresAt": "2026-11-30T10:46:25.229Z", "activatedAt": "2026-11-30T10:46:23.229Z"}}], "bonusId": "01a22c10-3429-714d-b7df-a19e5e0259f9"}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '1', '183', NULL, 'deposit', '2026-11-30 10:46:29.426+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '2', '187', NULL, 'deposit', '2026-11-30 10:46:29.426+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '3', '189', NULL, 'deposit', '2026-11-30 10:46:29.426+00', '10000', '0', '0', '0', '30000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '4', '190', NULL, 'transfer', '2026-11-30 10:46:29.444+00', '-5', '0', '5', '0', '29995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '5', '191', NULL, 'complete', '2026-11-30 10:46:29.485+00', '0', '0', '-5', '0', '29995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, NULL, '{"amount": 5}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '6', '192', NULL, 'deposit', '2026-11-30 10:46:29.539+00', '0', '0', '0', '7', '29995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '7', '193', NULL, 'bonus_grant', '2026-11-30 10:46:29.564+00', '0', '100', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22c10-35b5-7000-85a1-28049bfae9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}], "bonusId": "01a22c10-35b5-7000-85a1-28049bfae9af"}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '8', '194', NULL, 'bonus_grant', '2026-11-30 10:46:29.6+00', '0', '0', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22c10-35de-7000-b855-515291b409af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.599Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22c10-35de-7000-b855-515291b409af"}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '9', '195', NULL, 'bet', '2026-11-30 10:46:29.613+00', '-50', '0', '0', '0', '29945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}]}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '10', '196', NULL, 'settlement', '2026-11-30 10:46:29.632+00', '60', '0', '0', '0', '30005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '11', '197', NULL, 'bet', '2026-11-30 10:46:29.645+00', '-50', '0', '0', '0', '29955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}]}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '12', '198', NULL, 'settlement', '2026-11-30 10:46:29.671+00', '60', '0', '0', '0', '30015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '13', '199', NULL, 'bet', '2026-11-30 10:46:29.679+00', '-50', '0', '0', '0', '29965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}]}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '14', '200', NULL, 'settlement', '2026-11-30 10:46:29.696+00', '60', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '15', '201', NULL, 'rollback', '2026-11-30 10:46:29.715+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '16', '203', NULL, 'bonus_forfeit', '2026-11-30 10:46:29.735+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22c10-35b5-7000-85a1-28049bfae9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22c10-35de-7000-b855-515291b409af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22c10-35b5-7000-85a1-28049bfae9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T10:46:29.734Z", "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.558Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.558Z"}}, {"name": "activated", "bonus": {"id": "01a22c10-35de-7000-b855-515291b409af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22c10-2fa4-7000-bc56-65cf1fb57f0e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22c10-34ab-7000-b56f-194e25ea29af", "converted": 0, "createdAt": "2026-11-30T10:46:29.599Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T10:46:29.734Z"}}]}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '17', '207', NULL, 'adjustment', '2026-11-30 10:46:29.891+00', '5', '0', '0', '0', '30030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '18', '210', NULL, 'adjustment', '2026-11-30 10:46:29.891+00', '5', '0', '0', '0', '30035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22c10-353c-7000-b540-1155b822f754', '1', '190', '01a22c10-34ab-7000-b56f-194e25ea29af', 'transfer', '2026-11-30 10:46:29.444+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22c10-353c-7000-b540-1155b822f754', '2', '191', '01a22c10-34ab-7000-b56f-194e25ea29af', 'complete', '2026-11-30 10:46:29.485+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', NULL, NULL, NULL, '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 10:46:27.989+00'),
('slots', 'slots', NULL, '2026-11-30 10:46:27.981+00'),
('table', 'table', NULL, '2026-11-30 10:46:27.986+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3017-759b-9caa-6e57cec2fd22', 'deposit', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, '1809', 'reverted', '2026-11-30 10:46:23.229+00', NULL, '01a22c10-3018-77b9-a3a4-7e8220225834'),
('01a22c10-3018-77b9-a3a4-9dd3cff30226', 'deposit', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', NULL, '2535', 'pending', '2026-11-30 10:46:17.229+00', NULL, NULL),
('01a22c10-317b-7096-a826-230ba55d3dc4', 'deposit', '01a22c10-3170-74b0-99d9-454e75e861da', NULL, '190', 'pending', '2026-11-30 10:46:54.549+00', NULL, NULL),
('01a22c10-3429-714d-b7df-b559cae035bc', 'deposit', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22c10-3540-7000-bd1d-19b9554e69af', 'transfer', '01a22c10-34ab-7000-b56f-194e25ea29af', '01a22c10-353c-7000-b540-1155b822f754', '5', 'applied', NULL, '5', '01a22c10-3555-7000-8279-14f6a92a09af'),
('01a22c10-3591-7000-abe0-9fdec55219af', 'deposit', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, '7', 'pending', '2026-11-30 11:46:29.522+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "brand", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'default', '01a22c10-3001-703e-9fa8-77d061f615eb', '1662', '0', '0', '2'),
('wagered', 'default', '01a22c10-3224-7581-95a1-74d6a7568b67', '699', '0', '0', '2'),
('wagered', 'default', '01a22c10-3318-76f9-9255-97b2680bdb1d', '1433', '0', '0', '2'),
('wagered', 'default', 'reader', '150', '0', '0', '2'),
('won', 'default', '01a22c10-3001-703e-9fa8-77d061f615eb', '1134', '0', '0', '2'),
('won', 'default', '01a22c10-3224-7581-95a1-74d6a7568b67', '743', '0', '0', '2'),
('won', 'default', '01a22c10-3318-76f9-9255-97b2680bdb1d', '1702', '0', '0', '2'),
('won', 'default', 'reader', '5', '5', '18', '3');

INSERT INTO leaderboards ("id", "name", "brand", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', NULL, 'wagered', 'EUR', '2026-11-30 10:46:28.051+00', 'tester'),
('won', 'won', NULL, 'won', 'EUR', '2026-11-30 10:46:28.063+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', 'bc6ea24e450e5e225fa1fbc9b8734f2ed43fbd2ee29925f7b84dcffc2d436dac'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', 'e8bd4b90cf1187cfc02a6891bbe9377b3c6a25f2b4fe57cf685f149314a08292'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', '13abeea005ed91d9ecb0ced68360de96df5525aeab0d789e3c3a10a800d6a664'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '8dbfe5ad019ed6c8627657101eed8dda300715ff3eec68f267bbc8ea73f82da0');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 10:46:25.669337'),
('2', '0002_currencies', '2026-11-30 10:46:25.830528'),
('3', '0003_pipeline', '2026-11-30 10:46:25.834644'),
('4', '0004_books_check', '2026-11-30 10:46:25.848784'),
('5', '0005_roles', '2026-11-30 10:46:25.854'),
('6', '0006_request_keys', '2026-11-30 10:46:25.871944'),
('7', '0007_audit_log', '2026-11-30 10:46:25.881151'),
('8', '0009_reconciliation_watermarks', '2026-11-30 10:46:25.891589');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "brand", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-2fa4-7000-bc56-65cf1fb57f0e', '1', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 10:46:28.002+00', NULL, NULL),
('01a22c10-2fb3-7000-83e3-075fe280b615', '2', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 10:46:28.018+00', NULL, NULL),
('01a22c10-300a-71d0-9b76-7ec80c126a84', '3', 'offer 0', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 10:46:28.106+00', NULL, NULL),
('01a22c10-300a-71d0-9b76-80d95e82138d', '4', 'offer 1', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 10:46:28.107+00', NULL, NULL),
('01a22c10-300e-713e-ac5c-4bcfd60b2640', '5', 'offer 2', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 10:46:28.111+00', NULL, NULL),
('01a22c10-3015-7744-a6a4-349bc606daaf', '6', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 10:46:28.118+00', NULL, NULL),
('01a22c10-3177-715d-b0de-2075200add01', '7', 'offer 0', NULL, NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 10:46:28.471+00', NULL, NULL),
('01a22c10-3178-76d2-9226-fc7e8d598a01', '8', 'offer 1', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 10:46:28.472+00', NULL, NULL),
('01a22c10-3178-76d2-9227-02aa22a161ee', '9', 'offer 2', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 10:46:28.473+00', NULL, NULL),
('01a22c10-3179-7701-b69e-18876ee6dbf2', '10', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 10:46:28.474+00', NULL, NULL),
('01a22c10-3230-73b8-9e3e-e8398cbdb0b7', '11', 'offer 0', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 10:46:28.656+00', NULL, NULL),
('01a22c10-3234-71ac-adbd-7440ebbe5a38', '12', 'offer 1', NULL, NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 10:46:28.66+00', NULL, NULL),
('01a22c10-3236-7662-8638-83614616898d', '13', 'offer 2', NULL, NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 10:46:28.662+00', NULL, NULL),
('01a22c10-3236-7662-8638-84df778cd968', '14', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 10:46:28.662+00', NULL, NULL),
('01a22c10-331b-76b2-8467-b08912a4c3e0', '15', 'offer 0', NULL, NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 10:46:28.892+00', NULL, NULL),
('01a22c10-331c-72de-ba93-a0a7b3b6ce06', '16', 'offer 1', NULL, NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 10:46:28.895+00', NULL, NULL),
('01a22c10-331f-742c-8834-1142a9db0c7e', '17', 'offer 2', NULL, NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 10:46:28.895+00', NULL, NULL),
('01a22c10-3320-77bb-a79d-e3c61bb7e446', '18', 'offer 3', NULL, 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 10:46:28.9+00', NULL, NULL),
('01a22c10-3423-70f6-ae06-8ec608f059fd', '19', 'offer 0', NULL, NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 10:46:29.155+00', NULL, NULL),
('01a22c10-3424-77a9-8c60-b0ae688c7ac2', '20', 'offer 1', NULL, NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 10:46:29.156+00', NULL, NULL),
('01a22c10-3424-77a9-8c60-b6ece016aa43', '21', 'offer 2', NULL, NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 10:46:29.157+00', NULL, NULL),
('01a22c10-3426-74ea-b730-410a33cbc109', '22', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 10:46:29.158+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_metadata ("wallet_id", "seq", "metadata") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-34ab-7000-b56f-194e25ea29af', '183', '{"a": 1}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '187', '{"a": 1}'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '189', '{"a": 1}');

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22c10-36a2-7000-b84f-762d02b46945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 10:46:29.795+00'),
('2', '01a22c10-36a2-7000-b84f-762d02b46945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 10:46:29.811+00'),
('3', '01a22c10-36b7-7000-bb9b-651ace7a8945', 'failed', '0', 'it names 01a22c10-36a2-7000-b84f-762d02b46945, which has failed', 'wallet-worker', '2026-11-30 10:46:29.817+00'),
('4', '01a22c10-36a2-7000-b84f-762d02b46945', 'replayed', '2', 'test', 'tester', '2026-11-30 10:46:29.825+00'),
('5', '01a22c10-36a2-7000-b84f-762d02b46945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 10:46:29.832+00'),
('6', '01a22c10-36a2-7000-b84f-762d02b46945', 'discarded', '1', 'test', 'tester', '2026-11-30 10:46:29.838+00'),
('7', '01a22c10-36b7-7000-bb9b-651ace7a8945', 'discarded', '0', 'test', 'tester', '2026-11-30 10:46:29.838+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "created_at", "amount", "expires_in_seconds", "id", "wallet_id", "to_wallet_id", "pending_operation_id", "source", "final", "pending", "kind", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "method", "payload", "created_by") OVERRIDING SYSTEM VALUE VALUES
('1', '2026-11-30 10:46:04.229+00', '175', NULL, '01a22c10-3017-759b-9caa-6811275e3fc3', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'table', 'round-b1', NULL, NULL, '{}', 'history'),
('2', '2026-11-30 10:46:04.229+00', '1809', '19', '01a22c10-3017-759b-9caa-6e57cec2fd22', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-1', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('3', '2026-11-30 10:46:04.229+00', '500', '19', '01a22c10-3017-759b-9caa-7260e56f5593', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('4', '2026-11-30 10:46:04.229+00', '80', NULL, '01a22c10-3018-77b9-a3a4-6e26f102628e', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('5', '2026-11-30 10:46:04.229+00', '281', NULL, '01a22c10-3018-77b9-a3a4-71e2d009fd5a', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('6', '2026-11-30 10:46:04.229+00', '449', NULL, '01a22c10-3018-77b9-a3a4-7652dd87ad27', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('7', '2026-11-30 10:46:04.229+00', '71', NULL, '01a22c10-3018-77b9-a3a4-7a35e478ed97', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('8', '2026-11-30 10:46:04.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-7e8220225834', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, '01a22c10-3017-759b-9caa-6e57cec2fd22', 'c', NULL, NULL, 'revert', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('9', '2026-11-30 10:46:04.229+00', '217', NULL, '01a22c10-3018-77b9-a3a4-812bde8c36e8', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3015-7744-a6a4-349bc606daaf","depositAmount":338}', 'history'),
('10', '2026-11-30 10:46:04.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-86c1711240fa', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-9', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('11', '2026-11-30 10:46:04.229+00', '203', NULL, '01a22c10-3018-77b9-a3a4-8bc30870413e', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('12', '2026-11-30 10:46:04.229+00', '198', NULL, '01a22c10-3018-77b9-a3a4-8f38d65ce15c', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-11', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('13', '2026-11-30 10:46:04.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-912232b89c0d', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('14', '2026-11-30 10:46:04.229+00', '283', NULL, '01a22c10-3018-77b9-a3a4-94e3cc71ad98', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('15', '2026-11-30 10:46:04.229+00', '24', NULL, '01a22c10-3018-77b9-a3a4-99c3e5f41721', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'slots', 'round-b7', NULL, NULL, '{}', 'history'),
('16', '2026-11-30 10:46:04.229+00', '2535', '13', '01a22c10-3018-77b9-a3a4-9dd3cff30226', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('17', '2026-11-30 10:46:04.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-a0f3fd1a60fc', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-16', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('18', '2026-11-30 10:46:04.229+00', '190', NULL, '01a22c10-3018-77b9-a3a4-a71f18d0c074', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-17', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('19', '2026-11-30 10:46:04.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-ab19f818b0c9', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, '01a22c10-3017-759b-9caa-6e57cec2fd22', 'c', NULL, NULL, 'revert', 'ref-18', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('20', '2026-11-30 10:46:04.229+00', '230', NULL, '01a22c10-3018-77b9-a3a4-afd528c0d9e3', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'other', 'round-b8', NULL, NULL, '{}', 'history'),
('21', '2026-11-30 10:46:04.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-b1562cc378f2', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-20', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('22', '2026-11-30 10:46:24.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-b6d99351d060', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-21', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('23', '2026-11-30 10:46:24.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-b9d1a6297a54', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-22', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3018-77b9-a3a4-812bde8c36e8"}', 'history'),
('24', '2026-11-30 10:46:24.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-bf25f2a3c77f', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-23', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('25', '2026-11-30 10:46:24.229+00', '44', NULL, '01a22c10-3018-77b9-a3a4-c3f3207f7488', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'other', 'round-b9', NULL, NULL, '{}', 'history'),
('26', '2026-11-30 10:46:24.229+00', '105', NULL, '01a22c10-3018-77b9-a3a4-c7c0f6381bd7', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'slots', 'round-b10', NULL, NULL, '{}', 'history'),
('27', '2026-11-30 10:46:24.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-cbd30f66e601', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('28', '2026-11-30 10:46:24.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-cc6db86f735f', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-27', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22c10-3018-77b9-a3a4-812bde8c36e8"}', 'history'),
('29', '2026-11-30 10:46:24.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-d017e44d489d', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-28', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('30', '2026-11-30 10:46:24.229+00', '67', NULL, '01a22c10-3018-77b9-a3a4-d71a9f9e4fdc', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('31', '2026-11-30 10:46:24.229+00', '2162', '18', '01a22c10-3018-77b9-a3a4-db012ce92749', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-30', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('32', '2026-11-30 10:46:24.229+00', NULL, NULL, '01a22c10-3018-77b9-a3a4-dfa7e69cf3b0', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-31', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-300e-713e-ac5c-4bcfd60b2640","depositAmount":361}', 'history'),
('33', '2026-11-30 10:46:24.229+00', '0', NULL, '01a22c10-3018-77b9-a3a4-e270b5bcce0a', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-32', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('34', '2026-11-30 10:46:24.229+00', '97', '14', '01a22c10-3018-77b9-a3a4-e711a725b63e', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('35', '2026-11-30 10:46:24.229+00', '186', NULL, '01a22c10-3018-77b9-a3a4-e844d72f6da5', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('36', '2026-11-30 10:46:24.229+00', '14', '4', '01a22c10-3019-7173-94ca-cecf4ff28b5f', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-35', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('37', '2026-11-30 10:46:24.229+00', NULL, NULL, '01a22c10-3019-7173-94ca-d229d9663a65', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22c10-3018-77b9-a3a4-dfa7e69cf3b0"}', 'history'),
('38', '2026-11-30 10:46:24.229+00', '1516', '4', '01a22c10-3019-7173-94ca-d77ebcf419f1', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-37', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('39', '2026-11-30 10:46:24.229+00', '342', NULL, '01a22c10-3019-7173-94ca-da4d6ab7d018', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-38', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('40', '2026-11-30 10:46:27.229+00', '281', NULL, '01a22c10-3019-7173-94ca-de92b085ac35', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'table', 'round-b11', NULL, NULL, '{}', 'history'),
('41', '2026-11-30 10:46:27.229+00', '2905', '24', '01a22c10-3019-7173-94ca-e1d11135b047', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-40', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('42', '2026-11-30 10:46:27.229+00', '0', NULL, '01a22c10-3019-7173-94ca-e6289d1bf4f1', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-41', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('43', '2026-11-30 10:46:27.229+00', '231', NULL, '01a22c10-3019-7173-94ca-e85faea12df3', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-42', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('44', '2026-11-30 10:46:27.229+00', '23', NULL, '01a22c10-3019-7173-94ca-ee4295541511', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-43', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('45', '2026-11-30 10:46:27.229+00', '79', NULL, '01a22c10-3019-7173-94ca-f38800836ba9', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'slots', 'round-b12', NULL, NULL, '{}', 'history'),
('46', '2026-11-30 10:46:27.229+00', NULL, NULL, '01a22c10-3019-7173-94ca-f62b7cb9e257', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-45', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('47', '2026-11-30 10:46:27.229+00', '65', NULL, '01a22c10-3019-7173-94ca-fa69e4cfd4e0', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('48', '2026-11-30 10:46:27.229+00', '397', NULL, '01a22c10-3019-7173-94ca-ffe914631dcf', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-47', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3015-7744-a6a4-349bc606daaf","depositAmount":437}', 'history'),
('49', '2026-11-30 10:46:27.229+00', NULL, NULL, '01a22c10-3019-7173-94cb-01053cfee987', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('50', '2026-11-30 10:46:27.229+00', '232', NULL, '01a22c10-3019-7173-94cb-0514c324d451', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'live', 'round-b14', NULL, NULL, '{}', 'history'),
('51', '2026-11-30 10:46:27.229+00', '290', NULL, '01a22c10-3019-7173-94cb-088f0b4ce9d9', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'other', 'round-b15', NULL, NULL, '{}', 'history'),
('52', '2026-11-30 10:46:27.229+00', '174', NULL, '01a22c10-3019-7173-94cb-0eaca0200535', '01a22c10-3000-7603-96f9-3c914cc1c9f0', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', NULL, 'c', NULL, 'true', 'transfer', 'ref-51', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('53', '2026-11-30 10:46:27.229+00', NULL, NULL, '01a22c10-3019-7173-94cb-129921e5f2fd', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, '01a22c10-3017-759b-9caa-6e57cec2fd22', 'c', NULL, NULL, 'expire', 'ref-52', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('54', '2026-11-30 10:46:27.229+00', '0', NULL, '01a22c10-3019-7173-94cb-15cf5814bccc', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b14', NULL, '{}', 'history'),
('55', '2026-11-30 10:46:27.229+00', '207', NULL, '01a22c10-3019-7173-94cb-1bc2293d0e21', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'table', 'round-b16', NULL, NULL, '{}', 'history'),
('56', '2026-11-30 10:46:27.229+00', '871', '16', '01a22c10-3019-7173-94cb-1d2ad6e80230', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('57', '2026-11-30 10:46:27.229+00', '155', NULL, '01a22c10-3019-7173-94cb-22669ba233f2', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-56', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('58', '2026-11-30 10:46:27.229+00', '0', NULL, '01a22c10-3019-7173-94cb-25d87e4a465b', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-57', NULL, NULL, NULL, 'b16', NULL, '{}', 'history'),
('59', '2026-11-30 10:46:27.229+00', '54', NULL, '01a22c10-3019-7173-94cb-2a077cc22a23', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'live', 'round-b17', NULL, NULL, '{}', 'history'),
('60', '2026-11-30 10:46:27.229+00', '230', NULL, '01a22c10-3019-7173-94cb-2e64e52a5b9f', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('61', '2026-11-30 10:46:27.229+00', '280', '28', '01a22c10-3019-7173-94cb-31b71fc42055', '01a22c10-3000-7603-96f9-3c914cc1c9f0', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, 'c', NULL, 'false', 'transfer', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('62', '2026-11-30 10:46:27.549+00', '284', '23', '01a22c10-317b-7096-a826-15f1791c7b73', '01a22c10-3170-74b0-99d9-454e75e861da', '01a22c10-3175-72e1-9c98-eaa2526aa371', NULL, 'c', NULL, 'false', 'transfer', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('63', '2026-11-30 10:46:27.549+00', '8', NULL, '01a22c10-317b-7096-a826-19c1c4bc4da6', '01a22c10-3170-74b0-99d9-454e75e861da', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('64', '2026-11-30 10:46:27.549+00', '33', NULL, '01a22c10-317b-7096-a826-1f2c1b3a3671', '01a22c10-3170-74b0-99d9-454e75e861da', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'table', 'round-b2', NULL, NULL, '{}', 'history'),
('65', '2026-11-30 10:46:27.549+00', '190', '27', '01a22c10-317b-7096-a826-230ba55d3dc4', '01a22c10-3170-74b0-99d9-454e75e861da', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('66', '2026-11-30 10:46:27.549+00', '247', NULL, '01a22c10-317b-7096-a826-24b56d2ec4de', '01a22c10-3170-74b0-99d9-454e75e861da', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('67', '2026-11-30 10:45:45.745+00', '911', '9', '01a22c10-3237-7191-b38c-4a57fc6d0ad8', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('68', '2026-11-30 10:45:45.745+00', '242', NULL, '01a22c10-3237-7191-b38c-4f01619ca2fa', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('69', '2026-11-30 10:45:45.745+00', '221', NULL, '01a22c10-3237-7191-b38c-53c4a54b76a3', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'other', 'round-b2', NULL, NULL, '{}', 'history'),
('70', '2026-11-30 10:45:45.745+00', '22', NULL, '01a22c10-3237-7191-b38c-57498813f6e9', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('71', '2026-11-30 10:45:45.745+00', '43', NULL, '01a22c10-3237-7191-b38c-5b232b7f876d', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('72', '2026-11-30 10:45:45.745+00', '320', NULL, '01a22c10-3237-7191-b38c-5dd5a09f0131', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('73', '2026-11-30 10:45:45.745+00', '166', NULL, '01a22c10-3237-7191-b38c-6132d4cc1b49', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'other', 'round-b5', NULL, NULL, '{}', 'history'),
('74', '2026-11-30 10:45:45.745+00', '0', NULL, '01a22c10-3237-7191-b38c-679ce4593258', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b1', NULL, '{}', 'history'),
('75', '2026-11-30 10:45:45.745+00', NULL, NULL, '01a22c10-3237-7191-b38c-68292206b991', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-8', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('76', '2026-11-30 10:45:45.745+00', NULL, NULL, '01a22c10-3237-7191-b38c-6f943f56c6a3', '01a22c10-322b-77de-b14d-df9dcc26d481', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-9', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3236-7662-8638-83614616898d","depositAmount":101}', 'history'),
('77', '2026-11-30 10:45:45.745+00', NULL, NULL, '01a22c10-3237-7191-b38c-71d6e9193195', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-10', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('78', '2026-11-30 10:45:45.745+00', '2092', NULL, '01a22c10-3237-7191-b38c-7661f2ca8760', '01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-11', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('79', '2026-11-30 10:45:55.745+00', '222', NULL, '01a22c10-3237-7191-b38c-795a391bc078', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('80', '2026-11-30 10:45:55.745+00', '201', NULL, '01a22c10-3237-7191-b38c-7edcccc47215', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-13', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('81', '2026-11-30 10:45:55.745+00', '0', NULL, '01a22c10-3237-7191-b38c-81a7df0f7ff7', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('82', '2026-11-30 10:46:00.745+00', '2635', '6', '01a22c10-3237-7191-b38c-85edbabfdd7e', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('83', '2026-11-30 10:46:00.745+00', '469', '13', '01a22c10-3238-759e-b638-30292135b08f', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, 'c', NULL, 'true', 'transfer', 'ref-16', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('84', '2026-11-30 10:46:00.745+00', '426', NULL, '01a22c10-3238-759e-b638-34aabfe8d2a5', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3236-7662-8638-84df778cd968","depositAmount":359}', 'history'),
('85', '2026-11-30 10:46:00.745+00', '141', NULL, '01a22c10-3238-759e-b638-38637a6bd70a', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'other', 'round-b6', NULL, NULL, '{}', 'history'),
('86', '2026-11-30 10:46:00.745+00', '278', NULL, '01a22c10-3238-759e-b638-3e9f77336a64', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3236-7662-8638-83614616898d","depositAmount":190}', 'history'),
('87', '2026-11-30 10:46:00.745+00', '140', NULL, '01a22c10-3238-759e-b638-43361e218865', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-20', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3234-71ac-adbd-7440ebbe5a38","depositAmount":267}', 'history'),
('88', '2026-11-30 10:46:00.745+00', '352', NULL, '01a22c10-3238-759e-b638-46dc93fe8c09', '01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3234-71ac-adbd-7440ebbe5a38","depositAmount":442}', 'history'),
('89', '2026-11-30 10:46:00.745+00', '108', NULL, '01a22c10-3238-759e-b638-4b55fac7114b', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('90', '2026-11-30 10:46:00.745+00', NULL, NULL, '01a22c10-3238-759e-b638-4cd91999ef8f', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-23', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3238-759e-b638-3e9f77336a64"}', 'history'),
('91', '2026-11-30 10:46:00.745+00', '59', NULL, '01a22c10-3238-759e-b638-52fc265f1648', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-24', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3234-71ac-adbd-7440ebbe5a38","depositAmount":453}', 'history'),
('92', '2026-11-30 10:46:00.745+00', '226', NULL, '01a22c10-3238-759e-b638-568fdd5dab05', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'slots', 'round-b8', NULL, NULL, '{}', 'history'),
('93', '2026-11-30 10:46:00.745+00', '33', NULL, '01a22c10-3238-759e-b638-5962b5942932', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('94', '2026-11-30 10:46:00.745+00', '0', NULL, '01a22c10-3238-759e-b638-5c4fd5cb0c1f', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('95', '2026-11-30 10:46:18.745+00', NULL, NULL, '01a22c10-3238-759e-b638-6398f9c5b129', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-28', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('96', '2026-11-30 10:46:27.745+00', '95', NULL, '01a22c10-3238-759e-b638-67c88b7c5f9c', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'slots', 'round-b9', NULL, NULL, '{}', 'history'),
('97', '2026-11-30 10:46:27.745+00', NULL, NULL, '01a22c10-3238-759e-b638-69d80b9c7013', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-30', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('98', '2026-11-30 10:46:27.745+00', '254', NULL, '01a22c10-3238-759e-b638-6e65158be275', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'live', 'round-b10', NULL, NULL, '{}', 'history'),
('99', '2026-11-30 10:46:27.745+00', '209', NULL, '01a22c10-3238-759e-b638-73ab3f0fb78c', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'live', 'round-b11', NULL, NULL, '{}', 'history'),
('100', '2026-11-30 10:46:27.745+00', '479', '11', '01a22c10-3238-759e-b638-768b24482e90', '01a22c10-3220-75ad-b622-c010f4056e5d', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('101', '2026-11-30 10:45:35.982+00', '144', NULL, '01a22c10-3326-716e-9cce-489468eb6bdb', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331b-76b2-8467-b08912a4c3e0","depositAmount":56}', 'history'),
('102', '2026-11-30 10:45:35.982+00', '215', NULL, '01a22c10-3326-716e-9cce-4d2da9b9ee5a', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'slots', 'round-b1', NULL, NULL, '{}', 'history'),
('103', '2026-11-30 10:45:35.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-5114a3b10a6e', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331c-72de-ba93-a0a7b3b6ce06","depositAmount":450}', 'history'),
('104', '2026-11-30 10:45:35.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-56cc50cfd572', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-5114a3b10a6e"}', 'history'),
('105', '2026-11-30 10:45:35.982+00', '442', NULL, '01a22c10-3326-716e-9cce-5997115168ae', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-4', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3320-77bb-a79d-e3c61bb7e446","depositAmount":169}', 'history'),
('106', '2026-11-30 10:45:35.982+00', '190', NULL, '01a22c10-3326-716e-9cce-5c0bd8c2601a', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'payout', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('107', '2026-11-30 10:45:35.982+00', '178', NULL, '01a22c10-3326-716e-9cce-62f3ad2e603e', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3320-77bb-a79d-e3c61bb7e446","depositAmount":24}', 'history'),
('108', '2026-11-30 10:45:39.982+00', '499', NULL, '01a22c10-3326-716e-9cce-65c54d721a7c', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331b-76b2-8467-b08912a4c3e0","depositAmount":237}', 'history'),
('109', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-690f82eea338', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-65c54d721a7c"}', 'history'),
('110', '2026-11-30 10:45:39.982+00', '130', NULL, '01a22c10-3326-716e-9cce-6eec995c8a73', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'slots', 'round-b2', NULL, NULL, '{}', 'history'),
('111', '2026-11-30 10:45:39.982+00', '68', '1', '01a22c10-3326-716e-9cce-7084026bda99', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, 'true', 'withdrawal', 'ref-10', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('112', '2026-11-30 10:45:39.982+00', '138', NULL, '01a22c10-3326-716e-9cce-77ddb9e61afb', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('113', '2026-11-30 10:45:39.982+00', '0', NULL, '01a22c10-3326-716e-9cce-7905a4de5721', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('114', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-7f73b0586e29', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-13', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22c10-3326-716e-9cce-65c54d721a7c"}', 'history'),
('115', '2026-11-30 10:45:39.982+00', '0', NULL, '01a22c10-3326-716e-9cce-8213503b0694', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('116', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-87608b4b643e', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-5114a3b10a6e"}', 'history'),
('117', '2026-11-30 10:45:39.982+00', '104', NULL, '01a22c10-3326-716e-9cce-882e90a0d516', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'other', 'round-b4', NULL, NULL, '{}', 'history'),
('118', '2026-11-30 10:45:39.982+00', '421', NULL, '01a22c10-3326-716e-9cce-8ecaf6ba415e', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331c-72de-ba93-a0a7b3b6ce06","depositAmount":184}', 'history'),
('119', '2026-11-30 10:45:39.982+00', '141', NULL, '01a22c10-3326-716e-9cce-92a9ce2cfcfc', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-18', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('120', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-94c406214124', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22c10-3326-716e-9cce-489468eb6bdb"}', 'history'),
('121', '2026-11-30 10:45:39.982+00', '242', NULL, '01a22c10-3326-716e-9cce-9b2cc16b1823', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('122', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-9c2fa7b8967c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-8ecaf6ba415e"}', 'history'),
('123', '2026-11-30 10:45:39.982+00', '105', NULL, '01a22c10-3326-716e-9cce-a2cde5cb973d', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('124', '2026-11-30 10:45:39.982+00', '223', NULL, '01a22c10-3326-716e-9cce-a59a1e58c1a9', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('125', '2026-11-30 10:45:39.982+00', '0', NULL, '01a22c10-3326-716e-9cce-a94950e4b990', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-24', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('126', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-ac924650f533', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-25', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-65c54d721a7c"}', 'history'),
('127', '2026-11-30 10:45:39.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-b03f49e3b83b', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-26', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-489468eb6bdb"}', 'history'),
('128', '2026-11-30 10:45:39.982+00', '479', NULL, '01a22c10-3326-716e-9cce-b7feb623b357', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('129', '2026-11-30 10:45:39.982+00', '33', NULL, '01a22c10-3326-716e-9cce-bb4402f490e4', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-28', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3320-77bb-a79d-e3c61bb7e446","depositAmount":317}', 'history'),
('130', '2026-11-30 10:45:39.982+00', '0', NULL, '01a22c10-3326-716e-9cce-bdfd0d42a042', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('131', '2026-11-30 10:45:39.982+00', '0', NULL, '01a22c10-3326-716e-9cce-c1f67723333b', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-30', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('132', '2026-11-30 10:45:39.982+00', '335', NULL, '01a22c10-3326-716e-9cce-c75fe9c9f87c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-31', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('133', '2026-11-30 10:45:39.982+00', '193', NULL, '01a22c10-3326-716e-9cce-c8934e5bbf23', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'table', 'round-b8', NULL, NULL, '{}', 'history'),
('134', '2026-11-30 10:45:42.982+00', '110', NULL, '01a22c10-3326-716e-9cce-cd79851c0dd4', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'live', 'round-b9', NULL, NULL, '{}', 'history'),
('135', '2026-11-30 10:45:42.982+00', '0', NULL, '01a22c10-3326-716e-9cce-d0cefadf30b6', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('136', '2026-11-30 10:45:42.982+00', '0', NULL, '01a22c10-3326-716e-9cce-d6e167a409bc', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-35', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('137', '2026-11-30 10:45:42.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-d9fd63fb158a', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-8ecaf6ba415e"}', 'history'),
('138', '2026-11-30 10:45:42.982+00', '193', NULL, '01a22c10-3326-716e-9cce-dd40c7752c00', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'table', 'round-b10', NULL, NULL, '{}', 'history'),
('139', '2026-11-30 10:45:42.982+00', '272', NULL, '01a22c10-3326-716e-9cce-e316ec0a0624', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-38', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331c-72de-ba93-a0a7b3b6ce06","depositAmount":181}', 'history'),
('140', '2026-11-30 10:45:42.982+00', NULL, NULL, '01a22c10-3326-716e-9cce-e57f19026cb3', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-39', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('141', '2026-11-30 10:45:42.982+00', '0', NULL, '01a22c10-3326-716e-9cce-e816ab5bd82c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-40', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('142', '2026-11-30 10:45:42.982+00', '459', NULL, '01a22c10-3326-716e-9cce-ed866f03bc81', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'ref-41', NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', 'history'),
('143', '2026-11-30 10:45:42.982+00', '386', NULL, '01a22c10-3326-716e-9cce-f1f0806feefa', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-42', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331f-742c-8834-1142a9db0c7e","depositAmount":206}', 'history'),
('144', '2026-11-30 10:45:42.982+00', '239', '2', '01a22c10-3326-716e-9cce-f7fdb9478fb7', '01a22c10-3315-7780-aa45-55d4ca86d1f0', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, 'c', NULL, 'false', 'transfer', 'ref-43', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('145', '2026-11-30 10:46:02.982+00', '33', NULL, '01a22c10-3326-716e-9cce-fb67ea16b5dd', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-44', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('146', '2026-11-30 10:46:02.982+00', '233', NULL, '01a22c10-3326-716e-9cce-fe9275bb954d', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-45', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('147', '2026-11-30 10:46:02.982+00', '201', NULL, '01a22c10-3326-716e-9ccf-035d7c082c7c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'slots', 'round-b11', NULL, NULL, '{}', 'history'),
('148', '2026-11-30 10:46:02.982+00', '54', NULL, '01a22c10-3326-716e-9ccf-06ee4987a7e9', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'other', 'round-b12', NULL, NULL, '{}', 'history'),
('149', '2026-11-30 10:46:02.982+00', NULL, NULL, '01a22c10-3326-716e-9ccf-0ac49985bf5c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('150', '2026-11-30 10:46:02.982+00', '76', NULL, '01a22c10-3327-744d-917f-fa8e7b65786b', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-49', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331f-742c-8834-1142a9db0c7e","depositAmount":460}', 'history'),
('151', '2026-11-30 10:46:02.982+00', '105', NULL, '01a22c10-3327-744d-917f-fd512e0be0bc', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('152', '2026-11-30 10:46:02.982+00', '102', NULL, '01a22c10-3327-744d-9180-0193d4ce676b', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'other', 'round-b14', NULL, NULL, '{}', 'history'),
('153', '2026-11-30 10:46:02.982+00', '183', NULL, '01a22c10-3327-744d-9180-07c4f5cd25ae', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'slots', 'round-b15', NULL, NULL, '{}', 'history'),
('154', '2026-11-30 10:46:02.982+00', '216', NULL, '01a22c10-3327-744d-9180-0bb9eb5a0565', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('155', '2026-11-30 10:46:02.982+00', '383', NULL, '01a22c10-3327-744d-9180-0d202a3643b3', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-54', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('156', '2026-11-30 10:46:02.982+00', NULL, NULL, '01a22c10-3327-744d-9180-11fe0d8ac77a', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-e316ec0a0624"}', 'history'),
('157', '2026-11-30 10:46:02.982+00', '196', NULL, '01a22c10-3327-744d-9180-14f5a76a9a76', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-56', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-331c-72de-ba93-a0a7b3b6ce06","depositAmount":423}', 'history'),
('158', '2026-11-30 10:46:02.982+00', '63', NULL, '01a22c10-3327-744d-9180-1848db33f919', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'other', 'round-b16', NULL, NULL, '{}', 'history'),
('159', '2026-11-30 10:46:18.982+00', '115', NULL, '01a22c10-3327-744d-9180-1c36894bd461', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'table', 'round-b17', NULL, NULL, '{}', 'history'),
('160', '2026-11-30 10:46:18.982+00', '0', NULL, '01a22c10-3327-744d-9180-200ce55f6b83', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('161', '2026-11-30 10:46:18.982+00', NULL, NULL, '01a22c10-3328-77d2-bb0d-5633c17dc21e', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22c10-3327-744d-917f-fa8e7b65786b"}', 'history'),
('162', '2026-11-30 10:46:18.982+00', '1761', '29', '01a22c10-3328-77d2-bb0d-5835d5e024dc', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-61', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('163', '2026-11-30 10:46:18.982+00', '244', '23', '01a22c10-3328-77d2-bb0d-5f71c2d33ccd', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-62', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('164', '2026-11-30 10:46:18.982+00', '237', NULL, '01a22c10-3328-77d2-bb0d-6320bec7b80e', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b18', NULL, 'table', 'round-b18', NULL, NULL, '{}', 'history'),
('165', '2026-11-30 10:46:18.982+00', '191', NULL, '01a22c10-3328-77d2-bb0d-653df9d9567c', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-64', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('166', '2026-11-30 10:46:18.982+00', '891', '16', '01a22c10-3328-77d2-bb0d-6b6ba98572b9', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-65', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('167', '2026-11-30 10:46:18.982+00', NULL, NULL, '01a22c10-3328-77d2-bb0d-6c53799943e6', '01a22c10-3319-739a-b6d7-fc3cecb18747', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-66', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-3326-716e-9cce-e316ec0a0624"}', 'history'),
('168', '2026-11-30 10:46:18.982+00', '500', NULL, '01a22c10-3328-77d2-bb0d-71f58a3d2dd5', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-67', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('169', '2026-11-30 10:46:18.982+00', '0', NULL, '01a22c10-3328-77d2-bb0d-77bce8ab84a9', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-68', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('170', '2026-11-30 10:46:18.982+00', '196', NULL, '01a22c10-3328-77d2-bb0d-7b7faf338de6', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b19', NULL, 'live', 'round-b19', NULL, NULL, '{}', 'history'),
('171', '2026-11-30 10:46:27.982+00', '116', NULL, '01a22c10-3328-77d2-bb0d-7fb25d30a1d4', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-70', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('172', '2026-11-30 10:46:27.982+00', '1528', '22', '01a22c10-3328-77d2-bb0d-83ec9f291ac2', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-71', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('173', '2026-11-30 10:46:27.982+00', '186', NULL, '01a22c10-3328-77d2-bb0d-87f4f06110d9', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b20', NULL, 'slots', 'round-b20', NULL, NULL, '{}', 'history'),
('174', '2026-11-30 10:46:23.229+00', '2', NULL, '01a22c10-3429-714d-b7df-a19e5e0259f9', '01a22c10-3420-76cb-b237-a6b96deb6ef5', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-3424-77a9-8c60-b0ae688c7ac2","depositAmount":262}', 'history'),
('175', '2026-11-30 10:46:23.229+00', '292', NULL, '01a22c10-3429-714d-b7df-a690cfdb80d5', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'other', 'round-b1', NULL, NULL, '{}', 'history'),
('176', '2026-11-30 10:46:23.229+00', '263', NULL, '01a22c10-3429-714d-b7df-a969ddb2d266', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('177', '2026-11-30 10:46:23.229+00', '500', '30', '01a22c10-3429-714d-b7df-aeae8662bada', '01a22c10-341b-73f3-a596-d7b43e94129a', '01a22c10-3420-76cb-b237-a6b96deb6ef5', NULL, 'c', NULL, 'false', 'transfer', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('178', '2026-11-30 10:46:23.229+00', '4', NULL, '01a22c10-3429-714d-b7df-b261117266c3', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('179', '2026-11-30 10:46:23.229+00', '2', NULL, '01a22c10-3429-714d-b7df-b559cae035bc', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('180', '2026-11-30 10:46:28.229+00', '352', '29', '01a22c10-3429-714d-b7df-bb76a39cd4db', '01a22c10-341d-7583-9b43-aa7b695b25c1', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('181', '2026-11-30 10:46:28.229+00', '1', NULL, '01a22c10-3429-714d-b7df-bfe09da2099c', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('182', '2026-11-30 10:46:28.229+00', '262', NULL, '01a22c10-3429-714d-b7df-c261864936bc', '01a22c10-341b-73f3-a596-d7b43e94129a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('183', '2026-11-30 10:46:29.304+00', '10000', NULL, '01a22c10-34b6-7000-8660-82a235a449af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'first', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('187', '2026-11-30 10:46:29.317+00', '10000', NULL, '01a22c10-34bf-7001-ae15-952fa33749af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'second', 'key', NULL, NULL, NULL, NULL, NULL, 'tester'),
('189', '2026-11-30 10:46:29.341+00', '10000', NULL, '01a22c10-34dc-7000-9692-3967b0a209af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'restricted', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('190', '2026-11-30 10:46:29.44+00', '5', NULL, '01a22c10-3540-7000-bd1d-19b9554e69af', '01a22c10-34ab-7000-b56f-194e25ea29af', '01a22c10-353c-7000-b540-1155b822f754', NULL, 'c', NULL, 'true', 'transfer', NULL, '01a22c10-3540-7000-bd1d-19b9554e69af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('191', '2026-11-30 10:46:29.461+00', NULL, NULL, '01a22c10-3555-7000-8279-14f6a92a09af', '01a22c10-34ab-7000-b56f-194e25ea29af', '01a22c10-353c-7000-b540-1155b822f754', '01a22c10-3540-7000-bd1d-19b9554e69af', 'c', NULL, NULL, 'complete', NULL, '01a22c10-3555-7000-8279-14f6a92a09af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('192', '2026-11-30 10:46:29.522+00', '7', '3600', '01a22c10-3591-7000-abe0-9fdec55219af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, 'true', 'deposit', NULL, '01a22c10-3591-7000-abe0-9fdec55219af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('193', '2026-11-30 10:46:29.558+00', '100', NULL, '01a22c10-35b5-7000-85a1-28049bfae9af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22c10-35b5-7000-85a1-28049bfae9af', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e"}', 'tester'),
('194', '2026-11-30 10:46:29.599+00', '100', NULL, '01a22c10-35de-7000-b855-515291b409af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22c10-35de-7000-b855-515291b409af', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e"}', 'tester'),
('195', '2026-11-30 10:46:29.61+00', '50', NULL, '01a22c10-35ea-7000-ac71-7c7365ac29af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, 'tester'),
('196', '2026-11-30 10:46:29.627+00', '60', NULL, '01a22c10-35fa-7000-8b75-0d22be7669af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, 'tester'),
('197', '2026-11-30 10:46:29.643+00', '50', NULL, '01a22c10-360b-7000-a2ed-999b0b1799af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, 'tester'),
('198', '2026-11-30 10:46:29.669+00', '60', NULL, '01a22c10-3625-7000-9a12-7877ccb289af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, 'tester'),
('199', '2026-11-30 10:46:29.678+00', '50', NULL, '01a22c10-362d-7000-8101-f703e1b679af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, 'tester'),
('200', '2026-11-30 10:46:29.69+00', '60', NULL, '01a22c10-363a-7000-aed8-0c9ad45c29af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, 'tester'),
('201', '2026-11-30 10:46:29.711+00', NULL, NULL, '01a22c10-364a-7000-b74d-713f888349af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'rollback', 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, 'tester'),
('202', '2026-11-30 10:46:29.725+00', '10000000', NULL, '01a22c10-365c-7000-b3fd-fe41d2ae59af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'withdrawal', 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('203', '2026-11-30 10:46:29.734+00', NULL, NULL, '01a22c10-3666-7000-9dbe-a18cbbcfb9af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', NULL, '01a22c10-3666-7000-9dbe-a18cbbcfb9af', NULL, NULL, NULL, NULL, '{"bonusId":"01a22c10-35b5-7000-85a1-28049bfae9af","reason":"test"}', 'tester'),
('204', '2026-11-30 10:46:29.794+00', '50', NULL, '01a22c10-36a2-7000-b84f-762d02b46945', '01a22c10-36a1-7000-ab99-e7bb6f29b945', NULL, NULL, 'c', NULL, NULL, 'bet', 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, 'tester'),
('205', '2026-11-30 10:46:29.816+00', '5', NULL, '01a22c10-36b7-7000-bb9b-651ace7a8945', '01a22c10-36a1-7000-ab99-e7bb6f29b945', NULL, NULL, 'c', NULL, NULL, 'settlement', 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, 'tester'),
('206', '2026-11-30 10:46:29.842+00', '9', NULL, '01a22c10-36d1-7000-b2e8-1de2bb4ac945', '01a22c10-36a1-7000-ab99-e7bb6f29b945', NULL, NULL, 'c', NULL, NULL, 'withdrawal', NULL, '01a22c10-36d1-7000-b2e8-1de2bb4ac945', NULL, NULL, NULL, NULL, NULL, 'tester'),
('207', '2026-11-30 10:46:29.853+00', '5', NULL, '01a22c10-36dc-7000-881d-60c9742419af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'adjusted', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('210', '2026-11-30 10:46:29.868+00', '5', NULL, '01a22c10-36e7-7000-9ce8-5333dd6ac9af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'again', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('212', '2026-11-30 10:46:30.056+00', '250', NULL, '01a22c10-37a6-7000-b1e3-613bf6b069f0', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3017-759b-9caa-7260e56f5593', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":500,"depositOperationId":"01a22c10-3017-759b-9caa-7260e56f5593"}', 'croupier:triggers'),
('213', '2026-11-30 10:46:30.056+00', '435', NULL, '01a22c10-37a6-7001-8797-475d76a259f0', '01a22c10-3000-7603-96f9-3c914cc1c9f0', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3019-7173-94cb-1d2ad6e80230', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":871,"depositOperationId":"01a22c10-3019-7173-94cb-1d2ad6e80230"}', 'croupier:triggers'),
('214', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-7002-8494-0f94cde6fca2', '01a22c10-3004-753a-bf9a-cb5210ea0ca2', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3019-7173-94ca-e1d11135b047', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":2905,"depositOperationId":"01a22c10-3019-7173-94ca-e1d11135b047"}', 'croupier:triggers'),
('215', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-7003-a7f1-bc416e0d8279', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3018-77b9-a3a4-db012ce92749', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":2162,"depositOperationId":"01a22c10-3018-77b9-a3a4-db012ce92749"}', 'croupier:triggers'),
('216', '2026-11-30 10:46:30.056+00', '758', NULL, '01a22c10-37a6-7004-a895-1f7807c64279', '01a22c10-3008-77a8-a3be-c386d57be279', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3019-7173-94ca-d77ebcf419f1', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":1516,"depositOperationId":"01a22c10-3019-7173-94ca-d77ebcf419f1"}', 'croupier:triggers'),
('217', '2026-11-30 10:46:30.056+00', '455', NULL, '01a22c10-37a6-7005-b43c-3b86cbd89e5d', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3237-7191-b38c-4a57fc6d0ad8', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":911,"depositOperationId":"01a22c10-3237-7191-b38c-4a57fc6d0ad8"}', 'croupier:triggers'),
('218', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-7006-b240-7036c2703e5d', '01a22c10-3220-75ad-b622-c010f4056e5d', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3237-7191-b38c-85edbabfdd7e', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":2635,"depositOperationId":"01a22c10-3237-7191-b38c-85edbabfdd7e"}', 'croupier:triggers'),
('219', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-7007-b272-6d51a10742d7', '01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3237-7191-b38c-7661f2ca8760', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":2092,"depositOperationId":"01a22c10-3237-7191-b38c-7661f2ca8760"}', 'croupier:triggers'),
('220', '2026-11-30 10:46:30.056+00', '880', NULL, '01a22c10-37a6-7008-90a5-c7fb005f21f0', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3328-77d2-bb0d-5835d5e024dc', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":1761,"depositOperationId":"01a22c10-3328-77d2-bb0d-5835d5e024dc"}', 'croupier:triggers'),
('221', '2026-11-30 10:46:30.056+00', '445', NULL, '01a22c10-37a6-7009-b27c-56690b00e1f0', '01a22c10-3315-7780-aa45-55d4ca86d1f0', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3328-77d2-bb0d-6b6ba98572b9', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":891,"depositOperationId":"01a22c10-3328-77d2-bb0d-6b6ba98572b9"}', 'croupier:triggers'),
('222', '2026-11-30 10:46:30.056+00', '764', NULL, '01a22c10-37a6-700a-9ff6-5bded4ebb9e8', '01a22c10-331a-7696-b4fa-0001916af9e8', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3328-77d2-bb0d-83ec9f291ac2', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":1528,"depositOperationId":"01a22c10-3328-77d2-bb0d-83ec9f291ac2"}', 'croupier:triggers'),
('223', '2026-11-30 10:46:30.056+00', '176', NULL, '01a22c10-37a6-700b-8c9f-c231358b45c1', '01a22c10-341d-7583-9b43-aa7b695b25c1', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-3429-714d-b7df-bb76a39cd4db', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":352,"depositOperationId":"01a22c10-3429-714d-b7df-bb76a39cd4db"}', 'croupier:triggers'),
('224', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-700c-899d-8c88e76749af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-34b6-7000-8660-82a235a449af', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":10000,"depositOperationId":"01a22c10-34b6-7000-8660-82a235a449af"}', 'croupier:triggers'),
('225', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-700d-95d6-7b1e759d29af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-34bf-7001-ae15-952fa33749af', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":10000,"depositOperationId":"01a22c10-34bf-7001-ae15-952fa33749af"}', 'croupier:triggers'),
('226', '2026-11-30 10:46:30.056+00', '1000', NULL, '01a22c10-37a6-700e-a094-91465f8d39af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22c10-2fa4-7000-bc56-65cf1fb57f0e:01a22c10-34dc-7000-9692-3967b0a209af', NULL, NULL, NULL, NULL, '{"offerId":"01a22c10-2fa4-7000-bc56-65cf1fb57f0e","depositAmount":10000,"depositOperationId":"01a22c10-34dc-7000-9692-3967b0a209af"}', 'croupier:triggers'),
('227', '2026-11-30 10:46:30.951+00', '5', NULL, '01a22c10-3b27-7000-982e-b152829c79af', '01a22c10-34ab-7000-b56f-194e25ea29af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'queued', NULL, NULL, NULL, NULL, NULL, NULL, 'tester');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 227);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "position", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-35e3-7000-8f3b-ee918485cd39', '2026-11-30 10:46:29.6+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{8}', '{}', NULL, NULL),
('01a22c10-35f0-7000-9f21-bce101555aca', '2026-11-30 10:46:29.613+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{9}', '{}', NULL, NULL),
('01a22c10-3602-7000-9c77-f80d74b98bbd', '2026-11-30 10:46:29.632+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{10}', '{}', NULL, NULL),
('01a22c10-3615-7000-8ac9-b83190d704d8', '2026-11-30 10:46:29.645+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{11}', '{}', NULL, NULL),
('01a22c10-3629-7000-b05a-9472effc78c4', '2026-11-30 10:46:29.671+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{12}', '{}', NULL, NULL),
('01a22c10-3632-7000-84c1-d27d2f49630a', '2026-11-30 10:46:29.679+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{13}', '{}', NULL, NULL),
('01a22c10-3643-7000-8a8e-ca744685ca99', '2026-11-30 10:46:29.696+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{14}', '{}', NULL, NULL),
('01a22c10-3656-7000-a0da-c7e86b5ae191', '2026-11-30 10:46:29.715+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{15}', '{}', NULL, NULL),
('01a22c10-3660-7000-9eb3-e465e2fae4cd', '2026-11-30 10:46:29.726+00', '{}', '{}', '{01a22c10-365c-7000-b3fd-fe41d2ae59af}', NULL, NULL),
('01a22c10-3677-7000-9ff0-e2a9ee8f29ac', '2026-11-30 10:46:29.735+00', '{01a22c10-34ab-7000-b56f-194e25ea29af}', '{16}', '{}', NULL, NULL),
('01a22c10-3686-7000-98d1-9ebdee9fc98b', '2026-11-30 10:46:29.766+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22c10-3686-7000-98d1-9ebdee9fc98b", "walletId" : "01a22c10-34ab-7000-b56f-194e25ea29af", "brand" : "default", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T10:46:29.766Z"}]]'),
('01a22c10-368d-7000-b820-8b02ec3b1901', '2026-11-30 10:46:29.773+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22c10-368d-7000-b820-8b02ec3b1901", "walletId" : "01a22c10-34ab-7000-b56f-194e25ea29af", "brand" : "default", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T10:46:29.773Z"}]]'),
('01a22c10-3695-7000-9030-0dce3bbc5461', '2026-11-30 10:46:29.779+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22c10-3695-7000-9030-0dce3bbc5461", "walletId" : "01a22c10-3690-7000-9015-3a31687f30a9", "brand" : "default", "playerId" : "leaver", "status" : "closed", "at" : "2026-11-30T10:46:29.779Z"}]]'),
('01a22c10-36d6-7000-8176-7a919837a575', '2026-11-30 10:46:29.844+00', '{}', '{}', '{01a22c10-36d1-7000-b2e8-1de2bb4ac945}', NULL, NULL),
('01a22c10-3705-7000-beb1-40787e753489', '2026-11-30 10:46:29.891+00', '{01a22c10-34ab-7000-b56f-194e25ea29af,01a22c10-34ab-7000-b56f-194e25ea29af}', '{17,18}', '{}', NULL, NULL),
('01a22c10-37c0-7000-9c16-dd8b6b86e6be', '2026-11-30 10:46:29.929+00', '{}', '{}', '{}', NULL, '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '39'),
('01a22c10-3004-753a-bf9a-cb5210ea0ca2', '2'),
('01a22c10-3008-77a8-a3be-c386d57be279', '2'),
('01a22c10-3170-74b0-99d9-454e75e861da', '1'),
('01a22c10-3175-72e1-9c98-eaa2526aa371', '0'),
('01a22c10-3177-715d-b0de-1b50cac54ed4', '0'),
('01a22c10-3220-75ad-b622-c010f4056e5d', '25'),
('01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', '2'),
('01a22c10-322b-77de-b14d-df9dcc26d481', '1'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '36'),
('01a22c10-3319-739a-b6d7-fc3cecb18747', '3'),
('01a22c10-331a-7696-b4fa-0001916af9e8', '4'),
('01a22c10-341b-73f3-a596-d7b43e94129a', '1'),
('01a22c10-341d-7583-9b43-aa7b695b25c1', '1'),
('01a22c10-3420-76cb-b237-a6b96deb6ef5', '1'),
('01a22c10-34ab-7000-b56f-194e25ea29af', '18');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', '5ece0166-45b5-4430-b862-6cf52b10869e4efff26a-8279-435c-a91a-8c3ad1c3de84');

INSERT INTO queue ("wallet_id", "seq", "queued_at", "attempts", "queue", "sender_wallet_id", "reply_to", "trace_context", "retry_at") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '212', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3000-7603-96f9-3c914cc1c9f0', '213', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3004-753a-bf9a-cb5210ea0ca2', '214', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3008-77a8-a3be-c386d57be279', '215', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3008-77a8-a3be-c386d57be279', '216', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '217', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3220-75ad-b622-c010f4056e5d', '218', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', '219', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '220', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', '221', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-331a-7696-b4fa-0001916af9e8', '222', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-341d-7583-9b43-aa7b695b25c1', '223', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '224', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '225', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '226', '2026-11-30 10:46:30.056+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22c10-34ab-7000-b56f-194e25ea29af', '227', '2026-11-30 10:46:30.951+00', '0', 't', NULL, NULL, NULL, NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 10:46:30.886037+00', '2026-11-30 10:46:30.950033+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3017-759b-9caa-6811275e3fc3', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:28.27+00', NULL),
('01a22c10-3018-77b9-a3a4-8bc30870413e', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 10:46:28.27+00', NULL),
('01a22c10-3018-77b9-a3a4-ab19f818b0c9', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3018-77b9-a3a4-afd528c0d9e3', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3018-77b9-a3a4-812bde8c36e8 is active.', NULL, '598', '217', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3018-77b9-a3a4-b9d1a6297a54', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3018-77b9-a3a4-bf25f2a3c77f', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3018-77b9-a3a4-cc6db86f735f', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3018-77b9-a3a4-e711a725b63e', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 10:46:28.27+00', NULL),
('01a22c10-3018-77b9-a3a4-e844d72f6da5', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3019-7173-94ca-d229d9663a65', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 10:46:28.372+00', NULL),
('01a22c10-3019-7173-94ca-da4d6ab7d018', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94ca-e85faea12df3', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94ca-ee4295541511', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94cb-088f0b4ce9d9', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3019-7173-94ca-ffe914631dcf is active.', NULL, '0', '392', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94cb-0eaca0200535', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94cb-129921e5f2fd', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 10:46:28.419+00', NULL),
('01a22c10-3019-7173-94cb-22669ba233f2', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 10:46:28.448+00', NULL),
('01a22c10-3019-7173-94cb-31b71fc42055', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 10:46:28.448+00', NULL),
('01a22c10-317b-7096-a826-15f1791c7b73', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:28.61+00', NULL),
('01a22c10-317b-7096-a826-19c1c4bc4da6', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:28.61+00', NULL),
('01a22c10-317b-7096-a826-1f2c1b3a3671', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:28.61+00', NULL),
('01a22c10-317b-7096-a826-24b56d2ec4de', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:28.61+00', NULL),
('01a22c10-3237-7191-b38c-68292206b991', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 10:46:28.831+00', NULL),
('01a22c10-3238-759e-b638-30292135b08f', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 10:46:28.831+00', NULL),
('01a22c10-3238-759e-b638-38637a6bd70a', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3238-759e-b638-34aabfe8d2a5 is active.', NULL, '3816', '426', '2026-11-30 10:46:28.831+00', NULL),
('01a22c10-3238-759e-b638-4cd91999ef8f', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 10:46:28.854+00', NULL),
('01a22c10-3238-759e-b638-5962b5942932', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 10:46:28.854+00', NULL),
('01a22c10-3238-759e-b638-768b24482e90', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 10:46:28.854+00', NULL),
('01a22c10-3326-716e-9cce-4d2da9b9ee5a', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-56cc50cfd572', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-62f3ad2e603e', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-690f82eea338', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-7084026bda99', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-77ddb9e61afb', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-87608b4b643e', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-882e90a0d516', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3326-716e-9cce-5997115168ae is active.', NULL, '60', '442', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-92a9ce2cfcfc', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-94c406214124', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-9c2fa7b8967c', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-a59a1e58c1a9', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-ac924650f533', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9cce-b03f49e3b83b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-c75fe9c9f87c', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-d9fd63fb158a', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-dd40c7752c00', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-e57f19026cb3', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-ed866f03bc81', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-f7fdb9478fb7', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3326-716e-9cce-fe9275bb954d', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3326-716e-9ccf-06ee4987a7e9', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3326-716e-9cce-8ecaf6ba415e is active.', NULL, '12', '0', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3327-744d-9180-0193d4ce676b', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3326-716e-9cce-8ecaf6ba415e is active.', NULL, '62', '46', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3327-744d-9180-07c4f5cd25ae', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3327-744d-9180-0bb9eb5a0565', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 10:46:29.097+00', NULL),
('01a22c10-3327-744d-9180-11fe0d8ac77a', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3327-744d-9180-1848db33f919', 'game_excluded', 'Game other is excluded while bonus 01a22c10-3326-716e-9cce-8ecaf6ba415e is active.', NULL, '62', '429', '2026-11-30 10:46:29.125+00', NULL),
('01a22c10-3328-77d2-bb0d-5f71c2d33ccd', 'withdrawal_locked', 'Bonus 01a22c10-3326-716e-9cce-f1f0806feefa holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 10:46:29.125+00', NULL),
('01a22c10-3328-77d2-bb0d-6c53799943e6', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 10:46:29.062+00', NULL),
('01a22c10-3328-77d2-bb0d-77bce8ab84a9', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 10:46:29.125+00', NULL),
('01a22c10-3429-714d-b7df-a690cfdb80d5', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-3429-714d-b7df-a969ddb2d266', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-3429-714d-b7df-aeae8662bada', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-3429-714d-b7df-b261117266c3', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-3429-714d-b7df-bfe09da2099c', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-3429-714d-b7df-c261864936bc', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:29.275+00', NULL),
('01a22c10-365c-7000-b3fd-fe41d2ae59af', 'insufficient_funds', '10000000 is more than the 30025 that can be spent.', '30025', '30025', '100', '2026-11-30 10:46:29.726+00', NULL),
('01a22c10-36d1-7000-b2e8-1de2bb4ac945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 10:46:29.844+00', NULL);

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x38408e76625ad60be2b5d4bf22fa2253bf46a3b307e5c44aea25e4183c9a60c1', '201', '01a22c10-2fb3-7000-83e3-075fe280b615', '2026-11-30 10:46:28.018+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "source", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', 'b5', 'c', '01a22c10-3018-77b9-a3a4-86c1711240fa'),
('01a22c10-34ab-7000-b56f-194e25ea29af', 'never', 'c', '01a22c10-364a-7000-b74d-713f888349af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22c10-34ab-7000-b56f-194e25ea29af', 'frozen', 'test', 'tester', '01a22c10-3686-7000-98d1-9ebdee9fc98b', '2026-11-30 10:46:29.766+00'),
('2', '01a22c10-34ab-7000-b56f-194e25ea29af', 'active', 'test', 'tester', '01a22c10-368d-7000-b820-8b02ec3b1901', '2026-11-30 10:46:29.773+00'),
('3', '01a22c10-3690-7000-9015-3a31687f30a9', 'closed', 'test', 'tester', '01a22c10-3695-7000-9030-0dce3bbc5461', '2026-11-30 10:46:29.779+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 3);

INSERT INTO wallets ("id", "brand", "player_id", "currency", "test", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22c10-3000-7603-96f9-3c914cc1c9f0', 'default', '01a22c10-3001-703e-9fa8-77d061f615eb', 'EUR', 'false', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22c10-3017-759b-9caa-7260e56f5593', NULL, NULL, '{}', '2026-11-30 10:46:28.098+00', '2026-11-30 10:46:28.448+00'),
('01a22c10-3004-753a-bf9a-cb5210ea0ca2', 'default', '01a22c10-3007-722a-840d-f186dc30c27e', 'EUR', 'false', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22c10-3019-7173-94ca-e1d11135b047', NULL, NULL, '{}', '2026-11-30 10:46:28.103+00', '2026-11-30 10:46:28.27+00'),
('01a22c10-3008-77a8-a3be-c386d57be279', 'default', '01a22c10-3008-77a8-a3be-c6244389262f', 'USD', 'false', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22c10-3018-77b9-a3a4-db012ce92749', NULL, NULL, '{}', '2026-11-30 10:46:28.105+00', '2026-11-30 10:46:28.27+00'),
('01a22c10-3170-74b0-99d9-454e75e861da', 'default', '01a22c10-3171-7768-b834-049ceba112c3', 'EUR', 'false', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:28.465+00', '2026-11-30 10:46:28.61+00'),
('01a22c10-3175-72e1-9c98-eaa2526aa371', 'default', '01a22c10-3175-72e1-9c98-ef3abbce9c5a', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:28.47+00', '2026-11-30 10:46:28.47+00'),
('01a22c10-3177-715d-b0de-1b50cac54ed4', 'default', '01a22c10-3177-715d-b0de-1c2de4f5edb6', 'USD', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:28.471+00', '2026-11-30 10:46:28.471+00'),
('01a22c10-3220-75ad-b622-c010f4056e5d', 'default', '01a22c10-3224-7581-95a1-74d6a7568b67', 'EUR', 'false', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22c10-3237-7191-b38c-4a57fc6d0ad8', NULL, NULL, '{}', '2026-11-30 10:46:28.645+00', '2026-11-30 10:46:28.854+00'),
('01a22c10-3229-72d7-8c08-8dd3fbc6b2d7', 'default', '01a22c10-3229-72d7-8c08-903dbf674dff', 'EUR', 'false', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22c10-3237-7191-b38c-7661f2ca8760', NULL, NULL, '{}', '2026-11-30 10:46:28.65+00', '2026-11-30 10:46:28.831+00'),
('01a22c10-322b-77de-b14d-df9dcc26d481', 'default', '01a22c10-322b-77de-b14d-e033bc39ec97', 'USD', 'false', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:28.651+00', '2026-11-30 10:46:28.831+00'),
('01a22c10-3315-7780-aa45-55d4ca86d1f0', 'default', '01a22c10-3318-76f9-9255-97b2680bdb1d', 'EUR', 'false', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22c10-3328-77d2-bb0d-5835d5e024dc', NULL, NULL, '{}', '2026-11-30 10:46:28.888+00', '2026-11-30 10:46:29.125+00'),
('01a22c10-3319-739a-b6d7-fc3cecb18747', 'default', '01a22c10-3319-739a-b6d8-0198280e094a', 'EUR', 'false', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:28.89+00', '2026-11-30 10:46:29.062+00'),
('01a22c10-331a-7696-b4fa-0001916af9e8', 'default', '01a22c10-331a-7696-b4fa-07071082d332', 'USD', 'false', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22c10-3328-77d2-bb0d-83ec9f291ac2', NULL, NULL, '{}', '2026-11-30 10:46:28.89+00', '2026-11-30 10:46:29.097+00'),
('01a22c10-341b-73f3-a596-d7b43e94129a', 'default', '01a22c10-341b-73f3-a596-da2bb40826ea', 'EUR', 'false', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:29.149+00', '2026-11-30 10:46:29.275+00'),
('01a22c10-341d-7583-9b43-aa7b695b25c1', 'default', '01a22c10-341d-7583-9b43-ad7244f98266', 'EUR', 'false', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22c10-3429-714d-b7df-bb76a39cd4db', NULL, NULL, '{}', '2026-11-30 10:46:29.149+00', '2026-11-30 10:46:29.275+00'),
('01a22c10-3420-76cb-b237-a6b96deb6ef5', 'default', '01a22c10-3420-76cb-b237-aa0a23dcb8f0', 'USD', 'false', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:29.152+00', '2026-11-30 10:46:29.275+00'),
('01a22c10-34ab-7000-b56f-194e25ea29af', 'default', 'reader', 'EUR', 'false', 'active', '30035', '100', '0', '7', '18', '2', '4', '01a22c10-34b6-7000-8660-82a235a449af', NULL, NULL, '{}', '2026-11-30 10:46:29.296+00', '2026-11-30 10:46:29.891+00'),
('01a22c10-353c-7000-b540-1155b822f754', 'default', 'other', 'EUR', 'false', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:29.436+00', '2026-11-30 10:46:29.485+00'),
('01a22c10-3690-7000-9015-3a31687f30a9', 'default', 'erased-133541b2541b5375c4dd90ff980c53af', 'EUR', 'false', 'closed', '0', '0', '0', '0', '0', '2', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:29.777+00', '2026-11-30 10:46:29.779+00'),
('01a22c10-36a1-7000-ab99-e7bb6f29b945', 'default', 'in-trouble', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 10:46:29.793+00', '2026-11-30 10:46:29.793+00');
