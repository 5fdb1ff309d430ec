import type { BatchResult } from '@croupier/bonus-pipeline';
import type { Tracing } from '@croupier/platform/trace';

/** One span for the transaction, and in the trace of each deposit and settlement one from its commit until now. */
export function recordProcessed(
  tracing: Tracing,
  { traced }: BatchResult,
  { startedAt, wallets }: { startedAt: number; wallets: number },
): void {
  const parts = traced.map(({ trace, kind, operationId, at }) => ({
    trace,
    name: `process ${kind}`,
    startedAt: at,
    attributes: { 'croupier.operation.id': operationId },
  }));
  const attributes = { 'messaging.system': 'bullmq', 'croupier.wallets': wallets };
  tracing.recordTogether({ name: 'process wallets', startedAt, attributes }, parts);
}
