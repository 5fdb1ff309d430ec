import { setTimeout as pause } from 'node:timers/promises';
import type { Operation, Reconciliation, Wallet } from '@croupier/client';
import { inLanes } from './guests.ts';
import type { House } from './house.ts';
import type { Tally } from './tally.ts';
import type { Watcher } from './watcher.ts';

/** A wallet, and a client that has followed it from the beginning. */
export interface Followed {
  walletId: string;
  watcher: Watcher;
}

export interface Heard {
  /** Versions committed, counted once for each who follows them. */
  committed: number;
  told: number;
}

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 50;

/** Looks at what nobody waited for, until all of it has ended. */
export async function endLater({ croupier, tally, later }: House): Promise<void> {
  await inLanes(later.length, async (n) => {
    const { id, kind } = later[n] ?? { id: '', kind: '' };
    noteEnd(await croupier.operations.ended(id, { timeoutMs: PATIENCE_MS }), kind, tally);
  });
}

function noteEnd({ id, status, rejection }: Operation, kind: string, tally: Tally): void {
  tally.operation(kind, status);
  if (rejection !== null) tally.rejected(rejection.code);
  // a bet of a batch may find too little cash, and then there is none to settle
  const isPlay =
    status === 'applied' || ['insufficient_funds', 'bet_not_found'].includes(rejection?.code ?? '');
  if (!isPlay) tally.complain(`${kind} ${id} of a batch is ${status} ${rejection?.code ?? ''}`);
}

/** Waits for the last event of each wallet, and compares what was told with what is so. */
export async function compare(
  { croupier, tally }: Pick<House, 'croupier' | 'tally'>,
  followed: readonly Followed[],
): Promise<Heard> {
  const heard = { committed: 0, told: 0 };
  const deadline = Date.now() + PATIENCE_MS;
  await inLanes(followed.length, async (n) => {
    const one = followed[n];
    if (one === undefined) return;
    const wallet = await croupier.wallets.get(one.walletId);
    while ((one.watcher.last(one.walletId)?.version ?? 0) < wallet.version && Date.now() < deadline)
      await pause(LOOK_EVERY_MS);
    heard.committed += wallet.version;
    heard.told += one.watcher.last(one.walletId)?.version ?? 0;
    for (const fault of faultsOf(wallet, one.watcher)) tally.complain(fault);
  });
  for (const watcher of new Set(followed.map((one) => one.watcher)))
    for (const fault of watcher.wrong) tally.complain(fault);
  return heard;
}

function faultsOf(wallet: Wallet, watcher: Watcher): string[] {
  const told = watcher.last(wallet.id) ?? {
    version: 0,
    balances: { cash: 0, bonus: 0, reserved: 0, incoming: 0 },
  };
  if (told.version !== wallet.version)
    return [`${wallet.id} is at version ${wallet.version}, and told of ${told.version}`];
  const { cash, bonus, reserved, incoming } = told.balances;
  const same =
    cash === wallet.cash &&
    bonus === wallet.bonus &&
    reserved === wallet.reserved &&
    incoming === wallet.incoming;
  return same ? [] : [`${wallet.id}: the balances last told are not those that it has`];
}

/** The outbox is emptied a moment after the last event. */
export async function checkBooks({ croupier, tally }: House): Promise<Reconciliation> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const books = await croupier.admin.reconciliation();
    if (books.balanced) return books;
    if (Date.now() > deadline) {
      tally.complain(`the books do not hold: ${JSON.stringify(books)}`);
      return books;
    }
    await pause(LOOK_EVERY_MS * 10);
  }
}
