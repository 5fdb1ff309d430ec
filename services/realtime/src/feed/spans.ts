import type { RejectedEvent, WalletMessage } from '@croupier/contracts';
import type { Tracing } from '@croupier/platform/trace';

/** A span in the trace of the original request: from the commit, by the event's time, to the delivery. */
export function recordDelivered(
  tracing: Tracing,
  trace: string,
  messages: readonly (WalletMessage | ['operation:rejected', RejectedEvent['message']])[],
  connections: number,
): void {
  const [first] = messages;
  if (first === undefined) return;
  const [name, event] = first;
  tracing.record({
    trace,
    name: `deliver ${name}`,
    startedAt: Date.parse(event.at),
    attributes: {
      'croupier.wallet.id': event.walletId,
      'croupier.wallet.version': 'version' in event ? event.version : undefined,
      'croupier.messages': messages.length,
      'croupier.connections': connections,
    },
  });
}
