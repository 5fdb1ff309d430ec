/** The scores of a leaderboard in pages by brand and player; the primary key serves it. */
export const READ_SCORES = `
SELECT leaderboard_id, brand, player_id, score, revision FROM leaderboard_scores
WHERE leaderboard_id = $1 AND (brand, player_id) > ($2, $3) ORDER BY brand, player_id LIMIT $4`;
