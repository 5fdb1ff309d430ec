/** The primary key serves it. */
export const READ_LEADERBOARD = `
SELECT id, name, brand, metric, currency, now_millis_precision() AS now FROM leaderboards WHERE id = $1`;
