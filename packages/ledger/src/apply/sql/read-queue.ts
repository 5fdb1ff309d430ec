import { RETRY_IS_DUE } from '../../dead-letters/sql/quarantine.ts';
import { MEMBERS } from '../../members/index.ts';
import { isOperationOf } from '../../tables/operation-of.ts';

const reads = MEMBERS.flatMap(({ read }) => (read === undefined ? [] : [read]));

/**
 * What is queued for the wallets $1, at most $2 for each and $3 in all, in accept order, with what the members of the
 * aggregate read for it. A transfer comes once for each of its wallets that is among them.
 *
 * Each LATERAL finds one row by a unique or primary key, and nothing by null, for kinds that do not need it. Their
 * LIMIT 1 keeps the planner from joining in another order: with stale statistics it would scan all settlements for one
 * rollback.
 */
export const READ_QUEUE = `
SELECT q.wallet_id AS queue_wallet_id, q.retry_at IS NOT NULL AS quarantined, ${RETRY_IS_DUE} AS retry_due, q.attempts, q.queued_at,
  o.seq, o.id, o.wallet_id, o.kind, o.amount, o.to_wallet_id, o.reference, o.idempotency_key, o.game_id, o.round_id,
  o.bet_reference, o.final, o.pending, o.expires_in_seconds, o.pending_operation_id, o.method, o.payload, o.source,
  o.created_by, o.created_at, q.reply_to, q.trace_context,
  failed.operation_id AS failed_with, failed.kind AS failed_kind,
  ${reads.map(({ columns }) => columns).join(',\n  ')}
FROM unnest($1::uuid[]) AS wanted(wallet_id)
CROSS JOIN LATERAL (
  SELECT * FROM queue WHERE queue.wallet_id = wanted.wallet_id ORDER BY queue.seq LIMIT $2
) AS q
CROSS JOIN LATERAL (SELECT o.* FROM operations o WHERE ${isOperationOf('q')} LIMIT 1) AS o
${reads.flatMap(({ joins }) => (joins === undefined ? [] : [joins])).join('\n')}
LEFT JOIN LATERAL (
  SELECT operation_id, kind FROM dead_letters d
  WHERE d.wallet_id = o.wallet_id AND d.subject = coalesce(o.bet_reference, o.pending_operation_id::text)
    AND CASE WHEN o.kind IN ('settlement', 'rollback') THEN d.kind IN ('bet', 'settlement')
      ELSE d.kind IN ('deposit', 'withdrawal', 'transfer') END
  ORDER BY d.seq LIMIT 1
) AS failed ON true
ORDER BY q.seq LIMIT $3`;
