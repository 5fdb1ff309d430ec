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
  CONSTRAINT audit_head_is_only_check CHECK (is_only)
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
('true', '0', E'\\x');

INSERT INTO audit_log ("id", "at", "brand", "actor", "actor_kind", "role", "action", "subject_kind", "subject_id", "before", "after", "reason", "trace_id", "sealed_no", "hash") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-f9ff-7000-a5c6-9c5f33be6468', '2026-11-30 07:29:37.773+00', NULL, 'system', 'system', NULL, 'currency.put', 'currency', 'PTS', NULL, '{"scale": 0}', NULL, NULL, NULL, NULL),
('01a22b5b-fa37-7000-8b54-05a05423332c', '2026-11-30 07:29:37.82+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'slots', NULL, '{"name": null, "category": "slots"}', NULL, NULL, NULL, NULL),
('01a22b5b-fa64-7000-96b5-aa8e8b978049', '2026-11-30 07:29:37.861+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'table', NULL, '{"name": null, "category": "table"}', NULL, NULL, NULL, NULL),
('01a22b5b-fa70-7000-a208-b09502b2db4d', '2026-11-30 07:29:37.899+00', NULL, 'system', 'system', NULL, 'game.put', 'game', 'live', NULL, '{"name": null, "category": "live"}', NULL, NULL, NULL, NULL),
('01a22b5b-fa7e-7000-ab6e-352ffe91f32a', '2026-11-30 07:29:37.911+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b5b-fa78-7000-9940-399a7dda502b', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": {"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}, "currency": null}', NULL, NULL, NULL, NULL),
('01a22b5b-faac-7000-a332-bd0cda94a083', '2026-11-30 07:29:37.951+00', NULL, 'tester', 'system', NULL, 'offer.create', 'offer', '01a22b5b-faa0-7000-8025-b553fc3b2cdd', NULL, '{"name": "match", "terms": {"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}, "amount": null, "trigger": null, "currency": null}', NULL, NULL, NULL, NULL),
('01a22b5b-fae0-7000-80d4-6c68cfad86c5', '2026-11-30 07:29:38.019+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'wagered', NULL, '{"name": "wagered", "metric": "wagered", "currency": "EUR"}', NULL, NULL, NULL, NULL),
('01a22b5b-fafd-7000-8fa2-565eaf28bd91', '2026-11-30 07:29:38.051+00', NULL, 'tester', 'system', NULL, 'leaderboard.create', 'leaderboard', 'won', NULL, '{"name": "won", "metric": "won", "currency": "EUR"}', NULL, NULL, NULL, NULL),
('01a22b5c-01c0-7001-8dba-7b3672598292', '2026-11-30 07:29:39.776+00', NULL, 'tester', 'system', NULL, 'wallet.freeze', 'wallet', '01a22b5b-ffe0-7000-ba46-be24103329af', '{"status": "active"}', '{"status": "frozen"}', 'test', NULL, NULL, NULL),
('01a22b5c-01c9-7001-82e2-76ec56eedfc0', '2026-11-30 07:29:39.787+00', NULL, 'tester', 'system', NULL, 'wallet.unfreeze', 'wallet', '01a22b5b-ffe0-7000-ba46-be24103329af', '{"status": "frozen"}', '{"status": "active"}', 'test', NULL, NULL, NULL),
('01a22b5c-0213-7000-a3a7-6444468050ac', '2026-11-30 07:29:39.86+00', NULL, 'tester', 'system', NULL, 'dead_letter.replay', 'operation', '01a22b5c-01d0-7000-9812-bb8008019945', '{"status": "failed"}', '{"status": "queued", "replayed": 1, "operationIds": ["01a22b5c-01d0-7000-9812-bb8008019945"]}', NULL, NULL, NULL, NULL),
('01a22b5c-0224-7000-af4d-cb00780d38dc', '2026-11-30 07:29:39.876+00', NULL, 'tester', 'system', NULL, 'dead_letter.discard', 'operation', '01a22b5c-01d0-7000-9812-bb8008019945', '{"discarded": 0}', '{"discarded": 2, "operationIds": ["01a22b5c-01d0-7000-9812-bb8008019945", "01a22b5c-0204-7000-abab-4dec5259d945"]}', 'test', NULL, NULL, NULL),
('01a22b5c-0317-7000-add4-8757bf7fc652', '2026-11-30 07:29:40.11+00', NULL, 'tester', 'system', NULL, 'score.set', 'leaderboard', 'won', '{"score": 180, "playerId": "reader"}', '{"score": 5, "playerId": "reader"}', NULL, NULL, NULL, NULL);

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 07:29:14.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', '2026-11-30 07:29:14.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', '2026-11-30 07:29:14.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22b5b-fb3d-72dc-8065-424e4e0c071d', 'slots', '2026-11-30 07:29:14.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22b5b-fb3d-72dc-8065-424e4e0c071d', 'slots', '2026-11-30 07:29:34.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', '2026-11-30 07:29:34.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22b5b-fb3e-729f-8930-271306dbf720', 'live', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22b5b-fb3e-729f-8930-271306dbf720', 'table', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22b5b-fb3e-729f-8930-271306dbf720', 'live', '2026-11-30 07:29:37.211+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 07:28:55.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', '2026-11-30 07:29:05.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', '2026-11-30 07:29:05.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, '2026-11-30 07:29:05.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22', 'table', '2026-11-30 07:29:28.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22', 'slots', '2026-11-30 07:29:10.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 07:29:37.803+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22b5b-fd86-76c5-b5e8-52d592045375', 'live', NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22b5b-fd86-76c5-b5e8-52d592045375', 'live', NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', '2026-11-30 07:28:50.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22b5b-fe83-75f7-9566-8cea64d48f22', 'slots', '2026-11-30 07:28:50.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22b5b-fe83-75f7-9566-8cea64d48f22', 'slots', '2026-11-30 07:28:50.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'table', '2026-11-30 07:29:13.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'live', '2026-11-30 07:28:53.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'slots', '2026-11-30 07:29:13.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'table', '2026-11-30 07:29:13.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'table', '2026-11-30 07:29:29.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'table', '2026-11-30 07:29:29.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'live', '2026-11-30 07:29:38.029+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', 'slots', NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22b5c-005e-7000-b502-9861db23e9af', 'slots', '2026-11-30 07:29:39.533+00'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22b5c-005e-7000-b502-9861db23e9af', 'slots', '2026-11-30 07:29:39.652+00'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22b5c-005e-7000-b502-9861db23e9af', 'slots', '2026-11-30 07:29:39.698+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb3d-72dc-8065-424e4e0c071d', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '01a22b5b-fb3b-7362-8d16-0239f5533c6e', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 07:30:04.211+00', '2026-11-30 07:29:14.211+00', '2026-11-30 07:29:14.211+00', '2026-11-30 07:29:34.211+00', 'completed'),
('01a22b5b-fb3e-729f-892f-e799f56e2b5a', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '01a22b5b-fb3b-7362-8d15-fe58e5954651', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 07:29:38.211+00', '2026-11-30 07:29:34.211+00', '2026-11-30 07:29:34.211+00', '2026-11-30 07:29:34.211+00', 'withdrawal'),
('01a22b5b-fb3e-729f-8930-271306dbf720', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '01a22b5b-fb3b-7362-8d16-0239f5533c6e', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 07:30:27.211+00', '2026-11-30 07:29:37.211+00', '2026-11-30 07:29:37.211+00', NULL, NULL),
('01a22b5b-fd85-74a7-b1e5-a6c80d935e2f', '01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c', '01a22b5b-fd81-7500-88be-b299ab8315b5', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 07:28:56.803+00', '2026-11-30 07:28:55.803+00', '2026-11-30 07:28:55.803+00', NULL, NULL),
('01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22', '01a22b5b-fd74-719c-8207-3a9604051a8a', '01a22b5b-fd84-703e-8aea-8511dad99ec1', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 07:29:16.803+00', '2026-11-30 07:29:10.803+00', '2026-11-30 07:29:10.803+00', '2026-11-30 07:29:28.803+00', 'expired'),
('01a22b5b-fd86-76c5-b5e8-4dca3daf8d87', '01a22b5b-fd74-719c-8207-3a9604051a8a', '01a22b5b-fd81-7500-88be-b299ab8315b5', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 07:29:29.803+00', '2026-11-30 07:29:10.803+00', '2026-11-30 07:29:28.803+00', '2026-11-30 07:29:37.803+00', 'expired'),
('01a22b5b-fd86-76c5-b5e8-52d592045375', '01a22b5b-fd74-719c-8207-3a9604051a8a', '01a22b5b-fd7b-7074-a01d-edf681b41f34', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 07:29:39.803+00', '2026-11-30 07:29:10.803+00', '2026-11-30 07:29:37.803+00', NULL, NULL),
('01a22b5b-fd86-76c5-b5e8-56d6ff84b014', '01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '01a22b5b-fd7b-7074-a01d-edf681b41f34', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 07:29:12.803+00', '2026-11-30 07:29:10.803+00', '2026-11-30 07:29:10.803+00', NULL, NULL),
('01a22b5b-fd86-76c5-b5e8-61fa23e04cbb', '01a22b5b-fd74-719c-8207-3a9604051a8a', '01a22b5b-fd7b-7074-a01d-edf681b41f34', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 07:29:10.803+00', NULL, NULL, NULL),
('01a22b5b-fe83-75f7-9566-7f319ae1ac72', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe73-718a-ab35-3f2add5a1267', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 07:28:50.029+00', '2026-11-30 07:28:46.029+00', '2026-11-30 07:28:46.029+00', '2026-11-30 07:28:50.029+00', 'expired'),
('01a22b5b-fe83-75f7-9566-85ec2937540d', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '01a22b5b-fe77-753e-92cc-da520d3ff484', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 07:29:46.029+00', '2026-11-30 07:28:46.029+00', '2026-11-30 07:28:46.029+00', NULL, NULL),
('01a22b5b-fe83-75f7-9566-8cea64d48f22', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe80-746a-955d-6e03c7566f7c', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 07:28:56.029+00', '2026-11-30 07:28:46.029+00', '2026-11-30 07:28:50.029+00', '2026-11-30 07:28:50.029+00', 'completed'),
('01a22b5b-fe83-75f7-9566-9b483fe6761e', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '01a22b5b-fe73-718a-ab35-3f2add5a1267', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 07:28:54.029+00', '2026-11-30 07:28:50.029+00', '2026-11-30 07:28:50.029+00', '2026-11-30 07:28:50.029+00', 'player'),
('01a22b5b-fe83-75f7-9566-c386f0dd2d42', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe77-753e-92cc-da520d3ff484', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 07:29:50.029+00', '2026-11-30 07:28:50.029+00', '2026-11-30 07:28:50.029+00', NULL, NULL),
('01a22b5b-fe83-75f7-9566-ef6ea86d9b2f', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe80-746a-955d-6e03c7566f7c', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 07:28:50.029+00', NULL, NULL, NULL),
('01a22b5b-fe84-73b9-997a-bc2e784a899a', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '01a22b5b-fe77-753e-92cc-da520d3ff484', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 07:29:53.029+00', '2026-11-30 07:28:53.029+00', '2026-11-30 07:28:53.029+00', NULL, NULL),
('01a22b5b-fe84-73b9-997a-cf47e569cfcd', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe7b-762b-8c94-977596408220', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 07:28:53.029+00', NULL, NULL, NULL),
('01a22b5b-fe84-73b9-997a-ead2d6938fd2', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '01a22b5b-fe7b-762b-8c94-977596408220', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 07:29:13.029+00', NULL, '2026-11-30 07:29:29.029+00', 'player'),
('01a22b5b-fe84-73b9-997b-06512c76f347', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe77-753e-92cc-da520d3ff484', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 07:29:13.029+00', NULL, NULL, NULL),
('01a22b5b-ff57-71a7-8396-76477140eb32', '01a22b5b-ff54-76d1-99d3-3cec665c9320', '01a22b5b-ff55-7473-9e45-113cd5aba6d3', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 07:29:35.204+00', '2026-11-30 07:29:33.204+00', '2026-11-30 07:29:33.204+00', NULL, NULL),
('01a22b5c-005e-7000-b502-9861db23e9af', '01a22b5b-ffe0-7000-ba46-be24103329af', '01a22b5b-fa78-7000-9940-399a7dda502b', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 07:29:39.423+00', '2026-11-30 07:29:39.423+00', '2026-11-30 07:29:39.759+00', 'test'),
('01a22b5c-0083-7000-891d-a662dedac9af', '01a22b5b-ffe0-7000-ba46-be24103329af', '01a22b5b-fa78-7000-9940-399a7dda502b', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 07:29:39.46+00', '2026-11-30 07:29:39.759+00', NULL, NULL);

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
('01a22b5c-01d0-7000-9812-bb8008019945', '01a22b5c-01cd-7000-8c1f-c06c20870945', '203', 'bet', 'test', '1', '2026-11-30 07:29:39.868+00', 'lost', NULL, '2026-11-30 07:29:39.876+00'),
('01a22b5c-0204-7000-abab-4dec5259d945', '01a22b5c-01cd-7000-8c1f-c06c20870945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 07:29:39.845+00', 'lost', '01a22b5c-01d0-7000-9812-bb8008019945', '2026-11-30 07:29:39.876+00');

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '1', '2', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '2', '3', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '3', '4', NULL, 'bet', '2026-11-30 07:29:38.243+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '4', '5', NULL, 'bet', '2026-11-30 07:29:38.243+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '5', '6', NULL, 'settlement', '2026-11-30 07:29:38.243+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '6', '7', NULL, 'bet', '2026-11-30 07:29:38.243+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '7', '8', NULL, 'revert', '2026-11-30 07:29:38.243+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '8', '9', NULL, 'bonus_grant', '2026-11-30 07:29:38.243+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22b5b-fb3d-72dc-8065-424e4e0c071d"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fb3d-72dc-8065-424e4e0c071d", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:14.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:04.211Z", "activatedAt": "2026-11-30T07:29:14.211Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fb3d-72dc-8065-424e4e0c071d", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:14.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:04.211Z", "activatedAt": "2026-11-30T07:29:14.211Z"}}], "bonusId": "01a22b5b-fb3d-72dc-8065-424e4e0c071d"}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '9', '10', NULL, 'rollback', '2026-11-30 07:29:38.243+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '10', '12', NULL, 'settlement', '2026-11-30 07:29:38.243+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '11', '13', NULL, 'settlement', '2026-11-30 07:29:38.243+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '12', '14', NULL, 'bet', '2026-11-30 07:29:38.243+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b5b-fb3d-72dc-8065-424e4e0c071d", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:14.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:04.211Z", "activatedAt": "2026-11-30T07:29:14.211Z"}}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '13', '15', NULL, 'bet', '2026-11-30 07:29:38.243+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b5b-fb3d-72dc-8065-424e4e0c071d", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:14.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:04.211Z", "activatedAt": "2026-11-30T07:29:14.211Z"}}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '14', '17', NULL, 'settlement', '2026-11-30 07:29:38.243+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '15', '18', NULL, 'settlement', '2026-11-30 07:29:38.243+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '16', '21', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '17', '22', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22b5b-fb3d-72dc-8065-424e4e0c071d"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22b5b-fb3d-72dc-8065-424e4e0c071d"}], "events": [{"name": "completed", "bonus": {"id": "01a22b5b-fb3d-72dc-8065-424e4e0c071d", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T07:29:34.211Z", "granted": 217, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 6, "createdAt": "2026-11-30T07:29:14.211Z", "endReason": "completed", "expiresAt": "2026-11-30T07:30:04.211Z", "activatedAt": "2026-11-30T07:29:14.211Z"}}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '18', '25', NULL, 'bet', '2026-11-30 07:29:38.332+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '19', '26', NULL, 'bet', '2026-11-30 07:29:38.332+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '20', '27', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '21', '29', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '22', '30', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '23', '32', NULL, 'bonus_grant', '2026-11-30 07:29:38.332+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b5b-fb3e-729f-892f-e799f56e2b5a"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fb3e-729f-892f-e799f56e2b5a", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fb3b-7362-8d15-fe58e5954651", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:34.211Z", "endReason": null, "expiresAt": "2026-11-30T07:29:38.211Z", "activatedAt": "2026-11-30T07:29:34.211Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fb3e-729f-892f-e799f56e2b5a", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fb3b-7362-8d15-fe58e5954651", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:34.211Z", "endReason": null, "expiresAt": "2026-11-30T07:29:38.211Z", "activatedAt": "2026-11-30T07:29:34.211Z"}}], "bonusId": "01a22b5b-fb3e-729f-892f-e799f56e2b5a"}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '24', '33', NULL, 'settlement', '2026-11-30 07:29:38.332+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '25', '36', NULL, 'withdrawal', '2026-11-30 07:29:38.332+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b5b-fb3e-729f-892f-e799f56e2b5a"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b5b-fb3e-729f-892f-e799f56e2b5a", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:29:34.211Z", "granted": 100, "offerId": "01a22b5b-fb3b-7362-8d15-fe58e5954651", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:34.211Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T07:29:38.211Z", "activatedAt": "2026-11-30T07:29:34.211Z"}}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '26', '40', NULL, 'bet', '2026-11-30 07:29:38.37+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '27', '42', NULL, 'settlement', '2026-11-30 07:29:38.37+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '28', '45', NULL, 'bet', '2026-11-30 07:29:38.37+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '29', '46', NULL, 'rollback', '2026-11-30 07:29:38.37+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, '{"amount": 79}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '30', '47', NULL, 'bet', '2026-11-30 07:29:38.37+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '31', '48', NULL, 'bonus_grant', '2026-11-30 07:29:38.37+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22b5b-fb3e-729f-8930-271306dbf720"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fb3e-729f-8930-271306dbf720", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:37.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:27.211Z", "activatedAt": "2026-11-30T07:29:37.211Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fb3e-729f-8930-271306dbf720", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22b5b-fb3b-7362-8d16-0239f5533c6e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22b5b-fb2c-7756-b5f6-b6df2bff4122", "converted": 0, "createdAt": "2026-11-30T07:29:37.211Z", "endReason": null, "expiresAt": "2026-11-30T07:30:27.211Z", "activatedAt": "2026-11-30T07:29:37.211Z"}}], "bonusId": "01a22b5b-fb3e-729f-8930-271306dbf720"}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '32', '49', NULL, 'rollback', '2026-11-30 07:29:38.37+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, '{"amount": 65}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '33', '50', NULL, 'bet', '2026-11-30 07:29:38.37+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22b5b-fb3e-729f-8930-271306dbf720"}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '34', '54', NULL, 'settlement', '2026-11-30 07:29:38.37+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '35', '55', NULL, 'bet', '2026-11-30 07:29:38.37+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22b5b-fb3e-729f-8930-271306dbf720"}]}'),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '36', '56', NULL, 'deposit', '2026-11-30 07:29:38.37+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '37', '58', NULL, 'settlement', '2026-11-30 07:29:38.447+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '38', '59', NULL, 'bet', '2026-11-30 07:29:38.447+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '39', '60', NULL, 'settlement', '2026-11-30 07:29:38.447+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL),
('01a22b5b-fb2f-7260-b57c-20d136a08c8b', '1', '16', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb2f-7260-b57c-20d136a08c8b', '2', '41', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '1', '31', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '2', '38', NULL, 'deposit', '2026-11-30 07:29:38.243+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fcc0-715c-a31c-351d71f16d76', '1', '65', NULL, 'deposit', '2026-11-30 07:29:38.658+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '1', '67', NULL, 'deposit', '2026-11-30 07:29:38.833+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '2', '68', NULL, 'bet', '2026-11-30 07:29:38.833+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '3', '69', NULL, 'bet', '2026-11-30 07:29:38.833+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '4', '70', NULL, 'bet', '2026-11-30 07:29:38.833+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '5', '71', NULL, 'bet', '2026-11-30 07:29:38.833+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '6', '72', NULL, 'settlement', '2026-11-30 07:29:38.833+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '7', '73', NULL, 'bet', '2026-11-30 07:29:38.833+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '8', '74', NULL, 'settlement', '2026-11-30 07:29:38.833+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '9', '77', NULL, 'rollback', '2026-11-30 07:29:38.833+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, '{"amount": 221}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '10', '79', NULL, 'settlement', '2026-11-30 07:29:38.833+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '11', '80', NULL, 'settlement', '2026-11-30 07:29:38.833+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '12', '81', NULL, 'settlement', '2026-11-30 07:29:38.833+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '13', '82', NULL, 'deposit', '2026-11-30 07:29:38.833+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '14', '84', NULL, 'bonus_grant', '2026-11-30 07:29:38.833+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}], "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '15', '86', NULL, 'bonus_grant', '2026-11-30 07:29:38.867+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b5b-fd81-7500-88be-b299ab8315b5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87"}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '16', '87', NULL, 'bonus_grant', '2026-11-30 07:29:38.867+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-52d592045375", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b5b-fd7b-7074-a01d-edf681b41f34", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fd86-76c5-b5e8-52d592045375"}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '17', '89', NULL, 'bet', '2026-11-30 07:29:38.867+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}], "events": [{"name": "progress", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}]}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '18', '91', NULL, 'bonus_grant', '2026-11-30 07:29:38.867+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-61fa23e04cbb", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22b5b-fd7b-7074-a01d-edf681b41f34", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fd86-76c5-b5e8-61fa23e04cbb"}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '19', '92', NULL, 'bet', '2026-11-30 07:29:38.867+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}], "events": [{"name": "progress", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}]}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '20', '94', NULL, 'settlement', '2026-11-30 07:29:38.867+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '21', '95', NULL, 'rollback', '2026-11-30 07:29:38.867+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}, {"name": "expired", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:29:28.803Z", "granted": 426, "offerId": "01a22b5b-fd84-703e-8aea-8511dad99ec1", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": "expired", "expiresAt": "2026-11-30T07:29:16.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22b5b-fd81-7500-88be-b299ab8315b5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:29.803Z", "activatedAt": "2026-11-30T07:29:28.803Z"}}]}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '22', '96', NULL, 'bet', '2026-11-30 07:29:38.867+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '23', '97', NULL, 'rollback', '2026-11-30 07:29:38.867+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22b5b-fd86-76c5-b5e8-52d592045375"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-4dca3daf8d87", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:29:37.803Z", "granted": 278, "offerId": "01a22b5b-fd81-7500-88be-b299ab8315b5", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": "expired", "expiresAt": "2026-11-30T07:29:29.803Z", "activatedAt": "2026-11-30T07:29:28.803Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-52d592045375", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22b5b-fd7b-7074-a01d-edf681b41f34", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22b5b-fd74-719c-8207-3a9604051a8a", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:39.803Z", "activatedAt": "2026-11-30T07:29:37.803Z"}}]}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '24', '98', NULL, 'bet', '2026-11-30 07:29:38.867+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22b5b-fd86-76c5-b5e8-52d592045375"}]}'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '25', '99', NULL, 'bet', '2026-11-30 07:29:38.867+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL),
('01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '1', '78', NULL, 'deposit', '2026-11-30 07:29:38.833+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '2', '88', NULL, 'bonus_grant', '2026-11-30 07:29:38.833+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22b5b-fd86-76c5-b5e8-56d6ff84b014"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-56d6ff84b014", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b5b-fd7b-7074-a01d-edf681b41f34", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b5b-fd76-7491-a2d1-7e0aec8bfb74", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:12.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fd86-76c5-b5e8-56d6ff84b014", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22b5b-fd7b-7074-a01d-edf681b41f34", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22b5b-fd76-7491-a2d1-7e0aec8bfb74", "converted": 0, "createdAt": "2026-11-30T07:29:10.803Z", "endReason": null, "expiresAt": "2026-11-30T07:29:12.803Z", "activatedAt": "2026-11-30T07:29:10.803Z"}}], "bonusId": "01a22b5b-fd86-76c5-b5e8-56d6ff84b014"}'),
('01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c', '1', '76', NULL, 'bonus_grant', '2026-11-30 07:29:38.833+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b5b-fd85-74a7-b1e5-a6c80d935e2f"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-a6c80d935e2f", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fd81-7500-88be-b299ab8315b5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c", "converted": 0, "createdAt": "2026-11-30T07:28:55.803Z", "endReason": null, "expiresAt": "2026-11-30T07:28:56.803Z", "activatedAt": "2026-11-30T07:28:55.803Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fd85-74a7-b1e5-a6c80d935e2f", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fd81-7500-88be-b299ab8315b5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c", "converted": 0, "createdAt": "2026-11-30T07:28:55.803Z", "endReason": null, "expiresAt": "2026-11-30T07:28:56.803Z", "activatedAt": "2026-11-30T07:28:55.803Z"}}], "bonusId": "01a22b5b-fd85-74a7-b1e5-a6c80d935e2f"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '1', '101', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22b5b-fe83-75f7-9566-7f319ae1ac72"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-7f319ae1ac72", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:50.029Z", "activatedAt": "2026-11-30T07:28:46.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe83-75f7-9566-7f319ae1ac72", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:50.029Z", "activatedAt": "2026-11-30T07:28:46.029Z"}}], "bonusId": "01a22b5b-fe83-75f7-9566-7f319ae1ac72"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '2', '105', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-8cea64d48f22", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '3', '106', NULL, 'payout', '2026-11-30 07:29:39.087+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '4', '110', NULL, 'bet', '2026-11-30 07:29:39.087+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '5', '113', NULL, 'settlement', '2026-11-30 07:29:39.087+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22b5b-fe83-75f7-9566-7f319ae1ac72"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}], "events": [{"name": "expired", "bonus": {"id": "01a22b5b-fe83-75f7-9566-7f319ae1ac72", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T07:28:50.029Z", "granted": 144, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": "expired", "expiresAt": "2026-11-30T07:28:50.029Z", "activatedAt": "2026-11-30T07:28:46.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe83-75f7-9566-8cea64d48f22", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:56.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '6', '115', NULL, 'settlement', '2026-11-30 07:29:39.087+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '7', '118', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-c386f0dd2d42", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '8', '121', NULL, 'bet', '2026-11-30 07:29:39.087+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}], "events": [{"name": "progress", "bonus": {"id": "01a22b5b-fe83-75f7-9566-8cea64d48f22", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:56.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '9', '123', NULL, 'bet', '2026-11-30 07:29:39.087+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}], "events": [{"name": "progress", "bonus": {"id": "01a22b5b-fe83-75f7-9566-8cea64d48f22", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:56.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '10', '125', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '11', '128', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '12', '129', NULL, 'bonus_grant', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-ef6ea86d9b2f", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe83-75f7-9566-ef6ea86d9b2f"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '13', '130', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '14', '131', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22b5b-fe83-75f7-9566-8cea64d48f22"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}], "events": [{"name": "completed", "bonus": {"id": "01a22b5b-fe83-75f7-9566-8cea64d48f22", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T07:28:50.029Z", "granted": 442, "offerId": "01a22b5b-fe80-746a-955d-6e03c7566f7c", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 2, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": "completed", "expiresAt": "2026-11-30T07:28:56.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe83-75f7-9566-c386f0dd2d42", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": null, "expiresAt": "2026-11-30T07:29:50.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '15', '133', NULL, 'bet', '2026-11-30 07:29:39.108+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '16', '134', NULL, 'bet', '2026-11-30 07:29:39.108+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '17', '135', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '18', '136', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '19', '141', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '20', '143', NULL, 'bonus_grant', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe84-73b9-997a-cf47e569cfcd", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22b5b-fe7b-762b-8c94-977596408220", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:28:53.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe84-73b9-997a-cf47e569cfcd"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '21', '145', NULL, 'settlement', '2026-11-30 07:29:39.108+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '22', '147', NULL, 'bet', '2026-11-30 07:29:39.108+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '23', '149', NULL, 'rollback', '2026-11-30 07:29:39.108+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}], "amount": 201}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '24', '151', NULL, 'bet', '2026-11-30 07:29:39.108+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '25', '155', NULL, 'settlement', '2026-11-30 07:29:39.143+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '26', '157', NULL, 'bonus_grant', '2026-11-30 07:29:39.143+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe84-73b9-997b-06512c76f347", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22b5b-fe58-7261-abd7-fde1cd5b420e", "converted": 0, "createdAt": "2026-11-30T07:29:13.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe84-73b9-997b-06512c76f347"}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '27', '159', NULL, 'bet', '2026-11-30 07:29:39.143+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '28', '160', NULL, 'settlement', '2026-11-30 07:29:39.143+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '29', '162', NULL, 'deposit', '2026-11-30 07:29:39.143+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '30', '164', NULL, 'bet', '2026-11-30 07:29:39.143+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '31', '165', NULL, 'settlement', '2026-11-30 07:29:39.143+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '32', '166', NULL, 'deposit', '2026-11-30 07:29:39.143+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '33', '168', NULL, 'settlement', '2026-11-30 07:29:39.143+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '34', '170', NULL, 'bet', '2026-11-30 07:29:39.143+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '35', '171', NULL, 'settlement', '2026-11-30 07:29:39.143+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '36', '173', NULL, 'bet', '2026-11-30 07:29:39.143+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22b5b-fe83-75f7-9566-c386f0dd2d42"}]}'),
('01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '1', '108', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22b5b-fe83-75f7-9566-9b483fe6761e"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-9b483fe6761e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b5b-fe6b-73b7-8985-a6f11724e7c7", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:54.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe83-75f7-9566-9b483fe6761e", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b5b-fe6b-73b7-8985-a6f11724e7c7", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": null, "expiresAt": "2026-11-30T07:28:54.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}], "bonusId": "01a22b5b-fe83-75f7-9566-9b483fe6761e"}'),
('01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 07:29:39.087+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22b5b-fe83-75f7-9566-9b483fe6761e"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b5b-fe83-75f7-9566-9b483fe6761e", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:28:50.029Z", "granted": 499, "offerId": "01a22b5b-fe73-718a-ab35-3f2add5a1267", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22b5b-fe6b-73b7-8985-a6f11724e7c7", "converted": 0, "createdAt": "2026-11-30T07:28:50.029Z", "endReason": "player", "expiresAt": "2026-11-30T07:28:54.029Z", "activatedAt": "2026-11-30T07:28:50.029Z"}}]}'),
('01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '3', '139', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22b5b-fe84-73b9-997a-bc2e784a899a"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe84-73b9-997a-bc2e784a899a", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b5b-fe6b-73b7-8985-a6f11724e7c7", "converted": 0, "createdAt": "2026-11-30T07:28:53.029Z", "endReason": null, "expiresAt": "2026-11-30T07:29:53.029Z", "activatedAt": "2026-11-30T07:28:53.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe84-73b9-997a-bc2e784a899a", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22b5b-fe6b-73b7-8985-a6f11724e7c7", "converted": 0, "createdAt": "2026-11-30T07:28:53.029Z", "endReason": null, "expiresAt": "2026-11-30T07:29:53.029Z", "activatedAt": "2026-11-30T07:28:53.029Z"}}], "bonusId": "01a22b5b-fe84-73b9-997a-bc2e784a899a"}'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '1', '103', NULL, 'bonus_grant', '2026-11-30 07:29:39.087+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b5b-fe83-75f7-9566-85ec2937540d"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe83-75f7-9566-85ec2937540d", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:29:46.029Z", "activatedAt": "2026-11-30T07:28:46.029Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-fe83-75f7-9566-85ec2937540d", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fe77-753e-92cc-da520d3ff484", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c", "converted": 0, "createdAt": "2026-11-30T07:28:46.029Z", "endReason": null, "expiresAt": "2026-11-30T07:29:46.029Z", "activatedAt": "2026-11-30T07:28:46.029Z"}}], "bonusId": "01a22b5b-fe83-75f7-9566-85ec2937540d"}'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '2', '150', NULL, 'bonus_grant', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5b-fe84-73b9-997a-ead2d6938fd2", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22b5b-fe7b-762b-8c94-977596408220", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c", "converted": 0, "createdAt": "2026-11-30T07:29:13.029Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5b-fe84-73b9-997a-ead2d6938fd2"}'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 07:29:39.108+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22b5b-fe84-73b9-997a-ead2d6938fd2", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:29:29.029Z", "granted": 76, "offerId": "01a22b5b-fe7b-762b-8c94-977596408220", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c", "converted": 0, "createdAt": "2026-11-30T07:29:13.029Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '4', '172', NULL, 'deposit', '2026-11-30 07:29:39.108+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', '1', '179', NULL, 'deposit', '2026-11-30 07:29:39.285+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ff53-706a-88b4-b1ce64441493', '1', '180', NULL, 'deposit', '2026-11-30 07:29:39.285+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ff54-76d1-99d3-3cec665c9320', '1', '174', NULL, 'bonus_grant', '2026-11-30 07:29:39.285+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22b5b-ff57-71a7-8396-76477140eb32"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5b-ff57-71a7-8396-76477140eb32", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b5b-ff55-7473-9e45-113cd5aba6d3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b5b-ff54-76d1-99d3-3cec665c9320", "converted": 0, "createdAt": "2026-11-30T07:29:33.204Z", "endReason": null, "expiresAt": "2026-11-30T07:29:35.204Z", "activatedAt": "2026-11-30T07:29:33.204Z"}}, {"name": "activated", "bonus": {"id": "01a22b5b-ff57-71a7-8396-76477140eb32", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22b5b-ff55-7473-9e45-113cd5aba6d3", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22b5b-ff54-76d1-99d3-3cec665c9320", "converted": 0, "createdAt": "2026-11-30T07:29:33.204Z", "endReason": null, "expiresAt": "2026-11-30T07:29:35.204Z", "activatedAt": "2026-11-30T07:29:33.204Z"}}], "bonusId": "01a22b5b-ff57-71a7-8396-76477140eb32"}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '1', '183', NULL, 'deposit', '2026-11-30 07:29:39.317+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '2', '187', NULL, 'deposit', '2026-11-30 07:29:39.317+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '3', '189', NULL, 'transfer', '2026-11-30 07:29:39.365+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '4', '190', NULL, 'complete', '2026-11-30 07:29:39.384+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', '{"amount": 5}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '5', '191', NULL, 'deposit', '2026-11-30 07:29:39.395+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '6', '192', NULL, 'bonus_grant', '2026-11-30 07:29:39.426+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b5c-005e-7000-b502-9861db23e9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}, {"name": "activated", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}], "bonusId": "01a22b5c-005e-7000-b502-9861db23e9af"}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '7', '193', NULL, 'bonus_grant', '2026-11-30 07:29:39.461+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22b5c-0083-7000-891d-a662dedac9af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.460Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22b5c-0083-7000-891d-a662dedac9af"}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '8', '194', NULL, 'bet', '2026-11-30 07:29:39.495+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}]}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '9', '195', NULL, 'settlement', '2026-11-30 07:29:39.547+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '10', '196', NULL, 'bet', '2026-11-30 07:29:39.625+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}]}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '11', '197', NULL, 'settlement', '2026-11-30 07:29:39.659+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '12', '198', NULL, 'bet', '2026-11-30 07:29:39.687+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}]}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '13', '199', NULL, 'settlement', '2026-11-30 07:29:39.703+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '14', '200', NULL, 'rollback', '2026-11-30 07:29:39.721+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 07:29:39.76+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22b5c-005e-7000-b502-9861db23e9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22b5c-0083-7000-891d-a662dedac9af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22b5c-005e-7000-b502-9861db23e9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T07:29:39.759Z", "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.423Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.423Z"}}, {"name": "activated", "bonus": {"id": "01a22b5c-0083-7000-891d-a662dedac9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22b5b-fa78-7000-9940-399a7dda502b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22b5b-ffe0-7000-ba46-be24103329af", "converted": 0, "createdAt": "2026-11-30T07:29:39.460Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T07:29:39.759Z"}}]}'),
('01a22b5c-0015-7000-8fca-ab53f927d754', '1', '189', '01a22b5b-ffe0-7000-ba46-be24103329af', 'transfer', '2026-11-30 07:29:39.365+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22b5c-0015-7000-8fca-ab53f927d754', '2', '190', '01a22b5b-ffe0-7000-ba46-be24103329af', 'complete', '2026-11-30 07:29:39.384+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 07:29:37.899+00'),
('slots', 'slots', NULL, '2026-11-30 07:29:37.82+00'),
('table', 'table', NULL, '2026-11-30 07:29:37.861+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb3d-72dc-8065-25a3c560fdc7', 'deposit', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', NULL, '1809', 'reverted', '2026-11-30 07:29:33.211+00', NULL, '01a22b5b-fb3d-72dc-8065-3cbb3426b13c'),
('01a22b5b-fb3d-72dc-8065-5da50477acb3', 'deposit', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', NULL, '2535', 'pending', '2026-11-30 07:29:27.211+00', NULL, NULL),
('01a22b5b-fcd0-775b-85c4-1d5105fb4d7d', 'deposit', '01a22b5b-fcc0-715c-a31c-351d71f16d76', NULL, '190', 'pending', '2026-11-30 07:30:04.602+00', NULL, NULL),
('01a22b5b-ff57-71a7-8396-8ae0fe08c3d8', 'deposit', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22b5c-0018-7000-a124-77446ad599af', 'transfer', '01a22b5b-ffe0-7000-ba46-be24103329af', '01a22b5c-0015-7000-8fca-ab53f927d754', '5', 'applied', NULL, '5', '01a22b5c-002f-7000-b1cb-2761d6d289af'),
('01a22b5c-0041-7000-9a5e-8ab850b889af', 'deposit', '01a22b5b-ffe0-7000-ba46-be24103329af', NULL, '7', 'pending', '2026-11-30 08:29:39.393+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', '01a22b5b-fb2c-7756-b5f6-b913d517a65f', '1662', '0', '0', '2'),
('wagered', '01a22b5b-fd75-72b7-86c6-9b7d759f299c', '699', '0', '0', '2'),
('wagered', '01a22b5b-fe58-7261-abd8-03d86278935e', '1433', '0', '0', '2'),
('wagered', 'reader', '150', '0', '0', '2'),
('won', '01a22b5b-fb2c-7756-b5f6-b913d517a65f', '1134', '0', '0', '2'),
('won', '01a22b5b-fd75-72b7-86c6-9b7d759f299c', '743', '0', '0', '2'),
('won', '01a22b5b-fe58-7261-abd8-03d86278935e', '1702', '0', '0', '2'),
('won', 'reader', '5', '5', '15', '3');

INSERT INTO leaderboards ("id", "name", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', 'wagered', 'EUR', '2026-11-30 07:29:38.022+00', 'tester'),
('won', 'won', 'won', 'EUR', '2026-11-30 07:29:38.053+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '886afb1adce0ffaf47054f8d475a7fb2151fc105da984bceb860a12193ffe186'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '591f9ba8e3b3d8ec556e9421553176743c6b7d958a4b86b94aa9647f95e4f261'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', 'e95270689bbba7a9b173727846786e3e31ea8f9bca0babe4365532c5bccb9d1a'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_audit_log', '572f943ddbe49bdd334160ea7afa251bf2bc425325b20bd805f1baeafcf4de0f'),
('0009_reconciliation_watermarks', '4da44e4c494c90b006f1aa5c4107932c459cec08c7ccead7d225c2872a18064c');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 07:29:34.087361'),
('2', '0002_currencies', '2026-11-30 07:29:34.223407'),
('3', '0003_pipeline', '2026-11-30 07:29:34.232476'),
('4', '0004_books_check', '2026-11-30 07:29:34.305273'),
('5', '0005_roles', '2026-11-30 07:29:34.353723'),
('6', '0006_request_keys', '2026-11-30 07:29:34.403465'),
('7', '0007_audit_log', '2026-11-30 07:29:34.433333'),
('8', '0009_reconciliation_watermarks', '2026-11-30 07:29:34.476023');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fa78-7000-9940-399a7dda502b', '1', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 07:29:37.911+00', NULL, NULL),
('01a22b5b-faa0-7000-8025-b553fc3b2cdd', '2', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 07:29:37.951+00', NULL, NULL),
('01a22b5b-fb39-72f2-86f2-64e634d8dccd', '3', 'offer 0', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 07:29:38.106+00', NULL, NULL),
('01a22b5b-fb3a-765a-8410-0b41cf8a17aa', '4', 'offer 1', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 07:29:38.106+00', NULL, NULL),
('01a22b5b-fb3b-7362-8d15-fe58e5954651', '5', 'offer 2', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 07:29:38.107+00', NULL, NULL),
('01a22b5b-fb3b-7362-8d16-0239f5533c6e', '6', 'offer 3', 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 07:29:38.108+00', NULL, NULL),
('01a22b5b-fcc5-7025-972f-69d6a542521c', '7', 'offer 0', NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 07:29:38.502+00', NULL, NULL),
('01a22b5b-fcc7-7030-81db-d6cd2ecb706d', '8', 'offer 1', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 07:29:38.504+00', NULL, NULL),
('01a22b5b-fccb-74f7-9a89-34bc9e123450', '9', 'offer 2', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 07:29:38.508+00', NULL, NULL),
('01a22b5b-fccf-711b-a456-7345aa2f59df', '10', 'offer 3', 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 07:29:38.511+00', NULL, NULL),
('01a22b5b-fd79-725f-892e-d795cc4e09a7', '11', 'offer 0', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 07:29:38.681+00', NULL, NULL),
('01a22b5b-fd7b-7074-a01d-edf681b41f34', '12', 'offer 1', NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 07:29:38.689+00', NULL, NULL),
('01a22b5b-fd81-7500-88be-b299ab8315b5', '13', 'offer 2', NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 07:29:38.691+00', NULL, NULL),
('01a22b5b-fd84-703e-8aea-8511dad99ec1', '14', 'offer 3', 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 07:29:38.692+00', NULL, NULL),
('01a22b5b-fe73-718a-ab35-3f2add5a1267', '15', 'offer 0', NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 07:29:38.934+00', NULL, NULL),
('01a22b5b-fe77-753e-92cc-da520d3ff484', '16', 'offer 1', NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 07:29:38.936+00', NULL, NULL),
('01a22b5b-fe7b-762b-8c94-977596408220', '17', 'offer 2', NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 07:29:38.943+00', NULL, NULL),
('01a22b5b-fe80-746a-955d-6e03c7566f7c', '18', 'offer 3', 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 07:29:38.946+00', NULL, NULL),
('01a22b5b-ff55-7473-9e45-0e409c7fa606', '19', 'offer 0', NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 07:29:39.157+00', NULL, NULL),
('01a22b5b-ff55-7473-9e45-113cd5aba6d3', '20', 'offer 1', NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 07:29:39.158+00', NULL, NULL),
('01a22b5b-ff56-75e0-8202-5f73de5ce0cf', '21', 'offer 2', NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 07:29:39.158+00', NULL, NULL),
('01a22b5b-ff57-71a7-8396-72c44fd89bcc', '22', 'offer 3', 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 07:29:39.159+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b5c-01d0-7000-9812-bb8008019945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 07:29:39.801+00'),
('2', '01a22b5c-01d0-7000-9812-bb8008019945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 07:29:39.84+00'),
('3', '01a22b5c-0204-7000-abab-4dec5259d945', 'failed', '0', 'it names 01a22b5c-01d0-7000-9812-bb8008019945, which has failed', 'wallet-worker', '2026-11-30 07:29:39.845+00'),
('4', '01a22b5c-01d0-7000-9812-bb8008019945', 'replayed', '2', 'test', 'tester', '2026-11-30 07:29:39.86+00'),
('5', '01a22b5c-01d0-7000-9812-bb8008019945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 07:29:39.868+00'),
('6', '01a22b5c-01d0-7000-9812-bb8008019945', 'discarded', '1', 'test', 'tester', '2026-11-30 07:29:39.876+00'),
('7', '01a22b5c-0204-7000-abab-4dec5259d945', 'discarded', '0', 'test', 'tester', '2026-11-30 07:29:39.876+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "id", "wallet_id", "kind", "amount", "to_wallet_id", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "final", "pending", "expires_in_seconds", "pending_operation_id", "payload", "metadata", "created_by", "trace_context", "reply_to", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b5b-fb3d-72dc-8065-202e6546484d', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '175', NULL, 'b1', NULL, 'table', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('2', '01a22b5b-fb3d-72dc-8065-25a3c560fdc7', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'deposit', '1809', NULL, 'ref-1', NULL, NULL, NULL, NULL, NULL, 'true', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('3', '01a22b5b-fb3d-72dc-8065-288e3a50dcdc', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'deposit', '500', NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, 'false', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('4', '01a22b5b-fb3d-72dc-8065-2df744f5f29f', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '80', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('5', '01a22b5b-fb3d-72dc-8065-31b9c4057ea7', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '281', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('6', '01a22b5b-fb3d-72dc-8065-3581790a5438', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '449', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('7', '01a22b5b-fb3d-72dc-8065-3aa024c33a55', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '71', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('8', '01a22b5b-fb3d-72dc-8065-3cbb3426b13c', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'revert', NULL, NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b5b-fb3d-72dc-8065-25a3c560fdc7', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('9', '01a22b5b-fb3d-72dc-8065-424e4e0c071d', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_grant', '217', NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fb3b-7362-8d16-0239f5533c6e","depositAmount":338}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('10', '01a22b5b-fb3d-72dc-8065-4730a01df585', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'rollback', NULL, NULL, 'ref-9', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('11', '01a22b5b-fb3d-72dc-8065-4a444cb16878', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '203', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('12', '01a22b5b-fb3d-72dc-8065-4cabfa8bc6fc', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '198', NULL, 'ref-11', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('13', '01a22b5b-fb3d-72dc-8065-51c05374ebaa', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('14', '01a22b5b-fb3d-72dc-8065-5711ec7cd6e8', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '283', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('15', '01a22b5b-fb3d-72dc-8065-5aafc27569a3', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '24', NULL, 'b7', NULL, 'slots', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('16', '01a22b5b-fb3d-72dc-8065-5da50477acb3', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', 'deposit', '2535', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('17', '01a22b5b-fb3d-72dc-8065-601559973635', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-16', NULL, NULL, NULL, 'b7', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('18', '01a22b5b-fb3d-72dc-8065-65a5b1cd9e30', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '190', NULL, 'ref-17', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('19', '01a22b5b-fb3d-72dc-8065-6b738ea8bedd', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'revert', NULL, NULL, 'ref-18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b5b-fb3d-72dc-8065-25a3c560fdc7', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('20', '01a22b5b-fb3d-72dc-8065-6f7810d37acb', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '230', NULL, 'b8', NULL, 'other', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('21', '01a22b5b-fb3e-729f-892f-b93dfd21fd81', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-20', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:14.211+00'),
('22', '01a22b5b-fb3e-729f-892f-bf5b038ccd49', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-21', NULL, NULL, NULL, 'b7', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('23', '01a22b5b-fb3e-729f-892f-c153ce1a8ba3', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_expire', NULL, NULL, 'ref-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fb3d-72dc-8065-424e4e0c071d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('24', '01a22b5b-fb3e-729f-892f-c4d104873eef', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'rollback', NULL, NULL, 'ref-23', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('25', '01a22b5b-fb3e-729f-892f-c900e1f8bd9d', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '44', NULL, 'b9', NULL, 'other', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('26', '01a22b5b-fb3e-729f-892f-ce3276dc8737', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '105', NULL, 'b10', NULL, 'slots', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('27', '01a22b5b-fb3e-729f-892f-d0111c5b1b0e', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-26', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('28', '01a22b5b-fb3e-729f-892f-d5cb2a7b4066', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_forfeit', NULL, NULL, 'ref-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b5b-fb3d-72dc-8065-424e4e0c071d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('29', '01a22b5b-fb3e-729f-892f-db758863f695', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-28', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('30', '01a22b5b-fb3e-729f-892f-dd0404d1c236', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '67', NULL, 'ref-29', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('31', '01a22b5b-fb3e-729f-892f-e331dd2ea992', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'deposit', '2162', NULL, 'ref-30', NULL, NULL, NULL, NULL, NULL, 'false', '18', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('32', '01a22b5b-fb3e-729f-892f-e799f56e2b5a', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_grant', NULL, NULL, 'ref-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fb3b-7362-8d15-fe58e5954651","depositAmount":361}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('33', '01a22b5b-fb3e-729f-892f-e8dbda0908d7', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-32', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('34', '01a22b5b-fb3e-729f-892f-ef3210cb11e0', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', 'transfer', '97', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '14', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('35', '01a22b5b-fb3e-729f-892f-f08b28d29edd', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '186', NULL, 'ref-34', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('36', '01a22b5b-fb3e-729f-892f-f66af08dbabd', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'withdrawal', '14', NULL, 'ref-35', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('37', '01a22b5b-fb3e-729f-892f-f8ed3aecfe88', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_forfeit', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b5b-fb3e-729f-892f-e799f56e2b5a"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('38', '01a22b5b-fb3e-729f-892f-fc7c0b19ff9d', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'deposit', '1516', NULL, 'ref-37', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('39', '01a22b5b-fb3e-729f-8930-018707bf8a59', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '342', NULL, 'ref-38', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:34.211+00'),
('40', '01a22b5b-fb3e-729f-8930-05852b98382b', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '281', NULL, 'b11', NULL, 'table', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('41', '01a22b5b-fb3e-729f-8930-0aca4af2ad9d', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', 'deposit', '2905', NULL, 'ref-40', NULL, NULL, NULL, NULL, NULL, 'false', '24', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('42', '01a22b5b-fb3e-729f-8930-0fa74de10628', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-41', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('43', '01a22b5b-fb3e-729f-8930-137a378861bf', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '231', NULL, 'ref-42', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('44', '01a22b5b-fb3e-729f-8930-15dd748f8082', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '23', NULL, 'ref-43', NULL, NULL, NULL, 'b12', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('45', '01a22b5b-fb3e-729f-8930-18e272e8e74f', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '79', NULL, 'b12', NULL, 'slots', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('46', '01a22b5b-fb3e-729f-8930-1f70fed6dff5', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'rollback', NULL, NULL, 'ref-45', NULL, NULL, NULL, 'b12', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('47', '01a22b5b-fb3e-729f-8930-21eddc74a810', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '65', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('48', '01a22b5b-fb3e-729f-8930-271306dbf720', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_grant', '397', NULL, 'ref-47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fb3b-7362-8d16-0239f5533c6e","depositAmount":437}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('49', '01a22b5b-fb3e-729f-8930-29dc30d034fa', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b13', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('50', '01a22b5b-fb3e-729f-8930-2fa72736ccbd', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '232', NULL, 'b14', NULL, 'live', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('51', '01a22b5b-fb3e-729f-8930-303112f5530f', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '290', NULL, 'b15', NULL, 'other', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('52', '01a22b5b-fb3e-729f-8930-365b5557998f', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'transfer', '174', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', 'ref-51', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('53', '01a22b5b-fb3e-729f-8930-3927fa571cb0', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'expire', NULL, NULL, 'ref-52', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22b5b-fb3d-72dc-8065-25a3c560fdc7', '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('54', '01a22b5b-fb3e-729f-8930-3e7930baebd4', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-53', NULL, NULL, NULL, 'b14', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('55', '01a22b5b-fb3e-729f-8930-424d07210d15', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '207', NULL, 'b16', NULL, 'table', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('56', '01a22b5b-fb3e-729f-8930-44f686cf431c', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'deposit', '871', NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('57', '01a22b5b-fb3e-729f-8930-49c4a7c9a64a', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '155', NULL, 'ref-56', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('58', '01a22b5b-fb3e-729f-8930-4ddbdeb82430', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '0', NULL, 'ref-57', NULL, NULL, NULL, 'b16', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('59', '01a22b5b-fb3e-729f-8930-50986a97a8d4', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bet', '54', NULL, 'b17', NULL, 'live', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('60', '01a22b5b-fb3e-729f-8930-57274b344de8', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'settlement', '230', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('61', '01a22b5b-fb3e-729f-8930-5b011593034e', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'transfer', '280', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'ref-60', NULL, NULL, NULL, NULL, NULL, 'false', '28', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.211+00'),
('62', '01a22b5b-fcd0-775b-85c4-12b7709be512', '01a22b5b-fcc0-715c-a31c-351d71f16d76', 'transfer', '284', '01a22b5b-fcc4-7544-899c-2c8d809046b9', 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.602+00'),
('63', '01a22b5b-fcd0-775b-85c4-170ee58137ed', '01a22b5b-fcc0-715c-a31c-351d71f16d76', 'bet', '8', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.602+00'),
('64', '01a22b5b-fcd0-775b-85c4-184c921d35d9', '01a22b5b-fcc0-715c-a31c-351d71f16d76', 'bet', '33', NULL, 'b2', NULL, 'table', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.602+00'),
('65', '01a22b5b-fcd0-775b-85c4-1d5105fb4d7d', '01a22b5b-fcc0-715c-a31c-351d71f16d76', 'deposit', '190', NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, 'true', '27', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.602+00'),
('66', '01a22b5b-fcd0-775b-85c4-21cc7179db4f', '01a22b5b-fcc0-715c-a31c-351d71f16d76', 'bet', '247', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.602+00'),
('67', '01a22b5b-fd85-74a7-b1e5-812b8ee13daf', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'deposit', '911', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '9', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('68', '01a22b5b-fd85-74a7-b1e5-8659e36258ca', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '242', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('69', '01a22b5b-fd85-74a7-b1e5-895d64a2e6ef', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '221', NULL, 'b2', NULL, 'other', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('70', '01a22b5b-fd85-74a7-b1e5-8deddb6c8b75', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '22', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('71', '01a22b5b-fd85-74a7-b1e5-91182e3268a1', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '43', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('72', '01a22b5b-fd85-74a7-b1e5-962486c645c7', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '320', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('73', '01a22b5b-fd85-74a7-b1e5-9a1c268195dc', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '166', NULL, 'b5', NULL, 'other', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('74', '01a22b5b-fd85-74a7-b1e5-9f570950b393', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '0', NULL, 'ref-7', NULL, NULL, NULL, 'b1', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('75', '01a22b5b-fd85-74a7-b1e5-a3baffb67a50', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'rollback', NULL, NULL, 'ref-8', NULL, NULL, NULL, 'b3', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('76', '01a22b5b-fd85-74a7-b1e5-a6c80d935e2f', '01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c', 'bonus_grant', NULL, NULL, 'ref-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd81-7500-88be-b299ab8315b5","depositAmount":101}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('77', '01a22b5b-fd85-74a7-b1e5-a86fb3aca8fc', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'rollback', NULL, NULL, 'ref-10', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('78', '01a22b5b-fd85-74a7-b1e5-aeed5a9f2359', '01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', 'deposit', '2092', NULL, 'ref-11', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:55.803+00'),
('79', '01a22b5b-fd85-74a7-b1e5-b15dfbfb1d99', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '222', NULL, 'ref-12', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:05.803+00'),
('80', '01a22b5b-fd85-74a7-b1e5-b73ed81861df', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '201', NULL, 'ref-13', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:05.803+00'),
('81', '01a22b5b-fd85-74a7-b1e5-b8aa5183d7fd', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:05.803+00'),
('82', '01a22b5b-fd85-74a7-b1e5-bc6a704cb736', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'deposit', '2635', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'false', '6', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('83', '01a22b5b-fd85-74a7-b1e5-c07a8ddb1527', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'transfer', '469', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'ref-16', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('84', '01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '426', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd84-703e-8aea-8511dad99ec1","depositAmount":359}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('85', '01a22b5b-fd85-74a7-b1e5-c8502b9a976b', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '141', NULL, 'b6', NULL, 'other', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('86', '01a22b5b-fd86-76c5-b5e8-4dca3daf8d87', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '278', NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd81-7500-88be-b299ab8315b5","depositAmount":190}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('87', '01a22b5b-fd86-76c5-b5e8-52d592045375', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '140', NULL, 'ref-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd7b-7074-a01d-edf681b41f34","depositAmount":267}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('88', '01a22b5b-fd86-76c5-b5e8-56d6ff84b014', '01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', 'bonus_grant', '352', NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd7b-7074-a01d-edf681b41f34","depositAmount":442}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('89', '01a22b5b-fd86-76c5-b5e8-590f7e1517d0', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '108', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('90', '01a22b5b-fd86-76c5-b5e8-5da8b8856d61', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_expire', NULL, NULL, 'ref-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fd86-76c5-b5e8-4dca3daf8d87"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('91', '01a22b5b-fd86-76c5-b5e8-61fa23e04cbb', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '59', NULL, 'ref-24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fd7b-7074-a01d-edf681b41f34","depositAmount":453}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('92', '01a22b5b-fd86-76c5-b5e8-67ce535591e2', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '226', NULL, 'b8', NULL, 'slots', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('93', '01a22b5b-fd86-76c5-b5e8-6a5cba5422c8', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '33', NULL, 'ref-26', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('94', '01a22b5b-fd86-76c5-b5e8-6d305c135fea', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'settlement', '0', NULL, 'ref-27', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:10.803+00'),
('95', '01a22b5b-fd86-76c5-b5e8-70c030ac1d77', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'rollback', NULL, NULL, 'ref-28', NULL, NULL, NULL, 'b7', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:28.803+00'),
('96', '01a22b5b-fd86-76c5-b5e8-75b76c349a2c', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '95', NULL, 'b9', NULL, 'slots', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.803+00'),
('97', '01a22b5b-fd86-76c5-b5e8-7b548eb702b6', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'rollback', NULL, NULL, 'ref-30', NULL, NULL, NULL, 'b9', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.803+00'),
('98', '01a22b5b-fd86-76c5-b5e8-7d113910d037', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '254', NULL, 'b10', NULL, 'live', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.803+00'),
('99', '01a22b5b-fd86-76c5-b5e8-829956a1e5b0', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bet', '209', NULL, 'b11', NULL, 'live', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.803+00'),
('100', '01a22b5b-fd8c-74c4-9c89-4de6d57b9250', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'transfer', '479', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '11', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:37.803+00'),
('101', '01a22b5b-fe83-75f7-9566-7f319ae1ac72', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '144', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe73-718a-ab35-3f2add5a1267","depositAmount":56}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('102', '01a22b5b-fe83-75f7-9566-8299e97428d5', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '215', NULL, 'b1', NULL, 'slots', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('103', '01a22b5b-fe83-75f7-9566-85ec2937540d', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_grant', NULL, NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe77-753e-92cc-da520d3ff484","depositAmount":450}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('104', '01a22b5b-fe83-75f7-9566-88e5e5116902', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_expire', NULL, NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-85ec2937540d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('105', '01a22b5b-fe83-75f7-9566-8cea64d48f22', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '442', NULL, 'ref-4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe80-746a-955d-6e03c7566f7c","depositAmount":169}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('106', '01a22b5b-fe83-75f7-9566-91244a418426', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'payout', '190', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('107', '01a22b5b-fe83-75f7-9566-964cf8b4bb3b', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_grant', '178', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe80-746a-955d-6e03c7566f7c","depositAmount":24}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:46.029+00'),
('108', '01a22b5b-fe83-75f7-9566-9b483fe6761e', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_grant', '499', NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe73-718a-ab35-3f2add5a1267","depositAmount":237}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('109', '01a22b5b-fe83-75f7-9566-9d560efb33d0', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_expire', NULL, NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-9b483fe6761e"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('110', '01a22b5b-fe83-75f7-9566-a23e303a8f25', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '130', NULL, 'b2', NULL, 'slots', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('111', '01a22b5b-fe83-75f7-9566-a4119e092764', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'withdrawal', '68', NULL, 'ref-10', NULL, NULL, NULL, NULL, NULL, 'true', '1', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('112', '01a22b5b-fe83-75f7-9566-aa79395b6ab0', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '138', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('113', '01a22b5b-fe83-75f7-9566-ac1627356d63', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('114', '01a22b5b-fe83-75f7-9566-b0c46b47b4af', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_forfeit', NULL, NULL, 'ref-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b5b-fe83-75f7-9566-9b483fe6761e"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('115', '01a22b5b-fe83-75f7-9566-b65237f8f994', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('116', '01a22b5b-fe83-75f7-9566-ba373de48440', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_expire', NULL, NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-85ec2937540d"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('117', '01a22b5b-fe83-75f7-9566-bcea718c7fa1', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '104', NULL, 'b4', NULL, 'other', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('118', '01a22b5b-fe83-75f7-9566-c386f0dd2d42', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '421', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe77-753e-92cc-da520d3ff484","depositAmount":184}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('119', '01a22b5b-fe83-75f7-9566-c4569701bb32', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '141', NULL, 'ref-18', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('120', '01a22b5b-fe83-75f7-9566-ca93412af444', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_forfeit', NULL, NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b5b-fe83-75f7-9566-7f319ae1ac72"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('121', '01a22b5b-fe83-75f7-9566-cebe3a89c927', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '242', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('122', '01a22b5b-fe83-75f7-9566-d3fe669ebeac', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_expire', NULL, NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-c386f0dd2d42"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('123', '01a22b5b-fe83-75f7-9566-d417df4ca577', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '105', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('124', '01a22b5b-fe83-75f7-9566-d83c8e41ccc6', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '223', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('125', '01a22b5b-fe83-75f7-9566-dc5fb1bfd792', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-24', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('126', '01a22b5b-fe83-75f7-9566-e3b731b53d6c', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_expire', NULL, NULL, 'ref-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-9b483fe6761e"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('127', '01a22b5b-fe83-75f7-9566-e71564db19ef', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_expire', NULL, NULL, 'ref-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-7f319ae1ac72"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('128', '01a22b5b-fe83-75f7-9566-e84a56be9161', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '479', NULL, 'ref-27', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('129', '01a22b5b-fe83-75f7-9566-ef6ea86d9b2f', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '33', NULL, 'ref-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe80-746a-955d-6e03c7566f7c","depositAmount":317}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('130', '01a22b5b-fe83-75f7-9566-f209a294d992', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-29', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('131', '01a22b5b-fe83-75f7-9566-f676b0b1fd37', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-30', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('132', '01a22b5b-fe83-75f7-9566-f8babe0fe7e2', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '335', NULL, 'ref-31', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('133', '01a22b5b-fe83-75f7-9566-fd8708de3f60', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '193', NULL, 'b8', NULL, 'table', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:50.029+00'),
('134', '01a22b5b-fe84-73b9-997a-a8b469966206', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '110', NULL, 'b9', NULL, 'live', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('135', '01a22b5b-fe84-73b9-997a-ad4ced7ce576', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-34', NULL, NULL, NULL, 'b9', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('136', '01a22b5b-fe84-73b9-997a-b1c398d67148', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-35', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('137', '01a22b5b-fe84-73b9-997a-b6373d18f375', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_expire', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe83-75f7-9566-c386f0dd2d42"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('138', '01a22b5b-fe84-73b9-997a-ba1a24d6a0d4', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '193', NULL, 'b10', NULL, 'table', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('139', '01a22b5b-fe84-73b9-997a-bc2e784a899a', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_grant', '272', NULL, 'ref-38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe77-753e-92cc-da520d3ff484","depositAmount":181}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('140', '01a22b5b-fe84-73b9-997a-c225c3eda322', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'rollback', NULL, NULL, 'ref-39', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('141', '01a22b5b-fe84-73b9-997a-c7d74947bf97', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-40', NULL, NULL, NULL, 'b8', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('142', '01a22b5b-fe84-73b9-997a-c99246c2142a', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'adjustment', '459', NULL, 'ref-41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('143', '01a22b5b-fe84-73b9-997a-cf47e569cfcd', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '386', NULL, 'ref-42', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe7b-762b-8c94-977596408220","depositAmount":206}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('144', '01a22b5b-fe84-73b9-997a-d09dd312d705', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'transfer', '239', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'ref-43', NULL, NULL, NULL, NULL, NULL, 'false', '2', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:28:53.029+00'),
('145', '01a22b5b-fe84-73b9-997a-d44aaedec419', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '33', NULL, 'ref-44', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('146', '01a22b5b-fe84-73b9-997a-dbc1663cafdc', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'withdrawal', '233', NULL, 'ref-45', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('147', '01a22b5b-fe84-73b9-997a-dd0fe3141d7d', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '201', NULL, 'b11', NULL, 'slots', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('148', '01a22b5b-fe84-73b9-997a-e315fd557a68', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '54', NULL, 'b12', NULL, 'other', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('149', '01a22b5b-fe84-73b9-997a-e55c1fdc7328', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b11', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('150', '01a22b5b-fe84-73b9-997a-ead2d6938fd2', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_grant', '76', NULL, 'ref-49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe7b-762b-8c94-977596408220","depositAmount":460}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('151', '01a22b5b-fe84-73b9-997a-edc7e13d2eba', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '105', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('152', '01a22b5b-fe84-73b9-997a-f3b9b5524223', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '102', NULL, 'b14', NULL, 'other', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('153', '01a22b5b-fe84-73b9-997a-f43cd12b8408', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '183', NULL, 'b15', NULL, 'slots', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('154', '01a22b5b-fe84-73b9-997a-fb8cb4bb9433', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '216', NULL, 'ref-53', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('155', '01a22b5b-fe84-73b9-997a-ff99d5743774', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '383', NULL, 'ref-54', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('156', '01a22b5b-fe84-73b9-997b-003f294dfa19', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_expire', NULL, NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe84-73b9-997a-bc2e784a899a"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('157', '01a22b5b-fe84-73b9-997b-06512c76f347', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '196', NULL, 'ref-56', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fe77-753e-92cc-da520d3ff484","depositAmount":423}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('158', '01a22b5b-fe84-73b9-997b-0a7488faef57', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '63', NULL, 'b16', NULL, 'other', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:13.029+00'),
('159', '01a22b5b-fe84-73b9-997b-0f6321255f78', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '115', NULL, 'b17', NULL, 'table', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('160', '01a22b5b-fe84-73b9-997b-13b281d77a3f', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('161', '01a22b5b-fe84-73b9-997b-17e9db7f4ce0', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_forfeit', NULL, NULL, 'ref-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22b5b-fe84-73b9-997a-ead2d6938fd2"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('162', '01a22b5b-fe84-73b9-997b-1aa126c5625f', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'deposit', '1761', NULL, 'ref-61', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('163', '01a22b5b-fe84-73b9-997b-1e2fa4236ef6', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'withdrawal', '244', NULL, 'ref-62', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('164', '01a22b5b-fe84-73b9-997b-224b74bcbd3d', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '237', NULL, 'b18', NULL, 'table', 'round-b18', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('165', '01a22b5b-fe84-73b9-997b-25007a7792ac', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '191', NULL, 'ref-64', NULL, NULL, NULL, 'b18', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('166', '01a22b5b-fe84-73b9-997b-29de6e3ef802', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'deposit', '891', NULL, 'ref-65', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('167', '01a22b5b-fe84-73b9-997b-2e69f7dcafd2', '01a22b5b-fe6b-73b7-8985-a6f11724e7c7', 'bonus_expire', NULL, NULL, 'ref-66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5b-fe84-73b9-997a-bc2e784a899a"}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('168', '01a22b5b-fe84-73b9-997b-33fdc650732b', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '500', NULL, 'ref-67', NULL, NULL, NULL, 'b18', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('169', '01a22b5b-fe84-73b9-997b-36554dd4c7a2', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '0', NULL, 'ref-68', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('170', '01a22b5b-fe84-73b9-997b-3ab078b89c2d', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '196', NULL, 'b19', NULL, 'live', 'round-b19', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:29.029+00'),
('171', '01a22b5b-fe84-73b9-997b-3eb0e85b4941', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'settlement', '116', NULL, 'ref-70', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.029+00'),
('172', '01a22b5b-fe84-73b9-997b-40a7cd7d9886', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'deposit', '1528', NULL, 'ref-71', NULL, NULL, NULL, NULL, NULL, 'false', '22', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.029+00'),
('173', '01a22b5b-fe84-73b9-997b-441f41b25ad5', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bet', '186', NULL, 'b20', NULL, 'slots', 'round-b20', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.029+00'),
('174', '01a22b5b-ff57-71a7-8396-76477140eb32', '01a22b5b-ff54-76d1-99d3-3cec665c9320', 'bonus_grant', '2', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-ff55-7473-9e45-113cd5aba6d3","depositAmount":262}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('175', '01a22b5b-ff57-71a7-8396-7b12dc6a16c0', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'bet', '292', NULL, 'b1', NULL, 'other', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('176', '01a22b5b-ff57-71a7-8396-7d87ac60b72b', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'bet', '263', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('177', '01a22b5b-ff57-71a7-8396-8226e97b477e', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'transfer', '500', '01a22b5b-ff54-76d1-99d3-3cec665c9320', 'ref-3', NULL, NULL, NULL, NULL, NULL, 'false', '30', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('178', '01a22b5b-ff57-71a7-8396-856a5e0ee2e6', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'bet', '4', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('179', '01a22b5b-ff57-71a7-8396-8ae0fe08c3d8', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'deposit', '2', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:33.204+00'),
('180', '01a22b5b-ff57-71a7-8396-8d2963453749', '01a22b5b-ff53-706a-88b4-b1ce64441493', 'deposit', '352', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.204+00'),
('181', '01a22b5b-ff57-71a7-8396-92abe448f550', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'settlement', '1', NULL, 'ref-7', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.204+00'),
('182', '01a22b5b-ff57-71a7-8396-970c0bb1edbc', '01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', 'bet', '262', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 07:29:38.204+00'),
('183', '01a22b5b-ffe4-7000-80e0-6874465a09af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'deposit', '10000', NULL, 'first', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 07:29:39.301+00'),
('187', '01a22b5b-ffe8-7001-a360-2a4180c1d9af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'deposit', '10000', NULL, 'second', 'key', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 07:29:39.308+00'),
('189', '01a22b5c-0018-7000-a124-77446ad599af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'transfer', '5', '01a22b5c-0015-7000-8fca-ab53f927d754', NULL, '01a22b5c-0018-7000-a124-77446ad599af', NULL, NULL, NULL, NULL, 'true', NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.353+00'),
('190', '01a22b5c-002f-7000-b1cb-2761d6d289af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'complete', NULL, '01a22b5c-0015-7000-8fca-ab53f927d754', NULL, '01a22b5c-002f-7000-b1cb-2761d6d289af', NULL, NULL, NULL, NULL, NULL, NULL, '01a22b5c-0018-7000-a124-77446ad599af', NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.379+00'),
('191', '01a22b5c-0041-7000-9a5e-8ab850b889af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'deposit', '7', NULL, NULL, '01a22b5c-0041-7000-9a5e-8ab850b889af', NULL, NULL, NULL, NULL, 'true', '3600', NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.393+00'),
('192', '01a22b5c-005e-7000-b502-9861db23e9af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bonus_grant', '100', NULL, NULL, '01a22b5c-005e-7000-b502-9861db23e9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.423+00'),
('193', '01a22b5c-0083-7000-891d-a662dedac9af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bonus_grant', '100', NULL, NULL, '01a22b5c-0083-7000-891d-a662dedac9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.46+00'),
('194', '01a22b5c-009a-7000-a339-0ea0be3f69af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bet', '50', NULL, 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.493+00'),
('195', '01a22b5c-00cc-7000-b4c5-22de618179af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'settlement', '60', NULL, 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.533+00'),
('196', '01a22b5c-0124-7000-8dc4-f658ef2949af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bet', '50', NULL, 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.62+00'),
('197', '01a22b5c-0144-7000-bf86-63ebf89959af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'settlement', '60', NULL, 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.652+00'),
('198', '01a22b5c-0162-7000-8586-84d96f9d49af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bet', '50', NULL, 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.682+00'),
('199', '01a22b5c-0171-7000-a7d1-17c1eb1a49af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'settlement', '60', NULL, 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.698+00'),
('200', '01a22b5c-0184-7000-a022-e07cf28249af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'rollback', NULL, NULL, 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.718+00'),
('201', '01a22b5c-019b-7000-ac72-54b5997399af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'withdrawal', '10000000', NULL, 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.739+00'),
('202', '01a22b5c-01ae-7000-9291-0798286e49af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bonus_forfeit', NULL, NULL, NULL, '01a22b5c-01ae-7000-9291-0798286e49af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22b5c-005e-7000-b502-9861db23e9af","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.759+00'),
('203', '01a22b5c-01d0-7000-9812-bb8008019945', '01a22b5c-01cd-7000-8c1f-c06c20870945', 'bet', '50', NULL, 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.793+00'),
('204', '01a22b5c-0204-7000-abab-4dec5259d945', '01a22b5c-01cd-7000-8c1f-c06c20870945', 'settlement', '5', NULL, 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.844+00'),
('205', '01a22b5c-0227-7000-b1ff-13724d161945', '01a22b5c-01cd-7000-8c1f-c06c20870945', 'withdrawal', '9', NULL, NULL, '01a22b5c-0227-7000-b1ff-13724d161945', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:39.884+00'),
('206', '01a22b5c-0292-7000-818f-69975827a122', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_grant', '250', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fb3d-72dc-8065-288e3a50dcdc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":500,"depositOperationId":"01a22b5b-fb3d-72dc-8065-288e3a50dcdc"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('207', '01a22b5c-0292-7001-aa4a-9c7cce600122', '01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'bonus_grant', '435', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fb3e-729f-8930-44f686cf431c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":871,"depositOperationId":"01a22b5b-fb3e-729f-8930-44f686cf431c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('208', '01a22b5c-0292-7002-b2b3-9c0a78cc1c8b', '01a22b5b-fb2f-7260-b57c-20d136a08c8b', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fb3e-729f-8930-0aca4af2ad9d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":2905,"depositOperationId":"01a22b5b-fb3e-729f-8930-0aca4af2ad9d"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('209', '01a22b5c-0292-7003-a995-dde285bc2e97', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fb3e-729f-892f-e331dd2ea992', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":2162,"depositOperationId":"01a22b5b-fb3e-729f-892f-e331dd2ea992"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('210', '01a22b5c-0292-7004-ace7-2a9eeb276e97', '01a22b5b-fb38-74fd-bd17-8b5154b92e97', 'bonus_grant', '758', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fb3e-729f-892f-fc7c0b19ff9d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":1516,"depositOperationId":"01a22b5b-fb3e-729f-892f-fc7c0b19ff9d"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('211', '01a22b5c-0292-7005-94a2-c26f027d2a8a', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '455', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fd85-74a7-b1e5-812b8ee13daf', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":911,"depositOperationId":"01a22b5b-fd85-74a7-b1e5-812b8ee13daf"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('212', '01a22b5c-0292-7006-9baa-f200f9a9aa8a', '01a22b5b-fd74-719c-8207-3a9604051a8a', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fd85-74a7-b1e5-bc6a704cb736', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":2635,"depositOperationId":"01a22b5b-fd85-74a7-b1e5-bc6a704cb736"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('213', '01a22b5c-0292-7007-8e98-652bf2b59b74', '01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fd85-74a7-b1e5-aeed5a9f2359', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":2092,"depositOperationId":"01a22b5b-fd85-74a7-b1e5-aeed5a9f2359"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('214', '01a22b5c-0292-7008-851f-fc881fe2720e', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '880', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fe84-73b9-997b-1aa126c5625f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":1761,"depositOperationId":"01a22b5b-fe84-73b9-997b-1aa126c5625f"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('215', '01a22b5c-0292-7009-9f5e-aac41c65020e', '01a22b5b-fe58-7261-abd7-fde1cd5b420e', 'bonus_grant', '445', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fe84-73b9-997b-29de6e3ef802', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":891,"depositOperationId":"01a22b5b-fe84-73b9-997b-29de6e3ef802"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('216', '01a22b5c-0292-700a-889a-5ddca8209c9c', '01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', 'bonus_grant', '764', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-fe84-73b9-997b-40a7cd7d9886', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":1528,"depositOperationId":"01a22b5b-fe84-73b9-997b-40a7cd7d9886"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('217', '01a22b5c-0292-700b-a6a1-35a109fde493', '01a22b5b-ff53-706a-88b4-b1ce64441493', 'bonus_grant', '176', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-ff57-71a7-8396-8d2963453749', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":352,"depositOperationId":"01a22b5b-ff57-71a7-8396-8d2963453749"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('218', '01a22b5c-0292-700c-809a-a9dcb05619af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-ffe4-7000-80e0-6874465a09af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":10000,"depositOperationId":"01a22b5b-ffe4-7000-80e0-6874465a09af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('219', '01a22b5c-0292-700d-bad1-26971c1189af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22b5b-fa78-7000-9940-399a7dda502b:01a22b5b-ffe8-7001-a360-2a4180c1d9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22b5b-fa78-7000-9940-399a7dda502b","depositAmount":10000,"depositOperationId":"01a22b5b-ffe8-7001-a360-2a4180c1d9af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 07:29:39.988+00'),
('220', '01a22b5c-060a-7000-af77-28a5fff7e9af', '01a22b5b-ffe0-7000-ba46-be24103329af', 'deposit', '5', NULL, 'queued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 07:29:40.874+00');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 220);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22b5c-0073-7000-8c47-714b06417378', '2026-11-30 07:29:39.426+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{6}', '{}', NULL),
('01a22b5c-008a-7000-8426-2b30978ab1c3', '2026-11-30 07:29:39.461+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{7}', '{}', NULL),
('01a22b5c-00ad-7000-8144-977686dbdbd7', '2026-11-30 07:29:39.495+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{8}', '{}', NULL),
('01a22b5c-010f-7000-aea0-6f7feaa5ec7d', '2026-11-30 07:29:39.547+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{9}', '{}', NULL),
('01a22b5c-012c-7000-8caf-2832fb448a10', '2026-11-30 07:29:39.625+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{10}', '{}', NULL),
('01a22b5c-0154-7000-ba91-8cb466f85b18', '2026-11-30 07:29:39.659+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{11}', '{}', NULL),
('01a22b5c-0168-7000-a37c-6851f84fbc1f', '2026-11-30 07:29:39.687+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{12}', '{}', NULL),
('01a22b5c-0178-7000-a27c-bf7129848a82', '2026-11-30 07:29:39.703+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{13}', '{}', NULL),
('01a22b5c-018b-7000-8ee4-47a7b0ca73ba', '2026-11-30 07:29:39.721+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{14}', '{}', NULL),
('01a22b5c-01a0-7000-a212-0359881b133e', '2026-11-30 07:29:39.743+00', '{}', '{}', '{01a22b5c-019b-7000-ac72-54b5997399af}', NULL),
('01a22b5c-01b4-7000-80ca-354be9f34b4d', '2026-11-30 07:29:39.76+00', '{01a22b5b-ffe0-7000-ba46-be24103329af}', '{15}', '{}', NULL),
('01a22b5c-01c0-7000-ab16-3a85e0336f29', '2026-11-30 07:29:39.776+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22b5c-01c0-7000-ab16-3a85e0336f29", "walletId" : "01a22b5b-ffe0-7000-ba46-be24103329af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T07:29:39.776Z"}]]'),
('01a22b5c-01c9-7000-9cbe-74dafec17691', '2026-11-30 07:29:39.787+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22b5c-01c9-7000-9cbe-74dafec17691", "walletId" : "01a22b5b-ffe0-7000-ba46-be24103329af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T07:29:39.787Z"}]]'),
('01a22b5c-022f-7000-89d8-72d3c6a27480', '2026-11-30 07:29:39.885+00', '{}', '{}', '{01a22b5c-0227-7000-b1ff-13724d161945}', NULL),
('01a22b5c-02aa-7000-b6ac-8ec05e436910', '2026-11-30 07:29:39.899+00', '{}', '{}', '{}', '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '39'),
('01a22b5b-fb2f-7260-b57c-20d136a08c8b', '2'),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '2'),
('01a22b5b-fcc0-715c-a31c-351d71f16d76', '1'),
('01a22b5b-fcc4-7544-899c-2c8d809046b9', '0'),
('01a22b5b-fcc5-7025-972f-621dca6890cf', '0'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '25'),
('01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '2'),
('01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c', '1'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '36'),
('01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '3'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '4'),
('01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', '1'),
('01a22b5b-ff53-706a-88b4-b1ce64441493', '1'),
('01a22b5b-ff54-76d1-99d3-3cec665c9320', '1'),
('01a22b5b-ffe0-7000-ba46-be24103329af', '15');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', '8a81c913-d06b-48c3-8baf-06d383b9ec764fbd04b0-c394-4bc9-a9f7-ab85a83020bf');

INSERT INTO queue ("wallet_id", "seq", "sender_wallet_id", "queued_at", "retry_at", "attempts", "queue", "error") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '206', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '207', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fb2f-7260-b57c-20d136a08c8b', '208', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '209', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '210', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '211', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '212', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '213', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '214', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '215', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '216', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-ff53-706a-88b4-b1ce64441493', '217', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '218', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '219', NULL, '2026-11-30 07:29:39.988+00', NULL, '0', 'o', NULL),
('01a22b5b-ffe0-7000-ba46-be24103329af', '220', NULL, '2026-11-30 07:29:40.874+00', NULL, '0', 't', NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 07:29:40.799439+00', '2026-11-30 07:29:40.87305+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb3d-72dc-8065-202e6546484d', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:38.243+00'),
('01a22b5b-fb3d-72dc-8065-4a444cb16878', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 07:29:38.243+00'),
('01a22b5b-fb3d-72dc-8065-6b738ea8bedd', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3d-72dc-8065-6f7810d37acb', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fb3d-72dc-8065-424e4e0c071d is active.', NULL, '598', '217', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-892f-c153ce1a8ba3', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-892f-c4d104873eef', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-892f-d5cb2a7b4066', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-892f-ef3210cb11e0', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 07:29:38.243+00'),
('01a22b5b-fb3e-729f-892f-f08b28d29edd', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-892f-f8ed3aecfe88', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 07:29:38.332+00'),
('01a22b5b-fb3e-729f-8930-018707bf8a59', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-137a378861bf', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-15dd748f8082', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-303112f5530f', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fb3e-729f-8930-271306dbf720 is active.', NULL, '0', '392', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-365b5557998f', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-3927fa571cb0', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 07:29:38.37+00'),
('01a22b5b-fb3e-729f-8930-49c4a7c9a64a', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 07:29:38.447+00'),
('01a22b5b-fb3e-729f-8930-5b011593034e', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 07:29:38.447+00'),
('01a22b5b-fcd0-775b-85c4-12b7709be512', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:38.658+00'),
('01a22b5b-fcd0-775b-85c4-170ee58137ed', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:38.658+00'),
('01a22b5b-fcd0-775b-85c4-184c921d35d9', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:38.658+00'),
('01a22b5b-fcd0-775b-85c4-21cc7179db4f', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:38.658+00'),
('01a22b5b-fd85-74a7-b1e5-a3baffb67a50', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 07:29:38.833+00'),
('01a22b5b-fd85-74a7-b1e5-c07a8ddb1527', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 07:29:38.833+00'),
('01a22b5b-fd85-74a7-b1e5-c8502b9a976b', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fd85-74a7-b1e5-c75e4bb3ab22 is active.', NULL, '3816', '426', '2026-11-30 07:29:38.833+00'),
('01a22b5b-fd86-76c5-b5e8-5da8b8856d61', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 07:29:38.867+00'),
('01a22b5b-fd86-76c5-b5e8-6a5cba5422c8', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 07:29:38.867+00'),
('01a22b5b-fd8c-74c4-9c89-4de6d57b9250', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 07:29:38.867+00'),
('01a22b5b-fe83-75f7-9566-8299e97428d5', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-88e5e5116902', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-964cf8b4bb3b', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-9d560efb33d0', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-a4119e092764', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-aa79395b6ab0', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-ba373de48440', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-bcea718c7fa1', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fe83-75f7-9566-8cea64d48f22 is active.', NULL, '60', '442', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-c4569701bb32', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-ca93412af444', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-d3fe669ebeac', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-d83c8e41ccc6', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-e3b731b53d6c', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe83-75f7-9566-e71564db19ef', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe83-75f7-9566-f8babe0fe7e2', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-b6373d18f375', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-ba1a24d6a0d4', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-c225c3eda322', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-c99246c2142a', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-d09dd312d705', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-dbc1663cafdc', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe84-73b9-997a-e315fd557a68', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fe83-75f7-9566-c386f0dd2d42 is active.', NULL, '12', '0', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-f3b9b5524223', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fe83-75f7-9566-c386f0dd2d42 is active.', NULL, '62', '46', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-f43cd12b8408', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997a-fb8cb4bb9433', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 07:29:39.108+00'),
('01a22b5b-fe84-73b9-997b-003f294dfa19', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe84-73b9-997b-0a7488faef57', 'game_excluded', 'Game other is excluded while bonus 01a22b5b-fe83-75f7-9566-c386f0dd2d42 is active.', NULL, '62', '429', '2026-11-30 07:29:39.143+00'),
('01a22b5b-fe84-73b9-997b-1e2fa4236ef6', 'withdrawal_locked', 'Bonus 01a22b5b-fe84-73b9-997a-cf47e569cfcd holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 07:29:39.143+00'),
('01a22b5b-fe84-73b9-997b-2e69f7dcafd2', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe84-73b9-997b-36554dd4c7a2', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 07:29:39.143+00'),
('01a22b5b-ff57-71a7-8396-7b12dc6a16c0', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff57-71a7-8396-7d87ac60b72b', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff57-71a7-8396-8226e97b477e', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff57-71a7-8396-856a5e0ee2e6', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff57-71a7-8396-92abe448f550', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff57-71a7-8396-970c0bb1edbc', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:39.285+00'),
('01a22b5c-019b-7000-ac72-54b5997399af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 07:29:39.743+00'),
('01a22b5c-0227-7000-b1ff-13724d161945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 07:29:39.885+00');

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22b5b-faa0-7000-8025-b553fc3b2cdd', '2026-11-30 07:29:37.951+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', 'b5', '01a22b5b-fb3d-72dc-8065-4730a01df585'),
('01a22b5b-ffe0-7000-ba46-be24103329af', 'never', '01a22b5c-0184-7000-a022-e07cf28249af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22b5b-ffe0-7000-ba46-be24103329af', 'frozen', 'test', 'tester', '01a22b5c-01c0-7000-ab16-3a85e0336f29', '2026-11-30 07:29:39.776+00'),
('2', '01a22b5b-ffe0-7000-ba46-be24103329af', 'active', 'test', 'tester', '01a22b5c-01c9-7000-9cbe-74dafec17691', '2026-11-30 07:29:39.787+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "player_id", "currency", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22b5b-fb2c-7756-b5f6-b6df2bff4122', '01a22b5b-fb2c-7756-b5f6-b913d517a65f', 'EUR', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22b5b-fb3d-72dc-8065-288e3a50dcdc', NULL, NULL, '{}', '2026-11-30 07:29:38.093+00', '2026-11-30 07:29:38.447+00'),
('01a22b5b-fb2f-7260-b57c-20d136a08c8b', '01a22b5b-fb2f-7260-b57c-250b08d61a5c', 'EUR', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22b5b-fb3e-729f-8930-0aca4af2ad9d', NULL, NULL, '{}', '2026-11-30 07:29:38.103+00', '2026-11-30 07:29:38.243+00'),
('01a22b5b-fb38-74fd-bd17-8b5154b92e97', '01a22b5b-fb38-74fd-bd17-8d004bc94b99', 'USD', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22b5b-fb3e-729f-892f-e331dd2ea992', NULL, NULL, '{}', '2026-11-30 07:29:38.105+00', '2026-11-30 07:29:38.243+00'),
('01a22b5b-fcc0-715c-a31c-351d71f16d76', '01a22b5b-fcc1-737c-9a8e-c4481bae0fee', 'EUR', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:38.499+00', '2026-11-30 07:29:38.658+00'),
('01a22b5b-fcc4-7544-899c-2c8d809046b9', '01a22b5b-fcc4-7544-899c-30e823ff2fa5', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:38.5+00', '2026-11-30 07:29:38.5+00'),
('01a22b5b-fcc5-7025-972f-621dca6890cf', '01a22b5b-fcc5-7025-972f-65d4e16f4e6a', 'USD', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:38.501+00', '2026-11-30 07:29:38.501+00'),
('01a22b5b-fd74-719c-8207-3a9604051a8a', '01a22b5b-fd75-72b7-86c6-9b7d759f299c', 'EUR', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22b5b-fd85-74a7-b1e5-812b8ee13daf', NULL, NULL, '{}', '2026-11-30 07:29:38.677+00', '2026-11-30 07:29:38.867+00'),
('01a22b5b-fd76-7491-a2d1-7e0aec8bfb74', '01a22b5b-fd76-7491-a2d1-83a80a1167cb', 'EUR', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22b5b-fd85-74a7-b1e5-aeed5a9f2359', NULL, NULL, '{}', '2026-11-30 07:29:38.678+00', '2026-11-30 07:29:38.833+00'),
('01a22b5b-fd78-7581-8b4e-2bf8fe9cdc6c', '01a22b5b-fd78-7581-8b4e-2fafdafc295d', 'USD', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:38.68+00', '2026-11-30 07:29:38.833+00'),
('01a22b5b-fe58-7261-abd7-fde1cd5b420e', '01a22b5b-fe58-7261-abd8-03d86278935e', 'EUR', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22b5b-fe84-73b9-997b-1aa126c5625f', NULL, NULL, '{}', '2026-11-30 07:29:38.908+00', '2026-11-30 07:29:39.143+00'),
('01a22b5b-fe6b-73b7-8985-a6f11724e7c7', '01a22b5b-fe6b-73b7-8985-ab3337585c1a', 'EUR', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:38.924+00', '2026-11-30 07:29:39.087+00'),
('01a22b5b-fe70-73e6-97ab-7dd3c5a8dc9c', '01a22b5b-fe71-728c-8f74-0336f634aab7', 'USD', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22b5b-fe84-73b9-997b-40a7cd7d9886', NULL, NULL, '{}', '2026-11-30 07:29:38.929+00', '2026-11-30 07:29:39.108+00'),
('01a22b5b-ff50-76b8-9adb-1e7c9f05f7cb', '01a22b5b-ff50-76b8-9adb-23fb447259f3', 'EUR', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:39.153+00', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff53-706a-88b4-b1ce64441493', '01a22b5b-ff53-706a-88b4-b41b45dc6349', 'EUR', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22b5b-ff57-71a7-8396-8d2963453749', NULL, NULL, '{}', '2026-11-30 07:29:39.155+00', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ff54-76d1-99d3-3cec665c9320', '01a22b5b-ff54-76d1-99d3-409b16b8687e', 'USD', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:39.156+00', '2026-11-30 07:29:39.285+00'),
('01a22b5b-ffe0-7000-ba46-be24103329af', 'reader', 'EUR', 'active', '20025', '100', '0', '7', '15', '2', '3', '01a22b5b-ffe4-7000-80e0-6874465a09af', NULL, NULL, '{}', '2026-11-30 07:29:39.296+00', '2026-11-30 07:29:39.787+00'),
('01a22b5c-0015-7000-8fca-ab53f927d754', 'other', 'EUR', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:39.349+00', '2026-11-30 07:29:39.384+00'),
('01a22b5c-01cd-7000-8c1f-c06c20870945', 'in-trouble', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 07:29:39.789+00', '2026-11-30 07:29:39.789+00');
