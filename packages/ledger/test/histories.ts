import { isSerializationFailure } from '@croupier/platform/postgres';
import { changeJournal } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import type { WorkingSet, Operation } from '@croupier/domain';
import { play } from '../../domain/test/histories.ts';
import type { History } from '../../domain/test/histories.ts';
import { applyQueued } from '../src/index.ts';
import type { Committed } from '../src/index.ts';
import type { NewRow } from '../src/accept/store.ts';
import { insertOperations } from './setup.ts';
import type { TestLedger } from './setup.ts';

/** A random history of the domain's, as a ledger stores it. */
export interface Recorded {
  book: WorkingSet;
  walletIds: string[];
  offerIds: string[];
  /** The ids of the bonuses, in the order of the history. */
  bonusIds: string[];
}

export interface Batches {
  /** Operations in one. */
  limit?: number;
  /** After each commit. */
  afterBatch?: (committed: Committed, walletIds: string[]) => Promise<void>;
}

/** Plays a history through the ledger, each operation accepted at its own time, which ends a second ago. */
export async function record(ledger: TestLedger, history: History, batches: Batches = {}): Promise<Recorded> {
  const names = new Names();
  const operations: Operation[] = [];
  const steps = history.steps.filter(({ does }) => does !== 'freeze');
  const book = play({ ...history, steps }, (_, operation) => void operations.push(operation));
  await openWallets(ledger, book, names);
  await makeOffers(ledger, history, names);
  await accept(ledger, operations, names);
  const walletIds = [...book.wallets.keys()].map((name) => names.of(name));
  await drain(ledger, walletIds, batches);
  return {
    book,
    walletIds,
    offerIds: history.offers.map((_, i) => names.of(`o${i}`)),
    bonusIds: [...book.bonuses.keys()].map((name) => names.of(name)),
  };
}

/** Names of the history → UUIDs, the same name always the same. */
class Names {
  readonly #ids = new Map<string, string>();
  of(name: string): string {
    const id = this.#ids.get(name) ?? uuidv7();
    this.#ids.set(name, id);
    return id;
  }
}

async function openWallets({ pool }: TestLedger, book: WorkingSet, names: Names): Promise<void> {
  for (const { id, playerId, currency } of book.wallets.values()) {
    const values = [names.of(id), names.of(playerId), currency];
    await pool.query('INSERT INTO wallets (id, player_id, currency) VALUES ($1, $2, $3)', values);
  }
}

async function makeOffers({ pool }: TestLedger, { offers }: History, names: Names): Promise<void> {
  for (const [i, terms] of offers.entries()) {
    const values = [names.of(`o${i}`), `offer ${i}`, i === 3 ? 'EUR' : null, 100, terms, 'tester'];
    await pool.query(
      'INSERT INTO offers (id, name, currency, amount, terms, created_by) VALUES ($1,$2,$3,$4,$5,$6)',
      values,
    );
  }
}

async function accept({ pool, url }: TestLedger, operations: Operation[], names: Names): Promise<void> {
  if (operations.length === 0) return;
  const rows = operations.map((operation, i) => rowOf(operation, `ref-${i}`, names));
  operations.forEach((operation, i) => nameReceiver(operation, operations, { row: rows[i], names }));
  await insertOperations(pool, rows);
  const last = Math.max(...operations.map(({ acceptedAt }) => acceptedAt));
  await changeJournal(
    url,
    `UPDATE operations SET created_at = now_millis_precision() - interval '1 second'
        - t.before * interval '1 millisecond'
      FROM unnest($1::uuid[], $2::int8[]) AS t(id, before) WHERE operations.id = t.id`,
    [rows.map(({ id }) => id), operations.map(({ acceptedAt }) => last - acceptedAt)],
  );
}

/** An operation that ends a transfer names both of its wallets. */
function nameReceiver(
  operation: Operation,
  all: Operation[],
  { row, names }: { row: NewRow | undefined; names: Names },
): void {
  if (row === undefined || !('pendingOperationId' in operation)) return;
  const held = all.find(({ id }) => id === operation.pendingOperationId);
  if (held?.kind === 'transfer' && held.toWalletId !== held.walletId)
    row.to_wallet_id = names.of(held.toWalletId);
}

function rowOf(operation: Operation, reference: string, names: Names): NewRow {
  const fields = new Map(Object.entries(operation) as [string, unknown][]);
  const field = <T>(name: string): T | null => (fields.get(name) as T | undefined) ?? null;
  const id = (name: string): string | null =>
    field(name) === null ? null : names.of(field<string>(name) ?? '');
  const payload = {
    direction: field('direction') ?? undefined,
    reason: field('reason') ?? undefined,
    offerId: id('offerId') ?? undefined,
    bonusId: id('bonusId') ?? undefined,
    depositAmount: field('depositAmount') ?? undefined,
  };
  return {
    id: names.of(operation.id),
    wallet_id: names.of(operation.walletId),
    kind: operation.kind,
    amount: field('amount'),
    to_wallet_id: id('toWalletId'),
    reference: operation.kind === 'bet' ? operation.reference : reference,
    idempotency_key: null,
    game_id: field('gameId'),
    round_id: field('roundId'),
    bet_reference: field('betReference'),
    final: field('final'),
    pending: field('pending'),
    expires_in_seconds: field('expiresInSeconds'),
    pending_operation_id: id('pendingOperationId'),
    method: null,
    source: 'c',
    payload: JSON.stringify(payload),
    metadata: null,
    created_by: 'history',
    trace_context: null,
    reply_to: null,
    brands: null,
    is_across_brands: false,
  };
}

async function drain(
  { pool }: TestLedger,
  walletIds: string[],
  { limit = 50, afterBatch }: Batches,
): Promise<void> {
  for (let left = walletIds; left.length > 0;) {
    try {
      const committed = await applyQueued(pool, left, { limit });
      left = [...committed.requeue, ...committed.lockedElsewhere];
      await afterBatch?.(committed, walletIds);
    } catch (error) {
      if (!isSerializationFailure(error)) throw error;
    }
  }
}
