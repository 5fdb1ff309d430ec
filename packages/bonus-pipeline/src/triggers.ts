import type { Trigger } from '@croupier/contracts';
import { hundredths, mulDivFloor } from '@croupier/domain';
import type { NewOperation } from '@croupier/ledger';

/** A deposit that took effect: when it was applied, or, if it was pending, when it was completed. */
export interface AppliedDeposit {
  /** Of the deposit itself, also where another operation completed it. */
  operationId: string;
  walletId: string;
  brand: string;
  currency: string;
  /** What came in; of a pending deposit the completed amount. */
  amount: number;
  at: number;
  /** The wallet's first applied deposit ever (rule 21). */
  first: boolean;
  /** Of the request that made it take effect: what it triggers belongs to it. */
  trace: string | null;
}

export interface TriggeringOffer {
  id: string;
  /** Null: of all brands. */
  brand: string | null;
  /** Null: it serves any. */
  currency: string | null;
  trigger: Trigger;
  createdAt: number;
  archivedAt: number | null;
}

/**
 * The grants that these deposits trigger, in the order of the deposits and, for one deposit, of the offers. What counts
 * is the state when the deposit took effect, however late this looks. A grant of an offer that was archived since is
 * requested too: it is rejected, and the rejection is stored.
 */
export function triggeredGrants(
  deposits: readonly AppliedDeposit[],
  offers: readonly TriggeringOffer[],
): NewOperation[] {
  return deposits.flatMap((deposit) =>
    offers
      .filter((offer) => triggers(deposit, offer))
      .map((offer) => grantOf(deposit, offer))
      .filter(({ payload }) => payload.amount !== 0),
  );
}

function triggers(
  deposit: AppliedDeposit,
  { brand, currency, trigger, createdAt, archivedAt }: TriggeringOffer,
): boolean {
  if (createdAt > deposit.at || (archivedAt !== null && archivedAt <= deposit.at)) return false;
  if (brand !== null && brand !== deposit.brand) return false;
  if (currency !== null && currency !== deposit.currency) return false;
  if (trigger.firstOnly === true && !deposit.first) return false;
  return deposit.amount >= trigger.minDeposit;
}

/** floor(deposit × matchPercent ÷ 100), `maxAmount` at most; percents are integers of hundredths, so this is exact. */
function matchOf(amount: number, { matchPercent, maxAmount }: Trigger): number {
  return Math.min(mulDivFloor(amount, hundredths(matchPercent), 10_000), maxAmount);
}

/**
 * Shows that the key is Croupier's own. Keys of clients have another source, so they could not collide with it anyway.
 */
const OWN_KEY = '§';

/** The key follows from the offer and the deposit, so a repeated request is a replay. */
function grantOf(deposit: AppliedDeposit, offer: TriggeringOffer): NewOperation {
  return {
    kind: 'bonus_grant',
    walletId: deposit.walletId,
    keys: { idempotencyKey: `${OWN_KEY}trigger:${offer.id}:${deposit.operationId}`, source: 'o' },
    payload: {
      offerId: offer.id,
      amount: matchOf(deposit.amount, offer.trigger),
      depositAmount: deposit.amount,
      depositOperationId: deposit.operationId,
    },
    createdBy: 'croupier:triggers',
    trace: deposit.trace,
  };
}
