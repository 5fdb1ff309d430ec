// the gateway reads scopes and brands by the same functions
export { isPlayer, isSelf, maySeePlayer, ownBrand, readsAll, seesBrand } from '@croupier/platform/auth';
