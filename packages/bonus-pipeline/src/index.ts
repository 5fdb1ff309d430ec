export { countLiveBonuses } from './count-bonuses.ts';
export { dueBonuses, dueHolds } from './due.ts';
export type { EndedBonus } from './fresh.ts';
export { type ProcessOptions, type Processed, processWallets } from './process-wallets.ts';
export { walletsBehind } from './progress.ts';
