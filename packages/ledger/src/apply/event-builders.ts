import type { EventBundle, OperationView, RejectedEvent, RejectionView } from '@croupier/contracts';
import type { Bonus, Effect } from '@croupier/domain';
import { isSampled, traceIdOf } from '@croupier/platform/trace';
import { bonusSnapshot } from '../read/bonus-views.ts';
import { eventBundle, eventId, REJECTED_ORDINAL } from '../publish/event-bundles.ts';
import type { EventSource } from '../publish/event-bundles.ts';
import { operationView } from '../read/operation-view.ts';
import type { Applied } from '../read/operation-view.ts';
import { rfc3339 } from '../tables/time.ts';
import type { DecidedOperation } from './decide-all.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';
import type { EntryInsert } from './changes.ts';

/** The operation as its caller sees it now that it is decided. */
export function decidedView(
  { row, decision }: DecidedOperation,
  wallet: WalletRow,
  at: number,
): OperationView {
  if (decision.status === 'rejected') {
    const { rejection } = decision;
    return operationView(row, wallet, {
      entry: null,
      rejection: { ...rejection },
      hold: null,
      failed: false,
    });
  }
  // complete, revert and expire change another operation's hold; theirs is none
  const hold = decision.hold?.operationId === row.id ? decision.hold : null;
  return operationView(row, wallet, {
    entry: appliedBy(decision, at),
    rejection: null,
    hold,
    failed: false,
  });
}

function appliedBy({ wallet, amount, outcome }: Effect, at: number): Applied {
  const { version, cash, bonus, reserved, incoming } = wallet.wallet;
  return {
    version,
    at,
    changes: wallet.changes,
    balances: { cash, bonus, reserved, incoming },
    parts: wallet.parts,
    amount,
    bonusId: outcome.bonusId,
  };
}

export function bundleOf(entry: EntryInsert, brand: string, at: number): EventBundle {
  const { row, effect, wallet } = entry;
  const { id, playerId, version, cash, bonus, reserved, incoming } = wallet.wallet;
  return eventBundle({
    walletId: id,
    brand,
    playerId,
    version,
    at,
    trace: row.trace_context,
    operation: { id: row.id, kind: row.kind, reference: row.reference, amount: row.amount ?? effect.amount },
    asReceiver: wallet !== effect.wallet,
    changes: wallet.changes,
    balances: { cash, bonus, reserved, incoming },
    endedBet: endedBet(effect),
    bonusEvents: wallet.events.map(({ name, bonus }) => bonusEvent(name, bonus)),
  });
}

function bonusEvent(
  name: EventSource['bonusEvents'][number]['name'],
  bonus: Bonus,
): EventSource['bonusEvents'][number] {
  return { name, bonus: bonusSnapshot(bonus), terms: bonus.terms };
}

function endedBet({ bet }: Effect): EventSource['endedBet'] {
  if (bet === null || bet.status === 'open') return null;
  const { reference, gameId, roundId, stake, won } = bet;
  return { reference, gameId, roundId, stake, won };
}

export function rejectedEvent(
  row: QueueRow,
  wallet: WalletRow,
  rejection: RejectionView,
  at: number,
): RejectedEvent {
  return rejectedMessage({ row, wallet, rejection, at });
}

/** The message is the same after the commit and later from the outbox. */
export function rejectedMessage(source: {
  row: Pick<QueueRow, 'id' | 'wallet_id' | 'kind' | 'reference' | 'amount' | 'trace_context'>;
  wallet: Pick<WalletRow, 'brand' | 'player_id'>;
  rejection: RejectionView;
  at: number;
}): RejectedEvent {
  const { row, rejection } = source;
  const { brand, player_id: playerId } = source.wallet;
  const id = eventId(row.id, REJECTED_ORDINAL);
  const operation = { id: row.id, kind: row.kind, reference: row.reference, amount: row.amount };
  const message = {
    id,
    walletId: row.wallet_id,
    brand,
    playerId,
    at: rfc3339(source.at),
    operation,
    rejection,
  };
  const event: RejectedEvent = { id, walletId: row.wallet_id, brand, playerId, message };
  if (isSampled(row.trace_context)) {
    event.trace = row.trace_context;
    event.message.traceId = traceIdOf(row.trace_context);
  }
  return event;
}
