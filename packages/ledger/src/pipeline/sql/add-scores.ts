/** Adds to scores; one that would pass the maximum stays at it. The primary key serves it; no index holds the score, so updates stay heap-only. */
export const ADD_SCORES = `
INSERT INTO leaderboard_scores AS s (leaderboard_id, player_id, score)
SELECT leaderboard_id, player_id, least(added, 9007199254740991)
FROM unnest($1::text[], $2::text[], $3::int8[]) AS t(leaderboard_id, player_id, added)
ON CONFLICT (leaderboard_id, player_id) DO UPDATE
  SET score = least(s.score + excluded.score, 9007199254740991), revision = s.revision + 1
RETURNING leaderboard_id, player_id, score, revision`;
