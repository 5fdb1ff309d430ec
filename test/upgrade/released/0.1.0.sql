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
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE blocked_wallets TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE dead_letters TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE outbox TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE queue TO croupier_app;
GRANT EXECUTE ON FUNCTION seal_audit_log(integer) TO croupier_app;
GRANT INSERT (id, brand, actor, actor_kind, role, action, subject_kind, subject_id, before, after, reason, trace_id) ON TABLE audit_log TO croupier_app;
GRANT INSERT, SELECT ON TABLE entries TO croupier_app;
GRANT INSERT, SELECT ON TABLE operation_metadata TO croupier_app;
GRANT INSERT, SELECT ON TABLE operation_transitions TO croupier_app;
GRANT INSERT, SELECT ON TABLE operations TO croupier_app;
GRANT INSERT, SELECT ON TABLE rejections TO croupier_app;
GRANT INSERT, SELECT ON TABLE rollback_tombstones TO croupier_app;
GRANT INSERT, SELECT ON TABLE wallet_status_changes TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bets TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bonuses TO croupier_app;
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
('true', '14', E'\\xea595914be1ce29b8a9c05fe59811294cfb4cb02de0cc71efa5e408624f3b293');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e384-7000-b613-c7798f617655', '2026-11-30 09:48:15.103+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\xa542ad3628c21dfb44fa436ed0a1565fee1d2d2b64b98e6c9740968415903fab'),
('01a22bda-e38e-7000-a00d-213427cc51d9', '2026-11-30 09:48:15.114+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '2', E'\\x3e8264ddef0e3e1af2905d36d2a01dea87d113d8e924c2a649c0ad2f14c497e3'),
('01a22bda-e390-7000-a78b-20da7a66d9d2', '2026-11-30 09:48:15.119+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '3', E'\\xacfd2d6272f3a62073d0eabdbc0a461077f4e0be587adfc57dc101b954f94e33'),
('01a22bda-e393-7000-9af9-24fb54c2cd10', '2026-11-30 09:48:15.122+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '4', E'\\x8eb8c54bbe9b4262664e685b0c8cf532f9f65e4fbb3c6bebb964585a9e2914c9'),
('01a22bda-e397-7000-8f7d-edf8f8d50a38', '2026-11-30 09:48:15.124+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22bda-e395-7000-9a38-31abe43716f3', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '5', E'\\xdbba0c477b4077a7d7c2eeeca99ee22ed6ef175d465d16490a5caf3138a033ad'),
('01a22bda-e39d-7000-8398-6c5082039041', '2026-11-30 09:48:15.13+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22bda-e39a-7000-9f49-c031039d72e9', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '6', E'\\x526ed5d45bb440e45e71d25ec38bdd9f714614c7ea29a8fbc3e8530c4071e943'),
('01a22bda-e3a2-7000-ba6a-70029e67a36e', '2026-11-30 09:48:15.139+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '7', E'\\xa4a47eb722ce384b6b236948a55cd961fec666a9412fb86b937e0ede485c3b1a'),
('01a22bda-e3a8-7000-b7c4-705d60c84ef5', '2026-11-30 09:48:15.144+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '8', E'\\x907abfb7e53927a3e0c223a7808f86bd97a200a03946caa9d07a2420d4380f9f'),
('01a22bda-e63f-7001-81ae-7d0591e5e692', '2026-11-30 09:48:15.807+00', NULL, 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22bda-e585-7000-9a79-e9c49d5b89af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '9', E'\\xcadfb9091ab0e9af662e695f6b1ec4e661ffe30dee1f85de0da570308fe3f115'),
('01a22bda-e642-7001-b3a3-8b6a02c18190', '2026-11-30 09:48:15.811+00', NULL, 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22bda-e585-7000-9a79-e9c49d5b89af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '10', E'\\x95f2b21896599ab0c9fac0d89f47e917be24d45f9cbf1b1d805a0b3813f476af'),
('01a22bda-e663-7000-9e9c-d5b3e53501a0', '2026-11-30 09:48:15.843+00', NULL, 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22bda-e645-7000-af3e-91938c8d2945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22bda-e645-7000-af3e-91938c8d2945"]}', NULL, NULL, '11', E'\\x12d88775843f3b9d17d4e241cd04003a3564af0b68174690e9a50b9525cc0376'),
('01a22bda-e66e-7000-8275-cb80c6d39e8b', '2026-11-30 09:48:15.854+00', NULL, 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22bda-e645-7000-af3e-91938c8d2945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22bda-e645-7000-af3e-91938c8d2945", "01a22bda-e655-7000-9667-de68fceb2945"]}', 'test', NULL, '12', E'\\x55b6f345b9822372a898ba356f7c92c5207a3a1b672d87183b0842fe5a1ff3e2'),
('01a22bda-e678-7000-abed-10f85feb19af', '2026-11-30 09:48:15.864+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22bda-e678-7000-abed-10f85feb19af"}', 'test', NULL, '13', E'\\xdabbdb46aefdf109bc50f79be9e1fdd365e8e2a6cd4e1fd7131f9709c81e49ef'),
('01a22bda-e67d-7000-a063-51b7e82f99af', '2026-11-30 09:48:15.872+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22bda-e67d-7000-a063-51b7e82f99af"}', 'test', NULL, '14', E'\\xea595914be1ce29b8a9c05fe59811294cfb4cb02de0cc71efa5e408624f3b293'),
('01a22bda-e705-7000-971f-4cbfa89c96c5', '2026-11-30 09:48:15.997+00', NULL, 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "billable", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 09:47:51.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 09:47:51.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 09:47:51.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22bda-e3c9-713c-8bd2-ce11bf429ed2', 'slots', 'true', '2026-11-30 09:47:51.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22bda-e3c9-713c-8bd2-ce11bf429ed2', 'slots', 'true', '2026-11-30 09:48:11.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 09:48:11.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', 'true', '2026-11-30 09:48:11.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22bda-e3ca-757d-b9a0-698d7d0fc26f', 'live', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22bda-e3ca-757d-b9a0-698d7d0fc26f', 'table', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22bda-e3ca-757d-b9a0-698d7d0fc26f', 'live', 'true', '2026-11-30 09:48:14.218+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 09:47:32.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, 'true', '2026-11-30 09:47:32.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 09:47:42.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 09:47:42.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 09:47:42.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22bda-e49e-72c7-a58f-fcec233aba38', 'table', 'true', '2026-11-30 09:48:05.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22bda-e49e-72c7-a58f-fcec233aba38', 'slots', 'true', '2026-11-30 09:47:47.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 09:48:14.423+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22bda-e49e-72c7-a590-098d5fbc1872', 'live', 'true', NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22bda-e49e-72c7-a590-098d5fbc1872', 'live', 'true', NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 09:47:26.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22bda-e4f1-746c-b888-d4e939e8fb89', 'slots', 'true', '2026-11-30 09:47:26.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22bda-e4f1-746c-b888-d4e939e8fb89', 'slots', 'true', '2026-11-30 09:47:26.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'table', 'true', '2026-11-30 09:47:49.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'live', 'true', '2026-11-30 09:47:29.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'slots', 'true', '2026-11-30 09:47:49.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'table', 'true', '2026-11-30 09:47:49.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'table', 'true', '2026-11-30 09:48:05.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'table', 'true', '2026-11-30 09:48:05.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'live', 'true', '2026-11-30 09:48:14.51+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22bda-e4f1-746c-b889-09726c81aa0e', 'slots', 'true', NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22bda-e5d9-7000-9549-0998be9b69af', 'slots', 'true', '2026-11-30 09:48:15.741+00'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22bda-e5d9-7000-9549-0998be9b69af', 'slots', 'true', '2026-11-30 09:48:15.762+00'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22bda-e5d9-7000-9549-0998be9b69af', 'slots', 'true', '2026-11-30 09:48:15.777+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c9-713c-8bd2-ce11bf429ed2', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '01a22bda-e3c8-76a9-9388-6058c1d650ef', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 09:48:41.218+00', '2026-11-30 09:47:51.218+00', '2026-11-30 09:47:51.218+00', '2026-11-30 09:48:11.218+00', 'completed'),
('01a22bda-e3ca-757d-b9a0-2bfc717210f3', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '01a22bda-e3c7-7380-aaac-4e81283d8965', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 09:48:15.218+00', '2026-11-30 09:48:11.218+00', '2026-11-30 09:48:11.218+00', '2026-11-30 09:48:11.218+00', 'withdrawal'),
('01a22bda-e3ca-757d-b9a0-698d7d0fc26f', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '01a22bda-e3c8-76a9-9388-6058c1d650ef', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 09:49:04.218+00', '2026-11-30 09:48:14.218+00', '2026-11-30 09:48:14.218+00', NULL, NULL),
('01a22bda-e49e-72c7-a58f-dfa1e4c57565', '01a22bda-e49b-7391-aef6-4941f2d676d5', '01a22bda-e49d-72da-bbc4-76592f94e5a0', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 09:47:33.423+00', '2026-11-30 09:47:32.423+00', '2026-11-30 09:47:32.423+00', NULL, NULL),
('01a22bda-e49e-72c7-a58f-fcec233aba38', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e49d-72da-bbc4-7810a1f2bd33', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 09:47:53.423+00', '2026-11-30 09:47:47.423+00', '2026-11-30 09:47:47.423+00', '2026-11-30 09:48:05.423+00', 'expired'),
('01a22bda-e49e-72c7-a590-062d89786aa7', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e49d-72da-bbc4-76592f94e5a0', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 09:48:06.423+00', '2026-11-30 09:47:47.423+00', '2026-11-30 09:48:05.423+00', '2026-11-30 09:48:14.423+00', 'expired'),
('01a22bda-e49e-72c7-a590-098d5fbc1872', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e49c-71e8-b54d-e03128f412bc', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 09:48:16.423+00', '2026-11-30 09:47:47.423+00', '2026-11-30 09:48:14.423+00', NULL, NULL),
('01a22bda-e49e-72c7-a590-0c2931e2843e', '01a22bda-e49a-747b-bf85-87e9bb63eb46', '01a22bda-e49c-71e8-b54d-e03128f412bc', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 09:47:49.423+00', '2026-11-30 09:47:47.423+00', '2026-11-30 09:47:47.423+00', NULL, NULL),
('01a22bda-e49e-72c7-a590-1a58d772d046', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e49c-71e8-b54d-e03128f412bc', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 09:47:47.423+00', NULL, NULL, NULL),
('01a22bda-e4f1-746c-b888-c797eecfa9c3', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4ee-70bf-8a69-685532ae8af3', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 09:47:26.51+00', '2026-11-30 09:47:22.51+00', '2026-11-30 09:47:22.51+00', '2026-11-30 09:47:26.51+00', 'expired'),
('01a22bda-e4f1-746c-b888-cd6f22b99c10', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', '01a22bda-e4ef-712a-bb35-42836d070e06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 09:48:22.51+00', '2026-11-30 09:47:22.51+00', '2026-11-30 09:47:22.51+00', NULL, NULL),
('01a22bda-e4f1-746c-b888-d4e939e8fb89', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4f0-771d-aec2-412aaae50d5f', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 09:47:32.51+00', '2026-11-30 09:47:22.51+00', '2026-11-30 09:47:26.51+00', '2026-11-30 09:47:26.51+00', 'completed'),
('01a22bda-e4f1-746c-b888-e3ebf3b90efc', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '01a22bda-e4ee-70bf-8a69-685532ae8af3', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 09:47:30.51+00', '2026-11-30 09:47:26.51+00', '2026-11-30 09:47:26.51+00', '2026-11-30 09:47:26.51+00', 'player'),
('01a22bda-e4f1-746c-b889-09726c81aa0e', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4ef-712a-bb35-42836d070e06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 09:48:26.51+00', '2026-11-30 09:47:26.51+00', '2026-11-30 09:47:26.51+00', NULL, NULL),
('01a22bda-e4f2-7557-9287-36f75fb13847', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4f0-771d-aec2-412aaae50d5f', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 09:47:26.51+00', NULL, NULL, NULL),
('01a22bda-e4f2-7557-9287-5c57ab5a57bc', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '01a22bda-e4ef-712a-bb35-42836d070e06', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 09:48:29.51+00', '2026-11-30 09:47:29.51+00', '2026-11-30 09:47:29.51+00', NULL, NULL),
('01a22bda-e4f2-7557-9287-6d4e6839a48c', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4f0-771d-aec2-3d37ce0b00bd', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 09:47:29.51+00', NULL, NULL, NULL),
('01a22bda-e4f2-7557-9287-8b4b95571d2f', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', '01a22bda-e4f0-771d-aec2-3d37ce0b00bd', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 09:47:49.51+00', NULL, '2026-11-30 09:48:05.51+00', 'player'),
('01a22bda-e4f2-7557-9287-a709dc7a3108', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4ef-712a-bb35-42836d070e06', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 09:47:49.51+00', NULL, NULL, NULL),
('01a22bda-e54d-77e5-89a0-57009353bccf', '01a22bda-e54a-77bf-b087-c65c4533d606', '01a22bda-e54b-7353-b91e-92d241a2d456', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 09:48:11.591+00', '2026-11-30 09:48:09.591+00', '2026-11-30 09:48:09.591+00', NULL, NULL),
('01a22bda-e5d9-7000-9549-0998be9b69af', '01a22bda-e585-7000-9a79-e9c49d5b89af', '01a22bda-e395-7000-9a38-31abe43716f3', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 09:48:15.705+00', '2026-11-30 09:48:15.705+00', '2026-11-30 09:48:15.799+00', 'test'),
('01a22bda-e5e8-7000-9d11-32e2ddbf39af', '01a22bda-e585-7000-9a79-e9c49d5b89af', '01a22bda-e395-7000-9a38-31abe43716f3', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 09:48:15.72+00', '2026-11-30 09:48:15.799+00', NULL, NULL);

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
('01a22bda-e645-7000-af3e-91938c8d2945', '01a22bda-e644-7000-8585-78350c277945', '203', 'bet', 'test', '1', '2026-11-30 09:48:15.847+00', 'lost', NULL, '2026-11-30 09:48:15.854+00', NULL),
('01a22bda-e655-7000-9667-de68fceb2945', '01a22bda-e644-7000-8585-78350c277945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 09:48:15.831+00', 'lost', '01a22bda-e645-7000-af3e-91938c8d2945', '2026-11-30 09:48:15.854+00', NULL);

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "in_transit", "opening", "trace_context", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '1', '2', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '2', '3', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '3', '4', NULL, 'bet', '2026-11-30 09:48:15.24+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '4', '5', NULL, 'bet', '2026-11-30 09:48:15.24+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '5', '6', NULL, 'settlement', '2026-11-30 09:48:15.24+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '6', '7', NULL, 'bet', '2026-11-30 09:48:15.24+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '7', '8', NULL, 'revert', '2026-11-30 09:48:15.24+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '8', '9', NULL, 'bonus_grant', '2026-11-30 09:48:15.24+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:47:51.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:41.218Z", "activatedAt": "2026-11-30T09:47:51.218Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:47:51.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:41.218Z", "activatedAt": "2026-11-30T09:47:51.218Z"}}], "bonusId": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '9', '10', NULL, 'rollback', '2026-11-30 09:48:15.24+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '10', '12', NULL, 'settlement', '2026-11-30 09:48:15.24+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '11', '13', NULL, 'settlement', '2026-11-30 09:48:15.24+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '12', '14', NULL, 'bet', '2026-11-30 09:48:15.24+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:47:51.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:41.218Z", "activatedAt": "2026-11-30T09:47:51.218Z"}}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '13', '15', NULL, 'bet', '2026-11-30 09:48:15.24+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:47:51.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:41.218Z", "activatedAt": "2026-11-30T09:47:51.218Z"}}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '14', '17', NULL, 'settlement', '2026-11-30 09:48:15.24+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '15', '18', NULL, 'settlement', '2026-11-30 09:48:15.24+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '16', '21', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '17', '22', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}], "events": [{"name": "completed", "bonus": {"id": "01a22bda-e3c9-713c-8bd2-ce11bf429ed2", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T09:48:11.218Z", "granted": 217, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 6, "createdAt": "2026-11-30T09:47:51.218Z", "endReason": "completed", "expiresAt": "2026-11-30T09:48:41.218Z", "activatedAt": "2026-11-30T09:47:51.218Z"}}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '18', '25', NULL, 'bet', '2026-11-30 09:48:15.292+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '19', '26', NULL, 'bet', '2026-11-30 09:48:15.292+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '20', '27', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '21', '29', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '22', '30', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '23', '32', NULL, 'bonus_grant', '2026-11-30 09:48:15.292+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22bda-e3ca-757d-b9a0-2bfc717210f3"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22bda-e3ca-757d-b9a0-2bfc717210f3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e3c7-7380-aaac-4e81283d8965", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:48:11.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:15.218Z", "activatedAt": "2026-11-30T09:48:11.218Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e3ca-757d-b9a0-2bfc717210f3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e3c7-7380-aaac-4e81283d8965", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:48:11.218Z", "endReason": null, "expiresAt": "2026-11-30T09:48:15.218Z", "activatedAt": "2026-11-30T09:48:11.218Z"}}], "bonusId": "01a22bda-e3ca-757d-b9a0-2bfc717210f3"}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '24', '33', NULL, 'settlement', '2026-11-30 09:48:15.292+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '25', '36', NULL, 'withdrawal', '2026-11-30 09:48:15.292+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22bda-e3ca-757d-b9a0-2bfc717210f3"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22bda-e3ca-757d-b9a0-2bfc717210f3", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T09:48:11.218Z", "granted": 100, "offerId": "01a22bda-e3c7-7380-aaac-4e81283d8965", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:48:11.218Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T09:48:15.218Z", "activatedAt": "2026-11-30T09:48:11.218Z"}}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '26', '40', NULL, 'bet', '2026-11-30 09:48:15.306+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '27', '42', NULL, 'settlement', '2026-11-30 09:48:15.306+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '28', '45', NULL, 'bet', '2026-11-30 09:48:15.306+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '29', '46', NULL, 'rollback', '2026-11-30 09:48:15.306+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 79}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '30', '47', NULL, 'bet', '2026-11-30 09:48:15.306+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '31', '48', NULL, 'bonus_grant', '2026-11-30 09:48:15.306+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:48:14.218Z", "endReason": null, "expiresAt": "2026-11-30T09:49:04.218Z", "activatedAt": "2026-11-30T09:48:14.218Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22bda-e3c8-76a9-9388-6058c1d650ef", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22bda-e3c1-7089-b7ad-4926d33ee0b7", "converted": 0, "createdAt": "2026-11-30T09:48:14.218Z", "endReason": null, "expiresAt": "2026-11-30T09:49:04.218Z", "activatedAt": "2026-11-30T09:48:14.218Z"}}], "bonusId": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f"}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '32', '49', NULL, 'rollback', '2026-11-30 09:48:15.306+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 65}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '33', '50', NULL, 'bet', '2026-11-30 09:48:15.306+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f"}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '34', '54', NULL, 'settlement', '2026-11-30 09:48:15.306+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '35', '55', NULL, 'bet', '2026-11-30 09:48:15.306+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22bda-e3ca-757d-b9a0-698d7d0fc26f"}]}'),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '36', '56', NULL, 'deposit', '2026-11-30 09:48:15.306+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '37', '58', NULL, 'settlement', '2026-11-30 09:48:15.321+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '38', '59', NULL, 'bet', '2026-11-30 09:48:15.321+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '39', '60', NULL, 'settlement', '2026-11-30 09:48:15.321+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c4-7334-a327-9c1d2d174bea', '1', '16', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c4-7334-a327-9c1d2d174bea', '2', '41', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', '1', '31', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', '2', '38', NULL, 'deposit', '2026-11-30 09:48:15.24+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e462-71c8-9afe-87dc1f746aa2', '1', '65', NULL, 'deposit', '2026-11-30 09:48:15.379+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '1', '67', NULL, 'deposit', '2026-11-30 09:48:15.447+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '2', '68', NULL, 'bet', '2026-11-30 09:48:15.447+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '3', '69', NULL, 'bet', '2026-11-30 09:48:15.447+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '4', '70', NULL, 'bet', '2026-11-30 09:48:15.447+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '5', '71', NULL, 'bet', '2026-11-30 09:48:15.447+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '6', '72', NULL, 'settlement', '2026-11-30 09:48:15.447+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '7', '73', NULL, 'bet', '2026-11-30 09:48:15.447+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '8', '74', NULL, 'settlement', '2026-11-30 09:48:15.447+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '9', '77', NULL, 'rollback', '2026-11-30 09:48:15.447+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 221}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '10', '79', NULL, 'settlement', '2026-11-30 09:48:15.447+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '11', '80', NULL, 'settlement', '2026-11-30 09:48:15.447+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '12', '81', NULL, 'settlement', '2026-11-30 09:48:15.447+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '13', '82', NULL, 'deposit', '2026-11-30 09:48:15.447+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '14', '84', NULL, 'bonus_grant', '2026-11-30 09:48:15.447+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}], "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '15', '86', NULL, 'bonus_grant', '2026-11-30 09:48:15.457+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a590-062d89786aa7", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22bda-e49d-72da-bbc4-76592f94e5a0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e49e-72c7-a590-062d89786aa7"}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '16', '87', NULL, 'bonus_grant', '2026-11-30 09:48:15.457+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a590-098d5fbc1872", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22bda-e49c-71e8-b54d-e03128f412bc", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e49e-72c7-a590-098d5fbc1872"}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '17', '89', NULL, 'bet', '2026-11-30 09:48:15.457+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}], "events": [{"name": "progress", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}]}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '18', '91', NULL, 'bonus_grant', '2026-11-30 09:48:15.457+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a590-1a58d772d046", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22bda-e49c-71e8-b54d-e03128f412bc", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e49e-72c7-a590-1a58d772d046"}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '19', '92', NULL, 'bet', '2026-11-30 09:48:15.457+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}], "events": [{"name": "progress", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}]}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '20', '94', NULL, 'settlement', '2026-11-30 09:48:15.457+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '21', '95', NULL, 'rollback', '2026-11-30 09:48:15.457+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22bda-e49e-72c7-a58f-fcec233aba38"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22bda-e49e-72c7-a590-062d89786aa7"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}, {"name": "expired", "bonus": {"id": "01a22bda-e49e-72c7-a58f-fcec233aba38", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T09:48:05.423Z", "granted": 426, "offerId": "01a22bda-e49d-72da-bbc4-7810a1f2bd33", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": "expired", "expiresAt": "2026-11-30T09:47:53.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e49e-72c7-a590-062d89786aa7", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22bda-e49d-72da-bbc4-76592f94e5a0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:48:06.423Z", "activatedAt": "2026-11-30T09:48:05.423Z"}}]}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '22', '96', NULL, 'bet', '2026-11-30 09:48:15.457+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '23', '97', NULL, 'rollback', '2026-11-30 09:48:15.457+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22bda-e49e-72c7-a590-062d89786aa7"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22bda-e49e-72c7-a590-098d5fbc1872"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22bda-e49e-72c7-a590-062d89786aa7", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T09:48:14.423Z", "granted": 278, "offerId": "01a22bda-e49d-72da-bbc4-76592f94e5a0", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": "expired", "expiresAt": "2026-11-30T09:48:06.423Z", "activatedAt": "2026-11-30T09:48:05.423Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e49e-72c7-a590-098d5fbc1872", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22bda-e49c-71e8-b54d-e03128f412bc", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22bda-e499-72a5-adb0-7bb9c062009c", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:48:16.423Z", "activatedAt": "2026-11-30T09:48:14.423Z"}}]}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '24', '98', NULL, 'bet', '2026-11-30 09:48:15.457+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22bda-e49e-72c7-a590-098d5fbc1872"}]}'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '25', '99', NULL, 'bet', '2026-11-30 09:48:15.457+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e49a-747b-bf85-87e9bb63eb46', '1', '78', NULL, 'deposit', '2026-11-30 09:48:15.447+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e49a-747b-bf85-87e9bb63eb46', '2', '88', NULL, 'bonus_grant', '2026-11-30 09:48:15.447+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22bda-e49e-72c7-a590-0c2931e2843e"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a590-0c2931e2843e", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22bda-e49c-71e8-b54d-e03128f412bc", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22bda-e49a-747b-bf85-87e9bb63eb46", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:49.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e49e-72c7-a590-0c2931e2843e", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22bda-e49c-71e8-b54d-e03128f412bc", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22bda-e49a-747b-bf85-87e9bb63eb46", "converted": 0, "createdAt": "2026-11-30T09:47:47.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:49.423Z", "activatedAt": "2026-11-30T09:47:47.423Z"}}], "bonusId": "01a22bda-e49e-72c7-a590-0c2931e2843e"}'),
('01a22bda-e49b-7391-aef6-4941f2d676d5', '1', '76', NULL, 'bonus_grant', '2026-11-30 09:48:15.447+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22bda-e49e-72c7-a58f-dfa1e4c57565"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22bda-e49e-72c7-a58f-dfa1e4c57565", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e49d-72da-bbc4-76592f94e5a0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22bda-e49b-7391-aef6-4941f2d676d5", "converted": 0, "createdAt": "2026-11-30T09:47:32.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:33.423Z", "activatedAt": "2026-11-30T09:47:32.423Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e49e-72c7-a58f-dfa1e4c57565", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e49d-72da-bbc4-76592f94e5a0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22bda-e49b-7391-aef6-4941f2d676d5", "converted": 0, "createdAt": "2026-11-30T09:47:32.423Z", "endReason": null, "expiresAt": "2026-11-30T09:47:33.423Z", "activatedAt": "2026-11-30T09:47:32.423Z"}}], "bonusId": "01a22bda-e49e-72c7-a58f-dfa1e4c57565"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '1', '101', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22bda-e4f1-746c-b888-c797eecfa9c3"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f1-746c-b888-c797eecfa9c3", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:26.510Z", "activatedAt": "2026-11-30T09:47:22.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f1-746c-b888-c797eecfa9c3", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:26.510Z", "activatedAt": "2026-11-30T09:47:22.510Z"}}], "bonusId": "01a22bda-e4f1-746c-b888-c797eecfa9c3"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '2', '105', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f1-746c-b888-d4e939e8fb89", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '3', '106', NULL, 'payout', '2026-11-30 09:48:15.535+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '4', '110', NULL, 'bet', '2026-11-30 09:48:15.535+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '5', '113', NULL, 'settlement', '2026-11-30 09:48:15.535+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22bda-e4f1-746c-b888-c797eecfa9c3"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}], "events": [{"name": "expired", "bonus": {"id": "01a22bda-e4f1-746c-b888-c797eecfa9c3", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T09:47:26.510Z", "granted": 144, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": "expired", "expiresAt": "2026-11-30T09:47:26.510Z", "activatedAt": "2026-11-30T09:47:22.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f1-746c-b888-d4e939e8fb89", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:32.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '6', '115', NULL, 'settlement', '2026-11-30 09:48:15.535+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '7', '118', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f1-746c-b889-09726c81aa0e", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '8', '121', NULL, 'bet', '2026-11-30 09:48:15.535+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}], "events": [{"name": "progress", "bonus": {"id": "01a22bda-e4f1-746c-b888-d4e939e8fb89", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:32.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '9', '123', NULL, 'bet', '2026-11-30 09:48:15.535+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}], "events": [{"name": "progress", "bonus": {"id": "01a22bda-e4f1-746c-b888-d4e939e8fb89", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:32.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '10', '125', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '11', '128', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '12', '129', NULL, 'bonus_grant', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f2-7557-9287-36f75fb13847", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f2-7557-9287-36f75fb13847"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '13', '130', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '14', '131', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22bda-e4f1-746c-b888-d4e939e8fb89"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}], "events": [{"name": "completed", "bonus": {"id": "01a22bda-e4f1-746c-b888-d4e939e8fb89", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T09:47:26.510Z", "granted": 442, "offerId": "01a22bda-e4f0-771d-aec2-412aaae50d5f", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 2, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": "completed", "expiresAt": "2026-11-30T09:47:32.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f1-746c-b889-09726c81aa0e", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": null, "expiresAt": "2026-11-30T09:48:26.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '15', '133', NULL, 'bet', '2026-11-30 09:48:15.544+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '16', '134', NULL, 'bet', '2026-11-30 09:48:15.544+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '17', '135', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '18', '136', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '19', '141', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '20', '143', NULL, 'bonus_grant', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f2-7557-9287-6d4e6839a48c", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22bda-e4f0-771d-aec2-3d37ce0b00bd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:29.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f2-7557-9287-6d4e6839a48c"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '21', '145', NULL, 'settlement', '2026-11-30 09:48:15.544+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '22', '147', NULL, 'bet', '2026-11-30 09:48:15.544+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '23', '149', NULL, 'rollback', '2026-11-30 09:48:15.544+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}], "amount": 201}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '24', '151', NULL, 'bet', '2026-11-30 09:48:15.544+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '25', '155', NULL, 'settlement', '2026-11-30 09:48:15.554+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '26', '157', NULL, 'bonus_grant', '2026-11-30 09:48:15.554+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f2-7557-9287-a709dc7a3108", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22bda-e4ec-725b-8317-55a3954a2452", "converted": 0, "createdAt": "2026-11-30T09:47:49.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f2-7557-9287-a709dc7a3108"}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '27', '159', NULL, 'bet', '2026-11-30 09:48:15.554+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '28', '160', NULL, 'settlement', '2026-11-30 09:48:15.554+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '29', '162', NULL, 'deposit', '2026-11-30 09:48:15.554+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '30', '164', NULL, 'bet', '2026-11-30 09:48:15.554+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '31', '165', NULL, 'settlement', '2026-11-30 09:48:15.554+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '32', '166', NULL, 'deposit', '2026-11-30 09:48:15.554+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '33', '168', NULL, 'settlement', '2026-11-30 09:48:15.554+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '34', '170', NULL, 'bet', '2026-11-30 09:48:15.554+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '35', '171', NULL, 'settlement', '2026-11-30 09:48:15.554+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '36', '173', NULL, 'bet', '2026-11-30 09:48:15.554+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22bda-e4f1-746c-b889-09726c81aa0e"}]}'),
('01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '1', '108', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22bda-e4f1-746c-b888-e3ebf3b90efc"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f1-746c-b888-e3ebf3b90efc", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22bda-e4ed-7019-99b4-b8bb7eb92f90", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:30.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f1-746c-b888-e3ebf3b90efc", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22bda-e4ed-7019-99b4-b8bb7eb92f90", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": null, "expiresAt": "2026-11-30T09:47:30.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}], "bonusId": "01a22bda-e4f1-746c-b888-e3ebf3b90efc"}'),
('01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 09:48:15.535+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22bda-e4f1-746c-b888-e3ebf3b90efc"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22bda-e4f1-746c-b888-e3ebf3b90efc", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T09:47:26.510Z", "granted": 499, "offerId": "01a22bda-e4ee-70bf-8a69-685532ae8af3", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22bda-e4ed-7019-99b4-b8bb7eb92f90", "converted": 0, "createdAt": "2026-11-30T09:47:26.510Z", "endReason": "player", "expiresAt": "2026-11-30T09:47:30.510Z", "activatedAt": "2026-11-30T09:47:26.510Z"}}]}'),
('01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '3', '139', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22bda-e4f2-7557-9287-5c57ab5a57bc"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f2-7557-9287-5c57ab5a57bc", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22bda-e4ed-7019-99b4-b8bb7eb92f90", "converted": 0, "createdAt": "2026-11-30T09:47:29.510Z", "endReason": null, "expiresAt": "2026-11-30T09:48:29.510Z", "activatedAt": "2026-11-30T09:47:29.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f2-7557-9287-5c57ab5a57bc", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22bda-e4ed-7019-99b4-b8bb7eb92f90", "converted": 0, "createdAt": "2026-11-30T09:47:29.510Z", "endReason": null, "expiresAt": "2026-11-30T09:48:29.510Z", "activatedAt": "2026-11-30T09:47:29.510Z"}}], "bonusId": "01a22bda-e4f2-7557-9287-5c57ab5a57bc"}'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '1', '103', NULL, 'bonus_grant', '2026-11-30 09:48:15.535+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22bda-e4f1-746c-b888-cd6f22b99c10"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f1-746c-b888-cd6f22b99c10", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22bda-e4ee-70bf-8a69-63502a91a6ce", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:48:22.510Z", "activatedAt": "2026-11-30T09:47:22.510Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e4f1-746c-b888-cd6f22b99c10", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e4ef-712a-bb35-42836d070e06", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22bda-e4ee-70bf-8a69-63502a91a6ce", "converted": 0, "createdAt": "2026-11-30T09:47:22.510Z", "endReason": null, "expiresAt": "2026-11-30T09:48:22.510Z", "activatedAt": "2026-11-30T09:47:22.510Z"}}], "bonusId": "01a22bda-e4f1-746c-b888-cd6f22b99c10"}'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '2', '150', NULL, 'bonus_grant', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e4f2-7557-9287-8b4b95571d2f", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22bda-e4f0-771d-aec2-3d37ce0b00bd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22bda-e4ee-70bf-8a69-63502a91a6ce", "converted": 0, "createdAt": "2026-11-30T09:47:49.510Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e4f2-7557-9287-8b4b95571d2f"}'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 09:48:15.544+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22bda-e4f2-7557-9287-8b4b95571d2f", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T09:48:05.510Z", "granted": 76, "offerId": "01a22bda-e4f0-771d-aec2-3d37ce0b00bd", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22bda-e4ee-70bf-8a69-63502a91a6ce", "converted": 0, "createdAt": "2026-11-30T09:47:49.510Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '4', '172', NULL, 'deposit', '2026-11-30 09:48:15.544+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e548-75b0-b5fe-60c77daf8a25', '1', '179', NULL, 'deposit', '2026-11-30 09:48:15.612+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e549-734b-b508-f299ad29f041', '1', '180', NULL, 'deposit', '2026-11-30 09:48:15.612+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e54a-77bf-b087-c65c4533d606', '1', '174', NULL, 'bonus_grant', '2026-11-30 09:48:15.612+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22bda-e54d-77e5-89a0-57009353bccf"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e54d-77e5-89a0-57009353bccf", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22bda-e54b-7353-b91e-92d241a2d456", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22bda-e54a-77bf-b087-c65c4533d606", "converted": 0, "createdAt": "2026-11-30T09:48:09.591Z", "endReason": null, "expiresAt": "2026-11-30T09:48:11.591Z", "activatedAt": "2026-11-30T09:48:09.591Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e54d-77e5-89a0-57009353bccf", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22bda-e54b-7353-b91e-92d241a2d456", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22bda-e54a-77bf-b087-c65c4533d606", "converted": 0, "createdAt": "2026-11-30T09:48:09.591Z", "endReason": null, "expiresAt": "2026-11-30T09:48:11.591Z", "activatedAt": "2026-11-30T09:48:09.591Z"}}], "bonusId": "01a22bda-e54d-77e5-89a0-57009353bccf"}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '1', '183', NULL, 'deposit', '2026-11-30 09:48:15.649+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '2', '187', NULL, 'deposit', '2026-11-30 09:48:15.649+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '3', '189', NULL, 'transfer', '2026-11-30 09:48:15.659+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '4', '190', NULL, 'complete', '2026-11-30 09:48:15.679+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, NULL, '{"amount": 5}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '5', '191', NULL, 'deposit', '2026-11-30 09:48:15.696+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '6', '192', NULL, 'bonus_grant', '2026-11-30 09:48:15.71+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22bda-e5d9-7000-9549-0998be9b69af"}], "events": [{"name": "granted", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}], "bonusId": "01a22bda-e5d9-7000-9549-0998be9b69af"}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '7', '193', NULL, 'bonus_grant', '2026-11-30 09:48:15.721+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22bda-e5e8-7000-9d11-32e2ddbf39af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.720Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22bda-e5e8-7000-9d11-32e2ddbf39af"}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '8', '194', NULL, 'bet', '2026-11-30 09:48:15.734+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}]}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '9', '195', NULL, 'settlement', '2026-11-30 09:48:15.742+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '10', '196', NULL, 'bet', '2026-11-30 09:48:15.751+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}]}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '11', '197', NULL, 'settlement', '2026-11-30 09:48:15.763+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '12', '198', NULL, 'bet', '2026-11-30 09:48:15.772+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}]}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '13', '199', NULL, 'settlement', '2026-11-30 09:48:15.778+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '14', '200', NULL, 'rollback', '2026-11-30 09:48:15.784+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 09:48:15.8+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22bda-e5d9-7000-9549-0998be9b69af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22bda-e5e8-7000-9d11-32e2ddbf39af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22bda-e5d9-7000-9549-0998be9b69af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T09:48:15.799Z", "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.705Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.705Z"}}, {"name": "activated", "bonus": {"id": "01a22bda-e5e8-7000-9d11-32e2ddbf39af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22bda-e395-7000-9a38-31abe43716f3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22bda-e585-7000-9a79-e9c49d5b89af", "converted": 0, "createdAt": "2026-11-30T09:48:15.720Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T09:48:15.799Z"}}]}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '16', '206', NULL, 'adjustment', '2026-11-30 09:48:15.88+00', '5', '0', '0', '0', '20030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '17', '209', NULL, 'adjustment', '2026-11-30 09:48:15.88+00', '5', '0', '0', '0', '20035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22bda-e5a5-7000-ba4b-0330cc12a754', '1', '189', '01a22bda-e585-7000-9a79-e9c49d5b89af', 'transfer', '2026-11-30 09:48:15.659+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22bda-e5a5-7000-ba4b-0330cc12a754', '2', '190', '01a22bda-e585-7000-9a79-e9c49d5b89af', 'complete', '2026-11-30 09:48:15.679+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', NULL, NULL, NULL, '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 09:48:15.122+00'),
('slots', 'slots', NULL, '2026-11-30 09:48:15.114+00'),
('table', 'table', NULL, '2026-11-30 09:48:15.119+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c9-713c-8bd2-b14a8b37dc38', 'deposit', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, '1809', 'reverted', '2026-11-30 09:48:10.218+00', NULL, '01a22bda-e3c9-713c-8bd2-caeca1d17ea4'),
('01a22bda-e3ca-757d-b99f-eb7e91e14147', 'deposit', '01a22bda-e3c4-7334-a327-9c1d2d174bea', NULL, '2535', 'pending', '2026-11-30 09:48:04.218+00', NULL, NULL),
('01a22bda-e466-71f3-8de3-261cc31b2dc1', 'deposit', '01a22bda-e462-71c8-9afe-87dc1f746aa2', NULL, '190', 'pending', '2026-11-30 09:48:41.358+00', NULL, NULL),
('01a22bda-e54d-77e5-89a0-688eaa88a9b4', 'deposit', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22bda-e5a7-7000-b8fd-a879ec77e9af', 'transfer', '01a22bda-e585-7000-9a79-e9c49d5b89af', '01a22bda-e5a5-7000-ba4b-0330cc12a754', '5', 'applied', NULL, '5', '01a22bda-e5b6-7000-b12a-84a5100009af'),
('01a22bda-e5cb-7000-afa9-4ec54123d9af', 'deposit', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, '7', 'pending', '2026-11-30 10:48:15.691+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "brand", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'default', '01a22bda-e3c1-7089-b7ad-4da9be9f8161', '1662', '0', '0', '2'),
('wagered', 'default', '01a22bda-e499-72a5-adb0-7f22b9d886cf', '699', '0', '0', '2'),
('wagered', 'default', '01a22bda-e4ec-725b-8317-5ae781a6c441', '1433', '0', '0', '2'),
('wagered', 'default', 'reader', '150', '0', '0', '2'),
('won', 'default', '01a22bda-e3c1-7089-b7ad-4da9be9f8161', '1134', '0', '0', '2'),
('won', 'default', '01a22bda-e499-72a5-adb0-7f22b9d886cf', '743', '0', '0', '2'),
('won', 'default', '01a22bda-e4ec-725b-8317-5ae781a6c441', '1702', '0', '0', '2'),
('won', 'default', 'reader', '5', '5', '17', '3');

INSERT INTO leaderboards ("id", "name", "brand", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', NULL, 'wagered', 'EUR', '2026-11-30 09:48:15.141+00', 'tester'),
('won', 'won', NULL, 'won', 'EUR', '2026-11-30 09:48:15.146+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '9a901f88d8e43d276801ad0af1e785174ca94fb6a7cb78144a8df3498104d4e0'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', 'e8bd4b90cf1187cfc02a6891bbe9377b3c6a25f2b4fe57cf685f149314a08292'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', '74170c5f17c539197e3b44fe8aabb94f4421a7f4f26bd4df9b84fbf9870f9f1e'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '8dbfe5ad019ed6c8627657101eed8dda300715ff3eec68f267bbc8ea73f82da0');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 09:48:14.189127'),
('2', '0002_currencies', '2026-11-30 09:48:14.258923'),
('3', '0003_pipeline', '2026-11-30 09:48:14.261968'),
('4', '0004_books_check', '2026-11-30 09:48:14.271202'),
('5', '0005_roles', '2026-11-30 09:48:14.275172'),
('6', '0006_request_keys', '2026-11-30 09:48:14.283548'),
('7', '0007_audit_log', '2026-11-30 09:48:14.286399'),
('8', '0009_reconciliation_watermarks', '2026-11-30 09:48:14.298763');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "brand", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e395-7000-9a38-31abe43716f3', '1', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 09:48:15.124+00', NULL, NULL),
('01a22bda-e39a-7000-9f49-c031039d72e9', '2', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 09:48:15.13+00', NULL, NULL),
('01a22bda-e3c5-7127-bac3-0286e6c2b84d', '3', 'offer 0', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 09:48:15.174+00', NULL, NULL),
('01a22bda-e3c6-7220-86ce-925d97f63b96', '4', 'offer 1', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 09:48:15.175+00', NULL, NULL),
('01a22bda-e3c7-7380-aaac-4e81283d8965', '5', 'offer 2', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 09:48:15.175+00', NULL, NULL),
('01a22bda-e3c8-76a9-9388-6058c1d650ef', '6', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 09:48:15.176+00', NULL, NULL),
('01a22bda-e464-729a-98d2-a7208d4ff07f', '7', 'offer 0', NULL, NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 09:48:15.333+00', NULL, NULL),
('01a22bda-e465-7545-8523-3802be1adce7', '8', 'offer 1', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 09:48:15.333+00', NULL, NULL),
('01a22bda-e465-7545-8523-3f8c391455a1', '9', 'offer 2', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 09:48:15.334+00', NULL, NULL),
('01a22bda-e466-71f3-8de3-16e1df540282', '10', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 09:48:15.334+00', NULL, NULL),
('01a22bda-e49b-7391-aef6-516e72718e52', '11', 'offer 0', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 09:48:15.388+00', NULL, NULL),
('01a22bda-e49c-71e8-b54d-e03128f412bc', '12', 'offer 1', NULL, NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 09:48:15.388+00', NULL, NULL),
('01a22bda-e49d-72da-bbc4-76592f94e5a0', '13', 'offer 2', NULL, NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 09:48:15.389+00', NULL, NULL),
('01a22bda-e49d-72da-bbc4-7810a1f2bd33', '14', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 09:48:15.39+00', NULL, NULL),
('01a22bda-e4ee-70bf-8a69-685532ae8af3', '15', 'offer 0', NULL, NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 09:48:15.471+00', NULL, NULL),
('01a22bda-e4ef-712a-bb35-42836d070e06', '16', 'offer 1', NULL, NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 09:48:15.471+00', NULL, NULL),
('01a22bda-e4f0-771d-aec2-3d37ce0b00bd', '17', 'offer 2', NULL, NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 09:48:15.472+00', NULL, NULL),
('01a22bda-e4f0-771d-aec2-412aaae50d5f', '18', 'offer 3', NULL, 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 09:48:15.473+00', NULL, NULL),
('01a22bda-e54b-7353-b91e-8c901cf57190', '19', 'offer 0', NULL, NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 09:48:15.563+00', NULL, NULL),
('01a22bda-e54b-7353-b91e-92d241a2d456', '20', 'offer 1', NULL, NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 09:48:15.564+00', NULL, NULL),
('01a22bda-e54c-736a-8fbd-2ecc09609eae', '21', 'offer 2', NULL, NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 09:48:15.564+00', NULL, NULL),
('01a22bda-e54d-77e5-89a0-511636693383', '22', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 09:48:15.565+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_metadata ("wallet_id", "seq", "metadata") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e585-7000-9a79-e9c49d5b89af', '183', '{"a": 1}'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '187', '{"a": 1}');

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22bda-e645-7000-af3e-91938c8d2945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 09:48:15.814+00'),
('2', '01a22bda-e645-7000-af3e-91938c8d2945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 09:48:15.825+00'),
('3', '01a22bda-e655-7000-9667-de68fceb2945', 'failed', '0', 'it names 01a22bda-e645-7000-af3e-91938c8d2945, which has failed', 'wallet-worker', '2026-11-30 09:48:15.831+00'),
('4', '01a22bda-e645-7000-af3e-91938c8d2945', 'replayed', '2', 'test', 'tester', '2026-11-30 09:48:15.843+00'),
('5', '01a22bda-e645-7000-af3e-91938c8d2945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 09:48:15.847+00'),
('6', '01a22bda-e655-7000-9667-de68fceb2945', 'discarded', '0', 'test', 'tester', '2026-11-30 09:48:15.854+00'),
('7', '01a22bda-e645-7000-af3e-91938c8d2945', 'discarded', '1', 'test', 'tester', '2026-11-30 09:48:15.854+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "created_at", "amount", "expires_in_seconds", "id", "wallet_id", "to_wallet_id", "pending_operation_id", "source", "final", "pending", "kind", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "method", "payload", "created_by") OVERRIDING SYSTEM VALUE VALUES
('1', '2026-11-30 09:47:51.218+00', '175', NULL, '01a22bda-e3c9-713c-8bd2-afbae9219937', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'table', 'round-b1', NULL, NULL, '{}', 'history'),
('2', '2026-11-30 09:47:51.218+00', '1809', '19', '01a22bda-e3c9-713c-8bd2-b14a8b37dc38', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-1', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('3', '2026-11-30 09:47:51.218+00', '500', '19', '01a22bda-e3c9-713c-8bd2-b409879d14dc', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('4', '2026-11-30 09:47:51.218+00', '80', NULL, '01a22bda-e3c9-713c-8bd2-b9d031b208a0', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('5', '2026-11-30 09:47:51.218+00', '281', NULL, '01a22bda-e3c9-713c-8bd2-bdb4fc9ba453', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('6', '2026-11-30 09:47:51.218+00', '449', NULL, '01a22bda-e3c9-713c-8bd2-c17a86a60c81', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('7', '2026-11-30 09:47:51.218+00', '71', NULL, '01a22bda-e3c9-713c-8bd2-c63cef24cfdf', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('8', '2026-11-30 09:47:51.218+00', NULL, NULL, '01a22bda-e3c9-713c-8bd2-caeca1d17ea4', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, '01a22bda-e3c9-713c-8bd2-b14a8b37dc38', 'c', NULL, NULL, 'revert', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('9', '2026-11-30 09:47:51.218+00', '217', NULL, '01a22bda-e3c9-713c-8bd2-ce11bf429ed2', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e3c8-76a9-9388-6058c1d650ef","depositAmount":338}', 'history'),
('10', '2026-11-30 09:47:51.218+00', NULL, NULL, '01a22bda-e3c9-713c-8bd2-d325103fbe9f', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-9', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('11', '2026-11-30 09:47:51.218+00', '203', NULL, '01a22bda-e3c9-713c-8bd2-d7b3e9981651', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('12', '2026-11-30 09:47:51.218+00', '198', NULL, '01a22bda-e3c9-713c-8bd2-dbdb2a6a751c', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-11', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('13', '2026-11-30 09:47:51.218+00', '0', NULL, '01a22bda-e3c9-713c-8bd2-dfb6165d3c24', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('14', '2026-11-30 09:47:51.218+00', '283', NULL, '01a22bda-e3c9-713c-8bd2-e3e713e80d61', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('15', '2026-11-30 09:47:51.218+00', '24', NULL, '01a22bda-e3ca-757d-b99f-e5030874981c', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'slots', 'round-b7', NULL, NULL, '{}', 'history'),
('16', '2026-11-30 09:47:51.218+00', '2535', '13', '01a22bda-e3ca-757d-b99f-eb7e91e14147', '01a22bda-e3c4-7334-a327-9c1d2d174bea', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('17', '2026-11-30 09:47:51.218+00', '0', NULL, '01a22bda-e3ca-757d-b99f-ec7878dcbe3d', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-16', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('18', '2026-11-30 09:47:51.218+00', '190', NULL, '01a22bda-e3ca-757d-b99f-f0db77413615', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-17', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('19', '2026-11-30 09:47:51.218+00', NULL, NULL, '01a22bda-e3ca-757d-b99f-f617a17ff492', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, '01a22bda-e3c9-713c-8bd2-b14a8b37dc38', 'c', NULL, NULL, 'revert', 'ref-18', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('20', '2026-11-30 09:47:51.218+00', '230', NULL, '01a22bda-e3ca-757d-b99f-fb3541241779', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'other', 'round-b8', NULL, NULL, '{}', 'history'),
('21', '2026-11-30 09:47:51.218+00', '0', NULL, '01a22bda-e3ca-757d-b99f-fec73667be04', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-20', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('22', '2026-11-30 09:48:11.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-02b175c265ef', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-21', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('23', '2026-11-30 09:48:11.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-060116c0f2d8', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-22', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}', 'history'),
('24', '2026-11-30 09:48:11.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-0a62352e5b20', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-23', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('25', '2026-11-30 09:48:11.218+00', '44', NULL, '01a22bda-e3ca-757d-b9a0-0df6acfc88cb', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'other', 'round-b9', NULL, NULL, '{}', 'history'),
('26', '2026-11-30 09:48:11.218+00', '105', NULL, '01a22bda-e3ca-757d-b9a0-13a89da87236', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'slots', 'round-b10', NULL, NULL, '{}', 'history'),
('27', '2026-11-30 09:48:11.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-17a074afe623', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('28', '2026-11-30 09:48:11.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-18e6334d6cc6', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-27', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22bda-e3c9-713c-8bd2-ce11bf429ed2"}', 'history'),
('29', '2026-11-30 09:48:11.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-1f25c9ad4443', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-28', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('30', '2026-11-30 09:48:11.218+00', '67', NULL, '01a22bda-e3ca-757d-b9a0-21f249cf8335', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('31', '2026-11-30 09:48:11.218+00', '2162', '18', '01a22bda-e3ca-757d-b9a0-25f7889a9d4f', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-30', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('32', '2026-11-30 09:48:11.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-2bfc717210f3', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-31', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e3c7-7380-aaac-4e81283d8965","depositAmount":361}', 'history'),
('33', '2026-11-30 09:48:11.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-2d1a60dd04eb', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-32', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('34', '2026-11-30 09:48:11.218+00', '97', '14', '01a22bda-e3ca-757d-b9a0-332bb97ccf1d', '01a22bda-e3c4-7334-a327-9c1d2d174bea', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('35', '2026-11-30 09:48:11.218+00', '186', NULL, '01a22bda-e3ca-757d-b9a0-34560d1e3f27', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('36', '2026-11-30 09:48:11.218+00', '14', '4', '01a22bda-e3ca-757d-b9a0-389ffc60c9e2', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-35', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('37', '2026-11-30 09:48:11.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-3f0fa32ce2e3', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22bda-e3ca-757d-b9a0-2bfc717210f3"}', 'history'),
('38', '2026-11-30 09:48:11.218+00', '1516', '4', '01a22bda-e3ca-757d-b9a0-42b09e4392d6', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-37', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('39', '2026-11-30 09:48:11.218+00', '342', NULL, '01a22bda-e3ca-757d-b9a0-47badeeb0fd7', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-38', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('40', '2026-11-30 09:48:14.218+00', '281', NULL, '01a22bda-e3ca-757d-b9a0-4b60300a786f', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'table', 'round-b11', NULL, NULL, '{}', 'history'),
('41', '2026-11-30 09:48:14.218+00', '2905', '24', '01a22bda-e3ca-757d-b9a0-4f0fbd2373c4', '01a22bda-e3c4-7334-a327-9c1d2d174bea', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-40', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('42', '2026-11-30 09:48:14.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-518fcfd04d8a', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-41', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('43', '2026-11-30 09:48:14.218+00', '231', NULL, '01a22bda-e3ca-757d-b9a0-5598e38d2e62', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-42', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('44', '2026-11-30 09:48:14.218+00', '23', NULL, '01a22bda-e3ca-757d-b9a0-5b7f134481d8', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-43', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('45', '2026-11-30 09:48:14.218+00', '79', NULL, '01a22bda-e3ca-757d-b9a0-5dbf365f0ac9', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'slots', 'round-b12', NULL, NULL, '{}', 'history'),
('46', '2026-11-30 09:48:14.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-61f011785209', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-45', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('47', '2026-11-30 09:48:14.218+00', '65', NULL, '01a22bda-e3ca-757d-b9a0-67e848d8d2c6', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('48', '2026-11-30 09:48:14.218+00', '397', NULL, '01a22bda-e3ca-757d-b9a0-698d7d0fc26f', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-47', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e3c8-76a9-9388-6058c1d650ef","depositAmount":437}', 'history'),
('49', '2026-11-30 09:48:14.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-6de95d32ab86', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('50', '2026-11-30 09:48:14.218+00', '232', NULL, '01a22bda-e3ca-757d-b9a0-73b744b5f966', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'live', 'round-b14', NULL, NULL, '{}', 'history'),
('51', '2026-11-30 09:48:14.218+00', '290', NULL, '01a22bda-e3ca-757d-b9a0-759152370bec', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'other', 'round-b15', NULL, NULL, '{}', 'history'),
('52', '2026-11-30 09:48:14.218+00', '174', NULL, '01a22bda-e3ca-757d-b9a0-7b9efeaefcb7', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '01a22bda-e3c4-7334-a327-9c1d2d174bea', NULL, 'c', NULL, 'true', 'transfer', 'ref-51', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('53', '2026-11-30 09:48:14.218+00', NULL, NULL, '01a22bda-e3ca-757d-b9a0-7c5c8eae0cfd', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, '01a22bda-e3c9-713c-8bd2-b14a8b37dc38', 'c', NULL, NULL, 'expire', 'ref-52', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('54', '2026-11-30 09:48:14.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-82b1b04837b9', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b14', NULL, '{}', 'history'),
('55', '2026-11-30 09:48:14.218+00', '207', NULL, '01a22bda-e3ca-757d-b9a0-87c00cfbb473', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'table', 'round-b16', NULL, NULL, '{}', 'history'),
('56', '2026-11-30 09:48:14.218+00', '871', '16', '01a22bda-e3ca-757d-b9a0-888e9e71e204', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('57', '2026-11-30 09:48:14.218+00', '155', NULL, '01a22bda-e3ca-757d-b9a0-8fb26c17997a', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-56', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('58', '2026-11-30 09:48:14.218+00', '0', NULL, '01a22bda-e3ca-757d-b9a0-9129e9368e7d', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-57', NULL, NULL, NULL, 'b16', NULL, '{}', 'history'),
('59', '2026-11-30 09:48:14.218+00', '54', NULL, '01a22bda-e3ca-757d-b9a0-97afecb1b9c3', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'live', 'round-b17', NULL, NULL, '{}', 'history'),
('60', '2026-11-30 09:48:14.218+00', '230', NULL, '01a22bda-e3ca-757d-b9a0-9b82c557f771', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('61', '2026-11-30 09:48:14.218+00', '280', '28', '01a22bda-e3ca-757d-b9a0-9eac7382cdb4', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, 'c', NULL, 'false', 'transfer', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('62', '2026-11-30 09:48:14.358+00', '284', '23', '01a22bda-e466-71f3-8de3-1b31b1cd2181', '01a22bda-e462-71c8-9afe-87dc1f746aa2', '01a22bda-e463-757c-ab84-8f1d171454c6', NULL, 'c', NULL, 'false', 'transfer', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('63', '2026-11-30 09:48:14.358+00', '8', NULL, '01a22bda-e466-71f3-8de3-1d7c9eaca7b9', '01a22bda-e462-71c8-9afe-87dc1f746aa2', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('64', '2026-11-30 09:48:14.358+00', '33', NULL, '01a22bda-e466-71f3-8de3-23e5859f7e81', '01a22bda-e462-71c8-9afe-87dc1f746aa2', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'table', 'round-b2', NULL, NULL, '{}', 'history'),
('65', '2026-11-30 09:48:14.358+00', '190', '27', '01a22bda-e466-71f3-8de3-261cc31b2dc1', '01a22bda-e462-71c8-9afe-87dc1f746aa2', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('66', '2026-11-30 09:48:14.358+00', '247', NULL, '01a22bda-e466-71f3-8de3-290bb45e90f3', '01a22bda-e462-71c8-9afe-87dc1f746aa2', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('67', '2026-11-30 09:47:32.423+00', '911', '9', '01a22bda-e49e-72c7-a58f-b8b25a4c51a9', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('68', '2026-11-30 09:47:32.423+00', '242', NULL, '01a22bda-e49e-72c7-a58f-be28697ce320', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('69', '2026-11-30 09:47:32.423+00', '221', NULL, '01a22bda-e49e-72c7-a58f-c1fae04b311d', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'other', 'round-b2', NULL, NULL, '{}', 'history'),
('70', '2026-11-30 09:47:32.423+00', '22', NULL, '01a22bda-e49e-72c7-a58f-c6cd3d8ee61c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('71', '2026-11-30 09:47:32.423+00', '43', NULL, '01a22bda-e49e-72c7-a58f-c95bdab3fd9f', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('72', '2026-11-30 09:47:32.423+00', '320', NULL, '01a22bda-e49e-72c7-a58f-cfc28a3761a1', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('73', '2026-11-30 09:47:32.423+00', '166', NULL, '01a22bda-e49e-72c7-a58f-d169d1729a2e', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'other', 'round-b5', NULL, NULL, '{}', 'history'),
('74', '2026-11-30 09:47:32.423+00', '0', NULL, '01a22bda-e49e-72c7-a58f-d7ec1ba69d8a', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b1', NULL, '{}', 'history'),
('75', '2026-11-30 09:47:32.423+00', NULL, NULL, '01a22bda-e49e-72c7-a58f-d9f25598eb09', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-8', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('76', '2026-11-30 09:47:32.423+00', NULL, NULL, '01a22bda-e49e-72c7-a58f-dfa1e4c57565', '01a22bda-e49b-7391-aef6-4941f2d676d5', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-9', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49d-72da-bbc4-76592f94e5a0","depositAmount":101}', 'history'),
('77', '2026-11-30 09:47:32.423+00', NULL, NULL, '01a22bda-e49e-72c7-a58f-e0114511850e', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-10', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('78', '2026-11-30 09:47:32.423+00', '2092', NULL, '01a22bda-e49e-72c7-a58f-e44f8138309d', '01a22bda-e49a-747b-bf85-87e9bb63eb46', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-11', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('79', '2026-11-30 09:47:42.423+00', '222', NULL, '01a22bda-e49e-72c7-a58f-e91f380cf476', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('80', '2026-11-30 09:47:42.423+00', '201', NULL, '01a22bda-e49e-72c7-a58f-ed0c314d7dc8', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-13', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('81', '2026-11-30 09:47:42.423+00', '0', NULL, '01a22bda-e49e-72c7-a58f-f28b7609fa80', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('82', '2026-11-30 09:47:47.423+00', '2635', '6', '01a22bda-e49e-72c7-a58f-f76bb146c3a8', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('83', '2026-11-30 09:47:47.423+00', '469', '13', '01a22bda-e49e-72c7-a58f-f981d2deb3a7', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, 'c', NULL, 'true', 'transfer', 'ref-16', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('84', '2026-11-30 09:47:47.423+00', '426', NULL, '01a22bda-e49e-72c7-a58f-fcec233aba38', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49d-72da-bbc4-7810a1f2bd33","depositAmount":359}', 'history'),
('85', '2026-11-30 09:47:47.423+00', '141', NULL, '01a22bda-e49e-72c7-a590-0339204ce8d7', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'other', 'round-b6', NULL, NULL, '{}', 'history'),
('86', '2026-11-30 09:47:47.423+00', '278', NULL, '01a22bda-e49e-72c7-a590-062d89786aa7', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49d-72da-bbc4-76592f94e5a0","depositAmount":190}', 'history'),
('87', '2026-11-30 09:47:47.423+00', '140', NULL, '01a22bda-e49e-72c7-a590-098d5fbc1872', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-20', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49c-71e8-b54d-e03128f412bc","depositAmount":267}', 'history'),
('88', '2026-11-30 09:47:47.423+00', '352', NULL, '01a22bda-e49e-72c7-a590-0c2931e2843e', '01a22bda-e49a-747b-bf85-87e9bb63eb46', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49c-71e8-b54d-e03128f412bc","depositAmount":442}', 'history'),
('89', '2026-11-30 09:47:47.423+00', '108', NULL, '01a22bda-e49e-72c7-a590-12b5d95793fe', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('90', '2026-11-30 09:47:47.423+00', NULL, NULL, '01a22bda-e49e-72c7-a590-17d9c081d35a', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-23', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e49e-72c7-a590-062d89786aa7"}', 'history'),
('91', '2026-11-30 09:47:47.423+00', '59', NULL, '01a22bda-e49e-72c7-a590-1a58d772d046', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-24', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e49c-71e8-b54d-e03128f412bc","depositAmount":453}', 'history'),
('92', '2026-11-30 09:47:47.423+00', '226', NULL, '01a22bda-e49e-72c7-a590-1f8e9b5901e7', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'slots', 'round-b8', NULL, NULL, '{}', 'history'),
('93', '2026-11-30 09:47:47.423+00', '33', NULL, '01a22bda-e49e-72c7-a590-2195777bcdf7', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('94', '2026-11-30 09:47:47.423+00', '0', NULL, '01a22bda-e49f-72e7-a1ce-d94946081a97', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('95', '2026-11-30 09:48:05.423+00', NULL, NULL, '01a22bda-e49f-72e7-a1ce-dc7a37c18e7a', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-28', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('96', '2026-11-30 09:48:14.423+00', '95', NULL, '01a22bda-e49f-72e7-a1ce-e209fc76845c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'slots', 'round-b9', NULL, NULL, '{}', 'history'),
('97', '2026-11-30 09:48:14.423+00', NULL, NULL, '01a22bda-e49f-72e7-a1ce-e71a60fb9ef0', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-30', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('98', '2026-11-30 09:48:14.423+00', '254', NULL, '01a22bda-e49f-72e7-a1ce-eabc25755479', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'live', 'round-b10', NULL, NULL, '{}', 'history'),
('99', '2026-11-30 09:48:14.423+00', '209', NULL, '01a22bda-e49f-72e7-a1ce-ef0744b56f82', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'live', 'round-b11', NULL, NULL, '{}', 'history'),
('100', '2026-11-30 09:48:14.423+00', '479', '11', '01a22bda-e49f-72e7-a1ce-f2ceeab453d4', '01a22bda-e499-72a5-adb0-7bb9c062009c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('101', '2026-11-30 09:47:22.51+00', '144', NULL, '01a22bda-e4f1-746c-b888-c797eecfa9c3', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ee-70bf-8a69-685532ae8af3","depositAmount":56}', 'history'),
('102', '2026-11-30 09:47:22.51+00', '215', NULL, '01a22bda-e4f1-746c-b888-cbef03dcdd4e', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'slots', 'round-b1', NULL, NULL, '{}', 'history'),
('103', '2026-11-30 09:47:22.51+00', NULL, NULL, '01a22bda-e4f1-746c-b888-cd6f22b99c10', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ef-712a-bb35-42836d070e06","depositAmount":450}', 'history'),
('104', '2026-11-30 09:47:22.51+00', NULL, NULL, '01a22bda-e4f1-746c-b888-d260a6ae7218', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b888-cd6f22b99c10"}', 'history'),
('105', '2026-11-30 09:47:22.51+00', '442', NULL, '01a22bda-e4f1-746c-b888-d4e939e8fb89', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-4', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4f0-771d-aec2-412aaae50d5f","depositAmount":169}', 'history'),
('106', '2026-11-30 09:47:22.51+00', '190', NULL, '01a22bda-e4f1-746c-b888-da95a58bfc53', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'payout', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('107', '2026-11-30 09:47:22.51+00', '178', NULL, '01a22bda-e4f1-746c-b888-dca68bdc0c23', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4f0-771d-aec2-412aaae50d5f","depositAmount":24}', 'history'),
('108', '2026-11-30 09:47:26.51+00', '499', NULL, '01a22bda-e4f1-746c-b888-e3ebf3b90efc', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ee-70bf-8a69-685532ae8af3","depositAmount":237}', 'history'),
('109', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f1-746c-b888-e681c97ce3a5', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b888-e3ebf3b90efc"}', 'history'),
('110', '2026-11-30 09:47:26.51+00', '130', NULL, '01a22bda-e4f1-746c-b888-e835bd364eff', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'slots', 'round-b2', NULL, NULL, '{}', 'history'),
('111', '2026-11-30 09:47:26.51+00', '68', '1', '01a22bda-e4f1-746c-b888-ef779ad937ea', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, 'true', 'withdrawal', 'ref-10', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('112', '2026-11-30 09:47:26.51+00', '138', NULL, '01a22bda-e4f1-746c-b888-f17f1fee25d2', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('113', '2026-11-30 09:47:26.51+00', '0', NULL, '01a22bda-e4f1-746c-b888-f68a0a31b09d', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('114', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f1-746c-b888-fad5e7d1366e', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-13', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22bda-e4f1-746c-b888-e3ebf3b90efc"}', 'history'),
('115', '2026-11-30 09:47:26.51+00', '0', NULL, '01a22bda-e4f1-746c-b888-feb22102be60', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('116', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f1-746c-b889-025df2892a54', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b888-cd6f22b99c10"}', 'history'),
('117', '2026-11-30 09:47:26.51+00', '104', NULL, '01a22bda-e4f1-746c-b889-076b26937f22', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'other', 'round-b4', NULL, NULL, '{}', 'history'),
('118', '2026-11-30 09:47:26.51+00', '421', NULL, '01a22bda-e4f1-746c-b889-09726c81aa0e', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ef-712a-bb35-42836d070e06","depositAmount":184}', 'history'),
('119', '2026-11-30 09:47:26.51+00', '141', NULL, '01a22bda-e4f1-746c-b889-0d1e73e803da', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-18', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('120', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f1-746c-b889-13cebf25d227', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22bda-e4f1-746c-b888-c797eecfa9c3"}', 'history'),
('121', '2026-11-30 09:47:26.51+00', '242', NULL, '01a22bda-e4f1-746c-b889-1435b2d40b94', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('122', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f1-746c-b889-1ad020dfdafa', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b889-09726c81aa0e"}', 'history'),
('123', '2026-11-30 09:47:26.51+00', '105', NULL, '01a22bda-e4f1-746c-b889-1ccb0ba60846', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('124', '2026-11-30 09:47:26.51+00', '223', NULL, '01a22bda-e4f1-746c-b889-23dec0590fd6', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('125', '2026-11-30 09:47:26.51+00', '0', NULL, '01a22bda-e4f1-746c-b889-272cd5bddb8d', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-24', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('126', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-29be03f21ba6', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-25', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b888-e3ebf3b90efc"}', 'history'),
('127', '2026-11-30 09:47:26.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-2d36848cc56c', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-26', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b888-c797eecfa9c3"}', 'history'),
('128', '2026-11-30 09:47:26.51+00', '479', NULL, '01a22bda-e4f2-7557-9287-310e00c9a985', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('129', '2026-11-30 09:47:26.51+00', '33', NULL, '01a22bda-e4f2-7557-9287-36f75fb13847', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-28', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4f0-771d-aec2-412aaae50d5f","depositAmount":317}', 'history'),
('130', '2026-11-30 09:47:26.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-38dd68ee8bb4', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('131', '2026-11-30 09:47:26.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-3ccd7f2ed41d', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-30', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('132', '2026-11-30 09:47:26.51+00', '335', NULL, '01a22bda-e4f2-7557-9287-42f0f9f07205', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-31', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('133', '2026-11-30 09:47:26.51+00', '193', NULL, '01a22bda-e4f2-7557-9287-44c799ec0bb0', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'table', 'round-b8', NULL, NULL, '{}', 'history'),
('134', '2026-11-30 09:47:29.51+00', '110', NULL, '01a22bda-e4f2-7557-9287-4b92333e30e5', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'live', 'round-b9', NULL, NULL, '{}', 'history'),
('135', '2026-11-30 09:47:29.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-4fc08b3962c9', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('136', '2026-11-30 09:47:29.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-520944c0dc2e', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-35', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('137', '2026-11-30 09:47:29.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-56e7ce4d1601', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f1-746c-b889-09726c81aa0e"}', 'history'),
('138', '2026-11-30 09:47:29.51+00', '193', NULL, '01a22bda-e4f2-7557-9287-5b0e34ebb6b5', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'table', 'round-b10', NULL, NULL, '{}', 'history'),
('139', '2026-11-30 09:47:29.51+00', '272', NULL, '01a22bda-e4f2-7557-9287-5c57ab5a57bc', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-38', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ef-712a-bb35-42836d070e06","depositAmount":181}', 'history'),
('140', '2026-11-30 09:47:29.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-619fe14feb95', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-39', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('141', '2026-11-30 09:47:29.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-66c14d08e74a', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-40', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('142', '2026-11-30 09:47:29.51+00', '459', NULL, '01a22bda-e4f2-7557-9287-6988351042be', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'ref-41', NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', 'history'),
('143', '2026-11-30 09:47:29.51+00', '386', NULL, '01a22bda-e4f2-7557-9287-6d4e6839a48c', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-42', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4f0-771d-aec2-3d37ce0b00bd","depositAmount":206}', 'history'),
('144', '2026-11-30 09:47:29.51+00', '239', '2', '01a22bda-e4f2-7557-9287-726913905fe4', '01a22bda-e4ec-725b-8317-55a3954a2452', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, 'c', NULL, 'false', 'transfer', 'ref-43', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('145', '2026-11-30 09:47:49.51+00', '33', NULL, '01a22bda-e4f2-7557-9287-7480f682b511', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-44', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('146', '2026-11-30 09:47:49.51+00', '233', NULL, '01a22bda-e4f2-7557-9287-78802e7faaa3', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-45', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('147', '2026-11-30 09:47:49.51+00', '201', NULL, '01a22bda-e4f2-7557-9287-7fca279e6e68', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'slots', 'round-b11', NULL, NULL, '{}', 'history'),
('148', '2026-11-30 09:47:49.51+00', '54', NULL, '01a22bda-e4f2-7557-9287-8321d8fbb74f', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'other', 'round-b12', NULL, NULL, '{}', 'history'),
('149', '2026-11-30 09:47:49.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-86174d4a18ec', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('150', '2026-11-30 09:47:49.51+00', '76', NULL, '01a22bda-e4f2-7557-9287-8b4b95571d2f', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-49', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4f0-771d-aec2-3d37ce0b00bd","depositAmount":460}', 'history'),
('151', '2026-11-30 09:47:49.51+00', '105', NULL, '01a22bda-e4f2-7557-9287-8d0963cdf055', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('152', '2026-11-30 09:47:49.51+00', '102', NULL, '01a22bda-e4f2-7557-9287-90e96b4f6e76', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'other', 'round-b14', NULL, NULL, '{}', 'history'),
('153', '2026-11-30 09:47:49.51+00', '183', NULL, '01a22bda-e4f2-7557-9287-97a7e38b384c', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'slots', 'round-b15', NULL, NULL, '{}', 'history'),
('154', '2026-11-30 09:47:49.51+00', '216', NULL, '01a22bda-e4f2-7557-9287-9803f2a338f3', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('155', '2026-11-30 09:47:49.51+00', '383', NULL, '01a22bda-e4f2-7557-9287-9de7cb0a9c3f', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-54', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('156', '2026-11-30 09:47:49.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-a09e2d27b7fe', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f2-7557-9287-5c57ab5a57bc"}', 'history'),
('157', '2026-11-30 09:47:49.51+00', '196', NULL, '01a22bda-e4f2-7557-9287-a709dc7a3108', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-56', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e4ef-712a-bb35-42836d070e06","depositAmount":423}', 'history'),
('158', '2026-11-30 09:47:49.51+00', '63', NULL, '01a22bda-e4f2-7557-9287-a8d8a21077b6', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'other', 'round-b16', NULL, NULL, '{}', 'history'),
('159', '2026-11-30 09:48:05.51+00', '115', NULL, '01a22bda-e4f2-7557-9287-ad3560193f54', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'table', 'round-b17', NULL, NULL, '{}', 'history'),
('160', '2026-11-30 09:48:05.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-b236e17c2c61', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('161', '2026-11-30 09:48:05.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-b7031e2c32d5', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22bda-e4f2-7557-9287-8b4b95571d2f"}', 'history'),
('162', '2026-11-30 09:48:05.51+00', '1761', '29', '01a22bda-e4f2-7557-9287-bb184f52f5ff', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-61', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('163', '2026-11-30 09:48:05.51+00', '244', '23', '01a22bda-e4f2-7557-9287-bf318709d44f', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-62', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('164', '2026-11-30 09:48:05.51+00', '237', NULL, '01a22bda-e4f2-7557-9287-c13f78761388', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b18', NULL, 'table', 'round-b18', NULL, NULL, '{}', 'history'),
('165', '2026-11-30 09:48:05.51+00', '191', NULL, '01a22bda-e4f2-7557-9287-c7b1417ae98f', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-64', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('166', '2026-11-30 09:48:05.51+00', '891', '16', '01a22bda-e4f2-7557-9287-c882f62187b2', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-65', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('167', '2026-11-30 09:48:05.51+00', NULL, NULL, '01a22bda-e4f2-7557-9287-ceaf1191a7c0', '01a22bda-e4ed-7019-99b4-b8bb7eb92f90', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-66', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e4f2-7557-9287-5c57ab5a57bc"}', 'history'),
('168', '2026-11-30 09:48:05.51+00', '500', NULL, '01a22bda-e4f2-7557-9287-d17dd47e5ca4', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-67', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('169', '2026-11-30 09:48:05.51+00', '0', NULL, '01a22bda-e4f2-7557-9287-d452ef51be21', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-68', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('170', '2026-11-30 09:48:05.51+00', '196', NULL, '01a22bda-e4f2-7557-9287-db854fd2116b', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b19', NULL, 'live', 'round-b19', NULL, NULL, '{}', 'history'),
('171', '2026-11-30 09:48:14.51+00', '116', NULL, '01a22bda-e4f2-7557-9287-dd34b05d90f3', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-70', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('172', '2026-11-30 09:48:14.51+00', '1528', '22', '01a22bda-e4f2-7557-9287-e1b92f5b6d5d', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-71', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('173', '2026-11-30 09:48:14.51+00', '186', NULL, '01a22bda-e4f2-7557-9287-e67759a8fccf', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'c', NULL, NULL, 'bet', 'b20', NULL, 'slots', 'round-b20', NULL, NULL, '{}', 'history'),
('174', '2026-11-30 09:48:09.591+00', '2', NULL, '01a22bda-e54d-77e5-89a0-57009353bccf', '01a22bda-e54a-77bf-b087-c65c4533d606', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e54b-7353-b91e-92d241a2d456","depositAmount":262}', 'history'),
('175', '2026-11-30 09:48:09.591+00', '292', NULL, '01a22bda-e54d-77e5-89a0-59774cdb860d', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'other', 'round-b1', NULL, NULL, '{}', 'history'),
('176', '2026-11-30 09:48:09.591+00', '263', NULL, '01a22bda-e54d-77e5-89a0-5ed35488fdd8', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('177', '2026-11-30 09:48:09.591+00', '500', '30', '01a22bda-e54d-77e5-89a0-602e1bcd5a21', '01a22bda-e548-75b0-b5fe-60c77daf8a25', '01a22bda-e54a-77bf-b087-c65c4533d606', NULL, 'c', NULL, 'false', 'transfer', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('178', '2026-11-30 09:48:09.591+00', '4', NULL, '01a22bda-e54d-77e5-89a0-64088ab55571', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('179', '2026-11-30 09:48:09.591+00', '2', NULL, '01a22bda-e54d-77e5-89a0-688eaa88a9b4', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('180', '2026-11-30 09:48:14.591+00', '352', '29', '01a22bda-e54d-77e5-89a0-6e711859b6e5', '01a22bda-e549-734b-b508-f299ad29f041', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('181', '2026-11-30 09:48:14.591+00', '1', NULL, '01a22bda-e54d-77e5-89a0-7077ecc3ccfc', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('182', '2026-11-30 09:48:14.591+00', '262', NULL, '01a22bda-e54d-77e5-89a0-75f3aafc650e', '01a22bda-e548-75b0-b5fe-60c77daf8a25', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('183', '2026-11-30 09:48:15.625+00', '10000', NULL, '01a22bda-e588-7000-b38d-42837c3db9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'first', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('187', '2026-11-30 09:48:15.635+00', '10000', NULL, '01a22bda-e58d-7001-b3b4-113f232259af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'second', 'key', NULL, NULL, NULL, NULL, NULL, 'tester'),
('189', '2026-11-30 09:48:15.655+00', '5', NULL, '01a22bda-e5a7-7000-b8fd-a879ec77e9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', '01a22bda-e5a5-7000-ba4b-0330cc12a754', NULL, 'c', NULL, 'true', 'transfer', NULL, '01a22bda-e5a7-7000-b8fd-a879ec77e9af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('190', '2026-11-30 09:48:15.67+00', NULL, NULL, '01a22bda-e5b6-7000-b12a-84a5100009af', '01a22bda-e585-7000-9a79-e9c49d5b89af', '01a22bda-e5a5-7000-ba4b-0330cc12a754', '01a22bda-e5a7-7000-b8fd-a879ec77e9af', 'c', NULL, NULL, 'complete', NULL, '01a22bda-e5b6-7000-b12a-84a5100009af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('191', '2026-11-30 09:48:15.691+00', '7', '3600', '01a22bda-e5cb-7000-afa9-4ec54123d9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, 'true', 'deposit', NULL, '01a22bda-e5cb-7000-afa9-4ec54123d9af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('192', '2026-11-30 09:48:15.705+00', '100', NULL, '01a22bda-e5d9-7000-9549-0998be9b69af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22bda-e5d9-7000-9549-0998be9b69af', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3"}', 'tester'),
('193', '2026-11-30 09:48:15.72+00', '100', NULL, '01a22bda-e5e8-7000-9d11-32e2ddbf39af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22bda-e5e8-7000-9d11-32e2ddbf39af', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3"}', 'tester'),
('194', '2026-11-30 09:48:15.733+00', '50', NULL, '01a22bda-e5f4-7000-b327-09416b6aa9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, 'tester'),
('195', '2026-11-30 09:48:15.741+00', '60', NULL, '01a22bda-e5fc-7000-9fc0-b382664a19af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, 'tester'),
('196', '2026-11-30 09:48:15.748+00', '50', NULL, '01a22bda-e604-7000-bf7c-c3b03c67b9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, 'tester'),
('197', '2026-11-30 09:48:15.762+00', '60', NULL, '01a22bda-e611-7000-a43e-2aca5562c9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, 'tester'),
('198', '2026-11-30 09:48:15.77+00', '50', NULL, '01a22bda-e61a-7000-a1bc-ad7a36a859af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, 'tester'),
('199', '2026-11-30 09:48:15.777+00', '60', NULL, '01a22bda-e620-7000-a4b3-edc1b2edb9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, 'tester'),
('200', '2026-11-30 09:48:15.783+00', NULL, NULL, '01a22bda-e627-7000-be10-3cbbcf44f9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'rollback', 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, 'tester'),
('201', '2026-11-30 09:48:15.791+00', '10000000', NULL, '01a22bda-e62e-7000-8321-f49d8083d9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'withdrawal', 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('202', '2026-11-30 09:48:15.799+00', NULL, NULL, '01a22bda-e636-7000-a822-eabf7a4fb9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', NULL, '01a22bda-e636-7000-a822-eabf7a4fb9af', NULL, NULL, NULL, NULL, '{"bonusId":"01a22bda-e5d9-7000-9549-0998be9b69af","reason":"test"}', 'tester'),
('203', '2026-11-30 09:48:15.813+00', '50', NULL, '01a22bda-e645-7000-af3e-91938c8d2945', '01a22bda-e644-7000-8585-78350c277945', NULL, NULL, 'c', NULL, NULL, 'bet', 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, 'tester'),
('204', '2026-11-30 09:48:15.83+00', '5', NULL, '01a22bda-e655-7000-9667-de68fceb2945', '01a22bda-e644-7000-8585-78350c277945', NULL, NULL, 'c', NULL, NULL, 'settlement', 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, 'tester'),
('205', '2026-11-30 09:48:15.857+00', '9', NULL, '01a22bda-e671-7000-bad5-a8babc6c2945', '01a22bda-e644-7000-8585-78350c277945', NULL, NULL, 'c', NULL, NULL, 'withdrawal', NULL, '01a22bda-e671-7000-bad5-a8babc6c2945', NULL, NULL, NULL, NULL, NULL, 'tester'),
('206', '2026-11-30 09:48:15.864+00', '5', NULL, '01a22bda-e678-7000-abed-10f85feb19af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'adjusted', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('209', '2026-11-30 09:48:15.872+00', '5', NULL, '01a22bda-e67d-7000-a063-51b7e82f99af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'again', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('211', '2026-11-30 09:48:15.939+00', '250', NULL, '01a22bda-e6c2-7000-b018-0c816a2a00b7', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e3c9-713c-8bd2-b409879d14dc', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":500,"depositOperationId":"01a22bda-e3c9-713c-8bd2-b409879d14dc"}', 'croupier:triggers'),
('212', '2026-11-30 09:48:15.939+00', '435', NULL, '01a22bda-e6c2-7001-a344-5917cf5df0b7', '01a22bda-e3c1-7089-b7ad-4926d33ee0b7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e3ca-757d-b9a0-888e9e71e204', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":871,"depositOperationId":"01a22bda-e3ca-757d-b9a0-888e9e71e204"}', 'croupier:triggers'),
('213', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-7002-829d-7321c39dcbea', '01a22bda-e3c4-7334-a327-9c1d2d174bea', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e3ca-757d-b9a0-4f0fbd2373c4', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":2905,"depositOperationId":"01a22bda-e3ca-757d-b9a0-4f0fbd2373c4"}', 'croupier:triggers'),
('214', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-7003-b72c-f2b6dde3958a', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e3ca-757d-b9a0-25f7889a9d4f', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":2162,"depositOperationId":"01a22bda-e3ca-757d-b9a0-25f7889a9d4f"}', 'croupier:triggers'),
('215', '2026-11-30 09:48:15.939+00', '758', NULL, '01a22bda-e6c2-7004-b7b1-bc4c5564158a', '01a22bda-e3c5-7127-bac2-fbd2991a358a', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e3ca-757d-b9a0-42b09e4392d6', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":1516,"depositOperationId":"01a22bda-e3ca-757d-b9a0-42b09e4392d6"}', 'croupier:triggers'),
('216', '2026-11-30 09:48:15.939+00', '455', NULL, '01a22bda-e6c2-7005-8257-87f71531209c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e49e-72c7-a58f-b8b25a4c51a9', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":911,"depositOperationId":"01a22bda-e49e-72c7-a58f-b8b25a4c51a9"}', 'croupier:triggers'),
('217', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-7006-a51d-72cdd0c3d09c', '01a22bda-e499-72a5-adb0-7bb9c062009c', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e49e-72c7-a58f-f76bb146c3a8', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":2635,"depositOperationId":"01a22bda-e49e-72c7-a58f-f76bb146c3a8"}', 'croupier:triggers'),
('218', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-7007-86ef-a23f8108cb46', '01a22bda-e49a-747b-bf85-87e9bb63eb46', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e49e-72c7-a58f-e44f8138309d', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":2092,"depositOperationId":"01a22bda-e49e-72c7-a58f-e44f8138309d"}', 'croupier:triggers'),
('219', '2026-11-30 09:48:15.939+00', '880', NULL, '01a22bda-e6c2-7008-b6a4-e3f2b9187452', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e4f2-7557-9287-bb184f52f5ff', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":1761,"depositOperationId":"01a22bda-e4f2-7557-9287-bb184f52f5ff"}', 'croupier:triggers'),
('220', '2026-11-30 09:48:15.939+00', '445', NULL, '01a22bda-e6c2-7009-ad5b-239ddb7b6452', '01a22bda-e4ec-725b-8317-55a3954a2452', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e4f2-7557-9287-c882f62187b2', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":891,"depositOperationId":"01a22bda-e4f2-7557-9287-c882f62187b2"}', 'croupier:triggers'),
('221', '2026-11-30 09:48:15.939+00', '764', NULL, '01a22bda-e6c2-700a-bc8a-ab420bbdc6ce', '01a22bda-e4ee-70bf-8a69-63502a91a6ce', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e4f2-7557-9287-e1b92f5b6d5d', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":1528,"depositOperationId":"01a22bda-e4f2-7557-9287-e1b92f5b6d5d"}', 'croupier:triggers'),
('222', '2026-11-30 09:48:15.939+00', '176', NULL, '01a22bda-e6c2-700b-b22e-c5f5d1122041', '01a22bda-e549-734b-b508-f299ad29f041', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e54d-77e5-89a0-6e711859b6e5', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":352,"depositOperationId":"01a22bda-e54d-77e5-89a0-6e711859b6e5"}', 'croupier:triggers'),
('223', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-700c-ba6a-ecc709e1e9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e588-7000-b38d-42837c3db9af', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":10000,"depositOperationId":"01a22bda-e588-7000-b38d-42837c3db9af"}', 'croupier:triggers'),
('224', '2026-11-30 09:48:15.939+00', '1000', NULL, '01a22bda-e6c2-700d-8bca-5bd9f3fe89af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22bda-e395-7000-9a38-31abe43716f3:01a22bda-e58d-7001-b3b4-113f232259af', NULL, NULL, NULL, NULL, '{"offerId":"01a22bda-e395-7000-9a38-31abe43716f3","depositAmount":10000,"depositOperationId":"01a22bda-e58d-7001-b3b4-113f232259af"}', 'croupier:triggers'),
('225', '2026-11-30 09:48:16.375+00', '5', NULL, '01a22bda-e877-7000-8ea4-191098cbd9af', '01a22bda-e585-7000-9a79-e9c49d5b89af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'queued', NULL, NULL, NULL, NULL, NULL, NULL, 'tester');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 225);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "position", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e5df-7000-b340-a0bf29c45b43', '2026-11-30 09:48:15.71+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{6}', '{}', NULL, NULL),
('01a22bda-e5eb-7000-b134-a9c5b95dce87', '2026-11-30 09:48:15.721+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{7}', '{}', NULL, NULL),
('01a22bda-e5f7-7000-9e2d-9e4f2b0e1fab', '2026-11-30 09:48:15.734+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{8}', '{}', NULL, NULL),
('01a22bda-e5ff-7000-bbc5-aa4cf04e33bf', '2026-11-30 09:48:15.742+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{9}', '{}', NULL, NULL),
('01a22bda-e608-7000-91b8-15434947d7f1', '2026-11-30 09:48:15.751+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{10}', '{}', NULL, NULL),
('01a22bda-e614-7000-a73a-f48140bbf648', '2026-11-30 09:48:15.763+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{11}', '{}', NULL, NULL),
('01a22bda-e61c-7000-b97e-f58e7695dc15', '2026-11-30 09:48:15.772+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{12}', '{}', NULL, NULL),
('01a22bda-e623-7000-aba2-7ac20314bf07', '2026-11-30 09:48:15.778+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{13}', '{}', NULL, NULL),
('01a22bda-e629-7000-995c-3ceb831cae20', '2026-11-30 09:48:15.784+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{14}', '{}', NULL, NULL),
('01a22bda-e631-7000-93f1-0601a3b91768', '2026-11-30 09:48:15.792+00', '{}', '{}', '{01a22bda-e62e-7000-8321-f49d8083d9af}', NULL, NULL),
('01a22bda-e639-7000-9dd8-e604b06cca4c', '2026-11-30 09:48:15.8+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af}', '{15}', '{}', NULL, NULL),
('01a22bda-e63f-7000-a8c2-a49c7ed86a36', '2026-11-30 09:48:15.807+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22bda-e63f-7000-a8c2-a49c7ed86a36", "walletId" : "01a22bda-e585-7000-9a79-e9c49d5b89af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T09:48:15.807Z"}]]'),
('01a22bda-e642-7000-8f2b-4bb429574a2d', '2026-11-30 09:48:15.811+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22bda-e642-7000-8f2b-4bb429574a2d", "walletId" : "01a22bda-e585-7000-9a79-e9c49d5b89af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T09:48:15.811Z"}]]'),
('01a22bda-e674-7000-9e40-bdf6370d4a52', '2026-11-30 09:48:15.859+00', '{}', '{}', '{01a22bda-e671-7000-bad5-a8babc6c2945}', NULL, NULL),
('01a22bda-e689-7000-a0b8-46056b7b9852', '2026-11-30 09:48:15.88+00', '{01a22bda-e585-7000-9a79-e9c49d5b89af,01a22bda-e585-7000-9a79-e9c49d5b89af}', '{16,17}', '{}', NULL, NULL),
('01a22bda-e6cf-7000-9376-9e45b212dc39', '2026-11-30 09:48:15.892+00', '{}', '{}', '{}', NULL, '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '39'),
('01a22bda-e3c4-7334-a327-9c1d2d174bea', '2'),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', '2'),
('01a22bda-e462-71c8-9afe-87dc1f746aa2', '1'),
('01a22bda-e463-757c-ab84-8f1d171454c6', '0'),
('01a22bda-e464-729a-98d2-9fcd0357c354', '0'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '25'),
('01a22bda-e49a-747b-bf85-87e9bb63eb46', '2'),
('01a22bda-e49b-7391-aef6-4941f2d676d5', '1'),
('01a22bda-e4ec-725b-8317-55a3954a2452', '36'),
('01a22bda-e4ed-7019-99b4-b8bb7eb92f90', '3'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '4'),
('01a22bda-e548-75b0-b5fe-60c77daf8a25', '1'),
('01a22bda-e549-734b-b508-f299ad29f041', '1'),
('01a22bda-e54a-77bf-b087-c65c4533d606', '1'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '17');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', 'd9c6ac1f-8d2e-49fa-9a4e-f6061472a7c842cf2e48-c09f-4935-b52e-3ba5bd6b88af');

INSERT INTO queue ("wallet_id", "seq", "queued_at", "attempts", "queue", "sender_wallet_id", "reply_to", "trace_context", "retry_at") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '211', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', '212', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e3c4-7334-a327-9c1d2d174bea', '213', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', '214', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', '215', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '216', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e499-72a5-adb0-7bb9c062009c', '217', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e49a-747b-bf85-87e9bb63eb46', '218', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '219', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e4ec-725b-8317-55a3954a2452', '220', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', '221', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e549-734b-b508-f299ad29f041', '222', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '223', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '224', '2026-11-30 09:48:15.939+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22bda-e585-7000-9a79-e9c49d5b89af', '225', '2026-11-30 09:48:16.375+00', '0', 't', NULL, NULL, NULL, NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 09:48:16.325066+00', '2026-11-30 09:48:16.372244+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c9-713c-8bd2-afbae9219937', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.24+00', NULL),
('01a22bda-e3c9-713c-8bd2-d7b3e9981651', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 09:48:15.24+00', NULL),
('01a22bda-e3ca-757d-b99f-f617a17ff492', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b99f-fb3541241779', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e3c9-713c-8bd2-ce11bf429ed2 is active.', NULL, '598', '217', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-060116c0f2d8', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-0a62352e5b20', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-18e6334d6cc6', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-332bb97ccf1d', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 09:48:15.24+00', NULL),
('01a22bda-e3ca-757d-b9a0-34560d1e3f27', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-3f0fa32ce2e3', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 09:48:15.292+00', NULL),
('01a22bda-e3ca-757d-b9a0-47badeeb0fd7', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-5598e38d2e62', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-5b7f134481d8', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-759152370bec', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e3ca-757d-b9a0-698d7d0fc26f is active.', NULL, '0', '392', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-7b9efeaefcb7', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-7c5c8eae0cfd', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 09:48:15.306+00', NULL),
('01a22bda-e3ca-757d-b9a0-8fb26c17997a', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 09:48:15.321+00', NULL),
('01a22bda-e3ca-757d-b9a0-9eac7382cdb4', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 09:48:15.321+00', NULL),
('01a22bda-e466-71f3-8de3-1b31b1cd2181', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.379+00', NULL),
('01a22bda-e466-71f3-8de3-1d7c9eaca7b9', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.379+00', NULL),
('01a22bda-e466-71f3-8de3-23e5859f7e81', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.379+00', NULL),
('01a22bda-e466-71f3-8de3-290bb45e90f3', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.379+00', NULL),
('01a22bda-e49e-72c7-a58f-d9f25598eb09', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 09:48:15.447+00', NULL),
('01a22bda-e49e-72c7-a58f-f981d2deb3a7', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 09:48:15.447+00', NULL),
('01a22bda-e49e-72c7-a590-0339204ce8d7', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e49e-72c7-a58f-fcec233aba38 is active.', NULL, '3816', '426', '2026-11-30 09:48:15.447+00', NULL),
('01a22bda-e49e-72c7-a590-17d9c081d35a', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 09:48:15.457+00', NULL),
('01a22bda-e49e-72c7-a590-2195777bcdf7', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 09:48:15.457+00', NULL),
('01a22bda-e49f-72e7-a1ce-f2ceeab453d4', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 09:48:15.457+00', NULL),
('01a22bda-e4f1-746c-b888-cbef03dcdd4e', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b888-d260a6ae7218', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b888-dca68bdc0c23', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b888-e681c97ce3a5', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b888-ef779ad937ea', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b888-f17f1fee25d2', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-025df2892a54', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-076b26937f22', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e4f1-746c-b888-d4e939e8fb89 is active.', NULL, '60', '442', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-0d1e73e803da', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-13cebf25d227', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-1ad020dfdafa', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f1-746c-b889-23dec0590fd6', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f2-7557-9287-29be03f21ba6', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f2-7557-9287-2d36848cc56c', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-42f0f9f07205', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-56e7ce4d1601', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-5b0e34ebb6b5', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-619fe14feb95', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-6988351042be', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-726913905fe4', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-78802e7faaa3', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f2-7557-9287-8321d8fbb74f', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e4f1-746c-b889-09726c81aa0e is active.', NULL, '12', '0', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-90e96b4f6e76', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e4f1-746c-b889-09726c81aa0e is active.', NULL, '62', '46', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-97a7e38b384c', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-9803f2a338f3', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 09:48:15.544+00', NULL),
('01a22bda-e4f2-7557-9287-a09e2d27b7fe', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f2-7557-9287-a8d8a21077b6', 'game_excluded', 'Game other is excluded while bonus 01a22bda-e4f1-746c-b889-09726c81aa0e is active.', NULL, '62', '429', '2026-11-30 09:48:15.554+00', NULL),
('01a22bda-e4f2-7557-9287-bf318709d44f', 'withdrawal_locked', 'Bonus 01a22bda-e4f2-7557-9287-6d4e6839a48c holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 09:48:15.554+00', NULL),
('01a22bda-e4f2-7557-9287-ceaf1191a7c0', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 09:48:15.535+00', NULL),
('01a22bda-e4f2-7557-9287-d452ef51be21', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 09:48:15.554+00', NULL),
('01a22bda-e54d-77e5-89a0-59774cdb860d', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e54d-77e5-89a0-5ed35488fdd8', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e54d-77e5-89a0-602e1bcd5a21', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e54d-77e5-89a0-64088ab55571', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e54d-77e5-89a0-7077ecc3ccfc', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e54d-77e5-89a0-75f3aafc650e', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.612+00', NULL),
('01a22bda-e62e-7000-8321-f49d8083d9af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 09:48:15.792+00', NULL),
('01a22bda-e671-7000-bad5-a8babc6c2945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 09:48:15.859+00', NULL);

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22bda-e39a-7000-9f49-c031039d72e9', '2026-11-30 09:48:15.13+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "source", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', 'b5', 'c', '01a22bda-e3c9-713c-8bd2-d325103fbe9f'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', 'never', 'c', '01a22bda-e627-7000-be10-3cbbcf44f9af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22bda-e585-7000-9a79-e9c49d5b89af', 'frozen', 'test', 'tester', '01a22bda-e63f-7000-a8c2-a49c7ed86a36', '2026-11-30 09:48:15.807+00'),
('2', '01a22bda-e585-7000-9a79-e9c49d5b89af', 'active', 'test', 'tester', '01a22bda-e642-7000-8f2b-4bb429574a2d', '2026-11-30 09:48:15.811+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "brand", "player_id", "currency", "test", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22bda-e3c1-7089-b7ad-4926d33ee0b7', 'default', '01a22bda-e3c1-7089-b7ad-4da9be9f8161', 'EUR', 'false', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22bda-e3c9-713c-8bd2-b409879d14dc', NULL, NULL, '{}', '2026-11-30 09:48:15.17+00', '2026-11-30 09:48:15.321+00'),
('01a22bda-e3c4-7334-a327-9c1d2d174bea', 'default', '01a22bda-e3c4-7334-a327-a0ce7533c781', 'EUR', 'false', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22bda-e3ca-757d-b9a0-4f0fbd2373c4', NULL, NULL, '{}', '2026-11-30 09:48:15.172+00', '2026-11-30 09:48:15.24+00'),
('01a22bda-e3c5-7127-bac2-fbd2991a358a', 'default', '01a22bda-e3c5-7127-bac2-fda3b8a8ad91', 'USD', 'false', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22bda-e3ca-757d-b9a0-25f7889a9d4f', NULL, NULL, '{}', '2026-11-30 09:48:15.173+00', '2026-11-30 09:48:15.24+00'),
('01a22bda-e462-71c8-9afe-87dc1f746aa2', 'default', '01a22bda-e462-71c8-9afe-89bcce48a9e0', 'EUR', 'false', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.331+00', '2026-11-30 09:48:15.379+00'),
('01a22bda-e463-757c-ab84-8f1d171454c6', 'default', '01a22bda-e463-757c-ab84-90c65748ee68', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.332+00', '2026-11-30 09:48:15.332+00'),
('01a22bda-e464-729a-98d2-9fcd0357c354', 'default', '01a22bda-e464-729a-98d2-a152698d0690', 'USD', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.332+00', '2026-11-30 09:48:15.332+00'),
('01a22bda-e499-72a5-adb0-7bb9c062009c', 'default', '01a22bda-e499-72a5-adb0-7f22b9d886cf', 'EUR', 'false', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22bda-e49e-72c7-a58f-b8b25a4c51a9', NULL, NULL, '{}', '2026-11-30 09:48:15.386+00', '2026-11-30 09:48:15.457+00'),
('01a22bda-e49a-747b-bf85-87e9bb63eb46', 'default', '01a22bda-e49a-747b-bf85-8965c76f19f6', 'EUR', 'false', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22bda-e49e-72c7-a58f-e44f8138309d', NULL, NULL, '{}', '2026-11-30 09:48:15.386+00', '2026-11-30 09:48:15.447+00'),
('01a22bda-e49b-7391-aef6-4941f2d676d5', 'default', '01a22bda-e49b-7391-aef6-4f812540f842', 'USD', 'false', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.387+00', '2026-11-30 09:48:15.447+00'),
('01a22bda-e4ec-725b-8317-55a3954a2452', 'default', '01a22bda-e4ec-725b-8317-5ae781a6c441', 'EUR', 'false', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22bda-e4f2-7557-9287-bb184f52f5ff', NULL, NULL, '{}', '2026-11-30 09:48:15.468+00', '2026-11-30 09:48:15.554+00'),
('01a22bda-e4ed-7019-99b4-b8bb7eb92f90', 'default', '01a22bda-e4ed-7019-99b4-bf782e7fa4e5', 'EUR', 'false', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.469+00', '2026-11-30 09:48:15.535+00'),
('01a22bda-e4ee-70bf-8a69-63502a91a6ce', 'default', '01a22bda-e4ee-70bf-8a69-65b2d35fdd59', 'USD', 'false', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22bda-e4f2-7557-9287-e1b92f5b6d5d', NULL, NULL, '{}', '2026-11-30 09:48:15.47+00', '2026-11-30 09:48:15.544+00'),
('01a22bda-e548-75b0-b5fe-60c77daf8a25', 'default', '01a22bda-e548-75b0-b5fe-64b1b0f03af1', 'EUR', 'false', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.561+00', '2026-11-30 09:48:15.612+00'),
('01a22bda-e549-734b-b508-f299ad29f041', 'default', '01a22bda-e549-734b-b508-f6a9dbc02a58', 'EUR', 'false', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22bda-e54d-77e5-89a0-6e711859b6e5', NULL, NULL, '{}', '2026-11-30 09:48:15.562+00', '2026-11-30 09:48:15.612+00'),
('01a22bda-e54a-77bf-b087-c65c4533d606', 'default', '01a22bda-e54a-77bf-b087-cb78af22f7c6', 'USD', 'false', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.562+00', '2026-11-30 09:48:15.612+00'),
('01a22bda-e585-7000-9a79-e9c49d5b89af', 'default', 'reader', 'EUR', 'false', 'active', '20035', '100', '0', '7', '17', '2', '3', '01a22bda-e588-7000-b38d-42837c3db9af', NULL, NULL, '{}', '2026-11-30 09:48:15.621+00', '2026-11-30 09:48:15.88+00'),
('01a22bda-e5a5-7000-ba4b-0330cc12a754', 'default', 'other', 'EUR', 'false', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.654+00', '2026-11-30 09:48:15.679+00'),
('01a22bda-e644-7000-8585-78350c277945', 'default', 'in-trouble', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 09:48:15.812+00', '2026-11-30 09:48:15.812+00');
