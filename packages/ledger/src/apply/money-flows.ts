import { descriptorOf } from '@croupier/contracts';
import type { House, Kind } from '@croupier/domain';
import { addExactly } from '../read/totals.ts';
import type { Sum } from '../read/totals.ts';
import type { EntryInsert } from './changes.ts';

/** What money did between players and the house, in the casino's words. */
type MoneyFlow =
  | 'stakes'
  | 'wins'
  | 'refunds'
  | 'payouts'
  | 'deposits'
  | 'withdrawals'
  | 'bonus_granted'
  | 'bonus_removed'
  | 'adjustments_credited'
  | 'adjustments_debited';

/** Amounts of one commit in minor units, by flow and currency. */
export interface Flow {
  flow: MoneyFlow;
  currency: string;
  amount: Sum;
}

type Account = Exclude<keyof House, 'promised' | 'counterpart'>;
const ACCOUNTS: readonly Account[] = ['payments', 'gaming', 'bonusCost', 'adjustments'];

/** Read off the house's side of the entries, so that what they say is what the journal says. */
export function moneyFlows(entries: readonly EntryInsert[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { row, wallet } of entries) {
    for (const account of ACCOUNTS) {
      const change = wallet.house[account];
      if (change !== 0) add(flows, flowOf(account, change > 0, row.kind), wallet.wallet.currency, change);
    }
  }
  return [...flows.values()];
}

function add(flows: Map<string, Flow>, flow: MoneyFlow, currency: string, change: number): void {
  const key = `${flow} ${currency}`;
  const amount = Math.abs(change);
  const known = flows.get(key);
  if (known === undefined) flows.set(key, { flow, currency, amount });
  else known.amount = addExactly(known.amount, amount);
}

function flowOf(account: Account, toHouse: boolean, kind: Kind): MoneyFlow {
  switch (account) {
    case 'payments':
      return toHouse ? 'withdrawals' : 'deposits';
    case 'gaming':
      return toHouse ? 'stakes' : (descriptorOf(kind).paidAs ?? 'wins');
    case 'bonusCost':
      return toHouse ? 'bonus_removed' : 'bonus_granted';
    case 'adjustments':
      return toHouse ? 'adjustments_debited' : 'adjustments_credited';
  }
}
