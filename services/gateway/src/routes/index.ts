import type { Demo } from '../demo/demo.ts';
import { demoRoutes } from '../demo/routes.ts';
import type { Route } from '../http/route.ts';
import { bonusRoutes } from './bonuses.ts';
import { brandRoutes } from './brands.ts';
import { currencyRoutes } from './currencies.ts';
import { leaderboardRoutes } from './leaderboards.ts';
import { moneyRoutes } from './money.ts';
import { offerRoutes } from './offers.ts';
import { operationRoutes } from './operations.ts';
import { operatorRoutes } from './operators.ts';
import { walletRoutes } from './wallets.ts';

/** Every call of the contract, each with the scopes that open it. What is not here does not exist. */
export const ROUTES: readonly Route[] = [
  ...moneyRoutes,
  ...operationRoutes,
  ...walletRoutes,
  ...offerRoutes,
  ...bonusRoutes,
  ...leaderboardRoutes,
  ...currencyRoutes,
  ...brandRoutes,
  ...operatorRoutes,
];

/** The calls of this gateway: those of the demo provider only where it is on, so that elsewhere they do not exist. */
export function routesOf(demo: Demo | null): readonly Route[] {
  return demo === null ? ROUTES : [...ROUTES, ...demoRoutes(demo)];
}
