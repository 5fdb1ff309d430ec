import { currency, currencyBody, currencyList } from '@croupier/contracts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';
import { examples } from './examples.ts';
import { currencyPath } from './paths.ts';

export const currencyRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/currencies',
    access: 'any token',
    tag: 'Currencies',
    summary: 'Codes, and the decimal digits of their minor units',
    answers: { 200: currencyList },
    handle: async (_call, { reader }) => ({ status: 200, body: { items: await reader.currencies() } }),
  }),
  route({
    method: 'PUT',
    path: '/v1/currencies/:code',
    access: 'admin only',
    audited: true,
    tag: 'Currencies',
    summary: 'Add a currency',
    params: currencyPath,
    body: currencyBody,
    example: examples.currency,
    answers: { 200: currency },
    refusals: ['not_found'],
    handle: async ({ params, body }, { registry }) => ({
      status: 200,
      body: await registry.putCurrency(params.code, body.scale),
    }),
  }),
];
