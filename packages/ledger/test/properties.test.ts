import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WorkingSet, Decision, Operation } from '@croupier/domain';
import { changeJournal } from '@croupier/testing';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { v7 as uuidv7 } from 'uuid';
import { anyHistory, play } from '../../domain/test/histories.ts';
import type { History } from '../../domain/test/histories.ts';
import { reconcile } from '../src/index.ts';
import type { Payload } from '@croupier/contracts';
import type { NewRow } from '../src/accept/store.ts';
import { insertOperations, openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
  for (const game of ['slots', 'table', 'live'])
    await ledger.registry.putGame(game, { category: game, name: null });
});
afterAll(() => ledger.close());

interface Decided {
  operation: Operation;
  reference: string;
  decision: Decision;
}

/** The pure rules, one operation after another. Freezing is not an operation and has no place in the order. */
function decide(history: History): { book: WorkingSet; decided: Decided[] } {
  const decided: Decided[] = [];
  const steps = history.steps.filter(({ does }) => does !== 'freeze');
  const book = play({ ...history, steps }, (_, operation, decision) => {
    decided.push({ operation, decision, reference: `ref-${decided.length}` });
  });
  return { book, decided };
}

/** Names of the history → UUIDs, the same name always the same. */
class Ids {
  readonly #ids = new Map<string, string>();
  of(name: string): string {
    const id = this.#ids.get(name) ?? uuidv7();
    this.#ids.set(name, id);
    return id;
  }
}

function rowOf({ operation, reference }: Decided, ids: Ids): NewRow {
  const o = { ...operation } as Partial<Record<string, unknown>> & Operation;
  const field = <T>(name: string): T | null => (o[name as keyof typeof o] as T | undefined) ?? null;
  const idField = (name: string): string | null =>
    field<string>(name) === null ? null : ids.of(field<string>(name) ?? '');
  const payload: Payload = {
    ...(field('direction') === null ? {} : { direction: field<'credit'>('direction') ?? 'credit' }),
    ...(field('reason') === null ? {} : { reason: field<string>('reason') ?? '' }),
    ...(field('offerId') === null ? {} : { offerId: idField('offerId') ?? '' }),
    ...(field('bonusId') === null ? {} : { bonusId: idField('bonusId') ?? '' }),
    ...(field('depositAmount') === null ? {} : { depositAmount: field<number>('depositAmount') ?? 0 }),
  };
  return {
    id: ids.of(operation.id),
    wallet_id: ids.of(operation.walletId),
    kind: operation.kind,
    amount: field('amount'),
    to_wallet_id: idField('toWalletId'),
    reference: operation.kind === 'bet' ? operation.reference : reference,
    idempotency_key: null,
    game_id: field('gameId'),
    round_id: field('roundId'),
    bet_reference: field('betReference'),
    final: field('final'),
    pending: field('pending'),
    expires_in_seconds: field('expiresInSeconds'),
    pending_operation_id: idField('pendingOperationId'),
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

async function store(history: History, decided: Decided[], book: WorkingSet, ids: Ids): Promise<void> {
  for (const wallet of book.wallets.values()) {
    await ledger.pool.query('INSERT INTO wallets (id, player_id, currency) VALUES ($1, $2, $3)', [
      ids.of(wallet.id),
      ids.of(wallet.playerId),
      wallet.currency,
    ]);
  }
  for (const [i, terms] of history.offers.entries()) {
    const values = [ids.of(`o${i}`), 'offer', i === 3 ? 'EUR' : null, 100, terms, 'tester'];
    await ledger.pool.query(
      'INSERT INTO offers (id, name, currency, amount, terms, created_by) VALUES ($1,$2,$3,$4,$5,$6)',
      values,
    );
  }
  const rows = decided.map((one) => rowOf(one, ids));
  // the holds' other wallets: an operation that ends a transfer names both
  for (const [i, { operation }] of decided.entries()) {
    const row = rows[i];
    if (row === undefined || !('pendingOperationId' in operation)) continue;
    const held = decided.find(({ operation: other }) => other.id === operation.pendingOperationId)?.operation;
    if (held?.kind === 'transfer' && held.toWalletId !== held.walletId)
      row.to_wallet_id = ids.of(held.toWalletId);
  }
  await insertOperations(ledger.pool, rows);
  await changeJournal(
    ledger.url,
    'UPDATE operations SET created_at = t.at FROM unnest($1::uuid[], $2::timestamptz[]) AS t(id, at) WHERE operations.id = t.id',
    [rows.map(({ id }) => id), decided.map(({ operation }) => new Date(operation.acceptedAt))],
  );
}

const limits = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

test('any history, in any batching by two workers, ends as the pure rules one by one', async () => {
  await prove(60, (runs) =>
    fc.assert(
      fc.asyncProperty(anyHistory, limits, limits, async (history, one, other) => {
        const { book, decided } = decide(history);
        const ids = new Ids();
        await store(history, decided, book, ids);
        const walletIds = [...book.wallets.keys()].map((name) => ids.of(name));
        await Promise.all([
          ledger.drain(walletIds, ...one),
          ledger.drain([...walletIds].reverse(), ...other),
        ]);
        // a transaction that was skipped over may have left something to the other drain
        await ledger.drain(walletIds);
        await compare(book, decided, ids);
      }),
      runs,
    ),
  );
  expect((await reconcile(ledger.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}, 120_000);

async function compare(book: WorkingSet, decided: Decided[], ids: Ids): Promise<void> {
  const views = await ledger.reader.operationsById(decided.map(({ operation }) => ids.of(operation.id)));
  const outcome = decided.map(({ operation, decision }) => {
    const held = book.holds.get(operation.id);
    return decision.status === 'rejected' ? decision.rejection.code : (held?.status ?? decision.status);
  });
  expect(
    [...decided]
      .map(({ operation }) => views.get(ids.of(operation.id)))
      .map((view) => view?.rejection?.code ?? view?.status),
  ).toEqual(outcome);
  for (const wallet of book.wallets.values()) {
    const { cash, bonus, reserved, incoming, version } = wallet;
    expect((await ledger.reader.wallet(ids.of(wallet.id)))?.wallet).toMatchObject({
      cash,
      bonus,
      reserved,
      incoming,
      version,
    });
  }
  for (const bonus of book.bonuses.values()) {
    const { status, balance, won, converted, removed, wagered, required } = bonus;
    const read = await ledger.reader.bonus(ids.of(bonus.id));
    expect(read?.bonus).toMatchObject({ status, balance, won, converted, removed, wagered, required });
  }
}
