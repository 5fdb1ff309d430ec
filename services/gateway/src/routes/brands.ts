import { seesBrand } from '@croupier/platform/auth';
import { invalid, refuse } from '@croupier/engine';
import { brandAnswer, brandBody, brandPage, listQuery } from '@croupier/contracts';
import { authorOfCall } from '../http/audit-notes.ts';
import { etagOf, meetsIfMatch, PRECONDITION_FAILED } from '../http/conditional.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { brandPath } from './paths.ts';

const tag = 'Brands';

export const noSuchBrand = refuse('not_found', 'There is no such brand.');

/** What belongs to all brands is not for a caller of some of them to change, nor are totals of all. */
export const ofAllBrands = refuse(
  'forbidden',
  'It belongs to all brands, and the token is restricted to some.',
);
export const unknownBrand = invalid([{ pointer: '/brand', detail: 'There is no such brand.' }]);

export const brandRoutes: Route[] = [
  route({
    name: 'listBrands',
    method: 'GET',
    path: '/v1/brands',
    access: ['wallets:read', 'bonuses:grant', 'reports:read'],
    tag,
    summary: 'The brands, by id',
    description: 'Those of the claim `brands` of the token only.',
    query: listQuery,
    answers: { 200: brandPage },
    handle: async ({ query: { limit, cursor = null }, principal }, { reader }) => ({
      status: 200,
      body: await reader.brands({ limit, cursor }, principal.brands),
    }),
  }),
  route({
    name: 'putBrand',
    method: 'PUT',
    path: '/v1/brands/:id',
    access: 'admin only',
    action: 'brand.put',
    conditional: true,
    tag,
    summary: 'Create or update a brand',
    description: 'Time zone and profile are the defaults of its limits, reports and new wallets.',
    params: brandPath,
    body: brandBody,
    example: examples.brand,
    answers: { 200: brandAnswer },
    refusals: ['not_found'],
    async handle({ params: { id }, body, headers, ...caller }, { registry }) {
      if (!seesBrand(caller.principal, id)) return noSuchBrand;
      const put = await registry.putBrand(id, body, {
        by: authorOfCall(caller),
        mayChange: (current) => meetsIfMatch(headers, current === null ? null : etagOf(current)),
      });
      if (put === 'changed') return PRECONDITION_FAILED;
      return { status: 200, body: put, headers: { ETag: etagOf(put) } };
    },
  }),
];
