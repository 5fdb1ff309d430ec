export {
  type Principal,
  type Scope,
  isAdmin,
  isPlayer,
  isService,
  knownScopes,
  maySeePlayer,
  readsAll,
} from './scopes.ts';
export { type SignToken, createTokenSigner } from './sign-token.ts';
export { type TokenOptions, type TokenVerifier, createTokenVerifier, readTokenOptions } from './token.ts';
