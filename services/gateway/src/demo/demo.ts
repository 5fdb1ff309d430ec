import type { SignToken } from '@croupier/platform/auth';

/** What the demo provider needs to be one. */
export interface Demo {
  /** Decides with a bet's own names how it ends; whoever knows it knows all outcomes. */
  seed: string;
  /** Signs the tokens of its players. */
  sign: SignToken;
}

/** Who asks for the operations that the demo provider makes by itself. */
export const DEMO_SUB = 'demo-provider';
export const DEMO_CURRENCY = 'EUR';
export const DEMO_GAME = 'demo-three-crowns';
export const DEMO_LEADERBOARD = 'demo-wagered';
