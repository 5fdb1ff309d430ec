/**
 * Sets a score, and notes how much of the player's wallet has been counted by then: a rebuild goes on from there. The
 * lock on the progress waits for a run that counts the wallet at the moment. Primary keys and the unique index
 * of wallets (wallets_player) serve it.
 */
export const SET_SCORE = `
WITH board AS (
  SELECT id, currency FROM leaderboards WHERE id = $1
), counted AS (
  SELECT p.version FROM board
  JOIN wallets w ON w.brand = $4 AND w.player_id = $2 AND w.currency = board.currency
  JOIN pipeline_progress p ON p.wallet_id = w.id
  FOR UPDATE OF p
)
INSERT INTO leaderboard_scores AS s (leaderboard_id, brand, player_id, score, base_score, base_version)
SELECT id, $4, $2, $3::numeric, $3::numeric, coalesce((SELECT version FROM counted), 0) FROM board
ON CONFLICT (leaderboard_id, brand, player_id) DO UPDATE SET score = excluded.score, base_score = excluded.base_score,
  base_version = excluded.base_version, revision = s.revision + 1
RETURNING leaderboard_id, brand, player_id, score, revision`;

/**
 * Before LOCK_SCORE: runs of the pipeline lock the progress of a wallet first, then scores. Indexes as for SET_SCORE.
 */
export const LOCK_PROGRESS = `
SELECT FROM leaderboards l
JOIN wallets w ON w.brand = $3 AND w.player_id = $2 AND w.currency = l.currency
JOIN pipeline_progress p ON p.wallet_id = w.id
WHERE l.id = $1 FOR UPDATE OF p`;

/** The score that is to be replaced. The primary key serves it. */
export const LOCK_SCORE = `
SELECT score::text FROM leaderboard_scores
WHERE leaderboard_id = $1 AND brand = $3 AND player_id = $2 FOR UPDATE`;
