import type { Decision, Refusal, Rejected, Ruling } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Operation } from './operation.ts';
import type { Wallet } from './wallet/wallet.ts';
import { decideAdjustment } from './wallet/adjustments.ts';
import { decideBet } from './bets/bets.ts';
import { decideBonusExpire } from './bonuses/bonus-expiries.ts';
import { decideForfeit } from './bonuses/bonus-forfeits.ts';
import { decideGrant } from './bonuses/bonus-grants.ts';
import { decideDeposit } from './wallet/deposits.ts';
import { decideComplete, decideExpire, decideRevert } from './holds/holds.ts';
import { decidePayout } from './wallet/payouts.ts';
import { decideRollback } from './bets/rollbacks.ts';
import { decideSettlement } from './bets/settlements.ts';
import { decideTransfer } from './wallet/transfers.ts';
import { decideWithdrawal } from './wallet/withdrawals.ts';

/**
 * What an operation does to the wallet as it stands, or why it is refused. Pure: the same operation on the same facts
 * always gives the same decision. Its time is the operation's `acceptedAt`, never a clock's.
 *
 * Refusals are checked in the contract's order: `same_wallet`, `currency_mismatch`, then those of the kind in the order
 * that its function lists, and last, for all, `balance_limit_exceeded` (see `conclude`). Only faults are thrown.
 */
export function decide(operation: Operation, facts: Facts): Decision {
  const ruling = rule(operation, facts);
  return ruling.status === 'rejected' ? rejected(ruling.rejection, facts.wallet) : ruling;
}

/** With the balances that it was decided on: what a caller shows may depend on them, and they change later. */
function rejected({ code, detail, available }: Refusal, { cash, bonus }: Wallet): Rejected {
  const rejection = { code, detail, balances: { cash, bonus } };
  return { status: 'rejected', rejection: available === undefined ? rejection : { ...rejection, available } };
}

function rule(operation: Operation, facts: Facts): Ruling {
  switch (operation.kind) {
    case 'deposit':
      return decideDeposit(operation, facts);
    case 'withdrawal':
      return decideWithdrawal(operation, facts);
    case 'transfer':
      return decideTransfer(operation, facts);
    case 'complete':
      return decideComplete(operation, facts);
    case 'revert':
      return decideRevert(operation, facts);
    case 'expire':
      return decideExpire(operation, facts);
    case 'payout':
      return decidePayout(operation, facts);
    case 'adjustment':
      return decideAdjustment(operation, facts);
    case 'bet':
      return decideBet(operation, facts);
    case 'settlement':
      return decideSettlement(operation, facts);
    case 'rollback':
      return decideRollback(operation, facts);
    case 'bonus_grant':
      return decideGrant(operation, facts);
    case 'bonus_forfeit':
      return decideForfeit(operation, facts);
    case 'bonus_expire':
      return decideBonusExpire(operation, facts);
    default:
      return unknownKind(operation);
  }
}

/** Does not compile once a kind is missing above. */
function unknownKind(operation: never): never {
  throw new Error(`unknown kind of operation: ${(operation as { kind: string }).kind}`);
}
