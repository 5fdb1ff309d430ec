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

CREATE TABLE operator_actions (
  id bigint GENERATED ALWAYS AS IDENTITY,
  at timestamp with time zone DEFAULT now_millis_precision() NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  actor text NOT NULL,
  address text NOT NULL,
  detail jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT operator_actions_pkey PRIMARY KEY (id)
);

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

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operation_transitions FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operations FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operator_actions FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
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
GRANT INSERT, SELECT ON TABLE entries TO croupier_app;
GRANT INSERT, SELECT ON TABLE operation_transitions TO croupier_app;
GRANT INSERT, SELECT ON TABLE operations TO croupier_app;
GRANT INSERT, SELECT ON TABLE operator_actions TO croupier_app;
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
GRANT SELECT ON TABLE operator_actions TO croupier_read;
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
GRANT SELECT, USAGE ON SEQUENCE operator_actions_id_seq TO croupier_app;
GRANT SELECT, USAGE ON SEQUENCE wallet_status_changes_id_seq TO croupier_app;
GRANT USAGE ON SCHEMA public TO croupier_app;
GRANT USAGE ON SCHEMA public TO croupier_read;

INSERT INTO bets ("wallet_id", "seq", "status", "from_cash", "from_bonus", "won", "won_bonus", "settlements", "contribution", "bonus_id", "category", "ended_at") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 04:07:43.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', '2026-11-30 04:07:43.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', '2026-11-30 04:07:43.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22aa3-7df0-7509-8835-b6439207fb72', 'slots', '2026-11-30 04:07:43.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22aa3-7df0-7509-8835-b6439207fb72', 'slots', '2026-11-30 04:08:03.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', '2026-11-30 04:08:03.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', '2026-11-30 04:08:06.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 04:08:06.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', '2026-11-30 04:08:06.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22aa3-7df1-742a-b504-194f24df5645', 'live', '2026-11-30 04:08:06.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22aa3-7df1-742a-b504-194f24df5645', 'table', '2026-11-30 04:08:06.549+00'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22aa3-7df1-742a-b504-194f24df5645', 'live', '2026-11-30 04:08:06.549+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 04:07:26.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', '2026-11-30 04:07:36.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', '2026-11-30 04:07:36.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, '2026-11-30 04:07:36.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22aa3-83e3-735f-af19-9b19f1740b0f', 'table', '2026-11-30 04:07:59.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22aa3-83e3-735f-af19-9b19f1740b0f', 'slots', '2026-11-30 04:07:41.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 04:08:08.175+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22aa3-83e3-735f-af19-a40011c0604c', 'live', NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22aa3-83e3-735f-af19-a40011c0604c', 'live', NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', '2026-11-30 04:07:20.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22aa3-8651-757d-ba21-732b71dd9c10', 'slots', '2026-11-30 04:07:20.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22aa3-8651-757d-ba21-732b71dd9c10', 'slots', '2026-11-30 04:07:20.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'table', '2026-11-30 04:07:43.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'live', '2026-11-30 04:07:23.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'slots', '2026-11-30 04:07:43.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'table', '2026-11-30 04:07:43.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'table', '2026-11-30 04:07:59.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'table', '2026-11-30 04:07:59.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'live', '2026-11-30 04:08:08.841+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', 'slots', NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22aa3-8cb0-7000-afef-08d959dae9af', 'slots', '2026-11-30 04:08:11.227+00'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22aa3-8cb0-7000-afef-08d959dae9af', 'slots', '2026-11-30 04:08:11.264+00'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22aa3-8cb0-7000-afef-08d959dae9af', 'slots', '2026-11-30 04:08:11.359+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7df0-7509-8835-b6439207fb72', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '01a22aa3-7de9-7502-af05-b3c978ad4047', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 04:08:33.549+00', '2026-11-30 04:07:43.549+00', '2026-11-30 04:07:43.549+00', '2026-11-30 04:08:03.549+00', 'completed'),
('01a22aa3-7df1-742a-b503-d8f6ef72c6d3', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '01a22aa3-7de5-707d-8334-4ec1d54b63a9', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 04:08:07.549+00', '2026-11-30 04:08:03.549+00', '2026-11-30 04:08:03.549+00', '2026-11-30 04:08:03.549+00', 'withdrawal'),
('01a22aa3-7df1-742a-b504-194f24df5645', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '01a22aa3-7de9-7502-af05-b3c978ad4047', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 04:08:56.549+00', '2026-11-30 04:08:06.549+00', '2026-11-30 04:08:06.549+00', NULL, NULL),
('01a22aa3-83e3-735f-af19-78503aecffb4', '01a22aa3-83bb-72d5-bd41-8515b6eb38db', '01a22aa3-83d7-758f-b183-841593b55717', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 04:07:27.175+00', '2026-11-30 04:07:26.175+00', '2026-11-30 04:07:26.175+00', NULL, NULL),
('01a22aa3-83e3-735f-af19-9b19f1740b0f', '01a22aa3-83a3-7336-b3d5-989b87d2066b', '01a22aa3-83dc-7106-8211-0a3133c75271', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 04:07:47.175+00', '2026-11-30 04:07:41.175+00', '2026-11-30 04:07:41.175+00', '2026-11-30 04:07:59.175+00', 'expired'),
('01a22aa3-83e3-735f-af19-a2c2b111acab', '01a22aa3-83a3-7336-b3d5-989b87d2066b', '01a22aa3-83d7-758f-b183-841593b55717', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 04:08:00.175+00', '2026-11-30 04:07:41.175+00', '2026-11-30 04:07:59.175+00', '2026-11-30 04:08:08.175+00', 'expired'),
('01a22aa3-83e3-735f-af19-a40011c0604c', '01a22aa3-83a3-7336-b3d5-989b87d2066b', '01a22aa3-83d4-76a5-9a6c-333083cd7545', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 04:08:10.175+00', '2026-11-30 04:07:41.175+00', '2026-11-30 04:08:08.175+00', NULL, NULL),
('01a22aa3-83e3-735f-af19-aa5aa52ad715', '01a22aa3-83b8-77e7-a2e2-164e7222511a', '01a22aa3-83d4-76a5-9a6c-333083cd7545', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 04:07:43.175+00', '2026-11-30 04:07:41.175+00', '2026-11-30 04:07:41.175+00', NULL, NULL),
('01a22aa3-83e3-735f-af19-b4d89abc9770', '01a22aa3-83a3-7336-b3d5-989b87d2066b', '01a22aa3-83d4-76a5-9a6c-333083cd7545', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 04:07:41.175+00', NULL, NULL, NULL),
('01a22aa3-8651-757d-ba21-62e2cf466e57', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-8623-71fb-9f7c-97db44c1173e', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 04:07:20.841+00', '2026-11-30 04:07:16.841+00', '2026-11-30 04:07:16.841+00', '2026-11-30 04:07:20.841+00', 'expired'),
('01a22aa3-8651-757d-ba21-6940c7346e27', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', '01a22aa3-862c-74b2-8607-ab09b7f3a8f5', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 04:08:16.841+00', '2026-11-30 04:07:16.841+00', '2026-11-30 04:07:16.841+00', NULL, NULL),
('01a22aa3-8651-757d-ba21-732b71dd9c10', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-864b-76c4-bd88-c1a52bb24b93', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 04:07:26.841+00', '2026-11-30 04:07:16.841+00', '2026-11-30 04:07:20.841+00', '2026-11-30 04:07:20.841+00', 'completed'),
('01a22aa3-8651-757d-ba21-7fbb710fc452', '01a22aa3-8617-7094-b039-d6753620e170', '01a22aa3-8623-71fb-9f7c-97db44c1173e', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 04:07:24.841+00', '2026-11-30 04:07:20.841+00', '2026-11-30 04:07:20.841+00', '2026-11-30 04:07:20.841+00', 'player'),
('01a22aa3-8651-757d-ba21-a6bfb4f7f247', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-862c-74b2-8607-ab09b7f3a8f5', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 04:08:20.841+00', '2026-11-30 04:07:20.841+00', '2026-11-30 04:07:20.841+00', NULL, NULL),
('01a22aa3-8651-757d-ba21-d09a8c66e07b', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-864b-76c4-bd88-c1a52bb24b93', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 04:07:20.841+00', NULL, NULL, NULL),
('01a22aa3-8651-757d-ba21-fa715e9e31db', '01a22aa3-8617-7094-b039-d6753620e170', '01a22aa3-862c-74b2-8607-ab09b7f3a8f5', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 04:08:23.841+00', '2026-11-30 04:07:23.841+00', '2026-11-30 04:07:23.841+00', NULL, NULL),
('01a22aa3-8652-71af-86c5-a8a81382066c', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-8635-76eb-8c82-719d59e3c32c', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 04:07:23.841+00', NULL, NULL, NULL),
('01a22aa3-8652-71af-86c5-c4b405b4e9cc', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', '01a22aa3-8635-76eb-8c82-719d59e3c32c', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 04:07:43.841+00', NULL, '2026-11-30 04:07:59.841+00', 'player'),
('01a22aa3-8652-71af-86c5-e193f14a9f32', '01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-862c-74b2-8607-ab09b7f3a8f5', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 04:07:43.841+00', NULL, NULL, NULL),
('01a22aa3-89bf-779c-8bd0-6d256662ce76', '01a22aa3-89aa-768f-a2e6-fcb16364e131', '01a22aa3-89b7-71ef-8fcd-ee946414b573', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 04:08:06.604+00', '2026-11-30 04:08:04.604+00', '2026-11-30 04:08:04.604+00', NULL, NULL),
('01a22aa3-8cb0-7000-afef-08d959dae9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', '01a22aa3-7d2c-7000-bd0e-b33f28fb9968', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 04:08:11.185+00', '2026-11-30 04:08:11.185+00', '2026-11-30 04:08:11.564+00', 'test'),
('01a22aa3-8cc2-7000-ada6-54cf57ca99af', '01a22aa3-8b1a-7000-bc61-be5b471179af', '01a22aa3-7d2c-7000-bd0e-b33f28fb9968', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 04:08:11.203+00', '2026-11-30 04:08:11.564+00', NULL, NULL);

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
('01a22aa3-8ebc-7000-afe2-60b383d57945', '01a22aa3-8ea6-7000-a481-f08a92c8b945', '203', 'bet', 'test', '1', '2026-11-30 04:08:11.991+00', 'lost', NULL, '2026-11-30 04:08:12.018+00'),
('01a22aa3-8f8d-7000-a1cf-1ef56517e945', '01a22aa3-8ea6-7000-a481-f08a92c8b945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 04:08:11.927+00', 'lost', '01a22aa3-8ebc-7000-afe2-60b383d57945', '2026-11-30 04:08:12.018+00');

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '1', '2', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '2', '3', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '3', '4', NULL, 'bet', '2026-11-30 04:08:07.673+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '4', '5', NULL, 'bet', '2026-11-30 04:08:07.673+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '5', '6', NULL, 'settlement', '2026-11-30 04:08:07.673+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '6', '7', NULL, 'bet', '2026-11-30 04:08:07.673+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '7', '8', NULL, 'revert', '2026-11-30 04:08:07.673+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '8', '9', NULL, 'bonus_grant', '2026-11-30 04:08:07.673+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22aa3-7df0-7509-8835-b6439207fb72"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-7df0-7509-8835-b6439207fb72", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:07:43.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:33.549Z", "activatedAt": "2026-11-30T04:07:43.549Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-7df0-7509-8835-b6439207fb72", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:07:43.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:33.549Z", "activatedAt": "2026-11-30T04:07:43.549Z"}}], "bonusId": "01a22aa3-7df0-7509-8835-b6439207fb72"}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '9', '10', NULL, 'rollback', '2026-11-30 04:08:07.673+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '10', '12', NULL, 'settlement', '2026-11-30 04:08:07.673+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '11', '13', NULL, 'settlement', '2026-11-30 04:08:07.673+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '12', '14', NULL, 'bet', '2026-11-30 04:08:07.673+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22aa3-7df0-7509-8835-b6439207fb72", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:07:43.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:33.549Z", "activatedAt": "2026-11-30T04:07:43.549Z"}}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '13', '15', NULL, 'bet', '2026-11-30 04:08:07.673+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22aa3-7df0-7509-8835-b6439207fb72", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:07:43.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:33.549Z", "activatedAt": "2026-11-30T04:07:43.549Z"}}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '14', '17', NULL, 'settlement', '2026-11-30 04:08:07.673+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '15', '18', NULL, 'settlement', '2026-11-30 04:08:07.673+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '16', '21', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '17', '22', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22aa3-7df0-7509-8835-b6439207fb72"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22aa3-7df0-7509-8835-b6439207fb72"}], "events": [{"name": "completed", "bonus": {"id": "01a22aa3-7df0-7509-8835-b6439207fb72", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T04:08:03.549Z", "granted": 217, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 6, "createdAt": "2026-11-30T04:07:43.549Z", "endReason": "completed", "expiresAt": "2026-11-30T04:08:33.549Z", "activatedAt": "2026-11-30T04:07:43.549Z"}}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '18', '25', NULL, 'bet', '2026-11-30 04:08:08.058+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '19', '26', NULL, 'bet', '2026-11-30 04:08:08.058+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '20', '27', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '21', '29', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '22', '30', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '23', '32', NULL, 'bonus_grant', '2026-11-30 04:08:08.058+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7de5-707d-8334-4ec1d54b63a9", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:08:03.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:07.549Z", "activatedAt": "2026-11-30T04:08:03.549Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7de5-707d-8334-4ec1d54b63a9", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:08:03.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:07.549Z", "activatedAt": "2026-11-30T04:08:03.549Z"}}], "bonusId": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3"}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '24', '33', NULL, 'settlement', '2026-11-30 04:08:08.058+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '25', '36', NULL, 'withdrawal', '2026-11-30 04:08:08.058+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22aa3-7df1-742a-b503-d8f6ef72c6d3", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T04:08:03.549Z", "granted": 100, "offerId": "01a22aa3-7de5-707d-8334-4ec1d54b63a9", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:08:03.549Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T04:08:07.549Z", "activatedAt": "2026-11-30T04:08:03.549Z"}}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '26', '40', NULL, 'bet', '2026-11-30 04:08:08.271+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '27', '42', NULL, 'settlement', '2026-11-30 04:08:08.271+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '28', '45', NULL, 'bet', '2026-11-30 04:08:08.271+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '29', '46', NULL, 'rollback', '2026-11-30 04:08:08.271+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, '{"amount": 79}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '30', '47', NULL, 'bet', '2026-11-30 04:08:08.271+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '31', '48', NULL, 'bonus_grant', '2026-11-30 04:08:08.271+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22aa3-7df1-742a-b504-194f24df5645"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-7df1-742a-b504-194f24df5645", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:08:06.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:56.549Z", "activatedAt": "2026-11-30T04:08:06.549Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-7df1-742a-b504-194f24df5645", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22aa3-7de9-7502-af05-b3c978ad4047", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22aa3-7dbc-74c4-9541-17b6f03c3e34", "converted": 0, "createdAt": "2026-11-30T04:08:06.549Z", "endReason": null, "expiresAt": "2026-11-30T04:08:56.549Z", "activatedAt": "2026-11-30T04:08:06.549Z"}}], "bonusId": "01a22aa3-7df1-742a-b504-194f24df5645"}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '32', '49', NULL, 'rollback', '2026-11-30 04:08:08.271+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, '{"amount": 65}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '33', '50', NULL, 'bet', '2026-11-30 04:08:08.271+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22aa3-7df1-742a-b504-194f24df5645"}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '34', '54', NULL, 'settlement', '2026-11-30 04:08:08.271+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '35', '55', NULL, 'bet', '2026-11-30 04:08:08.271+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22aa3-7df1-742a-b504-194f24df5645"}]}'),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '36', '56', NULL, 'deposit', '2026-11-30 04:08:08.271+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '37', '58', NULL, 'settlement', '2026-11-30 04:08:08.511+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '38', '59', NULL, 'bet', '2026-11-30 04:08:08.511+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '39', '60', NULL, 'settlement', '2026-11-30 04:08:08.511+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL),
('01a22aa3-7dcc-70d2-9906-de3b17c090b3', '1', '16', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dcc-70d2-9906-de3b17c090b3', '2', '41', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '1', '31', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '2', '38', NULL, 'deposit', '2026-11-30 04:08:07.673+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8288-7743-90e7-65142276bee4', '1', '65', NULL, 'deposit', '2026-11-30 04:08:08.775+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '1', '67', NULL, 'deposit', '2026-11-30 04:08:09.283+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '2', '68', NULL, 'bet', '2026-11-30 04:08:09.283+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '3', '69', NULL, 'bet', '2026-11-30 04:08:09.283+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '4', '70', NULL, 'bet', '2026-11-30 04:08:09.283+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '5', '71', NULL, 'bet', '2026-11-30 04:08:09.283+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '6', '72', NULL, 'settlement', '2026-11-30 04:08:09.283+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '7', '73', NULL, 'bet', '2026-11-30 04:08:09.283+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '8', '74', NULL, 'settlement', '2026-11-30 04:08:09.283+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '9', '77', NULL, 'rollback', '2026-11-30 04:08:09.283+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, '{"amount": 221}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '10', '79', NULL, 'settlement', '2026-11-30 04:08:09.283+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '11', '80', NULL, 'settlement', '2026-11-30 04:08:09.283+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '12', '81', NULL, 'settlement', '2026-11-30 04:08:09.283+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '13', '82', NULL, 'deposit', '2026-11-30 04:08:09.283+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '14', '84', NULL, 'bonus_grant', '2026-11-30 04:08:09.283+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}], "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '15', '86', NULL, 'bonus_grant', '2026-11-30 04:08:09.367+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-a2c2b111acab", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22aa3-83d7-758f-b183-841593b55717", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-83e3-735f-af19-a2c2b111acab"}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '16', '87', NULL, 'bonus_grant', '2026-11-30 04:08:09.367+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-a40011c0604c", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22aa3-83d4-76a5-9a6c-333083cd7545", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-83e3-735f-af19-a40011c0604c"}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '17', '89', NULL, 'bet', '2026-11-30 04:08:09.367+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}], "events": [{"name": "progress", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}]}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '18', '91', NULL, 'bonus_grant', '2026-11-30 04:08:09.367+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-b4d89abc9770", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22aa3-83d4-76a5-9a6c-333083cd7545", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-83e3-735f-af19-b4d89abc9770"}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '19', '92', NULL, 'bet', '2026-11-30 04:08:09.367+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}], "events": [{"name": "progress", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}]}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '20', '94', NULL, 'settlement', '2026-11-30 04:08:09.367+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '21', '95', NULL, 'rollback', '2026-11-30 04:08:09.367+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22aa3-83e3-735f-af19-9b19f1740b0f"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22aa3-83e3-735f-af19-a2c2b111acab"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}, {"name": "expired", "bonus": {"id": "01a22aa3-83e3-735f-af19-9b19f1740b0f", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T04:07:59.175Z", "granted": 426, "offerId": "01a22aa3-83dc-7106-8211-0a3133c75271", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": "expired", "expiresAt": "2026-11-30T04:07:47.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-83e3-735f-af19-a2c2b111acab", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22aa3-83d7-758f-b183-841593b55717", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:08:00.175Z", "activatedAt": "2026-11-30T04:07:59.175Z"}}]}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '22', '96', NULL, 'bet', '2026-11-30 04:08:09.367+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '23', '97', NULL, 'rollback', '2026-11-30 04:08:09.367+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22aa3-83e3-735f-af19-a2c2b111acab"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22aa3-83e3-735f-af19-a40011c0604c"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22aa3-83e3-735f-af19-a2c2b111acab", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T04:08:08.175Z", "granted": 278, "offerId": "01a22aa3-83d7-758f-b183-841593b55717", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": "expired", "expiresAt": "2026-11-30T04:08:00.175Z", "activatedAt": "2026-11-30T04:07:59.175Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-83e3-735f-af19-a40011c0604c", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22aa3-83d4-76a5-9a6c-333083cd7545", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22aa3-83a3-7336-b3d5-989b87d2066b", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:08:10.175Z", "activatedAt": "2026-11-30T04:08:08.175Z"}}]}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '24', '98', NULL, 'bet', '2026-11-30 04:08:09.367+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22aa3-83e3-735f-af19-a40011c0604c"}]}'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '25', '99', NULL, 'bet', '2026-11-30 04:08:09.367+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL),
('01a22aa3-83b8-77e7-a2e2-164e7222511a', '1', '78', NULL, 'deposit', '2026-11-30 04:08:09.283+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-83b8-77e7-a2e2-164e7222511a', '2', '88', NULL, 'bonus_grant', '2026-11-30 04:08:09.283+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22aa3-83e3-735f-af19-aa5aa52ad715"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-aa5aa52ad715", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22aa3-83d4-76a5-9a6c-333083cd7545", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22aa3-83b8-77e7-a2e2-164e7222511a", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:43.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-83e3-735f-af19-aa5aa52ad715", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22aa3-83d4-76a5-9a6c-333083cd7545", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22aa3-83b8-77e7-a2e2-164e7222511a", "converted": 0, "createdAt": "2026-11-30T04:07:41.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:43.175Z", "activatedAt": "2026-11-30T04:07:41.175Z"}}], "bonusId": "01a22aa3-83e3-735f-af19-aa5aa52ad715"}'),
('01a22aa3-83bb-72d5-bd41-8515b6eb38db', '1', '76', NULL, 'bonus_grant', '2026-11-30 04:08:09.283+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22aa3-83e3-735f-af19-78503aecffb4"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22aa3-83e3-735f-af19-78503aecffb4", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-83d7-758f-b183-841593b55717", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22aa3-83bb-72d5-bd41-8515b6eb38db", "converted": 0, "createdAt": "2026-11-30T04:07:26.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:27.175Z", "activatedAt": "2026-11-30T04:07:26.175Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-83e3-735f-af19-78503aecffb4", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-83d7-758f-b183-841593b55717", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22aa3-83bb-72d5-bd41-8515b6eb38db", "converted": 0, "createdAt": "2026-11-30T04:07:26.175Z", "endReason": null, "expiresAt": "2026-11-30T04:07:27.175Z", "activatedAt": "2026-11-30T04:07:26.175Z"}}], "bonusId": "01a22aa3-83e3-735f-af19-78503aecffb4"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '1', '101', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-62e2cf466e57"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-62e2cf466e57", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:20.841Z", "activatedAt": "2026-11-30T04:07:16.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-62e2cf466e57", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:20.841Z", "activatedAt": "2026-11-30T04:07:16.841Z"}}], "bonusId": "01a22aa3-8651-757d-ba21-62e2cf466e57"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '2', '105', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-732b71dd9c10", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '3', '106', NULL, 'payout', '2026-11-30 04:08:09.998+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '4', '110', NULL, 'bet', '2026-11-30 04:08:09.998+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '5', '113', NULL, 'settlement', '2026-11-30 04:08:09.998+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22aa3-8651-757d-ba21-62e2cf466e57"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}], "events": [{"name": "expired", "bonus": {"id": "01a22aa3-8651-757d-ba21-62e2cf466e57", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T04:07:20.841Z", "granted": 144, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": "expired", "expiresAt": "2026-11-30T04:07:20.841Z", "activatedAt": "2026-11-30T04:07:16.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-732b71dd9c10", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:26.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '6', '115', NULL, 'settlement', '2026-11-30 04:08:09.998+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '7', '118', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-a6bfb4f7f247", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '8', '121', NULL, 'bet', '2026-11-30 04:08:09.998+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}], "events": [{"name": "progress", "bonus": {"id": "01a22aa3-8651-757d-ba21-732b71dd9c10", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:26.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '9', '123', NULL, 'bet', '2026-11-30 04:08:09.998+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}], "events": [{"name": "progress", "bonus": {"id": "01a22aa3-8651-757d-ba21-732b71dd9c10", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:26.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '10', '125', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '11', '128', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '12', '129', NULL, 'bonus_grant', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-d09a8c66e07b", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8651-757d-ba21-d09a8c66e07b"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '13', '130', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '14', '131', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22aa3-8651-757d-ba21-732b71dd9c10"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}], "events": [{"name": "completed", "bonus": {"id": "01a22aa3-8651-757d-ba21-732b71dd9c10", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T04:07:20.841Z", "granted": 442, "offerId": "01a22aa3-864b-76c4-bd88-c1a52bb24b93", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 2, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": "completed", "expiresAt": "2026-11-30T04:07:26.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-a6bfb4f7f247", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": null, "expiresAt": "2026-11-30T04:08:20.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '15', '133', NULL, 'bet', '2026-11-30 04:08:10.177+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '16', '134', NULL, 'bet', '2026-11-30 04:08:10.177+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '17', '135', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '18', '136', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '19', '141', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '20', '143', NULL, 'bonus_grant', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8652-71af-86c5-a8a81382066c", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22aa3-8635-76eb-8c82-719d59e3c32c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:23.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8652-71af-86c5-a8a81382066c"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '21', '145', NULL, 'settlement', '2026-11-30 04:08:10.177+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '22', '147', NULL, 'bet', '2026-11-30 04:08:10.177+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '23', '149', NULL, 'rollback', '2026-11-30 04:08:10.177+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}], "amount": 201}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '24', '151', NULL, 'bet', '2026-11-30 04:08:10.177+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '25', '155', NULL, 'settlement', '2026-11-30 04:08:10.311+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '26', '157', NULL, 'bonus_grant', '2026-11-30 04:08:10.311+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8652-71af-86c5-e193f14a9f32", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22aa3-8600-70a2-8790-aeb5f4c04090", "converted": 0, "createdAt": "2026-11-30T04:07:43.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8652-71af-86c5-e193f14a9f32"}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '27', '159', NULL, 'bet', '2026-11-30 04:08:10.311+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '28', '160', NULL, 'settlement', '2026-11-30 04:08:10.311+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '29', '162', NULL, 'deposit', '2026-11-30 04:08:10.311+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '30', '164', NULL, 'bet', '2026-11-30 04:08:10.311+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '31', '165', NULL, 'settlement', '2026-11-30 04:08:10.311+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '32', '166', NULL, 'deposit', '2026-11-30 04:08:10.311+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '33', '168', NULL, 'settlement', '2026-11-30 04:08:10.311+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '34', '170', NULL, 'bet', '2026-11-30 04:08:10.311+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '35', '171', NULL, 'settlement', '2026-11-30 04:08:10.311+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '36', '173', NULL, 'bet', '2026-11-30 04:08:10.311+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22aa3-8651-757d-ba21-a6bfb4f7f247"}]}'),
('01a22aa3-8617-7094-b039-d6753620e170', '1', '108', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-7fbb710fc452"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-7fbb710fc452", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22aa3-8617-7094-b039-d6753620e170", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:24.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-7fbb710fc452", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22aa3-8617-7094-b039-d6753620e170", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": null, "expiresAt": "2026-11-30T04:07:24.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}], "bonusId": "01a22aa3-8651-757d-ba21-7fbb710fc452"}'),
('01a22aa3-8617-7094-b039-d6753620e170', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 04:08:09.998+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22aa3-8651-757d-ba21-7fbb710fc452"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22aa3-8651-757d-ba21-7fbb710fc452", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T04:07:20.841Z", "granted": 499, "offerId": "01a22aa3-8623-71fb-9f7c-97db44c1173e", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22aa3-8617-7094-b039-d6753620e170", "converted": 0, "createdAt": "2026-11-30T04:07:20.841Z", "endReason": "player", "expiresAt": "2026-11-30T04:07:24.841Z", "activatedAt": "2026-11-30T04:07:20.841Z"}}]}'),
('01a22aa3-8617-7094-b039-d6753620e170', '3', '139', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-fa715e9e31db"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-fa715e9e31db", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22aa3-8617-7094-b039-d6753620e170", "converted": 0, "createdAt": "2026-11-30T04:07:23.841Z", "endReason": null, "expiresAt": "2026-11-30T04:08:23.841Z", "activatedAt": "2026-11-30T04:07:23.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-fa715e9e31db", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22aa3-8617-7094-b039-d6753620e170", "converted": 0, "createdAt": "2026-11-30T04:07:23.841Z", "endReason": null, "expiresAt": "2026-11-30T04:08:23.841Z", "activatedAt": "2026-11-30T04:07:23.841Z"}}], "bonusId": "01a22aa3-8651-757d-ba21-fa715e9e31db"}'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '1', '103', NULL, 'bonus_grant', '2026-11-30 04:08:09.998+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22aa3-8651-757d-ba21-6940c7346e27"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22aa3-8651-757d-ba21-6940c7346e27", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22aa3-861b-74b4-9d06-bd9e85e57b28", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:08:16.841Z", "activatedAt": "2026-11-30T04:07:16.841Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8651-757d-ba21-6940c7346e27", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-862c-74b2-8607-ab09b7f3a8f5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22aa3-861b-74b4-9d06-bd9e85e57b28", "converted": 0, "createdAt": "2026-11-30T04:07:16.841Z", "endReason": null, "expiresAt": "2026-11-30T04:08:16.841Z", "activatedAt": "2026-11-30T04:07:16.841Z"}}], "bonusId": "01a22aa3-8651-757d-ba21-6940c7346e27"}'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '2', '150', NULL, 'bonus_grant', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8652-71af-86c5-c4b405b4e9cc", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22aa3-8635-76eb-8c82-719d59e3c32c", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22aa3-861b-74b4-9d06-bd9e85e57b28", "converted": 0, "createdAt": "2026-11-30T04:07:43.841Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8652-71af-86c5-c4b405b4e9cc"}'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 04:08:10.177+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22aa3-8652-71af-86c5-c4b405b4e9cc", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T04:07:59.841Z", "granted": 76, "offerId": "01a22aa3-8635-76eb-8c82-719d59e3c32c", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22aa3-861b-74b4-9d06-bd9e85e57b28", "converted": 0, "createdAt": "2026-11-30T04:07:43.841Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '4', '172', NULL, 'deposit', '2026-11-30 04:08:10.177+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8991-7631-b65d-92b22479df8d', '1', '179', NULL, 'deposit', '2026-11-30 04:08:10.755+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-89a4-70cd-8fd6-868891c6a175', '1', '180', NULL, 'deposit', '2026-11-30 04:08:10.755+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-89aa-768f-a2e6-fcb16364e131', '1', '174', NULL, 'bonus_grant', '2026-11-30 04:08:10.755+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22aa3-89bf-779c-8bd0-6d256662ce76"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-89bf-779c-8bd0-6d256662ce76", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22aa3-89b7-71ef-8fcd-ee946414b573", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22aa3-89aa-768f-a2e6-fcb16364e131", "converted": 0, "createdAt": "2026-11-30T04:08:04.604Z", "endReason": null, "expiresAt": "2026-11-30T04:08:06.604Z", "activatedAt": "2026-11-30T04:08:04.604Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-89bf-779c-8bd0-6d256662ce76", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22aa3-89b7-71ef-8fcd-ee946414b573", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22aa3-89aa-768f-a2e6-fcb16364e131", "converted": 0, "createdAt": "2026-11-30T04:08:04.604Z", "endReason": null, "expiresAt": "2026-11-30T04:08:06.604Z", "activatedAt": "2026-11-30T04:08:04.604Z"}}], "bonusId": "01a22aa3-89bf-779c-8bd0-6d256662ce76"}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '1', '183', NULL, 'deposit', '2026-11-30 04:08:10.93+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '2', '187', NULL, 'deposit', '2026-11-30 04:08:10.93+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '3', '189', NULL, 'transfer', '2026-11-30 04:08:10.953+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '4', '190', NULL, 'complete', '2026-11-30 04:08:11.093+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', '{"amount": 5}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '5', '191', NULL, 'deposit', '2026-11-30 04:08:11.148+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '6', '192', NULL, 'bonus_grant', '2026-11-30 04:08:11.187+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22aa3-8cb0-7000-afef-08d959dae9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}], "bonusId": "01a22aa3-8cb0-7000-afef-08d959dae9af"}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '7', '193', NULL, 'bonus_grant', '2026-11-30 04:08:11.204+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22aa3-8cc2-7000-ada6-54cf57ca99af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.203Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22aa3-8cc2-7000-ada6-54cf57ca99af"}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '8', '194', NULL, 'bet', '2026-11-30 04:08:11.221+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}]}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '9', '195', NULL, 'settlement', '2026-11-30 04:08:11.232+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '10', '196', NULL, 'bet', '2026-11-30 04:08:11.241+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}]}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '11', '197', NULL, 'settlement', '2026-11-30 04:08:11.268+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '12', '198', NULL, 'bet', '2026-11-30 04:08:11.311+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}]}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '13', '199', NULL, 'settlement', '2026-11-30 04:08:11.411+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '14', '200', NULL, 'rollback', '2026-11-30 04:08:11.452+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 04:08:11.568+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22aa3-8cb0-7000-afef-08d959dae9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22aa3-8cc2-7000-ada6-54cf57ca99af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22aa3-8cb0-7000-afef-08d959dae9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T04:08:11.564Z", "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.185Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.185Z"}}, {"name": "activated", "bonus": {"id": "01a22aa3-8cc2-7000-ada6-54cf57ca99af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22aa3-7d2c-7000-bd0e-b33f28fb9968", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22aa3-8b1a-7000-bc61-be5b471179af", "converted": 0, "createdAt": "2026-11-30T04:08:11.203Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T04:08:11.564Z"}}]}'),
('01a22aa3-8bbb-7000-bd27-effc0677b754', '1', '189', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'transfer', '2026-11-30 04:08:10.953+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22aa3-8bbb-7000-bd27-effc0677b754', '2', '190', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'complete', '2026-11-30 04:08:11.093+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 04:08:07.2+00'),
('slots', 'slots', NULL, '2026-11-30 04:08:07.185+00'),
('table', 'table', NULL, '2026-11-30 04:08:07.196+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7df0-7509-8835-9846605e8dde', 'deposit', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', NULL, '1809', 'reverted', '2026-11-30 04:08:02.549+00', NULL, '01a22aa3-7df0-7509-8835-b26583d068e5'),
('01a22aa3-7df1-742a-b503-98d0eaf87e85', 'deposit', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', NULL, '2535', 'pending', '2026-11-30 04:07:56.549+00', NULL, NULL),
('01a22aa3-829f-7440-adcd-41705d030729', 'deposit', '01a22aa3-8288-7743-90e7-65142276bee4', NULL, '190', 'pending', '2026-11-30 04:08:34.696+00', NULL, NULL),
('01a22aa3-89c0-7317-99f2-d189df289c06', 'deposit', '01a22aa3-8991-7631-b65d-92b22479df8d', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22aa3-8bc0-7000-a3b5-31ae0d7979af', 'transfer', '01a22aa3-8b1a-7000-bc61-be5b471179af', '01a22aa3-8bbb-7000-bd27-effc0677b754', '5', 'applied', NULL, '5', '01a22aa3-8c23-7000-8ae4-d43e79f909af'),
('01a22aa3-8c75-7000-9468-e8b0033ae9af', 'deposit', '01a22aa3-8b1a-7000-bc61-be5b471179af', NULL, '7', 'pending', '2026-11-30 05:08:11.126+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', '01a22aa3-7dbc-74c4-9541-1b792998a032', '1662', '0', '0', '2'),
('wagered', '01a22aa3-83b3-7029-b17a-74ec75d72bdb', '699', '0', '0', '2'),
('wagered', '01a22aa3-8600-70a2-8790-b1c68f5dbf56', '1433', '0', '0', '2'),
('wagered', 'reader', '150', '0', '0', '2'),
('won', '01a22aa3-7dbc-74c4-9541-1b792998a032', '1134', '0', '0', '2'),
('won', '01a22aa3-83b3-7029-b17a-74ec75d72bdb', '743', '0', '0', '2'),
('won', '01a22aa3-8600-70a2-8790-b1c68f5dbf56', '1702', '0', '0', '2'),
('won', 'reader', '5', '5', '15', '3');

INSERT INTO leaderboards ("id", "name", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', 'wagered', 'EUR', '2026-11-30 04:08:07.282+00', 'tester'),
('won', 'won', 'won', 'EUR', '2026-11-30 04:08:07.297+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '886afb1adce0ffaf47054f8d475a7fb2151fc105da984bceb860a12193ffe186'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '591f9ba8e3b3d8ec556e9421553176743c6b7d958a4b86b94aa9647f95e4f261'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', 'e95270689bbba7a9b173727846786e3e31ea8f9bca0babe4365532c5bccb9d1a'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_operator_actions', '5fd00e45a10982e409ce0089cb69d6552586ae45adc9e11fae57f56c9452384a'),
('0009_reconciliation_watermarks', '4da44e4c494c90b006f1aa5c4107932c459cec08c7ccead7d225c2872a18064c');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 04:07:08.811393'),
('2', '0002_currencies', '2026-11-30 04:07:08.992152'),
('3', '0003_pipeline', '2026-11-30 04:07:09.048444'),
('4', '0004_books_check', '2026-11-30 04:07:09.0931'),
('5', '0005_roles', '2026-11-30 04:07:09.127374'),
('6', '0006_request_keys', '2026-11-30 04:07:09.232684'),
('7', '0007_operator_actions', '2026-11-30 04:07:09.300979'),
('8', '0009_reconciliation_watermarks', '2026-11-30 04:07:09.324552');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 8);

INSERT INTO offers ("id", "position", "name", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7d2c-7000-bd0e-b33f28fb9968', '1', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 04:08:07.207+00', NULL, NULL),
('01a22aa3-7d3a-7000-abcc-5239e60fffea', '2', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 04:08:07.225+00', NULL, NULL),
('01a22aa3-7ddb-776f-9ef7-cf899d0cdb1e', '3', 'offer 0', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 04:08:07.389+00', NULL, NULL),
('01a22aa3-7dde-71fd-9462-2f98f0d2c2c8', '4', 'offer 1', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 04:08:07.396+00', NULL, NULL),
('01a22aa3-7de5-707d-8334-4ec1d54b63a9', '5', 'offer 2', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 04:08:07.398+00', NULL, NULL),
('01a22aa3-7de9-7502-af05-b3c978ad4047', '6', 'offer 3', 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 04:08:07.403+00', NULL, NULL),
('01a22aa3-8291-746b-b0f4-0a8e4c99cffd', '7', 'offer 0', NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 04:08:08.593+00', NULL, NULL),
('01a22aa3-8293-7636-a49c-c168b99fe351', '8', 'offer 1', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 04:08:08.595+00', NULL, NULL),
('01a22aa3-8297-74cb-b5a6-24b9d1e0845a', '9', 'offer 2', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 04:08:08.599+00', NULL, NULL),
('01a22aa3-829c-77c9-8554-710b06edc32d', '10', 'offer 3', 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 04:08:08.605+00', NULL, NULL),
('01a22aa3-83d1-766e-9d1f-a04593d77f88', '11', 'offer 0', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 04:08:08.913+00', NULL, NULL),
('01a22aa3-83d4-76a5-9a6c-333083cd7545', '12', 'offer 1', NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 04:08:08.916+00', NULL, NULL),
('01a22aa3-83d7-758f-b183-841593b55717', '13', 'offer 2', NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 04:08:08.923+00', NULL, NULL),
('01a22aa3-83dc-7106-8211-0a3133c75271', '14', 'offer 3', 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 04:08:08.927+00', NULL, NULL),
('01a22aa3-8623-71fb-9f7c-97db44c1173e', '15', 'offer 0', NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 04:08:09.508+00', NULL, NULL),
('01a22aa3-862c-74b2-8607-ab09b7f3a8f5', '16', 'offer 1', NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 04:08:09.517+00', NULL, NULL),
('01a22aa3-8635-76eb-8c82-719d59e3c32c', '17', 'offer 2', NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 04:08:09.535+00', NULL, NULL),
('01a22aa3-864b-76c4-bd88-c1a52bb24b93', '18', 'offer 3', 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 04:08:09.551+00', NULL, NULL),
('01a22aa3-89ab-74b9-bf80-b0ad2ad3ff83', '19', 'offer 0', NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 04:08:10.415+00', NULL, NULL),
('01a22aa3-89b7-71ef-8fcd-ee946414b573', '20', 'offer 1', NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 04:08:10.424+00', NULL, NULL),
('01a22aa3-89b9-7493-80fb-85a8ee3df6ef', '21', 'offer 2', NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 04:08:10.425+00', NULL, NULL),
('01a22aa3-89b9-7493-80fb-8aa868f52d34', '22', 'offer 3', 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 04:08:10.425+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22aa3-8ebc-7000-afe2-60b383d57945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 04:08:11.762+00'),
('2', '01a22aa3-8ebc-7000-afe2-60b383d57945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 04:08:11.896+00'),
('3', '01a22aa3-8f8d-7000-a1cf-1ef56517e945', 'failed', '0', 'it names 01a22aa3-8ebc-7000-afe2-60b383d57945, which has failed', 'wallet-worker', '2026-11-30 04:08:11.927+00'),
('4', '01a22aa3-8ebc-7000-afe2-60b383d57945', 'replayed', '2', 'test', 'tester', '2026-11-30 04:08:11.975+00'),
('5', '01a22aa3-8ebc-7000-afe2-60b383d57945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 04:08:11.991+00'),
('6', '01a22aa3-8ebc-7000-afe2-60b383d57945', 'discarded', '1', 'test', 'tester', '2026-11-30 04:08:12.018+00'),
('7', '01a22aa3-8f8d-7000-a1cf-1ef56517e945', 'discarded', '0', 'test', 'tester', '2026-11-30 04:08:12.018+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "id", "wallet_id", "kind", "amount", "to_wallet_id", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "final", "pending", "expires_in_seconds", "pending_operation_id", "payload", "metadata", "created_by", "trace_context", "reply_to", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22aa3-7df0-7509-8835-97bbb1e9d1d3', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '175', NULL, 'b1', NULL, 'table', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('2', '01a22aa3-7df0-7509-8835-9846605e8dde', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'deposit', '1809', NULL, 'ref-1', NULL, NULL, NULL, NULL, NULL, 'true', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('3', '01a22aa3-7df0-7509-8835-9e286065f131', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'deposit', '500', NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, 'false', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('4', '01a22aa3-7df0-7509-8835-a1ac79100eaa', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '80', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('5', '01a22aa3-7df0-7509-8835-a68d77e66206', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '281', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('6', '01a22aa3-7df0-7509-8835-a863d5c7b58f', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '449', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('7', '01a22aa3-7df0-7509-8835-aed1c718bebf', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '71', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('8', '01a22aa3-7df0-7509-8835-b26583d068e5', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'revert', NULL, NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22aa3-7df0-7509-8835-9846605e8dde', '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('9', '01a22aa3-7df0-7509-8835-b6439207fb72', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_grant', '217', NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7de9-7502-af05-b3c978ad4047","depositAmount":338}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('10', '01a22aa3-7df0-7509-8835-bbb31ee1fae7', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'rollback', NULL, NULL, 'ref-9', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('11', '01a22aa3-7df0-7509-8835-bfb4e0cdf888', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '203', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('12', '01a22aa3-7df0-7509-8835-c06ebcf823cc', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '198', NULL, 'ref-11', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('13', '01a22aa3-7df0-7509-8835-c49164169764', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('14', '01a22aa3-7df0-7509-8835-cabb947984af', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '283', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('15', '01a22aa3-7df0-7509-8835-cd92838d2302', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '24', NULL, 'b7', NULL, 'slots', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('16', '01a22aa3-7df1-742a-b503-98d0eaf87e85', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', 'deposit', '2535', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('17', '01a22aa3-7df1-742a-b503-9c9922272e92', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-16', NULL, NULL, NULL, 'b7', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('18', '01a22aa3-7df1-742a-b503-a225427113b3', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '190', NULL, 'ref-17', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('19', '01a22aa3-7df1-742a-b503-a70421c2ad6f', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'revert', NULL, NULL, 'ref-18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22aa3-7df0-7509-8835-9846605e8dde', '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('20', '01a22aa3-7df1-742a-b503-a8c56400a591', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '230', NULL, 'b8', NULL, 'other', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('21', '01a22aa3-7df1-742a-b503-acf47c58a7b1', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-20', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.549+00'),
('22', '01a22aa3-7df1-742a-b503-b165505ffa5d', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-21', NULL, NULL, NULL, 'b7', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('23', '01a22aa3-7df1-742a-b503-b7eaa502a634', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_expire', NULL, NULL, 'ref-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-7df0-7509-8835-b6439207fb72"}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('24', '01a22aa3-7df1-742a-b503-bb8a060315ee', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'rollback', NULL, NULL, 'ref-23', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('25', '01a22aa3-7df1-742a-b503-bc213232264f', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '44', NULL, 'b9', NULL, 'other', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('26', '01a22aa3-7df1-742a-b503-c30c04f55054', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '105', NULL, 'b10', NULL, 'slots', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('27', '01a22aa3-7df1-742a-b503-c687e7e5d0fd', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-26', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('28', '01a22aa3-7df1-742a-b503-c8a8393f86da', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_forfeit', NULL, NULL, 'ref-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22aa3-7df0-7509-8835-b6439207fb72"}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('29', '01a22aa3-7df1-742a-b503-ce5cd1942ff6', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-28', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('30', '01a22aa3-7df1-742a-b503-d062a0d16b49', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '67', NULL, 'ref-29', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('31', '01a22aa3-7df1-742a-b503-d667785ee34c', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'deposit', '2162', NULL, 'ref-30', NULL, NULL, NULL, NULL, NULL, 'false', '18', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('32', '01a22aa3-7df1-742a-b503-d8f6ef72c6d3', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_grant', NULL, NULL, 'ref-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7de5-707d-8334-4ec1d54b63a9","depositAmount":361}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('33', '01a22aa3-7df1-742a-b503-deb3fed22dd1', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-32', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('34', '01a22aa3-7df1-742a-b503-e3fc52bae9b1', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', 'transfer', '97', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '14', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('35', '01a22aa3-7df1-742a-b503-e61d4f7878a4', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '186', NULL, 'ref-34', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('36', '01a22aa3-7df1-742a-b503-e92df0a9129c', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'withdrawal', '14', NULL, 'ref-35', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('37', '01a22aa3-7df1-742a-b503-ee530ca35367', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_forfeit', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22aa3-7df1-742a-b503-d8f6ef72c6d3"}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('38', '01a22aa3-7df1-742a-b503-f355b4d07494', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'deposit', '1516', NULL, 'ref-37', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('39', '01a22aa3-7df1-742a-b503-f578db1a8a50', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '342', NULL, 'ref-38', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:03.549+00'),
('40', '01a22aa3-7df1-742a-b503-fb72e0500ecf', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '281', NULL, 'b11', NULL, 'table', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('41', '01a22aa3-7df1-742a-b503-fdbfb838dfdc', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', 'deposit', '2905', NULL, 'ref-40', NULL, NULL, NULL, NULL, NULL, 'false', '24', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('42', '01a22aa3-7df1-742a-b504-0010a7834e93', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-41', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('43', '01a22aa3-7df1-742a-b504-0686ed5054bf', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '231', NULL, 'ref-42', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('44', '01a22aa3-7df1-742a-b504-0baae94c3834', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '23', NULL, 'ref-43', NULL, NULL, NULL, 'b12', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('45', '01a22aa3-7df1-742a-b504-0fe418639aa9', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '79', NULL, 'b12', NULL, 'slots', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('46', '01a22aa3-7df1-742a-b504-10036f35470d', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'rollback', NULL, NULL, 'ref-45', NULL, NULL, NULL, 'b12', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('47', '01a22aa3-7df1-742a-b504-14a73eba7c7c', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '65', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('48', '01a22aa3-7df1-742a-b504-194f24df5645', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_grant', '397', NULL, 'ref-47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7de9-7502-af05-b3c978ad4047","depositAmount":437}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('49', '01a22aa3-7df1-742a-b504-1cf050c71ca1', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b13', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('50', '01a22aa3-7df1-742a-b504-20da67dec3cf', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '232', NULL, 'b14', NULL, 'live', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('51', '01a22aa3-7df1-742a-b504-2539593e81f7', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '290', NULL, 'b15', NULL, 'other', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('52', '01a22aa3-7df1-742a-b504-2a02d13c4679', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'transfer', '174', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', 'ref-51', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('53', '01a22aa3-7df1-742a-b504-2c239083e500', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'expire', NULL, NULL, 'ref-52', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22aa3-7df0-7509-8835-9846605e8dde', '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('54', '01a22aa3-7df1-742a-b504-31d9fb32b6d3', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-53', NULL, NULL, NULL, 'b14', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('55', '01a22aa3-7df1-742a-b504-36412899945b', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '207', NULL, 'b16', NULL, 'table', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('56', '01a22aa3-7df1-742a-b504-3919d26bd100', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'deposit', '871', NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('57', '01a22aa3-7df1-742a-b504-3f63f8b94a4a', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '155', NULL, 'ref-56', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('58', '01a22aa3-7df1-742a-b504-43a5b1d22b15', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '0', NULL, 'ref-57', NULL, NULL, NULL, 'b16', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('59', '01a22aa3-7df1-742a-b504-46ac7161bd3a', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bet', '54', NULL, 'b17', NULL, 'live', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('60', '01a22aa3-7df1-742a-b504-4a7102f566c7', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'settlement', '230', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('61', '01a22aa3-7df1-742a-b504-4fd5bbfa8119', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'transfer', '280', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'ref-60', NULL, NULL, NULL, NULL, NULL, 'false', '28', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:06.549+00'),
('62', '01a22aa3-829f-7440-adcd-35926c40ff2d', '01a22aa3-8288-7743-90e7-65142276bee4', 'transfer', '284', '01a22aa3-828d-7119-b8b3-42fb9c815071', 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:07.696+00'),
('63', '01a22aa3-829f-7440-adcd-39c65668b62a', '01a22aa3-8288-7743-90e7-65142276bee4', 'bet', '8', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:07.696+00'),
('64', '01a22aa3-829f-7440-adcd-3eb54c125a90', '01a22aa3-8288-7743-90e7-65142276bee4', 'bet', '33', NULL, 'b2', NULL, 'table', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:07.696+00'),
('65', '01a22aa3-829f-7440-adcd-41705d030729', '01a22aa3-8288-7743-90e7-65142276bee4', 'deposit', '190', NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, 'true', '27', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:07.696+00'),
('66', '01a22aa3-829f-7440-adcd-44122fc663ae', '01a22aa3-8288-7743-90e7-65142276bee4', 'bet', '247', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:07.696+00'),
('67', '01a22aa3-83e3-735f-af19-551a56775759', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'deposit', '911', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '9', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('68', '01a22aa3-83e3-735f-af19-5b651099d432', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '242', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('69', '01a22aa3-83e3-735f-af19-5c4d1ded67cf', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '221', NULL, 'b2', NULL, 'other', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('70', '01a22aa3-83e3-735f-af19-610355c4a694', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '22', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('71', '01a22aa3-83e3-735f-af19-64d8813083f4', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '43', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('72', '01a22aa3-83e3-735f-af19-6a7ad98cb7b9', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '320', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('73', '01a22aa3-83e3-735f-af19-6f3869b1d00b', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '166', NULL, 'b5', NULL, 'other', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('74', '01a22aa3-83e3-735f-af19-732c655b3292', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '0', NULL, 'ref-7', NULL, NULL, NULL, 'b1', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('75', '01a22aa3-83e3-735f-af19-759000d052e4', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'rollback', NULL, NULL, 'ref-8', NULL, NULL, NULL, 'b3', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('76', '01a22aa3-83e3-735f-af19-78503aecffb4', '01a22aa3-83bb-72d5-bd41-8515b6eb38db', 'bonus_grant', NULL, NULL, 'ref-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83d7-758f-b183-841593b55717","depositAmount":101}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('77', '01a22aa3-83e3-735f-af19-7cf85cc3b2a6', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'rollback', NULL, NULL, 'ref-10', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('78', '01a22aa3-83e3-735f-af19-83ef8bae4c85', '01a22aa3-83b8-77e7-a2e2-164e7222511a', 'deposit', '2092', NULL, 'ref-11', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:26.175+00'),
('79', '01a22aa3-83e3-735f-af19-8686da77c86b', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '222', NULL, 'ref-12', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:36.175+00'),
('80', '01a22aa3-83e3-735f-af19-8900c2f318de', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '201', NULL, 'ref-13', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:36.175+00'),
('81', '01a22aa3-83e3-735f-af19-8ec239daeb93', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:36.175+00'),
('82', '01a22aa3-83e3-735f-af19-928ff7fee0e9', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'deposit', '2635', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'false', '6', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('83', '01a22aa3-83e3-735f-af19-946173bce7af', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'transfer', '469', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'ref-16', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('84', '01a22aa3-83e3-735f-af19-9b19f1740b0f', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '426', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83dc-7106-8211-0a3133c75271","depositAmount":359}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('85', '01a22aa3-83e3-735f-af19-9ec7224e0752', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '141', NULL, 'b6', NULL, 'other', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('86', '01a22aa3-83e3-735f-af19-a2c2b111acab', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '278', NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83d7-758f-b183-841593b55717","depositAmount":190}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('87', '01a22aa3-83e3-735f-af19-a40011c0604c', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '140', NULL, 'ref-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83d4-76a5-9a6c-333083cd7545","depositAmount":267}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('88', '01a22aa3-83e3-735f-af19-aa5aa52ad715', '01a22aa3-83b8-77e7-a2e2-164e7222511a', 'bonus_grant', '352', NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83d4-76a5-9a6c-333083cd7545","depositAmount":442}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('89', '01a22aa3-83e3-735f-af19-afba60afc05d', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '108', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('90', '01a22aa3-83e3-735f-af19-b120b32cfd87', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_expire', NULL, NULL, 'ref-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-83e3-735f-af19-a2c2b111acab"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('91', '01a22aa3-83e3-735f-af19-b4d89abc9770', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '59', NULL, 'ref-24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-83d4-76a5-9a6c-333083cd7545","depositAmount":453}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('92', '01a22aa3-83e3-735f-af19-bbbf24b3fc4b', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '226', NULL, 'b8', NULL, 'slots', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('93', '01a22aa3-83e3-735f-af19-bd43c23d4192', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '33', NULL, 'ref-26', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('94', '01a22aa3-83e3-735f-af19-c2f0b23c1465', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'settlement', '0', NULL, 'ref-27', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:41.175+00'),
('95', '01a22aa3-83e3-735f-af19-c774684261e5', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'rollback', NULL, NULL, 'ref-28', NULL, NULL, NULL, 'b7', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.175+00'),
('96', '01a22aa3-83e3-735f-af19-cb93faf383a2', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '95', NULL, 'b9', NULL, 'slots', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.175+00'),
('97', '01a22aa3-83e3-735f-af19-cc00e1401d02', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'rollback', NULL, NULL, 'ref-30', NULL, NULL, NULL, 'b9', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.175+00'),
('98', '01a22aa3-83e4-7066-9de7-bbc7a42f31be', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '254', NULL, 'b10', NULL, 'live', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.175+00'),
('99', '01a22aa3-83e4-7066-9de7-be2f756345b5', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bet', '209', NULL, 'b11', NULL, 'live', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.175+00'),
('100', '01a22aa3-83e4-7066-9de7-c2fce2ce1dfb', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'transfer', '479', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '11', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.175+00'),
('101', '01a22aa3-8651-757d-ba21-62e2cf466e57', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '144', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-8623-71fb-9f7c-97db44c1173e","depositAmount":56}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('102', '01a22aa3-8651-757d-ba21-673717c4a432', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '215', NULL, 'b1', NULL, 'slots', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('103', '01a22aa3-8651-757d-ba21-6940c7346e27', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_grant', NULL, NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-862c-74b2-8607-ab09b7f3a8f5","depositAmount":450}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('104', '01a22aa3-8651-757d-ba21-6da1cb61e9d2', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_expire', NULL, NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-6940c7346e27"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('105', '01a22aa3-8651-757d-ba21-732b71dd9c10', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '442', NULL, 'ref-4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-864b-76c4-bd88-c1a52bb24b93","depositAmount":169}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('106', '01a22aa3-8651-757d-ba21-7557baa425dd', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'payout', '190', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('107', '01a22aa3-8651-757d-ba21-7975c0d1a436', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_grant', '178', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-864b-76c4-bd88-c1a52bb24b93","depositAmount":24}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:16.841+00'),
('108', '01a22aa3-8651-757d-ba21-7fbb710fc452', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_grant', '499', NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-8623-71fb-9f7c-97db44c1173e","depositAmount":237}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('109', '01a22aa3-8651-757d-ba21-836a5867c629', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_expire', NULL, NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-7fbb710fc452"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('110', '01a22aa3-8651-757d-ba21-840fce2ec261', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '130', NULL, 'b2', NULL, 'slots', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('111', '01a22aa3-8651-757d-ba21-89a719eaf887', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'withdrawal', '68', NULL, 'ref-10', NULL, NULL, NULL, NULL, NULL, 'true', '1', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('112', '01a22aa3-8651-757d-ba21-8e8d12f3ed2c', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '138', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('113', '01a22aa3-8651-757d-ba21-9220a302f2dd', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('114', '01a22aa3-8651-757d-ba21-959864b0b892', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_forfeit', NULL, NULL, 'ref-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22aa3-8651-757d-ba21-7fbb710fc452"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('115', '01a22aa3-8651-757d-ba21-9a979089481b', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('116', '01a22aa3-8651-757d-ba21-9c02d5bdcd2b', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_expire', NULL, NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-6940c7346e27"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('117', '01a22aa3-8651-757d-ba21-a2876134660a', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '104', NULL, 'b4', NULL, 'other', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('118', '01a22aa3-8651-757d-ba21-a6bfb4f7f247', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '421', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-862c-74b2-8607-ab09b7f3a8f5","depositAmount":184}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('119', '01a22aa3-8651-757d-ba21-abe1a9ef62b3', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '141', NULL, 'ref-18', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('120', '01a22aa3-8651-757d-ba21-ae15c4b91ac2', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_forfeit', NULL, NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22aa3-8651-757d-ba21-62e2cf466e57"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('121', '01a22aa3-8651-757d-ba21-b0b820dff896', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '242', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('122', '01a22aa3-8651-757d-ba21-b7587dc6ef05', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_expire', NULL, NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-a6bfb4f7f247"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('123', '01a22aa3-8651-757d-ba21-bae292da75e6', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '105', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('124', '01a22aa3-8651-757d-ba21-bee4cb9fd743', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '223', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('125', '01a22aa3-8651-757d-ba21-c157404c8ba1', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-24', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('126', '01a22aa3-8651-757d-ba21-c5f7d3cc1728', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_expire', NULL, NULL, 'ref-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-7fbb710fc452"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('127', '01a22aa3-8651-757d-ba21-caa2f971acb3', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_expire', NULL, NULL, 'ref-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-62e2cf466e57"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('128', '01a22aa3-8651-757d-ba21-ce9b6713033e', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '479', NULL, 'ref-27', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('129', '01a22aa3-8651-757d-ba21-d09a8c66e07b', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '33', NULL, 'ref-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-864b-76c4-bd88-c1a52bb24b93","depositAmount":317}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('130', '01a22aa3-8651-757d-ba21-d59111c45b2f', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-29', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('131', '01a22aa3-8651-757d-ba21-d9d35565e0e2', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-30', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('132', '01a22aa3-8651-757d-ba21-debcf706c565', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '335', NULL, 'ref-31', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('133', '01a22aa3-8651-757d-ba21-e0416f0d9765', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '193', NULL, 'b8', NULL, 'table', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:20.841+00'),
('134', '01a22aa3-8651-757d-ba21-e725a78a1797', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '110', NULL, 'b9', NULL, 'live', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('135', '01a22aa3-8651-757d-ba21-e968bfe6af01', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-34', NULL, NULL, NULL, 'b9', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('136', '01a22aa3-8651-757d-ba21-ec7adfb3e9b1', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-35', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('137', '01a22aa3-8651-757d-ba21-f3aa27c7cc2b', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_expire', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-a6bfb4f7f247"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('138', '01a22aa3-8651-757d-ba21-f5f3c4706161', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '193', NULL, 'b10', NULL, 'table', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('139', '01a22aa3-8651-757d-ba21-fa715e9e31db', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_grant', '272', NULL, 'ref-38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-862c-74b2-8607-ab09b7f3a8f5","depositAmount":181}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('140', '01a22aa3-8651-757d-ba21-fd644cd65173', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'rollback', NULL, NULL, 'ref-39', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('141', '01a22aa3-8651-757d-ba22-023d2e4950ec', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-40', NULL, NULL, NULL, 'b8', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('142', '01a22aa3-8652-71af-86c5-a623cdf6158a', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'adjustment', '459', NULL, 'ref-41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('143', '01a22aa3-8652-71af-86c5-a8a81382066c', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '386', NULL, 'ref-42', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-8635-76eb-8c82-719d59e3c32c","depositAmount":206}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('144', '01a22aa3-8652-71af-86c5-acc3387fb2bc', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'transfer', '239', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'ref-43', NULL, NULL, NULL, NULL, NULL, 'false', '2', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:23.841+00'),
('145', '01a22aa3-8652-71af-86c5-b1d0b97bc64a', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '33', NULL, 'ref-44', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('146', '01a22aa3-8652-71af-86c5-b727e00984bb', '01a22aa3-8617-7094-b039-d6753620e170', 'withdrawal', '233', NULL, 'ref-45', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('147', '01a22aa3-8652-71af-86c5-bb121e48b1e3', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '201', NULL, 'b11', NULL, 'slots', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('148', '01a22aa3-8652-71af-86c5-bfc692a08ac0', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '54', NULL, 'b12', NULL, 'other', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('149', '01a22aa3-8652-71af-86c5-c2da52713898', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b11', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('150', '01a22aa3-8652-71af-86c5-c4b405b4e9cc', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_grant', '76', NULL, 'ref-49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-8635-76eb-8c82-719d59e3c32c","depositAmount":460}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('151', '01a22aa3-8652-71af-86c5-c9c312c7d722', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '105', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('152', '01a22aa3-8652-71af-86c5-cdf29008648a', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '102', NULL, 'b14', NULL, 'other', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('153', '01a22aa3-8652-71af-86c5-d15d8dbb2e74', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '183', NULL, 'b15', NULL, 'slots', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('154', '01a22aa3-8652-71af-86c5-d64e7e6f0320', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '216', NULL, 'ref-53', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('155', '01a22aa3-8652-71af-86c5-db7e4a8a51fc', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '383', NULL, 'ref-54', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('156', '01a22aa3-8652-71af-86c5-dc8f077310f9', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_expire', NULL, NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-fa715e9e31db"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('157', '01a22aa3-8652-71af-86c5-e193f14a9f32', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '196', NULL, 'ref-56', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-862c-74b2-8607-ab09b7f3a8f5","depositAmount":423}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('158', '01a22aa3-8652-71af-86c5-e7c6143d3950', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '63', NULL, 'b16', NULL, 'other', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:43.841+00'),
('159', '01a22aa3-8652-71af-86c5-ea290be3a44a', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '115', NULL, 'b17', NULL, 'table', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('160', '01a22aa3-8652-71af-86c5-ec1495421be6', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('161', '01a22aa3-8652-71af-86c5-f0a5fba7f317', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_forfeit', NULL, NULL, 'ref-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22aa3-8652-71af-86c5-c4b405b4e9cc"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('162', '01a22aa3-8652-71af-86c5-f4711aac6f30', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'deposit', '1761', NULL, 'ref-61', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('163', '01a22aa3-8652-71af-86c5-f8d45d33e401', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'withdrawal', '244', NULL, 'ref-62', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('164', '01a22aa3-8652-71af-86c5-fd052919315c', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '237', NULL, 'b18', NULL, 'table', 'round-b18', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('165', '01a22aa3-8652-71af-86c6-025a51c61da8', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '191', NULL, 'ref-64', NULL, NULL, NULL, 'b18', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('166', '01a22aa3-8652-71af-86c6-05655549cc31', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'deposit', '891', NULL, 'ref-65', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('167', '01a22aa3-8652-71af-86c6-0b10b63391ba', '01a22aa3-8617-7094-b039-d6753620e170', 'bonus_expire', NULL, NULL, 'ref-66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8651-757d-ba21-fa715e9e31db"}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('168', '01a22aa3-8652-71af-86c6-0d367a02769e', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '500', NULL, 'ref-67', NULL, NULL, NULL, 'b18', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('169', '01a22aa3-8652-71af-86c6-1126a715f4c2', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '0', NULL, 'ref-68', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('170', '01a22aa3-8652-71af-86c6-16b0e64e7a5f', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '196', NULL, 'b19', NULL, 'live', 'round-b19', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:07:59.841+00'),
('171', '01a22aa3-8652-71af-86c6-19e91661208c', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'settlement', '116', NULL, 'ref-70', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.841+00'),
('172', '01a22aa3-8652-71af-86c6-1e77dd179f3d', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'deposit', '1528', NULL, 'ref-71', NULL, NULL, NULL, NULL, NULL, 'false', '22', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.841+00'),
('173', '01a22aa3-8652-71af-86c6-22a78d473b85', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bet', '186', NULL, 'b20', NULL, 'slots', 'round-b20', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:08.841+00'),
('174', '01a22aa3-89bf-779c-8bd0-6d256662ce76', '01a22aa3-89aa-768f-a2e6-fcb16364e131', 'bonus_grant', '2', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-89b7-71ef-8fcd-ee946414b573","depositAmount":262}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('175', '01a22aa3-89c0-7317-99f2-c00c41519996', '01a22aa3-8991-7631-b65d-92b22479df8d', 'bet', '292', NULL, 'b1', NULL, 'other', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('176', '01a22aa3-89c0-7317-99f2-c796a17003d3', '01a22aa3-8991-7631-b65d-92b22479df8d', 'bet', '263', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('177', '01a22aa3-89c0-7317-99f2-caaa52cf3beb', '01a22aa3-8991-7631-b65d-92b22479df8d', 'transfer', '500', '01a22aa3-89aa-768f-a2e6-fcb16364e131', 'ref-3', NULL, NULL, NULL, NULL, NULL, 'false', '30', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('178', '01a22aa3-89c0-7317-99f2-cfe05e9923d6', '01a22aa3-8991-7631-b65d-92b22479df8d', 'bet', '4', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('179', '01a22aa3-89c0-7317-99f2-d189df289c06', '01a22aa3-8991-7631-b65d-92b22479df8d', 'deposit', '2', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:04.604+00'),
('180', '01a22aa3-89c0-7317-99f2-d6d9ce221761', '01a22aa3-89a4-70cd-8fd6-868891c6a175', 'deposit', '352', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:09.604+00'),
('181', '01a22aa3-89c0-7317-99f2-d9910df96cf9', '01a22aa3-8991-7631-b65d-92b22479df8d', 'settlement', '1', NULL, 'ref-7', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:09.604+00'),
('182', '01a22aa3-89c0-7317-99f2-dd45c85767ee', '01a22aa3-8991-7631-b65d-92b22479df8d', 'bet', '262', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 04:08:09.604+00'),
('183', '01a22aa3-8b24-7000-b2e6-f8c91be529af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'deposit', '10000', NULL, 'first', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 04:08:10.789+00'),
('187', '01a22aa3-8b31-7001-b780-49f42044f9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'deposit', '10000', NULL, 'second', 'key', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 04:08:10.885+00'),
('189', '01a22aa3-8bc0-7000-a3b5-31ae0d7979af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'transfer', '5', '01a22aa3-8bbb-7000-bd27-effc0677b754', NULL, '01a22aa3-8bc0-7000-a3b5-31ae0d7979af', NULL, NULL, NULL, NULL, 'true', NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:10.946+00'),
('190', '01a22aa3-8c23-7000-8ae4-d43e79f909af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'complete', NULL, '01a22aa3-8bbb-7000-bd27-effc0677b754', NULL, '01a22aa3-8c23-7000-8ae4-d43e79f909af', NULL, NULL, NULL, NULL, NULL, NULL, '01a22aa3-8bc0-7000-a3b5-31ae0d7979af', NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.047+00'),
('191', '01a22aa3-8c75-7000-9468-e8b0033ae9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'deposit', '7', NULL, NULL, '01a22aa3-8c75-7000-9468-e8b0033ae9af', NULL, NULL, NULL, NULL, 'true', '3600', NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.126+00'),
('192', '01a22aa3-8cb0-7000-afef-08d959dae9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bonus_grant', '100', NULL, NULL, '01a22aa3-8cb0-7000-afef-08d959dae9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968"}', NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.185+00'),
('193', '01a22aa3-8cc2-7000-ada6-54cf57ca99af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bonus_grant', '100', NULL, NULL, '01a22aa3-8cc2-7000-ada6-54cf57ca99af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968"}', NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.203+00'),
('194', '01a22aa3-8cd4-7000-9e0e-603c08cf79af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bet', '50', NULL, 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.22+00'),
('195', '01a22aa3-8cda-7000-8d9c-14addd8489af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'settlement', '60', NULL, 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.227+00'),
('196', '01a22aa3-8ce7-7000-8572-526839fe19af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bet', '50', NULL, 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.24+00'),
('197', '01a22aa3-8cff-7000-8933-30ce30dbd9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'settlement', '60', NULL, 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.264+00'),
('198', '01a22aa3-8d2b-7000-8aa9-17bff549f9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bet', '50', NULL, 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.31+00'),
('199', '01a22aa3-8d5d-7000-b577-3d60d24f09af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'settlement', '60', NULL, 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.359+00'),
('200', '01a22aa3-8dab-7000-a0c0-9b5c3f7f49af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'rollback', NULL, NULL, 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.439+00'),
('201', '01a22aa3-8df2-7000-9581-74a646bdb9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'withdrawal', '10000000', NULL, 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.511+00'),
('202', '01a22aa3-8e2c-7000-9ff7-26bdff5899af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bonus_forfeit', NULL, NULL, NULL, '01a22aa3-8e2c-7000-9ff7-26bdff5899af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22aa3-8cb0-7000-afef-08d959dae9af","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.564+00'),
('203', '01a22aa3-8ebc-7000-afe2-60b383d57945', '01a22aa3-8ea6-7000-a481-f08a92c8b945', 'bet', '50', NULL, 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.72+00'),
('204', '01a22aa3-8f8d-7000-a1cf-1ef56517e945', '01a22aa3-8ea6-7000-a481-f08a92c8b945', 'settlement', '5', NULL, 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:11.921+00'),
('205', '01a22aa3-9013-7000-bfd4-d744fbca4945', '01a22aa3-8ea6-7000-a481-f08a92c8b945', 'withdrawal', '9', NULL, NULL, '01a22aa3-9013-7000-bfd4-d744fbca4945', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:12.055+00'),
('206', '01a22aa3-9129-7000-8d53-6185442f3e34', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_grant', '250', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-7df0-7509-8835-9e286065f131', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":500,"depositOperationId":"01a22aa3-7df0-7509-8835-9e286065f131"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('207', '01a22aa3-9129-7001-b1ed-d1a7a6face34', '01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'bonus_grant', '435', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-7df1-742a-b504-3919d26bd100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":871,"depositOperationId":"01a22aa3-7df1-742a-b504-3919d26bd100"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('208', '01a22aa3-9129-7002-a873-93da0aee10b3', '01a22aa3-7dcc-70d2-9906-de3b17c090b3', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-7df1-742a-b503-fdbfb838dfdc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":2905,"depositOperationId":"01a22aa3-7df1-742a-b503-fdbfb838dfdc"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('209', '01a22aa3-9129-7003-8056-f8dd700b0de6', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-7df1-742a-b503-d667785ee34c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":2162,"depositOperationId":"01a22aa3-7df1-742a-b503-d667785ee34c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('210', '01a22aa3-9129-7004-8bf0-5b08bbeecde6', '01a22aa3-7dd0-70c8-9815-21efcd857de6', 'bonus_grant', '758', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-7df1-742a-b503-f355b4d07494', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":1516,"depositOperationId":"01a22aa3-7df1-742a-b503-f355b4d07494"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('211', '01a22aa3-9129-7005-b50d-fa666243d66b', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '455', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-83e3-735f-af19-551a56775759', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":911,"depositOperationId":"01a22aa3-83e3-735f-af19-551a56775759"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('212', '01a22aa3-9129-7006-935e-f93fb990b66b', '01a22aa3-83a3-7336-b3d5-989b87d2066b', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-83e3-735f-af19-928ff7fee0e9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":2635,"depositOperationId":"01a22aa3-83e3-735f-af19-928ff7fee0e9"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('213', '01a22aa3-9129-7007-a905-b510e9cfa11a', '01a22aa3-83b8-77e7-a2e2-164e7222511a', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-83e3-735f-af19-83ef8bae4c85', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":2092,"depositOperationId":"01a22aa3-83e3-735f-af19-83ef8bae4c85"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('214', '01a22aa3-9129-7008-818f-78d476269090', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '880', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-8652-71af-86c5-f4711aac6f30', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":1761,"depositOperationId":"01a22aa3-8652-71af-86c5-f4711aac6f30"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('215', '01a22aa3-9129-7009-86af-3b3288f5a090', '01a22aa3-8600-70a2-8790-aeb5f4c04090', 'bonus_grant', '445', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-8652-71af-86c6-05655549cc31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":891,"depositOperationId":"01a22aa3-8652-71af-86c6-05655549cc31"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('216', '01a22aa3-9129-700a-9fe9-725c1843cb28', '01a22aa3-861b-74b4-9d06-bd9e85e57b28', 'bonus_grant', '764', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-8652-71af-86c6-1e77dd179f3d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":1528,"depositOperationId":"01a22aa3-8652-71af-86c6-1e77dd179f3d"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('217', '01a22aa3-9129-700b-9f94-95236eacd175', '01a22aa3-89a4-70cd-8fd6-868891c6a175', 'bonus_grant', '176', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-89c0-7317-99f2-d6d9ce221761', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":352,"depositOperationId":"01a22aa3-89c0-7317-99f2-d6d9ce221761"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('218', '01a22aa3-9129-700c-a740-867479dd39af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-8b24-7000-b2e6-f8c91be529af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":10000,"depositOperationId":"01a22aa3-8b24-7000-b2e6-f8c91be529af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('219', '01a22aa3-9129-700d-ac29-46e8dc28f9af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22aa3-7d2c-7000-bd0e-b33f28fb9968:01a22aa3-8b31-7001-b780-49f42044f9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22aa3-7d2c-7000-bd0e-b33f28fb9968","depositAmount":10000,"depositOperationId":"01a22aa3-8b31-7001-b780-49f42044f9af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 04:08:12.331+00'),
('220', '01a22aa3-9bed-7000-9ebf-db24807c89af', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'deposit', '5', NULL, 'queued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 04:08:15.087+00');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 220);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-8cb5-7000-a11f-1068165902d5', '2026-11-30 04:08:11.187+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{6}', '{}', NULL),
('01a22aa3-8cc7-7000-99d0-a835d88286fc', '2026-11-30 04:08:11.204+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{7}', '{}', NULL),
('01a22aa3-8cd7-7000-9c82-9844cafcd692', '2026-11-30 04:08:11.221+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{8}', '{}', NULL),
('01a22aa3-8ce2-7000-b145-c31ba30efd39', '2026-11-30 04:08:11.232+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{9}', '{}', NULL),
('01a22aa3-8cec-7000-941f-bbc6b4f7b284', '2026-11-30 04:08:11.241+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{10}', '{}', NULL),
('01a22aa3-8d20-7000-b4d5-69fb9132b2b7', '2026-11-30 04:08:11.268+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{11}', '{}', NULL),
('01a22aa3-8d31-7000-b8b1-d676f39d7096', '2026-11-30 04:08:11.311+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{12}', '{}', NULL),
('01a22aa3-8da4-7000-8ee9-decac41fe8a6', '2026-11-30 04:08:11.411+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{13}', '{}', NULL),
('01a22aa3-8de0-7000-a32a-93e4a8110161', '2026-11-30 04:08:11.452+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{14}', '{}', NULL),
('01a22aa3-8e01-7000-b8b4-07e7c27843fc', '2026-11-30 04:08:11.515+00', '{}', '{}', '{01a22aa3-8df2-7000-9581-74a646bdb9af}', NULL),
('01a22aa3-8e33-7000-8da0-18eea533e069', '2026-11-30 04:08:11.568+00', '{01a22aa3-8b1a-7000-bc61-be5b471179af}', '{15}', '{}', NULL),
('01a22aa3-8e50-7000-9f4a-e69f351da751', '2026-11-30 04:08:11.603+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22aa3-8e50-7000-9f4a-e69f351da751", "walletId" : "01a22aa3-8b1a-7000-bc61-be5b471179af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T04:08:11.603Z"}]]'),
('01a22aa3-8e62-7000-a267-9c2689a523fb', '2026-11-30 04:08:11.618+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22aa3-8e62-7000-a267-9c2689a523fb", "walletId" : "01a22aa3-8b1a-7000-bc61-be5b471179af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T04:08:11.618Z"}]]'),
('01a22aa3-9022-7000-b49d-9c3df194ffd3', '2026-11-30 04:08:12.064+00', '{}', '{}', '{01a22aa3-9013-7000-bfd4-d744fbca4945}', NULL),
('01a22aa3-9170-7000-bf52-4ab14f19e0fe', '2026-11-30 04:08:12.106+00', '{}', '{}', '{}', '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '39'),
('01a22aa3-7dcc-70d2-9906-de3b17c090b3', '2'),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '2'),
('01a22aa3-8288-7743-90e7-65142276bee4', '1'),
('01a22aa3-828d-7119-b8b3-42fb9c815071', '0'),
('01a22aa3-8291-746b-b0f4-023f54240eb5', '0'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '25'),
('01a22aa3-83b8-77e7-a2e2-164e7222511a', '2'),
('01a22aa3-83bb-72d5-bd41-8515b6eb38db', '1'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '36'),
('01a22aa3-8617-7094-b039-d6753620e170', '3'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '4'),
('01a22aa3-8991-7631-b65d-92b22479df8d', '1'),
('01a22aa3-89a4-70cd-8fd6-868891c6a175', '1'),
('01a22aa3-89aa-768f-a2e6-fcb16364e131', '1'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '15');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', 'd54f585c-767f-4679-b413-855403ecfb447fb5ee43-4f1b-4452-b67f-ac057f1b7806');

INSERT INTO queue ("wallet_id", "seq", "sender_wallet_id", "queued_at", "retry_at", "attempts", "queue", "error") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '206', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '207', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-7dcc-70d2-9906-de3b17c090b3', '208', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '209', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '210', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '211', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '212', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-83b8-77e7-a2e2-164e7222511a', '213', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '214', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '215', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '216', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-89a4-70cd-8fd6-868891c6a175', '217', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '218', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '219', NULL, '2026-11-30 04:08:12.331+00', NULL, '0', 'o', NULL),
('01a22aa3-8b1a-7000-bc61-be5b471179af', '220', NULL, '2026-11-30 04:08:15.087+00', NULL, '0', 't', NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_progress ("is_only", "moved_at", "operations_from") OVERRIDING SYSTEM VALUE VALUES
('true', NULL, '00000000-0000-0000-0000-000000000000');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 04:08:14.836712+00', '2026-11-30 04:08:15.077765+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7df0-7509-8835-97bbb1e9d1d3', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:07.673+00'),
('01a22aa3-7df0-7509-8835-bfb4e0cdf888', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 04:08:07.673+00'),
('01a22aa3-7df1-742a-b503-a70421c2ad6f', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-a8c56400a591', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-7df0-7509-8835-b6439207fb72 is active.', NULL, '598', '217', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-b7eaa502a634', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-bb8a060315ee', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-c8a8393f86da', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-e3fc52bae9b1', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 04:08:07.673+00'),
('01a22aa3-7df1-742a-b503-e61d4f7878a4', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-ee530ca35367', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 04:08:08.058+00'),
('01a22aa3-7df1-742a-b503-f578db1a8a50', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-0686ed5054bf', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-0baae94c3834', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-2539593e81f7', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-7df1-742a-b504-194f24df5645 is active.', NULL, '0', '392', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-2a02d13c4679', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-2c239083e500', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 04:08:08.271+00'),
('01a22aa3-7df1-742a-b504-3f63f8b94a4a', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 04:08:08.511+00'),
('01a22aa3-7df1-742a-b504-4fd5bbfa8119', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 04:08:08.511+00'),
('01a22aa3-829f-7440-adcd-35926c40ff2d', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:08.775+00'),
('01a22aa3-829f-7440-adcd-39c65668b62a', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:08.775+00'),
('01a22aa3-829f-7440-adcd-3eb54c125a90', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:08.775+00'),
('01a22aa3-829f-7440-adcd-44122fc663ae', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:08.775+00'),
('01a22aa3-83e3-735f-af19-759000d052e4', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 04:08:09.283+00'),
('01a22aa3-83e3-735f-af19-946173bce7af', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 04:08:09.283+00'),
('01a22aa3-83e3-735f-af19-9ec7224e0752', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-83e3-735f-af19-9b19f1740b0f is active.', NULL, '3816', '426', '2026-11-30 04:08:09.283+00'),
('01a22aa3-83e3-735f-af19-b120b32cfd87', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 04:08:09.367+00'),
('01a22aa3-83e3-735f-af19-bd43c23d4192', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 04:08:09.367+00'),
('01a22aa3-83e4-7066-9de7-c2fce2ce1dfb', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 04:08:09.367+00'),
('01a22aa3-8651-757d-ba21-673717c4a432', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-6da1cb61e9d2', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-7975c0d1a436', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-836a5867c629', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-89a719eaf887', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-8e8d12f3ed2c', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-9c02d5bdcd2b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-a2876134660a', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-8651-757d-ba21-732b71dd9c10 is active.', NULL, '60', '442', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-abe1a9ef62b3', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-ae15c4b91ac2', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-b7587dc6ef05', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-bee4cb9fd743', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-c5f7d3cc1728', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8651-757d-ba21-caa2f971acb3', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8651-757d-ba21-debcf706c565', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8651-757d-ba21-f3aa27c7cc2b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8651-757d-ba21-f5f3c4706161', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8651-757d-ba21-fd644cd65173', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-a623cdf6158a', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-acc3387fb2bc', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-b727e00984bb', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8652-71af-86c5-bfc692a08ac0', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-8651-757d-ba21-a6bfb4f7f247 is active.', NULL, '12', '0', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-cdf29008648a', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-8651-757d-ba21-a6bfb4f7f247 is active.', NULL, '62', '46', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-d15d8dbb2e74', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-d64e7e6f0320', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8652-71af-86c5-dc8f077310f9', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8652-71af-86c5-e7c6143d3950', 'game_excluded', 'Game other is excluded while bonus 01a22aa3-8651-757d-ba21-a6bfb4f7f247 is active.', NULL, '62', '429', '2026-11-30 04:08:10.311+00'),
('01a22aa3-8652-71af-86c5-f8d45d33e401', 'withdrawal_locked', 'Bonus 01a22aa3-8652-71af-86c5-a8a81382066c holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 04:08:10.311+00'),
('01a22aa3-8652-71af-86c6-0b10b63391ba', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 04:08:09.998+00'),
('01a22aa3-8652-71af-86c6-1126a715f4c2', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 04:08:10.311+00'),
('01a22aa3-89c0-7317-99f2-c00c41519996', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89c0-7317-99f2-c796a17003d3', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89c0-7317-99f2-caaa52cf3beb', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89c0-7317-99f2-cfe05e9923d6', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89c0-7317-99f2-d9910df96cf9', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89c0-7317-99f2-dd45c85767ee', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:10.755+00'),
('01a22aa3-8df2-7000-9581-74a646bdb9af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 04:08:11.515+00'),
('01a22aa3-9013-7000-bfd4-d744fbca4945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 04:08:12.064+00');

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22aa3-7d3a-7000-abcc-5239e60fffea', '2026-11-30 04:08:07.225+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', 'b5', '01a22aa3-7df0-7509-8835-bbb31ee1fae7'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', 'never', '01a22aa3-8dab-7000-a0c0-9b5c3f7f49af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'frozen', 'test', 'tester', '01a22aa3-8e50-7000-9f4a-e69f351da751', '2026-11-30 04:08:11.603+00'),
('2', '01a22aa3-8b1a-7000-bc61-be5b471179af', 'active', 'test', 'tester', '01a22aa3-8e62-7000-a267-9c2689a523fb', '2026-11-30 04:08:11.618+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "player_id", "currency", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22aa3-7dbc-74c4-9541-17b6f03c3e34', '01a22aa3-7dbc-74c4-9541-1b792998a032', 'EUR', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22aa3-7df0-7509-8835-9e286065f131', NULL, NULL, '{}', '2026-11-30 04:08:07.37+00', '2026-11-30 04:08:08.511+00'),
('01a22aa3-7dcc-70d2-9906-de3b17c090b3', '01a22aa3-7dcc-70d2-9906-e31b5cae5ded', 'EUR', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22aa3-7df1-742a-b503-fdbfb838dfdc', NULL, NULL, '{}', '2026-11-30 04:08:07.375+00', '2026-11-30 04:08:07.673+00'),
('01a22aa3-7dd0-70c8-9815-21efcd857de6', '01a22aa3-7dd0-70c8-9815-26eb2ee99f2d', 'USD', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22aa3-7df1-742a-b503-d667785ee34c', NULL, NULL, '{}', '2026-11-30 04:08:07.383+00', '2026-11-30 04:08:07.673+00'),
('01a22aa3-8288-7743-90e7-65142276bee4', '01a22aa3-8289-75fd-8530-1165b5752219', 'EUR', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:08.585+00', '2026-11-30 04:08:08.775+00'),
('01a22aa3-828d-7119-b8b3-42fb9c815071', '01a22aa3-828d-7119-b8b3-44d4d976c233', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:08.589+00', '2026-11-30 04:08:08.589+00'),
('01a22aa3-8291-746b-b0f4-023f54240eb5', '01a22aa3-8291-746b-b0f4-06780f5192ff', 'USD', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:08.593+00', '2026-11-30 04:08:08.593+00'),
('01a22aa3-83a3-7336-b3d5-989b87d2066b', '01a22aa3-83b3-7029-b17a-74ec75d72bdb', 'EUR', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22aa3-83e3-735f-af19-551a56775759', NULL, NULL, '{}', '2026-11-30 04:08:08.887+00', '2026-11-30 04:08:09.367+00'),
('01a22aa3-83b8-77e7-a2e2-164e7222511a', '01a22aa3-83b8-77e7-a2e2-19f2745433a1', 'EUR', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22aa3-83e3-735f-af19-83ef8bae4c85', NULL, NULL, '{}', '2026-11-30 04:08:08.889+00', '2026-11-30 04:08:09.283+00'),
('01a22aa3-83bb-72d5-bd41-8515b6eb38db', '01a22aa3-83bb-72d5-bd41-8bceb89b19a4', 'USD', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:08.895+00', '2026-11-30 04:08:09.283+00'),
('01a22aa3-8600-70a2-8790-aeb5f4c04090', '01a22aa3-8600-70a2-8790-b1c68f5dbf56', 'EUR', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22aa3-8652-71af-86c5-f4711aac6f30', NULL, NULL, '{}', '2026-11-30 04:08:09.475+00', '2026-11-30 04:08:10.311+00'),
('01a22aa3-8617-7094-b039-d6753620e170', '01a22aa3-8618-73b2-beb3-9ff0f6343717', 'EUR', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:09.496+00', '2026-11-30 04:08:09.998+00'),
('01a22aa3-861b-74b4-9d06-bd9e85e57b28', '01a22aa3-861b-74b4-9d06-c1af9f3511f1', 'USD', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22aa3-8652-71af-86c6-1e77dd179f3d', NULL, NULL, '{}', '2026-11-30 04:08:09.503+00', '2026-11-30 04:08:10.177+00'),
('01a22aa3-8991-7631-b65d-92b22479df8d', '01a22aa3-8991-7631-b65d-9524f81ff184', 'EUR', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:10.385+00', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89a4-70cd-8fd6-868891c6a175', '01a22aa3-89a4-70cd-8fd6-890b070136e2', 'EUR', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22aa3-89c0-7317-99f2-d6d9ce221761', NULL, NULL, '{}', '2026-11-30 04:08:10.409+00', '2026-11-30 04:08:10.755+00'),
('01a22aa3-89aa-768f-a2e6-fcb16364e131', '01a22aa3-89aa-768f-a2e7-0012b23a5516', 'USD', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:10.411+00', '2026-11-30 04:08:10.755+00'),
('01a22aa3-8b1a-7000-bc61-be5b471179af', 'reader', 'EUR', 'active', '20025', '100', '0', '7', '15', '2', '3', '01a22aa3-8b24-7000-b2e6-f8c91be529af', NULL, NULL, '{}', '2026-11-30 04:08:10.778+00', '2026-11-30 04:08:11.618+00'),
('01a22aa3-8bbb-7000-bd27-effc0677b754', 'other', 'EUR', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:10.939+00', '2026-11-30 04:08:11.093+00'),
('01a22aa3-8ea6-7000-a481-f08a92c8b945', 'in-trouble', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 04:08:11.691+00', '2026-11-30 04:08:11.691+00');
