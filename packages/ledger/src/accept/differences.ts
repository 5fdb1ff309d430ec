import { canonical } from './canonical-json.ts';
import { payloadOf } from '../tables/operation-row.ts';
import type { OperationRow } from '../tables/operation-row.ts';
import type { NewRow } from './store.ts';

type Compared = Omit<
  OperationRow,
  'seq' | 'created_at' | 'id' | 'created_by' | 'source' | 'idempotency_key'
> &
  Pick<NewRow, 'metadata'>;

const FIELDS: [string, (row: Compared) => unknown][] = [
  ['kind', (row) => row.kind],
  ['amount', (row) => row.amount],
  ['toWalletId', (row) => (row.kind === 'transfer' ? row.to_wallet_id : null)],
  ['reference', (row) => row.reference],
  ['gameId', (row) => row.game_id],
  ['roundId', (row) => row.round_id],
  ['betReference', (row) => row.bet_reference],
  ['final', (row) => (row.kind === 'settlement' ? (row.final ?? true) : null)],
  ['pending', (row) => row.pending ?? false],
  ['expiresInSeconds', (row) => row.expires_in_seconds],
  ['pendingOperationId', (row) => row.pending_operation_id],
  ['method', (row) => row.method],
  ['metadata', (row) => canonical(JSON.parse(row.metadata ?? '{}'))],
];

const PAYLOAD = ['direction', 'reason', 'offerId', 'bonusId', 'depositAmount', 'depositOperationId'] as const;

/** The names of the fields in which a request differs from the one that has its key: what is meant counts, not how it is written. */
export function differences(accepted: Compared, request: NewRow): string[] {
  const differing = FIELDS.filter(([, read]) => read(accepted) !== read(request)).map(([name]) => name);
  const before = payloadOf(accepted);
  const now = payloadOf(request);
  return [...differing, ...PAYLOAD.filter((name) => before[name] !== now[name])];
}
