import type { EventBundle, ServerEvents } from '@croupier/contracts';
import { isSampled, traceIdOf } from '@croupier/platform/trace';
import type { Balances, BonusEventName, Kind } from '@croupier/domain';
import { rfc3339 } from '../tables/time.ts';
import type { BonusSnapshot } from '../read/bonus-views.ts';
import type { Terms } from '@croupier/domain';

/** One version of one wallet, with all that its messages say. */
export interface EventSource {
  walletId: string;
  brand: string;
  playerId: string;
  version: number;
  at: number;
  /** Of the request that asked for the operation, as it travels. */
  trace: string | null;
  operation: { id: string; kind: Kind; reference: string | null; amount: number | null };
  /** The entry is that of the other wallet of a transfer. */
  asReceiver: boolean;
  changes: Balances;
  balances: Balances;
  /** The bet that the operation ended; null if it ended none. */
  endedBet: { reference: string; gameId: string; roundId: string; stake: number; won: number } | null;
  bonusEvents: { name: BonusEventName; bonus: BonusSnapshot; terms: Terms }[];
}

/**
 * The messages of a version. They are the same whether they are published right after its commit, later from the
 * outbox, or to one who missed it: all is made from what was committed, the ids too.
 */
export function eventBundle(entry: EventSource): EventBundle {
  const base = {
    walletId: entry.walletId,
    brand: entry.brand,
    playerId: entry.playerId,
    version: entry.version,
    at: rfc3339(entry.at),
  };
  const wallet: MoneyEvent = {
    walletId: base.walletId,
    brand: base.brand,
    playerId: base.playerId,
    version: base.version,
    at: base.at,
    operation: entry.operation,
    changes: entry.changes,
    balances: entry.balances,
  };
  if (isSampled(entry.trace)) wallet.traceId = traceIdOf(entry.trace);
  let ordinal = entry.asReceiver ? RECEIVER_ORDINAL : 0;
  const nextId = (): string => eventId(entry.operation.id, ordinal++);
  const messages: EventBundle['messages'] = [['wallet:updated', { id: nextId(), ...wallet }]];
  if (entry.endedBet !== null) messages.push(betMessage(nextId(), wallet, entry.endedBet));
  for (const { name, bonus, terms } of entry.bonusEvents) {
    messages.push([`bonus:${name}`, { id: nextId(), ...base, bonus: { ...bonus, terms } }]);
  }
  const bundle: EventBundle = {
    walletId: entry.walletId,
    brand: entry.brand,
    playerId: entry.playerId,
    version: entry.version,
    messages,
  };
  if (isSampled(entry.trace)) bundle.trace = entry.trace;
  return bundle;
}

/** What every event about money says. */
type MoneyEvent = Omit<ServerEvents['wallet:updated'], 'id'>;

function betMessage(
  id: string,
  wallet: MoneyEvent,
  { reference, gameId, roundId, stake, won }: NonNullable<EventSource['endedBet']>,
): EventBundle['messages'][number] {
  const name = wallet.operation.kind === 'rollback' ? 'bet:rolled_back' : 'bet:settled';
  return [name, { id, ...wallet, betReference: reference, gameId, roundId, stake, won }];
}

/** Ordinals of one operation's events: its own wallet's from 0, the other wallet's from here. */
const RECEIVER_ORDINAL = 128;
/** A rejection has no version and no other event. */
export const REJECTED_ORDINAL = 254;

/**
 * The id of an operation's n-th event: the operation's UUIDv7 with the last of its random bytes moved by n. So it is
 * the same every time it is published, still a UUIDv7, and in the bucket of its wallet.
 */
export function eventId(operationId: string, ordinal: number): string {
  const last = (Number.parseInt(operationId.slice(31, 33), 16) + ordinal + 1) % 256;
  return operationId.slice(0, 31) + last.toString(16).padStart(2, '0') + operationId.slice(33);
}
