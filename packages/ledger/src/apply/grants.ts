import type { WorkingSet, Terms } from '@croupier/domain';
import type { PoolClient } from '@croupier/platform/postgres';
import { payloadOf } from '../tables/payload.ts';
import { READ_GRANTS } from './sql/read-grants.ts';
import type { Queued } from './batch.ts';

interface GrantRow {
  deposit_id: string | null;
  offer_id: string | null;
  currency: string | null;
  amount: number | null;
  terms: Terms;
  archived: boolean;
  deposit_version: number | null;
}

/** Grants are rare: what only they look at costs a round trip of its own, in batches that have one. */
export async function readGrants(
  client: PoolClient,
  book: WorkingSet,
  ready: readonly Queued[],
): Promise<void> {
  const grants = ready
    .filter(({ row }) => row.kind === 'bonus_grant')
    .map(({ row }) => ({ id: row.id, ...payloadOf(row) }));
  if (grants.length === 0) return;
  const { rows } = await client.query<GrantRow>({
    name: 'read-grants',
    text: READ_GRANTS,
    values: [
      grants.map(({ id }) => id),
      grants.map(({ offerId }) => offerId ?? null),
      grants.map(({ depositOperationId }) => depositOperationId ?? null),
    ],
  });
  for (const row of rows) note(book, row);
}

function note(book: WorkingSet, { offer_id: id, deposit_id, deposit_version, ...offer }: GrantRow): void {
  if (id !== null) {
    book.offers.set(id, {
      id,
      currency: offer.currency,
      amount: offer.amount,
      archived: offer.archived,
      terms: offer.terms,
    });
  }
  if (deposit_id !== null && deposit_version !== null) book.addDepositVersion(deposit_id, deposit_version);
}
