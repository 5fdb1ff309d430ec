import type { Committed, TroubledOperation } from '@croupier/ledger';
import type { Tracing } from '@croupier/platform/trace';

/** One span for the transaction, and in the trace of each operation one from its acceptance to its commit. */
export function recordApplied(
  tracing: Tracing,
  { results }: Committed,
  { startedAt, retries }: { startedAt: number; retries: number },
): void {
  const now = Date.now();
  const parts = results.map(({ trace, view, waitedMs }) => ({
    trace,
    name: `apply ${view.kind}`,
    startedAt: now - waitedMs,
    attributes: {
      'croupier.operation.id': view.id,
      'croupier.operation.status': view.status,
      'croupier.wallet.id': view.walletId,
    },
  }));
  const attributes = {
    'messaging.system': 'bullmq',
    'messaging.batch.message_count': results.length,
    'croupier.retries': retries,
  };
  tracing.recordTogether({ name: 'apply batch', startedAt, attributes }, parts);
}

/** An attempt failed by the operation's own fault, or was its last one: the operation is a dead letter. */
export function recordFailed(
  tracing: Tracing,
  failed: TroubledOperation,
  name: 'apply' | 'dead-letter',
): void {
  const { trace, kind, operationId, attempts, error } = failed;
  tracing.record({
    trace,
    name: `${name} ${kind}`,
    startedAt: Date.now(),
    attributes: { 'croupier.operation.id': operationId, 'croupier.attempts': attempts },
    error,
  });
}
