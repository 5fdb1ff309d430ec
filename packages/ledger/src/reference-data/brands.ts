import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { inTransaction } from '../apply/transaction.ts';
import { writeAudit } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';

/** A casino (tenant) of the deployment. */
export interface BrandView {
  id: string;
  name: string;
  /** IANA time zone. With `profile` the default of its limits, reports and new wallets. */
  timezone: string;
  profile: string;
}

export type BrandDraft = Omit<BrandView, 'id'>;

export interface PutBrandOptions {
  by?: ChangedBy;
  /** Whether the caller means to change what is there now (`If-Match`); null: the brand is not declared yet. */
  mayChange?: (current: BrandView | null) => boolean;
}

export const BRAND_COLUMNS = 'id, name, timezone, profile';

/** `ON CONFLICT` waits for another transaction that declares the same brand; the primary key serves all three. */
const INSERT_BRAND = `
INSERT INTO brands (id, name, timezone, profile) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING`;
const LOCK_BRAND = `
SELECT ${BRAND_COLUMNS} FROM brands WHERE id = $1 FOR UPDATE`;
const UPDATE_BRAND = `
UPDATE brands SET name = $2, timezone = $3, profile = $4, updated_at = now_millis_precision() WHERE id = $1`;

/** The same again changes nothing. `changed`: the brand is not what the caller meant to change. */
export async function putBrand(
  pool: Pool,
  id: string,
  { name, timezone, profile }: BrandDraft,
  { by = 'system', mayChange = () => true }: PutBrandOptions = {},
): Promise<BrandView | 'changed'> {
  const brand = { id, name, timezone, profile };
  return inTransaction(pool, async (client) => {
    const current = await lockBrand(client, id);
    if (!mayChange(current)) return 'changed';
    if (current !== null && isSame(current, brand)) return brand;
    const before = current ?? (await insertBrand(client, brand));
    if (before !== null) await client.query(UPDATE_BRAND, [id, name, timezone, profile]);
    await writeAudit(client, {
      by,
      brand: id,
      action: 'brand.put',
      subject: { kind: 'brand', id },
      before: before === null ? null : fieldsOf(before),
      after: fieldsOf(brand),
    });
    return brand;
  });
}

function isSame(one: BrandView, other: BrandView): boolean {
  return one.name === other.name && one.timezone === other.timezone && one.profile === other.profile;
}

function fieldsOf({ name, timezone, profile }: BrandView): BrandDraft {
  return { name, timezone, profile };
}

async function lockBrand(client: PoolClient, id: string): Promise<BrandView | null> {
  return (await client.query<BrandView>(LOCK_BRAND, [id])).rows[0] ?? null;
}

/** Null: it was declared here. Else another caller declared it meanwhile, as this. */
async function insertBrand(client: PoolClient, brand: BrandView): Promise<BrandView | null> {
  const { id, name, timezone, profile } = brand;
  const { rowCount } = await client.query(INSERT_BRAND, [id, name, timezone, profile]);
  return rowCount === 1 ? null : lockBrand(client, id);
}

/** The primary key serves it. */
export async function hasBrand(pool: Pool, id: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'has-brand',
    text: 'SELECT FROM brands WHERE id = $1',
    values: [id],
  });
  return rowCount === 1;
}
