import type { Decision, Refusal, Rejected, Ruling } from './decision.ts';
import type { DecisionInputs } from './decision-inputs.ts';
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
 * What an operation does to the wallet in its current state, or why it is refused. Pure: the same operation on the
 * same inputs always gives the same decision. Its time is the operation's `acceptedAt`, never a clock's.
 *
 * Refusals are checked in the contract's order: `same_wallet`, `currency_mismatch`, then those of the kind in the order
 * that its function lists, and last, for all, `balance_limit_exceeded` (see `finalize`). Only faults are thrown.
 */
export function decide(operation: Operation, inputs: DecisionInputs): Decision {
  const ruling = rule(operation, inputs);
  return ruling.status === 'rejected' ? rejected(ruling.rejection, inputs.wallet) : ruling;
}

/** With the balances that it was decided on: what a caller shows may depend on them, and they change later. */
function rejected({ code, detail, available }: Refusal, { cash, bonus }: Wallet): Rejected {
  const rejection = { code, detail, balances: { cash, bonus } };
  return { status: 'rejected', rejection: available === undefined ? rejection : { ...rejection, available } };
}

function rule(operation: Operation, inputs: DecisionInputs): Ruling {
  switch (operation.kind) {
    case 'deposit':
      return decideDeposit(operation, inputs);
    case 'withdrawal':
      return decideWithdrawal(operation, inputs);
    case 'transfer':
      return decideTransfer(operation, inputs);
    case 'complete':
      return decideComplete(operation, inputs);
    case 'revert':
      return decideRevert(operation, inputs);
    case 'expire':
      return decideExpire(operation, inputs);
    case 'payout':
      return decidePayout(operation, inputs);
    case 'adjustment':
      return decideAdjustment(operation, inputs);
    case 'bet':
      return decideBet(operation, inputs);
    case 'settlement':
      return decideSettlement(operation, inputs);
    case 'rollback':
      return decideRollback(operation, inputs);
    case 'bonus_grant':
      return decideGrant(operation, inputs);
    case 'bonus_forfeit':
      return decideForfeit(operation, inputs);
    case 'bonus_expire':
      return decideBonusExpire(operation, inputs);
    default:
      return unknownKind(operation);
  }
}

/** Does not compile once a kind is missing above. */
function unknownKind(operation: never): never {
  throw new Error(`unknown kind of operation: ${(operation as { kind: string }).kind}`);
}
