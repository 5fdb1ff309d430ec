import { DEFAULT_BRAND } from '@croupier/ledger';

/** The scores of a leaderboard in pages by player; the primary key serves it. */
export const READ_SCORES = `
SELECT leaderboard_id, player_id, score, revision FROM leaderboard_scores
WHERE leaderboard_id = $1 AND brand = '${DEFAULT_BRAND}' AND player_id > $2 ORDER BY player_id LIMIT $3`;
