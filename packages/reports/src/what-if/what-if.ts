import type { Bonus, Terms } from '@croupier/domain';
import type { Pool } from '@croupier/platform/postgres';
import { WALLETS_WITH_BONUSES } from './wallets-with-bonuses.ts';
import { compare } from './exactness.ts';
import { replay } from './replay.ts';
import type { Replayed } from './replay.ts';
import { emptyTally, tally } from './tally.ts';
import type { Tally } from './tally.ts';
import { readWalletHistory } from './wallet-history.ts';
import type { WalletHistory } from './wallet-history.ts';

export interface WhatIfQuestion {
  offerId: string;
  /** In place of those that its bonuses were granted under. */
  terms: Terms;
  /** Bonuses granted from here on; RFC 3339. */
  from: string | null;
  /** And before this. */
  to: string | null;
}

export interface WhatIfAnswer {
  wallets: number;
  /** Amounts of different currencies cannot be added. */
  currencies: Map<string, { happened: Tally; would: Tally }>;
  /** Wallets whose replay under their own terms did not come to what is recorded, with the first difference. */
  inexact: { walletId: string; difference: string }[];
}

/**
 * What an offer's bonuses would have come to under other terms, beside what they came to. Each wallet is replayed twice
 * from its first operation on: under its own terms, which has to give what is recorded, and under the others.
 */
export async function whatIf(pool: Pool, question: WhatIfQuestion): Promise<WhatIfAnswer> {
  const { offerId, from, to } = question;
  const { rows } = await pool.query<{ wallet_id: string }>(WALLETS_WITH_BONUSES, [offerId, from, to]);
  const answer: WhatIfAnswer = { wallets: rows.length, currencies: new Map(), inexact: [] };
  for (const { wallet_id } of rows) addWallet(answer, await readWalletHistory(pool, wallet_id), question);
  return answer;
}

function addWallet(answer: WhatIfAnswer, history: WalletHistory, question: WhatIfQuestion): void {
  const difference = compare(
    history,
    replay(history, ({ terms }) => terms),
  );
  if (difference !== null) answer.inexact.push({ walletId: history.id, difference });
  const asked = (bonus: Bonus): boolean => isAskedFor(bonus, question);
  const would = replay(history, (bonus) => (asked(bonus) ? question.terms : bonus.terms));
  const sums = answer.currencies.get(history.currency) ?? { happened: emptyTally(), would: emptyTally() };
  answer.currencies.set(history.currency, sums);
  const bonuses = history.bonuses.filter(asked);
  tally(sums.happened, bonuses, {});
  tally(sums.would, replayedOf(bonuses, would), would.refused);
}

function isAskedFor(bonus: Bonus, { offerId, from, to }: WhatIfQuestion): boolean {
  if (bonus.offerId !== offerId) return false;
  return (
    (from === null || bonus.createdAt >= Date.parse(from)) &&
    (to === null || bonus.createdAt < Date.parse(to))
  );
}

function replayedOf(bonuses: readonly Bonus[], { bonuses: replayed }: Replayed): Bonus[] {
  return bonuses.flatMap(({ id }) => replayed.get(id) ?? []);
}
