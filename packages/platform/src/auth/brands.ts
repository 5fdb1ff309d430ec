/** The brand of what names none. It exists in every deployment. */
export const DEFAULT_BRAND = 'default';

/** Of the claim: every brand. */
const ANY_BRAND = '*';
const BRAND = /^[a-z0-9-]{1,64}$/;

/** A player is (brand, playerId): two brands may use the same id. */
export interface Player {
  readonly brand: string;
  readonly playerId: string;
}

/** The brands that a token is restricted to; null: all. */
export type Brands = readonly string[] | null;

/** Such as a `Principal`. */
interface Holder {
  readonly brands: Brands;
}

/** The claim `brands`. `invalid`: it is not a list of brands. */
export function brandsOfClaim(claim: unknown): Brands | 'invalid' {
  if (claim === undefined) return null;
  if (!Array.isArray(claim) || claim.length === 0) return 'invalid';
  if (claim.length === 1 && claim[0] === ANY_BRAND) return null;
  return claim.every(isBrand) ? [...new Set(claim)] : 'invalid';
}

function isBrand(value: unknown): value is string {
  return typeof value === 'string' && BRAND.test(value);
}

/** Whether what belongs to this brand exists for the caller. `null`: it belongs to all brands. */
export function seesBrand({ brands }: Holder, brand: string | null): boolean {
  return brands === null || brand === null || brands.includes(brand);
}

/** The brand that is meant where a caller names none: the only one of its token, else the default one. */
export function ownBrand({ brands }: Holder): string {
  const [only] = brands ?? [];
  return only !== undefined && brands?.length === 1 ? only : DEFAULT_BRAND;
}

/** The brand that a request is about; null where it does not exist for the caller. */
export function brandOf(holder: Holder, named: string | undefined): string | null {
  const brand = named ?? ownBrand(holder);
  return seesBrand(holder, brand) ? brand : null;
}
