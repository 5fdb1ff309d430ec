import type { StoredMessage } from '@croupier/contracts';
import fc from 'fast-check';
import {
  countLiveBonuses,
  dueBonuses,
  dueHolds,
  processWallets,
  walletsBehind,
} from '@croupier/bonus-pipeline';
import { Leaderboards, rebuildLeaderboards } from '@croupier/leaderboards';
import {
  claimReconciliationRun,
  dueRetries,
  exportAudit,
  listedDeadLetters,
  markPublished,
  noteBlocked,
  recordReconciliationRun,
  noteEnded,
  noteUnblocked,
  readAllScales,
  readAudit,
  readUnsealedAge,
  sealAuditLog,
  readReconciliationRun,
  readHeads,
  readLateWallets,
  readOverlooked,
  readQueues,
  readBlocked,
  readUnpublished,
  recentDeadLetters,
  reconcile,
  recordFailedAttempt,
} from '@croupier/ledger';
import { readLeftovers } from '../../packages/ledger/src/pressure/pressure.ts';
import { anyHistory } from '../../packages/domain/test/histories.ts';
import { terms } from '../../packages/domain/test/casino.ts';
import { record } from '../../packages/ledger/test/histories.ts';
import type { Recorded } from '../../packages/ledger/test/histories.ts';
import type { Redis } from '@croupier/platform/redis';
import type { TestLedger } from '../../packages/ledger/test/setup.ts';

export interface WorkloadOptions {
  /** Random histories, with operations of every kind: about forty operations each. */
  histories: number;
  redis: Redis;
}

/**
 * Does with a ledger what the services do with theirs, all of it at least once: so every statement is sent, and every
 * table has rows. The input is the same each time. Some operations stay queued.
 */
export async function runWorkload(ledger: TestLedger, { histories, redis }: WorkloadOptions): Promise<void> {
  await referenceData(ledger);
  const recorded: Recorded[] = [];
  for (const history of fc.sample(anyHistory, { seed: 14, numRuns: histories }))
    recorded.push(await record(ledger, history));
  const walletId = await ledger.openWallet('reader');
  await acceptAndApply(ledger, walletId);
  await failAndReplay(ledger);
  await adjust(ledger, walletId);
  await runPipeline(ledger, [...recorded.flatMap(({ walletIds }) => walletIds), walletId]);
  await useLeaderboards(ledger, redis);
  await readEverything(ledger, walletId);
  await watch(ledger, walletId);
  await ledger.accept({ kind: 'deposit', walletId, amount: 5, reference: 'queued' });
}

const FREE = { name: 'match', terms: terms({}), currency: null, amount: null, createdBy: 'tester' };
const TRIGGER = { on: 'deposit', matchPercent: 50, maxAmount: 1000, minDeposit: 100 } as const;

async function referenceData({ registry, pool }: TestLedger): Promise<void> {
  await registry.putCurrency('PTS', 0);
  for (const name of ['North', 'Northern'])
    await registry.putBrand('north', { name, timezone: 'UTC', profile: 'default' });
  for (const game of ['slots', 'table', 'live']) await registry.putGame(game, { category: game, name: null });
  await registry.createOffer({ ...FREE, trigger: TRIGGER });
  const once = { createdBy: 'tester', path: '/v1/offers', key: 'workload' };
  for (let n = 0; n < 2; n++) await registry.createOfferOnce({ ...FREE, trigger: null }, { key: once });
  const leaderboards = new Leaderboards(pool, null);
  for (const metric of ['wagered', 'won'] as const)
    await leaderboards.create({ id: metric, name: metric, metric, currency: 'EUR' }, 'tester');
}

/** What histories, which go past the acceptor, do not do. */
async function acceptAndApply(ledger: TestLedger, walletId: string): Promise<void> {
  const { registry, reader } = ledger;
  await registry.createWallet({ playerId: 'reader', currency: 'EUR', metadata: null });
  const deposit = {
    kind: 'deposit',
    walletId,
    amount: 10_000,
    reference: 'first',
    metadata: '{"a": 1}',
  } as const;
  await ledger.accept(deposit);
  const second = { ...deposit, reference: 'second', idempotencyKey: 'key' };
  // a key that is known, and one that comes twice at once
  await ledger.accept(deposit, second, second);
  // of a caller that is restricted to brands
  const restricted = { ...deposit, reference: 'restricted', brands: ['default'] };
  await ledger.accept(restricted);
  await ledger.accept(restricted, { ...restricted, idempotencyKey: 'restricted' });
  await ledger.accept({ ...restricted, reference: 'elsewhere', brands: ['north'] });
  await ledger.drain([walletId]);
  const other = await ledger.openWallet('other');
  const held = await ledger.run({ kind: 'transfer', walletId, toWalletId: other, amount: 5, pending: true });
  await ledger.run({ kind: 'complete', walletId: '', pendingOperationId: held.id });
  await ledger.run({ kind: 'deposit', walletId, amount: 7, pending: true, expiresInSeconds: 3600 });
  const offer = await reader.findOffer('match');
  const grant = {
    kind: 'bonus_grant',
    walletId,
    amount: 100,
    payload: { offerId: offer?.id ?? '' },
  } as const;
  const { id: bonusId } = await ledger.run(grant);
  await ledger.run(grant);
  for (let n = 0; n < 3; n++) {
    const bet = {
      kind: 'bet',
      walletId,
      reference: `bet-${n}`,
      gameId: 'slots',
      roundId: `${n}`,
      amount: 50,
    } as const;
    await ledger.run(bet);
    await ledger.run({
      kind: 'settlement',
      walletId,
      betReference: bet.reference,
      reference: `end-${n}`,
      amount: 60,
    });
  }
  await ledger.run({ kind: 'rollback', walletId, betReference: 'never', reference: 'rollback-never' });
  await ledger.run({ kind: 'withdrawal', walletId, amount: 10_000_000, reference: 'too-much' });
  await ledger.run({ kind: 'bonus_forfeit', walletId, payload: { bonusId, reason: 'test' } });
  await registry.setStatus(walletId, 'frozen', { reason: 'test', createdBy: 'tester' });
  await registry.setStatus(walletId, 'active', { reason: 'test', createdBy: 'tester' });
  await registry.closeWallet(await ledger.openWallet('leaver'), { reason: 'test', createdBy: 'tester' });
  await registry.erasePlayer({ brand: 'default', playerId: 'leaver' }, 'tester');
}

/** What the audit log has a row of, its seal, and how it is read. */
async function adjust(ledger: TestLedger, walletId: string): Promise<void> {
  const { pool } = ledger;
  const payload = { direction: 'credit', reason: 'test' } as const;
  const adjustment = { kind: 'adjustment', walletId, amount: 5, reference: 'adjusted', payload } as const;
  await ledger.accept(adjustment);
  const again = { ...adjustment, reference: 'again' };
  // a key that comes twice at once
  await ledger.accept(again, again);
  await ledger.drain([walletId]);
  await readUnsealedAge(pool);
  await sealAuditLog(pool);
  const page = { limit: 1, cursor: null };
  const { nextCursor } = await readAudit(pool, {}, page);
  await readAudit(pool, { actor: 'tester', from: '2026-01-01T00:00:00Z' }, { ...page, cursor: nextCursor });
  for await (const _ of exportAudit(pool, { action: 'adjustment.create', subjectId: walletId }, null));
}

/** Quarantine, dead letters, what fails with them, replay and discard. */
async function failAndReplay(ledger: TestLedger): Promise<void> {
  const { pool, registry } = ledger;
  const walletId = await ledger.openWallet('in-trouble');
  const bet = {
    kind: 'bet',
    walletId,
    reference: 'lost',
    gameId: 'slots',
    roundId: 'r',
    amount: 50,
  } as const;
  const [accepted] = await ledger.accept(bet);
  const operationId = accepted !== undefined && 'operation' in accepted ? accepted.operation.id : '';
  await recordFailedAttempt(pool, { operationId, attempts: 0, error: 'test' }, 2);
  await dueRetries(pool, -60_000, 10);
  await readBlocked(pool);
  await recordFailedAttempt(pool, { operationId, attempts: 1, error: 'test' }, 2);
  await ledger.accept({
    kind: 'settlement',
    walletId,
    betReference: 'lost',
    reference: 'with-it',
    amount: 5,
  });
  await ledger.drain([walletId]);
  await recentDeadLetters(pool, 60_000);
  await listedDeadLetters(pool, [operationId]);
  await registry.replay([operationId], 'tester');
  await recordFailedAttempt(pool, { operationId, attempts: 0, error: 'test' }, 1);
  await registry.discard(operationId, { reason: 'test', actor: 'tester' });
  // a refusal ends the time for which the wallet has waited
  await ledger.run({ kind: 'withdrawal', walletId, amount: 9 });
}

async function runPipeline({ pool, acceptor }: TestLedger, walletIds: string[]): Promise<void> {
  const messagesOf = (): StoredMessage[] => [['game:outcomes', { id: 'test', outcomes: [] }]];
  const grant: Parameters<typeof processWallets>[2]['grant'] = async (grants) =>
    void (await acceptor.accept(grants));
  for (let left = walletIds; left.length > 0;) {
    const { requeue, lockedElsewhere } = await processWallets(pool, left, {
      entriesPerWallet: 50,
      grant,
      messagesOf,
    });
    left = [...requeue, ...lockedElsewhere];
  }
  await Promise.all([dueBonuses(pool, 10), dueHolds(pool, 10), countLiveBonuses(pool)]);
  for await (const _ of walletsBehind(pool, 10));
}

async function useLeaderboards({ pool }: TestLedger, redis: Redis): Promise<void> {
  await new Leaderboards(pool, redis).setScore('won', { playerId: 'reader', score: 5 }, 'tester');
  await rebuildLeaderboards(pool, redis);
  await new Leaderboards(pool, null).read('won');
}

async function readEverything({ reader, pool }: TestLedger, walletId: string): Promise<void> {
  const page = { limit: 20, cursor: null };
  const at = new Date().toISOString();
  const everything = { ...page, kind: null, status: null, reference: null } as const;
  const { items } = await reader.operations(walletId, everything);
  const { items: bonuses } = await reader.bonusesOfWallet(walletId, page);
  await reader.operation(items[0]?.id ?? '');
  await reader.operations(walletId, { ...everything, kind: 'bet', status: 'applied', reference: 'bet-1' });
  for (const order of ['asc', 'desc'] as const)
    await reader.history(walletId, { ...page, order, kind: 'bet', from: at, to: at });
  await reader.wallet(walletId);
  await reader.walletAt(walletId, new Date(Date.now() - 1).toISOString());
  await reader.walletsOfPlayer({ brand: 'default', playerId: 'reader' });
  await reader.listWallets({ brand: 'default', playerId: 'reader' }, page);
  await reader.findWallet({ brand: 'default', playerId: 'reader' }, 'EUR');
  await reader.bets(walletId, { ...page, status: 'settled' });
  await reader.bet(walletId, 'bet-1');
  await reader.bundles(walletId, 0, 100);
  await reader.versions([walletId]);
  await reader.walletHeads([walletId]);
  await reader.walletHeadsOfPlayers([{ brand: 'default', playerId: 'reader' }]);
  await reader.lastStatuses([walletId]);
  await reader.brands(page, ['default']);
  await reader.hasBrand('default');
  await reader.currencies(page);
  await reader.hasCurrency('EUR');
  await reader.deadLetters(page);
  await reader.bonus(bonuses[0]?.id ?? '');
  await reader.openBonusesOfPlayer({ brand: 'default', playerId: 'reader' }, 101);
  await reader.offers(page);
  await reader.offer(bonuses[0]?.offerId ?? '');
  await readAllScales(pool);
}

/** What sweeps, gauges and reconciliation do. */
async function watch({ pool }: TestLedger, walletId: string): Promise<void> {
  await Promise.all([readQueues(pool), readBlocked(pool), readLeftovers(pool), readHeads(pool, [walletId])]);
  await readLateWallets(pool, { olderThanMs: 0, most: 1, limit: 10 });
  await readOverlooked(pool, 0, 10);
  await noteEnded(pool, new Map([['bets', 1]]));
  await noteBlocked(pool, walletId, 'test');
  await noteUnblocked(pool, walletId);
  const unpublished = await readUnpublished(pool, -1000, 500);
  // half of them are published
  await markPublished(
    pool,
    unpublished.slice(0, unpublished.length / 2).map(({ outboxId }) => outboxId),
  );
  await claimReconciliationRun(pool, 0);
  await recordReconciliationRun(pool, await reconcile(pool));
  await readReconciliationRun(pool);
}
