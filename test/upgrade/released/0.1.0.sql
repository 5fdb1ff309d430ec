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
  breakdown jsonb,
  CONSTRAINT entries_pkey PRIMARY KEY (wallet_id, version) INCLUDE (applied_at),
  CONSTRAINT entries_balanced CHECK (((((((((((cash + bonus) + reserved) + incoming) + COALESCE(payments, (0)::bigint)) + COALESCE(promised, (0)::bigint)) + COALESCE(gaming, (0)::bigint)) + COALESCE(bonus_cost, (0)::bigint)) + COALESCE(adjustments, (0)::bigint)) + COALESCE(counterpart, (0)::bigint)) = 0)),
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
  player_id text COLLATE "C" NOT NULL,
  score numeric(40,0) NOT NULL,
  base_score numeric(40,0) DEFAULT 0 NOT NULL,
  base_version bigint DEFAULT 0 NOT NULL,
  revision bigint DEFAULT 1 NOT NULL,
  CONSTRAINT leaderboard_scores_pkey PRIMARY KEY (leaderboard_id, player_id),
  CONSTRAINT leaderboard_scores_base_score CHECK ((base_score >= (0)::numeric)),
  CONSTRAINT leaderboard_scores_score CHECK ((score >= (0)::numeric))
) WITH (fillfactor=70);

CREATE TABLE leaderboards (
  id text NOT NULL,
  name text NOT NULL,
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
  id uuid NOT NULL,
  wallet_id uuid NOT NULL,
  kind text NOT NULL,
  amount bigint,
  to_wallet_id uuid,
  reference text,
  idempotency_key text,
  game_id text,
  round_id text,
  bet_reference text,
  final boolean,
  pending boolean,
  expires_in_seconds integer,
  pending_operation_id uuid,
  payload text,
  metadata text,
  created_by text NOT NULL,
  trace_context text,
  reply_to text,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  CONSTRAINT operations_pkey PRIMARY KEY (id),
  CONSTRAINT operations_amount CHECK (((amount >= 0) AND (amount <= '9007199254740991'::bigint))),
  CONSTRAINT operations_kind CHECK (
CASE kind
    WHEN 'bet'::text THEN ((amount IS NOT NULL) AND (reference IS NOT NULL) AND (game_id IS NOT NULL) AND (round_id IS NOT NULL))
    WHEN 'settlement'::text THEN ((amount IS NOT NULL) AND (bet_reference IS NOT NULL))
    WHEN 'rollback'::text THEN (bet_reference IS NOT NULL)
    WHEN 'deposit'::text THEN (amount IS NOT NULL)
    WHEN 'withdrawal'::text THEN (amount IS NOT NULL)
    WHEN 'transfer'::text THEN ((amount IS NOT NULL) AND (to_wallet_id IS NOT NULL))
    WHEN 'payout'::text THEN (amount IS NOT NULL)
    WHEN 'adjustment'::text THEN ((amount IS NOT NULL) AND (payload IS NOT NULL))
    WHEN 'bonus_grant'::text THEN (payload IS NOT NULL)
    WHEN 'bonus_forfeit'::text THEN (payload IS NOT NULL)
    WHEN 'bonus_expire'::text THEN (payload IS NOT NULL)
    WHEN 'complete'::text THEN (pending_operation_id IS NOT NULL)
    WHEN 'revert'::text THEN (pending_operation_id IS NOT NULL)
    WHEN 'expire'::text THEN (pending_operation_id IS NOT NULL)
    ELSE false
END)
);
CREATE UNIQUE INDEX operations_key ON public.operations USING btree (wallet_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);
CREATE UNIQUE INDEX operations_reference ON public.operations USING btree (wallet_id, kind, reference) WHERE (reference IS NOT NULL);
CREATE UNIQUE INDEX operations_wallet ON public.operations USING btree (wallet_id, seq) WHERE (seq > 0);

CREATE TABLE outbox (
  id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  wallet_ids uuid[] NOT NULL,
  versions bigint[] NOT NULL,
  rejected uuid[] NOT NULL,
  messages json,
  CONSTRAINT outbox_pkey PRIMARY KEY (id),
  CONSTRAINT outbox_versions CHECK ((cardinality(wallet_ids) = cardinality(versions)))
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);
CREATE INDEX outbox_created_at ON public.outbox USING btree (created_at);

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
  sender_wallet_id uuid,
  queued_at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  retry_at timestamp with time zone,
  attempts smallint DEFAULT 0 NOT NULL,
  queue "char" NOT NULL,
  error text,
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
  operation_id uuid NOT NULL,
  CONSTRAINT rollback_tombstones_pkey PRIMARY KEY (wallet_id, bet_reference)
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
  CONSTRAINT wallet_status_changes_status CHECK ((status = ANY (ARRAY['active'::text, 'frozen'::text])))
);
CREATE INDEX wallet_status_changes_wallet ON public.wallet_status_changes USING btree (wallet_id, id);

CREATE TABLE wallets (
  id uuid NOT NULL,
  player_id text NOT NULL,
  currency text NOT NULL,
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
  CONSTRAINT wallets_status CHECK ((status = ANY (ARRAY['active'::text, 'frozen'::text]))),
  CONSTRAINT wallets_versions CHECK (((version >= 0) AND (revision >= 0) AND ((outflow_version >= 0) AND (outflow_version <= version)))),
  CONSTRAINT wallets_player UNIQUE (player_id, currency)
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
             queue.sender_wallet_id,
             queue.queued_at,
             queue.retry_at,
             queue.attempts,
             queue.queue,
             queue.error
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
     q.sender_wallet_id,
     q.queued_at,
     q.retry_at,
     q.attempts,
     q.queue,
     q.error
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
('true', '14', E'\\xe0e4e8eae6a858cb35306d79c466b366ffc9f460c20585815e54727a362937a6');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7604-7000-ad79-170858df1157', '2026-11-30 07:39:59.358+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, '1', E'\\xfa683b9a229a3ff8cf87aaf2a143b13307008ddc296a9f05ac5bef6ab9212c46'),
('01a22b65-760f-7000-bdf1-e20a0a38acfa', '2026-11-30 07:39:59.371+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, '2', E'\\xf25cde67959e15a3d04b02f66a146601a45a2a80ed7a9b2be2a62e574741dfa5'),
('01a22b65-7611-7000-abe2-269795b0e720', '2026-11-30 07:39:59.376+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, '3', E'\\x7630c8fca0b5d058f6af6023c6498e8d2b39945b541d696d6928938c6c7dc04d'),
('01a22b65-7617-7000-b1b7-117da0319451', '2026-11-30 07:39:59.382+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, '4', E'\\x700d82049f87a9f743c8883bf1732782fb25433b49f07838048007f41394c1c6'),
('01a22b65-761c-7000-9451-afb40cfd03be', '2026-11-30 07:39:59.384+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b65-7619-7000-b4b5-8d6f5c655cc1', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, '5', E'\\x0ab67d301a7c72a4ab539aab5a3dd45da9cc4f26226961c784b0e9aa737666a2'),
('01a22b65-7621-7000-9150-b0bdc1c4b9a5', '2026-11-30 07:39:59.391+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b65-761f-7000-a01b-8605aafdf7ff', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, '6', E'\\x414062647d41cfc4a6016a6f371789ee0dd20c7c88904875338b9e2d06dd904e'),
('01a22b65-762b-7000-b687-9a14d27f2c8f', '2026-11-30 07:39:59.404+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, '7', E'\\xcf31291f64fab02f57665873db7aa1b51a98224d5a9925be3a4a4cf9e3ceb41a'),
('01a22b65-7633-7000-8393-b9d454a79144', '2026-11-30 07:39:59.411+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, '8', E'\\xa67d7a2d29f45484c14ee2f3619ad036f9974e52d7762959aa168a3e1e52c8c6'),
('01a22b65-78b6-7001-89af-7a394df5489a', '2026-11-30 07:40:00.054+00', NULL, 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22b65-7828-7000-8791-7e97318449af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, '9', E'\\xbf8285c23bfb841ab708eb5a8cfd58e8ed5373a8e4f84e85007263a66d243405'),
('01a22b65-78b9-7001-9f1b-fbe82b418c3e', '2026-11-30 07:40:00.057+00', NULL, 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22b65-7828-7000-8791-7e97318449af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, '10', E'\\xe355c2f089b7537599c600941d79c468cc11a774e84a7ceb0b68d6a61a81a335'),
('01a22b65-78cd-7000-a238-6f44a72b764d', '2026-11-30 07:40:00.077+00', NULL, 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22b65-78ba-7001-8f0e-7f7b5e045945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22b65-78ba-7001-8f0e-7f7b5e045945"]}', NULL, NULL, '11', E'\\x94c9cf3ff0da240faa1eff80675ea63fa1d3c0d795029b1bece27d9661762f3e'),
('01a22b65-78d2-7000-9d10-e8716dd16eb5', '2026-11-30 07:40:00.082+00', NULL, 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22b65-78ba-7001-8f0e-7f7b5e045945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22b65-78ba-7001-8f0e-7f7b5e045945", "01a22b65-78c7-7000-959e-151b98fe6945"]}', 'test', NULL, '12', E'\\x321cd30e9d46ccf3258f71aa110c633f8afc5732c1e9d5dcb6622e1120d0b841'),
('01a22b65-78d9-7000-9753-9cdd16c7d9af', '2026-11-30 07:40:00.089+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22b65-7828-7000-8791-7e97318449af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "adjusted", "operationId": "01a22b65-78d9-7000-9753-9cdd16c7d9af"}', 'test', NULL, '13', E'\\xf914d817f1023c6979727486a4a3cef6e23d0827e473013ac88009f5acdd0c29'),
('01a22b65-78dd-7000-9f9d-63b440a619af', '2026-11-30 07:40:00.097+00', NULL, 'tester', 'token', NULL, 'adjustment.create', 'wallet', '01a22b65-7828-7000-8791-7e97318449af', NULL, '{"amount": 5, "currency": "EUR", "direction": "credit", "reference": "again", "operationId": "01a22b65-78dd-7000-9f9d-63b440a619af"}', 'test', NULL, '14', E'\\xe0e4e8eae6a858cb35306d79c466b366ffc9f460c20585815e54727a362937a6'),
('01a22b65-7964-7000-a0d3-8f5a65651cc4', '2026-11-30 07:40:00.219+00', NULL, 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 07:39:35.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', '2026-11-30 07:39:35.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', '2026-11-30 07:39:35.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22b65-7650-76a3-b750-b42444b02162', 'slots', '2026-11-30 07:39:35.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22b65-7650-76a3-b750-b42444b02162', 'slots', '2026-11-30 07:39:55.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', '2026-11-30 07:39:55.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', '2026-11-30 07:39:58.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 07:39:58.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', '2026-11-30 07:39:58.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22b65-7651-70a5-9b1d-8c5aee621847', 'live', '2026-11-30 07:39:58.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22b65-7651-70a5-9b1d-8c5aee621847', 'table', '2026-11-30 07:39:58.484+00'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22b65-7651-70a5-9b1d-8c5aee621847', 'live', '2026-11-30 07:39:58.484+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 07:39:16.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', '2026-11-30 07:39:26.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', '2026-11-30 07:39:26.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, '2026-11-30 07:39:26.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22b65-773a-7567-9fe7-930092d27878', 'table', '2026-11-30 07:39:49.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22b65-773a-7567-9fe7-930092d27878', 'slots', '2026-11-30 07:39:31.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 07:39:58.708+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22b65-773a-7567-9fe7-9c0d33d8abf0', 'live', NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22b65-773a-7567-9fe7-9c0d33d8abf0', 'live', NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', '2026-11-30 07:39:10.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22b65-779c-744d-852b-716e17be810d', 'slots', '2026-11-30 07:39:10.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22b65-779c-744d-852b-716e17be810d', 'slots', '2026-11-30 07:39:10.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'table', '2026-11-30 07:39:33.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'live', '2026-11-30 07:39:13.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'slots', '2026-11-30 07:39:33.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'table', '2026-11-30 07:39:33.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'table', '2026-11-30 07:39:49.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'table', '2026-11-30 07:39:49.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'live', '2026-11-30 07:39:58.806+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22b65-779c-744d-852b-a51302d9797a', 'slots', NULL),
('01a22b65-7828-7000-8791-7e97318449af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22b65-7868-7000-af5d-30fdd18779af', 'slots', '2026-11-30 07:40:00.001+00'),
('01a22b65-7828-7000-8791-7e97318449af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22b65-7868-7000-af5d-30fdd18779af', 'slots', '2026-11-30 07:40:00.014+00'),
('01a22b65-7828-7000-8791-7e97318449af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22b65-7868-7000-af5d-30fdd18779af', 'slots', '2026-11-30 07:40:00.026+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7650-76a3-b750-b42444b02162', '01a22b65-7647-7109-a140-8a6422d0ad9c', '01a22b65-764e-714e-ba23-80759e7835a7', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 07:40:25.484+00', '2026-11-30 07:39:35.484+00', '2026-11-30 07:39:35.484+00', '2026-11-30 07:39:55.484+00', 'completed'),
('01a22b65-7651-70a5-9b1d-4fe84485fc9f', '01a22b65-7647-7109-a140-8a6422d0ad9c', '01a22b65-764d-74ba-99d7-76a83c8aec14', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 07:39:59.484+00', '2026-11-30 07:39:55.484+00', '2026-11-30 07:39:55.484+00', '2026-11-30 07:39:55.484+00', 'withdrawal'),
('01a22b65-7651-70a5-9b1d-8c5aee621847', '01a22b65-7647-7109-a140-8a6422d0ad9c', '01a22b65-764e-714e-ba23-80759e7835a7', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 07:40:48.484+00', '2026-11-30 07:39:58.484+00', '2026-11-30 07:39:58.484+00', NULL, NULL),
('01a22b65-773a-7567-9fe7-718714753a1b', '01a22b65-7737-77bb-aa2c-3be2f06ceb5a', '01a22b65-7739-7213-aef9-23c268ebabcd', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 07:39:17.708+00', '2026-11-30 07:39:16.708+00', '2026-11-30 07:39:16.708+00', NULL, NULL),
('01a22b65-773a-7567-9fe7-930092d27878', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '01a22b65-7739-7213-aef9-2788bf388ffa', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 07:39:37.708+00', '2026-11-30 07:39:31.708+00', '2026-11-30 07:39:31.708+00', '2026-11-30 07:39:49.708+00', 'expired'),
('01a22b65-773a-7567-9fe7-9b0686667dfa', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '01a22b65-7739-7213-aef9-23c268ebabcd', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 07:39:50.708+00', '2026-11-30 07:39:31.708+00', '2026-11-30 07:39:49.708+00', '2026-11-30 07:39:58.708+00', 'expired'),
('01a22b65-773a-7567-9fe7-9c0d33d8abf0', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '01a22b65-7738-77a4-ad39-34771daafa9e', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 07:40:00.708+00', '2026-11-30 07:39:31.708+00', '2026-11-30 07:39:58.708+00', NULL, NULL),
('01a22b65-773a-7567-9fe7-a037086a1cba', '01a22b65-7736-7284-a036-f70602881014', '01a22b65-7738-77a4-ad39-34771daafa9e', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 07:39:33.708+00', '2026-11-30 07:39:31.708+00', '2026-11-30 07:39:31.708+00', NULL, NULL),
('01a22b65-773a-7567-9fe7-afe6b15f3355', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '01a22b65-7738-77a4-ad39-34771daafa9e', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 07:39:31.708+00', NULL, NULL, NULL),
('01a22b65-779c-744d-852b-6278eaf1eebe', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-7799-736b-92af-63bb279c6f59', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 07:39:10.806+00', '2026-11-30 07:39:06.806+00', '2026-11-30 07:39:06.806+00', '2026-11-30 07:39:10.806+00', 'expired'),
('01a22b65-779c-744d-852b-6906a07e2ac6', '01a22b65-7798-722e-a2e4-fda0af293bcc', '01a22b65-7799-736b-92af-65d947d9a536', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 07:40:06.806+00', '2026-11-30 07:39:06.806+00', '2026-11-30 07:39:06.806+00', NULL, NULL),
('01a22b65-779c-744d-852b-716e17be810d', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-779b-7777-b615-d7f52834f774', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 07:39:16.806+00', '2026-11-30 07:39:06.806+00', '2026-11-30 07:39:10.806+00', '2026-11-30 07:39:10.806+00', 'completed'),
('01a22b65-779c-744d-852b-7f9c551c6dd9', '01a22b65-7797-705c-8e5b-4d7f6446621d', '01a22b65-7799-736b-92af-63bb279c6f59', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 07:39:14.806+00', '2026-11-30 07:39:10.806+00', '2026-11-30 07:39:10.806+00', '2026-11-30 07:39:10.806+00', 'player'),
('01a22b65-779c-744d-852b-a51302d9797a', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-7799-736b-92af-65d947d9a536', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 07:40:10.806+00', '2026-11-30 07:39:10.806+00', '2026-11-30 07:39:10.806+00', NULL, NULL),
('01a22b65-779d-711d-b070-8b12add691d4', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-779b-7777-b615-d7f52834f774', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 07:39:10.806+00', NULL, NULL, NULL),
('01a22b65-779d-711d-b070-b347c480a02d', '01a22b65-7797-705c-8e5b-4d7f6446621d', '01a22b65-7799-736b-92af-65d947d9a536', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 07:40:13.806+00', '2026-11-30 07:39:13.806+00', '2026-11-30 07:39:13.806+00', NULL, NULL),
('01a22b65-779d-711d-b070-c2e2c7520d82', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-779a-7402-a4ef-d4f96222553a', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 07:39:13.806+00', NULL, NULL, NULL),
('01a22b65-779d-711d-b070-df12c33db983', '01a22b65-7798-722e-a2e4-fda0af293bcc', '01a22b65-779a-7402-a4ef-d4f96222553a', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 07:39:33.806+00', NULL, '2026-11-30 07:39:49.806+00', 'player'),
('01a22b65-779d-711d-b070-f84d8a9698e7', '01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-7799-736b-92af-65d947d9a536', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 07:39:33.806+00', NULL, NULL, NULL),
('01a22b65-77f6-743d-b751-ee91a7b077d0', '01a22b65-77f1-72fd-91ca-dccacc8a92a7', '01a22b65-77f3-7121-8894-3e0c610e2b73', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 07:39:55.886+00', '2026-11-30 07:39:53.886+00', '2026-11-30 07:39:53.886+00', NULL, NULL),
('01a22b65-7868-7000-af5d-30fdd18779af', '01a22b65-7828-7000-8791-7e97318449af', '01a22b65-7619-7000-b4b5-8d6f5c655cc1', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 07:39:59.976+00', '2026-11-30 07:39:59.976+00', '2026-11-30 07:40:00.049+00', 'test'),
('01a22b65-7871-7000-b654-5a94506d49af', '01a22b65-7828-7000-8791-7e97318449af', '01a22b65-7619-7000-b4b5-8d6f5c655cc1', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 07:39:59.986+00', '2026-11-30 07:40:00.049+00', NULL, NULL);

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

INSERT INTO dead_letters ("operation_id", "wallet_id", "seq", "kind", "error", "attempts", "failed_at", "subject", "because_of", "discarded_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-78ba-7001-8f0e-7f7b5e045945', '01a22b65-78ba-7000-9826-ea6296f86945', '203', 'bet', 'test', '1', '2026-11-30 07:40:00.079+00', 'lost', NULL, '2026-11-30 07:40:00.082+00'),
('01a22b65-78c7-7000-959e-151b98fe6945', '01a22b65-78ba-7000-9826-ea6296f86945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 07:40:00.072+00', 'lost', '01a22b65-78ba-7001-8f0e-7f7b5e045945', '2026-11-30 07:40:00.082+00');

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', '1', '2', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '2', '3', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '3', '4', NULL, 'bet', '2026-11-30 07:39:59.514+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '4', '5', NULL, 'bet', '2026-11-30 07:39:59.514+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '5', '6', NULL, 'settlement', '2026-11-30 07:39:59.514+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '6', '7', NULL, 'bet', '2026-11-30 07:39:59.514+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '7', '8', NULL, 'revert', '2026-11-30 07:39:59.514+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '8', '9', NULL, 'bonus_grant', '2026-11-30 07:39:59.514+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22b65-7650-76a3-b750-b42444b02162"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-7650-76a3-b750-b42444b02162", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:35.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:25.484Z", "activatedAt": "2026-11-30T07:39:35.484Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-7650-76a3-b750-b42444b02162", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:35.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:25.484Z", "activatedAt": "2026-11-30T07:39:35.484Z"}}], "bonusId": "01a22b65-7650-76a3-b750-b42444b02162"}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '9', '10', NULL, 'rollback', '2026-11-30 07:39:59.514+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '10', '12', NULL, 'settlement', '2026-11-30 07:39:59.514+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '11', '13', NULL, 'settlement', '2026-11-30 07:39:59.514+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '12', '14', NULL, 'bet', '2026-11-30 07:39:59.514+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b65-7650-76a3-b750-b42444b02162", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:35.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:25.484Z", "activatedAt": "2026-11-30T07:39:35.484Z"}}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '13', '15', NULL, 'bet', '2026-11-30 07:39:59.514+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b65-7650-76a3-b750-b42444b02162", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:35.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:25.484Z", "activatedAt": "2026-11-30T07:39:35.484Z"}}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '14', '17', NULL, 'settlement', '2026-11-30 07:39:59.514+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '15', '18', NULL, 'settlement', '2026-11-30 07:39:59.514+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '16', '21', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '17', '22', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22b65-7650-76a3-b750-b42444b02162"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22b65-7650-76a3-b750-b42444b02162"}], "events": [{"name": "completed", "bonus": {"id": "01a22b65-7650-76a3-b750-b42444b02162", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T07:39:55.484Z", "granted": 217, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 6, "createdAt": "2026-11-30T07:39:35.484Z", "endReason": "completed", "expiresAt": "2026-11-30T07:40:25.484Z", "activatedAt": "2026-11-30T07:39:35.484Z"}}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '18', '25', NULL, 'bet', '2026-11-30 07:39:59.558+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '19', '26', NULL, 'bet', '2026-11-30 07:39:59.558+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '20', '27', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '21', '29', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '22', '30', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '23', '32', NULL, 'bonus_grant', '2026-11-30 07:39:59.558+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b65-7651-70a5-9b1d-4fe84485fc9f"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b65-7651-70a5-9b1d-4fe84485fc9f", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-764d-74ba-99d7-76a83c8aec14", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:55.484Z", "endReason": null, "expiresAt": "2026-11-30T07:39:59.484Z", "activatedAt": "2026-11-30T07:39:55.484Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-7651-70a5-9b1d-4fe84485fc9f", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-764d-74ba-99d7-76a83c8aec14", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:55.484Z", "endReason": null, "expiresAt": "2026-11-30T07:39:59.484Z", "activatedAt": "2026-11-30T07:39:55.484Z"}}], "bonusId": "01a22b65-7651-70a5-9b1d-4fe84485fc9f"}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '24', '33', NULL, 'settlement', '2026-11-30 07:39:59.558+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '25', '36', NULL, 'withdrawal', '2026-11-30 07:39:59.558+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b65-7651-70a5-9b1d-4fe84485fc9f"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b65-7651-70a5-9b1d-4fe84485fc9f", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:39:55.484Z", "granted": 100, "offerId": "01a22b65-764d-74ba-99d7-76a83c8aec14", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:55.484Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T07:39:59.484Z", "activatedAt": "2026-11-30T07:39:55.484Z"}}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '26', '40', NULL, 'bet', '2026-11-30 07:39:59.573+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '27', '42', NULL, 'settlement', '2026-11-30 07:39:59.573+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '28', '45', NULL, 'bet', '2026-11-30 07:39:59.573+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '29', '46', NULL, 'rollback', '2026-11-30 07:39:59.573+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, '{"amount": 79}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '30', '47', NULL, 'bet', '2026-11-30 07:39:59.573+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '31', '48', NULL, 'bonus_grant', '2026-11-30 07:39:59.573+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22b65-7651-70a5-9b1d-8c5aee621847"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-7651-70a5-9b1d-8c5aee621847", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:58.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:48.484Z", "activatedAt": "2026-11-30T07:39:58.484Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-7651-70a5-9b1d-8c5aee621847", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b65-764e-714e-ba23-80759e7835a7", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b65-7647-7109-a140-8a6422d0ad9c", "converted": 0, "createdAt": "2026-11-30T07:39:58.484Z", "endReason": null, "expiresAt": "2026-11-30T07:40:48.484Z", "activatedAt": "2026-11-30T07:39:58.484Z"}}], "bonusId": "01a22b65-7651-70a5-9b1d-8c5aee621847"}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '32', '49', NULL, 'rollback', '2026-11-30 07:39:59.573+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, '{"amount": 65}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '33', '50', NULL, 'bet', '2026-11-30 07:39:59.573+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22b65-7651-70a5-9b1d-8c5aee621847"}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '34', '54', NULL, 'settlement', '2026-11-30 07:39:59.573+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '35', '55', NULL, 'bet', '2026-11-30 07:39:59.573+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22b65-7651-70a5-9b1d-8c5aee621847"}]}'),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '36', '56', NULL, 'deposit', '2026-11-30 07:39:59.573+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '37', '58', NULL, 'settlement', '2026-11-30 07:39:59.588+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '38', '59', NULL, 'bet', '2026-11-30 07:39:59.588+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '39', '60', NULL, 'settlement', '2026-11-30 07:39:59.588+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL),
('01a22b65-764a-717c-ae9b-f6a6d2785ad9', '1', '16', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL),
('01a22b65-764a-717c-ae9b-f6a6d2785ad9', '2', '41', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '1', '31', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '2', '38', NULL, 'deposit', '2026-11-30 07:39:59.514+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-76ed-7788-b7a0-82aac9257078', '1', '65', NULL, 'deposit', '2026-11-30 07:39:59.66+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '1', '67', NULL, 'deposit', '2026-11-30 07:39:59.739+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '2', '68', NULL, 'bet', '2026-11-30 07:39:59.739+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '3', '69', NULL, 'bet', '2026-11-30 07:39:59.739+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '4', '70', NULL, 'bet', '2026-11-30 07:39:59.739+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '5', '71', NULL, 'bet', '2026-11-30 07:39:59.739+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '6', '72', NULL, 'settlement', '2026-11-30 07:39:59.739+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '7', '73', NULL, 'bet', '2026-11-30 07:39:59.739+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '8', '74', NULL, 'settlement', '2026-11-30 07:39:59.739+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '9', '77', NULL, 'rollback', '2026-11-30 07:39:59.739+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, '{"amount": 221}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '10', '79', NULL, 'settlement', '2026-11-30 07:39:59.739+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '11', '80', NULL, 'settlement', '2026-11-30 07:39:59.739+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '12', '81', NULL, 'settlement', '2026-11-30 07:39:59.739+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '13', '82', NULL, 'deposit', '2026-11-30 07:39:59.739+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '14', '84', NULL, 'bonus_grant', '2026-11-30 07:39:59.739+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}], "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '15', '86', NULL, 'bonus_grant', '2026-11-30 07:39:59.757+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-9b0686667dfa", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b65-7739-7213-aef9-23c268ebabcd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-773a-7567-9fe7-9b0686667dfa"}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '16', '87', NULL, 'bonus_grant', '2026-11-30 07:39:59.757+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-9c0d33d8abf0", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b65-7738-77a4-ad39-34771daafa9e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-773a-7567-9fe7-9c0d33d8abf0"}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '17', '89', NULL, 'bet', '2026-11-30 07:39:59.757+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}], "events": [{"name": "progress", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}]}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '18', '91', NULL, 'bonus_grant', '2026-11-30 07:39:59.757+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-afe6b15f3355", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22b65-7738-77a4-ad39-34771daafa9e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-773a-7567-9fe7-afe6b15f3355"}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '19', '92', NULL, 'bet', '2026-11-30 07:39:59.757+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}], "events": [{"name": "progress", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}]}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '20', '94', NULL, 'settlement', '2026-11-30 07:39:59.757+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '21', '95', NULL, 'rollback', '2026-11-30 07:39:59.757+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22b65-773a-7567-9fe7-930092d27878"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22b65-773a-7567-9fe7-9b0686667dfa"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}, {"name": "expired", "bonus": {"id": "01a22b65-773a-7567-9fe7-930092d27878", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:39:49.708Z", "granted": 426, "offerId": "01a22b65-7739-7213-aef9-2788bf388ffa", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": "expired", "expiresAt": "2026-11-30T07:39:37.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-773a-7567-9fe7-9b0686667dfa", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b65-7739-7213-aef9-23c268ebabcd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:50.708Z", "activatedAt": "2026-11-30T07:39:49.708Z"}}]}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '22', '96', NULL, 'bet', '2026-11-30 07:39:59.757+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '23', '97', NULL, 'rollback', '2026-11-30 07:39:59.757+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22b65-773a-7567-9fe7-9b0686667dfa"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22b65-773a-7567-9fe7-9c0d33d8abf0"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22b65-773a-7567-9fe7-9b0686667dfa", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:39:58.708Z", "granted": 278, "offerId": "01a22b65-7739-7213-aef9-23c268ebabcd", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": "expired", "expiresAt": "2026-11-30T07:39:50.708Z", "activatedAt": "2026-11-30T07:39:49.708Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-773a-7567-9fe7-9c0d33d8abf0", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b65-7738-77a4-ad39-34771daafa9e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b65-7735-75d1-bcc5-268a7f7c5aa4", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:40:00.708Z", "activatedAt": "2026-11-30T07:39:58.708Z"}}]}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '24', '98', NULL, 'bet', '2026-11-30 07:39:59.757+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22b65-773a-7567-9fe7-9c0d33d8abf0"}]}'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '25', '99', NULL, 'bet', '2026-11-30 07:39:59.757+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL),
('01a22b65-7736-7284-a036-f70602881014', '1', '78', NULL, 'deposit', '2026-11-30 07:39:59.739+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7736-7284-a036-f70602881014', '2', '88', NULL, 'bonus_grant', '2026-11-30 07:39:59.739+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22b65-773a-7567-9fe7-a037086a1cba"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-a037086a1cba", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b65-7738-77a4-ad39-34771daafa9e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b65-7736-7284-a036-f70602881014", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:33.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-773a-7567-9fe7-a037086a1cba", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b65-7738-77a4-ad39-34771daafa9e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b65-7736-7284-a036-f70602881014", "converted": 0, "createdAt": "2026-11-30T07:39:31.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:33.708Z", "activatedAt": "2026-11-30T07:39:31.708Z"}}], "bonusId": "01a22b65-773a-7567-9fe7-a037086a1cba"}'),
('01a22b65-7737-77bb-aa2c-3be2f06ceb5a', '1', '76', NULL, 'bonus_grant', '2026-11-30 07:39:59.739+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b65-773a-7567-9fe7-718714753a1b"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b65-773a-7567-9fe7-718714753a1b", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7739-7213-aef9-23c268ebabcd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b65-7737-77bb-aa2c-3be2f06ceb5a", "converted": 0, "createdAt": "2026-11-30T07:39:16.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:17.708Z", "activatedAt": "2026-11-30T07:39:16.708Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-773a-7567-9fe7-718714753a1b", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7739-7213-aef9-23c268ebabcd", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b65-7737-77bb-aa2c-3be2f06ceb5a", "converted": 0, "createdAt": "2026-11-30T07:39:16.708Z", "endReason": null, "expiresAt": "2026-11-30T07:39:17.708Z", "activatedAt": "2026-11-30T07:39:16.708Z"}}], "bonusId": "01a22b65-773a-7567-9fe7-718714753a1b"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '1', '101', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22b65-779c-744d-852b-6278eaf1eebe"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-779c-744d-852b-6278eaf1eebe", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:10.806Z", "activatedAt": "2026-11-30T07:39:06.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779c-744d-852b-6278eaf1eebe", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:10.806Z", "activatedAt": "2026-11-30T07:39:06.806Z"}}], "bonusId": "01a22b65-779c-744d-852b-6278eaf1eebe"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '2', '105', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779c-744d-852b-716e17be810d", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '3', '106', NULL, 'payout', '2026-11-30 07:39:59.828+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '4', '110', NULL, 'bet', '2026-11-30 07:39:59.828+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '5', '113', NULL, 'settlement', '2026-11-30 07:39:59.828+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22b65-779c-744d-852b-6278eaf1eebe"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}], "events": [{"name": "expired", "bonus": {"id": "01a22b65-779c-744d-852b-6278eaf1eebe", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:39:10.806Z", "granted": 144, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": "expired", "expiresAt": "2026-11-30T07:39:10.806Z", "activatedAt": "2026-11-30T07:39:06.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779c-744d-852b-716e17be810d", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:16.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '6', '115', NULL, 'settlement', '2026-11-30 07:39:59.828+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '7', '118', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779c-744d-852b-a51302d9797a", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '8', '121', NULL, 'bet', '2026-11-30 07:39:59.828+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}], "events": [{"name": "progress", "bonus": {"id": "01a22b65-779c-744d-852b-716e17be810d", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:16.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '9', '123', NULL, 'bet', '2026-11-30 07:39:59.828+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}], "events": [{"name": "progress", "bonus": {"id": "01a22b65-779c-744d-852b-716e17be810d", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:16.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '10', '125', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '11', '128', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '12', '129', NULL, 'bonus_grant', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779d-711d-b070-8b12add691d4", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779d-711d-b070-8b12add691d4"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '13', '130', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '14', '131', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22b65-779c-744d-852b-716e17be810d"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}], "events": [{"name": "completed", "bonus": {"id": "01a22b65-779c-744d-852b-716e17be810d", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T07:39:10.806Z", "granted": 442, "offerId": "01a22b65-779b-7777-b615-d7f52834f774", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 2, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": "completed", "expiresAt": "2026-11-30T07:39:16.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779c-744d-852b-a51302d9797a", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": null, "expiresAt": "2026-11-30T07:40:10.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '15', '133', NULL, 'bet', '2026-11-30 07:39:59.839+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '16', '134', NULL, 'bet', '2026-11-30 07:39:59.839+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '17', '135', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '18', '136', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '19', '141', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '20', '143', NULL, 'bonus_grant', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779d-711d-b070-c2e2c7520d82", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22b65-779a-7402-a4ef-d4f96222553a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:13.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779d-711d-b070-c2e2c7520d82"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '21', '145', NULL, 'settlement', '2026-11-30 07:39:59.839+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '22', '147', NULL, 'bet', '2026-11-30 07:39:59.839+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '23', '149', NULL, 'rollback', '2026-11-30 07:39:59.839+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}], "amount": 201}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '24', '151', NULL, 'bet', '2026-11-30 07:39:59.839+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '25', '155', NULL, 'settlement', '2026-11-30 07:39:59.85+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '26', '157', NULL, 'bonus_grant', '2026-11-30 07:39:59.85+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779d-711d-b070-f84d8a9698e7", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22b65-7796-72a1-9e0d-f8b046074b94", "converted": 0, "createdAt": "2026-11-30T07:39:33.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779d-711d-b070-f84d8a9698e7"}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '27', '159', NULL, 'bet', '2026-11-30 07:39:59.85+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '28', '160', NULL, 'settlement', '2026-11-30 07:39:59.85+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '29', '162', NULL, 'deposit', '2026-11-30 07:39:59.85+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '30', '164', NULL, 'bet', '2026-11-30 07:39:59.85+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '31', '165', NULL, 'settlement', '2026-11-30 07:39:59.85+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '32', '166', NULL, 'deposit', '2026-11-30 07:39:59.85+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '33', '168', NULL, 'settlement', '2026-11-30 07:39:59.85+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '34', '170', NULL, 'bet', '2026-11-30 07:39:59.85+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '35', '171', NULL, 'settlement', '2026-11-30 07:39:59.85+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '36', '173', NULL, 'bet', '2026-11-30 07:39:59.85+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22b65-779c-744d-852b-a51302d9797a"}]}'),
('01a22b65-7797-705c-8e5b-4d7f6446621d', '1', '108', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22b65-779c-744d-852b-7f9c551c6dd9"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-779c-744d-852b-7f9c551c6dd9", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b65-7797-705c-8e5b-4d7f6446621d", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:14.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779c-744d-852b-7f9c551c6dd9", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b65-7797-705c-8e5b-4d7f6446621d", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": null, "expiresAt": "2026-11-30T07:39:14.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}], "bonusId": "01a22b65-779c-744d-852b-7f9c551c6dd9"}'),
('01a22b65-7797-705c-8e5b-4d7f6446621d', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 07:39:59.828+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22b65-779c-744d-852b-7f9c551c6dd9"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b65-779c-744d-852b-7f9c551c6dd9", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:39:10.806Z", "granted": 499, "offerId": "01a22b65-7799-736b-92af-63bb279c6f59", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b65-7797-705c-8e5b-4d7f6446621d", "converted": 0, "createdAt": "2026-11-30T07:39:10.806Z", "endReason": "player", "expiresAt": "2026-11-30T07:39:14.806Z", "activatedAt": "2026-11-30T07:39:10.806Z"}}]}'),
('01a22b65-7797-705c-8e5b-4d7f6446621d', '3', '139', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22b65-779d-711d-b070-b347c480a02d"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-779d-711d-b070-b347c480a02d", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b65-7797-705c-8e5b-4d7f6446621d", "converted": 0, "createdAt": "2026-11-30T07:39:13.806Z", "endReason": null, "expiresAt": "2026-11-30T07:40:13.806Z", "activatedAt": "2026-11-30T07:39:13.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779d-711d-b070-b347c480a02d", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b65-7797-705c-8e5b-4d7f6446621d", "converted": 0, "createdAt": "2026-11-30T07:39:13.806Z", "endReason": null, "expiresAt": "2026-11-30T07:40:13.806Z", "activatedAt": "2026-11-30T07:39:13.806Z"}}], "bonusId": "01a22b65-779d-711d-b070-b347c480a02d"}'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '1', '103', NULL, 'bonus_grant', '2026-11-30 07:39:59.828+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b65-779c-744d-852b-6906a07e2ac6"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b65-779c-744d-852b-6906a07e2ac6", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b65-7798-722e-a2e4-fda0af293bcc", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:40:06.806Z", "activatedAt": "2026-11-30T07:39:06.806Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-779c-744d-852b-6906a07e2ac6", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7799-736b-92af-65d947d9a536", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b65-7798-722e-a2e4-fda0af293bcc", "converted": 0, "createdAt": "2026-11-30T07:39:06.806Z", "endReason": null, "expiresAt": "2026-11-30T07:40:06.806Z", "activatedAt": "2026-11-30T07:39:06.806Z"}}], "bonusId": "01a22b65-779c-744d-852b-6906a07e2ac6"}'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '2', '150', NULL, 'bonus_grant', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-779d-711d-b070-df12c33db983", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22b65-779a-7402-a4ef-d4f96222553a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b65-7798-722e-a2e4-fda0af293bcc", "converted": 0, "createdAt": "2026-11-30T07:39:33.806Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-779d-711d-b070-df12c33db983"}'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 07:39:59.839+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22b65-779d-711d-b070-df12c33db983", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:39:49.806Z", "granted": 76, "offerId": "01a22b65-779a-7402-a4ef-d4f96222553a", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b65-7798-722e-a2e4-fda0af293bcc", "converted": 0, "createdAt": "2026-11-30T07:39:33.806Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '4', '172', NULL, 'deposit', '2026-11-30 07:39:59.839+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-77f0-7649-92c0-5ed28fc6925c', '1', '179', NULL, 'deposit', '2026-11-30 07:39:59.905+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL),
('01a22b65-77f1-72fd-91ca-d769516ea8bb', '1', '180', NULL, 'deposit', '2026-11-30 07:39:59.905+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-77f1-72fd-91ca-dccacc8a92a7', '1', '174', NULL, 'bonus_grant', '2026-11-30 07:39:59.905+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22b65-77f6-743d-b751-ee91a7b077d0"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-77f6-743d-b751-ee91a7b077d0", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b65-77f3-7121-8894-3e0c610e2b73", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b65-77f1-72fd-91ca-dccacc8a92a7", "converted": 0, "createdAt": "2026-11-30T07:39:53.886Z", "endReason": null, "expiresAt": "2026-11-30T07:39:55.886Z", "activatedAt": "2026-11-30T07:39:53.886Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-77f6-743d-b751-ee91a7b077d0", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b65-77f3-7121-8894-3e0c610e2b73", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b65-77f1-72fd-91ca-dccacc8a92a7", "converted": 0, "createdAt": "2026-11-30T07:39:53.886Z", "endReason": null, "expiresAt": "2026-11-30T07:39:55.886Z", "activatedAt": "2026-11-30T07:39:53.886Z"}}], "bonusId": "01a22b65-77f6-743d-b751-ee91a7b077d0"}'),
('01a22b65-7828-7000-8791-7e97318449af', '1', '183', NULL, 'deposit', '2026-11-30 07:39:59.931+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '2', '187', NULL, 'deposit', '2026-11-30 07:39:59.931+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '3', '189', NULL, 'transfer', '2026-11-30 07:39:59.94+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '4', '190', NULL, 'complete', '2026-11-30 07:39:59.955+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', '{"amount": 5}'),
('01a22b65-7828-7000-8791-7e97318449af', '5', '191', NULL, 'deposit', '2026-11-30 07:39:59.968+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '6', '192', NULL, 'bonus_grant', '2026-11-30 07:39:59.978+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b65-7868-7000-af5d-30fdd18779af"}], "events": [{"name": "granted", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}], "bonusId": "01a22b65-7868-7000-af5d-30fdd18779af"}'),
('01a22b65-7828-7000-8791-7e97318449af', '7', '193', NULL, 'bonus_grant', '2026-11-30 07:39:59.987+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b65-7871-7000-b654-5a94506d49af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.986Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b65-7871-7000-b654-5a94506d49af"}'),
('01a22b65-7828-7000-8791-7e97318449af', '8', '194', NULL, 'bet', '2026-11-30 07:39:59.995+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}]}'),
('01a22b65-7828-7000-8791-7e97318449af', '9', '195', NULL, 'settlement', '2026-11-30 07:40:00.002+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '10', '196', NULL, 'bet', '2026-11-30 07:40:00.008+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}]}'),
('01a22b65-7828-7000-8791-7e97318449af', '11', '197', NULL, 'settlement', '2026-11-30 07:40:00.015+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '12', '198', NULL, 'bet', '2026-11-30 07:40:00.021+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}]}'),
('01a22b65-7828-7000-8791-7e97318449af', '13', '199', NULL, 'settlement', '2026-11-30 07:40:00.026+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '14', '200', NULL, 'rollback', '2026-11-30 07:40:00.04+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b65-7828-7000-8791-7e97318449af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 07:40:00.05+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b65-7868-7000-af5d-30fdd18779af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b65-7871-7000-b654-5a94506d49af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b65-7868-7000-af5d-30fdd18779af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:40:00.049Z", "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.976Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T07:39:59.976Z"}}, {"name": "activated", "bonus": {"id": "01a22b65-7871-7000-b654-5a94506d49af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b65-7619-7000-b4b5-8d6f5c655cc1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b65-7828-7000-8791-7e97318449af", "converted": 0, "createdAt": "2026-11-30T07:39:59.986Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:40:00.049Z"}}]}'),
('01a22b65-7828-7000-8791-7e97318449af', '16', '206', NULL, 'adjustment', '2026-11-30 07:40:00.103+00', '5', '0', '0', '0', '20030', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL),
('01a22b65-7828-7000-8791-7e97318449af', '17', '209', NULL, 'adjustment', '2026-11-30 07:40:00.103+00', '5', '0', '0', '0', '20035', '100', '0', '7', NULL, NULL, NULL, NULL, '-5', NULL, NULL),
('01a22b65-783f-7000-8763-b21d80f25754', '1', '189', '01a22b65-7828-7000-8791-7e97318449af', 'transfer', '2026-11-30 07:39:59.94+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22b65-783f-7000-8763-b21d80f25754', '2', '190', '01a22b65-7828-7000-8791-7e97318449af', 'complete', '2026-11-30 07:39:59.955+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 07:39:59.382+00'),
('slots', 'slots', NULL, '2026-11-30 07:39:59.371+00'),
('table', 'table', NULL, '2026-11-30 07:39:59.376+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-764f-770b-80ba-1b0e1f22139a', 'deposit', '01a22b65-7647-7109-a140-8a6422d0ad9c', NULL, '1809', 'reverted', '2026-11-30 07:39:54.484+00', NULL, '01a22b65-7650-76a3-b750-b2969a082504'),
('01a22b65-7650-76a3-b750-d02fd8f8ca93', 'deposit', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', NULL, '2535', 'pending', '2026-11-30 07:39:48.484+00', NULL, NULL),
('01a22b65-76f2-750b-b089-453a75ebbfa9', 'deposit', '01a22b65-76ed-7788-b7a0-82aac9257078', NULL, '190', 'pending', '2026-11-30 07:40:25.632+00', NULL, NULL),
('01a22b65-77f6-743d-b752-0141f931653e', 'deposit', '01a22b65-77f0-7649-92c0-5ed28fc6925c', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22b65-7840-7000-824c-72d6db5979af', 'transfer', '01a22b65-7828-7000-8791-7e97318449af', '01a22b65-783f-7000-8763-b21d80f25754', '5', 'applied', NULL, '5', '01a22b65-784b-7000-9dba-a38aef1349af'),
('01a22b65-785e-7000-bf58-e7e9fa18d9af', 'deposit', '01a22b65-7828-7000-8791-7e97318449af', NULL, '7', 'pending', '2026-11-30 08:39:59.966+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', '01a22b65-7647-7109-a140-8c903dce8b8b', '1662', '0', '0', '2'),
('wagered', '01a22b65-7735-75d1-bcc5-2abb09cd6e10', '699', '0', '0', '2'),
('wagered', '01a22b65-7796-72a1-9e0d-fe87c30f0cec', '1433', '0', '0', '2'),
('wagered', 'reader', '150', '0', '0', '2'),
('won', '01a22b65-7647-7109-a140-8c903dce8b8b', '1134', '0', '0', '2'),
('won', '01a22b65-7735-75d1-bcc5-2abb09cd6e10', '743', '0', '0', '2'),
('won', '01a22b65-7796-72a1-9e0d-fe87c30f0cec', '1702', '0', '0', '2'),
('won', 'reader', '5', '5', '17', '3');

INSERT INTO leaderboards ("id", "name", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', 'wagered', 'EUR', '2026-11-30 07:39:59.407+00', 'tester'),
('won', 'won', 'won', 'EUR', '2026-11-30 07:39:59.412+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '886afb1adce0ffaf47054f8d475a7fb2151fc105da984bceb860a12193ffe186'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '591f9ba8e3b3d8ec556e9421553176743c6b7d958a4b86b94aa9647f95e4f261'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', 'e95270689bbba7a9b173727846786e3e31ea8f9bca0babe4365532c5bccb9d1a'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '31582265b94bca71ee5c10a5111ebae48777112317a7221a1bc00a01cbdda99d'),
('0009_reconciliation_watermarks', '4da44e4c494c90b006f1aa5c4107932c459cec08c7ccead7d225c2872a18064c');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 07:39:58.523007'),
('2', '0002_currencies', '2026-11-30 07:39:58.580989'),
('3', '0003_pipeline', '2026-11-30 07:39:58.584234'),
('4', '0004_books_check', '2026-11-30 07:39:58.595457'),
('5', '0005_roles', '2026-11-30 07:39:58.598601'),
('6', '0006_request_keys', '2026-11-30 07:39:58.60629'),
('7', '0007_audit_log', '2026-11-30 07:39:58.609017'),
('8', '0009_reconciliation_watermarks', '2026-11-30 07:39:58.61673');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7619-7000-b4b5-8d6f5c655cc1', '1', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 07:39:59.384+00', NULL, NULL),
('01a22b65-761f-7000-a01b-8605aafdf7ff', '2', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 07:39:59.391+00', NULL, NULL),
('01a22b65-764c-70c0-b35c-a7d05d2a9986', '3', 'offer 0', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 07:39:59.436+00', NULL, NULL),
('01a22b65-764d-74ba-99d7-702b2a6a642a', '4', 'offer 1', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 07:39:59.437+00', NULL, NULL),
('01a22b65-764d-74ba-99d7-76a83c8aec14', '5', 'offer 2', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 07:39:59.438+00', NULL, NULL),
('01a22b65-764e-714e-ba23-80759e7835a7', '6', 'offer 3', 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 07:39:59.439+00', NULL, NULL),
('01a22b65-76ef-763a-84c9-9e6ded8dab14', '7', 'offer 0', NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 07:39:59.6+00', NULL, NULL),
('01a22b65-76f0-707e-bff0-4146a4e5fce8', '8', 'offer 1', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 07:39:59.6+00', NULL, NULL),
('01a22b65-76f1-74ec-9a93-61551795b2ad', '9', 'offer 2', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 07:39:59.601+00', NULL, NULL),
('01a22b65-76f1-74ec-9a93-67831a4dbace', '10', 'offer 3', 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 07:39:59.602+00', NULL, NULL),
('01a22b65-7737-77bb-aa2c-419f0e03d26c', '11', 'offer 0', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 07:39:59.672+00', NULL, NULL),
('01a22b65-7738-77a4-ad39-34771daafa9e', '12', 'offer 1', NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 07:39:59.672+00', NULL, NULL),
('01a22b65-7739-7213-aef9-23c268ebabcd', '13', 'offer 2', NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 07:39:59.673+00', NULL, NULL),
('01a22b65-7739-7213-aef9-2788bf388ffa', '14', 'offer 3', 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 07:39:59.673+00', NULL, NULL),
('01a22b65-7799-736b-92af-63bb279c6f59', '15', 'offer 0', NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 07:39:59.769+00', NULL, NULL),
('01a22b65-7799-736b-92af-65d947d9a536', '16', 'offer 1', NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 07:39:59.77+00', NULL, NULL),
('01a22b65-779a-7402-a4ef-d4f96222553a', '17', 'offer 2', NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 07:39:59.771+00', NULL, NULL),
('01a22b65-779b-7777-b615-d7f52834f774', '18', 'offer 3', 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 07:39:59.771+00', NULL, NULL),
('01a22b65-77f2-74dd-95c8-bd256741ac86', '19', 'offer 0', NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 07:39:59.858+00', NULL, NULL),
('01a22b65-77f3-7121-8894-3e0c610e2b73', '20', 'offer 1', NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 07:39:59.86+00', NULL, NULL),
('01a22b65-77f5-72e6-aac2-d8cfc6004198', '21', 'offer 2', NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 07:39:59.861+00', NULL, NULL),
('01a22b65-77f5-72e6-aac2-de1987647069', '22', 'offer 3', 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 07:39:59.862+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b65-78ba-7001-8f0e-7f7b5e045945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 07:40:00.06+00'),
('2', '01a22b65-78ba-7001-8f0e-7f7b5e045945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 07:40:00.068+00'),
('3', '01a22b65-78c7-7000-959e-151b98fe6945', 'failed', '0', 'it names 01a22b65-78ba-7001-8f0e-7f7b5e045945, which has failed', 'wallet-worker', '2026-11-30 07:40:00.072+00'),
('4', '01a22b65-78ba-7001-8f0e-7f7b5e045945', 'replayed', '2', 'test', 'tester', '2026-11-30 07:40:00.077+00'),
('5', '01a22b65-78ba-7001-8f0e-7f7b5e045945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 07:40:00.079+00'),
('6', '01a22b65-78c7-7000-959e-151b98fe6945', 'discarded', '0', 'test', 'tester', '2026-11-30 07:40:00.082+00'),
('7', '01a22b65-78ba-7001-8f0e-7f7b5e045945', 'discarded', '1', 'test', 'tester', '2026-11-30 07:40:00.082+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "id", "wallet_id", "kind", "amount", "to_wallet_id", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "final", "pending", "expires_in_seconds", "pending_operation_id", "payload", "metadata", "created_by", "trace_context", "reply_to", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b65-764f-770b-80ba-142bddcd9375', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '175', NULL, 'b1', NULL, 'table', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('2', '01a22b65-764f-770b-80ba-1b0e1f22139a', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'deposit', '1809', NULL, 'ref-1', NULL, NULL, NULL, NULL, NULL, 'true', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('3', '01a22b65-764f-770b-80ba-1df566cc59a8', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'deposit', '500', NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, 'false', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('4', '01a22b65-764f-770b-80ba-2359bf9b7bec', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '80', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('5', '01a22b65-7650-76a3-b750-a4653eb1da66', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '281', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('6', '01a22b65-7650-76a3-b750-ab6bf8671345', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '449', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('7', '01a22b65-7650-76a3-b750-ad381f331e51', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '71', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('8', '01a22b65-7650-76a3-b750-b2969a082504', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'revert', NULL, NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b65-764f-770b-80ba-1b0e1f22139a', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('9', '01a22b65-7650-76a3-b750-b42444b02162', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_grant', '217', NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-764e-714e-ba23-80759e7835a7","depositAmount":338}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('10', '01a22b65-7650-76a3-b750-b9bde4624b12', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'rollback', NULL, NULL, 'ref-9', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('11', '01a22b65-7650-76a3-b750-bc8a6fe7c06c', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '203', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('12', '01a22b65-7650-76a3-b750-c1be4d48192c', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '198', NULL, 'ref-11', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('13', '01a22b65-7650-76a3-b750-c57941e72344', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('14', '01a22b65-7650-76a3-b750-ca35e5280c62', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '283', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('15', '01a22b65-7650-76a3-b750-cd09dc2f3b1f', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '24', NULL, 'b7', NULL, 'slots', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('16', '01a22b65-7650-76a3-b750-d02fd8f8ca93', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', 'deposit', '2535', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('17', '01a22b65-7650-76a3-b750-d65c5e952f7f', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-16', NULL, NULL, NULL, 'b7', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('18', '01a22b65-7650-76a3-b750-da3f7fd05a41', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '190', NULL, 'ref-17', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('19', '01a22b65-7650-76a3-b750-dcefc94eea14', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'revert', NULL, NULL, 'ref-18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b65-764f-770b-80ba-1b0e1f22139a', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('20', '01a22b65-7650-76a3-b750-e299350ccb69', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '230', NULL, 'b8', NULL, 'other', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('21', '01a22b65-7650-76a3-b750-e4fa2092a9e0', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-20', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:35.484+00'),
('22', '01a22b65-7650-76a3-b750-ebacca14fab5', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-21', NULL, NULL, NULL, 'b7', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('23', '01a22b65-7650-76a3-b750-ece40acfc115', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_expire', NULL, NULL, 'ref-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-7650-76a3-b750-b42444b02162"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('24', '01a22b65-7650-76a3-b750-f2c85b50e9b1', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'rollback', NULL, NULL, 'ref-23', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('25', '01a22b65-7650-76a3-b750-f648c9393644', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '44', NULL, 'b9', NULL, 'other', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('26', '01a22b65-7650-76a3-b750-fa71ba96e092', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '105', NULL, 'b10', NULL, 'slots', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('27', '01a22b65-7650-76a3-b750-fdce63001b05', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-26', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('28', '01a22b65-7650-76a3-b751-013c3009fde2', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_forfeit', NULL, NULL, 'ref-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b65-7650-76a3-b750-b42444b02162"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('29', '01a22b65-7650-76a3-b751-0423f86115a2', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-28', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('30', '01a22b65-7650-76a3-b751-0bcfdff04731', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '67', NULL, 'ref-29', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('31', '01a22b65-7651-70a5-9b1d-4afe3cb4d3cd', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'deposit', '2162', NULL, 'ref-30', NULL, NULL, NULL, NULL, NULL, 'false', '18', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('32', '01a22b65-7651-70a5-9b1d-4fe84485fc9f', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_grant', NULL, NULL, 'ref-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-764d-74ba-99d7-76a83c8aec14","depositAmount":361}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('33', '01a22b65-7651-70a5-9b1d-528332e71136', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-32', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('34', '01a22b65-7651-70a5-9b1d-57f6eab46cf6', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', 'transfer', '97', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '14', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('35', '01a22b65-7651-70a5-9b1d-58ca56c9626f', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '186', NULL, 'ref-34', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('36', '01a22b65-7651-70a5-9b1d-5e349f6ed764', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'withdrawal', '14', NULL, 'ref-35', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('37', '01a22b65-7651-70a5-9b1d-60579de46f40', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_forfeit', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b65-7651-70a5-9b1d-4fe84485fc9f"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('38', '01a22b65-7651-70a5-9b1d-670d0d97588c', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'deposit', '1516', NULL, 'ref-37', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('39', '01a22b65-7651-70a5-9b1d-6a9c58299abb', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '342', NULL, 'ref-38', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:55.484+00'),
('40', '01a22b65-7651-70a5-9b1d-6f96188e8ccc', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '281', NULL, 'b11', NULL, 'table', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('41', '01a22b65-7651-70a5-9b1d-700f24453e27', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', 'deposit', '2905', NULL, 'ref-40', NULL, NULL, NULL, NULL, NULL, 'false', '24', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('42', '01a22b65-7651-70a5-9b1d-74fcc3008882', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-41', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('43', '01a22b65-7651-70a5-9b1d-7a89750dccd5', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '231', NULL, 'ref-42', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('44', '01a22b65-7651-70a5-9b1d-7c41c372a360', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '23', NULL, 'ref-43', NULL, NULL, NULL, 'b12', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('45', '01a22b65-7651-70a5-9b1d-82d28b5b3037', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '79', NULL, 'b12', NULL, 'slots', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('46', '01a22b65-7651-70a5-9b1d-85a23bd7bdbb', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'rollback', NULL, NULL, 'ref-45', NULL, NULL, NULL, 'b12', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('47', '01a22b65-7651-70a5-9b1d-8bbfe2236348', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '65', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('48', '01a22b65-7651-70a5-9b1d-8c5aee621847', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_grant', '397', NULL, 'ref-47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-764e-714e-ba23-80759e7835a7","depositAmount":437}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('49', '01a22b65-7651-70a5-9b1d-91ef9d3daf1e', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b13', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('50', '01a22b65-7651-70a5-9b1d-954e26b977dc', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '232', NULL, 'b14', NULL, 'live', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('51', '01a22b65-7651-70a5-9b1d-9804df2d6f3c', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '290', NULL, 'b15', NULL, 'other', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('52', '01a22b65-7651-70a5-9b1d-9dcf2d2d82a7', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'transfer', '174', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', 'ref-51', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('53', '01a22b65-7651-70a5-9b1d-a36291ec3c91', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'expire', NULL, NULL, 'ref-52', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b65-764f-770b-80ba-1b0e1f22139a', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('54', '01a22b65-7651-70a5-9b1d-a6b2eef5074a', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-53', NULL, NULL, NULL, 'b14', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('55', '01a22b65-7651-70a5-9b1d-a96ae1de5a09', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '207', NULL, 'b16', NULL, 'table', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('56', '01a22b65-7651-70a5-9b1d-afb6cfbf126e', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'deposit', '871', NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('57', '01a22b65-7651-70a5-9b1d-b18171d0500f', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '155', NULL, 'ref-56', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('58', '01a22b65-7651-70a5-9b1d-b7ddd1e28785', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '0', NULL, 'ref-57', NULL, NULL, NULL, 'b16', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('59', '01a22b65-7651-70a5-9b1d-bbeeefc6d235', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bet', '54', NULL, 'b17', NULL, 'live', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('60', '01a22b65-7651-70a5-9b1d-bf62ee741296', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'settlement', '230', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('61', '01a22b65-7651-70a5-9b1d-c1c6d4ea19c8', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'transfer', '280', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'ref-60', NULL, NULL, NULL, NULL, NULL, 'false', '28', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.484+00'),
('62', '01a22b65-76f2-750b-b089-3a1dfafe9bbc', '01a22b65-76ed-7788-b7a0-82aac9257078', 'transfer', '284', '01a22b65-76ee-7404-95a5-57edc10911ef', 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.632+00'),
('63', '01a22b65-76f2-750b-b089-3ebd9e37a247', '01a22b65-76ed-7788-b7a0-82aac9257078', 'bet', '8', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.632+00'),
('64', '01a22b65-76f2-750b-b089-4073bb9de5fb', '01a22b65-76ed-7788-b7a0-82aac9257078', 'bet', '33', NULL, 'b2', NULL, 'table', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.632+00'),
('65', '01a22b65-76f2-750b-b089-453a75ebbfa9', '01a22b65-76ed-7788-b7a0-82aac9257078', 'deposit', '190', NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, 'true', '27', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.632+00'),
('66', '01a22b65-76f2-750b-b089-49b0c64b56e8', '01a22b65-76ed-7788-b7a0-82aac9257078', 'bet', '247', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.632+00'),
('67', '01a22b65-773a-7567-9fe7-4d426cfcd6ab', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'deposit', '911', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '9', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('68', '01a22b65-773a-7567-9fe7-50f0921e49f3', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '242', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('69', '01a22b65-773a-7567-9fe7-5703a020ce2a', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '221', NULL, 'b2', NULL, 'other', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('70', '01a22b65-773a-7567-9fe7-59b888af318d', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '22', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('71', '01a22b65-773a-7567-9fe7-5db02af03a25', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '43', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('72', '01a22b65-773a-7567-9fe7-6240a1794e12', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '320', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('73', '01a22b65-773a-7567-9fe7-64fc9d3ccb79', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '166', NULL, 'b5', NULL, 'other', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('74', '01a22b65-773a-7567-9fe7-6bae22a934d5', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '0', NULL, 'ref-7', NULL, NULL, NULL, 'b1', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('75', '01a22b65-773a-7567-9fe7-6dd431279ad4', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'rollback', NULL, NULL, 'ref-8', NULL, NULL, NULL, 'b3', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('76', '01a22b65-773a-7567-9fe7-718714753a1b', '01a22b65-7737-77bb-aa2c-3be2f06ceb5a', 'bonus_grant', NULL, NULL, 'ref-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7739-7213-aef9-23c268ebabcd","depositAmount":101}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('77', '01a22b65-773a-7567-9fe7-769ab98f0dcd', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'rollback', NULL, NULL, 'ref-10', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('78', '01a22b65-773a-7567-9fe7-79e9c745822a', '01a22b65-7736-7284-a036-f70602881014', 'deposit', '2092', NULL, 'ref-11', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:16.708+00'),
('79', '01a22b65-773a-7567-9fe7-7f6bf7ad9878', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '222', NULL, 'ref-12', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:26.708+00'),
('80', '01a22b65-773a-7567-9fe7-83c483fa8ae8', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '201', NULL, 'ref-13', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:26.708+00'),
('81', '01a22b65-773a-7567-9fe7-858f62e75214', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:26.708+00'),
('82', '01a22b65-773a-7567-9fe7-8a1101662a88', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'deposit', '2635', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'false', '6', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('83', '01a22b65-773a-7567-9fe7-8da48de38888', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'transfer', '469', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'ref-16', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('84', '01a22b65-773a-7567-9fe7-930092d27878', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '426', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7739-7213-aef9-2788bf388ffa","depositAmount":359}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('85', '01a22b65-773a-7567-9fe7-9698a8c2ffeb', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '141', NULL, 'b6', NULL, 'other', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('86', '01a22b65-773a-7567-9fe7-9b0686667dfa', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '278', NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7739-7213-aef9-23c268ebabcd","depositAmount":190}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('87', '01a22b65-773a-7567-9fe7-9c0d33d8abf0', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '140', NULL, 'ref-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7738-77a4-ad39-34771daafa9e","depositAmount":267}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('88', '01a22b65-773a-7567-9fe7-a037086a1cba', '01a22b65-7736-7284-a036-f70602881014', 'bonus_grant', '352', NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7738-77a4-ad39-34771daafa9e","depositAmount":442}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('89', '01a22b65-773a-7567-9fe7-a53a2ff92fd1', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '108', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('90', '01a22b65-773a-7567-9fe7-a927fd566074', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_expire', NULL, NULL, 'ref-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-773a-7567-9fe7-9b0686667dfa"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('91', '01a22b65-773a-7567-9fe7-afe6b15f3355', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '59', NULL, 'ref-24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7738-77a4-ad39-34771daafa9e","depositAmount":453}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('92', '01a22b65-773a-7567-9fe7-b15f1e3b5239', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '226', NULL, 'b8', NULL, 'slots', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('93', '01a22b65-773a-7567-9fe7-b5b8a621d2ae', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '33', NULL, 'ref-26', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('94', '01a22b65-773a-7567-9fe7-b9dd9bf435fc', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'settlement', '0', NULL, 'ref-27', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:31.708+00'),
('95', '01a22b65-773a-7567-9fe7-be8ca5310639', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'rollback', NULL, NULL, 'ref-28', NULL, NULL, NULL, 'b7', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.708+00'),
('96', '01a22b65-773a-7567-9fe7-c3be1bbed204', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '95', NULL, 'b9', NULL, 'slots', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.708+00'),
('97', '01a22b65-773a-7567-9fe7-c7fc38c62785', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'rollback', NULL, NULL, 'ref-30', NULL, NULL, NULL, 'b9', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.708+00'),
('98', '01a22b65-773a-7567-9fe7-c8a565bb7c3d', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '254', NULL, 'b10', NULL, 'live', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.708+00'),
('99', '01a22b65-773a-7567-9fe7-ceee6cbad4fe', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bet', '209', NULL, 'b11', NULL, 'live', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.708+00'),
('100', '01a22b65-773a-7567-9fe7-d1a86d6ac4bf', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'transfer', '479', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '11', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.708+00'),
('101', '01a22b65-779c-744d-852b-6278eaf1eebe', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '144', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-63bb279c6f59","depositAmount":56}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('102', '01a22b65-779c-744d-852b-6589e8a193bf', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '215', NULL, 'b1', NULL, 'slots', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('103', '01a22b65-779c-744d-852b-6906a07e2ac6', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_grant', NULL, NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-65d947d9a536","depositAmount":450}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('104', '01a22b65-779c-744d-852b-6ce5c1ecb958', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_expire', NULL, NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-6906a07e2ac6"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('105', '01a22b65-779c-744d-852b-716e17be810d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '442', NULL, 'ref-4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-779b-7777-b615-d7f52834f774","depositAmount":169}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('106', '01a22b65-779c-744d-852b-752d0ccb5db7', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'payout', '190', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('107', '01a22b65-779c-744d-852b-7b535dbab9ce', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_grant', '178', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-779b-7777-b615-d7f52834f774","depositAmount":24}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:06.806+00'),
('108', '01a22b65-779c-744d-852b-7f9c551c6dd9', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_grant', '499', NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-63bb279c6f59","depositAmount":237}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('109', '01a22b65-779c-744d-852b-8186924868d7', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_expire', NULL, NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-7f9c551c6dd9"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('110', '01a22b65-779c-744d-852b-875f9657482d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '130', NULL, 'b2', NULL, 'slots', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('111', '01a22b65-779c-744d-852b-8be16ecb849d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'withdrawal', '68', NULL, 'ref-10', NULL, NULL, NULL, NULL, NULL, 'true', '1', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('112', '01a22b65-779c-744d-852b-8de893e58abf', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '138', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('113', '01a22b65-779c-744d-852b-93a5f95c6d48', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('114', '01a22b65-779c-744d-852b-97746d341fae', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_forfeit', NULL, NULL, 'ref-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b65-779c-744d-852b-7f9c551c6dd9"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('115', '01a22b65-779c-744d-852b-9a5d43b95536', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('116', '01a22b65-779c-744d-852b-9f0dea864982', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_expire', NULL, NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-6906a07e2ac6"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('117', '01a22b65-779c-744d-852b-a31e707b682d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '104', NULL, 'b4', NULL, 'other', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('118', '01a22b65-779c-744d-852b-a51302d9797a', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '421', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-65d947d9a536","depositAmount":184}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('119', '01a22b65-779c-744d-852b-abeffdf7d1d5', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '141', NULL, 'ref-18', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('120', '01a22b65-779c-744d-852b-ad479fd89421', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_forfeit', NULL, NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b65-779c-744d-852b-6278eaf1eebe"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('121', '01a22b65-779d-711d-b070-6a074918689c', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '242', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('122', '01a22b65-779d-711d-b070-6d65a1f0b352', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_expire', NULL, NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-a51302d9797a"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('123', '01a22b65-779d-711d-b070-72f17d3d0476', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '105', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('124', '01a22b65-779d-711d-b070-7412aa0405ef', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '223', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('125', '01a22b65-779d-711d-b070-792b279c26dc', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-24', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('126', '01a22b65-779d-711d-b070-7dd83439f4b1', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_expire', NULL, NULL, 'ref-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-7f9c551c6dd9"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('127', '01a22b65-779d-711d-b070-8035b6ed1072', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_expire', NULL, NULL, 'ref-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-6278eaf1eebe"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('128', '01a22b65-779d-711d-b070-85e95ce5075d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '479', NULL, 'ref-27', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('129', '01a22b65-779d-711d-b070-8b12add691d4', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '33', NULL, 'ref-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-779b-7777-b615-d7f52834f774","depositAmount":317}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('130', '01a22b65-779d-711d-b070-8e7e6471d633', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-29', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('131', '01a22b65-779d-711d-b070-93928cf24cdd', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-30', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('132', '01a22b65-779d-711d-b070-9556469740c7', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '335', NULL, 'ref-31', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('133', '01a22b65-779d-711d-b070-981e72a9b54c', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '193', NULL, 'b8', NULL, 'table', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:10.806+00'),
('134', '01a22b65-779d-711d-b070-9d039653515d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '110', NULL, 'b9', NULL, 'live', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('135', '01a22b65-779d-711d-b070-a06775c3364a', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-34', NULL, NULL, NULL, 'b9', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('136', '01a22b65-779d-711d-b070-a4fbd8727aa0', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-35', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('137', '01a22b65-779d-711d-b070-ab82eefe1196', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_expire', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779c-744d-852b-a51302d9797a"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('138', '01a22b65-779d-711d-b070-ac951053722d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '193', NULL, 'b10', NULL, 'table', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('139', '01a22b65-779d-711d-b070-b347c480a02d', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_grant', '272', NULL, 'ref-38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-65d947d9a536","depositAmount":181}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('140', '01a22b65-779d-711d-b070-b4b3fc379526', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'rollback', NULL, NULL, 'ref-39', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('141', '01a22b65-779d-711d-b070-b9a90da05efc', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-40', NULL, NULL, NULL, 'b8', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('142', '01a22b65-779d-711d-b070-bcd41395bfc8', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'adjustment', '459', NULL, 'ref-41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('143', '01a22b65-779d-711d-b070-c2e2c7520d82', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '386', NULL, 'ref-42', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-779a-7402-a4ef-d4f96222553a","depositAmount":206}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('144', '01a22b65-779d-711d-b070-c552ad8313f5', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'transfer', '239', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'ref-43', NULL, NULL, NULL, NULL, NULL, 'false', '2', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:13.806+00'),
('145', '01a22b65-779d-711d-b070-cad2135d6d29', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '33', NULL, 'ref-44', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('146', '01a22b65-779d-711d-b070-ce05327e8b52', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'withdrawal', '233', NULL, 'ref-45', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('147', '01a22b65-779d-711d-b070-d1beecd59bbf', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '201', NULL, 'b11', NULL, 'slots', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('148', '01a22b65-779d-711d-b070-d5ab99a3dd1d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '54', NULL, 'b12', NULL, 'other', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('149', '01a22b65-779d-711d-b070-dbabfb1eb95d', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b11', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('150', '01a22b65-779d-711d-b070-df12c33db983', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_grant', '76', NULL, 'ref-49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-779a-7402-a4ef-d4f96222553a","depositAmount":460}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('151', '01a22b65-779d-711d-b070-e3c377375ef2', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '105', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('152', '01a22b65-779d-711d-b070-e51c927de82a', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '102', NULL, 'b14', NULL, 'other', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('153', '01a22b65-779d-711d-b070-eb2f7e68f9e1', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '183', NULL, 'b15', NULL, 'slots', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('154', '01a22b65-779d-711d-b070-eec2709850db', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '216', NULL, 'ref-53', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('155', '01a22b65-779d-711d-b070-f09cc90ad916', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '383', NULL, 'ref-54', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('156', '01a22b65-779d-711d-b070-f477a4cececd', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_expire', NULL, NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779d-711d-b070-b347c480a02d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('157', '01a22b65-779d-711d-b070-f84d8a9698e7', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '196', NULL, 'ref-56', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7799-736b-92af-65d947d9a536","depositAmount":423}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('158', '01a22b65-779d-711d-b070-fe4a6d571457', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '63', NULL, 'b16', NULL, 'other', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:33.806+00'),
('159', '01a22b65-779d-711d-b071-00df9d7dcefe', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '115', NULL, 'b17', NULL, 'table', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('160', '01a22b65-779d-711d-b071-06a932e42a72', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('161', '01a22b65-779d-711d-b071-099037a0dda5', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_forfeit', NULL, NULL, 'ref-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b65-779d-711d-b070-df12c33db983"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('162', '01a22b65-779d-711d-b071-0dc3a057ea8f', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'deposit', '1761', NULL, 'ref-61', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('163', '01a22b65-779d-711d-b071-10f9bd592b06', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'withdrawal', '244', NULL, 'ref-62', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('164', '01a22b65-779d-711d-b071-1475f64951e2', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '237', NULL, 'b18', NULL, 'table', 'round-b18', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('165', '01a22b65-779d-711d-b071-1b5ce2ea8dc0', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '191', NULL, 'ref-64', NULL, NULL, NULL, 'b18', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('166', '01a22b65-779e-7169-bce9-1626b0b96f44', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'deposit', '891', NULL, 'ref-65', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('167', '01a22b65-779e-7169-bce9-18fe6fbc0fe1', '01a22b65-7797-705c-8e5b-4d7f6446621d', 'bonus_expire', NULL, NULL, 'ref-66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-779d-711d-b070-b347c480a02d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('168', '01a22b65-779e-7169-bce9-1fc0d04c70d0', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '500', NULL, 'ref-67', NULL, NULL, NULL, 'b18', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('169', '01a22b65-779e-7169-bce9-204852d51490', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '0', NULL, 'ref-68', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('170', '01a22b65-779e-7169-bce9-27eab6c501ea', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '196', NULL, 'b19', NULL, 'live', 'round-b19', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:49.806+00'),
('171', '01a22b65-779e-7169-bce9-28895150c7f6', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'settlement', '116', NULL, 'ref-70', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.806+00'),
('172', '01a22b65-779e-7169-bce9-2f7b1e936711', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'deposit', '1528', NULL, 'ref-71', NULL, NULL, NULL, NULL, NULL, 'false', '22', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.806+00'),
('173', '01a22b65-779e-7169-bce9-33eeb64dfae3', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bet', '186', NULL, 'b20', NULL, 'slots', 'round-b20', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.806+00'),
('174', '01a22b65-77f6-743d-b751-ee91a7b077d0', '01a22b65-77f1-72fd-91ca-dccacc8a92a7', 'bonus_grant', '2', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-77f3-7121-8894-3e0c610e2b73","depositAmount":262}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('175', '01a22b65-77f6-743d-b751-f0bff73c4eae', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'bet', '292', NULL, 'b1', NULL, 'other', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('176', '01a22b65-77f6-743d-b751-f44d94263810', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'bet', '263', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('177', '01a22b65-77f6-743d-b751-f9c9d9cb3aee', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'transfer', '500', '01a22b65-77f1-72fd-91ca-dccacc8a92a7', 'ref-3', NULL, NULL, NULL, NULL, NULL, 'false', '30', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('178', '01a22b65-77f6-743d-b751-fe8d6f3ca0f1', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'bet', '4', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('179', '01a22b65-77f6-743d-b752-0141f931653e', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'deposit', '2', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:53.886+00'),
('180', '01a22b65-77f6-743d-b752-05b20a98c2d5', '01a22b65-77f1-72fd-91ca-d769516ea8bb', 'deposit', '352', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.886+00'),
('181', '01a22b65-77f6-743d-b752-0bdc2344b343', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'settlement', '1', NULL, 'ref-7', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.886+00'),
('182', '01a22b65-77f6-743d-b752-0f2fe25cffff', '01a22b65-77f0-7649-92c0-5ed28fc6925c', 'bet', '262', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:39:58.886+00'),
('183', '01a22b65-782c-7000-809f-01bfd2d5f9af', '01a22b65-7828-7000-8791-7e97318449af', 'deposit', '10000', NULL, 'first', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 07:39:59.917+00'),
('187', '01a22b65-7830-7001-a581-9f0de63419af', '01a22b65-7828-7000-8791-7e97318449af', 'deposit', '10000', NULL, 'second', 'key', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 07:39:59.923+00'),
('189', '01a22b65-7840-7000-824c-72d6db5979af', '01a22b65-7828-7000-8791-7e97318449af', 'transfer', '5', '01a22b65-783f-7000-8763-b21d80f25754', NULL, '01a22b65-7840-7000-824c-72d6db5979af', NULL, NULL, NULL, NULL, 'true', NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.936+00'),
('190', '01a22b65-784b-7000-9dba-a38aef1349af', '01a22b65-7828-7000-8791-7e97318449af', 'complete', NULL, '01a22b65-783f-7000-8763-b21d80f25754', NULL, '01a22b65-784b-7000-9dba-a38aef1349af', NULL, NULL, NULL, NULL, NULL, NULL, '01a22b65-7840-7000-824c-72d6db5979af', NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.948+00'),
('191', '01a22b65-785e-7000-bf58-e7e9fa18d9af', '01a22b65-7828-7000-8791-7e97318449af', 'deposit', '7', NULL, NULL, '01a22b65-785e-7000-bf58-e7e9fa18d9af', NULL, NULL, NULL, NULL, 'true', '3600', NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.966+00'),
('192', '01a22b65-7868-7000-af5d-30fdd18779af', '01a22b65-7828-7000-8791-7e97318449af', 'bonus_grant', '100', NULL, NULL, '01a22b65-7868-7000-af5d-30fdd18779af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.976+00'),
('193', '01a22b65-7871-7000-b654-5a94506d49af', '01a22b65-7828-7000-8791-7e97318449af', 'bonus_grant', '100', NULL, NULL, '01a22b65-7871-7000-b654-5a94506d49af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.986+00'),
('194', '01a22b65-787a-7000-8edb-f0fba27c79af', '01a22b65-7828-7000-8791-7e97318449af', 'bet', '50', NULL, 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:39:59.994+00'),
('195', '01a22b65-7880-7000-8b5a-6467526d09af', '01a22b65-7828-7000-8791-7e97318449af', 'settlement', '60', NULL, 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.001+00'),
('196', '01a22b65-7887-7000-8545-ce640c00f9af', '01a22b65-7828-7000-8791-7e97318449af', 'bet', '50', NULL, 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.007+00'),
('197', '01a22b65-788e-7000-99da-fe69efbe99af', '01a22b65-7828-7000-8791-7e97318449af', 'settlement', '60', NULL, 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.014+00'),
('198', '01a22b65-7894-7000-b170-2b70a8b899af', '01a22b65-7828-7000-8791-7e97318449af', 'bet', '50', NULL, 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.02+00'),
('199', '01a22b65-7899-7000-9f3a-2fe9200319af', '01a22b65-7828-7000-8791-7e97318449af', 'settlement', '60', NULL, 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.026+00'),
('200', '01a22b65-78a7-7000-915c-551669b5b9af', '01a22b65-7828-7000-8791-7e97318449af', 'rollback', NULL, NULL, 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.039+00'),
('201', '01a22b65-78ac-7000-97bd-2b0216c9e9af', '01a22b65-7828-7000-8791-7e97318449af', 'withdrawal', '10000000', NULL, 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.044+00'),
('202', '01a22b65-78b0-7000-8d71-22c59dbe49af', '01a22b65-7828-7000-8791-7e97318449af', 'bonus_forfeit', NULL, NULL, NULL, '01a22b65-78b0-7000-8d71-22c59dbe49af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b65-7868-7000-af5d-30fdd18779af","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.049+00'),
('203', '01a22b65-78ba-7001-8f0e-7f7b5e045945', '01a22b65-78ba-7000-9826-ea6296f86945', 'bet', '50', NULL, 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.059+00'),
('204', '01a22b65-78c7-7000-959e-151b98fe6945', '01a22b65-78ba-7000-9826-ea6296f86945', 'settlement', '5', NULL, 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.072+00'),
('205', '01a22b65-78d3-7000-b811-dbe68baa1945', '01a22b65-78ba-7000-9826-ea6296f86945', 'withdrawal', '9', NULL, NULL, '01a22b65-78d3-7000-b811-dbe68baa1945', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.084+00'),
('206', '01a22b65-78d9-7000-9753-9cdd16c7d9af', '01a22b65-7828-7000-8791-7e97318449af', 'adjustment', '5', NULL, 'adjusted', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.089+00'),
('209', '01a22b65-78dd-7000-9f9d-63b440a619af', '01a22b65-7828-7000-8791-7e97318449af', 'adjustment', '5', NULL, 'again', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"credit","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.097+00'),
('211', '01a22b65-791e-7000-9037-598e53f65d9c', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_grant', '250', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-764f-770b-80ba-1df566cc59a8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":500,"depositOperationId":"01a22b65-764f-770b-80ba-1df566cc59a8"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('212', '01a22b65-791e-7001-b774-068d5ec14d9c', '01a22b65-7647-7109-a140-8a6422d0ad9c', 'bonus_grant', '435', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-7651-70a5-9b1d-afb6cfbf126e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":871,"depositOperationId":"01a22b65-7651-70a5-9b1d-afb6cfbf126e"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('213', '01a22b65-791e-7002-be61-76873a43aad9', '01a22b65-764a-717c-ae9b-f6a6d2785ad9', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-7651-70a5-9b1d-700f24453e27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":2905,"depositOperationId":"01a22b65-7651-70a5-9b1d-700f24453e27"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('214', '01a22b65-791e-7003-a809-7084d33733cb', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-7651-70a5-9b1d-4afe3cb4d3cd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":2162,"depositOperationId":"01a22b65-7651-70a5-9b1d-4afe3cb4d3cd"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('215', '01a22b65-791e-7004-9226-0c57217253cb', '01a22b65-764b-70de-b5a7-04d881ac83cb', 'bonus_grant', '758', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-7651-70a5-9b1d-670d0d97588c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":1516,"depositOperationId":"01a22b65-7651-70a5-9b1d-670d0d97588c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('216', '01a22b65-791e-7005-aaea-a525f8a4daa4', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '455', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-773a-7567-9fe7-4d426cfcd6ab', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":911,"depositOperationId":"01a22b65-773a-7567-9fe7-4d426cfcd6ab"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('217', '01a22b65-791e-7006-9242-ee3cb57b1aa4', '01a22b65-7735-75d1-bcc5-268a7f7c5aa4', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-773a-7567-9fe7-8a1101662a88', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":2635,"depositOperationId":"01a22b65-773a-7567-9fe7-8a1101662a88"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('218', '01a22b65-791e-7007-ab5e-6fbc919d8014', '01a22b65-7736-7284-a036-f70602881014', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-773a-7567-9fe7-79e9c745822a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":2092,"depositOperationId":"01a22b65-773a-7567-9fe7-79e9c745822a"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('219', '01a22b65-791e-7008-a03e-5d8f4c5a4b94', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '880', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-779d-711d-b071-0dc3a057ea8f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":1761,"depositOperationId":"01a22b65-779d-711d-b071-0dc3a057ea8f"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('220', '01a22b65-791e-7009-8858-67c512777b94', '01a22b65-7796-72a1-9e0d-f8b046074b94', 'bonus_grant', '445', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-779e-7169-bce9-1626b0b96f44', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":891,"depositOperationId":"01a22b65-779e-7169-bce9-1626b0b96f44"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('221', '01a22b65-791e-700a-b528-1d07cda0dbcc', '01a22b65-7798-722e-a2e4-fda0af293bcc', 'bonus_grant', '764', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-779e-7169-bce9-2f7b1e936711', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":1528,"depositOperationId":"01a22b65-779e-7169-bce9-2f7b1e936711"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('222', '01a22b65-791e-700b-9f7a-7fd6fb8fc8bb', '01a22b65-77f1-72fd-91ca-d769516ea8bb', 'bonus_grant', '176', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-77f6-743d-b752-05b20a98c2d5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":352,"depositOperationId":"01a22b65-77f6-743d-b752-05b20a98c2d5"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('223', '01a22b65-791e-700c-a20e-b46e9d7fa9af', '01a22b65-7828-7000-8791-7e97318449af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-782c-7000-809f-01bfd2d5f9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":10000,"depositOperationId":"01a22b65-782c-7000-809f-01bfd2d5f9af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('224', '01a22b65-791e-700d-a9d2-4651b1cf99af', '01a22b65-7828-7000-8791-7e97318449af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b65-7619-7000-b4b5-8d6f5c655cc1:01a22b65-7830-7001-a581-9f0de63419af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b65-7619-7000-b4b5-8d6f5c655cc1","depositAmount":10000,"depositOperationId":"01a22b65-7830-7001-a581-9f0de63419af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:40:00.159+00'),
('225', '01a22b65-7aba-7000-9437-855b05a1e9af', '01a22b65-7828-7000-8791-7e97318449af', 'deposit', '5', NULL, 'queued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:40:00.571+00');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 225);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-786c-7000-bf53-52f15d971f16', '2026-11-30 07:39:59.978+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{6}', '{}', NULL),
('01a22b65-7875-7000-9151-6a2d599aca2d', '2026-11-30 07:39:59.987+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{7}', '{}', NULL),
('01a22b65-787c-7000-9bf1-f036b913dd3a', '2026-11-30 07:39:59.995+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{8}', '{}', NULL),
('01a22b65-7883-7000-b67a-505843865f09', '2026-11-30 07:40:00.002+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{9}', '{}', NULL),
('01a22b65-7889-7000-9325-ef36eb4b7663', '2026-11-30 07:40:00.008+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{10}', '{}', NULL),
('01a22b65-7891-7000-9c2a-5d74e9c03e10', '2026-11-30 07:40:00.015+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{11}', '{}', NULL),
('01a22b65-7896-7000-b14d-3500170758d1', '2026-11-30 07:40:00.021+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{12}', '{}', NULL),
('01a22b65-789c-7000-94d1-012ea49dc846', '2026-11-30 07:40:00.026+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{13}', '{}', NULL),
('01a22b65-78a9-7000-89e2-e2e426b8b21a', '2026-11-30 07:40:00.04+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{14}', '{}', NULL),
('01a22b65-78ae-7000-a291-73fdfca65ce7', '2026-11-30 07:40:00.045+00', '{}', '{}', '{01a22b65-78ac-7000-97bd-2b0216c9e9af}', NULL),
('01a22b65-78b3-7000-8c24-04e46948412d', '2026-11-30 07:40:00.05+00', '{01a22b65-7828-7000-8791-7e97318449af}', '{15}', '{}', NULL),
('01a22b65-78b6-7000-aefd-11e680fe9db2', '2026-11-30 07:40:00.054+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22b65-78b6-7000-aefd-11e680fe9db2", "walletId" : "01a22b65-7828-7000-8791-7e97318449af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T07:40:00.054Z"}]]'),
('01a22b65-78b9-7000-a096-41e2d08278be', '2026-11-30 07:40:00.057+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22b65-78b9-7000-a096-41e2d08278be", "walletId" : "01a22b65-7828-7000-8791-7e97318449af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T07:40:00.057Z"}]]'),
('01a22b65-78d6-7000-806a-2735ca494ebd', '2026-11-30 07:40:00.085+00', '{}', '{}', '{01a22b65-78d3-7000-b811-dbe68baa1945}', NULL),
('01a22b65-78e9-7000-8475-5246f566b4d1', '2026-11-30 07:40:00.103+00', '{01a22b65-7828-7000-8791-7e97318449af,01a22b65-7828-7000-8791-7e97318449af}', '{16,17}', '{}', NULL),
('01a22b65-792b-7000-8923-0fbf56214760', '2026-11-30 07:40:00.117+00', '{}', '{}', '{}', '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', '39'),
('01a22b65-764a-717c-ae9b-f6a6d2785ad9', '2'),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '2'),
('01a22b65-76ed-7788-b7a0-82aac9257078', '1'),
('01a22b65-76ee-7404-95a5-57edc10911ef', '0'),
('01a22b65-76ef-763a-84c9-97715064b2ff', '0'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '25'),
('01a22b65-7736-7284-a036-f70602881014', '2'),
('01a22b65-7737-77bb-aa2c-3be2f06ceb5a', '1'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '36'),
('01a22b65-7797-705c-8e5b-4d7f6446621d', '3'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '4'),
('01a22b65-77f0-7649-92c0-5ed28fc6925c', '1'),
('01a22b65-77f1-72fd-91ca-d769516ea8bb', '1'),
('01a22b65-77f1-72fd-91ca-dccacc8a92a7', '1'),
('01a22b65-7828-7000-8791-7e97318449af', '17');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', 'aafe4b7c-5583-4945-a445-37fae111ce966f5e7d3a-98ba-44eb-b2a3-a4f8f3c08ef3');

INSERT INTO queue ("wallet_id", "seq", "sender_wallet_id", "queued_at", "retry_at", "attempts", "queue", "error") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', '211', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7647-7109-a140-8a6422d0ad9c', '212', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-764a-717c-ae9b-f6a6d2785ad9', '213', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '214', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '215', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '216', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '217', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7736-7284-a036-f70602881014', '218', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '219', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '220', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '221', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-77f1-72fd-91ca-d769516ea8bb', '222', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7828-7000-8791-7e97318449af', '223', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7828-7000-8791-7e97318449af', '224', NULL, '2026-11-30 07:40:00.159+00', NULL, '0', 'o', NULL),
('01a22b65-7828-7000-8791-7e97318449af', '225', NULL, '2026-11-30 07:40:00.571+00', NULL, '0', 't', NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 07:40:00.522605+00', '2026-11-30 07:40:00.569319+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-764f-770b-80ba-142bddcd9375', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.514+00'),
('01a22b65-7650-76a3-b750-bc8a6fe7c06c', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 07:39:59.514+00'),
('01a22b65-7650-76a3-b750-dcefc94eea14', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 07:39:59.558+00'),
('01a22b65-7650-76a3-b750-e299350ccb69', 'game_excluded', 'Game other is excluded while bonus 01a22b65-7650-76a3-b750-b42444b02162 is active.', NULL, '598', '217', '2026-11-30 07:39:59.558+00'),
('01a22b65-7650-76a3-b750-ece40acfc115', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 07:39:59.558+00'),
('01a22b65-7650-76a3-b750-f2c85b50e9b1', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 07:39:59.558+00'),
('01a22b65-7650-76a3-b751-013c3009fde2', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 07:39:59.558+00'),
('01a22b65-7651-70a5-9b1d-57f6eab46cf6', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 07:39:59.514+00'),
('01a22b65-7651-70a5-9b1d-58ca56c9626f', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 07:39:59.558+00'),
('01a22b65-7651-70a5-9b1d-60579de46f40', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 07:39:59.558+00'),
('01a22b65-7651-70a5-9b1d-6a9c58299abb', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-7a89750dccd5', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-7c41c372a360', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-9804df2d6f3c', 'game_excluded', 'Game other is excluded while bonus 01a22b65-7651-70a5-9b1d-8c5aee621847 is active.', NULL, '0', '392', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-9dcf2d2d82a7', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-a36291ec3c91', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 07:39:59.573+00'),
('01a22b65-7651-70a5-9b1d-b18171d0500f', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 07:39:59.588+00'),
('01a22b65-7651-70a5-9b1d-c1c6d4ea19c8', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 07:39:59.588+00'),
('01a22b65-76f2-750b-b089-3a1dfafe9bbc', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.66+00'),
('01a22b65-76f2-750b-b089-3ebd9e37a247', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.66+00'),
('01a22b65-76f2-750b-b089-4073bb9de5fb', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.66+00'),
('01a22b65-76f2-750b-b089-49b0c64b56e8', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.66+00'),
('01a22b65-773a-7567-9fe7-6dd431279ad4', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 07:39:59.739+00'),
('01a22b65-773a-7567-9fe7-8da48de38888', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 07:39:59.739+00'),
('01a22b65-773a-7567-9fe7-9698a8c2ffeb', 'game_excluded', 'Game other is excluded while bonus 01a22b65-773a-7567-9fe7-930092d27878 is active.', NULL, '3816', '426', '2026-11-30 07:39:59.739+00'),
('01a22b65-773a-7567-9fe7-a927fd566074', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 07:39:59.757+00'),
('01a22b65-773a-7567-9fe7-b5b8a621d2ae', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 07:39:59.757+00'),
('01a22b65-773a-7567-9fe7-d1a86d6ac4bf', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 07:39:59.757+00'),
('01a22b65-779c-744d-852b-6589e8a193bf', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-6ce5c1ecb958', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-7b535dbab9ce', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-8186924868d7', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-8be16ecb849d', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-8de893e58abf', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-9f0dea864982', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-a31e707b682d', 'game_excluded', 'Game other is excluded while bonus 01a22b65-779c-744d-852b-716e17be810d is active.', NULL, '60', '442', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-abeffdf7d1d5', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 07:39:59.828+00'),
('01a22b65-779c-744d-852b-ad479fd89421', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-6d65a1f0b352', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-7412aa0405ef', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-7dd83439f4b1', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-8035b6ed1072', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-9556469740c7', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-ab82eefe1196', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-ac951053722d', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-b4b3fc379526', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-bcd41395bfc8', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-c552ad8313f5', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-ce05327e8b52', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-d5ab99a3dd1d', 'game_excluded', 'Game other is excluded while bonus 01a22b65-779c-744d-852b-a51302d9797a is active.', NULL, '12', '0', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-e51c927de82a', 'game_excluded', 'Game other is excluded while bonus 01a22b65-779c-744d-852b-a51302d9797a is active.', NULL, '62', '46', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-eb2f7e68f9e1', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-eec2709850db', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 07:39:59.839+00'),
('01a22b65-779d-711d-b070-f477a4cececd', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 07:39:59.828+00'),
('01a22b65-779d-711d-b070-fe4a6d571457', 'game_excluded', 'Game other is excluded while bonus 01a22b65-779c-744d-852b-a51302d9797a is active.', NULL, '62', '429', '2026-11-30 07:39:59.85+00'),
('01a22b65-779d-711d-b071-10f9bd592b06', 'withdrawal_locked', 'Bonus 01a22b65-779d-711d-b070-c2e2c7520d82 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 07:39:59.85+00'),
('01a22b65-779e-7169-bce9-18fe6fbc0fe1', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 07:39:59.828+00'),
('01a22b65-779e-7169-bce9-204852d51490', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 07:39:59.85+00'),
('01a22b65-77f6-743d-b751-f0bff73c4eae', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f6-743d-b751-f44d94263810', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f6-743d-b751-f9c9d9cb3aee', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f6-743d-b751-fe8d6f3ca0f1', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f6-743d-b752-0bdc2344b343', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f6-743d-b752-0f2fe25cffff', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:39:59.905+00'),
('01a22b65-78ac-7000-97bd-2b0216c9e9af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 07:40:00.045+00'),
('01a22b65-78d3-7000-b811-dbe68baa1945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:40:00.085+00');

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22b65-761f-7000-a01b-8605aafdf7ff', '2026-11-30 07:39:59.391+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', 'b5', '01a22b65-7650-76a3-b750-b9bde4624b12'),
('01a22b65-7828-7000-8791-7e97318449af', 'never', '01a22b65-78a7-7000-915c-551669b5b9af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b65-7828-7000-8791-7e97318449af', 'frozen', 'test', 'tester', '01a22b65-78b6-7000-aefd-11e680fe9db2', '2026-11-30 07:40:00.054+00'),
('2', '01a22b65-7828-7000-8791-7e97318449af', 'active', 'test', 'tester', '01a22b65-78b9-7000-a096-41e2d08278be', '2026-11-30 07:40:00.057+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "player_id", "currency", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b65-7647-7109-a140-8a6422d0ad9c', '01a22b65-7647-7109-a140-8c903dce8b8b', 'EUR', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22b65-764f-770b-80ba-1df566cc59a8', NULL, NULL, '{}', '2026-11-30 07:39:59.432+00', '2026-11-30 07:39:59.588+00'),
('01a22b65-764a-717c-ae9b-f6a6d2785ad9', '01a22b65-764a-717c-ae9b-faa467288f25', 'EUR', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22b65-7651-70a5-9b1d-700f24453e27', NULL, NULL, '{}', '2026-11-30 07:39:59.434+00', '2026-11-30 07:39:59.514+00'),
('01a22b65-764b-70de-b5a7-04d881ac83cb', '01a22b65-764b-70de-b5a7-09c8e3d9c6f5', 'USD', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22b65-7651-70a5-9b1d-4afe3cb4d3cd', NULL, NULL, '{}', '2026-11-30 07:39:59.435+00', '2026-11-30 07:39:59.514+00'),
('01a22b65-76ed-7788-b7a0-82aac9257078', '01a22b65-76ed-7788-b7a0-87bb9fab4be3', 'EUR', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.598+00', '2026-11-30 07:39:59.66+00'),
('01a22b65-76ee-7404-95a5-57edc10911ef', '01a22b65-76ee-7404-95a5-59e1cc619458', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.599+00', '2026-11-30 07:39:59.599+00'),
('01a22b65-76ef-763a-84c9-97715064b2ff', '01a22b65-76ef-763a-84c9-980b73aceaf3', 'USD', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.599+00', '2026-11-30 07:39:59.599+00'),
('01a22b65-7735-75d1-bcc5-268a7f7c5aa4', '01a22b65-7735-75d1-bcc5-2abb09cd6e10', 'EUR', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22b65-773a-7567-9fe7-4d426cfcd6ab', NULL, NULL, '{}', '2026-11-30 07:39:59.669+00', '2026-11-30 07:39:59.757+00'),
('01a22b65-7736-7284-a036-f70602881014', '01a22b65-7736-7284-a036-f9a5ad30212d', 'EUR', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22b65-773a-7567-9fe7-79e9c745822a', NULL, NULL, '{}', '2026-11-30 07:39:59.67+00', '2026-11-30 07:39:59.739+00'),
('01a22b65-7737-77bb-aa2c-3be2f06ceb5a', '01a22b65-7737-77bb-aa2c-3f44c862606c', 'USD', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.671+00', '2026-11-30 07:39:59.739+00'),
('01a22b65-7796-72a1-9e0d-f8b046074b94', '01a22b65-7796-72a1-9e0d-fe87c30f0cec', 'EUR', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22b65-779d-711d-b071-0dc3a057ea8f', NULL, NULL, '{}', '2026-11-30 07:39:59.767+00', '2026-11-30 07:39:59.85+00'),
('01a22b65-7797-705c-8e5b-4d7f6446621d', '01a22b65-7797-705c-8e5b-53fd5486e9e3', 'EUR', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.768+00', '2026-11-30 07:39:59.828+00'),
('01a22b65-7798-722e-a2e4-fda0af293bcc', '01a22b65-7798-722e-a2e5-007139365c22', 'USD', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22b65-779e-7169-bce9-2f7b1e936711', NULL, NULL, '{}', '2026-11-30 07:39:59.768+00', '2026-11-30 07:39:59.839+00'),
('01a22b65-77f0-7649-92c0-5ed28fc6925c', '01a22b65-77f0-7649-92c0-6123888bbf04', 'EUR', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.856+00', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f1-72fd-91ca-d769516ea8bb', '01a22b65-77f1-72fd-91ca-d9a4d55c90c7', 'EUR', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22b65-77f6-743d-b752-05b20a98c2d5', NULL, NULL, '{}', '2026-11-30 07:39:59.857+00', '2026-11-30 07:39:59.905+00'),
('01a22b65-77f1-72fd-91ca-dccacc8a92a7', '01a22b65-77f1-72fd-91ca-e0e6b4aa9b0c', 'USD', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.858+00', '2026-11-30 07:39:59.905+00'),
('01a22b65-7828-7000-8791-7e97318449af', 'reader', 'EUR', 'active', '20035', '100', '0', '7', '17', '2', '3', '01a22b65-782c-7000-809f-01bfd2d5f9af', NULL, NULL, '{}', '2026-11-30 07:39:59.913+00', '2026-11-30 07:40:00.103+00'),
('01a22b65-783f-7000-8763-b21d80f25754', 'other', 'EUR', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:39:59.935+00', '2026-11-30 07:39:59.955+00'),
('01a22b65-78ba-7000-9826-ea6296f86945', 'in-trouble', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:40:00.058+00', '2026-11-30 07:40:00.058+00');
