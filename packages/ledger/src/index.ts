export type * from './api.ts';
export { GroupAcceptor } from './accept/accept.ts';
export {
  AUDIT_ACTIONS,
  AUDIT_COLUMNS,
  authorOf,
  authorParameters,
  authorValues,
  writeAudit,
} from './audit/audit-row.ts';
export type { AuditAction, AuditEntry, Author, ChangedBy, WriteAudit } from './audit/audit-row.ts';
export { exportAudit, readAudit } from './audit/read-audit.ts';
export type { AuditFilter, AuditView } from './audit/read-audit.ts';
export { readUnsealedAge, sealAuditLog } from './audit/seal.ts';
export type { AcceptedOperation, AcceptorOptions } from './accept/accept.ts';
export { applyQueued, BatchFault } from './apply/apply-queued.ts';
export type { Committed } from './apply/apply-queued.ts';
export type { Flow } from './apply/money-flows.ts';
export { OperationFault } from './apply/decide-all.ts';
export {
  claimReconciliationRun,
  recordReconciliationRun,
  readReconciliationRun,
} from './reconcile/reconciliation-run.ts';
export { readAllScales, readScales } from './reference-data/currencies.ts';
export { listedDeadLetters, recentDeadLetters } from './dead-letters/dead-letters.ts';
export { afterChange, DeadlineExceeded, InvalidCursor, OutcomeUnknown } from './errors.ts';
export type { CreatedOffer, OfferDraft } from './reference-data/offers.ts';
export { markPublished, readUnpublished } from './publish/outbox.ts';
export type { PageQuery } from './read/cursor.ts';
export type { UnpublishedCommit } from './publish/outbox.ts';
export {
  noteBlocked,
  noteEnded,
  noteUnblocked,
  readHeads,
  readLateWallets,
  readOverlooked,
  readQueues,
  readBlocked,
} from './pressure/pressure.ts';
export type { LateWallet, QueueState } from './pressure/pressure.ts';
export {
  afterFailedAttempt,
  dueRetries,
  recordFailedAttempt,
  STREAK_LIMIT_MS,
} from './dead-letters/quarantine.ts';
export type { AttemptReport, Failure, TroubledOperation } from './dead-letters/quarantine.ts';
export { createReader } from './read/reader.ts';
export { type IncrementalOptions, reconcile, reconcileIncrementally } from './reconcile/reconcile.ts';
export { createRegistry } from './reference-data/registry.ts';
export { queueCodeOf, QUEUE_OF_CODE } from './tables/queue-code.ts';
export type { QueueName } from './tables/queue-code.ts';
export { AUDIT_CHAIN } from './reconcile/sql/audit-checks.ts';
export { BOOKS } from './reconcile/sql/reconciliation-checks.ts';
export { addExactly, exactTotal } from './read/totals.ts';
export type { Sum, Total } from './read/totals.ts';
export { registerLedgerGauges } from './pressure/ledger-gauges.ts';
// for packages that read the journal and write in transactions of their own
export { newId } from './accept/new-id.ts';
export { COMMIT, sendPipelined, withConnection, type Statement } from './apply/transaction.ts';
export { type BonusRow, type BonusSnapshot, bonusView, toBonus } from './read/bonus-views.ts';
export { decodeCursor, encodeCursor, pageOf } from './read/cursor.ts';
export { onSnapshot } from './read/snapshot.ts';
export { type BetRow, betView } from './tables/bet-rows.ts';
export { isOperationOf } from './tables/operation-of.ts';
export { type OperationRow, toOperation } from './tables/operation-row.ts';
export { payloadOf } from './tables/payload.ts';
export { rfc3339 } from './tables/time.ts';
export { WIN_PAID } from './tables/win-paid.ts';
