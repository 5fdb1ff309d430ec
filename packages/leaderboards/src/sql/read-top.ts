/**
 * The best of a leaderboard, where the copy in Redis is away. It reads all scores of the leaderboard by the primary
 * key: an index by score would have to be written with every settled bet, for the sake of this rare case.
 */
export const READ_TOP = `
SELECT brand, player_id AS "playerId", score FROM leaderboard_scores
WHERE leaderboard_id = $1 ORDER BY score DESC, player_id, brand LIMIT $2`;
