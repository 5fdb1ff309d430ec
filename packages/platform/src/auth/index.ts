export { type Brands, type Player, brandOf, DEFAULT_BRAND, ownBrand, seesBrand } from './brands.ts';
export {
  type Principal,
  type Scope,
  ROLES,
  SCOPE_CATALOGUE,
  SCOPES,
  hasAny,
  isAdmin,
  isPlayer,
  isSelf,
  isService,
  knownScopes,
  maySeePlayer,
  readsAll,
  scopesThatGrant,
} from './scopes.ts';
export { type SignToken, createTokenSigner } from './sign-token.ts';
export { type TokenOptions, type TokenVerifier, createTokenVerifier, readTokenOptions } from './token.ts';
