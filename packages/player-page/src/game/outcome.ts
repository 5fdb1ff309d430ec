import { formatMoney } from '../money.ts';
import type { Currency } from '../money.ts';
import { Refused } from '../session/demo-api.ts';

/** The result of a round, as shown to the player. */
export type Outcome = { kind: 'won'; amount: number } | { kind: 'lost' } | { kind: 'refused'; text: string };

const TEXTS: Readonly<Record<string, string>> = {
  insufficient_funds: 'There is not enough money left for this stake.',
  wallet_frozen: 'This wallet is frozen or closed and accepts no bets.',
  rate_limited: 'Too many requests. Try again in a moment.',
};

/** The bet may have been placed; then the demo provider completes the round at the next sign-in or refresh. */
const NO_ANSWER =
  'No answer. If the stake was taken, the round is completed at your next sign-in; no stake is taken twice.';

export function refusedBy(error: unknown): Outcome {
  const text =
    error instanceof Refused && error.status < 500 ? (TEXTS[error.code] ?? error.message) : NO_ANSWER;
  return { kind: 'refused', text };
}

export function textOf(outcome: Outcome, currency: Currency): string {
  switch (outcome.kind) {
    case 'won':
      return `You win ${formatMoney(outcome.amount, currency)}`;
    case 'lost':
      return 'No win this time';
    case 'refused':
      return outcome.text;
  }
}
