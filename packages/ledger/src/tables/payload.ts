import { fieldsOf } from '@croupier/contracts';
import type { Field, FieldName, Payload } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';

/** The columns of an operation's payload. */
export interface PayloadColumns {
  amount: number | null;
  game_id: string | null;
  round_id: string | null;
  bet_reference: string | null;
  final: boolean | null;
  pending: boolean | null;
  expires_in_seconds: number | null;
  pending_operation_id: string | null;
  method: string | null;
  /** The other fields, as JSON. */
  payload: string | null;
}

type Column = Exclude<keyof PayloadColumns, 'payload'>;

/** The fields that have columns of their own. */
const COLUMN_OF: Partial<Record<FieldName, Column>> = {
  amount: 'amount',
  gameId: 'game_id',
  roundId: 'round_id',
  betReference: 'bet_reference',
  final: 'final',
  pending: 'pending',
  expiresInSeconds: 'expires_in_seconds',
  pendingOperationId: 'pending_operation_id',
  method: 'method',
};

/** The fields without a column, as the JSON of `payload`; null where there are none. */
export function otherFields(kind: Kind, payload: Payload): string | null {
  let others: Record<string, unknown> | null = null;
  for (const [name] of fieldsOf(kind)) {
    const value = payload[name];
    if (COLUMN_OF[name] === undefined && value !== undefined && value !== null) (others ??= {})[name] = value;
  }
  return others === null ? null : JSON.stringify(others);
}

/** `value`: as it is stored; null where it is not there. */
type Visit = (name: FieldName, value: unknown, field: Field) => void;

/** The payload of an operation, field by field in the order of its descriptor. */
export function eachField(row: PayloadColumns & { kind: Kind }, visit: Visit): void {
  const others = row.payload === null ? null : (JSON.parse(row.payload) as Payload);
  for (const [name, field] of fieldsOf(row.kind)) {
    const column = COLUMN_OF[name];
    visit(name, (column === undefined ? others?.[name] : row[column]) ?? field.default ?? null, field);
  }
}

export function payloadOf(row: PayloadColumns & { kind: Kind }): Payload {
  const payload: Record<string, unknown> = {};
  eachField(row, (name, value) => (payload[name] = value));
  return payload;
}
