export type * from './api.ts';
export type * from './views.ts';
export { GroupAcceptor } from './accept.ts';
export type { AcceptedOperation } from './accept.ts';
export { applyQueued, BatchFault } from './apply/apply-queued.ts';
export type { Committed } from './apply/apply-queued.ts';
export type { Flow, MoneyFlow } from './apply/money-flows.ts';
export { OperationFault } from './apply/decide-all.ts';
export { claimBooksCheck, noteBooksCheck, readBooksCheck } from './books-check.ts';
export type { BooksCheckView } from './books-check.ts';
export { readAllScales, readScales } from './currencies.ts';
export { listedDeadLetters, recentDeadLetters } from './dead-letters.ts';
export { afterChange, DeadlineExceeded, InvalidCursor, OutcomeUnknown } from './errors.ts';
export { EMPTY_OPERATION } from './new-row.ts';
export type { CreatedOffer, OfferDraft, OfferOptions } from './offers.ts';
export type { RequestKey } from './request-keys.ts';
export { markTold, readUntold } from './outbox.ts';
export type { PageQuery } from './cursor.ts';
export { createOperatorLog } from './operator-actions.ts';
export type { OperatorAction, RecordOperatorAction } from './operator-actions.ts';
export type { ServiceMessage, Untold } from './outbox.ts';
export {
  noteBlocked,
  noteEnded,
  noteUnblocked,
  readHeads,
  readLateWallets,
  readOverlooked,
  readQueues,
  readStuck,
} from './pressure.ts';
export type { LateWallet, QueueState, Stuck } from './pressure.ts';
export { afterFailedAttempt, dueRetries, recordFailedAttempt, STREAK_LIMIT_MS } from './quarantine.ts';
export type { AttemptReport, Failure, TroubledOperation } from './quarantine.ts';
export { createReader } from './reader.ts';
export { reconcile } from './reconcile.ts';
export { createRegistry } from './registry.ts';
export { queueCodeOf, QUEUE_OF_CODE } from './sql/queue-code.ts';
export type { QueueName } from './sql/queue-code.ts';
export { BOOKS } from './sql/reconciliation-checks.ts';
export * from './pipeline/index.ts';
export { addExactly, exactTotal } from './totals.ts';
export type { Sum, Total } from './totals.ts';
export { watchLedger } from './watch-ledger.ts';
