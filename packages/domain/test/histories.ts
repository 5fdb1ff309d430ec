import fc from 'fast-check';
import type { Bonus, Decision, Hold, Operation, Terms } from '../src/index.ts';
import { WorkingSet } from '../src/index.ts';
import type { OperationRequest } from './casino.ts';
import { bet, rollback, settlement, START } from './casino.ts';

const WALLETS = ['w', 'v', 'u'] as const;
const GAMES = ['slots', 'slots', 'table', 'live', 'other'] as const;

const small = fc.integer({ min: 1, max: 500 });
const large = fc.integer({ min: 1, max: 3000 });
/** How far back from the newest bet, or one that has not come yet. */
const back = fc.oneof(
  { weight: 1, arbitrary: fc.constant(-1) },
  { weight: 12, arbitrary: fc.nat({ max: 4 }) },
);
/** Whether it is counted among the open ones only. */
const open = fc.constantFrom(true, true, true, false);
const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Small requirements and short times, so that bonuses do end. */
export const anyTerms: fc.Arbitrary<Terms> = fc.record({
  wagering: fc.record({
    multiplier: fc.integer({ min: 1, max: 200 }).map((value) => value / 100),
    base: fc.constantFrom('bonus', 'bonus', 'bonus', 'deposit_and_bonus'),
    counts: fc.constantFrom('all', 'cash', 'bonus'),
  }),
  funding: fc.constantFrom('cash_first', 'bonus_first', 'proportional'),
  contributions: fc.record({ default: share, slots: share, table: share }),
  gameContributions: maybe(fc.record({ table: share })),
  excludedGames: maybe(fc.constant(['other'])),
  maxBet: maybe(fc.integer({ min: 300, max: 500 })),
  maxConversion: maybe(fc.integer({ min: 1, max: 300 })),
  bustBelow: maybe(fc.integer({ min: 1, max: 50 })),
  expiresInSeconds: maybe(fc.integer({ min: 1, max: 60 })),
});

/** The next step. Holds and bonuses are named by their place among those that exist. */
type Step =
  | { readonly does: 'request'; readonly request: OperationRequest }
  | {
      readonly does: 'end hold';
      readonly kind: 'complete' | 'revert' | 'expire';
      readonly nth: number;
      readonly amount: number | null;
    }
  | { readonly does: 'end bonus'; readonly kind: 'bonus_forfeit' | 'bonus_expire'; readonly nth: number }
  | { readonly does: 'bet'; readonly amount: number; readonly gameId: string }
  | {
      readonly does: 'settle';
      readonly back: number;
      readonly open: boolean;
      readonly amount: number;
      readonly final: boolean;
    }
  | { readonly does: 'roll back'; readonly back: number; readonly open: boolean }
  | { readonly does: 'wait'; readonly seconds: number }
  | { readonly does: 'freeze'; readonly walletId: string; readonly status: 'active' | 'frozen' };

const walletId = fc.constantFrom('w', 'w', 'w', 'w', 'v', 'u');
const holdable = {
  walletId,
  amount: small,
  pending: fc.boolean(),
  expiresInSeconds: fc.option(fc.integer({ min: 1, max: 30 })),
};

const request: fc.Arbitrary<OperationRequest> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('deposit' as const), ...holdable, amount: large }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdrawal' as const), ...holdable }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('transfer' as const),
      ...holdable,
      toWalletId: fc.constantFrom(...WALLETS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('payout' as const), walletId, amount: small }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('adjustment' as const),
      walletId,
      direction: fc.constantFrom('credit', 'debit'),
      amount: small,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('bonus_grant' as const),
      walletId,
      offerId: fc.constantFrom('o0', 'o1', 'o2', 'o3'),
      amount: fc.option(small),
      depositAmount: small,
    }),
  },
);

const nth = fc.nat({ max: 5 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('request' as const), request }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('bet' as const),
      amount: fc.integer({ min: 1, max: 300 }),
      gameId: fc.constantFrom(...GAMES),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constant('settle' as const),
      back,
      open,
      amount: fc.oneof(fc.constant(0), small),
      final: fc.constantFrom(true, true, true, false),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('roll back' as const), back, open }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('end hold' as const),
      kind: fc.constantFrom('complete', 'revert', 'expire'),
      nth,
      amount: fc.option(small),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('end bonus' as const),
      kind: fc.constantFrom('bonus_forfeit', 'bonus_expire', 'bonus_expire', 'bonus_expire'),
      nth,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const), seconds: fc.nat({ max: 20 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('freeze' as const),
      walletId,
      status: fc.constantFrom('active', 'active', 'active', 'active', 'active', 'frozen'),
    }),
  },
);

export interface History {
  readonly offers: readonly Terms[];
  readonly steps: readonly Step[];
}

export const anyHistory: fc.Arbitrary<History> = fc.record({
  offers: fc.array(anyTerms, { minLength: 4, maxLength: 4 }),
  steps: fc.array(step, { minLength: 10, maxLength: 150, size: 'max' }),
});

/** The working set before a history: two wallets in EUR, one in USD, four offers, the last for EUR only. */
export function emptyWorkingSet(history: History): WorkingSet {
  const workingSet = new WorkingSet();
  for (const id of WALLETS)
    workingSet.open({ id, playerId: `player-${id}`, currency: id === 'u' ? 'USD' : 'EUR' });
  history.offers.forEach((terms, i) => {
    const currency = i === 3 ? 'EUR' : null;
    workingSet.offers.set(`o${i}`, { id: `o${i}`, currency, amount: 100, archived: false, terms });
  });
  workingSet.categories.set('slots', 'slots').set('table', 'table').set('live', 'live');
  return workingSet;
}

/** Plays a history and calls `applied` for every operation, right after its decision. */
export function play(
  history: History,
  applied: (workingSet: WorkingSet, operation: Operation, decision: Decision) => void,
): WorkingSet {
  const workingSet = emptyWorkingSet(history);
  let now = START;
  let bets = 0;
  history.steps.forEach((next, i) => {
    if (next.does === 'wait') now += next.seconds * 1000;
    else if (next.does === 'freeze') workingSet.setStatus(next.walletId, next.status);
    else {
      if (next.does === 'bet') bets += 1;
      const request = requestOf(workingSet, next, bets);
      if (request === null) return;
      const operation: Operation = {
        walletId: 'w',
        reference: `ref-${i}`,
        ...request,
        id: `op-${i}`,
        seq: i,
        acceptedAt: now,
      };
      applied(workingSet, operation, workingSet.apply(operation));
    }
  });
  return workingSet;
}

function requestOf(
  workingSet: WorkingSet,
  next: Exclude<Step, { does: 'wait' | 'freeze' }>,
  bets: number,
): OperationRequest | null {
  switch (next.does) {
    case 'request':
      return next.request;
    case 'bet':
      return bet(`b${bets}`, next.amount, next.gameId);
    case 'settle': {
      const reference = named(workingSet, next, bets);
      return reference === null ? null : settlement(reference, next.amount, next.final);
    }
    case 'roll back': {
      const reference = named(workingSet, next, bets);
      return reference === null ? null : rollback(reference);
    }
    case 'end hold':
      return endOfHold([...workingSet.holds.values()], next);
    case 'end bonus':
      return endOfBonus([...workingSet.bonuses.values()], next);
  }
}

/** The reference of a bet that was placed, or of the next one that will be; null if there is none to name. */
function named(
  workingSet: WorkingSet,
  { back, open }: { readonly back: number; readonly open: boolean },
  bets: number,
): string | null {
  if (back < 0) return `b${bets + 1}`;
  const placed = [...workingSet.bets()].filter(({ status }) => !open || status === 'open');
  return placed.at(-1 - (back % Math.max(placed.length, 1)))?.reference ?? null;
}

function endOfHold(
  holds: readonly Hold[],
  { kind, nth, amount }: Step & { does: 'end hold' },
): OperationRequest | null {
  const hold = holds.at(-1 - (nth % Math.max(holds.length, 1)));
  if (hold === undefined) return null;
  const where = { walletId: hold.walletId, pendingOperationId: hold.operationId };
  return kind === 'complete' ? { kind, amount, ...where } : { kind, ...where };
}

function endOfBonus(
  bonuses: readonly Bonus[],
  { kind, nth }: Step & { does: 'end bonus' },
): OperationRequest | null {
  const bonus = bonuses.at(-1 - (nth % Math.max(bonuses.length, 1)));
  if (bonus === undefined) return null;
  const where = { walletId: bonus.walletId, bonusId: bonus.id };
  return kind === 'bonus_forfeit' ? { kind, reason: 'player', ...where } : { kind, ...where };
}
