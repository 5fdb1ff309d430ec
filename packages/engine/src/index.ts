export { brandOfNew, keyOwnerOf, mayChange, maySeeBonus, playerOf, shownTo } from './access.ts';
export { Backpressure } from './backpressure.ts';
export { type Effect, outcomeUnknown, unavailable } from './faults.ts';
export { findWallet, readOfWallet } from './find-wallet.ts';
export { type OperationRequest, requestFrom, requestOf } from './operation-request.ts';
export { OperationSubmitter } from './operation-submitter.ts';
export {
  type CallDeadline,
  type Caller,
  type KeyedRequest,
  Operations,
  type Outcome,
  rejectionOf,
  type Submitted,
} from './operations.ts';
export { invalid, isRefusal, keyReused, type Refusal, refuse } from './refusal.ts';
export { replayDeadLetters } from './replay-dead-letters.ts';
export { Results } from './results.ts';
