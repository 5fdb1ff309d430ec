import { listQuery, offer, offerBody, offerPage, revertBody } from '@croupier/contracts';
import type { Access } from '../access.ts';
import { invalid, refuse } from '../reply.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';
import { examples } from './examples.ts';
import { offerPath } from './paths.ts';

const WRITES: Access = ['bonuses:write'];
const tag = 'Bonuses';

export const noOffer = refuse('offer_not_found', 'There is no such offer.');

export const offerRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/offers',
    access: WRITES,
    tag,
    summary: 'Make an offer',
    body: offerBody,
    example: examples.offer,
    answers: { 201: offer },
    async handle({ body, principal }, { reader, registry }) {
      const { name, terms, currency = null, amount = null, trigger = null } = body;
      if (currency !== null && !(await reader.hasCurrency(currency))) {
        return invalid([{ pointer: '/currency', detail: 'There is no such currency.' }]);
      }
      const made = await registry.createOffer({ name, terms, currency, amount, trigger, sub: principal.sub });
      return { status: 201, body: made, headers: { Location: `/v1/offers/${made.id}` } };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/offers',
    access: WRITES,
    tag,
    summary: 'All offers, in the order in which they were made',
    query: listQuery,
    answers: { 200: offerPage },
    handle: async ({ query: { limit, cursor = null } }, { reader }) => ({
      status: 200,
      body: await reader.offers({ limit, cursor }),
    }),
  }),
  route({
    method: 'GET',
    path: '/v1/offers/:id',
    access: WRITES,
    tag,
    summary: 'An offer',
    params: offerPath,
    answers: { 200: offer },
    refusals: ['offer_not_found'],
    async handle({ params }, { reader }) {
      const found = await reader.offer(params.id);
      return found === null ? noOffer : { status: 200, body: found };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/offers/:id/archive',
    access: WRITES,
    tag,
    summary: 'Archive an offer: it grants no more bonuses',
    params: offerPath,
    body: revertBody,
    example: examples.nothing,
    answers: { 200: offer },
    refusals: ['offer_not_found'],
    async handle({ params, principal }, { registry }) {
      const archived = await registry.archiveOffer(params.id, principal.sub);
      return archived === null ? noOffer : { status: 200, body: archived };
    },
  }),
];
