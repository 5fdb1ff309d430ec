import { refuse } from '@croupier/engine';
import { currency, currencyBody, currencyPage, listQuery } from '@croupier/contracts';
import { authorOfCall } from '../http/audit-notes.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { currencyPath } from './paths.ts';

const inUse = refuse('currency_in_use', 'Amounts in this currency are recorded with another scale.');

export const currencyRoutes: Route[] = [
  route({
    name: 'listCurrencies',
    method: 'GET',
    path: '/v1/currencies',
    access: 'any token',
    tag: 'Currencies',
    summary: 'Codes, and the decimal digits of their minor units',
    query: listQuery,
    answers: { 200: currencyPage },
    handle: async ({ query: { limit, cursor = null } }, { reader }) => ({
      status: 200,
      body: await reader.currencies({ limit, cursor }),
    }),
  }),
  route({
    name: 'putCurrency',
    method: 'PUT',
    path: '/v1/currencies/:code',
    access: 'admin only',
    action: 'currency.put',
    tag: 'Currencies',
    summary: 'Add a currency',
    description: 'The scale of a currency that wallets, offers or leaderboards are in cannot be changed.',
    params: currencyPath,
    body: currencyBody,
    example: examples.currency,
    answers: { 200: currency },
    refusals: ['not_found', 'currency_in_use'],
    async handle({ params, body, ...caller }, { registry }) {
      const put = await registry.putCurrency(params.code, body.scale, authorOfCall(caller));
      return put === 'in_use' ? inUse : { status: 200, body: put };
    },
  }),
];
