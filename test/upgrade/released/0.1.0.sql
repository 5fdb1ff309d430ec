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
    WHEN 'bet'::text THEN (num_nulls(amount, reference, game_id, round_id) = 0)
    WHEN 'settlement'::text THEN (num_nulls(amount, bet_reference) = 0)
    WHEN 'rollback'::text THEN (bet_reference IS NOT NULL)
    WHEN 'transfer'::text THEN (num_nulls(amount, to_wallet_id) = 0)
    WHEN 'adjustment'::text THEN (num_nulls(amount, payload) = 0)
    ELSE (((kind = ANY ('{deposit,withdrawal,payout,round_play,opening}'::text[])) AND (amount IS NOT NULL)) OR ((kind = ANY ('{complete,revert,expire}'::text[])) AND (pending_operation_id IS NOT NULL)) OR ((kind = ANY ('{bonus_grant,bonus_forfeit,bonus_expire}'::text[])) AND (payload IS NOT NULL)))
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
('true', '18', E'\\x8bef62035fa71c5d7ffa2426245d8ca2da6efbb44438a30a4126c7bfd98d0ce5');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0938-7000-8702-df6efc03d5bf', '2026-11-30 17:39:10.77+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\x0364e843d4e42e22a315b130d83f4938df573ff175235cd67d56c29be37e63fb'),
('01a22d8a-0945-7000-a3b8-1b7bdcc9f32c', '2026-11-30 17:39:10.785+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', NULL, '{"name": "North", "profile": "default", "timezone": "UTC"}', NULL, NULL, '2', E'\\x4ba3f832eec95d28954d4298cfd991317cd3f8f58d4f14e206b3fee22376ef19'),
('01a22d8a-094a-7000-971c-bbbc5ddd6e7a', '2026-11-30 17:39:10.792+00', 'north', 'system', 'system', NULL, 'brand.put', 'brand', 'north', '{"name": "North", "profile": "default", "timezone": "UTC"}', '{"name": "Northern", "profile": "default", "timezone": "UTC"}', NULL, NULL, '3', E'\\x90650b18d39e535c39e1b24da0317302e6986638c0b3fb92b860cd14b7a70407'),
('01a22d8a-094e-7000-b4d4-f7a8e6a70c57', '2026-11-30 17:39:10.796+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '4', E'\\xa08ac6f1f9f045ac1ba90cbb2fc11af0ec2fd4a47231e1106e4eb265cb61a002'),
('01a22d8a-0951-7000-b990-e89a62e74be6', '2026-11-30 17:39:10.8+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '5', E'\\x976270090292c60445a311cc73e9462508ebf6697bfcdecd1f2c633a475e340f'),
('01a22d8a-0954-7000-8dab-88eecf312e6e', '2026-11-30 17:39:10.803+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '6', E'\\x736d0849c5c45378ad9d86814420cb7d977e03188608958f6a6458d77f7fe0ed'),
('01a22d8a-0958-7000-b6d4-db79eb5371ab', '2026-11-30 17:39:10.805+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22d8a-0956-7000-b2b4-f37065eb6c31', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '7', E'\\xffa421f8a4fc1e2b38e3847c97c01c28cf2e30d762e12f654e854cfd2ac07e95'),
('01a22d8a-095f-7000-aa19-1f718a7d1a6d', '2026-11-30 17:39:10.813+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22d8a-095d-7000-b8e8-92539517bb4b', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '8', E'\\x1d2695916b5c89cc93a09dbdf05a5d1e311670b0c8c4245594b9ed1ceab3d801'),
('01a22d8a-0966-7000-b614-942fcd8eb60d', '2026-11-30 17:39:10.822+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '9', E'\\xa4badf6d375a774a1b984ebc9f28a4d04dd66158302f19300a33179ed2738125'),
('01a22d8a-096c-7000-870f-045747a0ece6', '2026-11-30 17:39:10.828+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '10', E'\\x9e4483f6caf6f22e7a0da1dcba1aaadf86c889afc44405f1604ce9028bab4bba'),
('01a22d8a-0c17-7001-9f92-d7c7d96b9f9e', '2026-11-30 17:39:11.511+00', 'default', 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22d8a-0b60-7000-85dd-103cff93a9af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '11', E'\\xdc6b569c3a333f8127b4d33ef19ee00d43a6ef51de3e7de04dcc1332a4ed7753'),
('01a22d8a-0c1a-7001-9101-12faca72351e', '2026-11-30 17:39:11.514+00', 'default', 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22d8a-0b60-7000-85dd-103cff93a9af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '12', E'\\x6837864223ff3b24bac4c07b3d45df7c0fdbb8a089d6758e8ef9dc637c7571a9'),
('01a22d8a-0c1d-7001-a113-b99f2ff8f9a2', '2026-11-30 17:39:11.516+00', 'default', 'tester', 'system', NULL, 'wallet.close', 'wallet', '01a22d8a-0c1b-7000-8b11-f5179a7ee0a9', '{"status": "active"}', '{"status": "closed"}', 'test', NULL, '13', E'\\xb4e4fdd2b977f609dadd229390a2ec69405ac33d20d44e7f3a2412af8b6acf29'),
('01a22d8a-0c24-7000-8375-7810250ccdf9', '2026-11-30 17:39:11.519+00', 'default', 'tester', 'system', NULL, 'player.erase', 'player', 'erased-cf6e43718106837dc7c6ee44752421bd', NULL, '{"wallets": 1, "metadata": 0}', NULL, NULL, '14', E'\\x21641ea497856212951a8807c884c471468a6084ba8ac2b740e00f53fd625a00'),
('01a22d8a-0c42-7000-9767-4e002031ac95', '2026-11-30 17:39:11.555+00', 'default', 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22d8a-0c25-7001-af79-36bc5964b945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22d8a-0c25-7001-af79-36bc5964b945"]}', NULL, NULL, '15', E'\\x2332eaa662fe9088f4979faeed5fa823921051daa3c2fc3a03e759740aa72a1a'),
('01a22d8a-0c4f-7000-a842-7eb5c839d18e', '2026-11-30 17:39:11.567+00', 'default', 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22d8a-0c25-7001-af79-36bc5964b945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22d8a-0c25-7001-af79-36bc5964b945", "01a22d8a-0c32-7000-a2fe-16c09fd7b945"]}', 'test', NULL, '16', E'\\x6015716b75ed3f1549520eae9655be02672471718e3109bf00e8f0101c92b03a'),
('01a22d8a-0c58-7000-95d8-f2b7b8d569af', '2026-11-30 17:39:11.577+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22d8a-0c58-7000-95d8-f2b7b8d569af"}', 'test', NULL, '17', E'\\x061dd829d455b75d9e89e55be8967d92eb18ad26bd8d4ed9fc2e08a4c9ecae24'),
('01a22d8a-0c5c-7000-becf-7eaecf60b9af', '2026-11-30 17:39:11.582+00', 'default', 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22d8a-0c5c-7000-becf-7eaecf60b9af"}', 'test', NULL, '18', E'\\x8bef62035fa71c5d7ffa2426245d8ca2da6efbb44438a30a4126c7bfd98d0ce5'),
('01a22d8a-0cf1-7000-85d5-3cc525b79cbe', '2026-11-30 17:39:11.719+00', 'default', 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "billable", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 17:38:46.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 17:38:46.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 17:38:46.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22d8a-098b-75d9-83f0-15cf72c7f283', 'slots', 'true', '2026-11-30 17:38:46.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22d8a-098b-75d9-83f0-15cf72c7f283', 'slots', 'true', '2026-11-30 17:39:06.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 17:39:06.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', 'true', '2026-11-30 17:39:06.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22d8a-098c-74e3-83ca-a4568988dff7', 'live', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22d8a-098c-74e3-83ca-a4568988dff7', 'table', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22d8a-098c-74e3-83ca-a4568988dff7', 'live', 'true', '2026-11-30 17:39:09.905+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 17:38:28.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, 'true', '2026-11-30 17:38:28.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 17:38:38.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 17:38:38.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 17:38:38.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22d8a-0a68-74e9-9c8f-9a6800e27207', 'table', 'true', '2026-11-30 17:39:01.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22d8a-0a68-74e9-9c8f-9a6800e27207', 'slots', 'true', '2026-11-30 17:38:43.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 17:39:10.116+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22d8a-0a68-74e9-9c8f-a68a88817045', 'live', 'true', NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22d8a-0a68-74e9-9c8f-a68a88817045', 'live', 'true', NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 17:38:22.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22d8a-0ac4-7392-8492-9c81942bcbb1', 'slots', 'true', '2026-11-30 17:38:22.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22d8a-0ac4-7392-8492-9c81942bcbb1', 'slots', 'true', '2026-11-30 17:38:22.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'table', 'true', '2026-11-30 17:38:45.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'live', 'true', '2026-11-30 17:38:25.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'slots', 'true', '2026-11-30 17:38:45.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'table', 'true', '2026-11-30 17:38:45.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'table', 'true', '2026-11-30 17:39:01.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'table', 'true', '2026-11-30 17:39:01.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'live', 'true', '2026-11-30 17:39:10.208+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', 'slots', 'true', NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '195', 'settled', '50', '0', '60', '0', '1', '50', '01a22d8a-0bc1-7000-a840-147ff7f239af', 'slots', 'true', '2026-11-30 17:39:11.46+00'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '197', 'settled', '50', '0', '60', '0', '1', '50', '01a22d8a-0bc1-7000-a840-147ff7f239af', 'slots', 'true', '2026-11-30 17:39:11.473+00'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '199', 'settled', '50', '0', '60', '0', '1', '50', '01a22d8a-0bc1-7000-a840-147ff7f239af', 'slots', 'true', '2026-11-30 17:39:11.49+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-098b-75d9-83f0-15cf72c7f283', '01a22d8a-0982-7268-ad07-84d9ef55dec6', '01a22d8a-0989-724d-a07a-0d2318a87f4f', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 17:39:36.905+00', '2026-11-30 17:38:46.905+00', '2026-11-30 17:38:46.905+00', '2026-11-30 17:39:06.905+00', 'completed'),
('01a22d8a-098c-74e3-83ca-653eb2b827cb', '01a22d8a-0982-7268-ad07-84d9ef55dec6', '01a22d8a-0988-718f-9d5e-196267b5397b', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 17:39:10.905+00', '2026-11-30 17:39:06.905+00', '2026-11-30 17:39:06.905+00', '2026-11-30 17:39:06.905+00', 'withdrawal'),
('01a22d8a-098c-74e3-83ca-a4568988dff7', '01a22d8a-0982-7268-ad07-84d9ef55dec6', '01a22d8a-0989-724d-a07a-0d2318a87f4f', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 17:39:59.905+00', '2026-11-30 17:39:09.905+00', '2026-11-30 17:39:09.905+00', NULL, NULL),
('01a22d8a-0a67-713b-b1dc-496812bfb239', '01a22d8a-0a63-70de-b8b4-4699b31360d3', '01a22d8a-0a66-762d-a99b-9291c6d200e5', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 17:38:29.116+00', '2026-11-30 17:38:28.116+00', '2026-11-30 17:38:28.116+00', NULL, NULL),
('01a22d8a-0a68-74e9-9c8f-9a6800e27207', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a67-713b-b1dc-227904420053', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 17:38:49.116+00', '2026-11-30 17:38:43.116+00', '2026-11-30 17:38:43.116+00', '2026-11-30 17:39:01.116+00', 'expired'),
('01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a66-762d-a99b-9291c6d200e5', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 17:39:02.116+00', '2026-11-30 17:38:43.116+00', '2026-11-30 17:39:01.116+00', '2026-11-30 17:39:10.116+00', 'expired'),
('01a22d8a-0a68-74e9-9c8f-a68a88817045', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a65-7675-800b-439aee62c401', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 17:39:12.116+00', '2026-11-30 17:38:43.116+00', '2026-11-30 17:39:10.116+00', NULL, NULL),
('01a22d8a-0a68-74e9-9c8f-aa4e3a306357', '01a22d8a-0a63-70de-b8b4-3c2019335cd5', '01a22d8a-0a65-7675-800b-439aee62c401', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 17:38:45.116+00', '2026-11-30 17:38:43.116+00', '2026-11-30 17:38:43.116+00', NULL, NULL),
('01a22d8a-0a68-74e9-9c8f-b43d5ee61b34', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a65-7675-800b-439aee62c401', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 17:38:43.116+00', NULL, NULL, NULL),
('01a22d8a-0ac4-7392-8492-8fc47bc19353', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac2-76cb-bbd9-796c337d9a44', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 17:38:22.208+00', '2026-11-30 17:38:18.208+00', '2026-11-30 17:38:18.208+00', '2026-11-30 17:38:22.208+00', 'expired'),
('01a22d8a-0ac4-7392-8492-967bd2a866cd', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 17:39:18.208+00', '2026-11-30 17:38:18.208+00', '2026-11-30 17:38:18.208+00', NULL, NULL),
('01a22d8a-0ac4-7392-8492-9c81942bcbb1', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac3-77ec-82ca-aa231c76d44e', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 17:38:28.208+00', '2026-11-30 17:38:18.208+00', '2026-11-30 17:38:22.208+00', '2026-11-30 17:38:22.208+00', 'completed'),
('01a22d8a-0ac4-7392-8492-a8494d191ce9', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '01a22d8a-0ac2-76cb-bbd9-796c337d9a44', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 17:38:26.208+00', '2026-11-30 17:38:22.208+00', '2026-11-30 17:38:22.208+00', '2026-11-30 17:38:22.208+00', 'player'),
('01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 17:39:22.208+00', '2026-11-30 17:38:22.208+00', '2026-11-30 17:38:22.208+00', NULL, NULL),
('01a22d8a-0ac5-714d-ad7c-a4749eb24a98', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac3-77ec-82ca-aa231c76d44e', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 17:38:22.208+00', NULL, NULL, NULL),
('01a22d8a-0ac5-714d-ad7c-ce77815b9976', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 17:39:25.208+00', '2026-11-30 17:38:25.208+00', '2026-11-30 17:38:25.208+00', NULL, NULL),
('01a22d8a-0ac5-714d-ad7c-dc490588b4c5', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac3-77ec-82ca-a54e4e28baf9', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 17:38:25.208+00', NULL, NULL, NULL),
('01a22d8a-0ac5-714d-ad7c-f9bc69904402', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '01a22d8a-0ac3-77ec-82ca-a54e4e28baf9', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 17:38:45.208+00', NULL, '2026-11-30 17:39:01.208+00', 'player'),
('01a22d8a-0ac5-714d-ad7d-147e10f67667', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 17:38:45.208+00', NULL, NULL, NULL),
('01a22d8a-0b1b-75ba-8032-183f10ec40b4', '01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', '01a22d8a-0b19-76d7-be4b-e4e25ebe7057', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 17:39:07.29+00', '2026-11-30 17:39:05.29+00', '2026-11-30 17:39:05.29+00', NULL, NULL),
('01a22d8a-0bc1-7000-a840-147ff7f239af', '01a22d8a-0b60-7000-85dd-103cff93a9af', '01a22d8a-0956-7000-b2b4-f37065eb6c31', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '193', 'false', NULL, '2026-11-30 17:39:11.426+00', '2026-11-30 17:39:11.426+00', '2026-11-30 17:39:11.506+00', 'test'),
('01a22d8a-0bd1-7000-897a-b9059ae8c9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', '01a22d8a-0956-7000-b2b4-f37065eb6c31', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '194', 'true', NULL, '2026-11-30 17:39:11.442+00', '2026-11-30 17:39:11.506+00', NULL, NULL);

INSERT INTO brands ("id", "name", "timezone", "profile", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('default', 'Default', 'UTC', 'default', '2026-11-30 17:39:09.767+00', '2026-11-30 17:39:09.767+00'),
('north', 'Northern', 'UTC', 'default', '2026-11-30 17:39:10.785+00', '2026-11-30 17:39:10.792+00');

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
('01a22d8a-0c25-7001-af79-36bc5964b945', '01a22d8a-0c25-7000-84af-8913fd6aa945', '204', 'bet', 'test', '1', '2026-11-30 17:39:11.562+00', 'lost', NULL, '2026-11-30 17:39:11.567+00', NULL),
('01a22d8a-0c32-7000-a2fe-16c09fd7b945', '01a22d8a-0c25-7000-84af-8913fd6aa945', '205', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 17:39:11.539+00', 'lost', '01a22d8a-0c25-7001-af79-36bc5964b945', '2026-11-30 17:39:11.567+00', NULL);

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "in_transit", "opening", "trace_context", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '1', '2', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '2', '3', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '3', '4', NULL, 'bet', '2026-11-30 17:39:10.927+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '4', '5', NULL, 'bet', '2026-11-30 17:39:10.927+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '5', '6', NULL, 'settlement', '2026-11-30 17:39:10.927+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '6', '7', NULL, 'bet', '2026-11-30 17:39:10.927+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '7', '8', NULL, 'revert', '2026-11-30 17:39:10.927+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '8', '9', NULL, 'bonus_grant', '2026-11-30 17:39:10.927+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22d8a-098b-75d9-83f0-15cf72c7f283"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-098b-75d9-83f0-15cf72c7f283", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:38:46.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:36.905Z", "activatedAt": "2026-11-30T17:38:46.905Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-098b-75d9-83f0-15cf72c7f283", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:38:46.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:36.905Z", "activatedAt": "2026-11-30T17:38:46.905Z"}}], "bonusId": "01a22d8a-098b-75d9-83f0-15cf72c7f283"}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '9', '10', NULL, 'rollback', '2026-11-30 17:39:10.927+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '10', '12', NULL, 'settlement', '2026-11-30 17:39:10.927+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '11', '13', NULL, 'settlement', '2026-11-30 17:39:10.927+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '12', '14', NULL, 'bet', '2026-11-30 17:39:10.927+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22d8a-098b-75d9-83f0-15cf72c7f283", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:38:46.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:36.905Z", "activatedAt": "2026-11-30T17:38:46.905Z"}}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '13', '15', NULL, 'bet', '2026-11-30 17:39:10.927+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22d8a-098b-75d9-83f0-15cf72c7f283", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:38:46.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:36.905Z", "activatedAt": "2026-11-30T17:38:46.905Z"}}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '14', '17', NULL, 'settlement', '2026-11-30 17:39:10.927+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '15', '18', NULL, 'settlement', '2026-11-30 17:39:10.927+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '16', '21', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '17', '22', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22d8a-098b-75d9-83f0-15cf72c7f283"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22d8a-098b-75d9-83f0-15cf72c7f283"}], "events": [{"name": "completed", "bonus": {"id": "01a22d8a-098b-75d9-83f0-15cf72c7f283", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T17:39:06.905Z", "granted": 217, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 6, "createdAt": "2026-11-30T17:38:46.905Z", "endReason": "completed", "expiresAt": "2026-11-30T17:39:36.905Z", "activatedAt": "2026-11-30T17:38:46.905Z"}}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '18', '25', NULL, 'bet', '2026-11-30 17:39:10.966+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '19', '26', NULL, 'bet', '2026-11-30 17:39:10.966+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '20', '27', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '21', '29', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '22', '30', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '23', '32', NULL, 'bonus_grant', '2026-11-30 17:39:10.966+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22d8a-098c-74e3-83ca-653eb2b827cb"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22d8a-098c-74e3-83ca-653eb2b827cb", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0988-718f-9d5e-196267b5397b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:39:06.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:10.905Z", "activatedAt": "2026-11-30T17:39:06.905Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-098c-74e3-83ca-653eb2b827cb", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0988-718f-9d5e-196267b5397b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:39:06.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:10.905Z", "activatedAt": "2026-11-30T17:39:06.905Z"}}], "bonusId": "01a22d8a-098c-74e3-83ca-653eb2b827cb"}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '24', '33', NULL, 'settlement', '2026-11-30 17:39:10.966+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '25', '36', NULL, 'withdrawal', '2026-11-30 17:39:10.966+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22d8a-098c-74e3-83ca-653eb2b827cb"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22d8a-098c-74e3-83ca-653eb2b827cb", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T17:39:06.905Z", "granted": 100, "offerId": "01a22d8a-0988-718f-9d5e-196267b5397b", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:39:06.905Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T17:39:10.905Z", "activatedAt": "2026-11-30T17:39:06.905Z"}}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '26', '40', NULL, 'bet', '2026-11-30 17:39:10.981+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '27', '42', NULL, 'settlement', '2026-11-30 17:39:10.981+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '28', '45', NULL, 'bet', '2026-11-30 17:39:10.981+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '29', '46', NULL, 'rollback', '2026-11-30 17:39:10.981+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 79}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '30', '47', NULL, 'bet', '2026-11-30 17:39:10.981+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '31', '48', NULL, 'bonus_grant', '2026-11-30 17:39:10.981+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22d8a-098c-74e3-83ca-a4568988dff7"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-098c-74e3-83ca-a4568988dff7", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:39:09.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:59.905Z", "activatedAt": "2026-11-30T17:39:09.905Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-098c-74e3-83ca-a4568988dff7", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22d8a-0989-724d-a07a-0d2318a87f4f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22d8a-0982-7268-ad07-84d9ef55dec6", "converted": 0, "createdAt": "2026-11-30T17:39:09.905Z", "endReason": null, "expiresAt": "2026-11-30T17:39:59.905Z", "activatedAt": "2026-11-30T17:39:09.905Z"}}], "bonusId": "01a22d8a-098c-74e3-83ca-a4568988dff7"}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '32', '49', NULL, 'rollback', '2026-11-30 17:39:10.981+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 65}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '33', '50', NULL, 'bet', '2026-11-30 17:39:10.981+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22d8a-098c-74e3-83ca-a4568988dff7"}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '34', '54', NULL, 'settlement', '2026-11-30 17:39:10.981+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '35', '55', NULL, 'bet', '2026-11-30 17:39:10.981+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22d8a-098c-74e3-83ca-a4568988dff7"}]}'),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '36', '56', NULL, 'deposit', '2026-11-30 17:39:10.981+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '37', '58', NULL, 'settlement', '2026-11-30 17:39:10.993+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '38', '59', NULL, 'bet', '2026-11-30 17:39:10.993+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '39', '60', NULL, 'settlement', '2026-11-30 17:39:10.993+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0985-7512-8316-94cec37d562b', '1', '16', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0985-7512-8316-94cec37d562b', '2', '41', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', '1', '31', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', '2', '38', NULL, 'deposit', '2026-11-30 17:39:10.927+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a1a-7368-bada-3d74e38ca390', '1', '65', NULL, 'deposit', '2026-11-30 17:39:11.065+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '1', '67', NULL, 'deposit', '2026-11-30 17:39:11.144+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '2', '68', NULL, 'bet', '2026-11-30 17:39:11.144+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '3', '69', NULL, 'bet', '2026-11-30 17:39:11.144+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '4', '70', NULL, 'bet', '2026-11-30 17:39:11.144+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '5', '71', NULL, 'bet', '2026-11-30 17:39:11.144+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '6', '72', NULL, 'settlement', '2026-11-30 17:39:11.144+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '7', '73', NULL, 'bet', '2026-11-30 17:39:11.144+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '8', '74', NULL, 'settlement', '2026-11-30 17:39:11.144+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '9', '77', NULL, 'rollback', '2026-11-30 17:39:11.144+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 221}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '10', '79', NULL, 'settlement', '2026-11-30 17:39:11.144+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '11', '80', NULL, 'settlement', '2026-11-30 17:39:11.144+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '12', '81', NULL, 'settlement', '2026-11-30 17:39:11.144+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '13', '82', NULL, 'deposit', '2026-11-30 17:39:11.144+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '14', '84', NULL, 'bonus_grant', '2026-11-30 17:39:11.144+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}], "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '15', '86', NULL, 'bonus_grant', '2026-11-30 17:39:11.157+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22d8a-0a66-762d-a99b-9291c6d200e5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6"}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '16', '87', NULL, 'bonus_grant', '2026-11-30 17:39:11.157+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-a68a88817045", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22d8a-0a65-7675-800b-439aee62c401", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0a68-74e9-9c8f-a68a88817045"}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '17', '89', NULL, 'bet', '2026-11-30 17:39:11.157+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}], "events": [{"name": "progress", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}]}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '18', '91', NULL, 'bonus_grant', '2026-11-30 17:39:11.157+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-b43d5ee61b34", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22d8a-0a65-7675-800b-439aee62c401", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0a68-74e9-9c8f-b43d5ee61b34"}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '19', '92', NULL, 'bet', '2026-11-30 17:39:11.157+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}], "events": [{"name": "progress", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}]}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '20', '94', NULL, 'settlement', '2026-11-30 17:39:11.157+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '21', '95', NULL, 'rollback', '2026-11-30 17:39:11.157+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22d8a-0a68-74e9-9c8f-9a6800e27207"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}, {"name": "expired", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-9a6800e27207", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T17:39:01.116Z", "granted": 426, "offerId": "01a22d8a-0a67-713b-b1dc-227904420053", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": "expired", "expiresAt": "2026-11-30T17:38:49.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22d8a-0a66-762d-a99b-9291c6d200e5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:39:02.116Z", "activatedAt": "2026-11-30T17:39:01.116Z"}}]}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '22', '96', NULL, 'bet', '2026-11-30 17:39:11.157+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '23', '97', NULL, 'rollback', '2026-11-30 17:39:11.157+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22d8a-0a68-74e9-9c8f-a68a88817045"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T17:39:10.116Z", "granted": 278, "offerId": "01a22d8a-0a66-762d-a99b-9291c6d200e5", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": "expired", "expiresAt": "2026-11-30T17:39:02.116Z", "activatedAt": "2026-11-30T17:39:01.116Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-a68a88817045", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22d8a-0a65-7675-800b-439aee62c401", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22d8a-0a62-75dc-8d11-69d38e27062d", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:39:12.116Z", "activatedAt": "2026-11-30T17:39:10.116Z"}}]}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '24', '98', NULL, 'bet', '2026-11-30 17:39:11.157+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22d8a-0a68-74e9-9c8f-a68a88817045"}]}'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '25', '99', NULL, 'bet', '2026-11-30 17:39:11.157+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a63-70de-b8b4-3c2019335cd5', '1', '78', NULL, 'deposit', '2026-11-30 17:39:11.144+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0a63-70de-b8b4-3c2019335cd5', '2', '88', NULL, 'bonus_grant', '2026-11-30 17:39:11.144+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22d8a-0a68-74e9-9c8f-aa4e3a306357"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-aa4e3a306357", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22d8a-0a65-7675-800b-439aee62c401", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22d8a-0a63-70de-b8b4-3c2019335cd5", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:45.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0a68-74e9-9c8f-aa4e3a306357", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22d8a-0a65-7675-800b-439aee62c401", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22d8a-0a63-70de-b8b4-3c2019335cd5", "converted": 0, "createdAt": "2026-11-30T17:38:43.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:45.116Z", "activatedAt": "2026-11-30T17:38:43.116Z"}}], "bonusId": "01a22d8a-0a68-74e9-9c8f-aa4e3a306357"}'),
('01a22d8a-0a63-70de-b8b4-4699b31360d3', '1', '76', NULL, 'bonus_grant', '2026-11-30 17:39:11.144+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22d8a-0a67-713b-b1dc-496812bfb239"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0a67-713b-b1dc-496812bfb239", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0a66-762d-a99b-9291c6d200e5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22d8a-0a63-70de-b8b4-4699b31360d3", "converted": 0, "createdAt": "2026-11-30T17:38:28.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:29.116Z", "activatedAt": "2026-11-30T17:38:28.116Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0a67-713b-b1dc-496812bfb239", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0a66-762d-a99b-9291c6d200e5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22d8a-0a63-70de-b8b4-4699b31360d3", "converted": 0, "createdAt": "2026-11-30T17:38:28.116Z", "endReason": null, "expiresAt": "2026-11-30T17:38:29.116Z", "activatedAt": "2026-11-30T17:38:28.116Z"}}], "bonusId": "01a22d8a-0a67-713b-b1dc-496812bfb239"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '1', '101', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22d8a-0ac4-7392-8492-8fc47bc19353"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac4-7392-8492-8fc47bc19353", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:22.208Z", "activatedAt": "2026-11-30T17:38:18.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac4-7392-8492-8fc47bc19353", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:22.208Z", "activatedAt": "2026-11-30T17:38:18.208Z"}}], "bonusId": "01a22d8a-0ac4-7392-8492-8fc47bc19353"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '2', '105', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac4-7392-8492-9c81942bcbb1", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '3', '106', NULL, 'payout', '2026-11-30 17:39:11.232+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '4', '110', NULL, 'bet', '2026-11-30 17:39:11.232+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '5', '113', NULL, 'settlement', '2026-11-30 17:39:11.232+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22d8a-0ac4-7392-8492-8fc47bc19353"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}], "events": [{"name": "expired", "bonus": {"id": "01a22d8a-0ac4-7392-8492-8fc47bc19353", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T17:38:22.208Z", "granted": 144, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": "expired", "expiresAt": "2026-11-30T17:38:22.208Z", "activatedAt": "2026-11-30T17:38:18.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac4-7392-8492-9c81942bcbb1", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:28.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '6', '115', NULL, 'settlement', '2026-11-30 17:39:11.232+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '7', '118', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '8', '121', NULL, 'bet', '2026-11-30 17:39:11.232+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}], "events": [{"name": "progress", "bonus": {"id": "01a22d8a-0ac4-7392-8492-9c81942bcbb1", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:28.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '9', '123', NULL, 'bet', '2026-11-30 17:39:11.232+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}], "events": [{"name": "progress", "bonus": {"id": "01a22d8a-0ac4-7392-8492-9c81942bcbb1", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:28.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '10', '125', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '11', '128', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '12', '129', NULL, 'bonus_grant', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-a4749eb24a98", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac5-714d-ad7c-a4749eb24a98"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '13', '130', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '14', '131', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22d8a-0ac4-7392-8492-9c81942bcbb1"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}], "events": [{"name": "completed", "bonus": {"id": "01a22d8a-0ac4-7392-8492-9c81942bcbb1", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T17:38:22.208Z", "granted": 442, "offerId": "01a22d8a-0ac3-77ec-82ca-aa231c76d44e", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 2, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": "completed", "expiresAt": "2026-11-30T17:38:28.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": null, "expiresAt": "2026-11-30T17:39:22.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '15', '133', NULL, 'bet', '2026-11-30 17:39:11.239+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '16', '134', NULL, 'bet', '2026-11-30 17:39:11.239+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '17', '135', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '18', '136', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '19', '141', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '20', '143', NULL, 'bonus_grant', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-dc490588b4c5", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22d8a-0ac3-77ec-82ca-a54e4e28baf9", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:25.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac5-714d-ad7c-dc490588b4c5"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '21', '145', NULL, 'settlement', '2026-11-30 17:39:11.239+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '22', '147', NULL, 'bet', '2026-11-30 17:39:11.239+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '23', '149', NULL, 'rollback', '2026-11-30 17:39:11.239+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}], "amount": 201}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '24', '151', NULL, 'bet', '2026-11-30 17:39:11.239+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '25', '155', NULL, 'settlement', '2026-11-30 17:39:11.249+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '26', '157', NULL, 'bonus_grant', '2026-11-30 17:39:11.249+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7d-147e10f67667", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22d8a-0abf-711b-8d02-9f1b636b0f7a", "converted": 0, "createdAt": "2026-11-30T17:38:45.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac5-714d-ad7d-147e10f67667"}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '27', '159', NULL, 'bet', '2026-11-30 17:39:11.249+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '28', '160', NULL, 'settlement', '2026-11-30 17:39:11.249+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '29', '162', NULL, 'deposit', '2026-11-30 17:39:11.249+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '30', '164', NULL, 'bet', '2026-11-30 17:39:11.249+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '31', '165', NULL, 'settlement', '2026-11-30 17:39:11.249+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '32', '166', NULL, 'deposit', '2026-11-30 17:39:11.249+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '33', '168', NULL, 'settlement', '2026-11-30 17:39:11.249+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '34', '170', NULL, 'bet', '2026-11-30 17:39:11.249+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '35', '171', NULL, 'settlement', '2026-11-30 17:39:11.249+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '36', '173', NULL, 'bet', '2026-11-30 17:39:11.249+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}]}'),
('01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '1', '108', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22d8a-0ac4-7392-8492-a8494d191ce9"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac4-7392-8492-a8494d191ce9", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22d8a-0ac1-7339-ae6c-c0aff2e4501b", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:26.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac4-7392-8492-a8494d191ce9", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22d8a-0ac1-7339-ae6c-c0aff2e4501b", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": null, "expiresAt": "2026-11-30T17:38:26.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}], "bonusId": "01a22d8a-0ac4-7392-8492-a8494d191ce9"}'),
('01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 17:39:11.232+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22d8a-0ac4-7392-8492-a8494d191ce9"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22d8a-0ac4-7392-8492-a8494d191ce9", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T17:38:22.208Z", "granted": 499, "offerId": "01a22d8a-0ac2-76cb-bbd9-796c337d9a44", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22d8a-0ac1-7339-ae6c-c0aff2e4501b", "converted": 0, "createdAt": "2026-11-30T17:38:22.208Z", "endReason": "player", "expiresAt": "2026-11-30T17:38:26.208Z", "activatedAt": "2026-11-30T17:38:22.208Z"}}]}'),
('01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '3', '139', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22d8a-0ac5-714d-ad7c-ce77815b9976"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-ce77815b9976", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22d8a-0ac1-7339-ae6c-c0aff2e4501b", "converted": 0, "createdAt": "2026-11-30T17:38:25.208Z", "endReason": null, "expiresAt": "2026-11-30T17:39:25.208Z", "activatedAt": "2026-11-30T17:38:25.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-ce77815b9976", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22d8a-0ac1-7339-ae6c-c0aff2e4501b", "converted": 0, "createdAt": "2026-11-30T17:38:25.208Z", "endReason": null, "expiresAt": "2026-11-30T17:39:25.208Z", "activatedAt": "2026-11-30T17:38:25.208Z"}}], "bonusId": "01a22d8a-0ac5-714d-ad7c-ce77815b9976"}'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '1', '103', NULL, 'bonus_grant', '2026-11-30 17:39:11.232+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22d8a-0ac4-7392-8492-967bd2a866cd"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac4-7392-8492-967bd2a866cd", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22d8a-0ac1-7339-ae6c-cb57477ddde0", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:39:18.208Z", "activatedAt": "2026-11-30T17:38:18.208Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0ac4-7392-8492-967bd2a866cd", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22d8a-0ac1-7339-ae6c-cb57477ddde0", "converted": 0, "createdAt": "2026-11-30T17:38:18.208Z", "endReason": null, "expiresAt": "2026-11-30T17:39:18.208Z", "activatedAt": "2026-11-30T17:38:18.208Z"}}], "bonusId": "01a22d8a-0ac4-7392-8492-967bd2a866cd"}'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '2', '150', NULL, 'bonus_grant', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-f9bc69904402", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22d8a-0ac3-77ec-82ca-a54e4e28baf9", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22d8a-0ac1-7339-ae6c-cb57477ddde0", "converted": 0, "createdAt": "2026-11-30T17:38:45.208Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0ac5-714d-ad7c-f9bc69904402"}'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 17:39:11.239+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22d8a-0ac5-714d-ad7c-f9bc69904402", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T17:39:01.208Z", "granted": 76, "offerId": "01a22d8a-0ac3-77ec-82ca-a54e4e28baf9", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22d8a-0ac1-7339-ae6c-cb57477ddde0", "converted": 0, "createdAt": "2026-11-30T17:38:45.208Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '4', '172', NULL, 'deposit', '2026-11-30 17:39:11.239+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b16-76e2-ba2c-9ab921039d29', '1', '179', NULL, 'deposit', '2026-11-30 17:39:11.319+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b17-7052-b2a0-36389436f32e', '1', '180', NULL, 'deposit', '2026-11-30 17:39:11.319+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', '1', '174', NULL, 'bonus_grant', '2026-11-30 17:39:11.319+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22d8a-0b1b-75ba-8032-183f10ec40b4"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0b1b-75ba-8032-183f10ec40b4", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22d8a-0b19-76d7-be4b-e4e25ebe7057", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22d8a-0b18-75fa-aba5-58d0c9ec57cf", "converted": 0, "createdAt": "2026-11-30T17:39:05.290Z", "endReason": null, "expiresAt": "2026-11-30T17:39:07.290Z", "activatedAt": "2026-11-30T17:39:05.290Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0b1b-75ba-8032-183f10ec40b4", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22d8a-0b19-76d7-be4b-e4e25ebe7057", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22d8a-0b18-75fa-aba5-58d0c9ec57cf", "converted": 0, "createdAt": "2026-11-30T17:39:05.290Z", "endReason": null, "expiresAt": "2026-11-30T17:39:07.290Z", "activatedAt": "2026-11-30T17:39:05.290Z"}}], "bonusId": "01a22d8a-0b1b-75ba-8032-183f10ec40b4"}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '1', '183', NULL, 'deposit', '2026-11-30 17:39:11.377+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '2', '187', NULL, 'deposit', '2026-11-30 17:39:11.377+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '3', '189', NULL, 'deposit', '2026-11-30 17:39:11.377+00', '10000', '0', '0', '0', '30000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '4', '190', NULL, 'transfer', '2026-11-30 17:39:11.386+00', '-5', '0', '5', '0', '29995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '5', '191', NULL, 'complete', '2026-11-30 17:39:11.401+00', '0', '0', '-5', '0', '29995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, NULL, '{"amount": 5}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '6', '192', NULL, 'deposit', '2026-11-30 17:39:11.416+00', '0', '0', '0', '7', '29995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '7', '193', NULL, 'bonus_grant', '2026-11-30 17:39:11.429+00', '0', '100', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22d8a-0bc1-7000-a840-147ff7f239af"}], "events": [{"name": "granted", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}], "bonusId": "01a22d8a-0bc1-7000-a840-147ff7f239af"}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '8', '194', NULL, 'bonus_grant', '2026-11-30 17:39:11.444+00', '0', '0', '0', '0', '29995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22d8a-0bd1-7000-897a-b9059ae8c9af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.442Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22d8a-0bd1-7000-897a-b9059ae8c9af"}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '9', '195', NULL, 'bet', '2026-11-30 17:39:11.452+00', '-50', '0', '0', '0', '29945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}]}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '10', '196', NULL, 'settlement', '2026-11-30 17:39:11.461+00', '60', '0', '0', '0', '30005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '11', '197', NULL, 'bet', '2026-11-30 17:39:11.467+00', '-50', '0', '0', '0', '29955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}]}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '12', '198', NULL, 'settlement', '2026-11-30 17:39:11.474+00', '60', '0', '0', '0', '30015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '13', '199', NULL, 'bet', '2026-11-30 17:39:11.485+00', '-50', '0', '0', '0', '29965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}]}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '14', '200', NULL, 'settlement', '2026-11-30 17:39:11.491+00', '60', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '15', '201', NULL, 'rollback', '2026-11-30 17:39:11.497+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '16', '203', NULL, 'bonus_forfeit', '2026-11-30 17:39:11.507+00', '0', '0', '0', '0', '30025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22d8a-0bc1-7000-a840-147ff7f239af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22d8a-0bd1-7000-897a-b9059ae8c9af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22d8a-0bc1-7000-a840-147ff7f239af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T17:39:11.506Z", "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.426Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.426Z"}}, {"name": "activated", "bonus": {"id": "01a22d8a-0bd1-7000-897a-b9059ae8c9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22d8a-0956-7000-b2b4-f37065eb6c31", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22d8a-0b60-7000-85dd-103cff93a9af", "converted": 0, "createdAt": "2026-11-30T17:39:11.442Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T17:39:11.506Z"}}]}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '17', '207', NULL, 'adjustment', '2026-11-30 17:39:11.588+00', '5', '0', '0', '0', '30030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '18', '210', NULL, 'adjustment', '2026-11-30 17:39:11.588+00', '5', '0', '0', '0', '30035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b95-7000-91b3-5db0acf3f754', '1', '190', '01a22d8a-0b60-7000-85dd-103cff93a9af', 'transfer', '2026-11-30 17:39:11.386+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22d8a-0b95-7000-91b3-5db0acf3f754', '2', '191', '01a22d8a-0b60-7000-85dd-103cff93a9af', 'complete', '2026-11-30 17:39:11.401+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', NULL, NULL, NULL, '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 17:39:10.803+00'),
('slots', 'slots', NULL, '2026-11-30 17:39:10.796+00'),
('table', 'table', NULL, '2026-11-30 17:39:10.8+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-098a-717c-99aa-edb426ece56d', 'deposit', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, '1809', 'reverted', '2026-11-30 17:39:05.905+00', NULL, '01a22d8a-098b-75d9-83f0-1208d8779e29'),
('01a22d8a-098b-75d9-83f0-30521f07a552', 'deposit', '01a22d8a-0985-7512-8316-94cec37d562b', NULL, '2535', 'pending', '2026-11-30 17:38:59.905+00', NULL, NULL),
('01a22d8a-0a1e-758e-85c4-87f4cf446cbb', 'deposit', '01a22d8a-0a1a-7368-bada-3d74e38ca390', NULL, '190', 'pending', '2026-11-30 17:39:37.038+00', NULL, NULL),
('01a22d8a-0b1b-75ba-8032-2cabf6e61080', 'deposit', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22d8a-0b96-7000-be30-794d1f5689af', 'transfer', '01a22d8a-0b60-7000-85dd-103cff93a9af', '01a22d8a-0b95-7000-91b3-5db0acf3f754', '5', 'applied', NULL, '5', '01a22d8a-0ba3-7000-907f-9c3787e7d9af'),
('01a22d8a-0bb3-7000-afd3-44eaad7809af', 'deposit', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, '7', 'pending', '2026-11-30 18:39:11.412+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "brand", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'default', '01a22d8a-0982-7268-ad07-88545885cb5e', '1662', '0', '0', '2'),
('wagered', 'default', '01a22d8a-0a62-75dc-8d11-6f76ca524876', '699', '0', '0', '2'),
('wagered', 'default', '01a22d8a-0ac0-7125-adfd-c52163f87b0d', '1433', '0', '0', '2'),
('wagered', 'default', 'reader', '150', '0', '0', '2'),
('won', 'default', '01a22d8a-0982-7268-ad07-88545885cb5e', '1134', '0', '0', '2'),
('won', 'default', '01a22d8a-0a62-75dc-8d11-6f76ca524876', '743', '0', '0', '2'),
('won', 'default', '01a22d8a-0ac0-7125-adfd-c52163f87b0d', '1702', '0', '0', '2'),
('won', 'default', 'reader', '5', '5', '18', '3');

INSERT INTO leaderboards ("id", "name", "brand", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', NULL, 'wagered', 'EUR', '2026-11-30 17:39:10.825+00', 'tester'),
('won', 'won', NULL, 'won', 'EUR', '2026-11-30 17:39:10.829+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', 'fcc47cfedd38217e7387aff4081e678d3293613adad61a468abd6eb64f6aa03d'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '7c670acdce441889528061d1b377e416f29981287ac395e2dde92d90342f5d93'),
('0004_reconciliation_runs', 'ea12258a148f7d1f939b3963bfb57d3370faa5b2297d20806e63f5f5a4c7122c'),
('0005_roles', '25e0447e7d2752a03100b0985e0c3739e9e911971b8f7e4244f74d5bbab7aa53'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '6605599ba9395e191ff0b245b4aea0bd6983d927f94e75d4f28aca7b30e7b20b');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 17:39:09.767638'),
('2', '0002_currencies', '2026-11-30 17:39:09.846709'),
('3', '0003_pipeline', '2026-11-30 17:39:09.850263'),
('4', '0004_reconciliation_runs', '2026-11-30 17:39:09.862041'),
('5', '0005_roles', '2026-11-30 17:39:09.866258'),
('6', '0006_request_keys', '2026-11-30 17:39:09.876644'),
('7', '0007_audit_log', '2026-11-30 17:39:09.880563'),
('8', '0009_reconciliation_watermarks', '2026-11-30 17:39:09.891397');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "brand", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0956-7000-b2b4-f37065eb6c31', '1', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 17:39:10.805+00', NULL, NULL),
('01a22d8a-095d-7000-b8e8-92539517bb4b', '2', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 17:39:10.813+00', NULL, NULL),
('01a22d8a-0987-768e-845f-ea9f4815e9d7', '3', 'offer 0', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 17:39:10.855+00', NULL, NULL),
('01a22d8a-0988-718f-9d5e-1661a8583d64', '4', 'offer 1', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 17:39:10.856+00', NULL, NULL),
('01a22d8a-0988-718f-9d5e-196267b5397b', '5', 'offer 2', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 17:39:10.857+00', NULL, NULL),
('01a22d8a-0989-724d-a07a-0d2318a87f4f', '6', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 17:39:10.857+00', NULL, NULL),
('01a22d8a-0a1c-719e-9d3b-2b6fafb305e0', '7', 'offer 0', NULL, NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 17:39:11.004+00', NULL, NULL),
('01a22d8a-0a1d-756a-821e-1f809b4e28a1', '8', 'offer 1', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 17:39:11.005+00', NULL, NULL),
('01a22d8a-0a1d-756a-821e-22faf1b07b3b', '9', 'offer 2', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 17:39:11.005+00', NULL, NULL),
('01a22d8a-0a1e-758e-85c4-7515d88a4ea1', '10', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 17:39:11.006+00', NULL, NULL),
('01a22d8a-0a64-7565-b9e2-cd8288b8c6b4', '11', 'offer 0', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 17:39:11.076+00', NULL, NULL),
('01a22d8a-0a65-7675-800b-439aee62c401', '12', 'offer 1', NULL, NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 17:39:11.078+00', NULL, NULL),
('01a22d8a-0a66-762d-a99b-9291c6d200e5', '13', 'offer 2', NULL, NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 17:39:11.078+00', NULL, NULL),
('01a22d8a-0a67-713b-b1dc-227904420053', '14', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 17:39:11.079+00', NULL, NULL),
('01a22d8a-0ac2-76cb-bbd9-796c337d9a44', '15', 'offer 0', NULL, NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 17:39:11.17+00', NULL, NULL),
('01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf', '16', 'offer 1', NULL, NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 17:39:11.171+00', NULL, NULL),
('01a22d8a-0ac3-77ec-82ca-a54e4e28baf9', '17', 'offer 2', NULL, NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 17:39:11.171+00', NULL, NULL),
('01a22d8a-0ac3-77ec-82ca-aa231c76d44e', '18', 'offer 3', NULL, 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 17:39:11.172+00', NULL, NULL),
('01a22d8a-0b18-75fa-aba5-6293494adc3f', '19', 'offer 0', NULL, NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 17:39:11.257+00', NULL, NULL),
('01a22d8a-0b19-76d7-be4b-e4e25ebe7057', '20', 'offer 1', NULL, NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 17:39:11.257+00', NULL, NULL),
('01a22d8a-0b19-76d7-be4b-e87a08691c1c', '21', 'offer 2', NULL, NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 17:39:11.258+00', NULL, NULL),
('01a22d8a-0b1a-743b-9c84-4694ee2b0f11', '22', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 17:39:11.258+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_metadata ("wallet_id", "seq", "metadata") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0b60-7000-85dd-103cff93a9af', '183', '{"a": 1}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '187', '{"a": 1}'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '189', '{"a": 1}');

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22d8a-0c25-7001-af79-36bc5964b945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 17:39:11.527+00'),
('2', '01a22d8a-0c25-7001-af79-36bc5964b945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 17:39:11.534+00'),
('3', '01a22d8a-0c32-7000-a2fe-16c09fd7b945', 'failed', '0', 'it names 01a22d8a-0c25-7001-af79-36bc5964b945, which has failed', 'wallet-worker', '2026-11-30 17:39:11.539+00'),
('4', '01a22d8a-0c25-7001-af79-36bc5964b945', 'replayed', '2', 'test', 'tester', '2026-11-30 17:39:11.555+00'),
('5', '01a22d8a-0c25-7001-af79-36bc5964b945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 17:39:11.562+00'),
('6', '01a22d8a-0c25-7001-af79-36bc5964b945', 'discarded', '1', 'test', 'tester', '2026-11-30 17:39:11.567+00'),
('7', '01a22d8a-0c32-7000-a2fe-16c09fd7b945', 'discarded', '0', 'test', 'tester', '2026-11-30 17:39:11.567+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "created_at", "amount", "expires_in_seconds", "id", "wallet_id", "to_wallet_id", "pending_operation_id", "source", "final", "pending", "kind", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "method", "payload", "created_by") OVERRIDING SYSTEM VALUE VALUES
('1', '2026-11-30 17:38:46.905+00', '175', NULL, '01a22d8a-098a-717c-99aa-e8f857979038', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'table', 'round-b1', NULL, NULL, '{}', 'history'),
('2', '2026-11-30 17:38:46.905+00', '1809', '19', '01a22d8a-098a-717c-99aa-edb426ece56d', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-1', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('3', '2026-11-30 17:38:46.905+00', '500', '19', '01a22d8a-098a-717c-99aa-f3085ecff1c0', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('4', '2026-11-30 17:38:46.905+00', '80', NULL, '01a22d8a-098b-75d9-83f0-02d5f5c02edd', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('5', '2026-11-30 17:38:46.905+00', '281', NULL, '01a22d8a-098b-75d9-83f0-0571940b40e5', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('6', '2026-11-30 17:38:46.905+00', '449', NULL, '01a22d8a-098b-75d9-83f0-0ae593b8b073', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('7', '2026-11-30 17:38:46.905+00', '71', NULL, '01a22d8a-098b-75d9-83f0-0deddad76887', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('8', '2026-11-30 17:38:46.905+00', NULL, NULL, '01a22d8a-098b-75d9-83f0-1208d8779e29', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, '01a22d8a-098a-717c-99aa-edb426ece56d', 'c', NULL, NULL, 'revert', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('9', '2026-11-30 17:38:46.905+00', '217', NULL, '01a22d8a-098b-75d9-83f0-15cf72c7f283', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0989-724d-a07a-0d2318a87f4f","depositAmount":338}', 'history'),
('10', '2026-11-30 17:38:46.905+00', NULL, NULL, '01a22d8a-098b-75d9-83f0-1bc9b5e5f077', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-9', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('11', '2026-11-30 17:38:46.905+00', '203', NULL, '01a22d8a-098b-75d9-83f0-1d34df5c7e7e', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('12', '2026-11-30 17:38:46.905+00', '198', NULL, '01a22d8a-098b-75d9-83f0-2316239c08e2', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-11', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('13', '2026-11-30 17:38:46.905+00', '0', NULL, '01a22d8a-098b-75d9-83f0-2421a071ad22', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('14', '2026-11-30 17:38:46.905+00', '283', NULL, '01a22d8a-098b-75d9-83f0-2975a1550c3e', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('15', '2026-11-30 17:38:46.905+00', '24', NULL, '01a22d8a-098b-75d9-83f0-2dba5b944746', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'slots', 'round-b7', NULL, NULL, '{}', 'history'),
('16', '2026-11-30 17:38:46.905+00', '2535', '13', '01a22d8a-098b-75d9-83f0-30521f07a552', '01a22d8a-0985-7512-8316-94cec37d562b', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('17', '2026-11-30 17:38:46.905+00', '0', NULL, '01a22d8a-098b-75d9-83f0-3627cf8c590d', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-16', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('18', '2026-11-30 17:38:46.905+00', '190', NULL, '01a22d8a-098b-75d9-83f0-392cb208a428', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-17', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('19', '2026-11-30 17:38:46.905+00', NULL, NULL, '01a22d8a-098b-75d9-83f0-3f4d6219021b', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, '01a22d8a-098a-717c-99aa-edb426ece56d', 'c', NULL, NULL, 'revert', 'ref-18', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('20', '2026-11-30 17:38:46.905+00', '230', NULL, '01a22d8a-098b-75d9-83f0-41f804fcac81', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'other', 'round-b8', NULL, NULL, '{}', 'history'),
('21', '2026-11-30 17:38:46.905+00', '0', NULL, '01a22d8a-098b-75d9-83f0-447b5bf0a6d6', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-20', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('22', '2026-11-30 17:39:06.905+00', '0', NULL, '01a22d8a-098b-75d9-83f0-4af89fb4e2b7', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-21', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('23', '2026-11-30 17:39:06.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-4107f4f762f6', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-22', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-098b-75d9-83f0-15cf72c7f283"}', 'history'),
('24', '2026-11-30 17:39:06.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-457e21b50729', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-23', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('25', '2026-11-30 17:39:06.905+00', '44', NULL, '01a22d8a-098c-74e3-83ca-4ae5a86b4df9', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'other', 'round-b9', NULL, NULL, '{}', 'history'),
('26', '2026-11-30 17:39:06.905+00', '105', NULL, '01a22d8a-098c-74e3-83ca-4d9959577862', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'slots', 'round-b10', NULL, NULL, '{}', 'history'),
('27', '2026-11-30 17:39:06.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-52a874f72a71', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('28', '2026-11-30 17:39:06.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-55b3b3868e11', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-27', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22d8a-098b-75d9-83f0-15cf72c7f283"}', 'history'),
('29', '2026-11-30 17:39:06.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-5acf00a573d9', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-28', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('30', '2026-11-30 17:39:06.905+00', '67', NULL, '01a22d8a-098c-74e3-83ca-5dd128e08e83', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('31', '2026-11-30 17:39:06.905+00', '2162', '18', '01a22d8a-098c-74e3-83ca-60eb625de9fc', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-30', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('32', '2026-11-30 17:39:06.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-653eb2b827cb', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-31', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0988-718f-9d5e-196267b5397b","depositAmount":361}', 'history'),
('33', '2026-11-30 17:39:06.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-68f4b77a125c', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-32', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('34', '2026-11-30 17:39:06.905+00', '97', '14', '01a22d8a-098c-74e3-83ca-6f95c19a2d56', '01a22d8a-0985-7512-8316-94cec37d562b', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('35', '2026-11-30 17:39:06.905+00', '186', NULL, '01a22d8a-098c-74e3-83ca-72119fde5ff1', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('36', '2026-11-30 17:39:06.905+00', '14', '4', '01a22d8a-098c-74e3-83ca-747f079fe11c', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-35', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('37', '2026-11-30 17:39:06.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-7befeb5bdc5a', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22d8a-098c-74e3-83ca-653eb2b827cb"}', 'history'),
('38', '2026-11-30 17:39:06.905+00', '1516', '4', '01a22d8a-098c-74e3-83ca-7c07eb0e6a99', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-37', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('39', '2026-11-30 17:39:06.905+00', '342', NULL, '01a22d8a-098c-74e3-83ca-817f9697401e', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-38', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('40', '2026-11-30 17:39:09.905+00', '281', NULL, '01a22d8a-098c-74e3-83ca-8560de179a11', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'table', 'round-b11', NULL, NULL, '{}', 'history'),
('41', '2026-11-30 17:39:09.905+00', '2905', '24', '01a22d8a-098c-74e3-83ca-8b57c08ac7ee', '01a22d8a-0985-7512-8316-94cec37d562b', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-40', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('42', '2026-11-30 17:39:09.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-8d5247e8a551', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-41', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('43', '2026-11-30 17:39:09.905+00', '231', NULL, '01a22d8a-098c-74e3-83ca-933625aaf674', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-42', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('44', '2026-11-30 17:39:09.905+00', '23', NULL, '01a22d8a-098c-74e3-83ca-96fbd54b98e7', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-43', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('45', '2026-11-30 17:39:09.905+00', '79', NULL, '01a22d8a-098c-74e3-83ca-99023f1f282d', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'slots', 'round-b12', NULL, NULL, '{}', 'history'),
('46', '2026-11-30 17:39:09.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-9cbf96b25c36', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-45', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('47', '2026-11-30 17:39:09.905+00', '65', NULL, '01a22d8a-098c-74e3-83ca-a2c2508c3b53', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('48', '2026-11-30 17:39:09.905+00', '397', NULL, '01a22d8a-098c-74e3-83ca-a4568988dff7', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-47', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0989-724d-a07a-0d2318a87f4f","depositAmount":437}', 'history'),
('49', '2026-11-30 17:39:09.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-a80b110b2c17', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('50', '2026-11-30 17:39:09.905+00', '232', NULL, '01a22d8a-098c-74e3-83ca-ad2a8cf4a5a1', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'live', 'round-b14', NULL, NULL, '{}', 'history'),
('51', '2026-11-30 17:39:09.905+00', '290', NULL, '01a22d8a-098c-74e3-83ca-b21b680ecfb6', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'other', 'round-b15', NULL, NULL, '{}', 'history'),
('52', '2026-11-30 17:39:09.905+00', '174', NULL, '01a22d8a-098c-74e3-83ca-b68fbb624eb9', '01a22d8a-0982-7268-ad07-84d9ef55dec6', '01a22d8a-0985-7512-8316-94cec37d562b', NULL, 'c', NULL, 'true', 'transfer', 'ref-51', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('53', '2026-11-30 17:39:09.905+00', NULL, NULL, '01a22d8a-098c-74e3-83ca-b8d50acd77ca', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, '01a22d8a-098a-717c-99aa-edb426ece56d', 'c', NULL, NULL, 'expire', 'ref-52', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('54', '2026-11-30 17:39:09.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-bcf0a9b88862', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b14', NULL, '{}', 'history'),
('55', '2026-11-30 17:39:09.905+00', '207', NULL, '01a22d8a-098c-74e3-83ca-c0503997a9c8', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'table', 'round-b16', NULL, NULL, '{}', 'history'),
('56', '2026-11-30 17:39:09.905+00', '871', '16', '01a22d8a-098c-74e3-83ca-c5ac1999150f', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('57', '2026-11-30 17:39:09.905+00', '155', NULL, '01a22d8a-098c-74e3-83ca-cad0fc9cba22', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-56', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('58', '2026-11-30 17:39:09.905+00', '0', NULL, '01a22d8a-098c-74e3-83ca-ccf20e3e861b', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-57', NULL, NULL, NULL, 'b16', NULL, '{}', 'history'),
('59', '2026-11-30 17:39:09.905+00', '54', NULL, '01a22d8a-098c-74e3-83ca-d36b6aa7f364', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'live', 'round-b17', NULL, NULL, '{}', 'history'),
('60', '2026-11-30 17:39:09.905+00', '230', NULL, '01a22d8a-098c-74e3-83ca-d514f7818095', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('61', '2026-11-30 17:39:09.905+00', '280', '28', '01a22d8a-098c-74e3-83ca-da2a40196617', '01a22d8a-0982-7268-ad07-84d9ef55dec6', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, 'c', NULL, 'false', 'transfer', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('62', '2026-11-30 17:39:10.038+00', '284', '23', '01a22d8a-0a1e-758e-85c4-7b328828b733', '01a22d8a-0a1a-7368-bada-3d74e38ca390', '01a22d8a-0a1b-7188-94b4-f72bbb0881a9', NULL, 'c', NULL, 'false', 'transfer', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('63', '2026-11-30 17:39:10.038+00', '8', NULL, '01a22d8a-0a1e-758e-85c4-7e8558d6aa5e', '01a22d8a-0a1a-7368-bada-3d74e38ca390', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('64', '2026-11-30 17:39:10.038+00', '33', NULL, '01a22d8a-0a1e-758e-85c4-822d380db103', '01a22d8a-0a1a-7368-bada-3d74e38ca390', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'table', 'round-b2', NULL, NULL, '{}', 'history'),
('65', '2026-11-30 17:39:10.038+00', '190', '27', '01a22d8a-0a1e-758e-85c4-87f4cf446cbb', '01a22d8a-0a1a-7368-bada-3d74e38ca390', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('66', '2026-11-30 17:39:10.038+00', '247', NULL, '01a22d8a-0a1e-758e-85c4-88fffebbdf22', '01a22d8a-0a1a-7368-bada-3d74e38ca390', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('67', '2026-11-30 17:38:28.116+00', '911', '9', '01a22d8a-0a67-713b-b1dc-25e8338c1174', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('68', '2026-11-30 17:38:28.116+00', '242', NULL, '01a22d8a-0a67-713b-b1dc-2a4200f58bbb', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('69', '2026-11-30 17:38:28.116+00', '221', NULL, '01a22d8a-0a67-713b-b1dc-2fca26cefe12', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'other', 'round-b2', NULL, NULL, '{}', 'history'),
('70', '2026-11-30 17:38:28.116+00', '22', NULL, '01a22d8a-0a67-713b-b1dc-33163e88add0', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('71', '2026-11-30 17:38:28.116+00', '43', NULL, '01a22d8a-0a67-713b-b1dc-36c62bae42f4', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('72', '2026-11-30 17:38:28.116+00', '320', NULL, '01a22d8a-0a67-713b-b1dc-3a918847631f', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('73', '2026-11-30 17:38:28.116+00', '166', NULL, '01a22d8a-0a67-713b-b1dc-3e029b5472c5', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'other', 'round-b5', NULL, NULL, '{}', 'history'),
('74', '2026-11-30 17:38:28.116+00', '0', NULL, '01a22d8a-0a67-713b-b1dc-41978f253ef7', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b1', NULL, '{}', 'history'),
('75', '2026-11-30 17:38:28.116+00', NULL, NULL, '01a22d8a-0a67-713b-b1dc-4556195f13e8', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-8', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('76', '2026-11-30 17:38:28.116+00', NULL, NULL, '01a22d8a-0a67-713b-b1dc-496812bfb239', '01a22d8a-0a63-70de-b8b4-4699b31360d3', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-9', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a66-762d-a99b-9291c6d200e5","depositAmount":101}', 'history'),
('77', '2026-11-30 17:38:28.116+00', NULL, NULL, '01a22d8a-0a67-713b-b1dc-4ff0b682510c', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-10', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('78', '2026-11-30 17:38:28.116+00', '2092', NULL, '01a22d8a-0a68-74e9-9c8f-83cce25303c2', '01a22d8a-0a63-70de-b8b4-3c2019335cd5', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-11', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('79', '2026-11-30 17:38:38.116+00', '222', NULL, '01a22d8a-0a68-74e9-9c8f-852da5d3ea17', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('80', '2026-11-30 17:38:38.116+00', '201', NULL, '01a22d8a-0a68-74e9-9c8f-8b7d527d60ca', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-13', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('81', '2026-11-30 17:38:38.116+00', '0', NULL, '01a22d8a-0a68-74e9-9c8f-8cb5b7b31fbd', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('82', '2026-11-30 17:38:43.116+00', '2635', '6', '01a22d8a-0a68-74e9-9c8f-92a692f0bb17', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('83', '2026-11-30 17:38:43.116+00', '469', '13', '01a22d8a-0a68-74e9-9c8f-974031645b09', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, 'c', NULL, 'true', 'transfer', 'ref-16', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('84', '2026-11-30 17:38:43.116+00', '426', NULL, '01a22d8a-0a68-74e9-9c8f-9a6800e27207', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a67-713b-b1dc-227904420053","depositAmount":359}', 'history'),
('85', '2026-11-30 17:38:43.116+00', '141', NULL, '01a22d8a-0a68-74e9-9c8f-9d075d0ef91c', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'other', 'round-b6', NULL, NULL, '{}', 'history'),
('86', '2026-11-30 17:38:43.116+00', '278', NULL, '01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a66-762d-a99b-9291c6d200e5","depositAmount":190}', 'history'),
('87', '2026-11-30 17:38:43.116+00', '140', NULL, '01a22d8a-0a68-74e9-9c8f-a68a88817045', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-20', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a65-7675-800b-439aee62c401","depositAmount":267}', 'history'),
('88', '2026-11-30 17:38:43.116+00', '352', NULL, '01a22d8a-0a68-74e9-9c8f-aa4e3a306357', '01a22d8a-0a63-70de-b8b4-3c2019335cd5', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a65-7675-800b-439aee62c401","depositAmount":442}', 'history'),
('89', '2026-11-30 17:38:43.116+00', '108', NULL, '01a22d8a-0a68-74e9-9c8f-ac5cabf0ae15', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('90', '2026-11-30 17:38:43.116+00', NULL, NULL, '01a22d8a-0a68-74e9-9c8f-b33e68be70c9', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-23', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0a68-74e9-9c8f-a27b8ad1eec6"}', 'history'),
('91', '2026-11-30 17:38:43.116+00', '59', NULL, '01a22d8a-0a68-74e9-9c8f-b43d5ee61b34', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-24', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0a65-7675-800b-439aee62c401","depositAmount":453}', 'history'),
('92', '2026-11-30 17:38:43.116+00', '226', NULL, '01a22d8a-0a68-74e9-9c8f-b9724c9c1783', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'slots', 'round-b8', NULL, NULL, '{}', 'history'),
('93', '2026-11-30 17:38:43.116+00', '33', NULL, '01a22d8a-0a68-74e9-9c8f-bfc834bfa29f', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('94', '2026-11-30 17:38:43.116+00', '0', NULL, '01a22d8a-0a68-74e9-9c8f-c0457f9fc114', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('95', '2026-11-30 17:39:01.116+00', NULL, NULL, '01a22d8a-0a68-74e9-9c8f-c76e3302834c', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-28', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('96', '2026-11-30 17:39:10.116+00', '95', NULL, '01a22d8a-0a68-74e9-9c8f-c96656c53efa', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'slots', 'round-b9', NULL, NULL, '{}', 'history'),
('97', '2026-11-30 17:39:10.116+00', NULL, NULL, '01a22d8a-0a68-74e9-9c8f-cc52dc7f6cd9', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-30', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('98', '2026-11-30 17:39:10.116+00', '254', NULL, '01a22d8a-0a68-74e9-9c8f-d0a3a7f44a77', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'live', 'round-b10', NULL, NULL, '{}', 'history'),
('99', '2026-11-30 17:39:10.116+00', '209', NULL, '01a22d8a-0a68-74e9-9c8f-d4e587c775fa', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'live', 'round-b11', NULL, NULL, '{}', 'history'),
('100', '2026-11-30 17:39:10.116+00', '479', '11', '01a22d8a-0a68-74e9-9c8f-da3887f628c1', '01a22d8a-0a62-75dc-8d11-69d38e27062d', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('101', '2026-11-30 17:38:18.208+00', '144', NULL, '01a22d8a-0ac4-7392-8492-8fc47bc19353', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-796c337d9a44","depositAmount":56}', 'history'),
('102', '2026-11-30 17:38:18.208+00', '215', NULL, '01a22d8a-0ac4-7392-8492-90de9fe8dda1', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'slots', 'round-b1', NULL, NULL, '{}', 'history'),
('103', '2026-11-30 17:38:18.208+00', NULL, NULL, '01a22d8a-0ac4-7392-8492-967bd2a866cd', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf","depositAmount":450}', 'history'),
('104', '2026-11-30 17:38:18.208+00', NULL, NULL, '01a22d8a-0ac4-7392-8492-9bd6dd0fe959', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac4-7392-8492-967bd2a866cd"}', 'history'),
('105', '2026-11-30 17:38:18.208+00', '442', NULL, '01a22d8a-0ac4-7392-8492-9c81942bcbb1', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-4', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac3-77ec-82ca-aa231c76d44e","depositAmount":169}', 'history'),
('106', '2026-11-30 17:38:18.208+00', '190', NULL, '01a22d8a-0ac4-7392-8492-a2e278ac17f0', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'payout', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('107', '2026-11-30 17:38:18.208+00', '178', NULL, '01a22d8a-0ac4-7392-8492-a4419fc947de', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac3-77ec-82ca-aa231c76d44e","depositAmount":24}', 'history'),
('108', '2026-11-30 17:38:22.208+00', '499', NULL, '01a22d8a-0ac4-7392-8492-a8494d191ce9', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-796c337d9a44","depositAmount":237}', 'history'),
('109', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-566c4b1569a5', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac4-7392-8492-a8494d191ce9"}', 'history'),
('110', '2026-11-30 17:38:22.208+00', '130', NULL, '01a22d8a-0ac5-714d-ad7c-58e02fac1463', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'slots', 'round-b2', NULL, NULL, '{}', 'history'),
('111', '2026-11-30 17:38:22.208+00', '68', '1', '01a22d8a-0ac5-714d-ad7c-5dedbacee678', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, 'true', 'withdrawal', 'ref-10', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('112', '2026-11-30 17:38:22.208+00', '138', NULL, '01a22d8a-0ac5-714d-ad7c-6185a86f386f', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('113', '2026-11-30 17:38:22.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-65d389b47f9d', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('114', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-6bf268b8fc2f', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-13', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22d8a-0ac4-7392-8492-a8494d191ce9"}', 'history'),
('115', '2026-11-30 17:38:22.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-6d7a398343be', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('116', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-71b1d67f229c', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac4-7392-8492-967bd2a866cd"}', 'history'),
('117', '2026-11-30 17:38:22.208+00', '104', NULL, '01a22d8a-0ac5-714d-ad7c-761618f97241', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'other', 'round-b4', NULL, NULL, '{}', 'history'),
('118', '2026-11-30 17:38:22.208+00', '421', NULL, '01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf","depositAmount":184}', 'history'),
('119', '2026-11-30 17:38:22.208+00', '141', NULL, '01a22d8a-0ac5-714d-ad7c-7df61b9f1dab', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-18', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('120', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-829446e956a5', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22d8a-0ac4-7392-8492-8fc47bc19353"}', 'history'),
('121', '2026-11-30 17:38:22.208+00', '242', NULL, '01a22d8a-0ac5-714d-ad7c-8557b7343b9e', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('122', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-88f9b7a6ff97', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}', 'history'),
('123', '2026-11-30 17:38:22.208+00', '105', NULL, '01a22d8a-0ac5-714d-ad7c-8c5ad5a0e009', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('124', '2026-11-30 17:38:22.208+00', '223', NULL, '01a22d8a-0ac5-714d-ad7c-90d63a362716', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('125', '2026-11-30 17:38:22.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-94db1ced9940', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-24', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('126', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-99bc30740875', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-25', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac4-7392-8492-a8494d191ce9"}', 'history'),
('127', '2026-11-30 17:38:22.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-9f25b41d2323', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-26', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac4-7392-8492-8fc47bc19353"}', 'history'),
('128', '2026-11-30 17:38:22.208+00', '479', NULL, '01a22d8a-0ac5-714d-ad7c-a36ffeb62e51', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('129', '2026-11-30 17:38:22.208+00', '33', NULL, '01a22d8a-0ac5-714d-ad7c-a4749eb24a98', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-28', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac3-77ec-82ca-aa231c76d44e","depositAmount":317}', 'history'),
('130', '2026-11-30 17:38:22.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-aa9059faa6a5', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('131', '2026-11-30 17:38:22.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-afec4f3cec7a', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-30', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('132', '2026-11-30 17:38:22.208+00', '335', NULL, '01a22d8a-0ac5-714d-ad7c-b0a9ba088cea', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-31', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('133', '2026-11-30 17:38:22.208+00', '193', NULL, '01a22d8a-0ac5-714d-ad7c-b6fa8af07150', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'table', 'round-b8', NULL, NULL, '{}', 'history'),
('134', '2026-11-30 17:38:25.208+00', '110', NULL, '01a22d8a-0ac5-714d-ad7c-b8b230cc76cb', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'live', 'round-b9', NULL, NULL, '{}', 'history'),
('135', '2026-11-30 17:38:25.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-bd0b22989460', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('136', '2026-11-30 17:38:25.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-c3c14da912fb', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-35', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('137', '2026-11-30 17:38:25.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-c7b3dd439267', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d"}', 'history'),
('138', '2026-11-30 17:38:25.208+00', '193', NULL, '01a22d8a-0ac5-714d-ad7c-cb523b06093b', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'table', 'round-b10', NULL, NULL, '{}', 'history'),
('139', '2026-11-30 17:38:25.208+00', '272', NULL, '01a22d8a-0ac5-714d-ad7c-ce77815b9976', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-38', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf","depositAmount":181}', 'history'),
('140', '2026-11-30 17:38:25.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-d14f53ff6fa9', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-39', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('141', '2026-11-30 17:38:25.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7c-d79d61bf1275', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-40', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('142', '2026-11-30 17:38:25.208+00', '459', NULL, '01a22d8a-0ac5-714d-ad7c-dbb69eb2a2b9', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'ref-41', NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', 'history'),
('143', '2026-11-30 17:38:25.208+00', '386', NULL, '01a22d8a-0ac5-714d-ad7c-dc490588b4c5', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-42', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac3-77ec-82ca-a54e4e28baf9","depositAmount":206}', 'history'),
('144', '2026-11-30 17:38:25.208+00', '239', '2', '01a22d8a-0ac5-714d-ad7c-e3edecb960a4', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, 'c', NULL, 'false', 'transfer', 'ref-43', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('145', '2026-11-30 17:38:45.208+00', '33', NULL, '01a22d8a-0ac5-714d-ad7c-e5b51800253f', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-44', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('146', '2026-11-30 17:38:45.208+00', '233', NULL, '01a22d8a-0ac5-714d-ad7c-e9b05f13c39e', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-45', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('147', '2026-11-30 17:38:45.208+00', '201', NULL, '01a22d8a-0ac5-714d-ad7c-ee066d936ce3', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'slots', 'round-b11', NULL, NULL, '{}', 'history'),
('148', '2026-11-30 17:38:45.208+00', '54', NULL, '01a22d8a-0ac5-714d-ad7c-f15f974e950a', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'other', 'round-b12', NULL, NULL, '{}', 'history'),
('149', '2026-11-30 17:38:45.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7c-f4b9cde105cd', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('150', '2026-11-30 17:38:45.208+00', '76', NULL, '01a22d8a-0ac5-714d-ad7c-f9bc69904402', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-49', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac3-77ec-82ca-a54e4e28baf9","depositAmount":460}', 'history'),
('151', '2026-11-30 17:38:45.208+00', '105', NULL, '01a22d8a-0ac5-714d-ad7c-fea8934d930e', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('152', '2026-11-30 17:38:45.208+00', '102', NULL, '01a22d8a-0ac5-714d-ad7d-004132bdec31', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'other', 'round-b14', NULL, NULL, '{}', 'history'),
('153', '2026-11-30 17:38:45.208+00', '183', NULL, '01a22d8a-0ac5-714d-ad7d-07a500a1ed00', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'slots', 'round-b15', NULL, NULL, '{}', 'history'),
('154', '2026-11-30 17:38:45.208+00', '216', NULL, '01a22d8a-0ac5-714d-ad7d-08666b279bab', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('155', '2026-11-30 17:38:45.208+00', '383', NULL, '01a22d8a-0ac5-714d-ad7d-0f3c153834c8', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-54', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('156', '2026-11-30 17:38:45.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7d-11cb84255e90', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac5-714d-ad7c-ce77815b9976"}', 'history'),
('157', '2026-11-30 17:38:45.208+00', '196', NULL, '01a22d8a-0ac5-714d-ad7d-147e10f67667', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-56', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0ac2-76cb-bbd9-7fd728ab0cdf","depositAmount":423}', 'history'),
('158', '2026-11-30 17:38:45.208+00', '63', NULL, '01a22d8a-0ac5-714d-ad7d-1949fa0e3fc9', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'other', 'round-b16', NULL, NULL, '{}', 'history'),
('159', '2026-11-30 17:39:01.208+00', '115', NULL, '01a22d8a-0ac5-714d-ad7d-1f20c4f350ab', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'table', 'round-b17', NULL, NULL, '{}', 'history'),
('160', '2026-11-30 17:39:01.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7d-23358db855dd', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('161', '2026-11-30 17:39:01.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7d-24fa2ad90080', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22d8a-0ac5-714d-ad7c-f9bc69904402"}', 'history'),
('162', '2026-11-30 17:39:01.208+00', '1761', '29', '01a22d8a-0ac5-714d-ad7d-297010cf13f4', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-61', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('163', '2026-11-30 17:39:01.208+00', '244', '23', '01a22d8a-0ac5-714d-ad7d-2c143ba07a63', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-62', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('164', '2026-11-30 17:39:01.208+00', '237', NULL, '01a22d8a-0ac5-714d-ad7d-323c4135d99b', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b18', NULL, 'table', 'round-b18', NULL, NULL, '{}', 'history'),
('165', '2026-11-30 17:39:01.208+00', '191', NULL, '01a22d8a-0ac5-714d-ad7d-355e0a4778cf', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-64', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('166', '2026-11-30 17:39:01.208+00', '891', '16', '01a22d8a-0ac5-714d-ad7d-38bbd5cbea79', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-65', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('167', '2026-11-30 17:39:01.208+00', NULL, NULL, '01a22d8a-0ac5-714d-ad7d-3c62d7693c65', '01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-66', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0ac5-714d-ad7c-ce77815b9976"}', 'history'),
('168', '2026-11-30 17:39:01.208+00', '500', NULL, '01a22d8a-0ac5-714d-ad7d-42dfdfb0f23d', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-67', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('169', '2026-11-30 17:39:01.208+00', '0', NULL, '01a22d8a-0ac5-714d-ad7d-4687e1fd4ec1', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-68', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('170', '2026-11-30 17:39:01.208+00', '196', NULL, '01a22d8a-0ac5-714d-ad7d-497e52eb4264', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b19', NULL, 'live', 'round-b19', NULL, NULL, '{}', 'history'),
('171', '2026-11-30 17:39:10.208+00', '116', NULL, '01a22d8a-0ac5-714d-ad7d-4eecaafd6ddc', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-70', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('172', '2026-11-30 17:39:10.208+00', '1528', '22', '01a22d8a-0ac5-714d-ad7d-501177777b6a', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-71', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('173', '2026-11-30 17:39:10.208+00', '186', NULL, '01a22d8a-0ac5-714d-ad7d-56bfc322a482', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'c', NULL, NULL, 'bet', 'b20', NULL, 'slots', 'round-b20', NULL, NULL, '{}', 'history'),
('174', '2026-11-30 17:39:05.29+00', '2', NULL, '01a22d8a-0b1b-75ba-8032-183f10ec40b4', '01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0b19-76d7-be4b-e4e25ebe7057","depositAmount":262}', 'history'),
('175', '2026-11-30 17:39:05.29+00', '292', NULL, '01a22d8a-0b1b-75ba-8032-1ea74f7cee0e', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'other', 'round-b1', NULL, NULL, '{}', 'history'),
('176', '2026-11-30 17:39:05.29+00', '263', NULL, '01a22d8a-0b1b-75ba-8032-23ede831b943', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('177', '2026-11-30 17:39:05.29+00', '500', '30', '01a22d8a-0b1b-75ba-8032-2518a243794a', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', '01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', NULL, 'c', NULL, 'false', 'transfer', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('178', '2026-11-30 17:39:05.29+00', '4', NULL, '01a22d8a-0b1b-75ba-8032-28907e9b89a4', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('179', '2026-11-30 17:39:05.29+00', '2', NULL, '01a22d8a-0b1b-75ba-8032-2cabf6e61080', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('180', '2026-11-30 17:39:10.29+00', '352', '29', '01a22d8a-0b1b-75ba-8032-31b3ab2d2729', '01a22d8a-0b17-7052-b2a0-36389436f32e', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('181', '2026-11-30 17:39:10.29+00', '1', NULL, '01a22d8a-0b1b-75ba-8032-362fe40ceb5a', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('182', '2026-11-30 17:39:10.29+00', '262', NULL, '01a22d8a-0b1b-75ba-8032-39679da63b1a', '01a22d8a-0b16-76e2-ba2c-9ab921039d29', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('183', '2026-11-30 17:39:11.336+00', '10000', NULL, '01a22d8a-0b66-7000-a918-120f902e19af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'first', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('187', '2026-11-30 17:39:11.346+00', '10000', NULL, '01a22d8a-0b6c-7001-92ab-ada6833b09af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'second', 'key', NULL, NULL, NULL, NULL, NULL, 'tester'),
('189', '2026-11-30 17:39:11.358+00', '10000', NULL, '01a22d8a-0b7d-7000-b7c8-69302f0a69af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'restricted', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('190', '2026-11-30 17:39:11.383+00', '5', NULL, '01a22d8a-0b96-7000-be30-794d1f5689af', '01a22d8a-0b60-7000-85dd-103cff93a9af', '01a22d8a-0b95-7000-91b3-5db0acf3f754', NULL, 'c', NULL, 'true', 'transfer', NULL, '01a22d8a-0b96-7000-be30-794d1f5689af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('191', '2026-11-30 17:39:11.396+00', NULL, NULL, '01a22d8a-0ba3-7000-907f-9c3787e7d9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', '01a22d8a-0b95-7000-91b3-5db0acf3f754', '01a22d8a-0b96-7000-be30-794d1f5689af', 'c', NULL, NULL, 'complete', NULL, '01a22d8a-0ba3-7000-907f-9c3787e7d9af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('192', '2026-11-30 17:39:11.412+00', '7', '3600', '01a22d8a-0bb3-7000-afd3-44eaad7809af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, 'true', 'deposit', NULL, '01a22d8a-0bb3-7000-afd3-44eaad7809af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('193', '2026-11-30 17:39:11.426+00', '100', NULL, '01a22d8a-0bc1-7000-a840-147ff7f239af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22d8a-0bc1-7000-a840-147ff7f239af', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31"}', 'tester'),
('194', '2026-11-30 17:39:11.442+00', '100', NULL, '01a22d8a-0bd1-7000-897a-b9059ae8c9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22d8a-0bd1-7000-897a-b9059ae8c9af', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31"}', 'tester'),
('195', '2026-11-30 17:39:11.45+00', '50', NULL, '01a22d8a-0bd9-7000-a08a-0bb60c3a99af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, 'tester'),
('196', '2026-11-30 17:39:11.46+00', '60', NULL, '01a22d8a-0be4-7000-8e16-775a717649af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, 'tester'),
('197', '2026-11-30 17:39:11.466+00', '50', NULL, '01a22d8a-0bea-7000-9121-29549c0d99af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, 'tester'),
('198', '2026-11-30 17:39:11.473+00', '60', NULL, '01a22d8a-0bf0-7000-9010-0a68620729af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, 'tester'),
('199', '2026-11-30 17:39:11.485+00', '50', NULL, '01a22d8a-0bfc-7000-8a7e-9dcb7f91f9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, 'tester'),
('200', '2026-11-30 17:39:11.49+00', '60', NULL, '01a22d8a-0c02-7000-8327-ef235dbcf9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, 'tester'),
('201', '2026-11-30 17:39:11.496+00', NULL, NULL, '01a22d8a-0c07-7000-843c-42bf874d59af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'rollback', 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, 'tester'),
('202', '2026-11-30 17:39:11.501+00', '10000000', NULL, '01a22d8a-0c0c-7000-b8fd-57cd647ea9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'withdrawal', 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('203', '2026-11-30 17:39:11.506+00', NULL, NULL, '01a22d8a-0c12-7000-90b0-d3638740d9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', NULL, '01a22d8a-0c12-7000-90b0-d3638740d9af', NULL, NULL, NULL, NULL, '{"bonusId":"01a22d8a-0bc1-7000-a840-147ff7f239af","reason":"test"}', 'tester'),
('204', '2026-11-30 17:39:11.526+00', '50', NULL, '01a22d8a-0c25-7001-af79-36bc5964b945', '01a22d8a-0c25-7000-84af-8913fd6aa945', NULL, NULL, 'c', NULL, NULL, 'bet', 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, 'tester'),
('205', '2026-11-30 17:39:11.538+00', '5', NULL, '01a22d8a-0c32-7000-a2fe-16c09fd7b945', '01a22d8a-0c25-7000-84af-8913fd6aa945', NULL, NULL, 'c', NULL, NULL, 'settlement', 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, 'tester'),
('206', '2026-11-30 17:39:11.57+00', '9', NULL, '01a22d8a-0c52-7000-a846-ef0099136945', '01a22d8a-0c25-7000-84af-8913fd6aa945', NULL, NULL, 'c', NULL, NULL, 'withdrawal', NULL, '01a22d8a-0c52-7000-a846-ef0099136945', NULL, NULL, NULL, NULL, NULL, 'tester'),
('207', '2026-11-30 17:39:11.577+00', '5', NULL, '01a22d8a-0c58-7000-95d8-f2b7b8d569af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'adjusted', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('210', '2026-11-30 17:39:11.582+00', '5', NULL, '01a22d8a-0c5c-7000-becf-7eaecf60b9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'again', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('212', '2026-11-30 17:39:11.655+00', '250', NULL, '01a22d8a-0ca6-7000-ad80-9efdf8d08ec6', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-098a-717c-99aa-f3085ecff1c0', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":500,"depositOperationId":"01a22d8a-098a-717c-99aa-f3085ecff1c0"}', 'croupier:triggers'),
('213', '2026-11-30 17:39:11.655+00', '435', NULL, '01a22d8a-0ca6-7001-804c-4cfccc6c4ec6', '01a22d8a-0982-7268-ad07-84d9ef55dec6', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-098c-74e3-83ca-c5ac1999150f', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":871,"depositOperationId":"01a22d8a-098c-74e3-83ca-c5ac1999150f"}', 'croupier:triggers'),
('214', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-7002-842d-f1dedc4c062b', '01a22d8a-0985-7512-8316-94cec37d562b', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-098c-74e3-83ca-8b57c08ac7ee', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":2905,"depositOperationId":"01a22d8a-098c-74e3-83ca-8b57c08ac7ee"}', 'croupier:triggers'),
('215', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-7003-bd88-7206798c1d38', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-098c-74e3-83ca-60eb625de9fc', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":2162,"depositOperationId":"01a22d8a-098c-74e3-83ca-60eb625de9fc"}', 'croupier:triggers'),
('216', '2026-11-30 17:39:11.655+00', '758', NULL, '01a22d8a-0ca6-7004-991c-d24900799d38', '01a22d8a-0986-75cd-87fa-208caa9e8d38', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-098c-74e3-83ca-7c07eb0e6a99', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":1516,"depositOperationId":"01a22d8a-098c-74e3-83ca-7c07eb0e6a99"}', 'croupier:triggers'),
('217', '2026-11-30 17:39:11.655+00', '455', NULL, '01a22d8a-0ca6-7005-8873-1308a63a262d', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0a67-713b-b1dc-25e8338c1174', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":911,"depositOperationId":"01a22d8a-0a67-713b-b1dc-25e8338c1174"}', 'croupier:triggers'),
('218', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-7006-83e6-9dd27375f62d', '01a22d8a-0a62-75dc-8d11-69d38e27062d', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0a68-74e9-9c8f-92a692f0bb17', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":2635,"depositOperationId":"01a22d8a-0a68-74e9-9c8f-92a692f0bb17"}', 'croupier:triggers'),
('219', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-7007-9932-92ccc6deccd5', '01a22d8a-0a63-70de-b8b4-3c2019335cd5', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0a68-74e9-9c8f-83cce25303c2', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":2092,"depositOperationId":"01a22d8a-0a68-74e9-9c8f-83cce25303c2"}', 'croupier:triggers'),
('220', '2026-11-30 17:39:11.655+00', '880', NULL, '01a22d8a-0ca6-7008-9983-6c60dc7edf7a', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0ac5-714d-ad7d-297010cf13f4', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":1761,"depositOperationId":"01a22d8a-0ac5-714d-ad7d-297010cf13f4"}', 'croupier:triggers'),
('221', '2026-11-30 17:39:11.655+00', '445', NULL, '01a22d8a-0ca6-7009-b752-31302e35ff7a', '01a22d8a-0abf-711b-8d02-9f1b636b0f7a', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0ac5-714d-ad7d-38bbd5cbea79', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":891,"depositOperationId":"01a22d8a-0ac5-714d-ad7d-38bbd5cbea79"}', 'croupier:triggers'),
('222', '2026-11-30 17:39:11.655+00', '764', NULL, '01a22d8a-0ca6-700a-aaee-02568c2cbde0', '01a22d8a-0ac1-7339-ae6c-cb57477ddde0', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0ac5-714d-ad7d-501177777b6a', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":1528,"depositOperationId":"01a22d8a-0ac5-714d-ad7d-501177777b6a"}', 'croupier:triggers'),
('223', '2026-11-30 17:39:11.655+00', '176', NULL, '01a22d8a-0ca6-700b-b5c9-3a621330932e', '01a22d8a-0b17-7052-b2a0-36389436f32e', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0b1b-75ba-8032-31b3ab2d2729', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":352,"depositOperationId":"01a22d8a-0b1b-75ba-8032-31b3ab2d2729"}', 'croupier:triggers'),
('224', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-700c-8584-8f6e1a2679af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0b66-7000-a918-120f902e19af', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":10000,"depositOperationId":"01a22d8a-0b66-7000-a918-120f902e19af"}', 'croupier:triggers'),
('225', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-700d-b42c-8caaa9eaf9af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0b6c-7001-92ab-ada6833b09af', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":10000,"depositOperationId":"01a22d8a-0b6c-7001-92ab-ada6833b09af"}', 'croupier:triggers'),
('226', '2026-11-30 17:39:11.655+00', '1000', NULL, '01a22d8a-0ca6-700e-a37c-9d1016d079af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22d8a-0956-7000-b2b4-f37065eb6c31:01a22d8a-0b7d-7000-b7c8-69302f0a69af', NULL, NULL, NULL, NULL, '{"offerId":"01a22d8a-0956-7000-b2b4-f37065eb6c31","depositAmount":10000,"depositOperationId":"01a22d8a-0b7d-7000-b7c8-69302f0a69af"}', 'croupier:triggers'),
('227', '2026-11-30 17:39:12.113+00', '5', NULL, '01a22d8a-0e71-7000-a63b-fb18971809af', '01a22d8a-0b60-7000-85dd-103cff93a9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'queued', NULL, NULL, NULL, NULL, NULL, NULL, 'tester');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 227);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "position", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0bd5-7000-b177-9b22a264373b', '2026-11-30 17:39:11.444+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{8}', '{}', NULL, NULL),
('01a22d8a-0bdd-7000-9d3b-39812d84b274', '2026-11-30 17:39:11.452+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{9}', '{}', NULL, NULL),
('01a22d8a-0be6-7000-bd7b-bb77ed488495', '2026-11-30 17:39:11.461+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{10}', '{}', NULL, NULL),
('01a22d8a-0bed-7000-8d19-c4660eae29b8', '2026-11-30 17:39:11.467+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{11}', '{}', NULL, NULL),
('01a22d8a-0bf8-7000-b11a-47ff23a8c723', '2026-11-30 17:39:11.474+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{12}', '{}', NULL, NULL),
('01a22d8a-0bff-7000-b394-dfd5dc892664', '2026-11-30 17:39:11.485+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{13}', '{}', NULL, NULL),
('01a22d8a-0c04-7000-888c-703d2b46bb54', '2026-11-30 17:39:11.491+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{14}', '{}', NULL, NULL),
('01a22d8a-0c0a-7000-9a8f-4418539e560b', '2026-11-30 17:39:11.497+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{15}', '{}', NULL, NULL),
('01a22d8a-0c0f-7000-a2bd-84177a95c052', '2026-11-30 17:39:11.502+00', '{}', '{}', '{01a22d8a-0c0c-7000-b8fd-57cd647ea9af}', NULL, NULL),
('01a22d8a-0c14-7000-8806-cb0679634754', '2026-11-30 17:39:11.507+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af}', '{16}', '{}', NULL, NULL),
('01a22d8a-0c17-7000-9bc7-c82f99c9d24b', '2026-11-30 17:39:11.511+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22d8a-0c17-7000-9bc7-c82f99c9d24b", "walletId" : "01a22d8a-0b60-7000-85dd-103cff93a9af", "brand" : "default", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T17:39:11.511Z"}]]'),
('01a22d8a-0c1a-7000-a8df-3a215ad4436f', '2026-11-30 17:39:11.514+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22d8a-0c1a-7000-a8df-3a215ad4436f", "walletId" : "01a22d8a-0b60-7000-85dd-103cff93a9af", "brand" : "default", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T17:39:11.514Z"}]]'),
('01a22d8a-0c1d-7000-a3ea-6cbea6be2c50', '2026-11-30 17:39:11.516+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22d8a-0c1d-7000-a3ea-6cbea6be2c50", "walletId" : "01a22d8a-0c1b-7000-8b11-f5179a7ee0a9", "brand" : "default", "playerId" : "leaver", "status" : "closed", "at" : "2026-11-30T17:39:11.516Z"}]]'),
('01a22d8a-0c55-7000-a54b-9f0b6485a82d', '2026-11-30 17:39:11.571+00', '{}', '{}', '{01a22d8a-0c52-7000-a846-ef0099136945}', NULL, NULL),
('01a22d8a-0c65-7000-9ae3-29aedbcfa703', '2026-11-30 17:39:11.588+00', '{01a22d8a-0b60-7000-85dd-103cff93a9af,01a22d8a-0b60-7000-85dd-103cff93a9af}', '{17,18}', '{}', NULL, NULL),
('01a22d8a-0cb1-7000-af9c-e6c40d873f04', '2026-11-30 17:39:11.607+00', '{}', '{}', '{}', NULL, '[["game:outcomes",{"id":"test","outcomes":[]}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '39'),
('01a22d8a-0985-7512-8316-94cec37d562b', '2'),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', '2'),
('01a22d8a-0a1a-7368-bada-3d74e38ca390', '1'),
('01a22d8a-0a1b-7188-94b4-f72bbb0881a9', '0'),
('01a22d8a-0a1b-7188-94b4-fc0f5b41ab9a', '0'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '25'),
('01a22d8a-0a63-70de-b8b4-3c2019335cd5', '2'),
('01a22d8a-0a63-70de-b8b4-4699b31360d3', '1'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '36'),
('01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', '3'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '4'),
('01a22d8a-0b16-76e2-ba2c-9ab921039d29', '1'),
('01a22d8a-0b17-7052-b2a0-36389436f32e', '1'),
('01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', '1'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '18');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', '937648ee-2e61-48c8-a623-c01157d31b30ff18899f-92a9-4773-b247-7253e43569d1');

INSERT INTO queue ("wallet_id", "seq", "queued_at", "attempts", "queue", "sender_wallet_id", "reply_to", "trace_context", "retry_at") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '212', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0982-7268-ad07-84d9ef55dec6', '213', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0985-7512-8316-94cec37d562b', '214', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', '215', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', '216', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '217', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', '218', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0a63-70de-b8b4-3c2019335cd5', '219', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '220', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', '221', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', '222', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0b17-7052-b2a0-36389436f32e', '223', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '224', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '225', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '226', '2026-11-30 17:39:11.655+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22d8a-0b60-7000-85dd-103cff93a9af', '227', '2026-11-30 17:39:12.113+00', '0', 't', NULL, NULL, NULL, NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 17:39:12.073547+00', '2026-11-30 17:39:12.112693+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-098a-717c-99aa-e8f857979038', 'insufficient_funds', 'Insufficient funds: 175 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:10.927+00', NULL),
('01a22d8a-098b-75d9-83f0-1d34df5c7e7e', 'bet_rolled_back', 'A rollback for this bet was received earlier.', NULL, '517', '217', '2026-11-30 17:39:10.927+00', NULL),
('01a22d8a-098b-75d9-83f0-3f4d6219021b', 'operation_not_pending', 'The operation is no longer pending.', NULL, '598', '217', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098b-75d9-83f0-41f804fcac81', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-098b-75d9-83f0-15cf72c7f283 is active.', NULL, '598', '217', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-4107f4f762f6', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '604', '0', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-457e21b50729', 'bet_already_settled', 'The bet is already settled.', NULL, '604', '0', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-55b3b3868e11', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-6f95c19a2d56', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 17:39:10.927+00', NULL),
('01a22d8a-098c-74e3-83ca-72119fde5ff1', 'bet_already_settled', 'The bet is already settled.', NULL, '522', '100', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-7befeb5bdc5a', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 17:39:10.966+00', NULL),
('01a22d8a-098c-74e3-83ca-817f9697401e', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-933625aaf674', 'bet_already_settled', 'The bet is already settled.', NULL, '227', '0', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-96fbd54b98e7', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-b21b680ecfb6', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-098c-74e3-83ca-a4568988dff7 is active.', NULL, '0', '392', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-b68fbb624eb9', 'insufficient_funds', 'Insufficient funds: 174 requested, 0 available.', '0', '0', '392', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-b8d50acd77ca', 'operation_not_pending', 'The operation is no longer pending.', NULL, '0', '392', '2026-11-30 17:39:10.981+00', NULL),
('01a22d8a-098c-74e3-83ca-cad0fc9cba22', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 17:39:10.993+00', NULL),
('01a22d8a-098c-74e3-83ca-da2a40196617', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 17:39:10.993+00', NULL),
('01a22d8a-0a1e-758e-85c4-7b328828b733', 'insufficient_funds', 'Insufficient funds: 284 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.065+00', NULL),
('01a22d8a-0a1e-758e-85c4-7e8558d6aa5e', 'insufficient_funds', 'Insufficient funds: 8 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.065+00', NULL),
('01a22d8a-0a1e-758e-85c4-822d380db103', 'insufficient_funds', 'Insufficient funds: 33 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.065+00', NULL),
('01a22d8a-0a1e-758e-85c4-88fffebbdf22', 'insufficient_funds', 'Insufficient funds: 247 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.065+00', NULL),
('01a22d8a-0a67-713b-b1dc-4556195f13e8', 'bet_already_settled', 'The bet is already settled.', NULL, '537', '0', '2026-11-30 17:39:11.144+00', NULL),
('01a22d8a-0a68-74e9-9c8f-974031645b09', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 17:39:11.144+00', NULL),
('01a22d8a-0a68-74e9-9c8f-9d075d0ef91c', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-0a68-74e9-9c8f-9a6800e27207 is active.', NULL, '3816', '426', '2026-11-30 17:39:11.144+00', NULL),
('01a22d8a-0a68-74e9-9c8f-b33e68be70c9', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '3816', '318', '2026-11-30 17:39:11.157+00', NULL),
('01a22d8a-0a68-74e9-9c8f-bfc834bfa29f', 'bet_already_settled', 'The bet is already settled.', NULL, '3816', '92', '2026-11-30 17:39:11.157+00', NULL),
('01a22d8a-0a68-74e9-9c8f-da3887f628c1', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 17:39:11.157+00', NULL),
('01a22d8a-0ac4-7392-8492-90de9fe8dda1', 'insufficient_funds', 'Insufficient funds: 215 requested, 144 available.', '144', '0', '144', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac4-7392-8492-9bd6dd0fe959', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '100', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac4-7392-8492-a4419fc947de', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-566c4b1569a5', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '499', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-5dedbacee678', 'insufficient_funds', 'Insufficient funds: 68 requested, 60 available.', '60', '60', '144', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-6185a86f386f', 'insufficient_funds', 'Insufficient funds: 138 requested, 60 available.', '60', '60', '144', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-71b1d67f229c', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '100', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-761618f97241', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-0ac4-7392-8492-9c81942bcbb1 is active.', NULL, '60', '442', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-7df61b9f1dab', 'bet_already_settled', 'The bet is already settled.', NULL, '60', '442', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-829446e956a5', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-88f9b7a6ff97', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '60', '200', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-90d63a362716', 'insufficient_funds', 'Insufficient funds: 223 requested, 155 available.', '155', '60', '95', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-99bc30740875', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '0', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-9f25b41d2323', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '60', '95', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-b0a9ba088cea', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-c7b3dd439267', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '62', '118', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-cb523b06093b', 'insufficient_funds', 'Insufficient funds: 193 requested, 180 available.', '180', '62', '118', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-d14f53ff6fa9', 'bet_already_settled', 'The bet is already settled.', NULL, '62', '118', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-dbb69eb2a2b9', 'insufficient_funds', 'Insufficient funds: 459 requested, 62 available.', '62', '62', '118', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-e3edecb960a4', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7c-e9b05f13c39e', 'insufficient_funds', 'Insufficient funds: 233 requested, 0 available.', '0', '0', '272', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7c-f15f974e950a', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d is active.', NULL, '12', '0', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7d-004132bdec31', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d is active.', NULL, '62', '46', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7d-07a500a1ed00', 'insufficient_funds', 'Insufficient funds: 183 requested, 108 available.', '108', '62', '46', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7d-08666b279bab', 'bet_already_settled', 'The bet is already settled.', NULL, '62', '46', '2026-11-30 17:39:11.239+00', NULL),
('01a22d8a-0ac5-714d-ad7d-11cb84255e90', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '272', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7d-1949fa0e3fc9', 'game_excluded', 'Game other is excluded while bonus 01a22d8a-0ac5-714d-ad7c-7a52fe53ab6d is active.', NULL, '62', '429', '2026-11-30 17:39:11.249+00', NULL),
('01a22d8a-0ac5-714d-ad7d-2c143ba07a63', 'withdrawal_locked', 'Bonus 01a22d8a-0ac5-714d-ad7c-dc490588b4c5 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 17:39:11.249+00', NULL),
('01a22d8a-0ac5-714d-ad7d-3c62d7693c65', 'bonus_not_active', 'The bonus is not active or has not expired yet.', NULL, '0', '272', '2026-11-30 17:39:11.232+00', NULL),
('01a22d8a-0ac5-714d-ad7d-4687e1fd4ec1', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 17:39:11.249+00', NULL),
('01a22d8a-0b1b-75ba-8032-1ea74f7cee0e', 'insufficient_funds', 'Insufficient funds: 292 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0b1b-75ba-8032-23ede831b943', 'insufficient_funds', 'Insufficient funds: 263 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0b1b-75ba-8032-2518a243794a', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0b1b-75ba-8032-28907e9b89a4', 'insufficient_funds', 'Insufficient funds: 4 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0b1b-75ba-8032-362fe40ceb5a', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0b1b-75ba-8032-39679da63b1a', 'insufficient_funds', 'Insufficient funds: 262 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.319+00', NULL),
('01a22d8a-0c0c-7000-b8fd-57cd647ea9af', 'insufficient_funds', 'Insufficient funds: 10000000 requested, 30025 available.', '30025', '30025', '100', '2026-11-30 17:39:11.502+00', NULL),
('01a22d8a-0c52-7000-a846-ef0099136945', 'insufficient_funds', 'Insufficient funds: 9 requested, 0 available.', '0', '0', '0', '2026-11-30 17:39:11.571+00', NULL);

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x38408e76625ad60be2b5d4bf22fa2253bf46a3b307e5c44aea25e4183c9a60c1', '201', '01a22d8a-095d-7000-b8e8-92539517bb4b', '2026-11-30 17:39:10.813+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "source", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', 'b5', 'c', '01a22d8a-098b-75d9-83f0-1bc9b5e5f077'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', 'never', 'c', '01a22d8a-0c07-7000-843c-42bf874d59af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22d8a-0b60-7000-85dd-103cff93a9af', 'frozen', 'test', 'tester', '01a22d8a-0c17-7000-9bc7-c82f99c9d24b', '2026-11-30 17:39:11.511+00'),
('2', '01a22d8a-0b60-7000-85dd-103cff93a9af', 'active', 'test', 'tester', '01a22d8a-0c1a-7000-a8df-3a215ad4436f', '2026-11-30 17:39:11.514+00'),
('3', '01a22d8a-0c1b-7000-8b11-f5179a7ee0a9', 'closed', 'test', 'tester', '01a22d8a-0c1d-7000-a3ea-6cbea6be2c50', '2026-11-30 17:39:11.516+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 3);

INSERT INTO wallets ("id", "brand", "player_id", "currency", "test", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22d8a-0982-7268-ad07-84d9ef55dec6', 'default', '01a22d8a-0982-7268-ad07-88545885cb5e', 'EUR', 'false', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22d8a-098a-717c-99aa-f3085ecff1c0', NULL, NULL, '{}', '2026-11-30 17:39:10.851+00', '2026-11-30 17:39:10.993+00'),
('01a22d8a-0985-7512-8316-94cec37d562b', 'default', '01a22d8a-0985-7512-8316-9b767ecb84e7', 'EUR', 'false', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22d8a-098c-74e3-83ca-8b57c08ac7ee', NULL, NULL, '{}', '2026-11-30 17:39:10.853+00', '2026-11-30 17:39:10.927+00'),
('01a22d8a-0986-75cd-87fa-208caa9e8d38', 'default', '01a22d8a-0986-75cd-87fa-25625155365b', 'USD', 'false', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22d8a-098c-74e3-83ca-60eb625de9fc', NULL, NULL, '{}', '2026-11-30 17:39:10.854+00', '2026-11-30 17:39:10.927+00'),
('01a22d8a-0a1a-7368-bada-3d74e38ca390', 'default', '01a22d8a-0a1a-7368-bada-40cb0a6030ff', 'EUR', 'false', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.002+00', '2026-11-30 17:39:11.065+00'),
('01a22d8a-0a1b-7188-94b4-f72bbb0881a9', 'default', '01a22d8a-0a1b-7188-94b4-fa7d4e207850', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.003+00', '2026-11-30 17:39:11.003+00'),
('01a22d8a-0a1b-7188-94b4-fc0f5b41ab9a', 'default', '01a22d8a-0a1b-7188-94b5-03147c9f91ea', 'USD', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.004+00', '2026-11-30 17:39:11.004+00'),
('01a22d8a-0a62-75dc-8d11-69d38e27062d', 'default', '01a22d8a-0a62-75dc-8d11-6f76ca524876', 'EUR', 'false', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22d8a-0a67-713b-b1dc-25e8338c1174', NULL, NULL, '{}', '2026-11-30 17:39:11.074+00', '2026-11-30 17:39:11.157+00'),
('01a22d8a-0a63-70de-b8b4-3c2019335cd5', 'default', '01a22d8a-0a63-70de-b8b4-426092ca91ac', 'EUR', 'false', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22d8a-0a68-74e9-9c8f-83cce25303c2', NULL, NULL, '{}', '2026-11-30 17:39:11.075+00', '2026-11-30 17:39:11.144+00'),
('01a22d8a-0a63-70de-b8b4-4699b31360d3', 'default', '01a22d8a-0a63-70de-b8b4-4bac86b45671', 'USD', 'false', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.076+00', '2026-11-30 17:39:11.144+00'),
('01a22d8a-0abf-711b-8d02-9f1b636b0f7a', 'default', '01a22d8a-0ac0-7125-adfd-c52163f87b0d', 'EUR', 'false', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22d8a-0ac5-714d-ad7d-297010cf13f4', NULL, NULL, '{}', '2026-11-30 17:39:11.168+00', '2026-11-30 17:39:11.249+00'),
('01a22d8a-0ac1-7339-ae6c-c0aff2e4501b', 'default', '01a22d8a-0ac1-7339-ae6c-c5d457988b12', 'EUR', 'false', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.169+00', '2026-11-30 17:39:11.232+00'),
('01a22d8a-0ac1-7339-ae6c-cb57477ddde0', 'default', '01a22d8a-0ac1-7339-ae6c-cfefe5c7e073', 'USD', 'false', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22d8a-0ac5-714d-ad7d-501177777b6a', NULL, NULL, '{}', '2026-11-30 17:39:11.169+00', '2026-11-30 17:39:11.239+00'),
('01a22d8a-0b16-76e2-ba2c-9ab921039d29', 'default', '01a22d8a-0b16-76e2-ba2c-9f87065f9fa6', 'EUR', 'false', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.255+00', '2026-11-30 17:39:11.319+00'),
('01a22d8a-0b17-7052-b2a0-36389436f32e', 'default', '01a22d8a-0b17-7052-b2a0-382944c5d686', 'EUR', 'false', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22d8a-0b1b-75ba-8032-31b3ab2d2729', NULL, NULL, '{}', '2026-11-30 17:39:11.255+00', '2026-11-30 17:39:11.319+00'),
('01a22d8a-0b18-75fa-aba5-58d0c9ec57cf', 'default', '01a22d8a-0b18-75fa-aba5-5f111824903c', 'USD', 'false', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.256+00', '2026-11-30 17:39:11.319+00'),
('01a22d8a-0b60-7000-85dd-103cff93a9af', 'default', 'reader', 'EUR', 'false', 'active', '30035', '100', '0', '7', '18', '2', '4', '01a22d8a-0b66-7000-a918-120f902e19af', NULL, NULL, '{}', '2026-11-30 17:39:11.329+00', '2026-11-30 17:39:11.588+00'),
('01a22d8a-0b95-7000-91b3-5db0acf3f754', 'default', 'other', 'EUR', 'false', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.381+00', '2026-11-30 17:39:11.401+00'),
('01a22d8a-0c1b-7000-8b11-f5179a7ee0a9', 'default', 'erased-cf6e43718106837dc7c6ee44752421bd', 'EUR', 'false', 'closed', '0', '0', '0', '0', '0', '2', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.515+00', '2026-11-30 17:39:11.516+00'),
('01a22d8a-0c25-7000-84af-8913fd6aa945', 'default', 'in-trouble', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 17:39:11.525+00', '2026-11-30 17:39:11.525+00');
