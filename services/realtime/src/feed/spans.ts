import type { EventBundle } from '@croupier/ledger';
import type { Tracing } from '@croupier/platform/trace';

/** In the trace of the request that all this began with: from the commit, as the event says it, to the hand-over. */
export function recordDelivered(
  tracing: Tracing,
  trace: string,
  messages: EventBundle['messages'],
  connections: number,
): void {
  const [name, event] = messages[0] ?? ['', {}];
  tracing.record({
    trace,
    name: `deliver ${name}`,
    startedAt: Date.parse(String(event['at'])),
    attributes: {
      'croupier.wallet.id': String(event['walletId']),
      'croupier.wallet.version': typeof event['version'] === 'number' ? event['version'] : undefined,
      'croupier.messages': messages.length,
      'croupier.connections': connections,
    },
  });
}
