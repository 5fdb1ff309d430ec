import type { Bet } from './bets/bet.ts';
import type { Ruling, Outcome, WalletEffect } from './decision.ts';
import type { Hold } from './holds/hold.ts';
import type { Posting } from './posting.ts';
import type { Balances } from './wallet/wallet.ts';
import { MAX_AMOUNT } from './money.ts';
import { closePosting } from './posting.ts';
import { refuse } from './refuse.ts';

/** What an operation does besides moving the wallet's own money. */
export interface Consequences {
  readonly amount: number | null;
  readonly receiver?: Posting | undefined;
  readonly bet?: Bet | undefined;
  readonly hold?: Hold | undefined;
  readonly leavesTombstone?: boolean;
  readonly outcome?: Outcome;
}

const NO_OUTCOME: Outcome = {};

/** The end of every decision: the one refusal that is last for all, then the effect. */
export function finalize(posting: Posting, also: Consequences): Ruling {
  const wallet = closePosting(posting);
  const receiver = also.receiver === undefined ? null : closePosting(also.receiver);
  if (posting.overflowed || exceedsLimit(wallet, also.bet) || (receiver !== null && exceedsLimit(receiver))) {
    return refuse('balance_limit_exceeded', `The balance would exceed the maximum of ${MAX_AMOUNT}.`);
  }
  // This is the point of no return: from here on nothing can be refused, and everything happens or the process fails.
  return {
    status: also.hold?.status === 'pending' ? 'pending' : 'applied',
    wallet,
    receiver,
    bet: also.bet ?? null,
    leavesTombstone: also.leavesTombstone ?? false,
    hold: also.hold ?? null,
    amount: also.amount,
    outcome: also.outcome ?? NO_OUTCOME,
  };
}

function exceedsLimit(effect: WalletEffect, bet?: Bet): boolean {
  return largest(effect.wallet) > MAX_AMOUNT || (bet !== undefined && bet.won > MAX_AMOUNT);
}

function largest({ cash, bonus, reserved, incoming }: Balances): number {
  return Math.max(cash, bonus, reserved, incoming);
}
