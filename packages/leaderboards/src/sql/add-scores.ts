/** Adds to scores. The primary key serves it; no index holds the score, so updates stay heap-only. */
export const ADD_SCORES = `
INSERT INTO leaderboard_scores AS s (leaderboard_id, brand, player_id, score)
SELECT leaderboard_id, brand, player_id, added::numeric
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS t(leaderboard_id, brand, player_id, added)
ON CONFLICT (leaderboard_id, brand, player_id) DO UPDATE
  SET score = s.score + excluded.score, revision = s.revision + 1
RETURNING leaderboard_id, brand, player_id, score, revision`;
