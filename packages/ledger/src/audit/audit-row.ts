import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { newId } from '../accept/new-id.ts';

/** What the audit log can say was done: `<subject>.<verb>`. Every route that changes something names one. */
export const AUDIT_ACTIONS = [
  'wallet.freeze',
  'wallet.unfreeze',
  'wallet.close',
  'player.erase',
  'adjustment.create',
  'offer.create',
  'offer.archive',
  'game.put',
  'currency.put',
  'brand.put',
  'leaderboard.create',
  'score.set',
  'dead_letter.replay',
  'dead_letter.replay_all',
  'dead_letter.discard',
  'queue.pause',
  'queue.resume',
  'job.retry',
  'session.sign_in',
  'session.refused',
  'call.refused',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who changes something, and in which request. */
export interface Author {
  /** The token's `sub`, or the operator's login. */
  name: string;
  kind: 'token' | 'operator' | 'system';
  /** Of an operator. */
  role: string | null;
  traceId: string | null;
}

/** A text is the name of a part of Croupier itself, or of a person at its commands. */
export type ChangedBy = Author | string;

export function authorOf(by: ChangedBy): Author {
  return typeof by === 'string' ? { name: by, kind: 'system', role: null, traceId: null } : by;
}

export interface AuditEntry {
  /** A new one if not given. One that is there already: nothing is written. */
  id?: string;
  by: ChangedBy;
  /** Of the subject; null where it belongs to no brand, or to all. */
  brand?: string | null;
  action: AuditAction;
  subject: { kind: string; id: string };
  /** Of the fields that the action is about; null where there was nothing. Never passwords, hashes, keys or tokens. */
  before?: object | null;
  after?: object | null;
  reason?: string | null;
}

/** What `authorParameters` and then seven expressions of a statement's own fill. */
export const AUDIT_COLUMNS =
  'id, actor, actor_kind, role, trace_id, action, subject_kind, subject_id, before, after, reason, brand';

/** For statements that write the row beside their change. Parameters from `$first` on take `authorValues`. */
export function authorParameters(first: number): string {
  const types = ['uuid', 'text', 'text', 'text', 'text'];
  return types.map((type, index) => `$${first + index}::${type}`).join(', ');
}

export function authorValues(by: ChangedBy, id = newId()): (string | null)[] {
  const { name, kind, role, traceId } = authorOf(by);
  return [id, name, kind, role, traceId];
}

const INSERT_AUDIT = `
INSERT INTO audit_log (${AUDIT_COLUMNS})
VALUES (${authorParameters(1)}, $6, $7, $8, $9::jsonb, $10::jsonb, $11, $12) ON CONFLICT (id) DO NOTHING`;

/**
 * Writes a row: in the transaction of the change that it is about, or of its own where nothing in PostgreSQL changes.
 */
export async function writeAudit(
  client: Pick<Pool, 'query'> | PoolClient,
  { id, by, brand = null, action, subject, before = null, after = null, reason = null }: AuditEntry,
): Promise<void> {
  await client.query({
    name: 'write-audit',
    text: INSERT_AUDIT,
    values: [
      ...authorValues(by, id),
      action,
      subject.kind,
      subject.id,
      before === null ? null : JSON.stringify(before),
      after === null ? null : JSON.stringify(after),
      reason,
      brand,
    ],
  });
}

export type WriteAudit = (entry: AuditEntry) => Promise<void>;
