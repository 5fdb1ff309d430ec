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

CREATE OR REPLACE FUNCTION public.queue_pressure(OUT queue "char", OUT queued integer, OUT free integer, OUT oldest_free timestamp with time zone, OUT ended bigint)
 RETURNS SETOF record
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT p.queue,
     (count(q.seq))::integer AS count,
     (count(q.seq) FILTER (WHERE (blocked.id IS NULL)))::integer AS count,
     min(q.queued_at) FILTER (WHERE (blocked.id IS NULL)) AS min,
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
('true', '14', E'\\xc6293d757a0f7ba132d2106e277366b7b3e5113b6b634ae13d1e27f569d09e21');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f156-7000-8fb0-858c4bd7fad2', '2026-11-30 08:06:43.793+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\xbce9dbd9330d36eb67e277d205d65b7fdf84fd8fd8fa6f0c3dd5943a2644d86e'),
('01a22b7d-f15f-7000-84eb-6046bb7f2c7c', '2026-11-30 08:06:43.804+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '2', E'\\x5fcd846d56975bf899de7c73f32250044b3c57d33c790bf52ed7b80c5096f16e'),
('01a22b7d-f161-7000-b3a9-9a87a0bbf5cf', '2026-11-30 08:06:43.808+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '3', E'\\x17b847c8dc7c81372efbd4e1992d814de41cb7bb70d2d19abe7d630332fd5347'),
('01a22b7d-f163-7000-b826-b135606ef116', '2026-11-30 08:06:43.81+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '4', E'\\xebdc28fd92b99fe59c311d65b2298e92d7a138aec3da7fb0b3909250fcfd42f7'),
('01a22b7d-f167-7000-8cc2-3af23711d474', '2026-11-30 08:06:43.812+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b7d-f164-7000-adf1-a2a763085f2f', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '5', E'\\x03bbd47decb59fb7ccf68b0f6aa6fa115eb4b719d3449fb8160a09d4312508dd'),
('01a22b7d-f16c-7000-bb43-7a77be7d4d74', '2026-11-30 08:06:43.817+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b7d-f16a-7000-91b5-dfa90bc7f986', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '6', E'\\x9bb7dc7f4989fe58b15331abd4da21e539d859c4125f5e1e04243a0202852019'),
('01a22b7d-f170-7000-b6f5-829a988350ff', '2026-11-30 08:06:43.824+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '7', E'\\x842aa59ea90665c785e7fc1c2f9b85a5b21dc9cf55a2c80317f9ae440a51d2ef'),
('01a22b7d-f175-7000-a7ce-a1bf745992d8', '2026-11-30 08:06:43.829+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '8', E'\\xd9ec502bdb63103998499282acfc20b50fb8dfce0a8e8648e3470a1370b1d33d'),
('01a22b7d-f3bf-7001-a236-3352b0c9815c', '2026-11-30 08:06:44.415+00', NULL, 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '9', E'\\xd8547124237db21015f37e3f544116f20fb9a209c7402f29fc6ac9f9df5d778d'),
('01a22b7d-f3c3-7001-b711-8d9458064334', '2026-11-30 08:06:44.419+00', NULL, 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '10', E'\\x6a33f760f5802264b392f97260c7906e1e9f9671ca1cb883c8ba95108083e999'),
('01a22b7d-f3e2-7000-8178-86530a6c39ae', '2026-11-30 08:06:44.45+00', NULL, 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22b7d-f3c6-7000-88fd-4094856a7945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22b7d-f3c6-7000-88fd-4094856a7945"]}', NULL, NULL, '11', E'\\x126f5cb2f9979221721361d2914a43c3af93023875dba197d26f4e7efb3e6ccb'),
('01a22b7d-f3f0-7000-8669-dba6ef2863d3', '2026-11-30 08:06:44.464+00', NULL, 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22b7d-f3c6-7000-88fd-4094856a7945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22b7d-f3c6-7000-88fd-4094856a7945", "01a22b7d-f3d8-7000-acc6-424f4e980945"]}', 'test', NULL, '12', E'\\x361764b643363c56b26e20f068ec3373ae09a32f3f171fbef8f7841f098c7a60'),
('01a22b7d-f3fd-7000-a59d-73f5cf6189af', '2026-11-30 08:06:44.478+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22b7d-f3fd-7000-a59d-73f5cf6189af"}', 'test', NULL, '13', E'\\x03004e3c5640aba8345d7a2cbbb94723f097a025b77df6e615b1dee04aa40741'),
('01a22b7d-f401-7000-9465-606ef483c9af', '2026-11-30 08:06:44.484+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22b7d-f401-7000-9465-606ef483c9af"}', 'test', NULL, '14', E'\\xc6293d757a0f7ba132d2106e277366b7b3e5113b6b634ae13d1e27f569d09e21'),
('01a22b7d-f47d-7000-ba70-5a5bc237d85c', '2026-11-30 08:06:44.598+00', NULL, 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "billable", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 08:06:19.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 08:06:19.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 08:06:19.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22b7d-f18c-7434-afc0-baa079a3c028', 'slots', 'true', '2026-11-30 08:06:19.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22b7d-f18c-7434-afc0-baa079a3c028', 'slots', 'true', '2026-11-30 08:06:39.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 08:06:39.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', 'true', '2026-11-30 08:06:39.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22b7d-f18c-7434-afc1-5499d1594b5e', 'live', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22b7d-f18c-7434-afc1-5499d1594b5e', 'table', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22b7d-f18c-7434-afc1-5499d1594b5e', 'live', 'true', '2026-11-30 08:06:42.891+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', 'true', '2026-11-30 08:06:01.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, 'true', '2026-11-30 08:06:01.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 08:06:11.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', 'true', '2026-11-30 08:06:11.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, 'true', '2026-11-30 08:06:11.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22b7d-f252-7625-9208-9d0cd8177b80', 'table', 'true', '2026-11-30 08:06:34.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22b7d-f252-7625-9208-9d0cd8177b80', 'slots', 'true', '2026-11-30 08:06:16.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', 'true', '2026-11-30 08:06:43.076+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22b7d-f252-7625-9208-a9e5bc4da6f6', 'live', 'true', NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22b7d-f252-7625-9208-a9e5bc4da6f6', 'live', 'true', NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', 'true', '2026-11-30 08:05:55.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22b7d-f29e-7274-9344-61077099995a', 'slots', 'true', '2026-11-30 08:05:55.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22b7d-f29e-7274-9344-61077099995a', 'slots', 'true', '2026-11-30 08:05:55.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'table', 'true', '2026-11-30 08:06:18.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'live', 'true', '2026-11-30 08:05:58.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'slots', 'true', '2026-11-30 08:06:18.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'table', 'true', '2026-11-30 08:06:18.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'table', 'true', '2026-11-30 08:06:34.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'table', 'true', '2026-11-30 08:06:34.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'live', 'true', '2026-11-30 08:06:43.155+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22b7d-f29e-7274-9344-95b04eceaae0', 'slots', 'true', NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22b7d-f365-7000-9700-79ba1c68a9af', 'slots', 'true', '2026-11-30 08:06:44.354+00'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22b7d-f365-7000-9700-79ba1c68a9af', 'slots', 'true', '2026-11-30 08:06:44.373+00'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22b7d-f365-7000-9700-79ba1c68a9af', 'slots', 'true', '2026-11-30 08:06:44.383+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f18c-7434-afc0-baa079a3c028', '01a22b7d-f184-76da-abee-bd3240a46e34', '01a22b7d-f18a-7481-862e-bc7d1e517b8e', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 08:07:09.891+00', '2026-11-30 08:06:19.891+00', '2026-11-30 08:06:19.891+00', '2026-11-30 08:06:39.891+00', 'completed'),
('01a22b7d-f18c-7434-afc1-166c480d3fc2', '01a22b7d-f184-76da-abee-bd3240a46e34', '01a22b7d-f18a-7481-862e-b8674da4d562', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 08:06:43.891+00', '2026-11-30 08:06:39.891+00', '2026-11-30 08:06:39.891+00', '2026-11-30 08:06:39.891+00', 'withdrawal'),
('01a22b7d-f18c-7434-afc1-5499d1594b5e', '01a22b7d-f184-76da-abee-bd3240a46e34', '01a22b7d-f18a-7481-862e-bc7d1e517b8e', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 08:07:32.891+00', '2026-11-30 08:06:42.891+00', '2026-11-30 08:06:42.891+00', NULL, NULL),
('01a22b7d-f252-7625-9208-7f97e477fdba', '01a22b7d-f24f-74b5-b50a-c19027b8dafa', '01a22b7d-f250-7236-b2c6-2cc62be7111a', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 08:06:02.076+00', '2026-11-30 08:06:01.076+00', '2026-11-30 08:06:01.076+00', NULL, NULL),
('01a22b7d-f252-7625-9208-9d0cd8177b80', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f251-769b-aa83-b52353b56655', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 08:06:22.076+00', '2026-11-30 08:06:16.076+00', '2026-11-30 08:06:16.076+00', '2026-11-30 08:06:34.076+00', 'expired'),
('01a22b7d-f252-7625-9208-a4a4a4d66a35', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f250-7236-b2c6-2cc62be7111a', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 08:06:35.076+00', '2026-11-30 08:06:16.076+00', '2026-11-30 08:06:34.076+00', '2026-11-30 08:06:43.076+00', 'expired'),
('01a22b7d-f252-7625-9208-a9e5bc4da6f6', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f250-7236-b2c6-2866ec4531eb', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 08:06:45.076+00', '2026-11-30 08:06:16.076+00', '2026-11-30 08:06:43.076+00', NULL, NULL),
('01a22b7d-f252-7625-9208-addccd315355', '01a22b7d-f24e-74fd-8cb8-e89040c6aeac', '01a22b7d-f250-7236-b2c6-2866ec4531eb', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 08:06:18.076+00', '2026-11-30 08:06:16.076+00', '2026-11-30 08:06:16.076+00', NULL, NULL),
('01a22b7d-f252-7625-9208-babeb4b2095e', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f250-7236-b2c6-2866ec4531eb', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 08:06:16.076+00', NULL, NULL, NULL),
('01a22b7d-f29e-7274-9344-52ea81ebc1a0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29c-7208-bfa5-5d11594eae83', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 08:05:55.155+00', '2026-11-30 08:05:51.155+00', '2026-11-30 08:05:51.155+00', '2026-11-30 08:05:55.155+00', 'expired'),
('01a22b7d-f29e-7274-9344-5ba3cf45d6d4', '01a22b7d-f29b-725d-b818-9460c2263cb8', '01a22b7d-f29c-7208-bfa5-6364003122de', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 08:06:51.155+00', '2026-11-30 08:05:51.155+00', '2026-11-30 08:05:51.155+00', NULL, NULL),
('01a22b7d-f29e-7274-9344-61077099995a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29d-72ac-8d28-52823ee5e73e', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 08:06:01.155+00', '2026-11-30 08:05:51.155+00', '2026-11-30 08:05:55.155+00', '2026-11-30 08:05:55.155+00', 'completed'),
('01a22b7d-f29e-7274-9344-6c760bdad87e', '01a22b7d-f29b-725d-b818-8ed75a8f179b', '01a22b7d-f29c-7208-bfa5-5d11594eae83', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 08:05:59.155+00', '2026-11-30 08:05:55.155+00', '2026-11-30 08:05:55.155+00', '2026-11-30 08:05:55.155+00', 'player'),
('01a22b7d-f29e-7274-9344-95b04eceaae0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29c-7208-bfa5-6364003122de', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 08:06:55.155+00', '2026-11-30 08:05:55.155+00', '2026-11-30 08:05:55.155+00', NULL, NULL),
('01a22b7d-f29f-7475-8b19-9bb01b051436', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29d-72ac-8d28-52823ee5e73e', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 08:05:55.155+00', NULL, NULL, NULL),
('01a22b7d-f29f-7475-8b19-c2324d3e848e', '01a22b7d-f29b-725d-b818-8ed75a8f179b', '01a22b7d-f29c-7208-bfa5-6364003122de', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 08:06:58.155+00', '2026-11-30 08:05:58.155+00', '2026-11-30 08:05:58.155+00', NULL, NULL),
('01a22b7d-f29f-7475-8b19-d2032a99b6e1', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29d-72ac-8d28-4d407ed41057', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 08:05:58.155+00', NULL, NULL, NULL),
('01a22b7d-f29f-7475-8b19-ec61619a343c', '01a22b7d-f29b-725d-b818-9460c2263cb8', '01a22b7d-f29d-72ac-8d28-4d407ed41057', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 08:06:18.155+00', NULL, '2026-11-30 08:06:34.155+00', 'player'),
('01a22b7d-f29f-7475-8b1a-0b5eaa82c50a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29c-7208-bfa5-6364003122de', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 08:06:18.155+00', NULL, NULL, NULL),
('01a22b7d-f2ea-747b-86db-227d425f1ba9', '01a22b7d-f2e7-776d-99c9-a32a16cb6233', '01a22b7d-f2e8-75af-a6d7-4af64dba08a7', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 08:06:40.225+00', '2026-11-30 08:06:38.225+00', '2026-11-30 08:06:38.225+00', NULL, NULL),
('01a22b7d-f365-7000-9700-79ba1c68a9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '01a22b7d-f164-7000-adf1-a2a763085f2f', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 08:06:44.326+00', '2026-11-30 08:06:44.326+00', '2026-11-30 08:06:44.404+00', 'test'),
('01a22b7d-f371-7000-9afb-a0ae15f459af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '01a22b7d-f164-7000-adf1-a2a763085f2f', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 08:06:44.338+00', '2026-11-30 08:06:44.404+00', NULL, NULL);

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
('01a22b7d-f3c6-7000-88fd-4094856a7945', '01a22b7d-f3c5-7000-91c4-7f1ad4468945', '203', 'bet', 'test', '1', '2026-11-30 08:06:44.453+00', 'lost', NULL, '2026-11-30 08:06:44.464+00', NULL),
('01a22b7d-f3d8-7000-acc6-424f4e980945', '01a22b7d-f3c5-7000-91c4-7f1ad4468945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 08:06:44.442+00', 'lost', '01a22b7d-f3c6-7000-88fd-4094856a7945', '2026-11-30 08:06:44.464+00', NULL);

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "in_transit", "opening", "trace_context", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', '1', '2', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '2', '3', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '3', '4', NULL, 'bet', '2026-11-30 08:06:43.913+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '4', '5', NULL, 'bet', '2026-11-30 08:06:43.913+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '5', '6', NULL, 'settlement', '2026-11-30 08:06:43.913+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '6', '7', NULL, 'bet', '2026-11-30 08:06:43.913+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '7', '8', NULL, 'revert', '2026-11-30 08:06:43.913+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '8', '9', NULL, 'bonus_grant', '2026-11-30 08:06:43.913+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22b7d-f18c-7434-afc0-baa079a3c028"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f18c-7434-afc0-baa079a3c028", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:19.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:09.891Z", "activatedAt": "2026-11-30T08:06:19.891Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f18c-7434-afc0-baa079a3c028", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:19.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:09.891Z", "activatedAt": "2026-11-30T08:06:19.891Z"}}], "bonusId": "01a22b7d-f18c-7434-afc0-baa079a3c028"}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '9', '10', NULL, 'rollback', '2026-11-30 08:06:43.913+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '10', '12', NULL, 'settlement', '2026-11-30 08:06:43.913+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '11', '13', NULL, 'settlement', '2026-11-30 08:06:43.913+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '12', '14', NULL, 'bet', '2026-11-30 08:06:43.913+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b7d-f18c-7434-afc0-baa079a3c028", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:19.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:09.891Z", "activatedAt": "2026-11-30T08:06:19.891Z"}}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '13', '15', NULL, 'bet', '2026-11-30 08:06:43.913+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b7d-f18c-7434-afc0-baa079a3c028", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:19.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:09.891Z", "activatedAt": "2026-11-30T08:06:19.891Z"}}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '14', '17', NULL, 'settlement', '2026-11-30 08:06:43.913+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '15', '18', NULL, 'settlement', '2026-11-30 08:06:43.913+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '16', '21', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '17', '22', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22b7d-f18c-7434-afc0-baa079a3c028"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22b7d-f18c-7434-afc0-baa079a3c028"}], "events": [{"name": "completed", "bonus": {"id": "01a22b7d-f18c-7434-afc0-baa079a3c028", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T08:06:39.891Z", "granted": 217, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 6, "createdAt": "2026-11-30T08:06:19.891Z", "endReason": "completed", "expiresAt": "2026-11-30T08:07:09.891Z", "activatedAt": "2026-11-30T08:06:19.891Z"}}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '18', '25', NULL, 'bet', '2026-11-30 08:06:43.954+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '19', '26', NULL, 'bet', '2026-11-30 08:06:43.954+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '20', '27', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '21', '29', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '22', '30', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '23', '32', NULL, 'bonus_grant', '2026-11-30 08:06:43.954+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b7d-f18c-7434-afc1-166c480d3fc2"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f18c-7434-afc1-166c480d3fc2", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f18a-7481-862e-b8674da4d562", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:39.891Z", "endReason": null, "expiresAt": "2026-11-30T08:06:43.891Z", "activatedAt": "2026-11-30T08:06:39.891Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f18c-7434-afc1-166c480d3fc2", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f18a-7481-862e-b8674da4d562", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:39.891Z", "endReason": null, "expiresAt": "2026-11-30T08:06:43.891Z", "activatedAt": "2026-11-30T08:06:39.891Z"}}], "bonusId": "01a22b7d-f18c-7434-afc1-166c480d3fc2"}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '24', '33', NULL, 'settlement', '2026-11-30 08:06:43.954+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '25', '36', NULL, 'withdrawal', '2026-11-30 08:06:43.954+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b7d-f18c-7434-afc1-166c480d3fc2"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b7d-f18c-7434-afc1-166c480d3fc2", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T08:06:39.891Z", "granted": 100, "offerId": "01a22b7d-f18a-7481-862e-b8674da4d562", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:39.891Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T08:06:43.891Z", "activatedAt": "2026-11-30T08:06:39.891Z"}}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '26', '40', NULL, 'bet', '2026-11-30 08:06:43.969+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '27', '42', NULL, 'settlement', '2026-11-30 08:06:43.969+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '28', '45', NULL, 'bet', '2026-11-30 08:06:43.969+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '29', '46', NULL, 'rollback', '2026-11-30 08:06:43.969+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 79}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '30', '47', NULL, 'bet', '2026-11-30 08:06:43.969+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '31', '48', NULL, 'bonus_grant', '2026-11-30 08:06:43.969+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22b7d-f18c-7434-afc1-5499d1594b5e"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f18c-7434-afc1-5499d1594b5e", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:42.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:32.891Z", "activatedAt": "2026-11-30T08:06:42.891Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f18c-7434-afc1-5499d1594b5e", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b7d-f18a-7481-862e-bc7d1e517b8e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b7d-f184-76da-abee-bd3240a46e34", "converted": 0, "createdAt": "2026-11-30T08:06:42.891Z", "endReason": null, "expiresAt": "2026-11-30T08:07:32.891Z", "activatedAt": "2026-11-30T08:06:42.891Z"}}], "bonusId": "01a22b7d-f18c-7434-afc1-5499d1594b5e"}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '32', '49', NULL, 'rollback', '2026-11-30 08:06:43.969+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 65}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '33', '50', NULL, 'bet', '2026-11-30 08:06:43.969+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22b7d-f18c-7434-afc1-5499d1594b5e"}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '34', '54', NULL, 'settlement', '2026-11-30 08:06:43.969+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '35', '55', NULL, 'bet', '2026-11-30 08:06:43.969+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22b7d-f18c-7434-afc1-5499d1594b5e"}]}'),
('01a22b7d-f184-76da-abee-bd3240a46e34', '36', '56', NULL, 'deposit', '2026-11-30 08:06:43.969+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '37', '58', NULL, 'settlement', '2026-11-30 08:06:43.984+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '38', '59', NULL, 'bet', '2026-11-30 08:06:43.984+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '39', '60', NULL, 'settlement', '2026-11-30 08:06:43.984+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f187-71a6-a3a3-382e71c995f7', '1', '16', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f187-71a6-a3a3-382e71c995f7', '2', '41', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f188-708a-a141-5244d689a1b7', '1', '31', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f188-708a-a141-5244d689a1b7', '2', '38', NULL, 'deposit', '2026-11-30 08:06:43.913+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f217-761e-a105-25041d291a39', '1', '65', NULL, 'deposit', '2026-11-30 08:06:44.039+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '1', '67', NULL, 'deposit', '2026-11-30 08:06:44.1+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '2', '68', NULL, 'bet', '2026-11-30 08:06:44.1+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '3', '69', NULL, 'bet', '2026-11-30 08:06:44.1+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '4', '70', NULL, 'bet', '2026-11-30 08:06:44.1+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '5', '71', NULL, 'bet', '2026-11-30 08:06:44.1+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '6', '72', NULL, 'settlement', '2026-11-30 08:06:44.1+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '7', '73', NULL, 'bet', '2026-11-30 08:06:44.1+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '8', '74', NULL, 'settlement', '2026-11-30 08:06:44.1+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '9', '77', NULL, 'rollback', '2026-11-30 08:06:44.1+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 221}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '10', '79', NULL, 'settlement', '2026-11-30 08:06:44.1+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '11', '80', NULL, 'settlement', '2026-11-30 08:06:44.1+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '12', '81', NULL, 'settlement', '2026-11-30 08:06:44.1+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '13', '82', NULL, 'deposit', '2026-11-30 08:06:44.1+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '14', '84', NULL, 'bonus_grant', '2026-11-30 08:06:44.1+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}], "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '15', '86', NULL, 'bonus_grant', '2026-11-30 08:06:44.112+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-a4a4a4d66a35", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b7d-f250-7236-b2c6-2cc62be7111a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f252-7625-9208-a4a4a4d66a35"}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '16', '87', NULL, 'bonus_grant', '2026-11-30 08:06:44.112+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-a9e5bc4da6f6", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b7d-f250-7236-b2c6-2866ec4531eb", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f252-7625-9208-a9e5bc4da6f6"}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '17', '89', NULL, 'bet', '2026-11-30 08:06:44.112+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}], "events": [{"name": "progress", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}]}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '18', '91', NULL, 'bonus_grant', '2026-11-30 08:06:44.112+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-babeb4b2095e", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22b7d-f250-7236-b2c6-2866ec4531eb", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f252-7625-9208-babeb4b2095e"}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '19', '92', NULL, 'bet', '2026-11-30 08:06:44.112+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}], "events": [{"name": "progress", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}]}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '20', '94', NULL, 'settlement', '2026-11-30 08:06:44.112+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '21', '95', NULL, 'rollback', '2026-11-30 08:06:44.112+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22b7d-f252-7625-9208-9d0cd8177b80"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22b7d-f252-7625-9208-a4a4a4d66a35"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}, {"name": "expired", "bonus": {"id": "01a22b7d-f252-7625-9208-9d0cd8177b80", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T08:06:34.076Z", "granted": 426, "offerId": "01a22b7d-f251-769b-aa83-b52353b56655", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": "expired", "expiresAt": "2026-11-30T08:06:22.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f252-7625-9208-a4a4a4d66a35", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b7d-f250-7236-b2c6-2cc62be7111a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:35.076Z", "activatedAt": "2026-11-30T08:06:34.076Z"}}]}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '22', '96', NULL, 'bet', '2026-11-30 08:06:44.112+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '23', '97', NULL, 'rollback', '2026-11-30 08:06:44.112+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22b7d-f252-7625-9208-a4a4a4d66a35"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22b7d-f252-7625-9208-a9e5bc4da6f6"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22b7d-f252-7625-9208-a4a4a4d66a35", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T08:06:43.076Z", "granted": 278, "offerId": "01a22b7d-f250-7236-b2c6-2cc62be7111a", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": "expired", "expiresAt": "2026-11-30T08:06:35.076Z", "activatedAt": "2026-11-30T08:06:34.076Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f252-7625-9208-a9e5bc4da6f6", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b7d-f250-7236-b2c6-2866ec4531eb", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b7d-f24d-75f9-997a-3766fb0de0e8", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:45.076Z", "activatedAt": "2026-11-30T08:06:43.076Z"}}]}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '24', '98', NULL, 'bet', '2026-11-30 08:06:44.112+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22b7d-f252-7625-9208-a9e5bc4da6f6"}]}'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '25', '99', NULL, 'bet', '2026-11-30 08:06:44.112+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24e-74fd-8cb8-e89040c6aeac', '1', '78', NULL, 'deposit', '2026-11-30 08:06:44.1+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f24e-74fd-8cb8-e89040c6aeac', '2', '88', NULL, 'bonus_grant', '2026-11-30 08:06:44.1+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22b7d-f252-7625-9208-addccd315355"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-addccd315355", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b7d-f250-7236-b2c6-2866ec4531eb", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b7d-f24e-74fd-8cb8-e89040c6aeac", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:18.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f252-7625-9208-addccd315355", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b7d-f250-7236-b2c6-2866ec4531eb", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b7d-f24e-74fd-8cb8-e89040c6aeac", "converted": 0, "createdAt": "2026-11-30T08:06:16.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:18.076Z", "activatedAt": "2026-11-30T08:06:16.076Z"}}], "bonusId": "01a22b7d-f252-7625-9208-addccd315355"}'),
('01a22b7d-f24f-74b5-b50a-c19027b8dafa', '1', '76', NULL, 'bonus_grant', '2026-11-30 08:06:44.1+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b7d-f252-7625-9208-7f97e477fdba"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f252-7625-9208-7f97e477fdba", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f250-7236-b2c6-2cc62be7111a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b7d-f24f-74b5-b50a-c19027b8dafa", "converted": 0, "createdAt": "2026-11-30T08:06:01.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:02.076Z", "activatedAt": "2026-11-30T08:06:01.076Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f252-7625-9208-7f97e477fdba", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f250-7236-b2c6-2cc62be7111a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b7d-f24f-74b5-b50a-c19027b8dafa", "converted": 0, "createdAt": "2026-11-30T08:06:01.076Z", "endReason": null, "expiresAt": "2026-11-30T08:06:02.076Z", "activatedAt": "2026-11-30T08:06:01.076Z"}}], "bonusId": "01a22b7d-f252-7625-9208-7f97e477fdba"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '1', '101', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22b7d-f29e-7274-9344-52ea81ebc1a0"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29e-7274-9344-52ea81ebc1a0", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:05:55.155Z", "activatedAt": "2026-11-30T08:05:51.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29e-7274-9344-52ea81ebc1a0", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:05:55.155Z", "activatedAt": "2026-11-30T08:05:51.155Z"}}], "bonusId": "01a22b7d-f29e-7274-9344-52ea81ebc1a0"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '2', '105', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29e-7274-9344-61077099995a", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '3', '106', NULL, 'payout', '2026-11-30 08:06:44.178+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '4', '110', NULL, 'bet', '2026-11-30 08:06:44.178+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '5', '113', NULL, 'settlement', '2026-11-30 08:06:44.178+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22b7d-f29e-7274-9344-52ea81ebc1a0"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}], "events": [{"name": "expired", "bonus": {"id": "01a22b7d-f29e-7274-9344-52ea81ebc1a0", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T08:05:55.155Z", "granted": 144, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": "expired", "expiresAt": "2026-11-30T08:05:55.155Z", "activatedAt": "2026-11-30T08:05:51.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29e-7274-9344-61077099995a", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:01.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '6', '115', NULL, 'settlement', '2026-11-30 08:06:44.178+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '7', '118', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29e-7274-9344-95b04eceaae0", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '8', '121', NULL, 'bet', '2026-11-30 08:06:44.178+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}], "events": [{"name": "progress", "bonus": {"id": "01a22b7d-f29e-7274-9344-61077099995a", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:01.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '9', '123', NULL, 'bet', '2026-11-30 08:06:44.178+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}], "events": [{"name": "progress", "bonus": {"id": "01a22b7d-f29e-7274-9344-61077099995a", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:01.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '10', '125', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '11', '128', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '12', '129', NULL, 'bonus_grant', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29f-7475-8b19-9bb01b051436", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29f-7475-8b19-9bb01b051436"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '13', '130', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '14', '131', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22b7d-f29e-7274-9344-61077099995a"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}], "events": [{"name": "completed", "bonus": {"id": "01a22b7d-f29e-7274-9344-61077099995a", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T08:05:55.155Z", "granted": 442, "offerId": "01a22b7d-f29d-72ac-8d28-52823ee5e73e", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 2, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": "completed", "expiresAt": "2026-11-30T08:06:01.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29e-7274-9344-95b04eceaae0", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:55.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '15', '133', NULL, 'bet', '2026-11-30 08:06:44.185+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '16', '134', NULL, 'bet', '2026-11-30 08:06:44.185+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '17', '135', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '18', '136', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '19', '141', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '20', '143', NULL, 'bonus_grant', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29f-7475-8b19-d2032a99b6e1", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22b7d-f29d-72ac-8d28-4d407ed41057", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:05:58.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29f-7475-8b19-d2032a99b6e1"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '21', '145', NULL, 'settlement', '2026-11-30 08:06:44.185+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '22', '147', NULL, 'bet', '2026-11-30 08:06:44.185+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '23', '149', NULL, 'rollback', '2026-11-30 08:06:44.185+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}], "amount": 201}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '24', '151', NULL, 'bet', '2026-11-30 08:06:44.185+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '25', '155', NULL, 'settlement', '2026-11-30 08:06:44.193+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '26', '157', NULL, 'bonus_grant', '2026-11-30 08:06:44.193+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29f-7475-8b1a-0b5eaa82c50a", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22b7d-f299-732a-ad4a-94e3fbdc1460", "converted": 0, "createdAt": "2026-11-30T08:06:18.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29f-7475-8b1a-0b5eaa82c50a"}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '27', '159', NULL, 'bet', '2026-11-30 08:06:44.193+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '28', '160', NULL, 'settlement', '2026-11-30 08:06:44.193+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '29', '162', NULL, 'deposit', '2026-11-30 08:06:44.193+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '30', '164', NULL, 'bet', '2026-11-30 08:06:44.193+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '31', '165', NULL, 'settlement', '2026-11-30 08:06:44.193+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '32', '166', NULL, 'deposit', '2026-11-30 08:06:44.193+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '33', '168', NULL, 'settlement', '2026-11-30 08:06:44.193+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '34', '170', NULL, 'bet', '2026-11-30 08:06:44.193+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '35', '171', NULL, 'settlement', '2026-11-30 08:06:44.193+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '36', '173', NULL, 'bet', '2026-11-30 08:06:44.193+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22b7d-f29e-7274-9344-95b04eceaae0"}]}'),
('01a22b7d-f29b-725d-b818-8ed75a8f179b', '1', '108', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22b7d-f29e-7274-9344-6c760bdad87e"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29e-7274-9344-6c760bdad87e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b7d-f29b-725d-b818-8ed75a8f179b", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": null, "expiresAt": "2026-11-30T08:05:59.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29e-7274-9344-6c760bdad87e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b7d-f29b-725d-b818-8ed75a8f179b", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": null, "expiresAt": "2026-11-30T08:05:59.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}], "bonusId": "01a22b7d-f29e-7274-9344-6c760bdad87e"}'),
('01a22b7d-f29b-725d-b818-8ed75a8f179b', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 08:06:44.178+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22b7d-f29e-7274-9344-6c760bdad87e"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b7d-f29e-7274-9344-6c760bdad87e", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T08:05:55.155Z", "granted": 499, "offerId": "01a22b7d-f29c-7208-bfa5-5d11594eae83", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b7d-f29b-725d-b818-8ed75a8f179b", "converted": 0, "createdAt": "2026-11-30T08:05:55.155Z", "endReason": "player", "expiresAt": "2026-11-30T08:05:59.155Z", "activatedAt": "2026-11-30T08:05:55.155Z"}}]}'),
('01a22b7d-f29b-725d-b818-8ed75a8f179b', '3', '139', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22b7d-f29f-7475-8b19-c2324d3e848e"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29f-7475-8b19-c2324d3e848e", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b7d-f29b-725d-b818-8ed75a8f179b", "converted": 0, "createdAt": "2026-11-30T08:05:58.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:58.155Z", "activatedAt": "2026-11-30T08:05:58.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29f-7475-8b19-c2324d3e848e", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b7d-f29b-725d-b818-8ed75a8f179b", "converted": 0, "createdAt": "2026-11-30T08:05:58.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:58.155Z", "activatedAt": "2026-11-30T08:05:58.155Z"}}], "bonusId": "01a22b7d-f29f-7475-8b19-c2324d3e848e"}'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '1', '103', NULL, 'bonus_grant', '2026-11-30 08:06:44.178+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b7d-f29e-7274-9344-5ba3cf45d6d4"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29e-7274-9344-5ba3cf45d6d4", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b7d-f29b-725d-b818-9460c2263cb8", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:51.155Z", "activatedAt": "2026-11-30T08:05:51.155Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f29e-7274-9344-5ba3cf45d6d4", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f29c-7208-bfa5-6364003122de", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b7d-f29b-725d-b818-9460c2263cb8", "converted": 0, "createdAt": "2026-11-30T08:05:51.155Z", "endReason": null, "expiresAt": "2026-11-30T08:06:51.155Z", "activatedAt": "2026-11-30T08:05:51.155Z"}}], "bonusId": "01a22b7d-f29e-7274-9344-5ba3cf45d6d4"}'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '2', '150', NULL, 'bonus_grant', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f29f-7475-8b19-ec61619a343c", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22b7d-f29d-72ac-8d28-4d407ed41057", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b7d-f29b-725d-b818-9460c2263cb8", "converted": 0, "createdAt": "2026-11-30T08:06:18.155Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f29f-7475-8b19-ec61619a343c"}'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 08:06:44.185+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22b7d-f29f-7475-8b19-ec61619a343c", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T08:06:34.155Z", "granted": 76, "offerId": "01a22b7d-f29d-72ac-8d28-4d407ed41057", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b7d-f29b-725d-b818-9460c2263cb8", "converted": 0, "createdAt": "2026-11-30T08:06:18.155Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '4', '172', NULL, 'deposit', '2026-11-30 08:06:44.185+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', '1', '179', NULL, 'deposit', '2026-11-30 08:06:44.245+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f2e7-776d-99c9-9a4236ad88b9', '1', '180', NULL, 'deposit', '2026-11-30 08:06:44.245+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f2e7-776d-99c9-a32a16cb6233', '1', '174', NULL, 'bonus_grant', '2026-11-30 08:06:44.245+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22b7d-f2ea-747b-86db-227d425f1ba9"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f2ea-747b-86db-227d425f1ba9", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b7d-f2e8-75af-a6d7-4af64dba08a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b7d-f2e7-776d-99c9-a32a16cb6233", "converted": 0, "createdAt": "2026-11-30T08:06:38.225Z", "endReason": null, "expiresAt": "2026-11-30T08:06:40.225Z", "activatedAt": "2026-11-30T08:06:38.225Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f2ea-747b-86db-227d425f1ba9", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b7d-f2e8-75af-a6d7-4af64dba08a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b7d-f2e7-776d-99c9-a32a16cb6233", "converted": 0, "createdAt": "2026-11-30T08:06:38.225Z", "endReason": null, "expiresAt": "2026-11-30T08:06:40.225Z", "activatedAt": "2026-11-30T08:06:38.225Z"}}], "bonusId": "01a22b7d-f2ea-747b-86db-227d425f1ba9"}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '1', '183', NULL, 'deposit', '2026-11-30 08:06:44.278+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '2', '187', NULL, 'deposit', '2026-11-30 08:06:44.278+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '3', '189', NULL, 'transfer', '2026-11-30 08:06:44.285+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '4', '190', NULL, 'complete', '2026-11-30 08:06:44.303+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, NULL, '{"amount": 5}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '5', '191', NULL, 'deposit', '2026-11-30 08:06:44.315+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '6', '192', NULL, 'bonus_grant', '2026-11-30 08:06:44.33+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b7d-f365-7000-9700-79ba1c68a9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}], "bonusId": "01a22b7d-f365-7000-9700-79ba1c68a9af"}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '7', '193', NULL, 'bonus_grant', '2026-11-30 08:06:44.339+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b7d-f371-7000-9afb-a0ae15f459af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.338Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b7d-f371-7000-9afb-a0ae15f459af"}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '8', '194', NULL, 'bet', '2026-11-30 08:06:44.349+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}]}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '9', '195', NULL, 'settlement', '2026-11-30 08:06:44.355+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '10', '196', NULL, 'bet', '2026-11-30 08:06:44.368+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}]}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '11', '197', NULL, 'settlement', '2026-11-30 08:06:44.374+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '12', '198', NULL, 'bet', '2026-11-30 08:06:44.379+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}]}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '13', '199', NULL, 'settlement', '2026-11-30 08:06:44.384+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '14', '200', NULL, 'rollback', '2026-11-30 08:06:44.394+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 08:06:44.406+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b7d-f365-7000-9700-79ba1c68a9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b7d-f371-7000-9afb-a0ae15f459af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b7d-f365-7000-9700-79ba1c68a9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T08:06:44.404Z", "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.326Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.326Z"}}, {"name": "activated", "bonus": {"id": "01a22b7d-f371-7000-9afb-a0ae15f459af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b7d-f164-7000-adf1-a2a763085f2f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "converted": 0, "createdAt": "2026-11-30T08:06:44.338Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T08:06:44.404Z"}}]}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '16', '206', NULL, 'adjustment', '2026-11-30 08:06:44.49+00', '5', '0', '0', '0', '20030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '17', '209', NULL, 'adjustment', '2026-11-30 08:06:44.49+00', '5', '0', '0', '0', '20035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f339-7000-8176-5569df6e5754', '1', '189', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'transfer', '2026-11-30 08:06:44.285+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b7d-f339-7000-8176-5569df6e5754', '2', '190', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'complete', '2026-11-30 08:06:44.303+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', NULL, NULL, NULL, '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 08:06:43.81+00'),
('slots', 'slots', NULL, '2026-11-30 08:06:43.804+00'),
('table', 'table', NULL, '2026-11-30 08:06:43.808+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f18b-7683-bc11-b6c1ddbd6891', 'deposit', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, '1809', 'reverted', '2026-11-30 08:06:38.891+00', NULL, '01a22b7d-f18c-7434-afc0-b7364ffa5921'),
('01a22b7d-f18c-7434-afc0-d5ca7a05472a', 'deposit', '01a22b7d-f187-71a6-a3a3-382e71c995f7', NULL, '2535', 'pending', '2026-11-30 08:06:32.891+00', NULL, NULL),
('01a22b7d-f21b-77a9-b9da-6db5e3bb95f5', 'deposit', '01a22b7d-f217-761e-a105-25041d291a39', NULL, '190', 'pending', '2026-11-30 08:07:10.02+00', NULL, NULL),
('01a22b7d-f2ea-747b-86db-36c8802eb03c', 'deposit', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22b7d-f33a-7000-8b9b-85bf86c3e9af', 'transfer', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '01a22b7d-f339-7000-8176-5569df6e5754', '5', 'applied', NULL, '5', '01a22b7d-f348-7000-9d23-033f82ce39af'),
('01a22b7d-f354-7000-9bea-c9a442bc79af', 'deposit', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, '7', 'pending', '2026-11-30 09:06:44.311+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "brand", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'default', '01a22b7d-f185-73be-abb6-de7d8f14890b', '1662', '0', '0', '2'),
('wagered', 'default', '01a22b7d-f24e-74fd-8cb8-e7e3ca0e7708', '699', '0', '0', '2'),
('wagered', 'default', '01a22b7d-f299-732a-ad4a-9bb716f67db6', '1433', '0', '0', '2'),
('wagered', 'default', 'reader', '150', '0', '0', '2'),
('won', 'default', '01a22b7d-f185-73be-abb6-de7d8f14890b', '1134', '0', '0', '2'),
('won', 'default', '01a22b7d-f24e-74fd-8cb8-e7e3ca0e7708', '743', '0', '0', '2'),
('won', 'default', '01a22b7d-f299-732a-ad4a-9bb716f67db6', '1702', '0', '0', '2'),
('won', 'default', 'reader', '5', '5', '17', '3');

INSERT INTO leaderboards ("id", "name", "brand", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', NULL, 'wagered', 'EUR', '2026-11-30 08:06:43.826+00', 'tester'),
('won', 'won', NULL, 'won', 'EUR', '2026-11-30 08:06:43.83+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '40aa30c2aaf1c7f057bdec91662072ce62c740f6729d7564dca7b33b47cd2f4d'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', 'e8bd4b90cf1187cfc02a6891bbe9377b3c6a25f2b4fe57cf685f149314a08292'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', '74170c5f17c539197e3b44fe8aabb94f4421a7f4f26bd4df9b84fbf9870f9f1e'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '8dbfe5ad019ed6c8627657101eed8dda300715ff3eec68f267bbc8ea73f82da0');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 08:06:43.009674'),
('2', '0002_currencies', '2026-11-30 08:06:43.062854'),
('3', '0003_pipeline', '2026-11-30 08:06:43.065856'),
('4', '0004_books_check', '2026-11-30 08:06:43.075278'),
('5', '0005_roles', '2026-11-30 08:06:43.078842'),
('6', '0006_request_keys', '2026-11-30 08:06:43.089195'),
('7', '0007_audit_log', '2026-11-30 08:06:43.09236'),
('8', '0009_reconciliation_watermarks', '2026-11-30 08:06:43.103712');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "brand", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f164-7000-adf1-a2a763085f2f', '1', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 08:06:43.812+00', NULL, NULL),
('01a22b7d-f16a-7000-91b5-dfa90bc7f986', '2', 'match', NULL, NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 08:06:43.817+00', NULL, NULL),
('01a22b7d-f188-708a-a141-5b4f239965e3', '3', 'offer 0', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 08:06:43.849+00', NULL, NULL),
('01a22b7d-f189-7187-b366-d3a345b1d16c', '4', 'offer 1', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 08:06:43.849+00', NULL, NULL),
('01a22b7d-f18a-7481-862e-b8674da4d562', '5', 'offer 2', NULL, NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 08:06:43.85+00', NULL, NULL),
('01a22b7d-f18a-7481-862e-bc7d1e517b8e', '6', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 08:06:43.851+00', NULL, NULL),
('01a22b7d-f219-7730-abf0-1a45583c9f1e', '7', 'offer 0', NULL, NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 08:06:43.993+00', NULL, NULL),
('01a22b7d-f219-7730-abf0-1d35db733fdd', '8', 'offer 1', NULL, NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 08:06:43.993+00', NULL, NULL),
('01a22b7d-f21a-76e6-ba59-0f0af96f821a', '9', 'offer 2', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 08:06:43.994+00', NULL, NULL),
('01a22b7d-f21a-76e6-ba59-100ce21a02f2', '10', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 08:06:43.994+00', NULL, NULL),
('01a22b7d-f24f-74b5-b50a-c918b9c169be', '11', 'offer 0', NULL, NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 08:06:44.048+00', NULL, NULL),
('01a22b7d-f250-7236-b2c6-2866ec4531eb', '12', 'offer 1', NULL, NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 08:06:44.048+00', NULL, NULL),
('01a22b7d-f250-7236-b2c6-2cc62be7111a', '13', 'offer 2', NULL, NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 08:06:44.049+00', NULL, NULL),
('01a22b7d-f251-769b-aa83-b52353b56655', '14', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 08:06:44.049+00', NULL, NULL),
('01a22b7d-f29c-7208-bfa5-5d11594eae83', '15', 'offer 0', NULL, NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 08:06:44.124+00', NULL, NULL),
('01a22b7d-f29c-7208-bfa5-6364003122de', '16', 'offer 1', NULL, NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 08:06:44.125+00', NULL, NULL),
('01a22b7d-f29d-72ac-8d28-4d407ed41057', '17', 'offer 2', NULL, NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 08:06:44.125+00', NULL, NULL),
('01a22b7d-f29d-72ac-8d28-52823ee5e73e', '18', 'offer 3', NULL, 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 08:06:44.126+00', NULL, NULL),
('01a22b7d-f2e8-75af-a6d7-45bb57ad71b4', '19', 'offer 0', NULL, NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 08:06:44.2+00', NULL, NULL),
('01a22b7d-f2e8-75af-a6d7-4af64dba08a7', '20', 'offer 1', NULL, NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 08:06:44.201+00', NULL, NULL),
('01a22b7d-f2e9-76ed-aba0-ad1a34480670', '21', 'offer 2', NULL, NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 08:06:44.201+00', NULL, NULL),
('01a22b7d-f2e9-76ed-aba0-b31233385af5', '22', 'offer 3', NULL, 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 08:06:44.202+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_metadata ("wallet_id", "seq", "metadata") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '183', '{"a": 1}'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '187', '{"a": 1}');

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b7d-f3c6-7000-88fd-4094856a7945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 08:06:44.424+00'),
('2', '01a22b7d-f3c6-7000-88fd-4094856a7945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 08:06:44.436+00'),
('3', '01a22b7d-f3d8-7000-acc6-424f4e980945', 'failed', '0', 'it names 01a22b7d-f3c6-7000-88fd-4094856a7945, which has failed', 'wallet-worker', '2026-11-30 08:06:44.442+00'),
('4', '01a22b7d-f3c6-7000-88fd-4094856a7945', 'replayed', '2', 'test', 'tester', '2026-11-30 08:06:44.45+00'),
('5', '01a22b7d-f3c6-7000-88fd-4094856a7945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 08:06:44.453+00'),
('6', '01a22b7d-f3d8-7000-acc6-424f4e980945', 'discarded', '0', 'test', 'tester', '2026-11-30 08:06:44.464+00'),
('7', '01a22b7d-f3c6-7000-88fd-4094856a7945', 'discarded', '1', 'test', 'tester', '2026-11-30 08:06:44.464+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "created_at", "amount", "expires_in_seconds", "id", "wallet_id", "to_wallet_id", "pending_operation_id", "source", "final", "pending", "kind", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "method", "payload", "created_by") OVERRIDING SYSTEM VALUE VALUES
('1', '2026-11-30 08:06:19.891+00', '175', NULL, '01a22b7d-f18b-7683-bc11-b0f6eed2882c', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'table', 'round-b1', NULL, NULL, '{}', 'history'),
('2', '2026-11-30 08:06:19.891+00', '1809', '19', '01a22b7d-f18b-7683-bc11-b6c1ddbd6891', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-1', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('3', '2026-11-30 08:06:19.891+00', '500', '19', '01a22b7d-f18b-7683-bc11-ba6b281c02c4', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('4', '2026-11-30 08:06:19.891+00', '80', NULL, '01a22b7d-f18b-7683-bc11-beb25333d340', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('5', '2026-11-30 08:06:19.891+00', '281', NULL, '01a22b7d-f18b-7683-bc11-c368788da372', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('6', '2026-11-30 08:06:19.891+00', '449', NULL, '01a22b7d-f18b-7683-bc11-c59204bc126b', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('7', '2026-11-30 08:06:19.891+00', '71', NULL, '01a22b7d-f18c-7434-afc0-b18b828d9bfc', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('8', '2026-11-30 08:06:19.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc0-b7364ffa5921', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, '01a22b7d-f18b-7683-bc11-b6c1ddbd6891', 'c', NULL, NULL, 'revert', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('9', '2026-11-30 08:06:19.891+00', '217', NULL, '01a22b7d-f18c-7434-afc0-baa079a3c028', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f18a-7481-862e-bc7d1e517b8e","depositAmount":338}', 'history'),
('10', '2026-11-30 08:06:19.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc0-bc8503bbf89d', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-9', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('11', '2026-11-30 08:06:19.891+00', '203', NULL, '01a22b7d-f18c-7434-afc0-c05a987f639e', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('12', '2026-11-30 08:06:19.891+00', '198', NULL, '01a22b7d-f18c-7434-afc0-c57feb49b191', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-11', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('13', '2026-11-30 08:06:19.891+00', '0', NULL, '01a22b7d-f18c-7434-afc0-c9cc95c3ff52', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('14', '2026-11-30 08:06:19.891+00', '283', NULL, '01a22b7d-f18c-7434-afc0-cc8a7636fd32', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('15', '2026-11-30 08:06:19.891+00', '24', NULL, '01a22b7d-f18c-7434-afc0-d186f6edce39', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'slots', 'round-b7', NULL, NULL, '{}', 'history'),
('16', '2026-11-30 08:06:19.891+00', '2535', '13', '01a22b7d-f18c-7434-afc0-d5ca7a05472a', '01a22b7d-f187-71a6-a3a3-382e71c995f7', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('17', '2026-11-30 08:06:19.891+00', '0', NULL, '01a22b7d-f18c-7434-afc0-d9b723ed04ff', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-16', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('18', '2026-11-30 08:06:19.891+00', '190', NULL, '01a22b7d-f18c-7434-afc0-df9f0a4529a2', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-17', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('19', '2026-11-30 08:06:19.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc0-e3071972ca9f', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, '01a22b7d-f18b-7683-bc11-b6c1ddbd6891', 'c', NULL, NULL, 'revert', 'ref-18', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('20', '2026-11-30 08:06:19.891+00', '230', NULL, '01a22b7d-f18c-7434-afc0-e74209bebbc3', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'other', 'round-b8', NULL, NULL, '{}', 'history'),
('21', '2026-11-30 08:06:19.891+00', '0', NULL, '01a22b7d-f18c-7434-afc0-e8728119e32d', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-20', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('22', '2026-11-30 08:06:39.891+00', '0', NULL, '01a22b7d-f18c-7434-afc0-efc690225928', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-21', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('23', '2026-11-30 08:06:39.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc0-f04d4c000d8b', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-22', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f18c-7434-afc0-baa079a3c028"}', 'history'),
('24', '2026-11-30 08:06:39.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc0-f6c4cebe623e', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-23', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('25', '2026-11-30 08:06:39.891+00', '44', NULL, '01a22b7d-f18c-7434-afc0-fbe114557467', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'other', 'round-b9', NULL, NULL, '{}', 'history'),
('26', '2026-11-30 08:06:39.891+00', '105', NULL, '01a22b7d-f18c-7434-afc0-fd3ae636c740', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'slots', 'round-b10', NULL, NULL, '{}', 'history'),
('27', '2026-11-30 08:06:39.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-00bdc73b2173', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('28', '2026-11-30 08:06:39.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-05a313d95c75', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-27', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b7d-f18c-7434-afc0-baa079a3c028"}', 'history'),
('29', '2026-11-30 08:06:39.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-08c7f92e2d97', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-28', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('30', '2026-11-30 08:06:39.891+00', '67', NULL, '01a22b7d-f18c-7434-afc1-0c3f27daba61', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('31', '2026-11-30 08:06:39.891+00', '2162', '18', '01a22b7d-f18c-7434-afc1-112b36e7a771', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-30', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('32', '2026-11-30 08:06:39.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-166c480d3fc2', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-31', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f18a-7481-862e-b8674da4d562","depositAmount":361}', 'history'),
('33', '2026-11-30 08:06:39.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-1815e74de5b7', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-32', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('34', '2026-11-30 08:06:39.891+00', '97', '14', '01a22b7d-f18c-7434-afc1-1eb2c9eb4edf', '01a22b7d-f187-71a6-a3a3-382e71c995f7', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('35', '2026-11-30 08:06:39.891+00', '186', NULL, '01a22b7d-f18c-7434-afc1-20292d018dd6', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b10', NULL, '{}', 'history'),
('36', '2026-11-30 08:06:39.891+00', '14', '4', '01a22b7d-f18c-7434-afc1-274781c916b7', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-35', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('37', '2026-11-30 08:06:39.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-2b6891974a37', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b7d-f18c-7434-afc1-166c480d3fc2"}', 'history'),
('38', '2026-11-30 08:06:39.891+00', '1516', '4', '01a22b7d-f18c-7434-afc1-2e5546570d31', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-37', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('39', '2026-11-30 08:06:39.891+00', '342', NULL, '01a22b7d-f18c-7434-afc1-32f526f057a3', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-38', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('40', '2026-11-30 08:06:42.891+00', '281', NULL, '01a22b7d-f18c-7434-afc1-36f8cb660bf9', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'table', 'round-b11', NULL, NULL, '{}', 'history'),
('41', '2026-11-30 08:06:42.891+00', '2905', '24', '01a22b7d-f18c-7434-afc1-3867156de8a0', '01a22b7d-f187-71a6-a3a3-382e71c995f7', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-40', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('42', '2026-11-30 08:06:42.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-3e6ade43010e', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-41', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('43', '2026-11-30 08:06:42.891+00', '231', NULL, '01a22b7d-f18c-7434-afc1-42afab9d97a6', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-42', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('44', '2026-11-30 08:06:42.891+00', '23', NULL, '01a22b7d-f18c-7434-afc1-458be8e75854', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-43', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('45', '2026-11-30 08:06:42.891+00', '79', NULL, '01a22b7d-f18c-7434-afc1-4a876127fd3b', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'slots', 'round-b12', NULL, NULL, '{}', 'history'),
('46', '2026-11-30 08:06:42.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-4ca6e59eba70', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-45', NULL, NULL, NULL, 'b12', NULL, '{}', 'history'),
('47', '2026-11-30 08:06:42.891+00', '65', NULL, '01a22b7d-f18c-7434-afc1-508093ffc259', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('48', '2026-11-30 08:06:42.891+00', '397', NULL, '01a22b7d-f18c-7434-afc1-5499d1594b5e', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-47', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f18a-7481-862e-bc7d1e517b8e","depositAmount":437}', 'history'),
('49', '2026-11-30 08:06:42.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-5b256901bcae', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('50', '2026-11-30 08:06:42.891+00', '232', NULL, '01a22b7d-f18c-7434-afc1-5df77e991ee6', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'live', 'round-b14', NULL, NULL, '{}', 'history'),
('51', '2026-11-30 08:06:42.891+00', '290', NULL, '01a22b7d-f18c-7434-afc1-611e3cbb9510', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'other', 'round-b15', NULL, NULL, '{}', 'history'),
('52', '2026-11-30 08:06:42.891+00', '174', NULL, '01a22b7d-f18c-7434-afc1-6744f1281dcf', '01a22b7d-f184-76da-abee-bd3240a46e34', '01a22b7d-f187-71a6-a3a3-382e71c995f7', NULL, 'c', NULL, 'true', 'transfer', 'ref-51', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('53', '2026-11-30 08:06:42.891+00', NULL, NULL, '01a22b7d-f18c-7434-afc1-6a12e4d7a4dd', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, '01a22b7d-f18b-7683-bc11-b6c1ddbd6891', 'c', NULL, NULL, 'expire', 'ref-52', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('54', '2026-11-30 08:06:42.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-6e2b44f4ca40', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b14', NULL, '{}', 'history'),
('55', '2026-11-30 08:06:42.891+00', '207', NULL, '01a22b7d-f18c-7434-afc1-7299c311f063', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'table', 'round-b16', NULL, NULL, '{}', 'history'),
('56', '2026-11-30 08:06:42.891+00', '871', '16', '01a22b7d-f18c-7434-afc1-76245a170fd8', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('57', '2026-11-30 08:06:42.891+00', '155', NULL, '01a22b7d-f18c-7434-afc1-7836824d8f96', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-56', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('58', '2026-11-30 08:06:42.891+00', '0', NULL, '01a22b7d-f18c-7434-afc1-7cc10cb1a748', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-57', NULL, NULL, NULL, 'b16', NULL, '{}', 'history'),
('59', '2026-11-30 08:06:42.891+00', '54', NULL, '01a22b7d-f18c-7434-afc1-801519e9fc9d', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'live', 'round-b17', NULL, NULL, '{}', 'history'),
('60', '2026-11-30 08:06:42.891+00', '230', NULL, '01a22b7d-f18c-7434-afc1-86453ac1f71f', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('61', '2026-11-30 08:06:42.891+00', '280', '28', '01a22b7d-f18c-7434-afc1-8b2b3ecdd008', '01a22b7d-f184-76da-abee-bd3240a46e34', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, 'c', NULL, 'false', 'transfer', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('62', '2026-11-30 08:06:43.02+00', '284', '23', '01a22b7d-f21b-77a9-b9da-614b716344ef', '01a22b7d-f217-761e-a105-25041d291a39', '01a22b7d-f218-75c0-9f34-cc78ac1b4283', NULL, 'c', NULL, 'false', 'transfer', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('63', '2026-11-30 08:06:43.02+00', '8', NULL, '01a22b7d-f21b-77a9-b9da-65820f77c14d', '01a22b7d-f217-761e-a105-25041d291a39', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('64', '2026-11-30 08:06:43.02+00', '33', NULL, '01a22b7d-f21b-77a9-b9da-68f21bdac2bf', '01a22b7d-f217-761e-a105-25041d291a39', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'table', 'round-b2', NULL, NULL, '{}', 'history'),
('65', '2026-11-30 08:06:43.02+00', '190', '27', '01a22b7d-f21b-77a9-b9da-6db5e3bb95f5', '01a22b7d-f217-761e-a105-25041d291a39', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('66', '2026-11-30 08:06:43.02+00', '247', NULL, '01a22b7d-f21b-77a9-b9da-73c272ef0e84', '01a22b7d-f217-761e-a105-25041d291a39', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('67', '2026-11-30 08:06:01.076+00', '911', '9', '01a22b7d-f251-769b-aa83-b83b455b75ca', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('68', '2026-11-30 08:06:01.076+00', '242', NULL, '01a22b7d-f251-769b-aa83-bd27243cd91c', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'live', 'round-b1', NULL, NULL, '{}', 'history'),
('69', '2026-11-30 08:06:01.076+00', '221', NULL, '01a22b7d-f251-769b-aa83-c3be85f3e5b8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'other', 'round-b2', NULL, NULL, '{}', 'history'),
('70', '2026-11-30 08:06:01.076+00', '22', NULL, '01a22b7d-f251-769b-aa83-c75bbd19f449', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('71', '2026-11-30 08:06:01.076+00', '43', NULL, '01a22b7d-f251-769b-aa83-caa0d9c4231e', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('72', '2026-11-30 08:06:01.076+00', '320', NULL, '01a22b7d-f251-769b-aa83-cd1c1dd346e6', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-5', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('73', '2026-11-30 08:06:01.076+00', '166', NULL, '01a22b7d-f251-769b-aa83-d3d867888dcb', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'other', 'round-b5', NULL, NULL, '{}', 'history'),
('74', '2026-11-30 08:06:01.076+00', '0', NULL, '01a22b7d-f252-7625-9208-765a8811a040', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b1', NULL, '{}', 'history'),
('75', '2026-11-30 08:06:01.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-79a984432ea0', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-8', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('76', '2026-11-30 08:06:01.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-7f97e477fdba', '01a22b7d-f24f-74b5-b50a-c19027b8dafa', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-9', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f250-7236-b2c6-2cc62be7111a","depositAmount":101}', 'history'),
('77', '2026-11-30 08:06:01.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-8298103f7860', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-10', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('78', '2026-11-30 08:06:01.076+00', '2092', NULL, '01a22b7d-f252-7625-9208-84e05292fdd8', '01a22b7d-f24e-74fd-8cb8-e89040c6aeac', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-11', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('79', '2026-11-30 08:06:11.076+00', '222', NULL, '01a22b7d-f252-7625-9208-8a10084a6aa8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('80', '2026-11-30 08:06:11.076+00', '201', NULL, '01a22b7d-f252-7625-9208-8d0e13ea6d17', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-13', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('81', '2026-11-30 08:06:11.076+00', '0', NULL, '01a22b7d-f252-7625-9208-922f32062daa', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b3', NULL, '{}', 'history'),
('82', '2026-11-30 08:06:16.076+00', '2635', '6', '01a22b7d-f252-7625-9208-94722a173dd2', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('83', '2026-11-30 08:06:16.076+00', '469', '13', '01a22b7d-f252-7625-9208-99f5550d68c7', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, 'c', NULL, 'true', 'transfer', 'ref-16', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('84', '2026-11-30 08:06:16.076+00', '426', NULL, '01a22b7d-f252-7625-9208-9d0cd8177b80', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f251-769b-aa83-b52353b56655","depositAmount":359}', 'history'),
('85', '2026-11-30 08:06:16.076+00', '141', NULL, '01a22b7d-f252-7625-9208-a1dd66215588', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'other', 'round-b6', NULL, NULL, '{}', 'history'),
('86', '2026-11-30 08:06:16.076+00', '278', NULL, '01a22b7d-f252-7625-9208-a4a4a4d66a35', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f250-7236-b2c6-2cc62be7111a","depositAmount":190}', 'history'),
('87', '2026-11-30 08:06:16.076+00', '140', NULL, '01a22b7d-f252-7625-9208-a9e5bc4da6f6', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-20', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f250-7236-b2c6-2866ec4531eb","depositAmount":267}', 'history'),
('88', '2026-11-30 08:06:16.076+00', '352', NULL, '01a22b7d-f252-7625-9208-addccd315355', '01a22b7d-f24e-74fd-8cb8-e89040c6aeac', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f250-7236-b2c6-2866ec4531eb","depositAmount":442}', 'history'),
('89', '2026-11-30 08:06:16.076+00', '108', NULL, '01a22b7d-f252-7625-9208-b039a216b6fa', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('90', '2026-11-30 08:06:16.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-b4d9db6098a8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-23', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f252-7625-9208-a4a4a4d66a35"}', 'history'),
('91', '2026-11-30 08:06:16.076+00', '59', NULL, '01a22b7d-f252-7625-9208-babeb4b2095e', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-24', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f250-7236-b2c6-2866ec4531eb","depositAmount":453}', 'history'),
('92', '2026-11-30 08:06:16.076+00', '226', NULL, '01a22b7d-f252-7625-9208-bcc9d51d3aaf', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'slots', 'round-b8', NULL, NULL, '{}', 'history'),
('93', '2026-11-30 08:06:16.076+00', '33', NULL, '01a22b7d-f252-7625-9208-c38e4a676047', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-26', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('94', '2026-11-30 08:06:16.076+00', '0', NULL, '01a22b7d-f252-7625-9208-c587d90a06cb', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('95', '2026-11-30 08:06:34.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-cb970d9861b4', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-28', NULL, NULL, NULL, 'b7', NULL, '{}', 'history'),
('96', '2026-11-30 08:06:43.076+00', '95', NULL, '01a22b7d-f252-7625-9208-cc7fb98b86ba', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'slots', 'round-b9', NULL, NULL, '{}', 'history'),
('97', '2026-11-30 08:06:43.076+00', NULL, NULL, '01a22b7d-f252-7625-9208-d2c6305ad5fb', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-30', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('98', '2026-11-30 08:06:43.076+00', '254', NULL, '01a22b7d-f252-7625-9208-d5c6505f4225', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'live', 'round-b10', NULL, NULL, '{}', 'history'),
('99', '2026-11-30 08:06:43.076+00', '209', NULL, '01a22b7d-f252-7625-9208-d8dfabef514b', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'live', 'round-b11', NULL, NULL, '{}', 'history'),
('100', '2026-11-30 08:06:43.076+00', '479', '11', '01a22b7d-f252-7625-9208-ddb103780b8d', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, 'c', NULL, 'false', 'transfer', 'ref-33', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('101', '2026-11-30 08:05:51.155+00', '144', NULL, '01a22b7d-f29e-7274-9344-52ea81ebc1a0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-5d11594eae83","depositAmount":56}', 'history'),
('102', '2026-11-30 08:05:51.155+00', '215', NULL, '01a22b7d-f29e-7274-9344-545c2baf9e7b', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'slots', 'round-b1', NULL, NULL, '{}', 'history'),
('103', '2026-11-30 08:05:51.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-5ba3cf45d6d4', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-2', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-6364003122de","depositAmount":450}', 'history'),
('104', '2026-11-30 08:05:51.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-5cb5b52e596e', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-5ba3cf45d6d4"}', 'history'),
('105', '2026-11-30 08:05:51.155+00', '442', NULL, '01a22b7d-f29e-7274-9344-61077099995a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-4', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29d-72ac-8d28-52823ee5e73e","depositAmount":169}', 'history'),
('106', '2026-11-30 08:05:51.155+00', '190', NULL, '01a22b7d-f29e-7274-9344-67fd6d5f30a7', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'payout', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('107', '2026-11-30 08:05:51.155+00', '178', NULL, '01a22b7d-f29e-7274-9344-6b8b7f1a3e57', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29d-72ac-8d28-52823ee5e73e","depositAmount":24}', 'history'),
('108', '2026-11-30 08:05:55.155+00', '499', NULL, '01a22b7d-f29e-7274-9344-6c760bdad87e', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-7', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-5d11594eae83","depositAmount":237}', 'history'),
('109', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-73fbe828a1f7', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-8', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-6c760bdad87e"}', 'history'),
('110', '2026-11-30 08:05:55.155+00', '130', NULL, '01a22b7d-f29e-7274-9344-745bb7401b20', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'slots', 'round-b2', NULL, NULL, '{}', 'history'),
('111', '2026-11-30 08:05:55.155+00', '68', '1', '01a22b7d-f29e-7274-9344-7aead57b92e0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, 'true', 'withdrawal', 'ref-10', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('112', '2026-11-30 08:05:55.155+00', '138', NULL, '01a22b7d-f29e-7274-9344-7f7548de429c', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'slots', 'round-b3', NULL, NULL, '{}', 'history'),
('113', '2026-11-30 08:05:55.155+00', '0', NULL, '01a22b7d-f29e-7274-9344-8270b0f58bfc', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-12', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('114', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-85fe89fead6e', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-13', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b7d-f29e-7274-9344-6c760bdad87e"}', 'history'),
('115', '2026-11-30 08:05:55.155+00', '0', NULL, '01a22b7d-f29e-7274-9344-8a57a273364d', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-14', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('116', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-8fbcbf31a1a2', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-15', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-5ba3cf45d6d4"}', 'history'),
('117', '2026-11-30 08:05:55.155+00', '104', NULL, '01a22b7d-f29e-7274-9344-9295ad99352a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'other', 'round-b4', NULL, NULL, '{}', 'history'),
('118', '2026-11-30 08:05:55.155+00', '421', NULL, '01a22b7d-f29e-7274-9344-95b04eceaae0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-17', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-6364003122de","depositAmount":184}', 'history'),
('119', '2026-11-30 08:05:55.155+00', '141', NULL, '01a22b7d-f29e-7274-9344-99ce0c6a5f6a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-18', NULL, NULL, NULL, 'b2', NULL, '{}', 'history'),
('120', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-9e1c4511e13a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-19', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b7d-f29e-7274-9344-52ea81ebc1a0"}', 'history'),
('121', '2026-11-30 08:05:55.155+00', '242', NULL, '01a22b7d-f29e-7274-9344-a1c7f050971d', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b5', NULL, 'slots', 'round-b5', NULL, NULL, '{}', 'history'),
('122', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29e-7274-9344-a53453595c6a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-21', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-95b04eceaae0"}', 'history'),
('123', '2026-11-30 08:05:55.155+00', '105', NULL, '01a22b7d-f29e-7274-9344-ab741ed92c3f', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b6', NULL, 'slots', 'round-b6', NULL, NULL, '{}', 'history'),
('124', '2026-11-30 08:05:55.155+00', '223', NULL, '01a22b7d-f29f-7475-8b19-85d6865cf59d', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b7', NULL, 'table', 'round-b7', NULL, NULL, '{}', 'history'),
('125', '2026-11-30 08:05:55.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-8a2f1a75d2e2', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-24', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('126', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b19-8c7a46cd820b', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-25', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-6c760bdad87e"}', 'history'),
('127', '2026-11-30 08:05:55.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b19-9123945e2e63', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-26', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-52ea81ebc1a0"}', 'history'),
('128', '2026-11-30 08:05:55.155+00', '479', NULL, '01a22b7d-f29f-7475-8b19-965bbb4ad6cd', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-27', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('129', '2026-11-30 08:05:55.155+00', '33', NULL, '01a22b7d-f29f-7475-8b19-9bb01b051436', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-28', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29d-72ac-8d28-52823ee5e73e","depositAmount":317}', 'history'),
('130', '2026-11-30 08:05:55.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-9dc5e90382f4', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-29', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('131', '2026-11-30 08:05:55.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-a37c9f2f697e', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-30', NULL, NULL, NULL, 'b6', NULL, '{}', 'history'),
('132', '2026-11-30 08:05:55.155+00', '335', NULL, '01a22b7d-f29f-7475-8b19-a551a0dd9fb4', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-31', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('133', '2026-11-30 08:05:55.155+00', '193', NULL, '01a22b7d-f29f-7475-8b19-a8bdbeea0868', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b8', NULL, 'table', 'round-b8', NULL, NULL, '{}', 'history'),
('134', '2026-11-30 08:05:58.155+00', '110', NULL, '01a22b7d-f29f-7475-8b19-af0f0ed7064c', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b9', NULL, 'live', 'round-b9', NULL, NULL, '{}', 'history'),
('135', '2026-11-30 08:05:58.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-b18c5b5024ac', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-34', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('136', '2026-11-30 08:05:58.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-b77abb29f6d2', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-35', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('137', '2026-11-30 08:05:58.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b19-bbc82ad4be87', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-36', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29e-7274-9344-95b04eceaae0"}', 'history'),
('138', '2026-11-30 08:05:58.155+00', '193', NULL, '01a22b7d-f29f-7475-8b19-be8f56e28ad9', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b10', NULL, 'table', 'round-b10', NULL, NULL, '{}', 'history'),
('139', '2026-11-30 08:05:58.155+00', '272', NULL, '01a22b7d-f29f-7475-8b19-c2324d3e848e', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-38', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-6364003122de","depositAmount":181}', 'history'),
('140', '2026-11-30 08:05:58.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b19-c79d884cd418', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-39', NULL, NULL, NULL, 'b5', NULL, '{}', 'history'),
('141', '2026-11-30 08:05:58.155+00', '0', NULL, '01a22b7d-f29f-7475-8b19-cbe733c04ae7', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-40', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('142', '2026-11-30 08:05:58.155+00', '459', NULL, '01a22b7d-f29f-7475-8b19-ccb8fa6aa11b', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'ref-41', NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', 'history'),
('143', '2026-11-30 08:05:58.155+00', '386', NULL, '01a22b7d-f29f-7475-8b19-d2032a99b6e1', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-42', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29d-72ac-8d28-4d407ed41057","depositAmount":206}', 'history'),
('144', '2026-11-30 08:05:58.155+00', '239', '2', '01a22b7d-f29f-7475-8b19-d4d2dde1cccb', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, 'c', NULL, 'false', 'transfer', 'ref-43', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('145', '2026-11-30 08:06:18.155+00', '33', NULL, '01a22b7d-f29f-7475-8b19-da7caeb3c3b0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-44', NULL, NULL, NULL, 'b8', NULL, '{}', 'history'),
('146', '2026-11-30 08:06:18.155+00', '233', NULL, '01a22b7d-f29f-7475-8b19-de30913ce80f', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-45', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('147', '2026-11-30 08:06:18.155+00', '201', NULL, '01a22b7d-f29f-7475-8b19-e19a54b028ca', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b11', NULL, 'slots', 'round-b11', NULL, NULL, '{}', 'history'),
('148', '2026-11-30 08:06:18.155+00', '54', NULL, '01a22b7d-f29f-7475-8b19-e7e87bc09e5a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b12', NULL, 'other', 'round-b12', NULL, NULL, '{}', 'history'),
('149', '2026-11-30 08:06:18.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b19-e84c78b168e6', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'rollback', 'ref-48', NULL, NULL, NULL, 'b11', NULL, '{}', 'history'),
('150', '2026-11-30 08:06:18.155+00', '76', NULL, '01a22b7d-f29f-7475-8b19-ec61619a343c', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-49', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29d-72ac-8d28-4d407ed41057","depositAmount":460}', 'history'),
('151', '2026-11-30 08:06:18.155+00', '105', NULL, '01a22b7d-f29f-7475-8b19-f286998981e9', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b13', NULL, 'table', 'round-b13', NULL, NULL, '{}', 'history'),
('152', '2026-11-30 08:06:18.155+00', '102', NULL, '01a22b7d-f29f-7475-8b19-f7f1390b23b0', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b14', NULL, 'other', 'round-b14', NULL, NULL, '{}', 'history'),
('153', '2026-11-30 08:06:18.155+00', '183', NULL, '01a22b7d-f29f-7475-8b19-f9842edaea79', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b15', NULL, 'slots', 'round-b15', NULL, NULL, '{}', 'history'),
('154', '2026-11-30 08:06:18.155+00', '216', NULL, '01a22b7d-f29f-7475-8b19-fd4442f3a9aa', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-53', NULL, NULL, NULL, 'b9', NULL, '{}', 'history'),
('155', '2026-11-30 08:06:18.155+00', '383', NULL, '01a22b7d-f29f-7475-8b1a-0074579b8a85', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-54', NULL, NULL, NULL, 'b13', NULL, '{}', 'history'),
('156', '2026-11-30 08:06:18.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b1a-042f17efbaa8', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-55', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29f-7475-8b19-c2324d3e848e"}', 'history'),
('157', '2026-11-30 08:06:18.155+00', '196', NULL, '01a22b7d-f29f-7475-8b1a-0b5eaa82c50a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-56', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f29c-7208-bfa5-6364003122de","depositAmount":423}', 'history'),
('158', '2026-11-30 08:06:18.155+00', '63', NULL, '01a22b7d-f29f-7475-8b1a-0cc183202cde', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b16', NULL, 'other', 'round-b16', NULL, NULL, '{}', 'history'),
('159', '2026-11-30 08:06:34.155+00', '115', NULL, '01a22b7d-f29f-7475-8b1a-126b7d2b957c', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b17', NULL, 'table', 'round-b17', NULL, NULL, '{}', 'history'),
('160', '2026-11-30 08:06:34.155+00', '0', NULL, '01a22b7d-f29f-7475-8b1a-16ec4f712dbd', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-59', NULL, NULL, NULL, 'b17', NULL, '{}', 'history'),
('161', '2026-11-30 08:06:34.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b1a-19adad8f96c7', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', 'ref-60', NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b7d-f29f-7475-8b19-ec61619a343c"}', 'history'),
('162', '2026-11-30 08:06:34.155+00', '1761', '29', '01a22b7d-f29f-7475-8b1a-1c5b1f109c6f', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-61', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('163', '2026-11-30 08:06:34.155+00', '244', '23', '01a22b7d-f29f-7475-8b1a-23fa67d8c5bc', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, 'false', 'withdrawal', 'ref-62', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('164', '2026-11-30 08:06:34.155+00', '237', NULL, '01a22b7d-f29f-7475-8b1a-25c60140a290', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b18', NULL, 'table', 'round-b18', NULL, NULL, '{}', 'history'),
('165', '2026-11-30 08:06:34.155+00', '191', NULL, '01a22b7d-f29f-7475-8b1a-2b1f56c6fd2d', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'false', NULL, 'settlement', 'ref-64', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('166', '2026-11-30 08:06:34.155+00', '891', '16', '01a22b7d-f29f-7475-8b1a-2f44c6bf5986', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-65', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('167', '2026-11-30 08:06:34.155+00', NULL, NULL, '01a22b7d-f29f-7475-8b1a-307f30d878e2', '01a22b7d-f29b-725d-b818-8ed75a8f179b', NULL, NULL, 'c', NULL, NULL, 'bonus_expire', 'ref-66', NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f29f-7475-8b19-c2324d3e848e"}', 'history'),
('168', '2026-11-30 08:06:34.155+00', '500', NULL, '01a22b7d-f29f-7475-8b1a-37f69d1b7d05', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-67', NULL, NULL, NULL, 'b18', NULL, '{}', 'history'),
('169', '2026-11-30 08:06:34.155+00', '0', NULL, '01a22b7d-f29f-7475-8b1a-38bb541b4d42', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-68', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('170', '2026-11-30 08:06:34.155+00', '196', NULL, '01a22b7d-f29f-7475-8b1a-3eda4ad7907e', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b19', NULL, 'live', 'round-b19', NULL, NULL, '{}', 'history'),
('171', '2026-11-30 08:06:43.155+00', '116', NULL, '01a22b7d-f29f-7475-8b1a-43f998a13a37', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-70', NULL, NULL, NULL, 'b19', NULL, '{}', 'history'),
('172', '2026-11-30 08:06:43.155+00', '1528', '22', '01a22b7d-f29f-7475-8b1a-45ad58b37a79', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-71', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('173', '2026-11-30 08:06:43.155+00', '186', NULL, '01a22b7d-f29f-7475-8b1a-49bf815a466a', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'c', NULL, NULL, 'bet', 'b20', NULL, 'slots', 'round-b20', NULL, NULL, '{}', 'history'),
('174', '2026-11-30 08:06:38.225+00', '2', NULL, '01a22b7d-f2ea-747b-86db-227d425f1ba9', '01a22b7d-f2e7-776d-99c9-a32a16cb6233', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', 'ref-0', NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f2e8-75af-a6d7-4af64dba08a7","depositAmount":262}', 'history'),
('175', '2026-11-30 08:06:38.225+00', '292', NULL, '01a22b7d-f2ea-747b-86db-2752604292bb', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b1', NULL, 'other', 'round-b1', NULL, NULL, '{}', 'history'),
('176', '2026-11-30 08:06:38.225+00', '263', NULL, '01a22b7d-f2ea-747b-86db-292b1ff1d9c3', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b2', NULL, 'live', 'round-b2', NULL, NULL, '{}', 'history'),
('177', '2026-11-30 08:06:38.225+00', '500', '30', '01a22b7d-f2ea-747b-86db-2fca63e52e9c', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', '01a22b7d-f2e7-776d-99c9-a32a16cb6233', NULL, 'c', NULL, 'false', 'transfer', 'ref-3', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('178', '2026-11-30 08:06:38.225+00', '4', NULL, '01a22b7d-f2ea-747b-86db-3183bd119238', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b3', NULL, 'live', 'round-b3', NULL, NULL, '{}', 'history'),
('179', '2026-11-30 08:06:38.225+00', '2', NULL, '01a22b7d-f2ea-747b-86db-36c8802eb03c', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', NULL, 'true', 'deposit', 'ref-5', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('180', '2026-11-30 08:06:43.225+00', '352', '29', '01a22b7d-f2ea-747b-86db-39e781c03c6d', '01a22b7d-f2e7-776d-99c9-9a4236ad88b9', NULL, NULL, 'c', NULL, 'false', 'deposit', 'ref-6', NULL, NULL, NULL, NULL, NULL, '{}', 'history'),
('181', '2026-11-30 08:06:43.225+00', '1', NULL, '01a22b7d-f2ea-747b-86db-3c2da940c285', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', 'true', NULL, 'settlement', 'ref-7', NULL, NULL, NULL, 'b4', NULL, '{}', 'history'),
('182', '2026-11-30 08:06:43.225+00', '262', NULL, '01a22b7d-f2ea-747b-86db-42264b77b0a0', '01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', NULL, NULL, 'c', NULL, NULL, 'bet', 'b4', NULL, 'slots', 'round-b4', NULL, NULL, '{}', 'history'),
('183', '2026-11-30 08:06:44.259+00', '10000', NULL, '01a22b7d-f322-7000-a2ec-1afa65e039af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'first', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('187', '2026-11-30 08:06:44.267+00', '10000', NULL, '01a22b7d-f326-7001-bc9e-86a6afdb49af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'second', 'key', NULL, NULL, NULL, NULL, NULL, 'tester'),
('189', '2026-11-30 08:06:44.282+00', '5', NULL, '01a22b7d-f33a-7000-8b9b-85bf86c3e9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '01a22b7d-f339-7000-8176-5569df6e5754', NULL, 'c', NULL, 'true', 'transfer', NULL, '01a22b7d-f33a-7000-8b9b-85bf86c3e9af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('190', '2026-11-30 08:06:44.296+00', NULL, NULL, '01a22b7d-f348-7000-9d23-033f82ce39af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', '01a22b7d-f339-7000-8176-5569df6e5754', '01a22b7d-f33a-7000-8b9b-85bf86c3e9af', 'c', NULL, NULL, 'complete', NULL, '01a22b7d-f348-7000-9d23-033f82ce39af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('191', '2026-11-30 08:06:44.311+00', '7', '3600', '01a22b7d-f354-7000-9bea-c9a442bc79af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, 'true', 'deposit', NULL, '01a22b7d-f354-7000-9bea-c9a442bc79af', NULL, NULL, NULL, NULL, NULL, 'tester'),
('192', '2026-11-30 08:06:44.326+00', '100', NULL, '01a22b7d-f365-7000-9700-79ba1c68a9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22b7d-f365-7000-9700-79ba1c68a9af', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f"}', 'tester'),
('193', '2026-11-30 08:06:44.338+00', '100', NULL, '01a22b7d-f371-7000-9afb-a0ae15f459af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bonus_grant', NULL, '01a22b7d-f371-7000-9afb-a0ae15f459af', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f"}', 'tester'),
('194', '2026-11-30 08:06:44.348+00', '50', NULL, '01a22b7d-f37c-7000-83ba-69264aa809af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, 'tester'),
('195', '2026-11-30 08:06:44.354+00', '60', NULL, '01a22b7d-f381-7000-aa92-f284f7d859af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, 'tester'),
('196', '2026-11-30 08:06:44.362+00', '50', NULL, '01a22b7d-f389-7000-974e-b940d39f59af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, 'tester'),
('197', '2026-11-30 08:06:44.373+00', '60', NULL, '01a22b7d-f395-7000-a4d4-40e78f0d99af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, 'tester'),
('198', '2026-11-30 08:06:44.378+00', '50', NULL, '01a22b7d-f399-7000-85dc-67fa0cccd9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bet', 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, 'tester'),
('199', '2026-11-30 08:06:44.383+00', '60', NULL, '01a22b7d-f39e-7000-8c9b-7c5d9028a9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'settlement', 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, 'tester'),
('200', '2026-11-30 08:06:44.392+00', NULL, NULL, '01a22b7d-f3a8-7000-9f3a-1b05589a79af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'rollback', 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, 'tester'),
('201', '2026-11-30 08:06:44.399+00', '10000000', NULL, '01a22b7d-f3af-7000-b89d-4b0a96c999af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'withdrawal', 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, 'tester'),
('202', '2026-11-30 08:06:44.404+00', NULL, NULL, '01a22b7d-f3b3-7000-9d18-174e5c4e39af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'bonus_forfeit', NULL, '01a22b7d-f3b3-7000-9d18-174e5c4e39af', NULL, NULL, NULL, NULL, '{"bonusId":"01a22b7d-f365-7000-9700-79ba1c68a9af","reason":"test"}', 'tester'),
('203', '2026-11-30 08:06:44.422+00', '50', NULL, '01a22b7d-f3c6-7000-88fd-4094856a7945', '01a22b7d-f3c5-7000-91c4-7f1ad4468945', NULL, NULL, 'c', NULL, NULL, 'bet', 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, 'tester'),
('204', '2026-11-30 08:06:44.441+00', '5', NULL, '01a22b7d-f3d8-7000-acc6-424f4e980945', '01a22b7d-f3c5-7000-91c4-7f1ad4468945', NULL, NULL, 'c', NULL, NULL, 'settlement', 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, 'tester'),
('205', '2026-11-30 08:06:44.466+00', '9', NULL, '01a22b7d-f3f2-7000-a9de-b08a78f95945', '01a22b7d-f3c5-7000-91c4-7f1ad4468945', NULL, NULL, 'c', NULL, NULL, 'withdrawal', NULL, '01a22b7d-f3f2-7000-a9de-b08a78f95945', NULL, NULL, NULL, NULL, NULL, 'tester'),
('206', '2026-11-30 08:06:44.478+00', '5', NULL, '01a22b7d-f3fd-7000-a59d-73f5cf6189af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'adjusted', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('209', '2026-11-30 08:06:44.484+00', '5', NULL, '01a22b7d-f401-7000-9465-606ef483c9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'adjustment', 'again', NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', 'tester'),
('211', '2026-11-30 08:06:44.546+00', '250', NULL, '01a22b7d-f441-7000-ab36-c7e895da5e34', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f18b-7683-bc11-ba6b281c02c4', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":500,"depositOperationId":"01a22b7d-f18b-7683-bc11-ba6b281c02c4"}', 'croupier:triggers'),
('212', '2026-11-30 08:06:44.546+00', '435', NULL, '01a22b7d-f441-7001-96c2-33a6ae4d4e34', '01a22b7d-f184-76da-abee-bd3240a46e34', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f18c-7434-afc1-76245a170fd8', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":871,"depositOperationId":"01a22b7d-f18c-7434-afc1-76245a170fd8"}', 'croupier:triggers'),
('213', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-7002-856b-4bebb908c5f7', '01a22b7d-f187-71a6-a3a3-382e71c995f7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f18c-7434-afc1-3867156de8a0', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":2905,"depositOperationId":"01a22b7d-f18c-7434-afc1-3867156de8a0"}', 'croupier:triggers'),
('214', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-7003-97d2-3e1cc6a071b7', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f18c-7434-afc1-112b36e7a771', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":2162,"depositOperationId":"01a22b7d-f18c-7434-afc1-112b36e7a771"}', 'croupier:triggers'),
('215', '2026-11-30 08:06:44.546+00', '758', NULL, '01a22b7d-f441-7004-9131-ed3b68b831b7', '01a22b7d-f188-708a-a141-5244d689a1b7', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f18c-7434-afc1-2e5546570d31', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":1516,"depositOperationId":"01a22b7d-f18c-7434-afc1-2e5546570d31"}', 'croupier:triggers'),
('216', '2026-11-30 08:06:44.546+00', '455', NULL, '01a22b7d-f441-7005-848b-4da8a025f0e8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f251-769b-aa83-b83b455b75ca', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":911,"depositOperationId":"01a22b7d-f251-769b-aa83-b83b455b75ca"}', 'croupier:triggers'),
('217', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-7006-93e0-e8eaacae20e8', '01a22b7d-f24d-75f9-997a-3766fb0de0e8', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f252-7625-9208-94722a173dd2', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":2635,"depositOperationId":"01a22b7d-f252-7625-9208-94722a173dd2"}', 'croupier:triggers'),
('218', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-7007-be67-35555032feac', '01a22b7d-f24e-74fd-8cb8-e89040c6aeac', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f252-7625-9208-84e05292fdd8', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":2092,"depositOperationId":"01a22b7d-f252-7625-9208-84e05292fdd8"}', 'croupier:triggers'),
('219', '2026-11-30 08:06:44.546+00', '880', NULL, '01a22b7d-f441-7008-8813-9a1af472a460', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f29f-7475-8b1a-1c5b1f109c6f', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":1761,"depositOperationId":"01a22b7d-f29f-7475-8b1a-1c5b1f109c6f"}', 'croupier:triggers'),
('220', '2026-11-30 08:06:44.546+00', '445', NULL, '01a22b7d-f441-7009-8beb-f34833fc9460', '01a22b7d-f299-732a-ad4a-94e3fbdc1460', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f29f-7475-8b1a-2f44c6bf5986', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":891,"depositOperationId":"01a22b7d-f29f-7475-8b1a-2f44c6bf5986"}', 'croupier:triggers'),
('221', '2026-11-30 08:06:44.546+00', '764', NULL, '01a22b7d-f441-700a-af6d-12afe88c2cb8', '01a22b7d-f29b-725d-b818-9460c2263cb8', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f29f-7475-8b1a-45ad58b37a79', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":1528,"depositOperationId":"01a22b7d-f29f-7475-8b1a-45ad58b37a79"}', 'croupier:triggers'),
('222', '2026-11-30 08:06:44.546+00', '176', NULL, '01a22b7d-f441-700b-b499-a4efe20078b9', '01a22b7d-f2e7-776d-99c9-9a4236ad88b9', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f2ea-747b-86db-39e781c03c6d', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":352,"depositOperationId":"01a22b7d-f2ea-747b-86db-39e781c03c6d"}', 'croupier:triggers'),
('223', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-700c-86a0-51c75a0069af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f322-7000-a2ec-1afa65e039af', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":10000,"depositOperationId":"01a22b7d-f322-7000-a2ec-1afa65e039af"}', 'croupier:triggers'),
('224', '2026-11-30 08:06:44.546+00', '1000', NULL, '01a22b7d-f441-700d-993b-268f1605f9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'o', NULL, NULL, 'bonus_grant', NULL, '§trigger:01a22b7d-f164-7000-adf1-a2a763085f2f:01a22b7d-f326-7001-bc9e-86a6afdb49af', NULL, NULL, NULL, NULL, '{"offerId":"01a22b7d-f164-7000-adf1-a2a763085f2f","depositAmount":10000,"depositOperationId":"01a22b7d-f326-7001-bc9e-86a6afdb49af"}', 'croupier:triggers'),
('225', '2026-11-30 08:06:44.926+00', '5', NULL, '01a22b7d-f5be-7000-ba63-dd1f5aa6f9af', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', NULL, NULL, 'c', NULL, NULL, 'deposit', 'queued', NULL, NULL, NULL, NULL, NULL, NULL, 'tester');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 225);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "position", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f36b-7000-8271-81799b53ac58', '2026-11-30 08:06:44.33+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{6}', '{}', NULL, NULL),
('01a22b7d-f375-7000-90a2-f7d2cdf8a04e', '2026-11-30 08:06:44.339+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{7}', '{}', NULL, NULL),
('01a22b7d-f37e-7000-be0a-3a03d260b8e0', '2026-11-30 08:06:44.349+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{8}', '{}', NULL, NULL),
('01a22b7d-f384-7000-a11b-41092f8f3a7d', '2026-11-30 08:06:44.355+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{9}', '{}', NULL, NULL),
('01a22b7d-f391-7000-b64d-d7bdeb3db6b3', '2026-11-30 08:06:44.368+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{10}', '{}', NULL, NULL),
('01a22b7d-f397-7000-9fae-3fbc34c5e7bb', '2026-11-30 08:06:44.374+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{11}', '{}', NULL, NULL),
('01a22b7d-f39c-7000-8587-55c862758891', '2026-11-30 08:06:44.379+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{12}', '{}', NULL, NULL),
('01a22b7d-f3a0-7000-8a6f-ca52dd1cf3e3', '2026-11-30 08:06:44.384+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{13}', '{}', NULL, NULL),
('01a22b7d-f3ab-7000-a47c-2fe6051392c3', '2026-11-30 08:06:44.394+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{14}', '{}', NULL, NULL),
('01a22b7d-f3b0-7000-989f-cfdd5e3495c2', '2026-11-30 08:06:44.4+00', '{}', '{}', '{01a22b7d-f3af-7000-b89d-4b0a96c999af}', NULL, NULL),
('01a22b7d-f3b7-7000-a963-19624af3f102', '2026-11-30 08:06:44.406+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{15}', '{}', NULL, NULL),
('01a22b7d-f3bf-7000-90e4-16dca522224e', '2026-11-30 08:06:44.415+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22b7d-f3bf-7000-90e4-16dca522224e", "walletId" : "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T08:06:44.415Z"}]]'),
('01a22b7d-f3c3-7000-b740-4282b07fa063', '2026-11-30 08:06:44.419+00', '{}', '{}', '{}', NULL, '[["wallet:status", {"id" : "01a22b7d-f3c3-7000-b740-4282b07fa063", "walletId" : "01a22b7d-f31f-7000-91f3-d24fcd86c9af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T08:06:44.419Z"}]]'),
('01a22b7d-f3f6-7000-b58c-b7eefea0a15d', '2026-11-30 08:06:44.467+00', '{}', '{}', '{01a22b7d-f3f2-7000-a9de-b08a78f95945}', NULL, NULL),
('01a22b7d-f40c-7000-833a-74d40c6f02b6', '2026-11-30 08:06:44.49+00', '{01a22b7d-f31f-7000-91f3-d24fcd86c9af,01a22b7d-f31f-7000-91f3-d24fcd86c9af}', '{16,17}', '{}', NULL, NULL),
('01a22b7d-f44d-7000-91f6-1977fc9e1951', '2026-11-30 08:06:44.505+00', '{}', '{}', '{}', NULL, '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', '39'),
('01a22b7d-f187-71a6-a3a3-382e71c995f7', '2'),
('01a22b7d-f188-708a-a141-5244d689a1b7', '2'),
('01a22b7d-f217-761e-a105-25041d291a39', '1'),
('01a22b7d-f218-75c0-9f34-cc78ac1b4283', '0'),
('01a22b7d-f218-75c0-9f34-d7656dde0b65', '0'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '25'),
('01a22b7d-f24e-74fd-8cb8-e89040c6aeac', '2'),
('01a22b7d-f24f-74b5-b50a-c19027b8dafa', '1'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '36'),
('01a22b7d-f29b-725d-b818-8ed75a8f179b', '3'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '4'),
('01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', '1'),
('01a22b7d-f2e7-776d-99c9-9a4236ad88b9', '1'),
('01a22b7d-f2e7-776d-99c9-a32a16cb6233', '1'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '17');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', '6903a458-e7cd-4b5c-adf7-7993a8e30cb6de0d315c-8d88-4e50-bf50-5831aa0972b4');

INSERT INTO queue ("wallet_id", "seq", "queued_at", "attempts", "queue", "sender_wallet_id", "reply_to", "trace_context", "retry_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', '211', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f184-76da-abee-bd3240a46e34', '212', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f187-71a6-a3a3-382e71c995f7', '213', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f188-708a-a141-5244d689a1b7', '214', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f188-708a-a141-5244d689a1b7', '215', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '216', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', '217', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f24e-74fd-8cb8-e89040c6aeac', '218', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '219', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', '220', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f29b-725d-b818-9460c2263cb8', '221', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f2e7-776d-99c9-9a4236ad88b9', '222', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '223', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '224', '2026-11-30 08:06:44.546+00', '0', 'o', NULL, NULL, NULL, NULL),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', '225', '2026-11-30 08:06:44.926+00', '0', 't', NULL, NULL, NULL, NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 08:06:44.886932+00', '2026-11-30 08:06:44.925202+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at", "trace_context") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f18b-7683-bc11-b0f6eed2882c', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:43.913+00', NULL),
('01a22b7d-f18c-7434-afc0-c05a987f639e', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 08:06:43.913+00', NULL),
('01a22b7d-f18c-7434-afc0-e3071972ca9f', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc0-e74209bebbc3', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f18c-7434-afc0-baa079a3c028 is active.', NULL, '598', '217', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc0-f04d4c000d8b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc0-f6c4cebe623e', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc1-05a313d95c75', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc1-1eb2c9eb4edf', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 08:06:43.913+00', NULL),
('01a22b7d-f18c-7434-afc1-20292d018dd6', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc1-2b6891974a37', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 08:06:43.954+00', NULL),
('01a22b7d-f18c-7434-afc1-32f526f057a3', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-42afab9d97a6', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-458be8e75854', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-611e3cbb9510', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f18c-7434-afc1-5499d1594b5e is active.', NULL, '0', '392', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-6744f1281dcf', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-6a12e4d7a4dd', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 08:06:43.969+00', NULL),
('01a22b7d-f18c-7434-afc1-7836824d8f96', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 08:06:43.984+00', NULL),
('01a22b7d-f18c-7434-afc1-8b2b3ecdd008', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 08:06:43.984+00', NULL),
('01a22b7d-f21b-77a9-b9da-614b716344ef', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.039+00', NULL),
('01a22b7d-f21b-77a9-b9da-65820f77c14d', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.039+00', NULL),
('01a22b7d-f21b-77a9-b9da-68f21bdac2bf', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.039+00', NULL),
('01a22b7d-f21b-77a9-b9da-73c272ef0e84', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.039+00', NULL),
('01a22b7d-f252-7625-9208-79a984432ea0', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 08:06:44.1+00', NULL),
('01a22b7d-f252-7625-9208-99f5550d68c7', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 08:06:44.1+00', NULL),
('01a22b7d-f252-7625-9208-a1dd66215588', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f252-7625-9208-9d0cd8177b80 is active.', NULL, '3816', '426', '2026-11-30 08:06:44.1+00', NULL),
('01a22b7d-f252-7625-9208-b4d9db6098a8', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 08:06:44.112+00', NULL),
('01a22b7d-f252-7625-9208-c38e4a676047', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 08:06:44.112+00', NULL),
('01a22b7d-f252-7625-9208-ddb103780b8d', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 08:06:44.112+00', NULL),
('01a22b7d-f29e-7274-9344-545c2baf9e7b', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-5cb5b52e596e', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-6b8b7f1a3e57', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-73fbe828a1f7', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-7aead57b92e0', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-7f7548de429c', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-8fbcbf31a1a2', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-9295ad99352a', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f29e-7274-9344-61077099995a is active.', NULL, '60', '442', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-99ce0c6a5f6a', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-9e1c4511e13a', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29e-7274-9344-a53453595c6a', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b19-85d6865cf59d', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b19-8c7a46cd820b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b19-9123945e2e63', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-a551a0dd9fb4', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-bbc82ad4be87', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-be8f56e28ad9', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-c79d884cd418', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-ccb8fa6aa11b', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-d4d2dde1cccb', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-de30913ce80f', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b19-e7e87bc09e5a', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f29e-7274-9344-95b04eceaae0 is active.', NULL, '12', '0', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-f7f1390b23b0', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f29e-7274-9344-95b04eceaae0 is active.', NULL, '62', '46', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-f9842edaea79', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b19-fd4442f3a9aa', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 08:06:44.185+00', NULL),
('01a22b7d-f29f-7475-8b1a-042f17efbaa8', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b1a-0cc183202cde', 'game_excluded', 'Game other is excluded while bonus 01a22b7d-f29e-7274-9344-95b04eceaae0 is active.', NULL, '62', '429', '2026-11-30 08:06:44.193+00', NULL),
('01a22b7d-f29f-7475-8b1a-23fa67d8c5bc', 'withdrawal_locked', 'Bonus 01a22b7d-f29f-7475-8b19-d2032a99b6e1 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 08:06:44.193+00', NULL),
('01a22b7d-f29f-7475-8b1a-307f30d878e2', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 08:06:44.178+00', NULL),
('01a22b7d-f29f-7475-8b1a-38bb541b4d42', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 08:06:44.193+00', NULL),
('01a22b7d-f2ea-747b-86db-2752604292bb', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f2ea-747b-86db-292b1ff1d9c3', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f2ea-747b-86db-2fca63e52e9c', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f2ea-747b-86db-3183bd119238', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f2ea-747b-86db-3c2da940c285', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f2ea-747b-86db-42264b77b0a0', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.245+00', NULL),
('01a22b7d-f3af-7000-b89d-4b0a96c999af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 08:06:44.4+00', NULL),
('01a22b7d-f3f2-7000-a9de-b08a78f95945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 08:06:44.467+00', NULL);

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22b7d-f16a-7000-91b5-dfa90bc7f986', '2026-11-30 08:06:43.817+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "source", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', 'b5', 'c', '01a22b7d-f18c-7434-afc0-bc8503bbf89d'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'never', 'c', '01a22b7d-f3a8-7000-9f3a-1b05589a79af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'frozen', 'test', 'tester', '01a22b7d-f3bf-7000-90e4-16dca522224e', '2026-11-30 08:06:44.415+00'),
('2', '01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'active', 'test', 'tester', '01a22b7d-f3c3-7000-b740-4282b07fa063', '2026-11-30 08:06:44.419+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "brand", "player_id", "currency", "test", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b7d-f184-76da-abee-bd3240a46e34', 'default', '01a22b7d-f185-73be-abb6-de7d8f14890b', 'EUR', 'false', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22b7d-f18b-7683-bc11-ba6b281c02c4', NULL, NULL, '{}', '2026-11-30 08:06:43.845+00', '2026-11-30 08:06:43.984+00'),
('01a22b7d-f187-71a6-a3a3-382e71c995f7', 'default', '01a22b7d-f187-71a6-a3a3-3eb7519edd4d', 'EUR', 'false', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22b7d-f18c-7434-afc1-3867156de8a0', NULL, NULL, '{}', '2026-11-30 08:06:43.847+00', '2026-11-30 08:06:43.913+00'),
('01a22b7d-f188-708a-a141-5244d689a1b7', 'default', '01a22b7d-f188-708a-a141-56ab94d40994', 'USD', 'false', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22b7d-f18c-7434-afc1-112b36e7a771', NULL, NULL, '{}', '2026-11-30 08:06:43.848+00', '2026-11-30 08:06:43.913+00'),
('01a22b7d-f217-761e-a105-25041d291a39', 'default', '01a22b7d-f217-761e-a105-288f64b67b6f', 'EUR', 'false', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:43.991+00', '2026-11-30 08:06:44.039+00'),
('01a22b7d-f218-75c0-9f34-cc78ac1b4283', 'default', '01a22b7d-f218-75c0-9f34-d3a5d1be83d1', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:43.992+00', '2026-11-30 08:06:43.992+00'),
('01a22b7d-f218-75c0-9f34-d7656dde0b65', 'default', '01a22b7d-f218-75c0-9f34-d884e6072b9c', 'USD', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:43.992+00', '2026-11-30 08:06:43.992+00'),
('01a22b7d-f24d-75f9-997a-3766fb0de0e8', 'default', '01a22b7d-f24e-74fd-8cb8-e7e3ca0e7708', 'EUR', 'false', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22b7d-f251-769b-aa83-b83b455b75ca', NULL, NULL, '{}', '2026-11-30 08:06:44.046+00', '2026-11-30 08:06:44.112+00'),
('01a22b7d-f24e-74fd-8cb8-e89040c6aeac', 'default', '01a22b7d-f24e-74fd-8cb8-ec8dd64f4445', 'EUR', 'false', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22b7d-f252-7625-9208-84e05292fdd8', NULL, NULL, '{}', '2026-11-30 08:06:44.046+00', '2026-11-30 08:06:44.1+00'),
('01a22b7d-f24f-74b5-b50a-c19027b8dafa', 'default', '01a22b7d-f24f-74b5-b50a-c61df25e40b0', 'USD', 'false', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.047+00', '2026-11-30 08:06:44.1+00'),
('01a22b7d-f299-732a-ad4a-94e3fbdc1460', 'default', '01a22b7d-f299-732a-ad4a-9bb716f67db6', 'EUR', 'false', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22b7d-f29f-7475-8b1a-1c5b1f109c6f', NULL, NULL, '{}', '2026-11-30 08:06:44.122+00', '2026-11-30 08:06:44.193+00'),
('01a22b7d-f29b-725d-b818-8ed75a8f179b', 'default', '01a22b7d-f29b-725d-b818-931da30ef21e', 'EUR', 'false', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.123+00', '2026-11-30 08:06:44.178+00'),
('01a22b7d-f29b-725d-b818-9460c2263cb8', 'default', '01a22b7d-f29b-725d-b818-9b7ae6479b42', 'USD', 'false', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22b7d-f29f-7475-8b1a-45ad58b37a79', NULL, NULL, '{}', '2026-11-30 08:06:44.123+00', '2026-11-30 08:06:44.185+00'),
('01a22b7d-f2e6-724a-b2a3-e1ee5e2531b0', 'default', '01a22b7d-f2e6-724a-b2a3-e6c62daf1574', 'EUR', 'false', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.198+00', '2026-11-30 08:06:44.245+00'),
('01a22b7d-f2e7-776d-99c9-9a4236ad88b9', 'default', '01a22b7d-f2e7-776d-99c9-9dbceed5ae75', 'EUR', 'false', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22b7d-f2ea-747b-86db-39e781c03c6d', NULL, NULL, '{}', '2026-11-30 08:06:44.199+00', '2026-11-30 08:06:44.245+00'),
('01a22b7d-f2e7-776d-99c9-a32a16cb6233', 'default', '01a22b7d-f2e7-776d-99c9-a48a95150147', 'USD', 'false', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.2+00', '2026-11-30 08:06:44.245+00'),
('01a22b7d-f31f-7000-91f3-d24fcd86c9af', 'default', 'reader', 'EUR', 'false', 'active', '20035', '100', '0', '7', '17', '2', '3', '01a22b7d-f322-7000-a2ec-1afa65e039af', NULL, NULL, '{}', '2026-11-30 08:06:44.256+00', '2026-11-30 08:06:44.49+00'),
('01a22b7d-f339-7000-8176-5569df6e5754', 'default', 'other', 'EUR', 'false', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.281+00', '2026-11-30 08:06:44.303+00'),
('01a22b7d-f3c5-7000-91c4-7f1ad4468945', 'default', 'in-trouble', 'EUR', 'false', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 08:06:44.421+00', '2026-11-30 08:06:44.421+00');
