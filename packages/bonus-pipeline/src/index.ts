export { countLiveBonuses } from './bonus-counts.ts';
export { dueBonuses, dueHolds } from './expiry-requests.ts';
export type { EndedBonus } from './new-entries.ts';
export { type BatchResult, processWallets } from './process-wallets.ts';
export { walletsBehind } from './progress.ts';
