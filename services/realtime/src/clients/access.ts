// the gateway reads scopes by the same functions
export { isPlayer, maySeePlayer, readsAll } from '@croupier/platform/auth';
