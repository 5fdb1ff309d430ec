export {
  type Principal,
  type Role,
  type Scope,
  ROLES,
  SCOPE_CATALOGUE,
  SCOPES,
  hasAny,
  isAdmin,
  isPlayer,
  isService,
  knownScopes,
  maySeePlayer,
  readsAll,
  scopesThatGrant,
} from './scopes.ts';
export { type SignToken, createTokenSigner } from './sign-token.ts';
export { type TokenOptions, type TokenVerifier, createTokenVerifier, readTokenOptions } from './token.ts';
