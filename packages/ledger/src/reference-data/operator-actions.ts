import type { Pool } from '@croupier/platform/postgres';

/** An action of an operator that is neither an operation nor a call of the API. */
export interface OperatorAction {
  action: 'queue.pause' | 'queue.resume' | 'job.retry' | 'operation.replay';
  /** The queue, job or operation that it is about. */
  subject: string;
  /** The name that was signed in with. */
  actor: string;
  address: string;
  detail?: Readonly<Record<string, unknown>>;
}

export type RecordOperatorAction = (action: OperatorAction) => Promise<void>;

/** Writes the row of the audit log. Resolves when it is committed; only then may the action take effect. */
export function createOperatorLog(pool: Pool): RecordOperatorAction {
  return async ({ action, subject, actor, address, detail = {} }) => {
    await pool.query({
      text: 'INSERT INTO operator_actions (action, subject, actor, address, detail) VALUES ($1, $2, $3, $4, $5)',
      values: [action, subject, actor, address, JSON.stringify(detail)],
    });
  };
}
