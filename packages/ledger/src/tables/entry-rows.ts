import type { EntryView, EventBundle } from '@croupier/contracts';
import type { Kind, Terms } from '@croupier/domain';
import type { Pool } from '@croupier/platform/postgres';
import { eventBundle } from '../publish/event-bundles.ts';
import type { EventSource } from '../publish/event-bundles.ts';
import { balancesAfter } from '../read/read-operations.ts';
import { partsOf } from '../read/breakdown.ts';
import type { Breakdown } from '../read/breakdown.ts';
import { rfc3339 } from './time.ts';

/** What both have. */
interface JournalRow {
  wallet_id: string;
  version: number;
  operation_id: string;
  kind: Kind;
  applied_at: number;
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
  cash_after: number;
  bonus_after: number;
  reserved_after: number;
  incoming_after: number;
  breakdown: Breakdown | null;
  operation_wallet_id: string;
  amount: number | null;
  reference: string | null;
  game_id: string | null;
  round_id: string | null;
  bet_reference: string | null;
  pending_operation_id: string | null;
  method: string | null;
  brand: string;
  player_id: string;
  bet_own_reference: string | null;
  bet_game_id: string;
  bet_round_id: string;
  bet_stake: number;
  bet_status: string | null;
  bet_won: number;
  final: boolean;
}

/** A row of SELECT_ENTRIES. */
export interface EntryRow extends JournalRow {
  metadata: string | null;
}

/** A row of SELECT_PUBLISHED_ENTRIES. */
export interface PublishedEntryRow extends JournalRow {
  trace_context: string | null;
}

function changesOf({ cash, bonus, reserved, incoming }: JournalRow): EntryView['balances'] {
  return { cash, bonus, reserved, incoming };
}

export function entryView(row: EntryRow): EntryView {
  const changes = changesOf(row);
  const view: EntryView = {
    version: row.version,
    brand: row.brand,
    operationId: row.operation_id,
    kind: row.kind,
    reference: row.reference,
    amount: row.amount ?? row.breakdown?.amount ?? null,
    ...changes,
    balances: balancesAfter(row),
    parts: partsOf(row.kind, changes, row.breakdown),
    at: rfc3339(row.applied_at),
  };
  return Object.assign(view, namedBy(row));
}

function namedBy(row: EntryRow): Partial<EntryView> {
  // a rollback that was kept for later knows no bet, whatever comes under its reference
  const betApplied = row.bet_status !== null;
  const gameId = row.game_id ?? (betApplied ? row.bet_game_id : null);
  const roundId = row.round_id ?? (betApplied ? row.bet_round_id : null);
  const fields: Partial<EntryView> = {};
  if (row.pending_operation_id !== null) fields.pendingOperationId = row.pending_operation_id;
  if (row.method !== null) fields.method = row.method;
  if (gameId !== null) fields.gameId = gameId;
  if (roundId !== null) fields.roundId = roundId;
  if (row.bet_reference !== null) fields.betReference = row.bet_reference;
  if (row.breakdown?.bonusId !== undefined) fields.bonusId = row.breakdown.bonusId;
  if (row.metadata !== null) fields.metadata = JSON.parse(row.metadata);
  return fields;
}

/** The messages of these entries, made anew from what was committed. */
export async function bundlesOf(pool: Pool, rows: PublishedEntryRow[]): Promise<EventBundle[]> {
  const terms = await termsOf(pool, rows);
  return rows.map((row) => eventBundle(eventSource(row, terms)));
}

function eventSource(row: PublishedEntryRow, terms: Map<string, Terms>): EventSource {
  return {
    walletId: row.wallet_id,
    brand: row.brand,
    playerId: row.player_id,
    version: row.version,
    at: row.applied_at,
    trace: row.trace_context,
    operation: {
      id: row.operation_id,
      kind: row.kind,
      reference: row.reference,
      amount: row.amount ?? row.breakdown?.amount ?? null,
    },
    asReceiver: row.wallet_id !== row.operation_wallet_id,
    changes: changesOf(row),
    balances: balancesAfter(row),
    endedBet: endedBet(row),
    bonusEvents: (row.breakdown?.events ?? []).map((event) => ({
      ...event,
      terms: termsFor(event.bonus.id, terms),
    })),
  };
}

/** A settlement that was not final ended nothing, and neither did a rollback that was kept for later. */
function endedBet(row: JournalRow): EventSource['endedBet'] {
  if (row.bet_own_reference === null || row.bet_status === null || !row.final) return null;
  if (row.kind !== 'settlement' && row.kind !== 'rollback') return null;
  const { bet_own_reference: reference, bet_game_id: gameId, bet_round_id: roundId } = row;
  return { reference, gameId, roundId, stake: row.bet_stake, won: row.bet_won };
}

async function termsOf(pool: Pool, rows: JournalRow[]): Promise<Map<string, Terms>> {
  const ids = new Set(
    rows.flatMap(({ breakdown }) => (breakdown?.events ?? []).map(({ bonus }) => bonus.id)),
  );
  if (ids.size === 0) return new Map();
  const { rows: found } = await pool.query<{ id: string; terms: Terms }>({
    name: 'read-terms',
    text: 'SELECT id, terms FROM bonuses WHERE id = ANY($1::uuid[])',
    values: [[...ids]],
  });
  return new Map(found.map(({ id, terms }) => [id, terms]));
}

function termsFor(bonusId: string, terms: Map<string, Terms>): Terms {
  const found = terms.get(bonusId);
  if (found === undefined) throw new Error(`bonus ${bonusId} is not there`);
  return found;
}
