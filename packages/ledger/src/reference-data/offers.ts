import type { OfferView, Trigger } from '@croupier/contracts';
import type { Terms } from '@croupier/domain';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { inTransaction } from '../apply/transaction.ts';
import { authorOf, writeAudit } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';
import { lockCurrency } from './currencies.ts';
import { newId } from '../accept/new-id.ts';
import { OFFER_COLUMNS, offerView, readOffer } from '../read/read-bonuses.ts';
import type { OfferRow } from '../read/read-bonuses.ts';
import { claimKey, differingFields, findKey } from '../accept/request-keys.ts';
import type { KeyedAnswer, RequestKey } from '../accept/request-keys.ts';

export interface OfferDraft {
  name: string;
  terms: Terms;
  /** Null or absent: all. It is known to be there. */
  brand?: string | null;
  currency: string | null;
  amount: number | null;
  trigger: Trigger | null;
  createdBy: ChangedBy;
}

export type CreatedOffer =
  | { outcome: 'created' | 'replayed'; status: number; offer: OfferView }
  /** The key belongs to another request, which differs in these fields. */
  | { outcome: 'reused'; differs: string[] }
  /** It would have been new, and the caller had said that new ones are refused. Nothing was stored. */
  | { outcome: 'refused' }
  | { outcome: 'unknown_currency' };

export interface OfferOptions {
  key: RequestKey | null;
  /** Only replays are answered (rate limited). */
  refuseNew?: boolean;
}

const CREATED = 201;

const INSERT_OFFER = `
INSERT INTO offers (id, name, currency, amount, terms, trigger, created_by, brand)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
RETURNING ${OFFER_COLUMNS}`;

/** With a key it is made once, however often and from how many places it is asked for. */
export async function createOffer(
  pool: Pool,
  draft: OfferDraft,
  { key, refuseNew = false }: OfferOptions,
): Promise<CreatedOffer> {
  if (refuseNew) return findOffer(pool, draft, key);
  const made = await inTransaction(pool, (client) => insertOffer(client, draft, key));
  return 'isSame' in made ? replayed(pool, draft, made) : made;
}

async function findOffer(pool: Pool, draft: OfferDraft, key: RequestKey | null): Promise<CreatedOffer> {
  const known = key === null ? null : await findKey(pool, key, meaningOf(draft));
  return known === null ? { outcome: 'refused' } : replayed(pool, draft, known);
}

async function insertOffer(
  client: PoolClient,
  draft: OfferDraft,
  key: RequestKey | null,
): Promise<CreatedOffer | KeyedAnswer> {
  const { name, terms, brand = null, currency, amount, trigger, createdBy } = draft;
  if (currency !== null && !(await lockCurrency(client, currency))) return { outcome: 'unknown_currency' };
  const id = newId();
  if (key !== null) {
    const known = await claimKey(client, key, { meaning: meaningOf(draft), status: CREATED, objectId: id });
    if (known !== null) return known;
  }
  const { rows } = await client.query<OfferRow>(INSERT_OFFER, [
    id,
    name,
    currency,
    amount,
    terms,
    trigger,
    authorOf(createdBy).name,
    brand,
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('the offer was not stored');
  const after = { name, currency, amount, terms, trigger };
  const subject = { kind: 'offer', id };
  await writeAudit(client, { by: createdBy, brand, action: 'offer.create', subject, after });
  return { outcome: 'created', status: CREATED, offer: offerView(row) };
}

/** As it is now: an offer never changes, but it can be archived. */
async function replayed(
  pool: Pool,
  draft: OfferDraft,
  { objectId, status, isSame }: KeyedAnswer,
): Promise<CreatedOffer> {
  const offer = await readOffer(pool, objectId);
  if (offer === null) throw new Error(`offer ${objectId} is not there`);
  if (isSame) return { outcome: 'replayed', status, offer };
  return { outcome: 'reused', differs: differingFields(meaningOf(offer), meaningOf(draft)) };
}

type OfferFields = Pick<OfferDraft, 'name' | 'terms' | 'brand' | 'currency' | 'amount' | 'trigger'>;

/** What a request for an offer says, with nothing that could be left out. */
function meaningOf({ name, terms, brand = null, currency, amount, trigger }: OfferFields): OfferFields {
  const { gameContributions, excludedGames, bustBelow, ...others } = terms;
  const meant: Terms = {
    ...others,
    ...(isEmpty(gameContributions) ? {} : { gameContributions }),
    ...(isEmpty(excludedGames) ? {} : { excludedGames }),
    ...(bustBelow === undefined || bustBelow === 1 ? {} : { bustBelow }),
  };
  return { name, terms: meant, brand, currency, amount, trigger: trigger === null ? null : meantBy(trigger) };
}

function meantBy({ firstOnly, ...trigger }: Trigger): Trigger {
  return firstOnly === true ? { ...trigger, firstOnly } : trigger;
}

function isEmpty(value: object | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0;
}
