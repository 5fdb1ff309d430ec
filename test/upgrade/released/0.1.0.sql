-- A database of version 0.1.0 with data, for test/upgrade. Until 0.1.0 is released `npm run schema` writes it
-- anew when a migration changes; from then on it stays as it is.

-- The schema after all migrations, for reading and for comparing versions. Written by `npm run schema` and held to
-- the migrations by test/schema/schema.test.ts: change the migrations, not this file. The rows that migrations insert
-- (currencies, keys) are not in it.

CREATE OR REPLACE FUNCTION public.now_ms()
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
  live boolean NOT NULL,
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
    WHEN 'queued'::text THEN (live AND (activated_at IS NULL) AND (ended_at IS NULL))
    WHEN 'active'::text THEN (live AND (activated_at IS NOT NULL) AND (ended_at IS NULL))
    ELSE ((live = (open_bets > 0)) AND (ended_at IS NOT NULL))
END),
  CONSTRAINT bonuses_open_bets CHECK ((open_bets >= 0)),
  CONSTRAINT bonuses_status CHECK ((status = ANY (ARRAY['queued'::text, 'active'::text, 'completed'::text, 'lost'::text, 'expired'::text, 'forfeited'::text]))),
  CONSTRAINT bonuses_wagered CHECK ((wagered >= 0))
) WITH (fillfactor=50);
CREATE UNIQUE INDEX bonuses_active ON public.bonuses USING btree (wallet_id) WHERE (status = 'active'::text);
CREATE INDEX bonuses_due ON public.bonuses USING btree (expires_at) WHERE ((status = 'active'::text) AND (expires_at IS NOT NULL));
CREATE INDEX bonuses_live ON public.bonuses USING btree (wallet_id) WHERE live;
CREATE INDEX bonuses_wallet ON public.bonuses USING btree (wallet_id, seq);

CREATE TABLE books_check (
  is_only boolean DEFAULT true NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  checked_at timestamp with time zone DEFAULT now() NOT NULL,
  failed text[] DEFAULT '{}'::text[] NOT NULL,
  CONSTRAINT books_check_pkey PRIMARY KEY (is_only),
  CONSTRAINT books_check_is_only CHECK (is_only)
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
  failed_at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
  sender_id uuid,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
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
  story jsonb,
  CONSTRAINT entries_pkey PRIMARY KEY (wallet_id, version) INCLUDE (at),
  CONSTRAINT entries_balanced CHECK (((((((((((cash + bonus) + reserved) + incoming) + COALESCE(payments, (0)::bigint)) + COALESCE(promised, (0)::bigint)) + COALESCE(gaming, (0)::bigint)) + COALESCE(bonus_cost, (0)::bigint)) + COALESCE(adjustments, (0)::bigint)) + COALESCE(counterpart, (0)::bigint)) = 0)),
  CONSTRAINT entries_bonus_after CHECK ((bonus_after >= 0)),
  CONSTRAINT entries_cash_after CHECK ((cash_after >= 0)),
  CONSTRAINT entries_incoming_after CHECK ((incoming_after >= 0)),
  CONSTRAINT entries_reserved_after CHECK ((reserved_after >= 0)),
  CONSTRAINT entries_version CHECK ((version > 0))
);
CREATE INDEX entries_seq ON public.entries USING btree (seq);

CREATE TABLE feed_mask (
  is_only boolean DEFAULT true NOT NULL,
  key text NOT NULL,
  CONSTRAINT feed_mask_pkey PRIMARY KEY (is_only),
  CONSTRAINT feed_mask_is_only CHECK (is_only)
);

CREATE TABLE games (
  id text NOT NULL,
  category text NOT NULL,
  name text,
  updated_at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
  ended_by uuid,
  CONSTRAINT holds_pkey PRIMARY KEY (operation_id),
  CONSTRAINT holds_amount CHECK ((amount > 0)),
  CONSTRAINT holds_closed CHECK (((ended_by IS NULL) = (status = 'pending'::text))),
  CONSTRAINT holds_completed CHECK ((((completed_amount IS NOT NULL) = (status = 'applied'::text)) AND ((completed_amount >= 0) AND (completed_amount <= amount)))),
  CONSTRAINT holds_kind CHECK ((kind = ANY (ARRAY['deposit'::text, 'withdrawal'::text, 'transfer'::text]))),
  CONSTRAINT holds_status CHECK ((status = ANY (ARRAY['pending'::text, 'applied'::text, 'reverted'::text, 'expired'::text])))
);
CREATE INDEX holds_due ON public.holds USING btree (expires_at) WHERE ((status = 'pending'::text) AND (expires_at IS NOT NULL));

CREATE TABLE kept_rollbacks (
  wallet_id uuid NOT NULL,
  bet_reference text NOT NULL,
  operation_id uuid NOT NULL,
  CONSTRAINT kept_rollbacks_pkey PRIMARY KEY (wallet_id, bet_reference)
);

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
  sub text NOT NULL,
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
  sub text NOT NULL,
  created_at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
  at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
  details text,
  metadata text,
  sub text NOT NULL,
  trace_id text,
  reply_to text,
  created_at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
    WHEN 'adjustment'::text THEN ((amount IS NOT NULL) AND (details IS NOT NULL))
    WHEN 'bonus_grant'::text THEN (details IS NOT NULL)
    WHEN 'bonus_forfeit'::text THEN (details IS NOT NULL)
    WHEN 'bonus_expire'::text THEN (details IS NOT NULL)
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
  at timestamp with time zone DEFAULT now_ms() NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  actor text NOT NULL,
  address text NOT NULL,
  detail jsonb DEFAULT '{}'::jsonb NOT NULL,
  CONSTRAINT operator_actions_pkey PRIMARY KEY (id)
);

CREATE TABLE outbox (
  id uuid NOT NULL,
  at timestamp with time zone DEFAULT now_ms() NOT NULL,
  wallet_ids uuid[] NOT NULL,
  versions bigint[] NOT NULL,
  rejected uuid[] NOT NULL,
  messages json,
  CONSTRAINT outbox_pkey PRIMARY KEY (id),
  CONSTRAINT outbox_versions CHECK ((cardinality(wallet_ids) = cardinality(versions)))
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);
CREATE INDEX outbox_at ON public.outbox USING btree (at);

CREATE TABLE pipeline_progress (
  wallet_id uuid NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT pipeline_progress_pkey PRIMARY KEY (wallet_id),
  CONSTRAINT pipeline_progress_version CHECK ((version >= 0))
) WITH (fillfactor=50);

CREATE TABLE queue (
  wallet_id uuid NOT NULL,
  seq bigint NOT NULL,
  sender_id uuid,
  queued_at timestamp with time zone DEFAULT now_ms() NOT NULL,
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

CREATE TABLE rejections (
  operation_id uuid NOT NULL,
  code text NOT NULL,
  detail text NOT NULL,
  available bigint,
  cash bigint NOT NULL,
  bonus bigint NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT rejections_pkey PRIMARY KEY (operation_id),
  CONSTRAINT rejections_amounts CHECK (((cash >= 0) AND (bonus >= 0) AND (available >= 0)))
);

CREATE TABLE request_keys (
  sub text NOT NULL,
  path text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  status smallint NOT NULL,
  object_id text NOT NULL,
  created_at timestamp with time zone DEFAULT now_ms() NOT NULL,
  CONSTRAINT request_keys_pkey PRIMARY KEY (sub, path, key)
);

CREATE TABLE wallet_status_changes (
  id bigint GENERATED ALWAYS AS IDENTITY,
  wallet_id uuid NOT NULL,
  status text NOT NULL,
  reason text NOT NULL,
  sub text NOT NULL,
  event_id uuid DEFAULT gen_random_uuid() NOT NULL,
  at timestamp with time zone DEFAULT now_ms() NOT NULL,
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
  created_at timestamp with time zone DEFAULT now_ms() NOT NULL,
  updated_at timestamp with time zone DEFAULT now_ms() NOT NULL,
  CONSTRAINT wallets_pkey PRIMARY KEY (id),
  CONSTRAINT wallets_bonus CHECK (((bonus >= 0) AND (bonus <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_cash CHECK (((cash >= 0) AND (cash <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_incoming CHECK (((incoming >= 0) AND (incoming <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_reserved CHECK (((reserved >= 0) AND (reserved <= '9007199254740991'::bigint))),
  CONSTRAINT wallets_status CHECK ((status = ANY (ARRAY['active'::text, 'frozen'::text]))),
  CONSTRAINT wallets_versions CHECK (((version >= 0) AND (revision >= 0) AND ((outflow_version >= 0) AND (outflow_version <= version)))),
  CONSTRAINT wallets_player UNIQUE (player_id, currency)
) WITH (fillfactor=50);

CREATE OR REPLACE FUNCTION public.must_hold(ok boolean, what text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF ok IS NOT TRUE THEN
    RAISE EXCEPTION 'assertion failed: %', what USING ERRCODE = 'assert_failure';
  END IF;
  RETURN true;
END $function$;

CREATE OR REPLACE FUNCTION public.stuck_wallets()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 WITH RECURSIVE stuck(wallet_id) AS (
          SELECT queue.wallet_id
            FROM queue
           WHERE (queue.retry_at IS NOT NULL)
         UNION
          SELECT blocked_wallets.wallet_id
            FROM blocked_wallets
           WHERE ((blocked_wallets.seen_at >= (now() - '00:00:10'::interval)) AND (blocked_wallets.seen_at <= (now() + '00:00:10'::interval)))
         UNION
          SELECT
                 CASE stuck_1.wallet_id
                     WHEN shared.wallet_id THEN shared.sender_id
                     ELSE shared.wallet_id
                 END AS wallet_id
            FROM (stuck stuck_1
              JOIN ( SELECT queue.wallet_id,
                     queue.sender_id
                    FROM queue
                   WHERE (queue.sender_id IS NOT NULL)
                  LIMIT 100000) shared ON (((stuck_1.wallet_id = shared.wallet_id) OR (stuck_1.wallet_id = shared.sender_id))))
         )
  SELECT stuck.wallet_id
    FROM stuck;
END;

CREATE OR REPLACE FUNCTION public.queue_pressure(OUT queue "char", OUT queued integer, OUT free integer, OUT oldest_free timestamp with time zone, OUT ended bigint)
 RETURNS SETOF record
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT p.queue,
     (count(q.seq))::integer AS count,
     (count(q.seq) FILTER (WHERE (stuck.id IS NULL)))::integer AS count,
     min(q.queued_at) FILTER (WHERE (stuck.id IS NULL)) AS min,
     p.ended
    FROM ((queue_progress p
      LEFT JOIN ( SELECT queue.wallet_id,
             queue.seq,
             queue.sender_id,
             queue.queued_at,
             queue.retry_at,
             queue.attempts,
             queue.queue,
             queue.error
            FROM queue
          LIMIT 1000001) q ON ((q.queue = p.queue)))
      LEFT JOIN stuck_wallets() stuck(id) ON ((stuck.id = q.wallet_id)))
   GROUP BY p.queue, p.ended;
END;

CREATE OR REPLACE FUNCTION public.late_wallets(older_than interval, most integer, at_once integer, OUT wallet_id uuid, OUT head bigint, OUT queued_at timestamp with time zone, OUT queued integer)
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
  HAVING (((min(q.queued_at) < (now() - late_wallets.older_than)) OR (min(q.queued_at) > now())) OR (count(*) >= late_wallets.most))
   ORDER BY (min(q.seq))
  LIMIT late_wallets.at_once;
END;

CREATE OR REPLACE FUNCTION public.overlooked_operations(older_than interval, at_once integer)
 RETURNS SETOF queue
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'on'
BEGIN ATOMIC
 SELECT q.wallet_id,
     q.seq,
     q.sender_id,
     q.queued_at,
     q.retry_at,
     q.attempts,
     q.queue,
     q.error
    FROM queue q
   WHERE (((q.queued_at < (now() - overlooked_operations.older_than)) OR (q.queued_at > now())) AND (NOT (q.wallet_id IN ( SELECT stuck.id
            FROM stuck_wallets() stuck(id)))))
   ORDER BY q.seq
  LIMIT overlooked_operations.at_once;
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
    IF (SELECT at <= moment FROM entries WHERE wallet_id = wallet AND version = middle) THEN
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
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.kept_rollbacks FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operation_transitions FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operations FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operator_actions FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.rejections FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.wallet_status_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT INSERT, SELECT, UPDATE ON TABLES TO croupier_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO croupier_read;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, USAGE ON SEQUENCES TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE blocked_wallets TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE dead_letters TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE outbox TO croupier_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON TABLE queue TO croupier_app;
GRANT INSERT, SELECT ON TABLE entries TO croupier_app;
GRANT INSERT, SELECT ON TABLE kept_rollbacks TO croupier_app;
GRANT INSERT, SELECT ON TABLE operation_transitions TO croupier_app;
GRANT INSERT, SELECT ON TABLE operations TO croupier_app;
GRANT INSERT, SELECT ON TABLE operator_actions TO croupier_app;
GRANT INSERT, SELECT ON TABLE rejections TO croupier_app;
GRANT INSERT, SELECT ON TABLE wallet_status_changes TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bets TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE bonuses TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE books_check TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE currencies TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE games TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE holds TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE leaderboard_scores TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE leaderboards TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE offers TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE pipeline_progress TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE queue_progress TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE request_keys TO croupier_app;
GRANT INSERT, SELECT, UPDATE ON TABLE wallets TO croupier_app;
GRANT SELECT ON TABLE bets TO croupier_read;
GRANT SELECT ON TABLE blocked_wallets TO croupier_read;
GRANT SELECT ON TABLE bonuses TO croupier_read;
GRANT SELECT ON TABLE books_check TO croupier_read;
GRANT SELECT ON TABLE currencies TO croupier_read;
GRANT SELECT ON TABLE dead_letters TO croupier_read;
GRANT SELECT ON TABLE entries TO croupier_read;
GRANT SELECT ON TABLE feed_mask TO croupier_app;
GRANT SELECT ON TABLE feed_mask TO croupier_read;
GRANT SELECT ON TABLE games TO croupier_read;
GRANT SELECT ON TABLE holds TO croupier_read;
GRANT SELECT ON TABLE kept_rollbacks TO croupier_read;
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
GRANT SELECT ON TABLE queue TO croupier_read;
GRANT SELECT ON TABLE queue_progress TO croupier_read;
GRANT SELECT ON TABLE rejections TO croupier_read;
GRANT SELECT ON TABLE request_keys TO croupier_read;
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
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '4', 'settled', '80', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 03:42:06.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '5', 'settled', '281', '0', '449', '0', '1', '0', NULL, 'live', '2026-11-30 03:42:06.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '7', 'settled', '71', '0', '198', '0', '1', '0', NULL, 'slots', '2026-11-30 03:42:06.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '14', 'settled', '283', '0', '190', '0', '2', '249', '01a22a8c-0a27-7355-b98a-1096344dceb7', 'slots', '2026-11-30 03:42:06.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '15', 'settled', '24', '0', '0', '0', '2', '21', '01a22a8c-0a27-7355-b98a-1096344dceb7', 'slots', '2026-11-30 03:42:26.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '25', 'settled', '44', '0', '0', '0', '1', '0', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '26', 'settled', '105', '0', '67', '0', '3', '0', NULL, 'slots', '2026-11-30 03:42:26.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '40', 'settled', '281', '0', '0', '0', '1', '0', NULL, 'table', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '45', 'rolled_back', '79', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '47', 'rolled_back', '65', '0', '0', '0', '0', '0', NULL, 'table', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '50', 'settled', '227', '5', '0', '0', '1', '0', '01a22a8c-0a28-701a-8bb3-7215ba196838', 'live', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '55', 'settled', '0', '207', '0', '0', '1', '0', '01a22a8c-0a28-701a-8bb3-7215ba196838', 'table', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '59', 'settled', '54', '0', '230', '0', '1', '0', '01a22a8c-0a28-701a-8bb3-7215ba196838', 'live', '2026-11-30 03:42:29.508+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '68', 'settled', '242', '0', '0', '0', '1', '0', NULL, 'live', '2026-11-30 03:41:47.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '69', 'rolled_back', '221', '0', '0', '0', '0', '0', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '70', 'settled', '22', '0', '320', '0', '2', '0', NULL, 'slots', '2026-11-30 03:41:57.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '71', 'settled', '43', '0', '201', '0', '1', '0', NULL, 'slots', '2026-11-30 03:41:57.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '73', 'settled', '166', '0', '222', '0', '1', '0', NULL, NULL, '2026-11-30 03:41:57.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '89', 'rolled_back', '0', '108', '0', '0', '0', '107', '01a22a8c-0b74-777c-9096-a4d04ddae389', 'table', '2026-11-30 03:42:20.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '92', 'settled', '0', '226', '0', '0', '1', '47', '01a22a8c-0b74-777c-9096-a4d04ddae389', 'slots', '2026-11-30 03:42:02.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '96', 'rolled_back', '95', '0', '0', '0', '0', '0', NULL, 'slots', '2026-11-30 03:42:29.813+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '98', 'open', '114', '140', '0', '0', '0', '0', '01a22a8c-0b74-777c-9096-b2916150517e', 'live', NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '99', 'open', '209', '0', '0', '0', '0', '0', '01a22a8c-0b74-777c-9096-b2916150517e', 'live', NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '110', 'settled', '130', '0', '0', '0', '2', '0', NULL, 'slots', '2026-11-30 03:41:41.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '121', 'settled', '0', '242', '0', '0', '1', '75', '01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad', 'slots', '2026-11-30 03:41:41.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '123', 'settled', '0', '105', '479', '479', '3', '32', '01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad', 'slots', '2026-11-30 03:41:41.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '133', 'settled', '0', '193', '33', '33', '2', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'table', '2026-11-30 03:42:04.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '134', 'settled', '0', '110', '0', '0', '2', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'live', '2026-11-30 03:41:44.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '147', 'rolled_back', '50', '151', '0', '0', '0', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'slots', '2026-11-30 03:42:04.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '151', 'settled', '0', '105', '383', '383', '1', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'table', '2026-11-30 03:42:04.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '159', 'settled', '0', '115', '0', '0', '1', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'table', '2026-11-30 03:42:20.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '164', 'settled', '0', '237', '691', '691', '2', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'table', '2026-11-30 03:42:20.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '170', 'settled', '0', '196', '116', '116', '1', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'live', '2026-11-30 03:42:29.982+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '173', 'open', '0', '186', '0', '0', '0', '0', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', 'slots', NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '194', 'settled', '50', '0', '60', '0', '1', '50', '01a22a8c-0d40-7000-82d6-89e3846fa9af', 'slots', '2026-11-30 03:42:31.275+00'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '196', 'settled', '50', '0', '60', '0', '1', '50', '01a22a8c-0d40-7000-82d6-89e3846fa9af', 'slots', '2026-11-30 03:42:31.3+00'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '198', 'settled', '50', '0', '60', '0', '1', '50', '01a22a8c-0d40-7000-82d6-89e3846fa9af', 'slots', '2026-11-30 03:42:31.341+00');

INSERT INTO bonuses ("id", "wallet_id", "offer_id", "status", "terms", "granted", "balance", "staked", "returned", "won", "converted", "removed", "required", "wagered", "open_bets", "seq", "live", "expires_at", "created_at", "activated_at", "ended_at", "end_reason") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a27-7355-b98a-1096344dceb7', '01a22a8c-0a1b-725a-b8b0-1d0805348886', '01a22a8c-0a25-7730-a0d0-52fc813df444', 'completed', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '217', '0', '0', '0', '0', '6', '211', '18', '270', '0', '9', 'false', '2026-11-30 03:42:56.508+00', '2026-11-30 03:42:06.508+00', '2026-11-30 03:42:06.508+00', '2026-11-30 03:42:26.508+00', 'completed'),
('01a22a8c-0a28-701a-8bb3-30cb917651be', '01a22a8c-0a1b-725a-b8b0-1d0805348886', '01a22a8c-0a24-770c-abbe-f5db37ba0411', 'forfeited', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', '100', '0', '0', '0', '0', '0', '100', '183', '0', '0', '32', 'false', '2026-11-30 03:42:30.508+00', '2026-11-30 03:42:26.508+00', '2026-11-30 03:42:26.508+00', '2026-11-30 03:42:26.508+00', 'withdrawal'),
('01a22a8c-0a28-701a-8bb3-7215ba196838', '01a22a8c-0a1b-725a-b8b0-1d0805348886', '01a22a8c-0a25-7730-a0d0-52fc813df444', 'active', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', '397', '185', '212', '0', '0', '0', '0', '32', '0', '0', '48', 'true', '2026-11-30 03:43:19.508+00', '2026-11-30 03:42:29.508+00', '2026-11-30 03:42:29.508+00', NULL, NULL),
('01a22a8c-0b73-7793-812c-bce43748ffac', '01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d', '01a22a8c-0b72-7493-997d-90e261c932ce', 'active', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '100', '100', '0', '0', '0', '0', '0', '198', '0', '0', '76', 'true', '2026-11-30 03:41:48.813+00', '2026-11-30 03:41:47.813+00', '2026-11-30 03:41:47.813+00', NULL, NULL),
('01a22a8c-0b74-777c-9096-a4d04ddae389', '01a22a8c-0b6e-7276-aab2-68a5c263a958', '01a22a8c-0b73-7793-812c-95269fb4526d', 'expired', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', '426', '0', '334', '108', '0', '0', '200', '699', '47', '0', '84', 'false', '2026-11-30 03:42:08.813+00', '2026-11-30 03:42:02.813+00', '2026-11-30 03:42:02.813+00', '2026-11-30 03:42:20.813+00', 'expired'),
('01a22a8c-0b74-777c-9096-af0d410abe50', '01a22a8c-0b6e-7276-aab2-68a5c263a958', '01a22a8c-0b72-7493-997d-90e261c932ce', 'expired', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', '278', '0', '0', '0', '0', '0', '278', '551', '0', '0', '86', 'false', '2026-11-30 03:42:21.813+00', '2026-11-30 03:42:02.813+00', '2026-11-30 03:42:20.813+00', '2026-11-30 03:42:29.813+00', 'expired'),
('01a22a8c-0b74-777c-9096-b2916150517e', '01a22a8c-0b6e-7276-aab2-68a5c263a958', '01a22a8c-0b71-75af-ae83-8267fe8f19ae', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '140', '0', '140', '0', '0', '0', '0', '29', '0', '2', '87', 'true', '2026-11-30 03:42:31.813+00', '2026-11-30 03:42:02.813+00', '2026-11-30 03:42:29.813+00', NULL, NULL),
('01a22a8c-0b74-777c-9096-b4d64ee6b0bd', '01a22a8c-0b6e-7276-aab2-72bd65b2c518', '01a22a8c-0b71-75af-ae83-8267fe8f19ae', 'active', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '352', '352', '0', '0', '0', '0', '0', '56', '0', '0', '88', 'true', '2026-11-30 03:42:04.813+00', '2026-11-30 03:42:02.813+00', '2026-11-30 03:42:02.813+00', NULL, NULL),
('01a22a8c-0b74-777c-9096-c2b0219c3d17', '01a22a8c-0b6e-7276-aab2-68a5c263a958', '01a22a8c-0b71-75af-ae83-8267fe8f19ae', 'queued', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', '59', '59', '0', '0', '0', '0', '0', '36', '0', '0', '91', 'true', NULL, '2026-11-30 03:42:02.813+00', NULL, NULL, NULL),
('01a22a8c-0bfc-70d7-bcf4-52cb7fae330b', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bf9-7041-93a2-345959d6ed93', 'expired', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '144', '0', '0', '0', '0', '0', '144', '11', '0', '0', '101', 'false', '2026-11-30 03:41:41.982+00', '2026-11-30 03:41:37.982+00', '2026-11-30 03:41:37.982+00', '2026-11-30 03:41:41.982+00', 'expired'),
('01a22a8c-0bfc-70d7-bcf4-592112c47be3', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '01a22a8c-0bf9-7041-93a2-3be634958ca1', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '100', '100', '0', '0', '0', '0', '0', '117', '0', '0', '103', 'true', '2026-11-30 03:42:37.982+00', '2026-11-30 03:41:37.982+00', '2026-11-30 03:41:37.982+00', NULL, NULL),
('01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bfb-71e1-a73f-537ea71bbc5d', 'completed', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '442', '0', '347', '0', '479', '2', '572', '31', '107', '0', '105', 'false', '2026-11-30 03:41:47.982+00', '2026-11-30 03:41:37.982+00', '2026-11-30 03:41:41.982+00', '2026-11-30 03:41:41.982+00', 'completed'),
('01a22a8c-0bfc-70d7-bcf4-6f71a073ac42', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '01a22a8c-0bf9-7041-93a2-345959d6ed93', 'forfeited', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', '499', '0', '0', '0', '0', '0', '499', '35', '0', '0', '108', 'false', '2026-11-30 03:41:45.982+00', '2026-11-30 03:41:41.982+00', '2026-11-30 03:41:41.982+00', '2026-11-30 03:41:41.982+00', 'player'),
('01a22a8c-0bfc-70d7-bcf4-969e70eb5263', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bf9-7041-93a2-3be634958ca1', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '421', '502', '1293', '151', '1223', '0', '0', '493', '0', '1', '118', 'true', '2026-11-30 03:42:41.982+00', '2026-11-30 03:41:41.982+00', '2026-11-30 03:41:41.982+00', NULL, NULL),
('01a22a8c-0bfd-7610-a860-809807737ad2', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bfb-71e1-a73f-537ea71bbc5d', 'queued', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', '33', '33', '0', '0', '0', '0', '0', '3', '0', '0', '129', 'true', NULL, '2026-11-30 03:41:41.982+00', NULL, NULL, NULL),
('01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '01a22a8c-0bf9-7041-93a2-3be634958ca1', 'active', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '272', '272', '0', '0', '0', '0', '0', '319', '0', '0', '139', 'true', '2026-11-30 03:42:44.982+00', '2026-11-30 03:41:44.982+00', '2026-11-30 03:41:44.982+00', NULL, NULL),
('01a22a8c-0bfd-7610-a860-babb8d1e48d1', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bfa-733b-ab9a-1755f30c0b39', 'queued', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '386', '386', '0', '0', '0', '0', '0', '12', '0', '0', '143', 'true', NULL, '2026-11-30 03:41:44.982+00', NULL, NULL, NULL),
('01a22a8c-0bfd-7610-a860-d4a84596f15d', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '01a22a8c-0bfa-733b-ab9a-1755f30c0b39', 'forfeited', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', '76', '0', '0', '0', '0', '0', '76', '11', '0', '0', '150', 'false', NULL, '2026-11-30 03:42:04.982+00', NULL, '2026-11-30 03:42:20.982+00', 'player'),
('01a22a8c-0bfd-7610-a860-f1e0c2f8bf43', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bf9-7041-93a2-3be634958ca1', 'queued', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', '196', '196', '0', '0', '0', '0', '0', '230', '0', '0', '157', 'true', NULL, '2026-11-30 03:42:04.982+00', NULL, NULL, NULL),
('01a22a8c-0c94-726e-8199-88402cb4f1c4', '01a22a8c-0c91-7352-ac77-77255364a136', '01a22a8c-0c92-7471-912f-99897952546b', 'active', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', '2', '2', '0', '0', '0', '0', '0', '2', '0', '0', '174', 'true', '2026-11-30 03:42:27.114+00', '2026-11-30 03:42:25.114+00', '2026-11-30 03:42:25.114+00', NULL, NULL),
('01a22a8c-0d40-7000-82d6-89e3846fa9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', '01a22a8c-09d1-7000-8e50-0da4517a3306', 'forfeited', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '0', '0', '0', '0', '0', '100', '1000', '150', '0', '192', 'false', NULL, '2026-11-30 03:42:31.233+00', '2026-11-30 03:42:31.233+00', '2026-11-30 03:42:31.37+00', 'test'),
('01a22a8c-0d51-7000-9dfa-e381172849af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', '01a22a8c-09d1-7000-8e50-0da4517a3306', 'active', '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '100', '100', '0', '0', '0', '0', '0', '1000', '0', '0', '193', 'true', NULL, '2026-11-30 03:42:31.25+00', '2026-11-30 03:42:31.37+00', NULL, NULL);

INSERT INTO books_check ("is_only", "started_at", "checked_at", "failed") OVERRIDING SYSTEM VALUE VALUES
('true', '2026-11-30 03:42:32.151836+00', '2026-11-30 03:42:32.19364+00', '{}');

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
('01a22a8c-0dd8-7000-8cc3-880ccfe54945', '01a22a8c-0dd7-7000-913d-27119fcd7945', '203', 'bet', 'test', '1', '2026-11-30 03:42:31.431+00', 'lost', NULL, '2026-11-30 03:42:31.435+00'),
('01a22a8c-0dec-7000-b47f-b6b14e062945', '01a22a8c-0dd7-7000-913d-27119fcd7945', '204', 'settlement', 'it names an operation that has failed: replay that one first', '0', '2026-11-30 03:42:31.407+00', 'lost', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', '2026-11-30 03:42:31.435+00');

INSERT INTO entries ("wallet_id", "version", "seq", "sender_id", "kind", "at", "cash", "bonus", "reserved", "incoming", "cash_after", "bonus_after", "reserved_after", "incoming_after", "payments", "promised", "gaming", "bonus_cost", "adjustments", "counterpart", "story") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '1', '2', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '0', '0', '0', '1809', '0', '0', '0', '1809', NULL, '-1809', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '2', '3', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '500', '0', '0', '0', '500', '0', '0', '1809', '-500', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '3', '4', NULL, 'bet', '2026-11-30 03:42:30.543+00', '-80', '0', '0', '0', '420', '0', '0', '1809', NULL, NULL, '80', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '4', '5', NULL, 'bet', '2026-11-30 03:42:30.543+00', '-281', '0', '0', '0', '139', '0', '0', '1809', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '5', '6', NULL, 'settlement', '2026-11-30 03:42:30.543+00', '449', '0', '0', '0', '588', '0', '0', '1809', NULL, NULL, '-449', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '6', '7', NULL, 'bet', '2026-11-30 03:42:30.543+00', '-71', '0', '0', '0', '517', '0', '0', '1809', NULL, NULL, '71', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '7', '8', NULL, 'revert', '2026-11-30 03:42:30.543+00', '0', '0', '0', '-1809', '517', '0', '0', '0', NULL, '1809', NULL, NULL, NULL, NULL, '{"amount": 1809}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '8', '9', NULL, 'bonus_grant', '2026-11-30 03:42:30.543+00', '0', '217', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, '-217', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 217, "reason": "grant", "bonusId": "01a22a8c-0a27-7355-b98a-1096344dceb7"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0a27-7355-b98a-1096344dceb7", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:06.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:56.508Z", "activatedAt": "2026-11-30T03:42:06.508Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0a27-7355-b98a-1096344dceb7", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 18, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:06.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:56.508Z", "activatedAt": "2026-11-30T03:42:06.508Z"}}], "bonusId": "01a22a8c-0a27-7355-b98a-1096344dceb7"}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '9', '10', NULL, 'rollback', '2026-11-30 03:42:30.543+00', '0', '0', '0', '0', '517', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '10', '12', NULL, 'settlement', '2026-11-30 03:42:30.543+00', '198', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, '-198', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '11', '13', NULL, 'settlement', '2026-11-30 03:42:30.543+00', '0', '0', '0', '0', '715', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '12', '14', NULL, 'bet', '2026-11-30 03:42:30.543+00', '-283', '0', '0', '0', '432', '217', '0', '0', NULL, NULL, '283', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a8c-0a27-7355-b98a-1096344dceb7", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 100, "removed": 0, "wagered": 249, "progress": 18, "required": 18, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:06.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:56.508Z", "activatedAt": "2026-11-30T03:42:06.508Z"}}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '13', '15', NULL, 'bet', '2026-11-30 03:42:30.543+00', '-24', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, '24', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a8c-0a27-7355-b98a-1096344dceb7", "won": 0, "status": "active", "balance": 217, "endedAt": null, "granted": 217, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 100, "removed": 0, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:06.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:56.508Z", "activatedAt": "2026-11-30T03:42:06.508Z"}}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '14', '17', NULL, 'settlement', '2026-11-30 03:42:30.543+00', '0', '0', '0', '0', '408', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '15', '18', NULL, 'settlement', '2026-11-30 03:42:30.543+00', '190', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '16', '21', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '0', '0', '0', '0', '598', '217', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '17', '22', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '6', '-217', '0', '0', '604', '0', '0', '0', NULL, NULL, NULL, '211', NULL, NULL, '{"parts": [{"cash": 6, "bonus": -6, "reason": "conversion", "bonusId": "01a22a8c-0a27-7355-b98a-1096344dceb7"}, {"cash": 0, "bonus": -211, "reason": "removal", "bonusId": "01a22a8c-0a27-7355-b98a-1096344dceb7"}], "events": [{"name": "completed", "bonus": {"id": "01a22a8c-0a27-7355-b98a-1096344dceb7", "won": 0, "status": "completed", "balance": 0, "endedAt": "2026-11-30T03:42:26.508Z", "granted": 217, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 100, "removed": 211, "wagered": 270, "progress": 18, "required": 18, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 6, "createdAt": "2026-11-30T03:42:06.508Z", "endReason": "completed", "expiresAt": "2026-11-30T03:42:56.508Z", "activatedAt": "2026-11-30T03:42:06.508Z"}}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '18', '25', NULL, 'bet', '2026-11-30 03:42:30.604+00', '-44', '0', '0', '0', '560', '0', '0', '0', NULL, NULL, '44', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '19', '26', NULL, 'bet', '2026-11-30 03:42:30.604+00', '-105', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '20', '27', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '21', '29', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '0', '0', '0', '0', '455', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '22', '30', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '67', '0', '0', '0', '522', '0', '0', '0', NULL, NULL, '-67', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '23', '32', NULL, 'bonus_grant', '2026-11-30 03:42:30.604+00', '0', '100', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a8c-0a28-701a-8bb3-30cb917651be"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0a28-701a-8bb3-30cb917651be", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0a24-770c-abbe-f5db37ba0411", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:26.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:30.508Z", "activatedAt": "2026-11-30T03:42:26.508Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0a28-701a-8bb3-30cb917651be", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0a24-770c-abbe-f5db37ba0411", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:26.508Z", "endReason": null, "expiresAt": "2026-11-30T03:42:30.508Z", "activatedAt": "2026-11-30T03:42:26.508Z"}}], "bonusId": "01a22a8c-0a28-701a-8bb3-30cb917651be"}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '24', '33', NULL, 'settlement', '2026-11-30 03:42:30.604+00', '0', '0', '0', '0', '522', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '25', '36', NULL, 'withdrawal', '2026-11-30 03:42:30.604+00', '-14', '-100', '0', '0', '508', '0', '0', '0', '14', NULL, NULL, '100', NULL, NULL, '{"parts": [{"cash": -14, "bonus": 0, "reason": "money"}, {"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22a8c-0a28-701a-8bb3-30cb917651be"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a8c-0a28-701a-8bb3-30cb917651be", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:42:26.508Z", "granted": 100, "offerId": "01a22a8c-0a24-770c-abbe-f5db37ba0411", "percent": 0, "removed": 100, "wagered": 0, "progress": 0, "required": 183, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:26.508Z", "endReason": "withdrawal", "expiresAt": "2026-11-30T03:42:30.508Z", "activatedAt": "2026-11-30T03:42:26.508Z"}}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '26', '40', NULL, 'bet', '2026-11-30 03:42:30.624+00', '-281', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '281', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '27', '42', NULL, 'settlement', '2026-11-30 03:42:30.624+00', '0', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '28', '45', NULL, 'bet', '2026-11-30 03:42:30.624+00', '-79', '0', '0', '0', '148', '0', '0', '0', NULL, NULL, '79', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '29', '46', NULL, 'rollback', '2026-11-30 03:42:30.624+00', '79', '0', '0', '0', '227', '0', '0', '0', NULL, NULL, '-79', NULL, NULL, NULL, '{"amount": 79}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '30', '47', NULL, 'bet', '2026-11-30 03:42:30.624+00', '-65', '0', '0', '0', '162', '0', '0', '0', NULL, NULL, '65', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '31', '48', NULL, 'bonus_grant', '2026-11-30 03:42:30.624+00', '0', '397', '0', '0', '162', '397', '0', '0', NULL, NULL, NULL, '-397', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 397, "reason": "grant", "bonusId": "01a22a8c-0a28-701a-8bb3-7215ba196838"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0a28-701a-8bb3-7215ba196838", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:29.508Z", "endReason": null, "expiresAt": "2026-11-30T03:43:19.508Z", "activatedAt": "2026-11-30T03:42:29.508Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0a28-701a-8bb3-7215ba196838", "won": 0, "status": "active", "balance": 397, "endedAt": null, "granted": 397, "offerId": "01a22a8c-0a25-7730-a0d0-52fc813df444", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 32, "walletId": "01a22a8c-0a1b-725a-b8b0-1d0805348886", "converted": 0, "createdAt": "2026-11-30T03:42:29.508Z", "endReason": null, "expiresAt": "2026-11-30T03:43:19.508Z", "activatedAt": "2026-11-30T03:42:29.508Z"}}], "bonusId": "01a22a8c-0a28-701a-8bb3-7215ba196838"}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '32', '49', NULL, 'rollback', '2026-11-30 03:42:30.624+00', '65', '0', '0', '0', '227', '397', '0', '0', NULL, NULL, '-65', NULL, NULL, NULL, '{"amount": 65}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '33', '50', NULL, 'bet', '2026-11-30 03:42:30.624+00', '-227', '-5', '0', '0', '0', '392', '0', '0', NULL, NULL, '232', NULL, NULL, NULL, '{"parts": [{"cash": -227, "bonus": -5, "reason": "stake", "bonusId": "01a22a8c-0a28-701a-8bb3-7215ba196838"}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '34', '54', NULL, 'settlement', '2026-11-30 03:42:30.624+00', '0', '0', '0', '0', '0', '392', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '35', '55', NULL, 'bet', '2026-11-30 03:42:30.624+00', '0', '-207', '0', '0', '0', '185', '0', '0', NULL, NULL, '207', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -207, "reason": "stake", "bonusId": "01a22a8c-0a28-701a-8bb3-7215ba196838"}]}'),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '36', '56', NULL, 'deposit', '2026-11-30 03:42:30.624+00', '871', '0', '0', '0', '871', '185', '0', '0', '-871', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '37', '58', NULL, 'settlement', '2026-11-30 03:42:30.645+00', '0', '0', '0', '0', '871', '185', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '38', '59', NULL, 'bet', '2026-11-30 03:42:30.645+00', '-54', '0', '0', '0', '817', '185', '0', '0', NULL, NULL, '54', NULL, NULL, NULL, NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '39', '60', NULL, 'settlement', '2026-11-30 03:42:30.645+00', '230', '0', '0', '0', '1047', '185', '0', '0', NULL, NULL, '-230', NULL, NULL, NULL, NULL),
('01a22a8c-0a20-70a6-9924-8e32c132a883', '1', '16', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '0', '0', '0', '2535', '0', '0', '0', '2535', NULL, '-2535', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a20-70a6-9924-8e32c132a883', '2', '41', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '2905', '0', '0', '0', '2905', '0', '0', '2535', '-2905', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a21-7177-82aa-502628f1790e', '1', '31', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '2162', '0', '0', '0', '2162', '0', '0', '0', '-2162', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0a21-7177-82aa-502628f1790e', '2', '38', NULL, 'deposit', '2026-11-30 03:42:30.543+00', '1516', '0', '0', '0', '3678', '0', '0', '0', '-1516', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', '1', '65', NULL, 'deposit', '2026-11-30 03:42:30.754+00', '0', '0', '0', '190', '0', '0', '0', '190', NULL, '-190', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '1', '67', NULL, 'deposit', '2026-11-30 03:42:30.859+00', '911', '0', '0', '0', '911', '0', '0', '0', '-911', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '2', '68', NULL, 'bet', '2026-11-30 03:42:30.859+00', '-242', '0', '0', '0', '669', '0', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '3', '69', NULL, 'bet', '2026-11-30 03:42:30.859+00', '-221', '0', '0', '0', '448', '0', '0', '0', NULL, NULL, '221', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '4', '70', NULL, 'bet', '2026-11-30 03:42:30.859+00', '-22', '0', '0', '0', '426', '0', '0', '0', NULL, NULL, '22', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '5', '71', NULL, 'bet', '2026-11-30 03:42:30.859+00', '-43', '0', '0', '0', '383', '0', '0', '0', NULL, NULL, '43', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '6', '72', NULL, 'settlement', '2026-11-30 03:42:30.859+00', '320', '0', '0', '0', '703', '0', '0', '0', NULL, NULL, '-320', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '7', '73', NULL, 'bet', '2026-11-30 03:42:30.859+00', '-166', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, '166', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '8', '74', NULL, 'settlement', '2026-11-30 03:42:30.859+00', '0', '0', '0', '0', '537', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '9', '77', NULL, 'rollback', '2026-11-30 03:42:30.859+00', '221', '0', '0', '0', '758', '0', '0', '0', NULL, NULL, '-221', NULL, NULL, NULL, '{"amount": 221}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '10', '79', NULL, 'settlement', '2026-11-30 03:42:30.859+00', '222', '0', '0', '0', '980', '0', '0', '0', NULL, NULL, '-222', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '11', '80', NULL, 'settlement', '2026-11-30 03:42:30.859+00', '201', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '12', '81', NULL, 'settlement', '2026-11-30 03:42:30.859+00', '0', '0', '0', '0', '1181', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '13', '82', NULL, 'deposit', '2026-11-30 03:42:30.859+00', '2635', '0', '0', '0', '3816', '0', '0', '0', '-2635', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '14', '84', NULL, 'bonus_grant', '2026-11-30 03:42:30.859+00', '0', '426', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, '-426', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 426, "reason": "grant", "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "active", "balance": 426, "endedAt": null, "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}], "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '15', '86', NULL, 'bonus_grant', '2026-11-30 03:42:30.888+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b74-777c-9096-af0d410abe50", "won": 0, "status": "queued", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22a8c-0b72-7493-997d-90e261c932ce", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0b74-777c-9096-af0d410abe50"}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '16', '87', NULL, 'bonus_grant', '2026-11-30 03:42:30.888+00', '0', '0', '0', '0', '3816', '426', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b74-777c-9096-b2916150517e", "won": 0, "status": "queued", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22a8c-0b71-75af-ae83-8267fe8f19ae", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0b74-777c-9096-b2916150517e"}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '17', '89', NULL, 'bet', '2026-11-30 03:42:30.888+00', '0', '-108', '0', '0', '3816', '318', '0', '0', NULL, NULL, '108', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -108, "reason": "stake", "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}], "events": [{"name": "progress", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "active", "balance": 318, "endedAt": null, "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 15, "removed": 0, "wagered": 107, "progress": 107, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}]}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '18', '91', NULL, 'bonus_grant', '2026-11-30 03:42:30.888+00', '0', '0', '0', '0', '3816', '318', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b74-777c-9096-c2b0219c3d17", "won": 0, "status": "queued", "balance": 59, "endedAt": null, "granted": 59, "offerId": "01a22a8c-0b71-75af-ae83-8267fe8f19ae", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 36, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0b74-777c-9096-c2b0219c3d17"}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '19', '92', NULL, 'bet', '2026-11-30 03:42:30.888+00', '0', '-226', '0', '0', '3816', '92', '0', '0', NULL, NULL, '226', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -226, "reason": "stake", "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}], "events": [{"name": "progress", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "active", "balance": 92, "endedAt": null, "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 22, "removed": 0, "wagered": 154, "progress": 154, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}]}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '20', '94', NULL, 'settlement', '2026-11-30 03:42:30.888+00', '0', '0', '0', '0', '3816', '92', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '21', '95', NULL, 'rollback', '2026-11-30 03:42:30.888+00', '0', '186', '0', '0', '3816', '278', '0', '0', NULL, NULL, '-108', '-78', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 108, "reason": "refund", "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}, {"cash": 0, "bonus": -200, "reason": "removal", "bonusId": "01a22a8c-0b74-777c-9096-a4d04ddae389"}, {"cash": 0, "bonus": 278, "reason": "grant", "bonusId": "01a22a8c-0b74-777c-9096-af0d410abe50"}], "amount": 108, "events": [{"name": "progress", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 6, "removed": 0, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}, {"name": "expired", "bonus": {"id": "01a22a8c-0b74-777c-9096-a4d04ddae389", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:42:20.813Z", "granted": 426, "offerId": "01a22a8c-0b73-7793-812c-95269fb4526d", "percent": 6, "removed": 200, "wagered": 47, "progress": 47, "required": 699, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": "expired", "expiresAt": "2026-11-30T03:42:08.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0b74-777c-9096-af0d410abe50", "won": 0, "status": "active", "balance": 278, "endedAt": null, "granted": 278, "offerId": "01a22a8c-0b72-7493-997d-90e261c932ce", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:21.813Z", "activatedAt": "2026-11-30T03:42:20.813Z"}}]}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '22', '96', NULL, 'bet', '2026-11-30 03:42:30.888+00', '-95', '0', '0', '0', '3721', '278', '0', '0', NULL, NULL, '95', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '23', '97', NULL, 'rollback', '2026-11-30 03:42:30.888+00', '95', '-138', '0', '0', '3816', '140', '0', '0', NULL, NULL, '-95', '138', NULL, NULL, '{"parts": [{"cash": 95, "bonus": 0, "reason": "refund"}, {"cash": 0, "bonus": -278, "reason": "removal", "bonusId": "01a22a8c-0b74-777c-9096-af0d410abe50"}, {"cash": 0, "bonus": 140, "reason": "grant", "bonusId": "01a22a8c-0b74-777c-9096-b2916150517e"}], "amount": 95, "events": [{"name": "expired", "bonus": {"id": "01a22a8c-0b74-777c-9096-af0d410abe50", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:42:29.813Z", "granted": 278, "offerId": "01a22a8c-0b72-7493-997d-90e261c932ce", "percent": 0, "removed": 278, "wagered": 0, "progress": 0, "required": 551, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": "expired", "expiresAt": "2026-11-30T03:42:21.813Z", "activatedAt": "2026-11-30T03:42:20.813Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0b74-777c-9096-b2916150517e", "won": 0, "status": "active", "balance": 140, "endedAt": null, "granted": 140, "offerId": "01a22a8c-0b71-75af-ae83-8267fe8f19ae", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 29, "walletId": "01a22a8c-0b6e-7276-aab2-68a5c263a958", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:31.813Z", "activatedAt": "2026-11-30T03:42:29.813Z"}}]}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '24', '98', NULL, 'bet', '2026-11-30 03:42:30.888+00', '-114', '-140', '0', '0', '3702', '0', '0', '0', NULL, NULL, '254', NULL, NULL, NULL, '{"parts": [{"cash": -114, "bonus": -140, "reason": "stake", "bonusId": "01a22a8c-0b74-777c-9096-b2916150517e"}]}'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '25', '99', NULL, 'bet', '2026-11-30 03:42:30.888+00', '-209', '0', '0', '0', '3493', '0', '0', '0', NULL, NULL, '209', NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-72bd65b2c518', '1', '78', NULL, 'deposit', '2026-11-30 03:42:30.859+00', '2092', '0', '0', '0', '2092', '0', '0', '0', '-2092', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0b6e-7276-aab2-72bd65b2c518', '2', '88', NULL, 'bonus_grant', '2026-11-30 03:42:30.859+00', '0', '352', '0', '0', '2092', '352', '0', '0', NULL, NULL, NULL, '-352', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 352, "reason": "grant", "bonusId": "01a22a8c-0b74-777c-9096-b4d64ee6b0bd"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b74-777c-9096-b4d64ee6b0bd", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22a8c-0b71-75af-ae83-8267fe8f19ae", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22a8c-0b6e-7276-aab2-72bd65b2c518", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:04.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0b74-777c-9096-b4d64ee6b0bd", "won": 0, "status": "active", "balance": 352, "endedAt": null, "granted": 352, "offerId": "01a22a8c-0b71-75af-ae83-8267fe8f19ae", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 56, "walletId": "01a22a8c-0b6e-7276-aab2-72bd65b2c518", "converted": 0, "createdAt": "2026-11-30T03:42:02.813Z", "endReason": null, "expiresAt": "2026-11-30T03:42:04.813Z", "activatedAt": "2026-11-30T03:42:02.813Z"}}], "bonusId": "01a22a8c-0b74-777c-9096-b4d64ee6b0bd"}'),
('01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d', '1', '76', NULL, 'bonus_grant', '2026-11-30 03:42:30.859+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a8c-0b73-7793-812c-bce43748ffac"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0b73-7793-812c-bce43748ffac", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0b72-7493-997d-90e261c932ce", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d", "converted": 0, "createdAt": "2026-11-30T03:41:47.813Z", "endReason": null, "expiresAt": "2026-11-30T03:41:48.813Z", "activatedAt": "2026-11-30T03:41:47.813Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0b73-7793-812c-bce43748ffac", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0b72-7493-997d-90e261c932ce", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 198, "walletId": "01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d", "converted": 0, "createdAt": "2026-11-30T03:41:47.813Z", "endReason": null, "expiresAt": "2026-11-30T03:41:48.813Z", "activatedAt": "2026-11-30T03:41:47.813Z"}}], "bonusId": "01a22a8c-0b73-7793-812c-bce43748ffac"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '1', '101', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '144', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, '-144', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 144, "reason": "grant", "bonusId": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:41.982Z", "activatedAt": "2026-11-30T03:41:37.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b", "won": 0, "status": "active", "balance": 144, "endedAt": null, "granted": 144, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:41.982Z", "activatedAt": "2026-11-30T03:41:37.982Z"}}], "bonusId": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '2', '105', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '0', '0', '0', '0', '144', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad", "won": 0, "status": "queued", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '3', '106', NULL, 'payout', '2026-11-30 03:42:31.018+00', '190', '0', '0', '0', '190', '144', '0', '0', NULL, NULL, '-190', NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '4', '110', NULL, 'bet', '2026-11-30 03:42:31.018+00', '-130', '0', '0', '0', '60', '144', '0', '0', NULL, NULL, '130', NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '5', '113', NULL, 'settlement', '2026-11-30 03:42:31.018+00', '0', '298', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, '-298', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -144, "reason": "removal", "bonusId": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b"}, {"cash": 0, "bonus": 442, "reason": "grant", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}], "events": [{"name": "expired", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-52cb7fae330b", "won": 0, "status": "expired", "balance": 0, "endedAt": "2026-11-30T03:41:41.982Z", "granted": 144, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 144, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": "expired", "expiresAt": "2026-11-30T03:41:41.982Z", "activatedAt": "2026-11-30T03:41:37.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad", "won": 0, "status": "active", "balance": 442, "endedAt": null, "granted": 442, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 31, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:47.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '6', '115', NULL, 'settlement', '2026-11-30 03:42:31.018+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '7', '118', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '0', '0', '0', '60', '442', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263", "won": 0, "status": "queued", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '8', '121', NULL, 'bet', '2026-11-30 03:42:31.018+00', '0', '-242', '0', '0', '60', '200', '0', '0', NULL, NULL, '242', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -242, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}], "events": [{"name": "progress", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad", "won": 0, "status": "active", "balance": 200, "endedAt": null, "granted": 442, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 100, "removed": 0, "wagered": 75, "progress": 31, "required": 31, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:47.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '9', '123', NULL, 'bet', '2026-11-30 03:42:31.018+00', '0', '-105', '0', '0', '60', '95', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}], "events": [{"name": "progress", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad", "won": 0, "status": "active", "balance": 95, "endedAt": null, "granted": 442, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 100, "removed": 0, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:47.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '10', '125', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '60', '95', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '11', '128', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '479', '0', '0', '60', '574', '0', '0', NULL, NULL, '-479', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 479, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '12', '129', NULL, 'bonus_grant', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfd-7610-a860-809807737ad2", "won": 0, "status": "queued", "balance": 33, "endedAt": null, "granted": 33, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 3, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfd-7610-a860-809807737ad2"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '13', '130', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '60', '574', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '14', '131', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '2', '-153', '0', '0', '62', '421', '0', '0', NULL, NULL, NULL, '151', NULL, NULL, '{"parts": [{"cash": 2, "bonus": -2, "reason": "conversion", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}, {"cash": 0, "bonus": -572, "reason": "removal", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad"}, {"cash": 0, "bonus": 421, "reason": "grant", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}], "events": [{"name": "completed", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad", "won": 479, "status": "completed", "balance": 0, "endedAt": "2026-11-30T03:41:41.982Z", "granted": 442, "offerId": "01a22a8c-0bfb-71e1-a73f-537ea71bbc5d", "percent": 100, "removed": 572, "wagered": 107, "progress": 31, "required": 31, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 2, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": "completed", "expiresAt": "2026-11-30T03:41:47.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263", "won": 0, "status": "active", "balance": 421, "endedAt": null, "granted": 421, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 493, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": null, "expiresAt": "2026-11-30T03:42:41.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '15', '133', NULL, 'bet', '2026-11-30 03:42:31.034+00', '0', '-193', '0', '0', '62', '228', '0', '0', NULL, NULL, '193', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -193, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '16', '134', NULL, 'bet', '2026-11-30 03:42:31.034+00', '0', '-110', '0', '0', '62', '118', '0', '0', NULL, NULL, '110', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -110, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '17', '135', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '18', '136', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '19', '141', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '20', '143', NULL, 'bonus_grant', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '62', '118', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfd-7610-a860-babb8d1e48d1", "won": 0, "status": "queued", "balance": 386, "endedAt": null, "granted": 386, "offerId": "01a22a8c-0bfa-733b-ab9a-1755f30c0b39", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 12, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:41:44.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfd-7610-a860-babb8d1e48d1"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '21', '145', NULL, 'settlement', '2026-11-30 03:42:31.034+00', '0', '33', '0', '0', '62', '151', '0', '0', NULL, NULL, '-33', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 33, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '22', '147', NULL, 'bet', '2026-11-30 03:42:31.034+00', '-50', '-151', '0', '0', '12', '0', '0', '0', NULL, NULL, '201', NULL, NULL, NULL, '{"parts": [{"cash": -50, "bonus": -151, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '23', '149', NULL, 'rollback', '2026-11-30 03:42:31.034+00', '50', '151', '0', '0', '62', '151', '0', '0', NULL, NULL, '-201', NULL, NULL, NULL, '{"parts": [{"cash": 50, "bonus": 151, "reason": "refund", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}], "amount": 201}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '24', '151', NULL, 'bet', '2026-11-30 03:42:31.034+00', '0', '-105', '0', '0', '62', '46', '0', '0', NULL, NULL, '105', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -105, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '25', '155', NULL, 'settlement', '2026-11-30 03:42:31.047+00', '0', '383', '0', '0', '62', '429', '0', '0', NULL, NULL, '-383', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 383, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '26', '157', NULL, 'bonus_grant', '2026-11-30 03:42:31.047+00', '0', '0', '0', '0', '62', '429', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfd-7610-a860-f1e0c2f8bf43", "won": 0, "status": "queued", "balance": 196, "endedAt": null, "granted": 196, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 230, "walletId": "01a22a8c-0bf6-71e0-92cc-fd2b263d9f70", "converted": 0, "createdAt": "2026-11-30T03:42:04.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfd-7610-a860-f1e0c2f8bf43"}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '27', '159', NULL, 'bet', '2026-11-30 03:42:31.047+00', '0', '-115', '0', '0', '62', '314', '0', '0', NULL, NULL, '115', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -115, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '28', '160', NULL, 'settlement', '2026-11-30 03:42:31.047+00', '0', '0', '0', '0', '62', '314', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '29', '162', NULL, 'deposit', '2026-11-30 03:42:31.047+00', '1761', '0', '0', '0', '1823', '314', '0', '0', '-1761', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '30', '164', NULL, 'bet', '2026-11-30 03:42:31.047+00', '0', '-237', '0', '0', '1823', '77', '0', '0', NULL, NULL, '237', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -237, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '31', '165', NULL, 'settlement', '2026-11-30 03:42:31.047+00', '0', '191', '0', '0', '1823', '268', '0', '0', NULL, NULL, '-191', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 191, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '32', '166', NULL, 'deposit', '2026-11-30 03:42:31.047+00', '891', '0', '0', '0', '2714', '268', '0', '0', '-891', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '33', '168', NULL, 'settlement', '2026-11-30 03:42:31.047+00', '0', '500', '0', '0', '2714', '768', '0', '0', NULL, NULL, '-500', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 500, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '34', '170', NULL, 'bet', '2026-11-30 03:42:31.047+00', '0', '-196', '0', '0', '2714', '572', '0', '0', NULL, NULL, '196', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -196, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '35', '171', NULL, 'settlement', '2026-11-30 03:42:31.047+00', '0', '116', '0', '0', '2714', '688', '0', '0', NULL, NULL, '-116', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": 116, "reason": "win", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '36', '173', NULL, 'bet', '2026-11-30 03:42:31.047+00', '0', '-186', '0', '0', '2714', '502', '0', '0', NULL, NULL, '186', NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -186, "reason": "stake", "bonusId": "01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}]}'),
('01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '1', '108', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '499', '0', '0', '0', '499', '0', '0', NULL, NULL, NULL, '-499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 499, "reason": "grant", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:45.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42", "won": 0, "status": "active", "balance": 499, "endedAt": null, "granted": 499, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": null, "expiresAt": "2026-11-30T03:41:45.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}], "bonusId": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}'),
('01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '2', '114', NULL, 'bonus_forfeit', '2026-11-30 03:42:31.018+00', '0', '-499', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '499', NULL, NULL, '{"parts": [{"cash": 0, "bonus": -499, "reason": "removal", "bonusId": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-6f71a073ac42", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:41:41.982Z", "granted": 499, "offerId": "01a22a8c-0bf9-7041-93a2-345959d6ed93", "percent": 0, "removed": 499, "wagered": 0, "progress": 0, "required": 35, "walletId": "01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a", "converted": 0, "createdAt": "2026-11-30T03:41:41.982Z", "endReason": "player", "expiresAt": "2026-11-30T03:41:45.982Z", "activatedAt": "2026-11-30T03:41:41.982Z"}}]}'),
('01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '3', '139', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '272', '0', '0', '0', '272', '0', '0', NULL, NULL, NULL, '-272', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 272, "reason": "grant", "bonusId": "01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a", "converted": 0, "createdAt": "2026-11-30T03:41:44.982Z", "endReason": null, "expiresAt": "2026-11-30T03:42:44.982Z", "activatedAt": "2026-11-30T03:41:44.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4", "won": 0, "status": "active", "balance": 272, "endedAt": null, "granted": 272, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 319, "walletId": "01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a", "converted": 0, "createdAt": "2026-11-30T03:41:44.982Z", "endReason": null, "expiresAt": "2026-11-30T03:42:44.982Z", "activatedAt": "2026-11-30T03:41:44.982Z"}}], "bonusId": "01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4"}'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '1', '103', NULL, 'bonus_grant', '2026-11-30 03:42:31.018+00', '0', '100', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a8c-0bfc-70d7-bcf4-592112c47be3"}], "amount": 100, "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-592112c47be3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22a8c-0bf8-77c5-8e20-5db26f3c3da7", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:42:37.982Z", "activatedAt": "2026-11-30T03:41:37.982Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0bfc-70d7-bcf4-592112c47be3", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-0bf9-7041-93a2-3be634958ca1", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 117, "walletId": "01a22a8c-0bf8-77c5-8e20-5db26f3c3da7", "converted": 0, "createdAt": "2026-11-30T03:41:37.982Z", "endReason": null, "expiresAt": "2026-11-30T03:42:37.982Z", "activatedAt": "2026-11-30T03:41:37.982Z"}}], "bonusId": "01a22a8c-0bfc-70d7-bcf4-592112c47be3"}'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '2', '150', NULL, 'bonus_grant', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0bfd-7610-a860-d4a84596f15d", "won": 0, "status": "queued", "balance": 76, "endedAt": null, "granted": 76, "offerId": "01a22a8c-0bfa-733b-ab9a-1755f30c0b39", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a8c-0bf8-77c5-8e20-5db26f3c3da7", "converted": 0, "createdAt": "2026-11-30T03:42:04.982Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0bfd-7610-a860-d4a84596f15d"}'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '3', '161', NULL, 'bonus_forfeit', '2026-11-30 03:42:31.034+00', '0', '0', '0', '0', '0', '100', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "forfeited", "bonus": {"id": "01a22a8c-0bfd-7610-a860-d4a84596f15d", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:42:20.982Z", "granted": 76, "offerId": "01a22a8c-0bfa-733b-ab9a-1755f30c0b39", "percent": 0, "removed": 76, "wagered": 0, "progress": 0, "required": 11, "walletId": "01a22a8c-0bf8-77c5-8e20-5db26f3c3da7", "converted": 0, "createdAt": "2026-11-30T03:42:04.982Z", "endReason": "player", "expiresAt": null, "activatedAt": null}}]}'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '4', '172', NULL, 'deposit', '2026-11-30 03:42:31.034+00', '1528', '0', '0', '0', '1528', '100', '0', '0', '-1528', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0c90-71bb-a14f-f671882cc173', '1', '179', NULL, 'deposit', '2026-11-30 03:42:31.144+00', '0', '0', '0', '2', '0', '0', '0', '2', NULL, '-2', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0c90-71bb-a14f-fffa2008ace2', '1', '180', NULL, 'deposit', '2026-11-30 03:42:31.144+00', '352', '0', '0', '0', '352', '0', '0', '0', '-352', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0c91-7352-ac77-77255364a136', '1', '174', NULL, 'bonus_grant', '2026-11-30 03:42:31.144+00', '0', '2', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '-2', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 2, "reason": "grant", "bonusId": "01a22a8c-0c94-726e-8199-88402cb4f1c4"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0c94-726e-8199-88402cb4f1c4", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22a8c-0c92-7471-912f-99897952546b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22a8c-0c91-7352-ac77-77255364a136", "converted": 0, "createdAt": "2026-11-30T03:42:25.114Z", "endReason": null, "expiresAt": "2026-11-30T03:42:27.114Z", "activatedAt": "2026-11-30T03:42:25.114Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0c94-726e-8199-88402cb4f1c4", "won": 0, "status": "active", "balance": 2, "endedAt": null, "granted": 2, "offerId": "01a22a8c-0c92-7471-912f-99897952546b", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 2, "walletId": "01a22a8c-0c91-7352-ac77-77255364a136", "converted": 0, "createdAt": "2026-11-30T03:42:25.114Z", "endReason": null, "expiresAt": "2026-11-30T03:42:27.114Z", "activatedAt": "2026-11-30T03:42:25.114Z"}}], "bonusId": "01a22a8c-0c94-726e-8199-88402cb4f1c4"}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '1', '183', NULL, 'deposit', '2026-11-30 03:42:31.174+00', '10000', '0', '0', '0', '10000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '2', '187', NULL, 'deposit', '2026-11-30 03:42:31.174+00', '10000', '0', '0', '0', '20000', '0', '0', '0', '-10000', NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '3', '189', NULL, 'transfer', '2026-11-30 03:42:31.184+00', '-5', '0', '5', '0', '19995', '0', '5', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '4', '190', NULL, 'complete', '2026-11-30 03:42:31.205+00', '0', '0', '-5', '0', '19995', '0', '0', '0', NULL, NULL, NULL, NULL, NULL, '5', '{"amount": 5}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '5', '191', NULL, 'deposit', '2026-11-30 03:42:31.222+00', '0', '0', '0', '7', '19995', '0', '0', '7', NULL, '-7', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '6', '192', NULL, 'bonus_grant', '2026-11-30 03:42:31.235+00', '0', '100', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, '-100', NULL, NULL, '{"parts": [{"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a8c-0d40-7000-82d6-89e3846fa9af"}], "events": [{"name": "granted", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}], "bonusId": "01a22a8c-0d40-7000-82d6-89e3846fa9af"}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '7', '193', NULL, 'bonus_grant', '2026-11-30 03:42:31.251+00', '0', '0', '0', '0', '19995', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"events": [{"name": "granted", "bonus": {"id": "01a22a8c-0d51-7000-9dfa-e381172849af", "won": 0, "status": "queued", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.250Z", "endReason": null, "expiresAt": null, "activatedAt": null}}], "bonusId": "01a22a8c-0d51-7000-9dfa-e381172849af"}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '8', '194', NULL, 'bet', '2026-11-30 03:42:31.267+00', '-50', '0', '0', '0', '19945', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 5, "removed": 0, "wagered": 50, "progress": 50, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}]}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '9', '195', NULL, 'settlement', '2026-11-30 03:42:31.278+00', '60', '0', '0', '0', '20005', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '10', '196', NULL, 'bet', '2026-11-30 03:42:31.288+00', '-50', '0', '0', '0', '19955', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 10, "removed": 0, "wagered": 100, "progress": 100, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}]}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '11', '197', NULL, 'settlement', '2026-11-30 03:42:31.302+00', '60', '0', '0', '0', '20015', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '12', '198', NULL, 'bet', '2026-11-30 03:42:31.317+00', '-50', '0', '0', '0', '19965', '100', '0', '7', NULL, NULL, '50', NULL, NULL, NULL, '{"events": [{"name": "progress", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 15, "removed": 0, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}]}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '13', '199', NULL, 'settlement', '2026-11-30 03:42:31.343+00', '60', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, '-60', NULL, NULL, NULL, NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '14', '200', NULL, 'rollback', '2026-11-30 03:42:31.35+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"amount": 0}'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '15', '202', NULL, 'bonus_forfeit', '2026-11-30 03:42:31.371+00', '0', '0', '0', '0', '20025', '100', '0', '7', NULL, NULL, NULL, NULL, NULL, NULL, '{"parts": [{"cash": 0, "bonus": -100, "reason": "removal", "bonusId": "01a22a8c-0d40-7000-82d6-89e3846fa9af"}, {"cash": 0, "bonus": 100, "reason": "grant", "bonusId": "01a22a8c-0d51-7000-9dfa-e381172849af"}], "events": [{"name": "forfeited", "bonus": {"id": "01a22a8c-0d40-7000-82d6-89e3846fa9af", "won": 0, "status": "forfeited", "balance": 0, "endedAt": "2026-11-30T03:42:31.370Z", "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 15, "removed": 100, "wagered": 150, "progress": 150, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.233Z", "endReason": "test", "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.233Z"}}, {"name": "activated", "bonus": {"id": "01a22a8c-0d51-7000-9dfa-e381172849af", "won": 0, "status": "active", "balance": 100, "endedAt": null, "granted": 100, "offerId": "01a22a8c-09d1-7000-8e50-0da4517a3306", "percent": 0, "removed": 0, "wagered": 0, "progress": 0, "required": 1000, "walletId": "01a22a8c-0cf1-7000-80b2-a9e918de89af", "converted": 0, "createdAt": "2026-11-30T03:42:31.250Z", "endReason": null, "expiresAt": null, "activatedAt": "2026-11-30T03:42:31.370Z"}}]}'),
('01a22a8c-0d0a-7000-878f-c54365dd4754', '1', '189', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'transfer', '2026-11-30 03:42:31.184+00', '0', '0', '0', '5', '0', '0', '0', '5', NULL, '-5', NULL, NULL, NULL, NULL, NULL),
('01a22a8c-0d0a-7000-878f-c54365dd4754', '2', '190', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'complete', '2026-11-30 03:42:31.205+00', '5', '0', '0', '-5', '5', '0', '0', '0', NULL, '5', NULL, NULL, NULL, '-5', '{"amount": 5}');

INSERT INTO feed_mask ("is_only", "key") OVERRIDING SYSTEM VALUE VALUES
('true', 'c0815e0c-027c-498a-b8af-300b7dff641cdfe114ca-3b41-4697-b7a7-0443a918b945');

INSERT INTO games ("id", "category", "name", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('live', 'live', NULL, '2026-11-30 03:42:30.351+00'),
('slots', 'slots', NULL, '2026-11-30 03:42:30.345+00'),
('table', 'table', NULL, '2026-11-30 03:42:30.35+00');

INSERT INTO holds ("operation_id", "kind", "wallet_id", "to_wallet_id", "amount", "status", "expires_at", "completed_amount", "ended_by") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a27-7355-b989-f560d1db815d', 'deposit', '01a22a8c-0a1b-725a-b8b0-1d0805348886', NULL, '1809', 'reverted', '2026-11-30 03:42:25.508+00', NULL, '01a22a8c-0a27-7355-b98a-0cd5d046ae77'),
('01a22a8c-0a27-7355-b98a-2c097c0f31c0', 'deposit', '01a22a8c-0a20-70a6-9924-8e32c132a883', NULL, '2535', 'pending', '2026-11-30 03:42:19.508+00', NULL, NULL),
('01a22a8c-0b16-7462-b49e-18a6d024f276', 'deposit', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', NULL, '190', 'pending', '2026-11-30 03:42:56.721+00', NULL, NULL),
('01a22a8c-0c94-726e-8199-9e85b7df2e07', 'deposit', '01a22a8c-0c90-71bb-a14f-f671882cc173', NULL, '2', 'pending', NULL, NULL, NULL),
('01a22a8c-0d0c-7000-9a00-29490cbbe9af', 'transfer', '01a22a8c-0cf1-7000-80b2-a9e918de89af', '01a22a8c-0d0a-7000-878f-c54365dd4754', '5', 'applied', NULL, '5', '01a22a8c-0d19-7000-b72c-1e6f6cae29af'),
('01a22a8c-0d33-7000-94c6-4a7772f259af', 'deposit', '01a22a8c-0cf1-7000-80b2-a9e918de89af', NULL, '7', 'pending', '2026-11-30 04:42:31.22+00', NULL, NULL);

INSERT INTO kept_rollbacks ("wallet_id", "bet_reference", "operation_id") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a1b-725a-b8b0-1d0805348886', 'b5', '01a22a8c-0a27-7355-b98a-15765df40ff7'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', 'never', '01a22a8c-0db4-7000-ab20-075d886cb9af');

INSERT INTO leaderboard_scores ("leaderboard_id", "player_id", "score", "base_score", "base_version", "revision") OVERRIDING SYSTEM VALUE VALUES
('wagered', '01a22a8c-0a1d-7140-b9f3-ee3e21884dd8', '1662', '0', '0', '2'),
('wagered', '01a22a8c-0b6e-7276-aab2-6c6f48b4573d', '699', '0', '0', '2'),
('wagered', '01a22a8c-0bf6-71e0-92cd-001f439215ef', '1433', '0', '0', '2'),
('wagered', 'reader', '150', '0', '0', '2'),
('won', '01a22a8c-0a1d-7140-b9f3-ee3e21884dd8', '1134', '0', '0', '2'),
('won', '01a22a8c-0b6e-7276-aab2-6c6f48b4573d', '743', '0', '0', '2'),
('won', '01a22a8c-0bf6-71e0-92cd-001f439215ef', '1702', '0', '0', '2'),
('won', 'reader', '5', '5', '15', '3');

INSERT INTO leaderboards ("id", "name", "metric", "currency", "starts_at", "sub") OVERRIDING SYSTEM VALUE VALUES
('wagered', 'wagered', 'wagered', 'EUR', '2026-11-30 03:42:30.395+00', 'tester'),
('won', 'won', 'won', 'EUR', '2026-11-30 03:42:30.401+00', 'tester');

INSERT INTO migration_checksums ("name", "checksum") OVERRIDING SYSTEM VALUE VALUES
('0001_ledger', '27903bdfe33ffc6fe432e4a31fabf46611c4962d908c27c4cf6a708febf3fb1e'),
('0002_currencies', 'ae59f4e2a6f715e054a6a42e3a9b494e1e7fa62c9d53357231f2122842979da1'),
('0003_pipeline', 'eea9affe48ed1fd9ac73ab93dd566db1a33f8b7a7691d4f89813f1faf7afb0fd'),
('0004_books_check', 'f8dda46848d11f29d5a49c74171807f5719eb8e26f701e2013b381656f233644'),
('0005_roles', '010a1435ae9758ce768f6ab5e69f9f005d91a019b5f7a93417dca18987deea9c'),
('0006_request_keys', 'edbea2cb45419b93a8c43dba669e1f25a123383cfeb3615ba103503aa445ccf4'),
('0007_operator_actions', '1689db8f429c687ce0fa7b7768f782587c6920484b049203d47f0a330f62f075');

INSERT INTO migrations ("id", "name", "run_on") OVERRIDING SYSTEM VALUE VALUES
('1', '0001_ledger', '2026-11-30 03:42:29.003499'),
('2', '0002_currencies', '2026-11-30 03:42:29.108312'),
('3', '0003_pipeline', '2026-11-30 03:42:29.111193'),
('4', '0004_books_check', '2026-11-30 03:42:29.120468'),
('5', '0005_roles', '2026-11-30 03:42:29.124923'),
('6', '0006_request_keys', '2026-11-30 03:42:29.133961'),
('7', '0007_operator_actions', '2026-11-30 03:42:29.137184');

SELECT setval(pg_get_serial_sequence('migrations', 'id'), 7);

INSERT INTO offers ("id", "position", "name", "currency", "amount", "terms", "trigger", "sub", "created_at", "archived_at", "archived_by") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-09d1-7000-8e50-0da4517a3306', '1', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', '{"on": "deposit", "maxAmount": 1000, "minDeposit": 100, "matchPercent": 50}', 'tester', '2026-11-30 03:42:30.353+00', NULL, NULL),
('01a22a8c-09e0-7000-a491-e9c572f000e5', '2', 'match', NULL, NULL, '{"funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 10}, "contributions": {"live": 0, "slots": 100, "table": 10, "default": 100}}', NULL, 'tester', '2026-11-30 03:42:30.363+00', NULL, NULL),
('01a22a8c-0a22-775a-818b-8b7e6bdc9aa6', '3', 'offer 0', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.83}, "contributions": {"slots": 59.11, "table": 24.27, "default": 25.69}, "excludedGames": ["other"], "maxConversion": 198, "expiresInSeconds": 3, "gameContributions": {"table": 10.25}}', NULL, 'tester', '2026-11-30 03:42:30.435+00', NULL, NULL),
('01a22a8c-0a23-7633-bb9a-6245bda73220', '4', 'offer 1', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.96}, "bustBelow": 45, "contributions": {"slots": 61.05, "table": 0.06, "default": 73.01}, "excludedGames": ["other"], "maxConversion": 265, "expiresInSeconds": 58, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 03:42:30.436+00', NULL, NULL),
('01a22a8c-0a24-770c-abbe-f5db37ba0411', '5', 'offer 2', NULL, '100', '{"maxBet": 414, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.83}, "bustBelow": 4, "contributions": {"slots": 64.68, "table": 40.72, "default": 27.81}, "excludedGames": ["other"], "maxConversion": 5, "expiresInSeconds": 4, "gameContributions": {"table": 0.05}}', NULL, 'tester', '2026-11-30 03:42:30.437+00', NULL, NULL),
('01a22a8c-0a25-7730-a0d0-52fc813df444', '6', 'offer 3', 'EUR', '100', '{"maxBet": 312, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.08}, "bustBelow": 3, "contributions": {"slots": 88.13, "table": 99.88, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 50, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 03:42:30.438+00', NULL, NULL),
('01a22a8c-0b14-71da-91a7-c5d9eae84025', '7', 'offer 0', NULL, '100', '{"maxBet": 307, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.08}, "contributions": {"slots": 35.34, "table": 83.32, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 299, "expiresInSeconds": 2}', NULL, 'tester', '2026-11-30 03:42:30.676+00', NULL, NULL),
('01a22a8c-0b14-71da-91a7-caeca12d2cb4', '8', 'offer 1', NULL, '100', '{"funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.05}, "bustBelow": 3, "contributions": {"slots": 91.13, "table": 0.03, "default": 0.04}, "excludedGames": ["other"], "maxConversion": 273, "expiresInSeconds": 4, "gameContributions": {"table": 99.98}}', NULL, 'tester', '2026-11-30 03:42:30.676+00', NULL, NULL),
('01a22a8c-0b15-75a6-895f-61e36fe4f62a', '9', 'offer 2', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.02}, "bustBelow": 5, "contributions": {"slots": 36.5, "table": 85.3, "default": 37.98}, "maxConversion": 233, "expiresInSeconds": 22, "gameContributions": {"table": 0.11}}', NULL, 'tester', '2026-11-30 03:42:30.677+00', NULL, NULL),
('01a22a8c-0b15-75a6-895f-67a491208d9e', '10', 'offer 3', 'EUR', '100', '{"maxBet": 483, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.4}, "bustBelow": 47, "contributions": {"slots": 85.91, "table": 22.78, "default": 72.07}, "excludedGames": ["other"], "expiresInSeconds": 5, "gameContributions": {"table": 99.88}}', NULL, 'tester', '2026-11-30 03:42:30.677+00', NULL, NULL),
('01a22a8c-0b70-7763-82d6-f01463411ea3', '11', 'offer 0', NULL, '100', '{"funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "bonus", "multiplier": 0.07}, "contributions": {"slots": 86.52, "table": 68.53, "default": 88.13}, "excludedGames": ["other"], "maxConversion": 169, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 03:42:30.769+00', NULL, NULL),
('01a22a8c-0b71-75af-ae83-8267fe8f19ae', '12', 'offer 1', NULL, '100', '{"maxBet": 494, "funding": "bonus_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 32, "contributions": {"slots": 36.81, "table": 12.22, "default": 0.02}, "excludedGames": ["other"], "maxConversion": 4, "expiresInSeconds": 2, "gameContributions": {"table": 99.89}}', NULL, 'tester', '2026-11-30 03:42:30.769+00', NULL, NULL),
('01a22a8c-0b72-7493-997d-90e261c932ce', '13', 'offer 2', NULL, '100', '{"maxBet": 388, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 1.98}, "bustBelow": 17, "contributions": {"slots": 0.04, "table": 63.54, "default": 57.2}, "excludedGames": ["other"], "maxConversion": 94, "expiresInSeconds": 1}', NULL, 'tester', '2026-11-30 03:42:30.77+00', NULL, NULL),
('01a22a8c-0b73-7793-812c-95269fb4526d', '14', 'offer 3', 'EUR', '100', '{"maxBet": 496, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.64}, "bustBelow": 22, "contributions": {"slots": 21.07, "table": 76.9, "default": 73.23}, "excludedGames": ["other"], "expiresInSeconds": 6, "gameContributions": {"table": 99.95}}', NULL, 'tester', '2026-11-30 03:42:30.771+00', NULL, NULL),
('01a22a8c-0bf9-7041-93a2-345959d6ed93', '15', 'offer 0', NULL, '100', '{"maxBet": 374, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 66.44, "table": 0.06, "default": 14.12}, "excludedGames": ["other"], "maxConversion": 91, "expiresInSeconds": 4, "gameContributions": {"table": 93.37}}', NULL, 'tester', '2026-11-30 03:42:30.905+00', NULL, NULL),
('01a22a8c-0bf9-7041-93a2-3be634958ca1', '16', 'offer 1', NULL, '100', '{"maxBet": 458, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "bustBelow": 9, "contributions": {"slots": 0.01, "table": 16.26, "default": 0.09}, "excludedGames": ["other"], "maxConversion": 6, "expiresInSeconds": 60, "gameContributions": {"table": 0.04}}', NULL, 'tester', '2026-11-30 03:42:30.906+00', NULL, NULL),
('01a22a8c-0bfa-733b-ab9a-1755f30c0b39', '17', 'offer 2', NULL, '100', '{"maxBet": 474, "funding": "cash_first", "wagering": {"base": "deposit_and_bonus", "counts": "cash", "multiplier": 0.02}, "bustBelow": 48, "contributions": {"slots": 0, "table": 21.03, "default": 28.72}, "excludedGames": ["other"], "maxConversion": 9, "expiresInSeconds": 41, "gameContributions": {"table": 33.63}}', NULL, 'tester', '2026-11-30 03:42:30.906+00', NULL, NULL),
('01a22a8c-0bfb-71e1-a73f-537ea71bbc5d', '18', 'offer 3', 'EUR', '100', '{"funding": "bonus_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.07}, "contributions": {"slots": 31.31, "table": 99.9, "default": 89.11}, "excludedGames": ["other"], "maxConversion": 2, "expiresInSeconds": 6, "gameContributions": {"table": 53.42}}', NULL, 'tester', '2026-11-30 03:42:30.907+00', NULL, NULL),
('01a22a8c-0c92-7471-912f-947489042d6a', '19', 'offer 0', NULL, '100', '{"maxBet": 483, "funding": "proportional", "wagering": {"base": "bonus", "counts": "cash", "multiplier": 0.07}, "bustBelow": 46, "contributions": {"slots": 28.15, "table": 20.7, "default": 0}, "maxConversion": 157, "expiresInSeconds": 4}', NULL, 'tester', '2026-11-30 03:42:31.058+00', NULL, NULL),
('01a22a8c-0c92-7471-912f-99897952546b', '20', 'offer 1', NULL, '100', '{"maxBet": 401, "funding": "cash_first", "wagering": {"base": "bonus", "counts": "all", "multiplier": 0.92}, "bustBelow": 5, "contributions": {"slots": 3.97, "table": 0.05, "default": 99.98}, "excludedGames": ["other"], "maxConversion": 7, "expiresInSeconds": 2, "gameContributions": {"table": 73.47}}', NULL, 'tester', '2026-11-30 03:42:31.058+00', NULL, NULL),
('01a22a8c-0c93-7472-9d52-01fd2600921a', '21', 'offer 2', NULL, '100', '{"maxBet": 463, "funding": "bonus_first", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 0.1}, "bustBelow": 43, "contributions": {"slots": 0, "table": 0.05, "default": 99.9}, "excludedGames": ["other"], "maxConversion": 8, "expiresInSeconds": 53, "gameContributions": {"table": 56.6}}', NULL, 'tester', '2026-11-30 03:42:31.059+00', NULL, NULL),
('01a22a8c-0c93-7472-9d52-045eab9914bb', '22', 'offer 3', 'EUR', '100', '{"maxBet": 306, "funding": "proportional", "wagering": {"base": "bonus", "counts": "bonus", "multiplier": 1.17}, "contributions": {"slots": 0.06, "table": 0.11, "default": 0.12}, "excludedGames": ["other"], "maxConversion": 289, "expiresInSeconds": 59}', NULL, 'tester', '2026-11-30 03:42:31.059+00', NULL, NULL);

SELECT setval(pg_get_serial_sequence('offers', 'position'), 22);

INSERT INTO operation_transitions ("id", "operation_id", "state", "attempts", "reason", "actor", "at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', 'quarantined', '1', 'test', 'wallet-worker', '2026-11-30 03:42:31.387+00'),
('2', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', 'failed', '2', 'test', 'wallet-worker', '2026-11-30 03:42:31.399+00'),
('3', '01a22a8c-0dec-7000-b47f-b6b14e062945', 'failed', '0', 'it names 01a22a8c-0dd8-7000-8cc3-880ccfe54945, which has failed', 'wallet-worker', '2026-11-30 03:42:31.407+00'),
('4', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', 'replayed', '2', 'test', 'tester', '2026-11-30 03:42:31.428+00'),
('5', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', 'failed', '1', 'test', 'wallet-worker', '2026-11-30 03:42:31.431+00'),
('6', '01a22a8c-0dec-7000-b47f-b6b14e062945', 'discarded', '0', 'test', 'tester', '2026-11-30 03:42:31.435+00'),
('7', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', 'discarded', '1', 'test', 'tester', '2026-11-30 03:42:31.435+00');

SELECT setval(pg_get_serial_sequence('operation_transitions', 'id'), 7);

INSERT INTO operations ("seq", "id", "wallet_id", "kind", "amount", "to_wallet_id", "reference", "idempotency_key", "game_id", "round_id", "bet_reference", "final", "pending", "expires_in_seconds", "pending_operation_id", "details", "metadata", "sub", "trace_id", "reply_to", "created_at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a8c-0a27-7355-b989-f3342b2592a9', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '175', NULL, 'b1', NULL, 'table', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('2', '01a22a8c-0a27-7355-b989-f560d1db815d', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'deposit', '1809', NULL, 'ref-1', NULL, NULL, NULL, NULL, NULL, 'true', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('3', '01a22a8c-0a27-7355-b989-f844722e177b', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'deposit', '500', NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, 'false', '19', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('4', '01a22a8c-0a27-7355-b989-fcc8ed870647', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '80', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('5', '01a22a8c-0a27-7355-b98a-036c418d5221', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '281', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('6', '01a22a8c-0a27-7355-b98a-06d96dc6b178', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '449', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('7', '01a22a8c-0a27-7355-b98a-0b3ec358ac25', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '71', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('8', '01a22a8c-0a27-7355-b98a-0cd5d046ae77', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'revert', NULL, NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a8c-0a27-7355-b989-f560d1db815d', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('9', '01a22a8c-0a27-7355-b98a-1096344dceb7', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_grant', '217', NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0a25-7730-a0d0-52fc813df444","depositAmount":338}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('10', '01a22a8c-0a27-7355-b98a-15765df40ff7', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'rollback', NULL, NULL, 'ref-9', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('11', '01a22a8c-0a27-7355-b98a-1a82700df980', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '203', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('12', '01a22a8c-0a27-7355-b98a-1ce537ec4b80', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '198', NULL, 'ref-11', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('13', '01a22a8c-0a27-7355-b98a-23e765ef6d82', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('14', '01a22a8c-0a27-7355-b98a-24c64e255b1e', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '283', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('15', '01a22a8c-0a27-7355-b98a-2bd7397de38b', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '24', NULL, 'b7', NULL, 'slots', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('16', '01a22a8c-0a27-7355-b98a-2c097c0f31c0', '01a22a8c-0a20-70a6-9924-8e32c132a883', 'deposit', '2535', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('17', '01a22a8c-0a27-7355-b98a-33b7a3fb41c4', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-16', NULL, NULL, NULL, 'b7', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('18', '01a22a8c-0a27-7355-b98a-370da0c8d7cc', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '190', NULL, 'ref-17', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('19', '01a22a8c-0a27-7355-b98a-39fdd9a0318d', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'revert', NULL, NULL, 'ref-18', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a8c-0a27-7355-b989-f560d1db815d', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('20', '01a22a8c-0a28-701a-8bb3-025e08a38576', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '230', NULL, 'b8', NULL, 'other', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('21', '01a22a8c-0a28-701a-8bb3-0668188b5b36', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-20', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:06.508+00'),
('22', '01a22a8c-0a28-701a-8bb3-081196047e07', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-21', NULL, NULL, NULL, 'b7', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('23', '01a22a8c-0a28-701a-8bb3-0e5b74f1b793', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_expire', NULL, NULL, 'ref-22', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0a27-7355-b98a-1096344dceb7"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('24', '01a22a8c-0a28-701a-8bb3-11c7b005cb23', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'rollback', NULL, NULL, 'ref-23', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('25', '01a22a8c-0a28-701a-8bb3-155f8913e687', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '44', NULL, 'b9', NULL, 'other', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('26', '01a22a8c-0a28-701a-8bb3-1a363854df75', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '105', NULL, 'b10', NULL, 'slots', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('27', '01a22a8c-0a28-701a-8bb3-1efac065eb3c', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-26', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('28', '01a22a8c-0a28-701a-8bb3-2157c10e3373', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_forfeit', NULL, NULL, 'ref-27', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a8c-0a27-7355-b98a-1096344dceb7"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('29', '01a22a8c-0a28-701a-8bb3-24d2fe2b779f', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-28', NULL, NULL, NULL, 'b10', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('30', '01a22a8c-0a28-701a-8bb3-2a004d1d3bd9', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '67', NULL, 'ref-29', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('31', '01a22a8c-0a28-701a-8bb3-2c0c76c8fd9f', '01a22a8c-0a21-7177-82aa-502628f1790e', 'deposit', '2162', NULL, 'ref-30', NULL, NULL, NULL, NULL, NULL, 'false', '18', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('32', '01a22a8c-0a28-701a-8bb3-30cb917651be', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_grant', NULL, NULL, 'ref-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0a24-770c-abbe-f5db37ba0411","depositAmount":361}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('33', '01a22a8c-0a28-701a-8bb3-34523a015185', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-32', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('34', '01a22a8c-0a28-701a-8bb3-3ab4bfbfdac3', '01a22a8c-0a20-70a6-9924-8e32c132a883', 'transfer', '97', '01a22a8c-0a21-7177-82aa-502628f1790e', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '14', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('35', '01a22a8c-0a28-701a-8bb3-3d24ffe0d4e4', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '186', NULL, 'ref-34', NULL, NULL, NULL, 'b10', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('36', '01a22a8c-0a28-701a-8bb3-42ff77868222', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'withdrawal', '14', NULL, 'ref-35', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('37', '01a22a8c-0a28-701a-8bb3-457c8835021a', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_forfeit', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a8c-0a28-701a-8bb3-30cb917651be"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('38', '01a22a8c-0a28-701a-8bb3-4b847181104c', '01a22a8c-0a21-7177-82aa-502628f1790e', 'deposit', '1516', NULL, 'ref-37', NULL, NULL, NULL, NULL, NULL, 'false', '4', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('39', '01a22a8c-0a28-701a-8bb3-4dbca3c73aa1', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '342', NULL, 'ref-38', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:26.508+00'),
('40', '01a22a8c-0a28-701a-8bb3-53c7b58a8f4c', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '281', NULL, 'b11', NULL, 'table', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('41', '01a22a8c-0a28-701a-8bb3-57a29f11cf7f', '01a22a8c-0a20-70a6-9924-8e32c132a883', 'deposit', '2905', NULL, 'ref-40', NULL, NULL, NULL, NULL, NULL, 'false', '24', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('42', '01a22a8c-0a28-701a-8bb3-5a5fe4bfb6c7', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-41', NULL, NULL, NULL, 'b11', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('43', '01a22a8c-0a28-701a-8bb3-5d491b4b0a66', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '231', NULL, 'ref-42', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('44', '01a22a8c-0a28-701a-8bb3-60fb0c4d908f', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '23', NULL, 'ref-43', NULL, NULL, NULL, 'b12', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('45', '01a22a8c-0a28-701a-8bb3-6556a48d9f18', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '79', NULL, 'b12', NULL, 'slots', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('46', '01a22a8c-0a28-701a-8bb3-6a305dcaadb5', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'rollback', NULL, NULL, 'ref-45', NULL, NULL, NULL, 'b12', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('47', '01a22a8c-0a28-701a-8bb3-6d47e66bd287', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '65', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('48', '01a22a8c-0a28-701a-8bb3-7215ba196838', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_grant', '397', NULL, 'ref-47', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0a25-7730-a0d0-52fc813df444","depositAmount":437}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('49', '01a22a8c-0a28-701a-8bb3-754244f3764b', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b13', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('50', '01a22a8c-0a28-701a-8bb3-7b8ad6c37923', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '232', NULL, 'b14', NULL, 'live', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('51', '01a22a8c-0a28-701a-8bb3-7e5ede3b5dc1', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '290', NULL, 'b15', NULL, 'other', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('52', '01a22a8c-0a28-701a-8bb3-80d6a81f0507', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'transfer', '174', '01a22a8c-0a20-70a6-9924-8e32c132a883', 'ref-51', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('53', '01a22a8c-0a28-701a-8bb3-85ed0bab4004', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'expire', NULL, NULL, 'ref-52', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a8c-0a27-7355-b989-f560d1db815d', '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('54', '01a22a8c-0a28-701a-8bb3-8b0ebc2dd975', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-53', NULL, NULL, NULL, 'b14', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('55', '01a22a8c-0a28-701a-8bb3-8faa07305bd5', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '207', NULL, 'b16', NULL, 'table', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('56', '01a22a8c-0a28-701a-8bb3-900fc75fe33c', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'deposit', '871', NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('57', '01a22a8c-0a28-701a-8bb3-966216c18ca7', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '155', NULL, 'ref-56', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('58', '01a22a8c-0a28-701a-8bb3-9ad2ebe77d45', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '0', NULL, 'ref-57', NULL, NULL, NULL, 'b16', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('59', '01a22a8c-0a28-701a-8bb3-9fcf67ba0d20', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bet', '54', NULL, 'b17', NULL, 'live', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('60', '01a22a8c-0a28-701a-8bb3-a0eba363338c', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'settlement', '230', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('61', '01a22a8c-0a28-701a-8bb3-a6b59cbc091b', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'transfer', '280', '01a22a8c-0a21-7177-82aa-502628f1790e', 'ref-60', NULL, NULL, NULL, NULL, NULL, 'false', '28', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.508+00'),
('62', '01a22a8c-0b16-7462-b49e-0c321e22b40c', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', 'transfer', '284', '01a22a8c-0b12-7014-ba95-00ac64b765f8', 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.721+00'),
('63', '01a22a8c-0b16-7462-b49e-13031ecd1e60', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', 'bet', '8', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.721+00'),
('64', '01a22a8c-0b16-7462-b49e-157784c8085d', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', 'bet', '33', NULL, 'b2', NULL, 'table', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.721+00'),
('65', '01a22a8c-0b16-7462-b49e-18a6d024f276', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', 'deposit', '190', NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, 'true', '27', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.721+00'),
('66', '01a22a8c-0b16-7462-b49e-1ddb2a5b7a98', '01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', 'bet', '247', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.721+00'),
('67', '01a22a8c-0b73-7793-812c-9ba73a3d36fc', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'deposit', '911', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, 'false', '9', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('68', '01a22a8c-0b73-7793-812c-9c358c5f49f0', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '242', NULL, 'b1', NULL, 'live', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('69', '01a22a8c-0b73-7793-812c-a32d5b172baf', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '221', NULL, 'b2', NULL, 'other', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('70', '01a22a8c-0b73-7793-812c-a6e311c0a69b', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '22', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('71', '01a22a8c-0b73-7793-812c-ab5da6db27d2', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '43', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('72', '01a22a8c-0b73-7793-812c-af2ce75ed9b1', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '320', NULL, 'ref-5', NULL, NULL, NULL, 'b3', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('73', '01a22a8c-0b73-7793-812c-b3ae7f6bb9ee', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '166', NULL, 'b5', NULL, 'other', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('74', '01a22a8c-0b73-7793-812c-b5795af88816', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '0', NULL, 'ref-7', NULL, NULL, NULL, 'b1', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('75', '01a22a8c-0b73-7793-812c-b94571dbeb3d', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'rollback', NULL, NULL, 'ref-8', NULL, NULL, NULL, 'b3', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('76', '01a22a8c-0b73-7793-812c-bce43748ffac', '01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d', 'bonus_grant', NULL, NULL, 'ref-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b72-7493-997d-90e261c932ce","depositAmount":101}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('77', '01a22a8c-0b73-7793-812c-c3c67dd95800', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'rollback', NULL, NULL, 'ref-10', NULL, NULL, NULL, 'b2', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('78', '01a22a8c-0b73-7793-812c-c4d235eef1f2', '01a22a8c-0b6e-7276-aab2-72bd65b2c518', 'deposit', '2092', NULL, 'ref-11', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:47.813+00'),
('79', '01a22a8c-0b73-7793-812c-c8362eff7351', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '222', NULL, 'ref-12', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:57.813+00'),
('80', '01a22a8c-0b74-777c-9096-95bd497a799c', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '201', NULL, 'ref-13', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:57.813+00'),
('81', '01a22a8c-0b74-777c-9096-9b6ed0d0bf02', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b3', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:57.813+00'),
('82', '01a22a8c-0b74-777c-9096-9dbee7c3570d', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'deposit', '2635', NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, 'false', '6', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('83', '01a22a8c-0b74-777c-9096-a0acaa9e963e', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'transfer', '469', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'ref-16', NULL, NULL, NULL, NULL, NULL, 'true', '13', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('84', '01a22a8c-0b74-777c-9096-a4d04ddae389', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '426', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b73-7793-812c-95269fb4526d","depositAmount":359}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('85', '01a22a8c-0b74-777c-9096-a81d2e0006ef', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '141', NULL, 'b6', NULL, 'other', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('86', '01a22a8c-0b74-777c-9096-af0d410abe50', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '278', NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b72-7493-997d-90e261c932ce","depositAmount":190}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('87', '01a22a8c-0b74-777c-9096-b2916150517e', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '140', NULL, 'ref-20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b71-75af-ae83-8267fe8f19ae","depositAmount":267}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('88', '01a22a8c-0b74-777c-9096-b4d64ee6b0bd', '01a22a8c-0b6e-7276-aab2-72bd65b2c518', 'bonus_grant', '352', NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b71-75af-ae83-8267fe8f19ae","depositAmount":442}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('89', '01a22a8c-0b74-777c-9096-b86eff2bd18d', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '108', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('90', '01a22a8c-0b74-777c-9096-be2c6b5a4575', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_expire', NULL, NULL, 'ref-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0b74-777c-9096-af0d410abe50"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('91', '01a22a8c-0b74-777c-9096-c2b0219c3d17', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '59', NULL, 'ref-24', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0b71-75af-ae83-8267fe8f19ae","depositAmount":453}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('92', '01a22a8c-0b74-777c-9096-c7127fa3dd93', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '226', NULL, 'b8', NULL, 'slots', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('93', '01a22a8c-0b74-777c-9096-c88bdaf779cc', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '33', NULL, 'ref-26', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('94', '01a22a8c-0b74-777c-9096-cf3c3fb28e8b', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'settlement', '0', NULL, 'ref-27', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:02.813+00'),
('95', '01a22a8c-0b74-777c-9096-d3875a526cf7', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'rollback', NULL, NULL, 'ref-28', NULL, NULL, NULL, 'b7', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.813+00'),
('96', '01a22a8c-0b74-777c-9096-d7bec9235f1f', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '95', NULL, 'b9', NULL, 'slots', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.813+00'),
('97', '01a22a8c-0b74-777c-9096-db6d3241c9c0', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'rollback', NULL, NULL, 'ref-30', NULL, NULL, NULL, 'b9', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.813+00'),
('98', '01a22a8c-0b74-777c-9096-dd8ce7aaac7f', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '254', NULL, 'b10', NULL, 'live', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.813+00'),
('99', '01a22a8c-0b74-777c-9096-e0a1416ce3bc', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bet', '209', NULL, 'b11', NULL, 'live', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.813+00'),
('100', '01a22a8c-0b74-777c-9096-e76e48994a3e', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'transfer', '479', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'ref-33', NULL, NULL, NULL, NULL, NULL, 'false', '11', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.813+00'),
('101', '01a22a8c-0bfc-70d7-bcf4-52cb7fae330b', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '144', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-345959d6ed93","depositAmount":56}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('102', '01a22a8c-0bfc-70d7-bcf4-56ead1bc47c5', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '215', NULL, 'b1', NULL, 'slots', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('103', '01a22a8c-0bfc-70d7-bcf4-592112c47be3', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_grant', NULL, NULL, 'ref-2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-3be634958ca1","depositAmount":450}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('104', '01a22a8c-0bfc-70d7-bcf4-5e6fff702863', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_expire', NULL, NULL, 'ref-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-592112c47be3"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('105', '01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '442', NULL, 'ref-4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bfb-71e1-a73f-537ea71bbc5d","depositAmount":169}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('106', '01a22a8c-0bfc-70d7-bcf4-6624a5762c49', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'payout', '190', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('107', '01a22a8c-0bfc-70d7-bcf4-694325d59a1c', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_grant', '178', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bfb-71e1-a73f-537ea71bbc5d","depositAmount":24}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:37.982+00'),
('108', '01a22a8c-0bfc-70d7-bcf4-6f71a073ac42', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_grant', '499', NULL, 'ref-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-345959d6ed93","depositAmount":237}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('109', '01a22a8c-0bfc-70d7-bcf4-71c42d19d735', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_expire', NULL, NULL, 'ref-8', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('110', '01a22a8c-0bfc-70d7-bcf4-76e9f07afbf6', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '130', NULL, 'b2', NULL, 'slots', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('111', '01a22a8c-0bfc-70d7-bcf4-7a3612ed0c33', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'withdrawal', '68', NULL, 'ref-10', NULL, NULL, NULL, NULL, NULL, 'true', '1', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('112', '01a22a8c-0bfc-70d7-bcf4-7cbb50e23e87', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '138', NULL, 'b3', NULL, 'slots', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('113', '01a22a8c-0bfc-70d7-bcf4-825352014440', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-12', NULL, NULL, NULL, 'b2', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('114', '01a22a8c-0bfc-70d7-bcf4-8782329ce9fe', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_forfeit', NULL, NULL, 'ref-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('115', '01a22a8c-0bfc-70d7-bcf4-89b404338f40', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-14', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('116', '01a22a8c-0bfc-70d7-bcf4-8ec6757dffaf', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_expire', NULL, NULL, 'ref-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-592112c47be3"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('117', '01a22a8c-0bfc-70d7-bcf4-918e2f7daedd', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '104', NULL, 'b4', NULL, 'other', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('118', '01a22a8c-0bfc-70d7-bcf4-969e70eb5263', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '421', NULL, 'ref-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-3be634958ca1","depositAmount":184}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('119', '01a22a8c-0bfc-70d7-bcf4-99385ded0d80', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '141', NULL, 'ref-18', NULL, NULL, NULL, 'b2', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('120', '01a22a8c-0bfc-70d7-bcf4-9e28dbbc3156', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_forfeit', NULL, NULL, 'ref-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a8c-0bfc-70d7-bcf4-52cb7fae330b"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('121', '01a22a8c-0bfd-7610-a860-617e30ca009d', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '242', NULL, 'b5', NULL, 'slots', 'round-b5', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('122', '01a22a8c-0bfd-7610-a860-663fde5d567e', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_expire', NULL, NULL, 'ref-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('123', '01a22a8c-0bfd-7610-a860-6ba84e925780', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '105', NULL, 'b6', NULL, 'slots', 'round-b6', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('124', '01a22a8c-0bfd-7610-a860-6f76c59da9d1', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '223', NULL, 'b7', NULL, 'table', 'round-b7', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('125', '01a22a8c-0bfd-7610-a860-73ea44f1aa70', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-24', NULL, NULL, NULL, 'b5', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('126', '01a22a8c-0bfd-7610-a860-74501d45dab7', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_expire', NULL, NULL, 'ref-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-6f71a073ac42"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('127', '01a22a8c-0bfd-7610-a860-792a8bcee64b', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_expire', NULL, NULL, 'ref-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-52cb7fae330b"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('128', '01a22a8c-0bfd-7610-a860-7f16022e27b0', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '479', NULL, 'ref-27', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('129', '01a22a8c-0bfd-7610-a860-809807737ad2', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '33', NULL, 'ref-28', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bfb-71e1-a73f-537ea71bbc5d","depositAmount":317}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('130', '01a22a8c-0bfd-7610-a860-84df5356cfff', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-29', NULL, NULL, NULL, 'b6', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('131', '01a22a8c-0bfd-7610-a860-88e48729216f', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-30', NULL, NULL, NULL, 'b6', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('132', '01a22a8c-0bfd-7610-a860-8df3e2dcddc9', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '335', NULL, 'ref-31', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('133', '01a22a8c-0bfd-7610-a860-90ef2693af6d', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '193', NULL, 'b8', NULL, 'table', 'round-b8', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:41.982+00'),
('134', '01a22a8c-0bfd-7610-a860-94b3c059c601', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '110', NULL, 'b9', NULL, 'live', 'round-b9', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('135', '01a22a8c-0bfd-7610-a860-9aee7c4a1111', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-34', NULL, NULL, NULL, 'b9', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('136', '01a22a8c-0bfd-7610-a860-9c2dbef78660', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-35', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('137', '01a22a8c-0bfd-7610-a860-a147ba8edc65', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_expire', NULL, NULL, 'ref-36', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfc-70d7-bcf4-969e70eb5263"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('138', '01a22a8c-0bfd-7610-a860-a66b602e0dbb', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '193', NULL, 'b10', NULL, 'table', 'round-b10', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('139', '01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_grant', '272', NULL, 'ref-38', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-3be634958ca1","depositAmount":181}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('140', '01a22a8c-0bfd-7610-a860-ae0496231d6f', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'rollback', NULL, NULL, 'ref-39', NULL, NULL, NULL, 'b5', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('141', '01a22a8c-0bfd-7610-a860-b097be536802', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-40', NULL, NULL, NULL, 'b8', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('142', '01a22a8c-0bfd-7610-a860-b450a5267e0d', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'adjustment', '459', NULL, 'ref-41', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"direction":"debit"}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('143', '01a22a8c-0bfd-7610-a860-babb8d1e48d1', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '386', NULL, 'ref-42', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bfa-733b-ab9a-1755f30c0b39","depositAmount":206}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('144', '01a22a8c-0bfd-7610-a860-be86cc558722', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'transfer', '239', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'ref-43', NULL, NULL, NULL, NULL, NULL, 'false', '2', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:41:44.982+00'),
('145', '01a22a8c-0bfd-7610-a860-c0935e31b5f3', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '33', NULL, 'ref-44', NULL, NULL, NULL, 'b8', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('146', '01a22a8c-0bfd-7610-a860-c5f5b0878868', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'withdrawal', '233', NULL, 'ref-45', NULL, NULL, NULL, NULL, NULL, 'false', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('147', '01a22a8c-0bfd-7610-a860-cace2c99f9f6', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '201', NULL, 'b11', NULL, 'slots', 'round-b11', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('148', '01a22a8c-0bfd-7610-a860-cdbbfbcdad99', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '54', NULL, 'b12', NULL, 'other', 'round-b12', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('149', '01a22a8c-0bfd-7610-a860-d1df05795f5e', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'rollback', NULL, NULL, 'ref-48', NULL, NULL, NULL, 'b11', NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('150', '01a22a8c-0bfd-7610-a860-d4a84596f15d', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_grant', '76', NULL, 'ref-49', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bfa-733b-ab9a-1755f30c0b39","depositAmount":460}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('151', '01a22a8c-0bfd-7610-a860-d98ea59a4b5a', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '105', NULL, 'b13', NULL, 'table', 'round-b13', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('152', '01a22a8c-0bfd-7610-a860-dcb6a309f587', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '102', NULL, 'b14', NULL, 'other', 'round-b14', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('153', '01a22a8c-0bfd-7610-a860-e307f5252bea', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '183', NULL, 'b15', NULL, 'slots', 'round-b15', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('154', '01a22a8c-0bfd-7610-a860-e4a338cebf64', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '216', NULL, 'ref-53', NULL, NULL, NULL, 'b9', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('155', '01a22a8c-0bfd-7610-a860-eb70355eac5d', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '383', NULL, 'ref-54', NULL, NULL, NULL, 'b13', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('156', '01a22a8c-0bfd-7610-a860-ee6eb384a734', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_expire', NULL, NULL, 'ref-55', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('157', '01a22a8c-0bfd-7610-a860-f1e0c2f8bf43', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '196', NULL, 'ref-56', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0bf9-7041-93a2-3be634958ca1","depositAmount":423}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('158', '01a22a8c-0bfd-7610-a860-f45019fd0008', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '63', NULL, 'b16', NULL, 'other', 'round-b16', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:04.982+00'),
('159', '01a22a8c-0bfd-7610-a860-f83034563ac9', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '115', NULL, 'b17', NULL, 'table', 'round-b17', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('160', '01a22a8c-0bfd-7610-a860-fe40af373e15', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-59', NULL, NULL, NULL, 'b17', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('161', '01a22a8c-0bfd-7610-a861-034b18302eb0', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_forfeit', NULL, NULL, 'ref-60', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"reason":"player","bonusId":"01a22a8c-0bfd-7610-a860-d4a84596f15d"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('162', '01a22a8c-0bfd-7610-a861-07146b1226e7', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'deposit', '1761', NULL, 'ref-61', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('163', '01a22a8c-0bfd-7610-a861-0bbbbf977b5e', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'withdrawal', '244', NULL, 'ref-62', NULL, NULL, NULL, NULL, NULL, 'false', '23', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('164', '01a22a8c-0bfd-7610-a861-0de9db236dc2', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '237', NULL, 'b18', NULL, 'table', 'round-b18', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('165', '01a22a8c-0bfd-7610-a861-10b6e07ed6e8', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '191', NULL, 'ref-64', NULL, NULL, NULL, 'b18', 'false', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('166', '01a22a8c-0bfd-7610-a861-160b2c768e1f', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'deposit', '891', NULL, 'ref-65', NULL, NULL, NULL, NULL, NULL, 'false', '16', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('167', '01a22a8c-0bfd-7610-a861-18053f9a358a', '01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', 'bonus_expire', NULL, NULL, 'ref-66', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0bfd-7610-a860-ab1c6f0fa0e4"}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('168', '01a22a8c-0bfd-7610-a861-1e203623ecfc', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '500', NULL, 'ref-67', NULL, NULL, NULL, 'b18', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('169', '01a22a8c-0bfd-7610-a861-23cd0496e7c7', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '0', NULL, 'ref-68', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('170', '01a22a8c-0bfd-7610-a861-244de7d892ee', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '196', NULL, 'b19', NULL, 'live', 'round-b19', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:20.982+00'),
('171', '01a22a8c-0bfd-7610-a861-2b80c7c9cfc8', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'settlement', '116', NULL, 'ref-70', NULL, NULL, NULL, 'b19', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.982+00'),
('172', '01a22a8c-0bfd-7610-a861-2f7d5871833e', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'deposit', '1528', NULL, 'ref-71', NULL, NULL, NULL, NULL, NULL, 'false', '22', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.982+00'),
('173', '01a22a8c-0bfd-7610-a861-311360066d67', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bet', '186', NULL, 'b20', NULL, 'slots', 'round-b20', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:29.982+00'),
('174', '01a22a8c-0c94-726e-8199-88402cb4f1c4', '01a22a8c-0c91-7352-ac77-77255364a136', 'bonus_grant', '2', NULL, 'ref-0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-0c92-7471-912f-99897952546b","depositAmount":262}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('175', '01a22a8c-0c94-726e-8199-8fb892ed95bd', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'bet', '292', NULL, 'b1', NULL, 'other', 'round-b1', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('176', '01a22a8c-0c94-726e-8199-902cd869a545', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'bet', '263', NULL, 'b2', NULL, 'live', 'round-b2', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('177', '01a22a8c-0c94-726e-8199-95d84b5d8892', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'transfer', '500', '01a22a8c-0c91-7352-ac77-77255364a136', 'ref-3', NULL, NULL, NULL, NULL, NULL, 'false', '30', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('178', '01a22a8c-0c94-726e-8199-99460318eb14', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'bet', '4', NULL, 'b3', NULL, 'live', 'round-b3', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('179', '01a22a8c-0c94-726e-8199-9e85b7df2e07', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'deposit', '2', NULL, 'ref-5', NULL, NULL, NULL, NULL, NULL, 'true', NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:25.114+00'),
('180', '01a22a8c-0c94-726e-8199-a115f00573a5', '01a22a8c-0c90-71bb-a14f-fffa2008ace2', 'deposit', '352', NULL, 'ref-6', NULL, NULL, NULL, NULL, NULL, 'false', '29', NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:30.114+00'),
('181', '01a22a8c-0c94-726e-8199-a65457795173', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'settlement', '1', NULL, 'ref-7', NULL, NULL, NULL, 'b4', 'true', NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:30.114+00'),
('182', '01a22a8c-0c94-726e-8199-a9fcbc7faf7e', '01a22a8c-0c90-71bb-a14f-f671882cc173', 'bet', '262', NULL, 'b4', NULL, 'slots', 'round-b4', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'history', NULL, NULL, '2026-11-30 03:42:30.114+00'),
('183', '01a22a8c-0cf6-7000-a622-2c1b071679af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'deposit', '10000', NULL, 'first', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 03:42:31.159+00'),
('187', '01a22a8c-0cfa-7001-98f6-72937a6f99af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'deposit', '10000', NULL, 'second', 'key', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"a": 1}', 'tester', NULL, NULL, '2026-11-30 03:42:31.165+00'),
('189', '01a22a8c-0d0c-7000-9a00-29490cbbe9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'transfer', '5', '01a22a8c-0d0a-7000-878f-c54365dd4754', NULL, '01a22a8c-0d0c-7000-9a00-29490cbbe9af', NULL, NULL, NULL, NULL, 'true', NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.18+00'),
('190', '01a22a8c-0d19-7000-b72c-1e6f6cae29af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'complete', NULL, '01a22a8c-0d0a-7000-878f-c54365dd4754', NULL, '01a22a8c-0d19-7000-b72c-1e6f6cae29af', NULL, NULL, NULL, NULL, NULL, NULL, '01a22a8c-0d0c-7000-9a00-29490cbbe9af', NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.198+00'),
('191', '01a22a8c-0d33-7000-94c6-4a7772f259af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'deposit', '7', NULL, NULL, '01a22a8c-0d33-7000-94c6-4a7772f259af', NULL, NULL, NULL, NULL, 'true', '3600', NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.22+00'),
('192', '01a22a8c-0d40-7000-82d6-89e3846fa9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bonus_grant', '100', NULL, NULL, '01a22a8c-0d40-7000-82d6-89e3846fa9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.233+00'),
('193', '01a22a8c-0d51-7000-9dfa-e381172849af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bonus_grant', '100', NULL, NULL, '01a22a8c-0d51-7000-9dfa-e381172849af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.25+00'),
('194', '01a22a8c-0d60-7000-9ee7-5ab4ba8049af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bet', '50', NULL, 'bet-0', NULL, 'slots', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.265+00'),
('195', '01a22a8c-0d6b-7000-9063-dff05c9049af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'settlement', '60', NULL, 'end-0', NULL, NULL, NULL, 'bet-0', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.275+00'),
('196', '01a22a8c-0d75-7000-b75c-d65ceca9a9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bet', '50', NULL, 'bet-1', NULL, 'slots', '1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.286+00'),
('197', '01a22a8c-0d84-7000-9e2e-1c708ed059af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'settlement', '60', NULL, 'end-1', NULL, NULL, NULL, 'bet-1', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.3+00'),
('198', '01a22a8c-0d8f-7000-aec0-78b185d609af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bet', '50', NULL, 'bet-2', NULL, 'slots', '2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.312+00'),
('199', '01a22a8c-0daa-7000-8057-e8abb5eba9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'settlement', '60', NULL, 'end-2', NULL, NULL, NULL, 'bet-2', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.341+00'),
('200', '01a22a8c-0db4-7000-ab20-075d886cb9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'rollback', NULL, NULL, 'rollback-never', NULL, NULL, NULL, 'never', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.348+00'),
('201', '01a22a8c-0dbe-7000-9975-c59f786df9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'withdrawal', '10000000', NULL, 'too-much', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.359+00'),
('202', '01a22a8c-0dc9-7000-9b82-0a92afbfb9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bonus_forfeit', NULL, NULL, NULL, '01a22a8c-0dc9-7000-9b82-0a92afbfb9af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"bonusId":"01a22a8c-0d40-7000-82d6-89e3846fa9af","reason":"test"}', NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.37+00'),
('203', '01a22a8c-0dd8-7000-8cc3-880ccfe54945', '01a22a8c-0dd7-7000-913d-27119fcd7945', 'bet', '50', NULL, 'lost', NULL, 'slots', 'r', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.385+00'),
('204', '01a22a8c-0dec-7000-b47f-b6b14e062945', '01a22a8c-0dd7-7000-913d-27119fcd7945', 'settlement', '5', NULL, 'with-it', NULL, NULL, NULL, 'lost', NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.405+00'),
('205', '01a22a8c-0e0d-7000-ae87-1d0fc9e95945', '01a22a8c-0dd7-7000-913d-27119fcd7945', 'withdrawal', '9', NULL, NULL, '01a22a8c-0e0d-7000-ae87-1d0fc9e95945', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:31.437+00'),
('206', '01a22a8c-0e4f-7000-b6ce-7f1515d60886', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_grant', '250', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0a27-7355-b989-f844722e177b', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":500,"depositOperationId":"01a22a8c-0a27-7355-b989-f844722e177b"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('207', '01a22a8c-0e50-7000-a2b7-c923caabf886', '01a22a8c-0a1b-725a-b8b0-1d0805348886', 'bonus_grant', '435', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0a28-701a-8bb3-900fc75fe33c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":871,"depositOperationId":"01a22a8c-0a28-701a-8bb3-900fc75fe33c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('208', '01a22a8c-0e50-7001-bb6c-03b0d3e5d883', '01a22a8c-0a20-70a6-9924-8e32c132a883', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0a28-701a-8bb3-57a29f11cf7f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":2905,"depositOperationId":"01a22a8c-0a28-701a-8bb3-57a29f11cf7f"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('209', '01a22a8c-0e50-7002-99f3-09bb2e80290e', '01a22a8c-0a21-7177-82aa-502628f1790e', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0a28-701a-8bb3-2c0c76c8fd9f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":2162,"depositOperationId":"01a22a8c-0a28-701a-8bb3-2c0c76c8fd9f"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('210', '01a22a8c-0e50-7003-a050-d39681d0e90e', '01a22a8c-0a21-7177-82aa-502628f1790e', 'bonus_grant', '758', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0a28-701a-8bb3-4b847181104c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":1516,"depositOperationId":"01a22a8c-0a28-701a-8bb3-4b847181104c"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('211', '01a22a8c-0e50-7004-a30a-c756e6beb958', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '455', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0b73-7793-812c-9ba73a3d36fc', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":911,"depositOperationId":"01a22a8c-0b73-7793-812c-9ba73a3d36fc"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('212', '01a22a8c-0e50-7005-acd8-a4c75394c958', '01a22a8c-0b6e-7276-aab2-68a5c263a958', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0b74-777c-9096-9dbee7c3570d', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":2635,"depositOperationId":"01a22a8c-0b74-777c-9096-9dbee7c3570d"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('213', '01a22a8c-0e50-7006-8b01-5324a2dfb518', '01a22a8c-0b6e-7276-aab2-72bd65b2c518', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0b73-7793-812c-c4d235eef1f2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":2092,"depositOperationId":"01a22a8c-0b73-7793-812c-c4d235eef1f2"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('214', '01a22a8c-0e50-7007-8fb4-d5054ece4f70', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '880', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0bfd-7610-a861-07146b1226e7', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":1761,"depositOperationId":"01a22a8c-0bfd-7610-a861-07146b1226e7"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('215', '01a22a8c-0e50-7008-a8c7-eea3be1edf70', '01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', 'bonus_grant', '445', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0bfd-7610-a861-160b2c768e1f', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":891,"depositOperationId":"01a22a8c-0bfd-7610-a861-160b2c768e1f"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('216', '01a22a8c-0e50-7009-81aa-8fe497cc4da7', '01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', 'bonus_grant', '764', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0bfd-7610-a861-2f7d5871833e', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":1528,"depositOperationId":"01a22a8c-0bfd-7610-a861-2f7d5871833e"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('217', '01a22a8c-0e50-700a-b59e-9d7326d8fce2', '01a22a8c-0c90-71bb-a14f-fffa2008ace2', 'bonus_grant', '176', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0c94-726e-8199-a115f00573a5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":352,"depositOperationId":"01a22a8c-0c94-726e-8199-a115f00573a5"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('218', '01a22a8c-0e50-700b-a76b-2fd693ecf9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0cf6-7000-a622-2c1b071679af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":10000,"depositOperationId":"01a22a8c-0cf6-7000-a622-2c1b071679af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('219', '01a22a8c-0e50-700c-9726-eb5bdaeca9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'bonus_grant', '1000', NULL, NULL, '§trigger:01a22a8c-09d1-7000-8e50-0da4517a3306:01a22a8c-0cfa-7001-98f6-72937a6f99af', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{"offerId":"01a22a8c-09d1-7000-8e50-0da4517a3306","depositAmount":10000,"depositOperationId":"01a22a8c-0cfa-7001-98f6-72937a6f99af"}', NULL, 'croupier:triggers', NULL, NULL, '2026-11-30 03:42:31.505+00'),
('220', '01a22a8c-1102-7000-a6e3-6bc5fabad9af', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'deposit', '5', NULL, 'queued', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tester', NULL, NULL, '2026-11-30 03:42:32.195+00');

SELECT setval(pg_get_serial_sequence('operations', 'seq'), 220);

INSERT INTO outbox ("id", "at", "wallet_ids", "versions", "rejected", "messages") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0d45-7000-96fa-e5588020941f', '2026-11-30 03:42:31.235+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{6}', '{}', NULL),
('01a22a8c-0d58-7000-b694-2d68360e3c43', '2026-11-30 03:42:31.251+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{7}', '{}', NULL),
('01a22a8c-0d65-7000-9e3c-077b0bda7db5', '2026-11-30 03:42:31.267+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{8}', '{}', NULL),
('01a22a8c-0d70-7000-947d-e05dda77c31a', '2026-11-30 03:42:31.278+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{9}', '{}', NULL),
('01a22a8c-0d79-7000-b971-c69bd36569ed', '2026-11-30 03:42:31.288+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{10}', '{}', NULL),
('01a22a8c-0d89-7000-999d-f579ba3a8c76', '2026-11-30 03:42:31.302+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{11}', '{}', NULL),
('01a22a8c-0d97-7000-b68d-b3a836936d95', '2026-11-30 03:42:31.317+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{12}', '{}', NULL),
('01a22a8c-0db0-7000-bc77-f0a1ddba36aa', '2026-11-30 03:42:31.343+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{13}', '{}', NULL),
('01a22a8c-0db8-7000-a8d6-37d70d2e9f99', '2026-11-30 03:42:31.35+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{14}', '{}', NULL),
('01a22a8c-0dc5-7000-b63c-004e8e655f62', '2026-11-30 03:42:31.363+00', '{}', '{}', '{01a22a8c-0dbe-7000-9975-c59f786df9af}', NULL),
('01a22a8c-0dcd-7000-930c-446b998b36cf', '2026-11-30 03:42:31.371+00', '{01a22a8c-0cf1-7000-80b2-a9e918de89af}', '{15}', '{}', NULL),
('01a22a8c-0dd2-7000-ae1b-52d25016649e', '2026-11-30 03:42:31.379+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22a8c-0dd2-7000-ae1b-52d25016649e", "walletId" : "01a22a8c-0cf1-7000-80b2-a9e918de89af", "playerId" : "reader", "status" : "frozen", "at" : "2026-11-30T03:42:31.379Z"}]]'),
('01a22a8c-0dd6-7000-bbaa-8c4e74a5b1fa', '2026-11-30 03:42:31.382+00', '{}', '{}', '{}', '[["wallet:status", {"id" : "01a22a8c-0dd6-7000-bbaa-8c4e74a5b1fa", "walletId" : "01a22a8c-0cf1-7000-80b2-a9e918de89af", "playerId" : "reader", "status" : "active", "at" : "2026-11-30T03:42:31.382Z"}]]'),
('01a22a8c-0e12-7000-a779-42af5d2d5c88', '2026-11-30 03:42:31.439+00', '{}', '{}', '{01a22a8c-0e0d-7000-ae87-1d0fc9e95945}', NULL),
('01a22a8c-0e5f-7000-b114-04630f5d989a', '2026-11-30 03:42:31.447+00', '{}', '{}', '{}', '[["leaderboard",{}]]');

INSERT INTO pipeline_progress ("wallet_id", "version") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '39'),
('01a22a8c-0a20-70a6-9924-8e32c132a883', '2'),
('01a22a8c-0a21-7177-82aa-502628f1790e', '2'),
('01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', '1'),
('01a22a8c-0b12-7014-ba95-00ac64b765f8', '0'),
('01a22a8c-0b13-7686-8866-6475256e8131', '0'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '25'),
('01a22a8c-0b6e-7276-aab2-72bd65b2c518', '2'),
('01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d', '1'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '36'),
('01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '3'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '4'),
('01a22a8c-0c90-71bb-a14f-f671882cc173', '1'),
('01a22a8c-0c90-71bb-a14f-fffa2008ace2', '1'),
('01a22a8c-0c91-7352-ac77-77255364a136', '1'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '15');

INSERT INTO queue ("wallet_id", "seq", "sender_id", "queued_at", "retry_at", "attempts", "queue", "error") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '206', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '207', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0a20-70a6-9924-8e32c132a883', '208', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0a21-7177-82aa-502628f1790e', '209', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0a21-7177-82aa-502628f1790e', '210', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '211', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '212', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0b6e-7276-aab2-72bd65b2c518', '213', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '214', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '215', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '216', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0c90-71bb-a14f-fffa2008ace2', '217', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '218', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '219', NULL, '2026-11-30 03:42:31.505+00', NULL, '0', 'o', NULL),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', '220', NULL, '2026-11-30 03:42:32.195+00', NULL, '0', 't', NULL);

INSERT INTO queue_progress ("queue", "ended") OVERRIDING SYSTEM VALUE VALUES
('b', '1'),
('o', '0'),
('t', '0');

INSERT INTO rejections ("operation_id", "code", "detail", "available", "cash", "bonus", "at") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a27-7355-b989-f3342b2592a9', 'insufficient_funds', '175 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:30.543+00'),
('01a22a8c-0a27-7355-b98a-1a82700df980', 'bet_rolled_back', 'The bet was rolled back before it came.', NULL, '517', '217', '2026-11-30 03:42:30.543+00'),
('01a22a8c-0a27-7355-b98a-39fdd9a0318d', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '598', '217', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-025e08a38576', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0a27-7355-b98a-1096344dceb7 is active.', NULL, '598', '217', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-0e5b74f1b793', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '604', '0', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-11c7b005cb23', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '604', '0', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-2157c10e3373', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '455', '0', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-3ab4bfbfdac3', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 03:42:30.543+00'),
('01a22a8c-0a28-701a-8bb3-3d24ffe0d4e4', 'bet_already_settled', 'The bet has its final settlement.', NULL, '522', '100', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-457c8835021a', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '508', '0', '2026-11-30 03:42:30.604+00'),
('01a22a8c-0a28-701a-8bb3-4dbca3c73aa1', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '508', '0', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-5d491b4b0a66', 'bet_already_settled', 'The bet has its final settlement.', NULL, '227', '0', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-60fb0c4d908f', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '227', '0', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-7e5ede3b5dc1', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0a28-701a-8bb3-7215ba196838 is active.', NULL, '0', '392', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-80d6a81f0507', 'insufficient_funds', '174 is more than the 0 that can be spent.', '0', '0', '392', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-85ed0bab4004', 'operation_not_pending', 'The operation is not pending, or not any more.', NULL, '0', '392', '2026-11-30 03:42:30.624+00'),
('01a22a8c-0a28-701a-8bb3-966216c18ca7', 'bet_rolled_back', 'The bet was rolled back.', NULL, '871', '185', '2026-11-30 03:42:30.645+00'),
('01a22a8c-0a28-701a-8bb3-a6b59cbc091b', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '1047', '185', '2026-11-30 03:42:30.645+00'),
('01a22a8c-0b16-7462-b49e-0c321e22b40c', 'insufficient_funds', '284 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:30.754+00'),
('01a22a8c-0b16-7462-b49e-13031ecd1e60', 'insufficient_funds', '8 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:30.754+00'),
('01a22a8c-0b16-7462-b49e-157784c8085d', 'insufficient_funds', '33 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:30.754+00'),
('01a22a8c-0b16-7462-b49e-1ddb2a5b7a98', 'insufficient_funds', '247 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:30.754+00'),
('01a22a8c-0b73-7793-812c-b94571dbeb3d', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '537', '0', '2026-11-30 03:42:30.859+00'),
('01a22a8c-0b74-777c-9096-a0acaa9e963e', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3816', '0', '2026-11-30 03:42:30.859+00'),
('01a22a8c-0b74-777c-9096-a81d2e0006ef', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0b74-777c-9096-a4d04ddae389 is active.', NULL, '3816', '426', '2026-11-30 03:42:30.859+00'),
('01a22a8c-0b74-777c-9096-be2c6b5a4575', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '3816', '318', '2026-11-30 03:42:30.888+00'),
('01a22a8c-0b74-777c-9096-c88bdaf779cc', 'bet_already_settled', 'The bet has its final settlement.', NULL, '3816', '92', '2026-11-30 03:42:30.888+00'),
('01a22a8c-0b74-777c-9096-e76e48994a3e', 'same_wallet', 'A transfer needs two different wallets.', NULL, '3493', '0', '2026-11-30 03:42:30.888+00'),
('01a22a8c-0bfc-70d7-bcf4-56ead1bc47c5', 'insufficient_funds', '215 is more than the 144 that can be spent.', '144', '0', '144', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-5e6fff702863', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-694325d59a1c', 'currency_mismatch', 'The offer is for wallets in EUR.', NULL, '0', '100', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-71c42d19d735', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '499', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-7a3612ed0c33', 'insufficient_funds', '68 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-7cbb50e23e87', 'insufficient_funds', '138 is more than the 60 that can be spent.', '60', '60', '144', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-8ec6757dffaf', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '100', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-918e2f7daedd', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0bfc-70d7-bcf4-6008f9ba27ad is active.', NULL, '60', '442', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-99385ded0d80', 'bet_already_settled', 'The bet has its final settlement.', NULL, '60', '442', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfc-70d7-bcf4-9e28dbbc3156', 'bonus_not_active', 'The bonus is neither active nor queued.', NULL, '60', '442', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-663fde5d567e', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '200', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-6f76c59da9d1', 'insufficient_funds', '223 is more than the 155 that can be spent.', '155', '60', '95', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-74501d45dab7', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '0', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-792a8bcee64b', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '60', '95', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-8df3e2dcddc9', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '62', '421', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-a147ba8edc65', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '62', '118', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-a66b602e0dbb', 'insufficient_funds', '193 is more than the 180 that can be spent.', '180', '62', '118', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-ae0496231d6f', 'bet_already_settled', 'A settlement of the bet stands.', NULL, '62', '118', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-b450a5267e0d', 'insufficient_funds', '459 is more than the 62 that can be spent.', '62', '62', '118', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-be86cc558722', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '62', '118', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-c5f5b0878868', 'insufficient_funds', '233 is more than the 0 that can be spent.', '0', '0', '272', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-cdbbfbcdad99', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0bfc-70d7-bcf4-969e70eb5263 is active.', NULL, '12', '0', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-dcb6a309f587', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0bfc-70d7-bcf4-969e70eb5263 is active.', NULL, '62', '46', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-e307f5252bea', 'insufficient_funds', '183 is more than the 108 that can be spent.', '108', '62', '46', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-e4a338cebf64', 'bet_already_settled', 'The bet has its final settlement.', NULL, '62', '46', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0bfd-7610-a860-ee6eb384a734', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a860-f45019fd0008', 'game_excluded', 'Game other is excluded while bonus 01a22a8c-0bfc-70d7-bcf4-969e70eb5263 is active.', NULL, '62', '429', '2026-11-30 03:42:31.047+00'),
('01a22a8c-0bfd-7610-a861-0bbbbf977b5e', 'withdrawal_locked', 'Bonus 01a22a8c-0bfd-7610-a860-babb8d1e48d1 holds the deposit until it has ended or is forfeited.', NULL, '1823', '314', '2026-11-30 03:42:31.047+00'),
('01a22a8c-0bfd-7610-a861-18053f9a358a', 'bonus_not_active', 'The bonus is not active, or its time has not come.', NULL, '0', '272', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bfd-7610-a861-23cd0496e7c7', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '2714', '768', '2026-11-30 03:42:31.047+00'),
('01a22a8c-0c94-726e-8199-8fb892ed95bd', 'insufficient_funds', '292 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c94-726e-8199-902cd869a545', 'insufficient_funds', '263 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c94-726e-8199-95d84b5d8892', 'currency_mismatch', 'The two wallets have different currencies.', NULL, '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c94-726e-8199-99460318eb14', 'insufficient_funds', '4 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c94-726e-8199-a65457795173', 'bet_not_found', 'No such bet was placed in this wallet.', NULL, '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c94-726e-8199-a9fcbc7faf7e', 'insufficient_funds', '262 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0dbe-7000-9975-c59f786df9af', 'insufficient_funds', '10000000 is more than the 20025 that can be spent.', '20025', '20025', '100', '2026-11-30 03:42:31.363+00'),
('01a22a8c-0e0d-7000-ae87-1d0fc9e95945', 'insufficient_funds', '9 is more than the 0 that can be spent.', '0', '0', '0', '2026-11-30 03:42:31.439+00');

INSERT INTO request_keys ("sub", "path", "key", "request_hash", "status", "object_id", "created_at") OVERRIDING SYSTEM VALUE VALUES
('tester', '/v1/offers', 'workload', E'\\x712b1e9c72d962bca1a0b672f526046b545c2ba5063e122b52e08c9c5929eed6', '201', '01a22a8c-09e0-7000-a491-e9c572f000e5', '2026-11-30 03:42:30.363+00');

INSERT INTO wallet_status_changes ("id", "wallet_id", "status", "reason", "sub", "event_id", "at") OVERRIDING SYSTEM VALUE VALUES
('1', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'frozen', 'test', 'tester', '01a22a8c-0dd2-7000-ae1b-52d25016649e', '2026-11-30 03:42:31.379+00'),
('2', '01a22a8c-0cf1-7000-80b2-a9e918de89af', 'active', 'test', 'tester', '01a22a8c-0dd6-7000-bbaa-8c4e74a5b1fa', '2026-11-30 03:42:31.382+00');

SELECT setval(pg_get_serial_sequence('wallet_status_changes', 'id'), 2);

INSERT INTO wallets ("id", "player_id", "currency", "status", "cash", "bonus", "reserved", "incoming", "version", "revision", "outflow_version", "first_deposit_id", "streak_ms", "streak_at", "metadata", "created_at", "updated_at") OVERRIDING SYSTEM VALUE VALUES
('01a22a8c-0a1b-725a-b8b0-1d0805348886', '01a22a8c-0a1d-7140-b9f3-ee3e21884dd8', 'EUR', 'active', '1047', '185', '0', '0', '39', '0', '25', '01a22a8c-0a27-7355-b989-f844722e177b', NULL, NULL, '{}', '2026-11-30 03:42:30.43+00', '2026-11-30 03:42:30.645+00'),
('01a22a8c-0a20-70a6-9924-8e32c132a883', '01a22a8c-0a20-70a6-9924-93cc4d0cc442', 'EUR', 'active', '2905', '0', '0', '2535', '2', '0', '0', '01a22a8c-0a28-701a-8bb3-57a29f11cf7f', NULL, NULL, '{}', '2026-11-30 03:42:30.433+00', '2026-11-30 03:42:30.543+00'),
('01a22a8c-0a21-7177-82aa-502628f1790e', '01a22a8c-0a21-7177-82aa-57c16fad36aa', 'USD', 'active', '3678', '0', '0', '0', '2', '0', '0', '01a22a8c-0a28-701a-8bb3-2c0c76c8fd9f', NULL, NULL, '{}', '2026-11-30 03:42:30.434+00', '2026-11-30 03:42:30.543+00'),
('01a22a8c-0b11-76a8-a02e-d5a4c1a5cfbb', '01a22a8c-0b11-76a8-a02e-d9337b2d6488', 'EUR', 'active', '0', '0', '0', '190', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:30.673+00', '2026-11-30 03:42:30.754+00'),
('01a22a8c-0b12-7014-ba95-00ac64b765f8', '01a22a8c-0b12-7014-ba95-045425966aa7', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:30.674+00', '2026-11-30 03:42:30.674+00'),
('01a22a8c-0b13-7686-8866-6475256e8131', '01a22a8c-0b13-7686-8866-6bd4a1ca7c3b', 'USD', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:30.675+00', '2026-11-30 03:42:30.675+00'),
('01a22a8c-0b6e-7276-aab2-68a5c263a958', '01a22a8c-0b6e-7276-aab2-6c6f48b4573d', 'EUR', 'active', '3493', '0', '0', '0', '25', '0', '0', '01a22a8c-0b73-7793-812c-9ba73a3d36fc', NULL, NULL, '{}', '2026-11-30 03:42:30.766+00', '2026-11-30 03:42:30.888+00'),
('01a22a8c-0b6e-7276-aab2-72bd65b2c518', '01a22a8c-0b6f-7560-84ec-9017b2de06de', 'EUR', 'active', '2092', '352', '0', '0', '2', '0', '0', '01a22a8c-0b73-7793-812c-c4d235eef1f2', NULL, NULL, '{}', '2026-11-30 03:42:30.767+00', '2026-11-30 03:42:30.859+00'),
('01a22a8c-0b6f-7560-84ec-96f2b0a7ad4d', '01a22a8c-0b6f-7560-84ec-9b296c47c5ac', 'USD', 'active', '0', '100', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:30.768+00', '2026-11-30 03:42:30.859+00'),
('01a22a8c-0bf6-71e0-92cc-fd2b263d9f70', '01a22a8c-0bf6-71e0-92cd-001f439215ef', 'EUR', 'active', '2714', '502', '0', '0', '36', '0', '0', '01a22a8c-0bfd-7610-a861-07146b1226e7', NULL, NULL, '{}', '2026-11-30 03:42:30.902+00', '2026-11-30 03:42:31.047+00'),
('01a22a8c-0bf7-7772-bbd7-75d1fdb68b2a', '01a22a8c-0bf7-7772-bbd7-7bfe979aecad', 'EUR', 'active', '0', '272', '0', '0', '3', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:30.903+00', '2026-11-30 03:42:31.018+00'),
('01a22a8c-0bf8-77c5-8e20-5db26f3c3da7', '01a22a8c-0bf8-77c5-8e20-632f034595a1', 'USD', 'active', '1528', '100', '0', '0', '4', '0', '0', '01a22a8c-0bfd-7610-a861-2f7d5871833e', NULL, NULL, '{}', '2026-11-30 03:42:30.904+00', '2026-11-30 03:42:31.034+00'),
('01a22a8c-0c90-71bb-a14f-f671882cc173', '01a22a8c-0c90-71bb-a14f-fb8192931567', 'EUR', 'active', '0', '0', '0', '2', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:31.056+00', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c90-71bb-a14f-fffa2008ace2', '01a22a8c-0c90-71bb-a150-02fa4ab6ae5d', 'EUR', 'active', '352', '0', '0', '0', '1', '0', '0', '01a22a8c-0c94-726e-8199-a115f00573a5', NULL, NULL, '{}', '2026-11-30 03:42:31.057+00', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0c91-7352-ac77-77255364a136', '01a22a8c-0c91-7352-ac77-78389fb6babe', 'USD', 'active', '0', '2', '0', '0', '1', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:31.057+00', '2026-11-30 03:42:31.144+00'),
('01a22a8c-0cf1-7000-80b2-a9e918de89af', 'reader', 'EUR', 'active', '20025', '100', '0', '7', '15', '2', '3', '01a22a8c-0cf6-7000-a622-2c1b071679af', NULL, NULL, '{}', '2026-11-30 03:42:31.153+00', '2026-11-30 03:42:31.382+00'),
('01a22a8c-0d0a-7000-878f-c54365dd4754', 'other', 'EUR', 'active', '5', '0', '0', '0', '2', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:31.179+00', '2026-11-30 03:42:31.205+00'),
('01a22a8c-0dd7-7000-913d-27119fcd7945', 'in-trouble', 'EUR', 'active', '0', '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '{}', '2026-11-30 03:42:31.384+00', '2026-11-30 03:42:31.384+00');
