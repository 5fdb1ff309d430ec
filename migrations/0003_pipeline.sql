-- Up Migration

-- The bonus pipeline's watermark in each wallet's journal. Versions have no gap, so one number defines exactly what has
-- been counted, however often, late or out of order jobs arrive.
CREATE TABLE pipeline_progress (
  wallet_id uuid PRIMARY KEY,
  version bigint NOT NULL,
  CONSTRAINT pipeline_progress_version CHECK (version >= 0)
) WITH (fillfactor = 50);

-- What was committed before there was a pipeline triggers nothing and counts for no leaderboard.
INSERT INTO pipeline_progress (wallet_id, version) SELECT id, version FROM wallets;

-- For deposits: the offers that a deposit can trigger, without those that only people grant.
CREATE INDEX offers_triggers ON offers (created_at) WHERE trigger IS NOT NULL;

CREATE TABLE leaderboards (
  id text PRIMARY KEY,
  name text NOT NULL,
  -- null: of all brands
  brand text,
  metric text NOT NULL CONSTRAINT leaderboards_metric CHECK (metric IN ('wagered', 'won')),
  currency text NOT NULL,
  -- bets that settle from this moment on count
  starts_at timestamptz NOT NULL,
  created_by text NOT NULL
);

-- A score is base_score and what was counted after base_version of the player's wallet. Both are 0 until the score is
-- set, so that a rebuild from the journal comes to the same number.
CREATE TABLE leaderboard_scores (
  leaderboard_id text NOT NULL,
  brand text COLLATE "C" NOT NULL DEFAULT 'default',
  player_id text COLLATE "C" NOT NULL,
  -- sums of amounts, which may pass what an amount can be
  score numeric(40) NOT NULL CONSTRAINT leaderboard_scores_score CHECK (score >= 0),
  base_score numeric(40) NOT NULL DEFAULT 0 CONSTRAINT leaderboard_scores_base_score CHECK (base_score >= 0),
  base_version bigint NOT NULL DEFAULT 0,
  -- counts the changes: of two copies of a score the one with the higher revision is newer
  revision bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (leaderboard_id, brand, player_id)
) WITH (fillfactor = 70);

-- The key of the names under which players appear in public feeds with FEED_PLAYER_IDS=masked: made once, the same in
-- every process, and never published.
CREATE TABLE player_mask_key (
  is_only boolean PRIMARY KEY DEFAULT true CONSTRAINT player_mask_key_is_only CHECK (is_only),
  key text NOT NULL
);
INSERT INTO player_mask_key (key) VALUES (gen_random_uuid()::text || gen_random_uuid()::text);

-- Down Migration

DROP TABLE player_mask_key, leaderboard_scores, leaderboards, pipeline_progress;
DROP INDEX offers_triggers;
