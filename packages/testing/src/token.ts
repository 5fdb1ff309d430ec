import { claimsOf, signJwt, type TokenOptions } from '@croupier/launcher';

/** What test services are given as JWT_SECRET. */
export const TEST_SECRET = 'a-secret-for-tests-of-more-than-32-bytes';

/** What test services are given as SERVICE_SECRET. */
export const TEST_SERVICE_SECRET = 'shared-by-the-services-of-a-test-and-no-others';

/** A token with any claims: those that are not given are a valid player's. */
export function token(
  claims: Partial<Omit<TokenOptions, 'brands'>> & Readonly<Record<string, unknown>> = {},
  secret = TEST_SECRET,
): string {
  const { sub = 'p1', scope = 'player', ttl, ...others } = claims;
  const standard = claimsOf({ sub, scope, ...(ttl === undefined ? {} : { ttl }) }, {});
  return signJwt({ ...standard, ...others }, secret);
}
