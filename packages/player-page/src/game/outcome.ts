import { formatMoney } from '../money.ts';
import type { Currency } from '../money.ts';
import { Refused } from '../session/demo-api.ts';

/** What the player is told of a round. */
export type Outcome = { kind: 'won'; amount: number } | { kind: 'lost' } | { kind: 'refused'; words: string };

const WORDS: Readonly<Record<string, string>> = {
  insufficient_funds: 'There is not enough money left for this stake.',
  wallet_frozen: 'This wallet is frozen or closed: no bets are taken.',
  rate_limited: 'That was too fast. Try again in a moment.',
};

/** The round may stand all the same; then the demo provider finishes it at the next sign-in, as after a refresh. */
const NO_ANSWER =
  'No answer came. If the stake was taken, the round is finished when you sit down again; nothing is taken twice.';

export function refusedBy(error: unknown): Outcome {
  const words =
    error instanceof Refused && error.status < 500 ? (WORDS[error.code] ?? error.message) : NO_ANSWER;
  return { kind: 'refused', words };
}

export function wordsOf(outcome: Outcome, currency: Currency): string {
  switch (outcome.kind) {
    case 'won':
      return `You win ${formatMoney(outcome.amount, currency)}`;
    case 'lost':
      return 'No win this time';
    case 'refused':
      return outcome.words;
  }
}
