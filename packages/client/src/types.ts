import type { components } from './generated/api.ts';

type Schemas = components['schemas'];

/** Amounts are integers of minor units of the wallet's currency: `1170` is EUR 11.70. */
export type Wallet = Schemas['Wallet'];
/** One version of a wallet: the changes of an operation, and the balances after it. */
export type Entry = Schemas['Entry'];
export type Bet = Schemas['Bet'];
/** A request to change a wallet, with its status and result. */
export type Operation = Schemas['Operation'];
export type Bonus = Schemas['Bonus'];
/** The statement of a bonus. */
export type Explanation = Schemas['Explanation'];
export type Offer = Schemas['Offer'];
export type Game = Schemas['Game'];
export type Leaderboard = Schemas['Leaderboard'];
/** A casino (tenant) of the deployment. */
export type Brand = Schemas['Brand'];
export type Currency = Schemas['Currency'];
export type DeadLetter = Schemas['DeadLetter'];
/** A recorded change of anything but a player's money. */
export type AuditEntry = Schemas['AuditEntry'];
export type Reconciliation = Schemas['Reconciliation'];
/** `application/problem+json`, the gateway's error format. */
export type Problem = Schemas['Problem'];

/** Events of the realtime service, by name. */
export type ServerEvents = Schemas['ServerEvents'];
/** Calls to the realtime service, by name. */
export type ServerCalls = Schemas['ServerCalls'];
export type ServerAnswers = Schemas['ServerAnswers'];
export type Snapshot = ServerEvents['snapshot'];
export type WalletUpdated = ServerEvents['wallet:updated'];
export type BetEnded = ServerEvents['bet:settled'];
export type BonusChanged = ServerEvents['bonus:progress'];
