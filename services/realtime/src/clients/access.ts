// the gateway uses the same functions for scopes and brands
export { isPlayer, isSelf, maySeePlayer, ownBrand, readsAll, seesBrand } from '@croupier/platform/auth';
