import { AUDIT_COLUMNS, authorParameters } from '@croupier/ledger';

/**
 * The insert waits until no pipeline run holds the table, and only then takes the time: so whatever was counted without
 * the leaderboard had settled before it began. One millisecond on, since times are cut to milliseconds.
 */
export const CREATE_LEADERBOARD = `
WITH made AS (
INSERT INTO leaderboards (id, name, metric, currency, starts_at, created_by, brand)
SELECT $1, $2, $3, code, date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond', $5, $11
FROM currencies WHERE code = $4 FOR KEY SHARE
ON CONFLICT (id) DO NOTHING RETURNING id, name, metric, currency, brand
)
INSERT INTO audit_log (${AUDIT_COLUMNS})
SELECT ${authorParameters(6)}, 'leaderboard.create', 'leaderboard', id, NULL,
  json_build_object('name', name, 'metric', metric, 'currency', currency), NULL, brand FROM made`;
