import { setTimeout as pause } from 'node:timers/promises';
import type { Operation, Reconciliation, Wallet } from '@croupier/client';
import type { DemoContext } from './context.ts';
import type { FeedChecker } from './feed-checker.ts';
import { runConcurrently } from './players.ts';
import type { Tally } from './tally.ts';

/** A wallet, and a feed that has been subscribed to it from its first version on. */
export interface WatchedWallet {
  walletId: string;
  feed: FeedChecker;
}

export interface VersionCounts {
  /** Versions committed, counted once for each subscribed feed. */
  committed: number;
  /** Versions delivered to the feeds. */
  delivered: number;
}

const TIMEOUT_MS = 15_000;
const POLL_INTERVAL_MS = 50;

/** Waits for the operations whose calls did not wait, and checks their results. */
export async function awaitPending({ croupier, tally, pending }: DemoContext): Promise<void> {
  await runConcurrently(pending.length, async (n) => {
    const { id, kind } = pending[n] ?? { id: '', kind: '' };
    checkResult(await croupier.operations.waitForResult(id, { timeoutMs: TIMEOUT_MS }), kind, tally);
  });
}

function checkResult({ id, status, rejection }: Operation, kind: string, tally: Tally): void {
  tally.operation(kind, status);
  if (rejection !== null) tally.rejected(rejection.code);
  // a bet of a batch may lack cash; then its settlement finds no bet
  const isExpected =
    status === 'applied' || ['insufficient_funds', 'bet_not_found'].includes(rejection?.code ?? '');
  if (!isExpected) tally.addFault(`${kind} ${id} of a batch is ${status} ${rejection?.code ?? ''}`);
}

/** Waits for the last event of each wallet, and compares the delivered events with the wallet. */
export async function compare(
  { croupier, tally }: Pick<DemoContext, 'croupier' | 'tally'>,
  wallets: readonly WatchedWallet[],
): Promise<VersionCounts> {
  const versions = { committed: 0, delivered: 0 };
  const deadline = Date.now() + TIMEOUT_MS;
  await runConcurrently(wallets.length, async (n) => {
    const one = wallets[n];
    if (one === undefined) return;
    const wallet = await croupier.wallets.get(one.walletId);
    while ((one.feed.last(one.walletId)?.version ?? 0) < wallet.version && Date.now() < deadline)
      await pause(POLL_INTERVAL_MS);
    versions.committed += wallet.version;
    versions.delivered += one.feed.last(one.walletId)?.version ?? 0;
    for (const fault of faultsOf(wallet, one.feed)) tally.addFault(fault);
  });
  for (const feed of new Set(wallets.map((one) => one.feed)))
    for (const fault of feed.faults) tally.addFault(fault);
  return versions;
}

function faultsOf(wallet: Wallet, feed: FeedChecker): string[] {
  const delivered = feed.last(wallet.id) ?? {
    version: 0,
    balances: { cash: 0, bonus: 0, reserved: 0, incoming: 0 },
  };
  if (delivered.version !== wallet.version)
    return [`${wallet.id} is at version ${wallet.version}, but its last event has ${delivered.version}`];
  const { cash, bonus, reserved, incoming } = delivered.balances;
  const same =
    cash === wallet.cash &&
    bonus === wallet.bonus &&
    reserved === wallet.reserved &&
    incoming === wallet.incoming;
  return same ? [] : [`${wallet.id}: the balances of the last event differ from the wallet's`];
}

/** Waits until reconciliation succeeds: the outbox is emptied shortly after the last event. */
export async function checkReconciliation({ croupier, tally }: DemoContext): Promise<Reconciliation> {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const reconciliation = await croupier.admin.reconciliation();
    if (reconciliation.balanced) return reconciliation;
    if (Date.now() > deadline) {
      tally.addFault(`Reconciliation failed: ${JSON.stringify(reconciliation)}`);
      return reconciliation;
    }
    await pause(POLL_INTERVAL_MS * 10);
  }
}
