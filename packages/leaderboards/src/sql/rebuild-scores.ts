import { WIN_PAID } from '@croupier/ledger';

/**
 * The scores of leaderboard $1 from the journal, up to where the pipeline has come. It reads the whole journal of the
 * wallets of its currency, so it is for a command and not for a request.
 */
export const REBUILD_SCORES = `
WITH board AS (
  SELECT id, brand, metric, currency, starts_at FROM leaderboards WHERE id = $1
), counted AS (
  SELECT w.brand, w.player_id,
    sum(CASE WHEN board.metric = 'won' THEN ${WIN_PAID} WHEN coalesce(o.final, true) THEN bet.amount ELSE 0 END) AS score
  FROM board
  JOIN wallets w ON (board.brand IS NULL OR w.brand = board.brand) AND w.currency = board.currency AND NOT w.test
  JOIN pipeline_progress p ON p.wallet_id = w.id
  LEFT JOIN leaderboard_scores s ON s.leaderboard_id = board.id AND s.brand = w.brand AND s.player_id = w.player_id
  JOIN entries e ON e.wallet_id = w.id AND e.version <= p.version AND e.version > coalesce(s.base_version, 0)
    AND e.kind = 'settlement' AND e.applied_at >= board.starts_at
  JOIN operations o ON o.wallet_id = e.wallet_id AND o.seq = e.seq AND o.seq > 0
  JOIN operations bet ON bet.wallet_id = o.wallet_id AND bet.kind = 'bet' AND bet.reference = o.bet_reference
    AND bet.source = o.source
  GROUP BY w.brand, w.player_id
), known AS (
  SELECT brand, player_id, base_score FROM leaderboard_scores WHERE leaderboard_id = $1
)
INSERT INTO leaderboard_scores AS s (leaderboard_id, brand, player_id, score)
SELECT $1, brand, player_id, coalesce(base_score, 0) + coalesce(counted.score, 0)
FROM counted FULL JOIN known USING (brand, player_id)
WHERE base_score IS NOT NULL OR counted.score > 0
ON CONFLICT (leaderboard_id, brand, player_id) DO UPDATE SET score = excluded.score, revision = s.revision + 1`;
