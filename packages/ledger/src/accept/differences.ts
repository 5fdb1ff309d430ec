import type { FieldName } from '@croupier/contracts';
import { eachField } from '../tables/payload.ts';
import type { OperationRow } from '../tables/operation-row.ts';
import { canonical } from './canonical-json.ts';
import type { NewRow } from './store.ts';

type Compared = Omit<
  OperationRow,
  'seq' | 'created_at' | 'id' | 'created_by' | 'source' | 'idempotency_key'
> &
  Pick<NewRow, 'metadata'>;

const FIELDS: [string, (row: Compared) => unknown][] = [
  ['kind', (row) => row.kind],
  ['toWalletId', (row) => (row.kind === 'transfer' ? row.to_wallet_id : null)],
  ['reference', (row) => row.reference],
  ['metadata', (row) => canonical(JSON.parse(row.metadata ?? '{}'))],
];

/**
 * The names of the fields in which a request differs from the one that has its key: what is meant counts, not how it is
 * written.
 */
export function differences(accepted: Compared, request: NewRow): string[] {
  const [before, now] = [meant(accepted), meant(request)];
  const names = new Set([...before.keys(), ...now.keys()]);
  return [
    ...FIELDS.filter(([, read]) => read(accepted) !== read(request)).map(([name]) => name),
    ...[...names].filter((name) => before.get(name) !== now.get(name)),
  ];
}

/**
 * What is said by the payload. `false` says as much as nothing; when an expiry was due is not a part of the request.
 */
function meant(row: Compared): Map<FieldName, unknown> {
  const said = new Map<FieldName, unknown>();
  eachField(row, (name, value) => {
    if (value !== null && value !== false && name !== 'dueAt') said.set(name, value);
  });
  return said;
}
