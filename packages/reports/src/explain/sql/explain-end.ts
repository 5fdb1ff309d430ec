import { isOperationOf } from '@croupier/ledger';

/**
 * The operation that ended a bonus of wallet $1: the first entry from the end's time $2 on whose breakdown names it
 * ($3). A scan of the primary key (wallet_id, version) that stops there.
 */
export const EXPLAIN_END = `
SELECT o.id AS "operationId", e.kind, e.version FROM entries e
JOIN operations o ON ${isOperationOf('e')}
WHERE e.wallet_id = $1 AND e.version > version_at($1, $2::timestamptz - interval '1 millisecond') AND e.breakdown @> $3::jsonb
ORDER BY e.version LIMIT 1`;
