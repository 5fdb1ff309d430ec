import type { SignToken } from '@croupier/platform/auth';

/** What the demo provider needs to be one. */
export interface Demo {
  /** Decides each outcome together with the bet's references. It is secret: with it all outcomes can be computed. */
  seed: string;
  /** Signs the tokens of its players. */
  sign: SignToken;
}

/** The author of the demo provider's own operations. */
export const DEMO_SUB = 'demo-provider';
export const DEMO_CURRENCY = 'EUR';
export const DEMO_GAME = 'demo-three-crowns';
export const DEMO_LEADERBOARD = 'demo-wagered';
