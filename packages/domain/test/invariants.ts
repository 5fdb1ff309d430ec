import type { Bet, Bonus, WorkingSet, Decision, Effect, Hold, Wallet, WalletEffect } from '../src/index.ts';

// What must hold after every operation, whatever it was. Nothing here knows a rule.

/** `expect` would take most of the time of a long history. */
function same<T>(actual: T, expected: T, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} and not ${String(expected)}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `before` are the wallets as they were, by id. */
export function checkEffect(before: ReadonlyMap<string, Wallet>, { wallet, receiver }: Effect): void {
  checkWalletEffect(before, wallet);
  if (receiver !== null) checkWalletEffect(before, receiver);
  same(wallet.house.counterpart + (receiver?.house.counterpart ?? 0), 0, 'counterparts together');
}

function checkWalletEffect(before: ReadonlyMap<string, Wallet>, effect: WalletEffect): void {
  const { wallet, changes, house, parts, bonuses } = effect;
  same(sum([...Object.values(changes), ...Object.values(house)]), 0, 'the sum of a posting');
  const was = before.get(wallet.id);
  same(wallet.version, (was?.version ?? NaN) + 1, 'the version');
  for (const account of ['cash', 'bonus', 'reserved', 'incoming'] as const) {
    same(wallet[account], (was?.[account] ?? NaN) + changes[account], `${account} after the change`);
    same(Number.isSafeInteger(wallet[account]) && wallet[account] >= 0, true, `${account} is an amount`);
  }
  const paid = parts.filter(({ reason }) => reason !== 'dropped');
  same(sum(paid.map(({ cash }) => cash)), changes.cash, 'the cash of the parts');
  same(sum(paid.map(({ bonus }) => bonus)), changes.bonus, 'the bonus of the parts');
  same(new Set(bonuses.map(({ id }) => id)).size, bonuses.length, 'bonuses eventsOf once');
}

export function checkWorkingSet(workingSet: WorkingSet): void {
  const bets = [...workingSet.bets()];
  for (const bonus of workingSet.bonuses.values()) checkBonus(bonus, bets);
  for (const wallet of workingSet.wallets.values()) {
    checkBonusesOf(wallet, workingSet);
    checkHoldsOf(wallet, [...workingSet.holds.values()]);
  }
}

/** What is there is what came in less what went out, and wagering is the sum of the bets that were not rolled back. */
function checkBonus(bonus: Bonus, bets: readonly Bet[]): void {
  const placed = bets.filter(({ bonusId }) => bonusId === bonus.id);
  const counted = placed.filter(({ status }) => status !== 'rolled_back');
  const { granted, won, returned, staked, converted, removed, balance } = bonus;
  same(granted + won + returned, staked + converted + removed + balance, 'what a bonus got and gave');
  same(bonus.wagered, sum(counted.map(({ contribution }) => contribution)), 'wagered');
  same(staked, sum(placed.map(({ fromBonus }) => fromBonus)), 'staked');
  same(bonus.openBets, placed.filter(({ status }) => status === 'open').length, 'open bets');
  same(
    Math.min(...Object.values(bonus).filter((value) => typeof value === 'number')) >= 0,
    true,
    'none negative',
  );
  const ended = bonus.status !== 'active' && bonus.status !== 'queued';
  same(bonus.endedAt !== null, ended, 'has an end');
  same(bonus.endReason !== null, ended, 'has a reason');
  if (ended) same(balance, 0, 'the balance of an ended bonus');
}

function checkBonusesOf(wallet: Wallet, workingSet: WorkingSet): void {
  const bonuses = [...workingSet.bonuses.values()].filter(({ walletId }) => walletId === wallet.id);
  const active = bonuses.filter(({ status }) => status === 'active');
  same(active.length <= 1, true, 'at most one is active');
  same(wallet.bonus, active[0]?.balance ?? 0, 'the bonus money of the wallet');
  if (active.length === 0 && wallet.bonuses.length > 0) {
    same(
      wallet.bonuses.some(({ status }) => status === 'queued'),
      false,
      'none waits for nothing',
    );
  }
  const relevant = bonuses.filter(
    ({ status, openBets }) => status === 'active' || status === 'queued' || openBets > 0,
  );
  relevant.sort((a, b) => a.seq - b.seq);
  same(wallet.bonuses.length, relevant.length, 'bonuses kept in the wallet');
  wallet.bonuses.forEach((bonus, i) => same(bonus, relevant[i], 'a bonus of the wallet'));
}

function checkHoldsOf(wallet: Wallet, holds: readonly Hold[]): void {
  const pending = holds.filter(({ status }) => status === 'pending');
  const out = pending.filter(({ kind, walletId }) => kind !== 'deposit' && walletId === wallet.id);
  const coming = pending.filter(({ kind, walletId, toWalletId }) =>
    kind === 'deposit' ? walletId === wallet.id : toWalletId === wallet.id,
  );
  same(wallet.reserved, sum(out.map(({ amount }) => amount)), 'reserved by pending holds');
  same(wallet.incoming, sum(coming.map(({ amount }) => amount)), 'promised by pending holds');
}

/** Every account of the house and of the players together, over all that was decided. */
export function grandTotal(decisions: Iterable<Decision>, workingSet: WorkingSet): number {
  let total = 0;
  for (const decision of decisions) {
    if (decision.status === 'rejected') continue;
    total += sum(Object.values(decision.wallet.house));
    if (decision.receiver !== null) total += sum(Object.values(decision.receiver.house));
  }
  for (const { cash, bonus, reserved, incoming } of workingSet.wallets.values())
    total += cash + bonus + reserved + incoming;
  return total;
}

/** A decision that changed what it was given would throw. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
