import type { OperationView, ResultsMessage } from '@croupier/contracts';
import type { DropReason, MessageSeal } from '@croupier/platform/redis';

/** In characters: several times what the largest batch of the largest operations makes. */
const MAX_MESSAGE = 16 * 1024 * 1024;

/**
 * The states that a message may report; they are final. `failed` is read from PostgreSQL instead: an operator may
 * replay such an operation, and an older message would report an outdated state.
 */
const ENDED: ReadonlySet<string> = new Set(['applied', 'pending', 'rejected', 'reverted', 'expired']);
const NOT_ENDED: ReadonlySet<string> = new Set(['queued', 'failed']);

/** The ended operations of a message on the results channel, or why it is dropped as a whole. */
export function readResults(
  seal: MessageSeal,
  channel: string,
  message: string,
): ResultsMessage | DropReason {
  if (message.length > MAX_MESSAGE) return 'too_large';
  const text = seal.open(channel, message);
  if (text === null) return 'forged';
  const results = parse(text);
  if (!Array.isArray(results) || !results.every(isView)) return 'malformed';
  return results.filter(({ status }) => ENDED.has(status));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * As far as it is looked at here: the MAC shows that a worker wrote it, and each field would cost time with every
 * result.
 */
function isView(value: unknown): value is OperationView {
  if (typeof value !== 'object' || value === null) return false;
  const { id, status, rejection } = value as Partial<Record<keyof OperationView, unknown>>;
  if (typeof id !== 'string' || typeof status !== 'string') return false;
  if (!ENDED.has(status) && !NOT_ENDED.has(status)) return false;
  return status !== 'rejected' || typeof (rejection as { code?: unknown } | null)?.code === 'string';
}
