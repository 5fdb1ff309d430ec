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
CREATE INDEX holds_due ON public.holds USING btree (expires_at) WHERE ((status = 'pending'::text) AND (expires_at IS NOT NULL));

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

CREATE TABLE reconciliation_runs (
  is_only boolean DEFAULT true NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  checked_at timestamp with time zone DEFAULT now() NOT NULL,
  failed text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT reconciliation_runs_pkey PRIMARY KEY (is_only),
  CONSTRAINT reconciliation_runs_is_only CHECK (is_only)
);

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
    USING ERRCODE = 'insufficient_privilege', HINT = 'Its rows are corrected by new rows: docs/operations/books.md.';
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
GRANT INSERT, SELECT, UPDATE ON TABLE reconciliation_runs TO croupier_app;
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
GRANT SELECT ON TABLE reconciliation_runs TO croupier_read;
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
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 03:57:16.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', '2026-11-30 03:57:16.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', '2026-11-30 03:57:16.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22a99-eb35-7338-94d8-22645f6d8985', 'slots', '2026-11-30 03:57:16.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22a99-eb35-7338-94d8-22645f6d8985', 'slots', '2026-11-30 03:57:36.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', '2026-11-30 03:57:36.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', '2026-11-30 03:57:39.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 03:57:39.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', '2026-11-30 03:57:39.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22a99-eb36-7561-b019-9a371d78ce0f', 'live', '2026-11-30 03:57:39.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22a99-eb36-7561-b019-9a371d78ce0f', 'table', '2026-11-30 03:57:39.066+00'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22a99-eb36-7561-b019-9a371d78ce0f', 'live', '2026-11-30 03:57:39.066+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 03:56:57.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', '2026-11-30 03:57:07.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', '2026-11-30 03:57:07.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, '2026-11-30 03:57:07.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22a99-ec7f-7385-a6e1-6636f6f7f377', 'table', '2026-11-30 03:57:30.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22a99-ec7f-7385-a6e1-6636f6f7f377', 'slots', '2026-11-30 03:57:12.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 03:57:39.401+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22a99-ec7f-7385-a6e1-7295ed556673', 'live', NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22a99-ec7f-7385-a6e1-7295ed556673', 'live', NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', '2026-11-30 03:56:51.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22a99-ed18-7408-a2e3-ca045945b15b', 'slots', '2026-11-30 03:56:51.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22a99-ed18-7408-a2e3-ca045945b15b', 'slots', '2026-11-30 03:56:51.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'table', '2026-11-30 03:57:14.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'live', '2026-11-30 03:56:54.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'slots', '2026-11-30 03:57:14.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'table', '2026-11-30 03:57:14.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'table', '2026-11-30 03:57:30.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'table', '2026-11-30 03:57:30.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'live', '2026-11-30 03:57:39.558+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22a99-ed18-7408-a2e3-fd904ef403aa', 'slots', NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22a99-ee42-7000-9670-c555ae07a9af', 'slots', '2026-11-30 03:57:40.827+00'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22a99-ee42-7000-9670-c555ae07a9af', 'slots', '2026-11-30 03:57:40.841+00'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22a99-ee42-7000-9670-c555ae07a9af', 'slots', '2026-11-30 03:57:40.865+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "in_use", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb35-7338-94d8-22645f6d8985', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', '01a22a99-eb34-727f-a362-31a3e6af4be5', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 03:58:06.066+00', '2026-11-30 03:57:16.066+00', '2026-11-30 03:57:16.066+00', '2026-11-30 03:57:36.066+00', 'completed'),
('01a22a99-eb36-7561-b019-5a259faa57c5', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', '01a22a99-eb33-773c-acca-013a4d984fb1', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 03:57:40.066+00', '2026-11-30 03:57:36.066+00', '2026-11-30 03:57:36.066+00', '2026-11-30 03:57:36.066+00', 'withdrawal'),
('01a22a99-eb36-7561-b019-9a371d78ce0f', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', '01a22a99-eb34-727f-a362-31a3e6af4be5', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 03:58:29.066+00', '2026-11-30 03:57:39.066+00', '2026-11-30 03:57:39.066+00', NULL, NULL),
('01a22a99-ec7f-7385-a6e1-455058664848', '01a22a99-ec7c-772e-8dce-5d1de2ca3fd6', '01a22a99-ec7e-77d0-b7aa-bbfea89b33f0', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 03:56:58.401+00', '2026-11-30 03:56:57.401+00', '2026-11-30 03:56:57.401+00', NULL, NULL),
('01a22a99-ec7f-7385-a6e1-6636f6f7f377', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '01a22a99-ec7e-77d0-b7aa-bebe03b73794', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 03:57:18.401+00', '2026-11-30 03:57:12.401+00', '2026-11-30 03:57:12.401+00', '2026-11-30 03:57:30.401+00', 'expired'),
('01a22a99-ec7f-7385-a6e1-6e3108cd0925', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '01a22a99-ec7e-77d0-b7aa-bbfea89b33f0', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 03:57:31.401+00', '2026-11-30 03:57:12.401+00', '2026-11-30 03:57:30.401+00', '2026-11-30 03:57:39.401+00', 'expired'),
('01a22a99-ec7f-7385-a6e1-7295ed556673', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '01a22a99-ec7d-708d-8dd2-4bbc9f343429', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 03:57:41.401+00', '2026-11-30 03:57:12.401+00', '2026-11-30 03:57:39.401+00', NULL, NULL),
('01a22a99-ec7f-7385-a6e1-753643497bf1', '01a22a99-ec7c-772e-8dce-57ae9a802578', '01a22a99-ec7d-708d-8dd2-4bbc9f343429', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 03:57:14.401+00', '2026-11-30 03:57:12.401+00', '2026-11-30 03:57:12.401+00', NULL, NULL),
('01a22a99-ec7f-7385-a6e1-815a508886f1', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '01a22a99-ec7d-708d-8dd2-4bbc9f343429', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 03:57:12.401+00', NULL, NULL, NULL),
('01a22a99-ed18-7408-a2e3-bac67e040db7', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed14-764f-a107-1f7d4122717f', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 03:56:51.558+00', '2026-11-30 03:56:47.558+00', '2026-11-30 03:56:47.558+00', '2026-11-30 03:56:51.558+00', 'expired'),
('01a22a99-ed18-7408-a2e3-c0b0669ed6d0', '01a22a99-ed13-76e7-87e6-20866bf5ed00', '01a22a99-ed15-72c2-afb6-99a82092eb6a', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 03:57:47.558+00', '2026-11-30 03:56:47.558+00', '2026-11-30 03:56:47.558+00', NULL, NULL),
('01a22a99-ed18-7408-a2e3-ca045945b15b', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed17-7513-b7d2-f9366d8d0a5b', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 03:56:57.558+00', '2026-11-30 03:56:47.558+00', '2026-11-30 03:56:51.558+00', '2026-11-30 03:56:51.558+00', 'completed'),
('01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '01a22a99-ed14-764f-a107-1f7d4122717f', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 03:56:55.558+00', '2026-11-30 03:56:51.558+00', '2026-11-30 03:56:51.558+00', '2026-11-30 03:56:51.558+00', 'player'),
('01a22a99-ed18-7408-a2e3-fd904ef403aa', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed15-72c2-afb6-99a82092eb6a', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 03:57:51.558+00', '2026-11-30 03:56:51.558+00', '2026-11-30 03:56:51.558+00', NULL, NULL),
('01a22a99-ed18-7408-a2e4-2b37c917f24a', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed17-7513-b7d2-f9366d8d0a5b', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 03:56:51.558+00', NULL, NULL, NULL),
('01a22a99-ed19-75de-9bcd-27eb7ca096a6', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '01a22a99-ed15-72c2-afb6-99a82092eb6a', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 03:57:54.558+00', '2026-11-30 03:56:54.558+00', '2026-11-30 03:56:54.558+00', NULL, NULL),
('01a22a99-ed19-75de-9bcd-37fdd34d8560', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed16-77ad-a89e-2b05fcbe3388', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 03:56:54.558+00', NULL, NULL, NULL),
('01a22a99-ed19-75de-9bcd-52934c8f74a6', '01a22a99-ed13-76e7-87e6-20866bf5ed00', '01a22a99-ed16-77ad-a89e-2b05fcbe3388', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 03:57:14.558+00', NULL, '2026-11-30 03:57:30.558+00', 'player'),
('01a22a99-ed19-75de-9bcd-6da7c1af7d59', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed15-72c2-afb6-99a82092eb6a', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 03:57:14.558+00', NULL, NULL, NULL),
('01a22a99-edb7-7216-a5b1-ea7f363cc182', '01a22a99-edb4-730c-8499-399e5de74502', '01a22a99-edb5-7577-b1df-4cd8edfa5947', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 03:57:36.702+00', '2026-11-30 03:57:34.702+00', '2026-11-30 03:57:34.702+00', NULL, NULL),
('01a22a99-ee42-7000-9670-c555ae07a9af', '01a22a99-edfc-7000-9fa4-a240c04039af', '01a22a99-eafe-7000-b16c-d1af34b6b226', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 03:57:40.802+00', '2026-11-30 03:57:40.802+00', '2026-11-30 03:57:40.889+00', 'test'),
('01a22a99-ee4d-7000-a0b8-c7d7d6fe49af', '01a22a99-edfc-7000-9fa4-a240c04039af', '01a22a99-eafe-7000-b16c-d1af34b6b226', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 03:57:40.813+00', '2026-11-30 03:57:40.889+00', NULL, NULL);

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
('01a22a99-eea7-7000-89d6-8fb35be0f945', '01a22a99-eea6-7000-9eeb-c5e9f0a52945', '203', 'bet', 'test', '1', '2026-11-30 03:57:40.941+00', 'lost', NULL, '2026-11-30 03:57:40.946+00'),
('01a22a99-eeb9-7000-b542-feb40a9d6945', '01a22a99-eea6-7000-9eeb-c5e9f0a52945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 03:57:40.922+00', 'lost', '01a22a99-eea7-7000-89d6-8fb35be0f945', '2026-11-30 03:57:40.946+00');

INSERT INTO entries ("wallet_id", "version", "seq", "sender_wallet_id", "kind", "applied_at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "breakdown") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '1', '2', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '2', '3', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '3', '4', NULL, 'bet', '2026-11-30 03:57:40.091+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '4', '5', NULL, 'bet', '2026-11-30 03:57:40.091+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '5', '6', NULL, 'settlement', '2026-11-30 03:57:40.091+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '6', '7', NULL, 'bet', '2026-11-30 03:57:40.091+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '7', '8', NULL, 'revert', '2026-11-30 03:57:40.091+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '8', '9', NULL, 'bonus_grant', '2026-11-30 03:57:40.091+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22a99-eb35-7338-94d8-22645f6d8985"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-eb35-7338-94d8-22645f6d8985", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:16.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:06.066Z", "activatedAt": "2026-11-30T03:57:16.066Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-eb35-7338-94d8-22645f6d8985", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:16.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:06.066Z", "activatedAt": "2026-11-30T03:57:16.066Z"}}], "bonusId": "01a22a99-eb35-7338-94d8-22645f6d8985"}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '9', '10', NULL, 'rollback', '2026-11-30 03:57:40.091+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '10', '12', NULL, 'settlement', '2026-11-30 03:57:40.091+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '11', '13', NULL, 'settlement', '2026-11-30 03:57:40.091+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '12', '14', NULL, 'bet', '2026-11-30 03:57:40.091+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a99-eb35-7338-94d8-22645f6d8985", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:16.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:06.066Z", "activatedAt": "2026-11-30T03:57:16.066Z"}}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '13', '15', NULL, 'bet', '2026-11-30 03:57:40.091+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a99-eb35-7338-94d8-22645f6d8985", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:16.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:06.066Z", "activatedAt": "2026-11-30T03:57:16.066Z"}}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '14', '17', NULL, 'settlement', '2026-11-30 03:57:40.091+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '15', '18', NULL, 'settlement', '2026-11-30 03:57:40.091+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '16', '21', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '17', '22', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22a99-eb35-7338-94d8-22645f6d8985"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22a99-eb35-7338-94d8-22645f6d8985"}], "events": [{"name": "completed", "bonus": {"id": "01a22a99-eb35-7338-94d8-22645f6d8985", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T03:57:36.066Z", "granted": 217, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 6, "createdAt": "2026-11-30T03:57:16.066Z", "endReason": "completed", "expiresAt": "2026-11-30T03:58:06.066Z", "activatedAt": "2026-11-30T03:57:16.066Z"}}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '18', '25', NULL, 'bet', '2026-11-30 03:57:40.184+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '19', '26', NULL, 'bet', '2026-11-30 03:57:40.184+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '20', '27', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '21', '29', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '22', '30', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '23', '32', NULL, 'bonus_grant', '2026-11-30 03:57:40.184+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a99-eb36-7561-b019-5a259faa57c5"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a99-eb36-7561-b019-5a259faa57c5", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eb33-773c-acca-013a4d984fb1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:36.066Z", "endReason": null, "expiresAt": "2026-11-30T03:57:40.066Z", "activatedAt": "2026-11-30T03:57:36.066Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-eb36-7561-b019-5a259faa57c5", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eb33-773c-acca-013a4d984fb1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:36.066Z", "endReason": null, "expiresAt": "2026-11-30T03:57:40.066Z", "activatedAt": "2026-11-30T03:57:36.066Z"}}], "bonusId": "01a22a99-eb36-7561-b019-5a259faa57c5"}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '24', '33', NULL, 'settlement', '2026-11-30 03:57:40.184+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '25', '36', NULL, 'withdrawal', '2026-11-30 03:57:40.184+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22a99-eb36-7561-b019-5a259faa57c5"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a99-eb36-7561-b019-5a259faa57c5", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:57:36.066Z", "granted": 100, "offerId": "01a22a99-eb33-773c-acca-013a4d984fb1", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:36.066Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T03:57:40.066Z", "activatedAt": "2026-11-30T03:57:36.066Z"}}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '26', '40', NULL, 'bet', '2026-11-30 03:57:40.222+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '27', '42', NULL, 'settlement', '2026-11-30 03:57:40.222+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '28', '45', NULL, 'bet', '2026-11-30 03:57:40.222+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '29', '46', NULL, 'rollback', '2026-11-30 03:57:40.222+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, '{"amount": 79}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '30', '47', NULL, 'bet', '2026-11-30 03:57:40.222+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '31', '48', NULL, 'bonus_grant', '2026-11-30 03:57:40.222+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22a99-eb36-7561-b019-9a371d78ce0f"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-eb36-7561-b019-9a371d78ce0f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:39.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:29.066Z", "activatedAt": "2026-11-30T03:57:39.066Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-eb36-7561-b019-9a371d78ce0f", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22a99-eb34-727f-a362-31a3e6af4be5", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22a99-eb2c-73dd-8807-5b269fe9deb9", "converted": 0, "createdAt": "2026-11-30T03:57:39.066Z", "endReason": null, "expiresAt": "2026-11-30T03:58:29.066Z", "activatedAt": "2026-11-30T03:57:39.066Z"}}], "bonusId": "01a22a99-eb36-7561-b019-9a371d78ce0f"}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '32', '49', NULL, 'rollback', '2026-11-30 03:57:40.222+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, '{"amount": 65}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '33', '50', NULL, 'bet', '2026-11-30 03:57:40.222+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22a99-eb36-7561-b019-9a371d78ce0f"}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '34', '54', NULL, 'settlement', '2026-11-30 03:57:40.222+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '35', '55', NULL, 'bet', '2026-11-30 03:57:40.222+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22a99-eb36-7561-b019-9a371d78ce0f"}]}'),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '36', '56', NULL, 'deposit', '2026-11-30 03:57:40.222+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '37', '58', NULL, 'settlement', '2026-11-30 03:57:40.24+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '38', '59', NULL, 'bet', '2026-11-30 03:57:40.24+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '39', '60', NULL, 'settlement', '2026-11-30 03:57:40.24+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL),
('01a22a99-eb2f-7736-a1ae-925e2726ee11', '1', '16', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb2f-7736-a1ae-925e2726ee11', '2', '41', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '1', '31', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '2', '38', NULL, 'deposit', '2026-11-30 03:57:40.091+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec22-760c-8f38-6e33b52eb163', '1', '65', NULL, 'deposit', '2026-11-30 03:57:40.336+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '1', '67', NULL, 'deposit', '2026-11-30 03:57:40.455+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '2', '68', NULL, 'bet', '2026-11-30 03:57:40.455+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '3', '69', NULL, 'bet', '2026-11-30 03:57:40.455+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '4', '70', NULL, 'bet', '2026-11-30 03:57:40.455+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '5', '71', NULL, 'bet', '2026-11-30 03:57:40.455+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '6', '72', NULL, 'settlement', '2026-11-30 03:57:40.455+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '7', '73', NULL, 'bet', '2026-11-30 03:57:40.455+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '8', '74', NULL, 'settlement', '2026-11-30 03:57:40.455+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '9', '77', NULL, 'rollback', '2026-11-30 03:57:40.455+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, '{"amount": 221}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '10', '79', NULL, 'settlement', '2026-11-30 03:57:40.455+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '11', '80', NULL, 'settlement', '2026-11-30 03:57:40.455+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '12', '81', NULL, 'settlement', '2026-11-30 03:57:40.455+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '13', '82', NULL, 'deposit', '2026-11-30 03:57:40.455+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '14', '84', NULL, 'bonus_grant', '2026-11-30 03:57:40.455+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}], "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '15', '86', NULL, 'bonus_grant', '2026-11-30 03:57:40.47+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6e3108cd0925", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22a99-ec7e-77d0-b7aa-bbfea89b33f0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ec7f-7385-a6e1-6e3108cd0925"}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '16', '87', NULL, 'bonus_grant', '2026-11-30 03:57:40.47+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-7295ed556673", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22a99-ec7d-708d-8dd2-4bbc9f343429", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ec7f-7385-a6e1-7295ed556673"}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '17', '89', NULL, 'bet', '2026-11-30 03:57:40.47+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}], "events": [{"name": "progress", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}]}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '18', '91', NULL, 'bonus_grant', '2026-11-30 03:57:40.47+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-815a508886f1", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22a99-ec7d-708d-8dd2-4bbc9f343429", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ec7f-7385-a6e1-815a508886f1"}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '19', '92', NULL, 'bet', '2026-11-30 03:57:40.47+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}], "events": [{"name": "progress", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}]}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '20', '94', NULL, 'settlement', '2026-11-30 03:57:40.47+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '21', '95', NULL, 'rollback', '2026-11-30 03:57:40.47+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22a99-ec7f-7385-a6e1-6636f6f7f377"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22a99-ec7f-7385-a6e1-6e3108cd0925"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}, {"name": "expired", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6636f6f7f377", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:57:30.401Z", "granted": 426, "offerId": "01a22a99-ec7e-77d0-b7aa-bebe03b73794", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": "expired", "expiresAt": "2026-11-30T03:57:18.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6e3108cd0925", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22a99-ec7e-77d0-b7aa-bbfea89b33f0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:31.401Z", "activatedAt": "2026-11-30T03:57:30.401Z"}}]}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '22', '96', NULL, 'bet', '2026-11-30 03:57:40.47+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '23', '97', NULL, 'rollback', '2026-11-30 03:57:40.47+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22a99-ec7f-7385-a6e1-6e3108cd0925"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22a99-ec7f-7385-a6e1-7295ed556673"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-6e3108cd0925", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:57:39.401Z", "granted": 278, "offerId": "01a22a99-ec7e-77d0-b7aa-bbfea89b33f0", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": "expired", "expiresAt": "2026-11-30T03:57:31.401Z", "activatedAt": "2026-11-30T03:57:30.401Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-7295ed556673", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22a99-ec7d-708d-8dd2-4bbc9f343429", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22a99-ec7b-730a-b3a0-bd2d8f73df81", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:41.401Z", "activatedAt": "2026-11-30T03:57:39.401Z"}}]}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '24', '98', NULL, 'bet', '2026-11-30 03:57:40.47+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22a99-ec7f-7385-a6e1-7295ed556673"}]}'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '25', '99', NULL, 'bet', '2026-11-30 03:57:40.47+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL),
('01a22a99-ec7c-772e-8dce-57ae9a802578', '1', '78', NULL, 'deposit', '2026-11-30 03:57:40.455+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ec7c-772e-8dce-57ae9a802578', '2', '88', NULL, 'bonus_grant', '2026-11-30 03:57:40.455+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22a99-ec7f-7385-a6e1-753643497bf1"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-753643497bf1", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22a99-ec7d-708d-8dd2-4bbc9f343429", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22a99-ec7c-772e-8dce-57ae9a802578", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:14.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-753643497bf1", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22a99-ec7d-708d-8dd2-4bbc9f343429", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22a99-ec7c-772e-8dce-57ae9a802578", "converted": 0, "createdAt": "2026-11-30T03:57:12.401Z", "endReason": null, "expiresAt": "2026-11-30T03:57:14.401Z", "activatedAt": "2026-11-30T03:57:12.401Z"}}], "bonusId": "01a22a99-ec7f-7385-a6e1-753643497bf1"}'),
('01a22a99-ec7c-772e-8dce-5d1de2ca3fd6', '1', '76', NULL, 'bonus_grant', '2026-11-30 03:57:40.455+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a99-ec7f-7385-a6e1-455058664848"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-455058664848", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-ec7e-77d0-b7aa-bbfea89b33f0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22a99-ec7c-772e-8dce-5d1de2ca3fd6", "converted": 0, "createdAt": "2026-11-30T03:56:57.401Z", "endReason": null, "expiresAt": "2026-11-30T03:56:58.401Z", "activatedAt": "2026-11-30T03:56:57.401Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ec7f-7385-a6e1-455058664848", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-ec7e-77d0-b7aa-bbfea89b33f0", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22a99-ec7c-772e-8dce-5d1de2ca3fd6", "converted": 0, "createdAt": "2026-11-30T03:56:57.401Z", "endReason": null, "expiresAt": "2026-11-30T03:56:58.401Z", "activatedAt": "2026-11-30T03:56:57.401Z"}}], "bonusId": "01a22a99-ec7f-7385-a6e1-455058664848"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '1', '101', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22a99-ed18-7408-a2e3-bac67e040db7"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e3-bac67e040db7", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:51.558Z", "activatedAt": "2026-11-30T03:56:47.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed18-7408-a2e3-bac67e040db7", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:51.558Z", "activatedAt": "2026-11-30T03:56:47.558Z"}}], "bonusId": "01a22a99-ed18-7408-a2e3-bac67e040db7"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '2', '105', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e3-ca045945b15b", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '3', '106', NULL, 'payout', '2026-11-30 03:57:40.611+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '4', '110', NULL, 'bet', '2026-11-30 03:57:40.611+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '5', '113', NULL, 'settlement', '2026-11-30 03:57:40.611+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22a99-ed18-7408-a2e3-bac67e040db7"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}], "events": [{"name": "expired", "bonus": {"id": "01a22a99-ed18-7408-a2e3-bac67e040db7", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:56:51.558Z", "granted": 144, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": "expired", "expiresAt": "2026-11-30T03:56:51.558Z", "activatedAt": "2026-11-30T03:56:47.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed18-7408-a2e3-ca045945b15b", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:57.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '6', '115', NULL, 'settlement', '2026-11-30 03:57:40.611+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '7', '118', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e3-fd904ef403aa", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '8', '121', NULL, 'bet', '2026-11-30 03:57:40.611+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}], "events": [{"name": "progress", "bonus": {"id": "01a22a99-ed18-7408-a2e3-ca045945b15b", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:57.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '9', '123', NULL, 'bet', '2026-11-30 03:57:40.611+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}], "events": [{"name": "progress", "bonus": {"id": "01a22a99-ed18-7408-a2e3-ca045945b15b", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:57.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '10', '125', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '11', '128', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '12', '129', NULL, 'bonus_grant', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e4-2b37c917f24a", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed18-7408-a2e4-2b37c917f24a"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '13', '130', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '14', '131', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22a99-ed18-7408-a2e3-ca045945b15b"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}], "events": [{"name": "completed", "bonus": {"id": "01a22a99-ed18-7408-a2e3-ca045945b15b", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T03:56:51.558Z", "granted": 442, "offerId": "01a22a99-ed17-7513-b7d2-f9366d8d0a5b", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 2, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": "completed", "expiresAt": "2026-11-30T03:56:57.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed18-7408-a2e3-fd904ef403aa", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": null, "expiresAt": "2026-11-30T03:57:51.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '15', '133', NULL, 'bet', '2026-11-30 03:57:40.62+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '16', '134', NULL, 'bet', '2026-11-30 03:57:40.62+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '17', '135', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '18', '136', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '19', '141', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '20', '143', NULL, 'bonus_grant', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed19-75de-9bcd-37fdd34d8560", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22a99-ed16-77ad-a89e-2b05fcbe3388", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:56:54.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed19-75de-9bcd-37fdd34d8560"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '21', '145', NULL, 'settlement', '2026-11-30 03:57:40.62+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '22', '147', NULL, 'bet', '2026-11-30 03:57:40.62+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '23', '149', NULL, 'rollback', '2026-11-30 03:57:40.62+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}], "amount": 201}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '24', '151', NULL, 'bet', '2026-11-30 03:57:40.62+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '25', '155', NULL, 'settlement', '2026-11-30 03:57:40.639+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '26', '157', NULL, 'bonus_grant', '2026-11-30 03:57:40.639+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed19-75de-9bcd-6da7c1af7d59", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22a99-ed06-77dc-ba5d-1b5e03617fbe", "converted": 0, "createdAt": "2026-11-30T03:57:14.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed19-75de-9bcd-6da7c1af7d59"}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '27', '159', NULL, 'bet', '2026-11-30 03:57:40.639+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '28', '160', NULL, 'settlement', '2026-11-30 03:57:40.639+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '29', '162', NULL, 'deposit', '2026-11-30 03:57:40.639+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '30', '164', NULL, 'bet', '2026-11-30 03:57:40.639+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '31', '165', NULL, 'settlement', '2026-11-30 03:57:40.639+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '32', '166', NULL, 'deposit', '2026-11-30 03:57:40.639+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '33', '168', NULL, 'settlement', '2026-11-30 03:57:40.639+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '34', '170', NULL, 'bet', '2026-11-30 03:57:40.639+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '35', '171', NULL, 'settlement', '2026-11-30 03:57:40.639+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '36', '173', NULL, 'bet', '2026-11-30 03:57:40.639+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22a99-ed18-7408-a2e3-fd904ef403aa"}]}'),
('01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '1', '108', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a99-ed0f-756a-96fc-07d9fe9eafc2", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:55.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a99-ed0f-756a-96fc-07d9fe9eafc2", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": null, "expiresAt": "2026-11-30T03:56:55.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}], "bonusId": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}'),
('01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 03:57:40.611+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:56:51.558Z", "granted": 499, "offerId": "01a22a99-ed14-764f-a107-1f7d4122717f", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a99-ed0f-756a-96fc-07d9fe9eafc2", "converted": 0, "createdAt": "2026-11-30T03:56:51.558Z", "endReason": "player", "expiresAt": "2026-11-30T03:56:55.558Z", "activatedAt": "2026-11-30T03:56:51.558Z"}}]}'),
('01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '3', '139', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22a99-ed19-75de-9bcd-27eb7ca096a6"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ed19-75de-9bcd-27eb7ca096a6", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22a99-ed0f-756a-96fc-07d9fe9eafc2", "converted": 0, "createdAt": "2026-11-30T03:56:54.558Z", "endReason": null, "expiresAt": "2026-11-30T03:57:54.558Z", "activatedAt": "2026-11-30T03:56:54.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed19-75de-9bcd-27eb7ca096a6", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22a99-ed0f-756a-96fc-07d9fe9eafc2", "converted": 0, "createdAt": "2026-11-30T03:56:54.558Z", "endReason": null, "expiresAt": "2026-11-30T03:57:54.558Z", "activatedAt": "2026-11-30T03:56:54.558Z"}}], "bonusId": "01a22a99-ed19-75de-9bcd-27eb7ca096a6"}'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '1', '103', NULL, 'bonus_grant', '2026-11-30 03:57:40.611+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a99-ed18-7408-a2e3-c0b0669ed6d0"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a99-ed18-7408-a2e3-c0b0669ed6d0", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22a99-ed13-76e7-87e6-20866bf5ed00", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:57:47.558Z", "activatedAt": "2026-11-30T03:56:47.558Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ed18-7408-a2e3-c0b0669ed6d0", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-ed15-72c2-afb6-99a82092eb6a", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22a99-ed13-76e7-87e6-20866bf5ed00", "converted": 0, "createdAt": "2026-11-30T03:56:47.558Z", "endReason": null, "expiresAt": "2026-11-30T03:57:47.558Z", "activatedAt": "2026-11-30T03:56:47.558Z"}}], "bonusId": "01a22a99-ed18-7408-a2e3-c0b0669ed6d0"}'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '2', '150', NULL, 'bonus_grant', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ed19-75de-9bcd-52934c8f74a6", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22a99-ed16-77ad-a89e-2b05fcbe3388", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a99-ed13-76e7-87e6-20866bf5ed00", "converted": 0, "createdAt": "2026-11-30T03:57:14.558Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ed19-75de-9bcd-52934c8f74a6"}'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 03:57:40.62+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22a99-ed19-75de-9bcd-52934c8f74a6", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:57:30.558Z", "granted": 76, "offerId": "01a22a99-ed16-77ad-a89e-2b05fcbe3388", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a99-ed13-76e7-87e6-20866bf5ed00", "converted": 0, "createdAt": "2026-11-30T03:57:14.558Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '4', '172', NULL, 'deposit', '2026-11-30 03:57:40.62+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-edb2-744d-b996-185e68a8ab0b', '1', '179', NULL, 'deposit', '2026-11-30 03:57:40.726+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL),
('01a22a99-edb3-7392-ac53-09a060c469f3', '1', '180', NULL, 'deposit', '2026-11-30 03:57:40.726+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-edb4-730c-8499-399e5de74502', '1', '174', NULL, 'bonus_grant', '2026-11-30 03:57:40.726+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22a99-edb7-7216-a5b1-ea7f363cc182"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-edb7-7216-a5b1-ea7f363cc182", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22a99-edb5-7577-b1df-4cd8edfa5947", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22a99-edb4-730c-8499-399e5de74502", "converted": 0, "createdAt": "2026-11-30T03:57:34.702Z", "endReason": null, "expiresAt": "2026-11-30T03:57:36.702Z", "activatedAt": "2026-11-30T03:57:34.702Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-edb7-7216-a5b1-ea7f363cc182", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22a99-edb5-7577-b1df-4cd8edfa5947", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22a99-edb4-730c-8499-399e5de74502", "converted": 0, "createdAt": "2026-11-30T03:57:34.702Z", "endReason": null, "expiresAt": "2026-11-30T03:57:36.702Z", "activatedAt": "2026-11-30T03:57:34.702Z"}}], "bonusId": "01a22a99-edb7-7216-a5b1-ea7f363cc182"}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '1', '183', NULL, 'deposit', '2026-11-30 03:57:40.753+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '2', '187', NULL, 'deposit', '2026-11-30 03:57:40.753+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '3', '189', NULL, 'transfer', '2026-11-30 03:57:40.763+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '4', '190', NULL, 'complete', '2026-11-30 03:57:40.777+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', '{"amount": 5}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '5', '191', NULL, 'deposit', '2026-11-30 03:57:40.794+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '6', '192', NULL, 'bonus_grant', '2026-11-30 03:57:40.804+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a99-ee42-7000-9670-c555ae07a9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}], "bonusId": "01a22a99-ee42-7000-9670-c555ae07a9af"}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '7', '193', NULL, 'bonus_grant', '2026-11-30 03:57:40.814+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a99-ee4d-7000-a0b8-c7d7d6fe49af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.813Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a99-ee4d-7000-a0b8-c7d7d6fe49af"}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '8', '194', NULL, 'bet', '2026-11-30 03:57:40.822+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}]}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '9', '195', NULL, 'settlement', '2026-11-30 03:57:40.828+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '10', '196', NULL, 'bet', '2026-11-30 03:57:40.834+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}]}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '11', '197', NULL, 'settlement', '2026-11-30 03:57:40.842+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '12', '198', NULL, 'bet', '2026-11-30 03:57:40.856+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}]}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '13', '199', NULL, 'settlement', '2026-11-30 03:57:40.866+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '14', '200', NULL, 'rollback', '2026-11-30 03:57:40.872+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 03:57:40.891+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22a99-ee42-7000-9670-c555ae07a9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a99-ee4d-7000-a0b8-c7d7d6fe49af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a99-ee42-7000-9670-c555ae07a9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:57:40.889Z", "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.802Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.802Z"}}, {"name": "activated", "bonus": {"id": "01a22a99-ee4d-7000-a0b8-c7d7d6fe49af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a99-eafe-7000-b16c-d1af34b6b226", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a99-edfc-7000-9fa4-a240c04039af", "converted": 0, "createdAt": "2026-11-30T03:57:40.813Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:57:40.889Z"}}]}'),
('01a22a99-ee16-7000-9d85-c3943df90754', '1', '189', '01a22a99-edfc-7000-9fa4-a240c04039af', 'transfer', '2026-11-30 03:57:40.763+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22a99-ee16-7000-9d85-c3943df90754', '2', '190', '01a22a99-edfc-7000-9fa4-a240c04039af', 'complete', '2026-11-30 03:57:40.777+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', '{"amount": 5}');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 03:57:39.965+00'),
('slots', 'slots', NULL, '2026-11-30 03:57:39.96+00'),
('table', 'table', NULL, '2026-11-30 03:57:39.963+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "closed_by_operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb35-7338-94d8-06127ac3c7f5', 'deposit', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', NULL, '1809', 'reverted', '2026-11-30 03:57:35.066+00', NULL, '01a22a99-eb35-7338-94d8-1d7ea8f74576'),
('01a22a99-eb35-7338-94d8-3e0ac3a7b6dc', 'deposit', '01a22a99-eb2f-7736-a1ae-925e2726ee11', NULL, '2535', 'pending', '2026-11-30 03:57:29.066+00', NULL, NULL),
('01a22a99-ec32-7104-b64d-1bf0a86a3f0d', 'deposit', '01a22a99-ec22-760c-8f38-6e33b52eb163', NULL, '190', 'pending', '2026-11-30 03:58:06.311+00', NULL, NULL),
('01a22a99-edb7-7216-a5b1-fc5a4f82b6e8', 'deposit', '01a22a99-edb2-744d-b996-185e68a8ab0b', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22a99-ee17-7000-af55-2a49779af9af', 'transfer', '01a22a99-edfc-7000-9fa4-a240c04039af', '01a22a99-ee16-7000-9d85-c3943df90754', '5', 'applied', NULL, '5', '01a22a99-ee22-7000-b63e-2312324079af'),
('01a22a99-ee35-7000-8b83-ca5a07bff9af', 'deposit', '01a22a99-edfc-7000-9fa4-a240c04039af', NULL, '7', 'pending', '2026-11-30 04:57:40.789+00', NULL, NULL);

INSERT INTO leaderboard_scores ("leaderboard_id", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', '01a22a99-eb2c-73dd-8807-5e4eaed478f4', '1662', '0', '0', '2'),
('wagered', '01a22a99-ec7b-730a-b3a0-c3c53df22d2f', '699', '0', '0', '2'),
('wagered', '01a22a99-ed06-77dc-ba5d-1ff051c3623a', '1433', '0', '0', '2'),
('wagered', 'reader', '150', '0', '0', '2'),
('won', '01a22a99-eb2c-73dd-8807-5e4eaed478f4', '1134', '0', '0', '2'),
('won', '01a22a99-ec7b-730a-b3a0-c3c53df22d2f', '743', '0', '0', '2'),
('won', '01a22a99-ed06-77dc-ba5d-1ff051c3623a', '1702', '0', '0', '2'),
('won', 'reader', '5', '5', '15', '3');

INSERT INTO leaderboards ("id", "name", "metric", "currency", "starts_at", "created_by") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', 'wagered', 'EUR', '2026-11-30 03:57:39.982+00', 'tester'),
('won', 'won', 'won', 'EUR', '2026-11-30 03:57:39.987+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', 'b78eeecdb93e6dbbceb7de4e2d6c52c7c2dd0de82c4e18e7fe06bb368c6044c2'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', '591f9ba8e3b3d8ec556e9421553176743c6b7d958a4b86b94aa9647f95e4f261'),
('0004_books_check', '0409635b607685b9d35201124a2e007c96f5b13df7684393a3e28c1899c981df'),
('0005_roles', '344a451f8ac04d37264fc4f4abe8fb000678ef388bc8514356ad7bb1531625ef'),
('0006_request_keys', 'a6189331ae247788ea86a4e9de5535f5b9f1b891425eee7052534ec114ac8176'),
('0007_operator_actions', '5fd00e45a10982e409ce0089cb69d6552586ae45adc9e11fae57f56c9452384a');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 03:57:38.740386'),
('2', '0002_currencies', '2026-11-30 03:57:38.831878'),
('3', '0003_pipeline', '2026-11-30 03:57:38.834655'),
('4', '0004_books_check', '2026-11-30 03:57:38.855637'),
('5', '0005_roles', '2026-11-30 03:57:38.861847'),
('6', '0006_request_keys', '2026-11-30 03:57:38.875772'),
('7', '0007_operator_actions', '2026-11-30 03:57:38.879428');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 7);

INSERT INTO offers ("id", "position", "name", "currency", "amount", "terms", "trigger", "created_by", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eafe-7000-b16c-d1af34b6b226', '1', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 03:57:39.965+00', NULL, NULL),
('01a22a99-eb04-7000-bbc1-77eb97a346a8', '2', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 03:57:39.972+00', NULL, NULL),
('01a22a99-eb31-7672-8ab4-3a149089a1bc', '3', 'offer 0', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 03:57:40.018+00', NULL, NULL),
('01a22a99-eb32-74ac-bc61-0fc14f1b23db', '4', 'offer 1', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 03:57:40.018+00', NULL, NULL),
('01a22a99-eb33-773c-acca-013a4d984fb1', '5', 'offer 2', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 03:57:40.019+00', NULL, NULL),
('01a22a99-eb34-727f-a362-31a3e6af4be5', '6', 'offer 3', 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 03:57:40.02+00', NULL, NULL),
('01a22a99-ec30-74d4-8db1-5464f3317a37', '7', 'offer 0', NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 03:57:40.272+00', NULL, NULL),
('01a22a99-ec31-7430-a90c-fe86c328e266', '8', 'offer 1', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 03:57:40.273+00', NULL, NULL),
('01a22a99-ec31-7430-a90d-031177339769', '9', 'offer 2', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 03:57:40.273+00', NULL, NULL),
('01a22a99-ec32-7104-b64d-0903554aa70c', '10', 'offer 3', 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 03:57:40.274+00', NULL, NULL),
('01a22a99-ec7d-708d-8dd2-450834791456', '11', 'offer 0', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 03:57:40.349+00', NULL, NULL),
('01a22a99-ec7d-708d-8dd2-4bbc9f343429', '12', 'offer 1', NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 03:57:40.35+00', NULL, NULL),
('01a22a99-ec7e-77d0-b7aa-bbfea89b33f0', '13', 'offer 2', NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 03:57:40.35+00', NULL, NULL),
('01a22a99-ec7e-77d0-b7aa-bebe03b73794', '14', 'offer 3', 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 03:57:40.35+00', NULL, NULL),
('01a22a99-ed14-764f-a107-1f7d4122717f', '15', 'offer 0', NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 03:57:40.5+00', NULL, NULL),
('01a22a99-ed15-72c2-afb6-99a82092eb6a', '16', 'offer 1', NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 03:57:40.501+00', NULL, NULL),
('01a22a99-ed16-77ad-a89e-2b05fcbe3388', '17', 'offer 2', NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 03:57:40.503+00', NULL, NULL),
('01a22a99-ed17-7513-b7d2-f9366d8d0a5b', '18', 'offer 3', 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 03:57:40.503+00', NULL, NULL),
('01a22a99-edb4-730c-8499-43e7457da36d', '19', 'offer 0', NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 03:57:40.66+00', NULL, NULL),
('01a22a99-edb5-7577-b1df-4cd8edfa5947', '20', 'offer 1', NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 03:57:40.661+00', NULL, NULL),
('01a22a99-edb5-7577-b1df-5059ae6f5b8d', '21', 'offer 2', NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 03:57:40.661+00', NULL, NULL),
('01a22a99-edb6-73a7-ae3b-6b89cf98d1fd', '22', 'offer 3', 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 03:57:40.662+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a99-eea7-7000-89d6-8fb35be0f945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 03:57:40.904+00'),
('2', '01a22a99-eea7-7000-89d6-8fb35be0f945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 03:57:40.914+00'),
('3', '01a22a99-eeb9-7000-b542-feb40a9d6945', 'failed', '0', 'it names 01a22a99-eea7-7000-89d6-8fb35be0f945, which has failed', 'wallet-worker', '2026-11-30 03:57:40.922+00'),
('4', '01a22a99-eea7-7000-89d6-8fb35be0f945', 'replayed', '2', 'test', 'tester', '2026-11-30 03:57:40.939+00'),
('5', '01a22a99-eea7-7000-89d6-8fb35be0f945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 03:57:40.941+00'),
('6', '01a22a99-eea7-7000-89d6-8fb35be0f945', 'discarded', '1', 'test', 'tester', '2026-11-30 03:57:40.946+00'),
('7', '01a22a99-eeb9-7000-b542-feb40a9d6945', 'discarded', '0', 'test', 'tester', '2026-11-30 03:57:40.946+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "id", "wallet_id", "kind", "amount", "to_wallet_id", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "final", "pending", "expires_in_seconds", "pending_operation_id", "payload", "metadata", "created_by", "trace_context", "reply_to", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a99-eb35-7338-94d8-02613f5ac475', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '175', NULL, 'b1', NULL, 'table', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('2', '01a22a99-eb35-7338-94d8-06127ac3c7f5', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'deposit', '1809', NULL, 'ref-1', NULL, NULL, NULL, NULL, NULL, 'true', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('3', '01a22a99-eb35-7338-94d8-0b959d644a3d', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'deposit', '500', NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, 'false', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('4', '01a22a99-eb35-7338-94d8-0e56f75d445c', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '80', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('5', '01a22a99-eb35-7338-94d8-1368b796c521', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '281', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('6', '01a22a99-eb35-7338-94d8-1678594eafbd', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '449', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('7', '01a22a99-eb35-7338-94d8-1aae8e2ca1c9', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '71', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('8', '01a22a99-eb35-7338-94d8-1d7ea8f74576', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'revert', NULL, NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a99-eb35-7338-94d8-06127ac3c7f5', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('9', '01a22a99-eb35-7338-94d8-22645f6d8985', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_grant', '217', NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eb34-727f-a362-31a3e6af4be5","depositAmount":338}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('10', '01a22a99-eb35-7338-94d8-2566ef2db4ee', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'rollback', NULL, NULL, 'ref-9', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('11', '01a22a99-eb35-7338-94d8-2b791204e945', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '203', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('12', '01a22a99-eb35-7338-94d8-2e0747eb5996', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '198', NULL, 'ref-11', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('13', '01a22a99-eb35-7338-94d8-33d98135c375', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('14', '01a22a99-eb35-7338-94d8-34cd0f564087', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '283', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('15', '01a22a99-eb35-7338-94d8-3b0baa0aab21', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '24', NULL, 'b7', NULL, 'slots', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('16', '01a22a99-eb35-7338-94d8-3e0ac3a7b6dc', '01a22a99-eb2f-7736-a1ae-925e2726ee11', 'deposit', '2535', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('17', '01a22a99-eb35-7338-94d8-414267113002', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-16', NULL, NULL, NULL, 'b7', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('18', '01a22a99-eb35-7338-94d8-444cd4a6705a', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '190', NULL, 'ref-17', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('19', '01a22a99-eb36-7561-b019-24f78c527f7b', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'revert', NULL, NULL, 'ref-18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a99-eb35-7338-94d8-06127ac3c7f5', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('20', '01a22a99-eb36-7561-b019-2a25bab98c66', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '230', NULL, 'b8', NULL, 'other', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('21', '01a22a99-eb36-7561-b019-2e54a4ec0400', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-20', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:16.066+00'),
('22', '01a22a99-eb36-7561-b019-300658839d76', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-21', NULL, NULL, NULL, 'b7', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('23', '01a22a99-eb36-7561-b019-35ec13e0dc79', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_expire', NULL, NULL, 'ref-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-eb35-7338-94d8-22645f6d8985"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('24', '01a22a99-eb36-7561-b019-38dd3e98d79e', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'rollback', NULL, NULL, 'ref-23', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('25', '01a22a99-eb36-7561-b019-3dbe625cc7f0', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '44', NULL, 'b9', NULL, 'other', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('26', '01a22a99-eb36-7561-b019-439519dc9d67', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '105', NULL, 'b10', NULL, 'slots', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('27', '01a22a99-eb36-7561-b019-46d9f01fd4c3', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-26', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('28', '01a22a99-eb36-7561-b019-48c3a6c1ef14', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_forfeit', NULL, NULL, 'ref-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a99-eb35-7338-94d8-22645f6d8985"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('29', '01a22a99-eb36-7561-b019-4e56e4e47e16', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-28', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('30', '01a22a99-eb36-7561-b019-50bd532050fc', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '67', NULL, 'ref-29', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('31', '01a22a99-eb36-7561-b019-556bbc401bda', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'deposit', '2162', NULL, 'ref-30', NULL, NULL, NULL, NULL, NULL, 'false', '18', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('32', '01a22a99-eb36-7561-b019-5a259faa57c5', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_grant', NULL, NULL, 'ref-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eb33-773c-acca-013a4d984fb1","depositAmount":361}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('33', '01a22a99-eb36-7561-b019-5c8c26358090', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-32', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('34', '01a22a99-eb36-7561-b019-63047b869dee', '01a22a99-eb2f-7736-a1ae-925e2726ee11', 'transfer', '97', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '14', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('35', '01a22a99-eb36-7561-b019-667fcf6faf66', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '186', NULL, 'ref-34', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('36', '01a22a99-eb36-7561-b019-6b0006273af8', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'withdrawal', '14', NULL, 'ref-35', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('37', '01a22a99-eb36-7561-b019-6c1a7e478ab9', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_forfeit', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a99-eb36-7561-b019-5a259faa57c5"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('38', '01a22a99-eb36-7561-b019-72dd71cb5efa', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'deposit', '1516', NULL, 'ref-37', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('39', '01a22a99-eb36-7561-b019-7601b2442d89', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '342', NULL, 'ref-38', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:36.066+00'),
('40', '01a22a99-eb36-7561-b019-7ae6b6e30b4f', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '281', NULL, 'b11', NULL, 'table', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('41', '01a22a99-eb36-7561-b019-7eafbc8def80', '01a22a99-eb2f-7736-a1ae-925e2726ee11', 'deposit', '2905', NULL, 'ref-40', NULL, NULL, NULL, NULL, NULL, 'false', '24', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('42', '01a22a99-eb36-7561-b019-8150ef6bf8af', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-41', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('43', '01a22a99-eb36-7561-b019-863d9d7c1606', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '231', NULL, 'ref-42', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('44', '01a22a99-eb36-7561-b019-8a6c168c9fe4', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '23', NULL, 'ref-43', NULL, NULL, NULL, 'b12', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('45', '01a22a99-eb36-7561-b019-8c7324cfdab2', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '79', NULL, 'b12', NULL, 'slots', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('46', '01a22a99-eb36-7561-b019-9368721bbbbc', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'rollback', NULL, NULL, 'ref-45', NULL, NULL, NULL, 'b12', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('47', '01a22a99-eb36-7561-b019-9614f15c1658', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '65', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('48', '01a22a99-eb36-7561-b019-9a371d78ce0f', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_grant', '397', NULL, 'ref-47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eb34-727f-a362-31a3e6af4be5","depositAmount":437}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('49', '01a22a99-eb36-7561-b019-9f16bf506c68', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b13', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('50', '01a22a99-eb36-7561-b019-a1bd19ed616c', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '232', NULL, 'b14', NULL, 'live', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('51', '01a22a99-eb36-7561-b019-a6c8f238d3e4', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '290', NULL, 'b15', NULL, 'other', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('52', '01a22a99-eb36-7561-b019-ab450f4a5188', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'transfer', '174', '01a22a99-eb2f-7736-a1ae-925e2726ee11', 'ref-51', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('53', '01a22a99-eb36-7561-b019-aca966c4c872', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'expire', NULL, NULL, 'ref-52', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a99-eb35-7338-94d8-06127ac3c7f5', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('54', '01a22a99-eb36-7561-b019-b15d50c98933', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-53', NULL, NULL, NULL, 'b14', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('55', '01a22a99-eb36-7561-b019-b736cf27d90c', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '207', NULL, 'b16', NULL, 'table', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('56', '01a22a99-eb36-7561-b019-bb2266263ec6', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'deposit', '871', NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('57', '01a22a99-eb36-7561-b019-be1bce2b9c3a', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '155', NULL, 'ref-56', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('58', '01a22a99-eb36-7561-b019-c042749b2de1', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '0', NULL, 'ref-57', NULL, NULL, NULL, 'b16', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('59', '01a22a99-eb36-7561-b019-c786298db6c5', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bet', '54', NULL, 'b17', NULL, 'live', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('60', '01a22a99-eb36-7561-b019-c8b6b6cd76fb', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'settlement', '230', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('61', '01a22a99-eb36-7561-b019-ccd7d265e350', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'transfer', '280', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'ref-60', NULL, NULL, NULL, NULL, NULL, 'false', '28', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.066+00'),
('62', '01a22a99-ec32-7104-b64d-0f94605ea6c2', '01a22a99-ec22-760c-8f38-6e33b52eb163', 'transfer', '284', '01a22a99-ec2d-75d4-9af3-8d7195939836', 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.311+00'),
('63', '01a22a99-ec32-7104-b64d-1046124495ea', '01a22a99-ec22-760c-8f38-6e33b52eb163', 'bet', '8', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.311+00'),
('64', '01a22a99-ec32-7104-b64d-14dc6ebd24e7', '01a22a99-ec22-760c-8f38-6e33b52eb163', 'bet', '33', NULL, 'b2', NULL, 'table', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.311+00'),
('65', '01a22a99-ec32-7104-b64d-1bf0a86a3f0d', '01a22a99-ec22-760c-8f38-6e33b52eb163', 'deposit', '190', NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, 'true', '27', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.311+00'),
('66', '01a22a99-ec32-7104-b64d-1f43b9f4c044', '01a22a99-ec22-760c-8f38-6e33b52eb163', 'bet', '247', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.311+00'),
('67', '01a22a99-ec7f-7385-a6e1-223a68424c86', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'deposit', '911', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '9', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('68', '01a22a99-ec7f-7385-a6e1-25ced7ce4b7b', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '242', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('69', '01a22a99-ec7f-7385-a6e1-297507fe8eae', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '221', NULL, 'b2', NULL, 'other', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('70', '01a22a99-ec7f-7385-a6e1-2e481bd76bea', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '22', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('71', '01a22a99-ec7f-7385-a6e1-30f46b734080', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '43', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('72', '01a22a99-ec7f-7385-a6e1-346c54aa700e', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '320', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('73', '01a22a99-ec7f-7385-a6e1-39a75cf8b954', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '166', NULL, 'b5', NULL, 'other', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('74', '01a22a99-ec7f-7385-a6e1-3fc7c40d3e09', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '0', NULL, 'ref-7', NULL, NULL, NULL, 'b1', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('75', '01a22a99-ec7f-7385-a6e1-438107518c2e', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'rollback', NULL, NULL, 'ref-8', NULL, NULL, NULL, 'b3', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('76', '01a22a99-ec7f-7385-a6e1-455058664848', '01a22a99-ec7c-772e-8dce-5d1de2ca3fd6', 'bonus_grant', NULL, NULL, 'ref-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7e-77d0-b7aa-bbfea89b33f0","depositAmount":101}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('77', '01a22a99-ec7f-7385-a6e1-4a56ea192163', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'rollback', NULL, NULL, 'ref-10', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('78', '01a22a99-ec7f-7385-a6e1-4e9210c703a6', '01a22a99-ec7c-772e-8dce-57ae9a802578', 'deposit', '2092', NULL, 'ref-11', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:57.401+00'),
('79', '01a22a99-ec7f-7385-a6e1-532e3c650df1', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '222', NULL, 'ref-12', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:07.401+00'),
('80', '01a22a99-ec7f-7385-a6e1-544883103c57', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '201', NULL, 'ref-13', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:07.401+00'),
('81', '01a22a99-ec7f-7385-a6e1-5aecc6fb4561', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:07.401+00'),
('82', '01a22a99-ec7f-7385-a6e1-5d5f16358843', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'deposit', '2635', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'false', '6', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('83', '01a22a99-ec7f-7385-a6e1-6095a3eb86c2', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'transfer', '469', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'ref-16', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('84', '01a22a99-ec7f-7385-a6e1-6636f6f7f377', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '426', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7e-77d0-b7aa-bebe03b73794","depositAmount":359}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('85', '01a22a99-ec7f-7385-a6e1-6b03baa95107', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '141', NULL, 'b6', NULL, 'other', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('86', '01a22a99-ec7f-7385-a6e1-6e3108cd0925', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '278', NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7e-77d0-b7aa-bbfea89b33f0","depositAmount":190}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('87', '01a22a99-ec7f-7385-a6e1-7295ed556673', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '140', NULL, 'ref-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7d-708d-8dd2-4bbc9f343429","depositAmount":267}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('88', '01a22a99-ec7f-7385-a6e1-753643497bf1', '01a22a99-ec7c-772e-8dce-57ae9a802578', 'bonus_grant', '352', NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7d-708d-8dd2-4bbc9f343429","depositAmount":442}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('89', '01a22a99-ec7f-7385-a6e1-78713c390f52', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '108', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('90', '01a22a99-ec7f-7385-a6e1-7d4124800776', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_expire', NULL, NULL, 'ref-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ec7f-7385-a6e1-6e3108cd0925"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('91', '01a22a99-ec7f-7385-a6e1-815a508886f1', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '59', NULL, 'ref-24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ec7d-708d-8dd2-4bbc9f343429","depositAmount":453}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('92', '01a22a99-ec7f-7385-a6e1-84d18946b0c9', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '226', NULL, 'b8', NULL, 'slots', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('93', '01a22a99-ec7f-7385-a6e1-8a9a63e56322', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '33', NULL, 'ref-26', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('94', '01a22a99-ec7f-7385-a6e1-8db1e8910225', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'settlement', '0', NULL, 'ref-27', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:12.401+00'),
('95', '01a22a99-ec7f-7385-a6e1-905775fd4aae', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'rollback', NULL, NULL, 'ref-28', NULL, NULL, NULL, 'b7', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.401+00'),
('96', '01a22a99-ec7f-7385-a6e1-962d913f549d', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '95', NULL, 'b9', NULL, 'slots', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.401+00'),
('97', '01a22a99-ec7f-7385-a6e1-9b7edb9e868b', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'rollback', NULL, NULL, 'ref-30', NULL, NULL, NULL, 'b9', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.401+00'),
('98', '01a22a99-ec7f-7385-a6e1-9f3e8d373074', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '254', NULL, 'b10', NULL, 'live', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.401+00'),
('99', '01a22a99-ec7f-7385-a6e1-a2ebe29b7bd8', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bet', '209', NULL, 'b11', NULL, 'live', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.401+00'),
('100', '01a22a99-ec7f-7385-a6e1-a40e457abc11', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'transfer', '479', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '11', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.401+00'),
('101', '01a22a99-ed18-7408-a2e3-bac67e040db7', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '144', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed14-764f-a107-1f7d4122717f","depositAmount":56}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('102', '01a22a99-ed18-7408-a2e3-bef7b1d9fa05', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '215', NULL, 'b1', NULL, 'slots', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('103', '01a22a99-ed18-7408-a2e3-c0b0669ed6d0', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_grant', NULL, NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed15-72c2-afb6-99a82092eb6a","depositAmount":450}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('104', '01a22a99-ed18-7408-a2e3-c4c056821d9d', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_expire', NULL, NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-c0b0669ed6d0"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('105', '01a22a99-ed18-7408-a2e3-ca045945b15b', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '442', NULL, 'ref-4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed17-7513-b7d2-f9366d8d0a5b","depositAmount":169}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('106', '01a22a99-ed18-7408-a2e3-ce83da892582', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'payout', '190', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('107', '01a22a99-ed18-7408-a2e3-d37d7f73c92d', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_grant', '178', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed17-7513-b7d2-f9366d8d0a5b","depositAmount":24}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:47.558+00'),
('108', '01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_grant', '499', NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed14-764f-a107-1f7d4122717f","depositAmount":237}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('109', '01a22a99-ed18-7408-a2e3-d872b8173234', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_expire', NULL, NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('110', '01a22a99-ed18-7408-a2e3-de947344bd29', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '130', NULL, 'b2', NULL, 'slots', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('111', '01a22a99-ed18-7408-a2e3-e308810f7609', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'withdrawal', '68', NULL, 'ref-10', NULL, NULL, NULL, NULL, NULL, 'true', '1', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('112', '01a22a99-ed18-7408-a2e3-e776f4898b65', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '138', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('113', '01a22a99-ed18-7408-a2e3-e9b5642243a0', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('114', '01a22a99-ed18-7408-a2e3-ee955416a5cb', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_forfeit', NULL, NULL, 'ref-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('115', '01a22a99-ed18-7408-a2e3-f0770651162f', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('116', '01a22a99-ed18-7408-a2e3-f558d5dd70a1', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_expire', NULL, NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-c0b0669ed6d0"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('117', '01a22a99-ed18-7408-a2e3-fa1bca254d31', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '104', NULL, 'b4', NULL, 'other', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('118', '01a22a99-ed18-7408-a2e3-fd904ef403aa', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '421', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed15-72c2-afb6-99a82092eb6a","depositAmount":184}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('119', '01a22a99-ed18-7408-a2e4-03656b0d83c5', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '141', NULL, 'ref-18', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('120', '01a22a99-ed18-7408-a2e4-07088bde2bea', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_forfeit', NULL, NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a99-ed18-7408-a2e3-bac67e040db7"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('121', '01a22a99-ed18-7408-a2e4-093b05f988a6', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '242', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('122', '01a22a99-ed18-7408-a2e4-0f690f4c457d', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_expire', NULL, NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-fd904ef403aa"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('123', '01a22a99-ed18-7408-a2e4-118fa5ee0311', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '105', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('124', '01a22a99-ed18-7408-a2e4-170cc8bb9994', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '223', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('125', '01a22a99-ed18-7408-a2e4-182ebea3b3f0', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-24', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('126', '01a22a99-ed18-7408-a2e4-1f0c4aacf3d9', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_expire', NULL, NULL, 'ref-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-d4a6f5bc2bfb"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('127', '01a22a99-ed18-7408-a2e4-22ddd938c239', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_expire', NULL, NULL, 'ref-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-bac67e040db7"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('128', '01a22a99-ed18-7408-a2e4-27103c33df59', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '479', NULL, 'ref-27', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('129', '01a22a99-ed18-7408-a2e4-2b37c917f24a', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '33', NULL, 'ref-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed17-7513-b7d2-f9366d8d0a5b","depositAmount":317}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('130', '01a22a99-ed18-7408-a2e4-2cd5a87c9711', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-29', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('131', '01a22a99-ed18-7408-a2e4-33e81eb7d957', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-30', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('132', '01a22a99-ed18-7408-a2e4-365e6c43ed25', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '335', NULL, 'ref-31', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('133', '01a22a99-ed18-7408-a2e4-3a59ffaed222', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '193', NULL, 'b8', NULL, 'table', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:51.558+00'),
('134', '01a22a99-ed18-7408-a2e4-3d85d3640114', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '110', NULL, 'b9', NULL, 'live', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('135', '01a22a99-ed18-7408-a2e4-4152dbe584e4', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-34', NULL, NULL, NULL, 'b9', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('136', '01a22a99-ed18-7408-a2e4-4454079f2a9b', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-35', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('137', '01a22a99-ed18-7408-a2e4-4aac6eb54082', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_expire', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed18-7408-a2e3-fd904ef403aa"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('138', '01a22a99-ed18-7408-a2e4-4fe245ab9fcc', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '193', NULL, 'b10', NULL, 'table', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('139', '01a22a99-ed19-75de-9bcd-27eb7ca096a6', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_grant', '272', NULL, 'ref-38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed15-72c2-afb6-99a82092eb6a","depositAmount":181}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('140', '01a22a99-ed19-75de-9bcd-288155a8ad10', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'rollback', NULL, NULL, 'ref-39', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('141', '01a22a99-ed19-75de-9bcd-2ddfae94feb5', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-40', NULL, NULL, NULL, 'b8', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('142', '01a22a99-ed19-75de-9bcd-328e80378233', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'adjustment', '459', NULL, 'ref-41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('143', '01a22a99-ed19-75de-9bcd-37fdd34d8560', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '386', NULL, 'ref-42', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed16-77ad-a89e-2b05fcbe3388","depositAmount":206}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('144', '01a22a99-ed19-75de-9bcd-3b8a33821990', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'transfer', '239', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'ref-43', NULL, NULL, NULL, NULL, NULL, 'false', '2', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:56:54.558+00'),
('145', '01a22a99-ed19-75de-9bcd-3ce296f887f6', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '33', NULL, 'ref-44', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('146', '01a22a99-ed19-75de-9bcd-4023b2c049da', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'withdrawal', '233', NULL, 'ref-45', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('147', '01a22a99-ed19-75de-9bcd-45c3db5b7699', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '201', NULL, 'b11', NULL, 'slots', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('148', '01a22a99-ed19-75de-9bcd-4a95de88bb11', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '54', NULL, 'b12', NULL, 'other', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('149', '01a22a99-ed19-75de-9bcd-4e929b18d636', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b11', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('150', '01a22a99-ed19-75de-9bcd-52934c8f74a6', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_grant', '76', NULL, 'ref-49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed16-77ad-a89e-2b05fcbe3388","depositAmount":460}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('151', '01a22a99-ed19-75de-9bcd-56579a27885b', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '105', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('152', '01a22a99-ed19-75de-9bcd-5813f21ee56c', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '102', NULL, 'b14', NULL, 'other', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('153', '01a22a99-ed19-75de-9bcd-5fe005ca48d9', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '183', NULL, 'b15', NULL, 'slots', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('154', '01a22a99-ed19-75de-9bcd-603ac82565c1', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '216', NULL, 'ref-53', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('155', '01a22a99-ed19-75de-9bcd-645494ea3f8a', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '383', NULL, 'ref-54', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('156', '01a22a99-ed19-75de-9bcd-682b9868b28d', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_expire', NULL, NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed19-75de-9bcd-27eb7ca096a6"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('157', '01a22a99-ed19-75de-9bcd-6da7c1af7d59', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '196', NULL, 'ref-56', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-ed15-72c2-afb6-99a82092eb6a","depositAmount":423}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('158', '01a22a99-ed19-75de-9bcd-72b1592eb1a4', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '63', NULL, 'b16', NULL, 'other', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:14.558+00'),
('159', '01a22a99-ed19-75de-9bcd-76d838afa29f', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '115', NULL, 'b17', NULL, 'table', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('160', '01a22a99-ed19-75de-9bcd-79e9ad6f2964', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('161', '01a22a99-ed19-75de-9bcd-7c86a69410e3', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_forfeit', NULL, NULL, 'ref-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a99-ed19-75de-9bcd-52934c8f74a6"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('162', '01a22a99-ed19-75de-9bcd-828577797a76', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'deposit', '1761', NULL, 'ref-61', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('163', '01a22a99-ed19-75de-9bcd-847b73e3d4f9', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'withdrawal', '244', NULL, 'ref-62', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('164', '01a22a99-ed19-75de-9bcd-88789fd96270', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '237', NULL, 'b18', NULL, 'table', 'round-b18', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('165', '01a22a99-ed19-75de-9bcd-8f0c2a75dd8b', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '191', NULL, 'ref-64', NULL, NULL, NULL, 'b18', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('166', '01a22a99-ed19-75de-9bcd-92b947ea8c79', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'deposit', '891', NULL, 'ref-65', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('167', '01a22a99-ed19-75de-9bcd-943738b3e5f5', '01a22a99-ed0f-756a-96fc-07d9fe9eafc2', 'bonus_expire', NULL, NULL, 'ref-66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ed19-75de-9bcd-27eb7ca096a6"}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('168', '01a22a99-ed19-75de-9bcd-99c32838f8d0', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '500', NULL, 'ref-67', NULL, NULL, NULL, 'b18', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('169', '01a22a99-ed19-75de-9bcd-9f3553d56285', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '0', NULL, 'ref-68', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('170', '01a22a99-ed19-75de-9bcd-a29c8babf89f', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '196', NULL, 'b19', NULL, 'live', 'round-b19', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:30.558+00'),
('171', '01a22a99-ed19-75de-9bcd-a6a54a81a177', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'settlement', '116', NULL, 'ref-70', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.558+00'),
('172', '01a22a99-ed19-75de-9bcd-ab1b322ed86c', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'deposit', '1528', NULL, 'ref-71', NULL, NULL, NULL, NULL, NULL, 'false', '22', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.558+00'),
('173', '01a22a99-ed19-75de-9bcd-aeecaceda8c4', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bet', '186', NULL, 'b20', NULL, 'slots', 'round-b20', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.558+00'),
('174', '01a22a99-edb7-7216-a5b1-ea7f363cc182', '01a22a99-edb4-730c-8499-399e5de74502', 'bonus_grant', '2', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-edb5-7577-b1df-4cd8edfa5947","depositAmount":262}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('175', '01a22a99-edb7-7216-a5b1-eeae6072dd66', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'bet', '292', NULL, 'b1', NULL, 'other', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('176', '01a22a99-edb7-7216-a5b1-f2197ba484d5', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'bet', '263', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('177', '01a22a99-edb7-7216-a5b1-f7317ff6ebc3', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'transfer', '500', '01a22a99-edb4-730c-8499-399e5de74502', 'ref-3', NULL, NULL, NULL, NULL, NULL, 'false', '30', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('178', '01a22a99-edb7-7216-a5b1-f9b5620e5a18', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'bet', '4', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('179', '01a22a99-edb7-7216-a5b1-fc5a4f82b6e8', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'deposit', '2', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:34.702+00'),
('180', '01a22a99-edb7-7216-a5b2-033d8c684e19', '01a22a99-edb3-7392-ac53-09a060c469f3', 'deposit', '352', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.702+00'),
('181', '01a22a99-edb7-7216-a5b2-047783da92b8', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'settlement', '1', NULL, 'ref-7', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.702+00'),
('182', '01a22a99-edb7-7216-a5b2-08aeca80b57b', '01a22a99-edb2-744d-b996-185e68a8ab0b', 'bet', '262', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:57:39.702+00'),
('183', '01a22a99-ee01-7000-89c3-4fd106b879af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'deposit', '10000', NULL, 'first', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 03:57:40.738+00'),
('187', '01a22a99-ee05-7001-ac45-778c5569a9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'deposit', '10000', NULL, 'second', 'key', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 03:57:40.744+00'),
('189', '01a22a99-ee17-7000-af55-2a49779af9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'transfer', '5', '01a22a99-ee16-7000-9d85-c3943df90754', NULL, '01a22a99-ee17-7000-af55-2a49779af9af', NULL, NULL, NULL, NULL, 'true', NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.76+00'),
('190', '01a22a99-ee22-7000-b63e-2312324079af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'complete', NULL, '01a22a99-ee16-7000-9d85-c3943df90754', NULL, '01a22a99-ee22-7000-b63e-2312324079af', NULL, NULL, NULL, NULL, NULL, NULL, '01a22a99-ee17-7000-af55-2a49779af9af', NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.771+00'),
('191', '01a22a99-ee35-7000-8b83-ca5a07bff9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'deposit', '7', NULL, NULL, '01a22a99-ee35-7000-8b83-ca5a07bff9af', NULL, NULL, NULL, NULL, 'true', '3600', NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.789+00'),
('192', '01a22a99-ee42-7000-9670-c555ae07a9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bonus_grant', '100', NULL, NULL, '01a22a99-ee42-7000-9670-c555ae07a9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.802+00'),
('193', '01a22a99-ee4d-7000-a0b8-c7d7d6fe49af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bonus_grant', '100', NULL, NULL, '01a22a99-ee4d-7000-a0b8-c7d7d6fe49af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.813+00'),
('194', '01a22a99-ee55-7000-909c-ea933cb869af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bet', '50', NULL, 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.821+00'),
('195', '01a22a99-ee5b-7000-b8fb-eff830cba9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'settlement', '60', NULL, 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.827+00'),
('196', '01a22a99-ee60-7000-81b2-45b5ec4b69af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bet', '50', NULL, 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.833+00'),
('197', '01a22a99-ee69-7000-ab01-54ae451539af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'settlement', '60', NULL, 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.841+00'),
('198', '01a22a99-ee73-7000-bd53-a0cf292f69af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bet', '50', NULL, 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.852+00'),
('199', '01a22a99-ee81-7000-92b5-76dd0b2789af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'settlement', '60', NULL, 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.865+00'),
('200', '01a22a99-ee87-7000-9e3f-fa62737009af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'rollback', NULL, NULL, 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.871+00'),
('201', '01a22a99-ee90-7000-ad9d-4667e8c379af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'withdrawal', '10000000', NULL, 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.88+00'),
('202', '01a22a99-ee98-7000-a373-6dc23dc7e9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bonus_forfeit', NULL, NULL, NULL, '01a22a99-ee98-7000-a373-6dc23dc7e9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a99-ee42-7000-9670-c555ae07a9af","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.889+00'),
('203', '01a22a99-eea7-7000-89d6-8fb35be0f945', '01a22a99-eea6-7000-9eeb-c5e9f0a52945', 'bet', '50', NULL, 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.903+00'),
('204', '01a22a99-eeb9-7000-b542-feb40a9d6945', '01a22a99-eea6-7000-9eeb-c5e9f0a52945', 'settlement', '5', NULL, 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.921+00'),
('205', '01a22a99-eed3-7000-8553-be3b66f23945', '01a22a99-eea6-7000-9eeb-c5e9f0a52945', 'withdrawal', '9', NULL, NULL, '01a22a99-eed3-7000-8553-be3b66f23945', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:40.948+00'),
('206', '01a22a99-ef09-7000-b0f4-a2d6c97a8eb9', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_grant', '250', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-eb35-7338-94d8-0b959d644a3d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":500,"depositOperationId":"01a22a99-eb35-7338-94d8-0b959d644a3d"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('207', '01a22a99-ef09-7001-9814-ef2c60208eb9', '01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'bonus_grant', '435', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-eb36-7561-b019-bb2266263ec6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":871,"depositOperationId":"01a22a99-eb36-7561-b019-bb2266263ec6"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('208', '01a22a99-ef09-7002-8056-4d4a88affe11', '01a22a99-eb2f-7736-a1ae-925e2726ee11', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-eb36-7561-b019-7eafbc8def80', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":2905,"depositOperationId":"01a22a99-eb36-7561-b019-7eafbc8def80"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('209', '01a22a99-ef09-7003-aef7-2f387c2dc0ee', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-eb36-7561-b019-556bbc401bda', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":2162,"depositOperationId":"01a22a99-eb36-7561-b019-556bbc401bda"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('210', '01a22a99-ef09-7004-82c1-67f3b5d6e0ee', '01a22a99-eb30-7018-8fb6-a24470b2a0ee', 'bonus_grant', '758', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-eb36-7561-b019-72dd71cb5efa', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":1516,"depositOperationId":"01a22a99-eb36-7561-b019-72dd71cb5efa"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('211', '01a22a99-ef09-7005-88b9-f3b70775df81', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '455', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ec7f-7385-a6e1-223a68424c86', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":911,"depositOperationId":"01a22a99-ec7f-7385-a6e1-223a68424c86"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('212', '01a22a99-ef09-7006-b4a7-0c86eb06bf81', '01a22a99-ec7b-730a-b3a0-bd2d8f73df81', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ec7f-7385-a6e1-5d5f16358843', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":2635,"depositOperationId":"01a22a99-ec7f-7385-a6e1-5d5f16358843"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('213', '01a22a99-ef09-7007-b311-cc6d3758b578', '01a22a99-ec7c-772e-8dce-57ae9a802578', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ec7f-7385-a6e1-4e9210c703a6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":2092,"depositOperationId":"01a22a99-ec7f-7385-a6e1-4e9210c703a6"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('214', '01a22a99-ef09-7008-94c5-8c1172362fbe', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '880', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ed19-75de-9bcd-828577797a76', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":1761,"depositOperationId":"01a22a99-ed19-75de-9bcd-828577797a76"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('215', '01a22a99-ef09-7009-8036-d8c0217defbe', '01a22a99-ed06-77dc-ba5d-1b5e03617fbe', 'bonus_grant', '445', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ed19-75de-9bcd-92b947ea8c79', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":891,"depositOperationId":"01a22a99-ed19-75de-9bcd-92b947ea8c79"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('216', '01a22a99-ef09-700a-9706-11fee96d9d00', '01a22a99-ed13-76e7-87e6-20866bf5ed00', 'bonus_grant', '764', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ed19-75de-9bcd-ab1b322ed86c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":1528,"depositOperationId":"01a22a99-ed19-75de-9bcd-ab1b322ed86c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('217', '01a22a99-ef09-700b-a96c-9a8aaeb109f3', '01a22a99-edb3-7392-ac53-09a060c469f3', 'bonus_grant', '176', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-edb7-7216-a5b2-033d8c684e19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":352,"depositOperationId":"01a22a99-edb7-7216-a5b2-033d8c684e19"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('218', '01a22a99-ef09-700c-b708-85ef6bf5b9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ee01-7000-89c3-4fd106b879af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":10000,"depositOperationId":"01a22a99-ee01-7000-89c3-4fd106b879af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('219', '01a22a99-ef09-700d-bfae-b6b299b7b9af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a99-eafe-7000-b16c-d1af34b6b226:01a22a99-ee05-7001-ac45-778c5569a9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a99-eafe-7000-b16c-d1af34b6b226","depositAmount":10000,"depositOperationId":"01a22a99-ee05-7001-ac45-778c5569a9af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:57:41.002+00'),
('220', '01a22a99-f182-7000-b953-b1303b6c99af', '01a22a99-edfc-7000-9fa4-a240c04039af', 'deposit', '5', NULL, 'queued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:57:41.635+00');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 220);

INSERT INTO outbox ("id", "created_at", "wallet_ids", "versions", "rejected", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-ee45-7000-adbf-5d01938a79ce', '2026-11-30 03:57:40.804+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{6}', '{}', NULL),
('01a22a99-ee4f-7000-aa29-c8fa5987c5fb', '2026-11-30 03:57:40.814+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{7}', '{}', NULL),
('01a22a99-ee58-7000-99b3-fc5b013c4c50', '2026-11-30 03:57:40.822+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{8}', '{}', NULL),
('01a22a99-ee5d-7000-9f17-0946dc75b3d4', '2026-11-30 03:57:40.828+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{9}', '{}', NULL),
('01a22a99-ee63-7000-99c5-2eced4d98e23', '2026-11-30 03:57:40.834+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{10}', '{}', NULL),
('01a22a99-ee6c-7000-a156-1a72475a46a0', '2026-11-30 03:57:40.842+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{11}', '{}', NULL),
('01a22a99-ee79-7000-a06b-9317179df7e9', '2026-11-30 03:57:40.856+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{12}', '{}', NULL),
('01a22a99-ee84-7000-8c3c-2b8653e2f724', '2026-11-30 03:57:40.866+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{13}', '{}', NULL),
('01a22a99-ee8d-7000-9545-58de815820a7', '2026-11-30 03:57:40.872+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{14}', '{}', NULL),
('01a22a99-ee92-7000-8411-635e1db9761c', '2026-11-30 03:57:40.881+00', '{}', '{}', '{01a22a99-ee90-7000-ad9d-4667e8c379af}', NULL),
('01a22a99-ee9d-7000-9d10-dbd04ed0d59d', '2026-11-30 03:57:40.891+00', '{01a22a99-edfc-7000-9fa4-a240c04039af}', '{15}', '{}', NULL),
('01a22a99-eea2-7000-8b8f-8520a27343b8', '2026-11-30 03:57:40.899+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22a99-eea2-7000-8b8f-8520a27343b8", "walletId" : "01a22a99-edfc-7000-9fa4-a240c04039af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T03:57:40.899Z"}]]'),
('01a22a99-eea5-7000-a35d-f98ec7d9c349', '2026-11-30 03:57:40.901+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22a99-eea5-7000-a35d-f98ec7d9c349", "walletId" : "01a22a99-edfc-7000-9fa4-a240c04039af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T03:57:40.901Z"}]]'),
('01a22a99-eed6-7000-985c-f8c02066b8a3', '2026-11-30 03:57:40.949+00', '{}', '{}', '{01a22a99-eed3-7000-8553-be3b66f23945}', NULL),
('01a22a99-ef19-7000-a4d2-f4efc79217fc', '2026-11-30 03:57:40.954+00', '{}', '{}', '{}', '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '39'),
('01a22a99-eb2f-7736-a1ae-925e2726ee11', '2'),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '2'),
('01a22a99-ec22-760c-8f38-6e33b52eb163', '1'),
('01a22a99-ec2d-75d4-9af3-8d7195939836', '0'),
('01a22a99-ec2f-7560-b280-ae445d4217f7', '0'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '25'),
('01a22a99-ec7c-772e-8dce-57ae9a802578', '2'),
('01a22a99-ec7c-772e-8dce-5d1de2ca3fd6', '1'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '36'),
('01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '3'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '4'),
('01a22a99-edb2-744d-b996-185e68a8ab0b', '1'),
('01a22a99-edb3-7392-ac53-09a060c469f3', '1'),
('01a22a99-edb4-730c-8499-399e5de74502', '1'),
('01a22a99-edfc-7000-9fa4-a240c04039af', '15');

INSERT INTO player_mask_key ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', 'ba23c714-df07-46e7-9753-d9973c39d6eeb1f5c882-624f-4f4a-9801-fa2c54ff3161');

INSERT INTO queue ("wallet_id", "seq", "sender_wallet_id", "queued_at", "retry_at", "attempts", "queue", "error") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '206', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '207', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-eb2f-7736-a1ae-925e2726ee11', '208', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '209', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '210', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '211', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '212', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ec7c-772e-8dce-57ae9a802578', '213', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '214', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '215', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '216', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-edb3-7392-ac53-09a060c469f3', '217', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '218', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '219', NULL, '2026-11-30 03:57:41.002+00', NULL, '0', 'o', NULL),
('01a22a99-edfc-7000-9fa4-a240c04039af', '220', NULL, '2026-11-30 03:57:41.635+00', NULL, '0', 't', NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO reconciliation_runs ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 03:57:41.591686+00', '2026-11-30 03:57:41.633655+00', '{}');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "rejected_at") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb35-7338-94d8-02613f5ac475', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.091+00'),
('01a22a99-eb35-7338-94d8-2b791204e945', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 03:57:40.091+00'),
('01a22a99-eb36-7561-b019-24f78c527f7b', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-2a25bab98c66', 'game_excluded', 'Game other is excluded while bonus 01a22a99-eb35-7338-94d8-22645f6d8985 is active.', NULL, '598', '217', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-35ec13e0dc79', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-38dd3e98d79e', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-48c3a6c1ef14', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-63047b869dee', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 03:57:40.091+00'),
('01a22a99-eb36-7561-b019-667fcf6faf66', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-6c1a7e478ab9', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 03:57:40.184+00'),
('01a22a99-eb36-7561-b019-7601b2442d89', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-863d9d7c1606', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-8a6c168c9fe4', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-a6c8f238d3e4', 'game_excluded', 'Game other is excluded while bonus 01a22a99-eb36-7561-b019-9a371d78ce0f is active.', NULL, '0', '392', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-ab450f4a5188', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-aca966c4c872', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 03:57:40.222+00'),
('01a22a99-eb36-7561-b019-be1bce2b9c3a', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 03:57:40.24+00'),
('01a22a99-eb36-7561-b019-ccd7d265e350', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 03:57:40.24+00'),
('01a22a99-ec32-7104-b64d-0f94605ea6c2', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.336+00'),
('01a22a99-ec32-7104-b64d-1046124495ea', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.336+00'),
('01a22a99-ec32-7104-b64d-14dc6ebd24e7', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.336+00'),
('01a22a99-ec32-7104-b64d-1f43b9f4c044', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.336+00'),
('01a22a99-ec7f-7385-a6e1-438107518c2e', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 03:57:40.455+00'),
('01a22a99-ec7f-7385-a6e1-6095a3eb86c2', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 03:57:40.455+00'),
('01a22a99-ec7f-7385-a6e1-6b03baa95107', 'game_excluded', 'Game other is excluded while bonus 01a22a99-ec7f-7385-a6e1-6636f6f7f377 is active.', NULL, '3816', '426', '2026-11-30 03:57:40.455+00'),
('01a22a99-ec7f-7385-a6e1-7d4124800776', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 03:57:40.47+00'),
('01a22a99-ec7f-7385-a6e1-8a9a63e56322', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 03:57:40.47+00'),
('01a22a99-ec7f-7385-a6e1-a40e457abc11', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 03:57:40.47+00'),
('01a22a99-ed18-7408-a2e3-bef7b1d9fa05', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-c4c056821d9d', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-d37d7f73c92d', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-d872b8173234', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-e308810f7609', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-e776f4898b65', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-f558d5dd70a1', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e3-fa1bca254d31', 'game_excluded', 'Game other is excluded while bonus 01a22a99-ed18-7408-a2e3-ca045945b15b is active.', NULL, '60', '442', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-03656b0d83c5', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-07088bde2bea', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-0f690f4c457d', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-170cc8bb9994', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-1f0c4aacf3d9', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed18-7408-a2e4-22ddd938c239', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed18-7408-a2e4-365e6c43ed25', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed18-7408-a2e4-4aac6eb54082', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed18-7408-a2e4-4fe245ab9fcc', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-288155a8ad10', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-328e80378233', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-3b8a33821990', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-4023b2c049da', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed19-75de-9bcd-4a95de88bb11', 'game_excluded', 'Game other is excluded while bonus 01a22a99-ed18-7408-a2e3-fd904ef403aa is active.', NULL, '12', '0', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-5813f21ee56c', 'game_excluded', 'Game other is excluded while bonus 01a22a99-ed18-7408-a2e3-fd904ef403aa is active.', NULL, '62', '46', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-5fe005ca48d9', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-603ac82565c1', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 03:57:40.62+00'),
('01a22a99-ed19-75de-9bcd-682b9868b28d', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed19-75de-9bcd-72b1592eb1a4', 'game_excluded', 'Game other is excluded while bonus 01a22a99-ed18-7408-a2e3-fd904ef403aa is active.', NULL, '62', '429', '2026-11-30 03:57:40.639+00'),
('01a22a99-ed19-75de-9bcd-847b73e3d4f9', 'withdrawal_locked', 'Bonus 01a22a99-ed19-75de-9bcd-37fdd34d8560 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 03:57:40.639+00'),
('01a22a99-ed19-75de-9bcd-943738b3e5f5', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed19-75de-9bcd-9f3553d56285', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 03:57:40.639+00'),
('01a22a99-edb7-7216-a5b1-eeae6072dd66', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb7-7216-a5b1-f2197ba484d5', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb7-7216-a5b1-f7317ff6ebc3', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb7-7216-a5b1-f9b5620e5a18', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb7-7216-a5b2-047783da92b8', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb7-7216-a5b2-08aeca80b57b', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.726+00'),
('01a22a99-ee90-7000-ad9d-4667e8c379af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 03:57:40.881+00'),
('01a22a99-eed3-7000-8553-be3b66f23945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:57:40.949+00');

INSERT INTO request_keys ("created_by", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22a99-eb04-7000-bbc1-77eb97a346a8', '2026-11-30 03:57:39.972+00');

INSERT INTO rollback_tombstones ("wallet_id", "bet_reference", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', 'b5', '01a22a99-eb35-7338-94d8-2566ef2db4ee'),
('01a22a99-edfc-7000-9fa4-a240c04039af', 'never', '01a22a99-ee87-7000-9e3f-fa62737009af');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "created_by", "event_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a99-edfc-7000-9fa4-a240c04039af', 'frozen', 'test', 'tester', '01a22a99-eea2-7000-8b8f-8520a27343b8', '2026-11-30 03:57:40.899+00'),
('2', '01a22a99-edfc-7000-9fa4-a240c04039af', 'active', 'test', 'tester', '01a22a99-eea5-7000-a35d-f98ec7d9c349', '2026-11-30 03:57:40.901+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "player_id", "currency", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22a99-eb2c-73dd-8807-5b269fe9deb9', '01a22a99-eb2c-73dd-8807-5e4eaed478f4', 'EUR', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22a99-eb35-7338-94d8-0b959d644a3d', NULL, NULL, '{}', '2026-11-30 03:57:40.013+00', '2026-11-30 03:57:40.24+00'),
('01a22a99-eb2f-7736-a1ae-925e2726ee11', '01a22a99-eb2f-7736-a1ae-96b2ecd90012', 'EUR', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22a99-eb36-7561-b019-7eafbc8def80', NULL, NULL, '{}', '2026-11-30 03:57:40.016+00', '2026-11-30 03:57:40.091+00'),
('01a22a99-eb30-7018-8fb6-a24470b2a0ee', '01a22a99-eb30-7018-8fb6-a55ac9db6b0c', 'USD', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22a99-eb36-7561-b019-556bbc401bda', NULL, NULL, '{}', '2026-11-30 03:57:40.017+00', '2026-11-30 03:57:40.091+00'),
('01a22a99-ec22-760c-8f38-6e33b52eb163', '01a22a99-ec22-760c-8f38-728e023b62bb', 'EUR', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.259+00', '2026-11-30 03:57:40.336+00'),
('01a22a99-ec2d-75d4-9af3-8d7195939836', '01a22a99-ec2d-75d4-9af3-9302d99f2996', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.271+00', '2026-11-30 03:57:40.271+00'),
('01a22a99-ec2f-7560-b280-ae445d4217f7', '01a22a99-ec2f-7560-b280-b313cdca76ff', 'USD', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.272+00', '2026-11-30 03:57:40.272+00'),
('01a22a99-ec7b-730a-b3a0-bd2d8f73df81', '01a22a99-ec7b-730a-b3a0-c3c53df22d2f', 'EUR', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22a99-ec7f-7385-a6e1-223a68424c86', NULL, NULL, '{}', '2026-11-30 03:57:40.347+00', '2026-11-30 03:57:40.47+00'),
('01a22a99-ec7c-772e-8dce-57ae9a802578', '01a22a99-ec7c-772e-8dce-58fba7fb7ae4', 'EUR', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22a99-ec7f-7385-a6e1-4e9210c703a6', NULL, NULL, '{}', '2026-11-30 03:57:40.348+00', '2026-11-30 03:57:40.455+00'),
('01a22a99-ec7c-772e-8dce-5d1de2ca3fd6', '01a22a99-ec7c-772e-8dce-61aad81d9870', 'USD', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.348+00', '2026-11-30 03:57:40.455+00'),
('01a22a99-ed06-77dc-ba5d-1b5e03617fbe', '01a22a99-ed06-77dc-ba5d-1ff051c3623a', 'EUR', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22a99-ed19-75de-9bcd-828577797a76', NULL, NULL, '{}', '2026-11-30 03:57:40.486+00', '2026-11-30 03:57:40.639+00'),
('01a22a99-ed0f-756a-96fc-07d9fe9eafc2', '01a22a99-ed0f-756a-96fc-083236963fcb', 'EUR', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.498+00', '2026-11-30 03:57:40.611+00'),
('01a22a99-ed13-76e7-87e6-20866bf5ed00', '01a22a99-ed13-76e7-87e6-25729e1e6d37', 'USD', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22a99-ed19-75de-9bcd-ab1b322ed86c', NULL, NULL, '{}', '2026-11-30 03:57:40.5+00', '2026-11-30 03:57:40.62+00'),
('01a22a99-edb2-744d-b996-185e68a8ab0b', '01a22a99-edb2-744d-b996-1f18e619598b', 'EUR', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.658+00', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb3-7392-ac53-09a060c469f3', '01a22a99-edb3-7392-ac53-0ef43189bd7e', 'EUR', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22a99-edb7-7216-a5b2-033d8c684e19', NULL, NULL, '{}', '2026-11-30 03:57:40.659+00', '2026-11-30 03:57:40.726+00'),
('01a22a99-edb4-730c-8499-399e5de74502', '01a22a99-edb4-730c-8499-3c61c41ea279', 'USD', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.66+00', '2026-11-30 03:57:40.726+00'),
('01a22a99-edfc-7000-9fa4-a240c04039af', 'reader', 'EUR', 'active', '20025', '100', '0', '7', '15', '2', '3', '01a22a99-ee01-7000-89c3-4fd106b879af', NULL, NULL, '{}', '2026-11-30 03:57:40.733+00', '2026-11-30 03:57:40.901+00'),
('01a22a99-ee16-7000-9d85-c3943df90754', 'other', 'EUR', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.758+00', '2026-11-30 03:57:40.777+00'),
('01a22a99-eea6-7000-9eeb-c5e9f0a52945', 'in-trouble', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:57:40.902+00', '2026-11-30 03:57:40.902+00');
