/** The primary key serves it. */
export const READ_LEADERBOARD = `
SELECT id, name, metric, currency, now_ms() AS now FROM leaderboards WHERE id = $1`;
