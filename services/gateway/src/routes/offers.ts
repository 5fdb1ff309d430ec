import { seesBrand } from '@croupier/platform/auth';
import { brandOfNew, invalid, keyOwnerOf, keyReused, mayChange, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { listQuery, offer, offerBody, offerPage, emptyBody } from '@croupier/contracts';
import type { CreatedOffer } from '@croupier/ledger';
import type { Access } from '../http/access.ts';
import { authorOfCall } from '../http/audit-notes.ts';
import { etagOf } from '../http/conditional.ts';
import type { Headers, Reply } from '../http/reply.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { noSuchBrand, ofAllBrands, unknownBrand } from './brands.ts';
import { examples } from './examples.ts';
import { offerPath } from './paths.ts';

const WRITES: Access = ['bonuses:write'];
/** Granting a bonus by hand begins with its offer. */
const READS: Access = ['bonuses:grant'];
const tag = 'Bonuses';

export const noOffer = refuse('offer_not_found', 'There is no such offer.');

const noCurrency = invalid([{ pointer: '/currency', detail: 'There is no such currency.' }]);

/** `limited` is why new ones were not to be made. */
function createdOffer(made: CreatedOffer, limited: Refusal | null): Reply {
  switch (made.outcome) {
    case 'created':
    case 'replayed': {
      const headers: Headers = { Location: `/v1/offers/${made.offer.id}` };
      if (made.outcome === 'replayed') headers['Idempotency-Replayed'] = 'true';
      return { status: made.status, body: made.offer, headers };
    }
    case 'reused':
      return keyReused(made.differs);
    case 'refused':
      return limited ?? refuse('overloaded', 'New offers are not taken now.');
    case 'unknown_currency':
      return noCurrency;
  }
}

export const offerRoutes: Route[] = [
  route({
    name: 'createOffer',
    method: 'POST',
    path: '/v1/offers',
    access: WRITES,
    action: 'offer.create',
    tag,
    summary: 'Create an offer',
    body: offerBody,
    example: examples.offer,
    keyed: true,
    answers: { 201: offer },
    refusals: ['not_found', 'idempotency_key_reused'],
    async handle({ body, principal, trace, key, limited }, { registry, reader }) {
      const brand = brandOfNew(principal, body.brand);
      if (brand === undefined) return noSuchBrand;
      if (brand !== null && !(await reader.hasBrand(brand))) return unknownBrand;
      const { name, terms, currency = null, amount = null, trigger = null } = body;
      const made = await registry.createOfferOnce(
        { name, terms, brand, currency, amount, trigger, createdBy: authorOfCall({ principal, trace }) },
        {
          key: key === null ? null : { createdBy: keyOwnerOf(principal), path: '/v1/offers', key },
          refuseNew: limited !== null,
        },
      );
      return createdOffer(made, limited);
    },
  }),
  route({
    name: 'listOffers',
    method: 'GET',
    path: '/v1/offers',
    access: READS,
    tag,
    summary: 'All offers, in the order of their creation',
    query: listQuery,
    answers: { 200: offerPage },
    handle: async ({ query: { limit, cursor = null }, principal }, { reader }) => ({
      status: 200,
      body: await reader.offers({ limit, cursor }, principal.brands),
    }),
  }),
  route({
    name: 'getOffer',
    method: 'GET',
    path: '/v1/offers/:id',
    access: READS,
    conditional: true,
    tag,
    summary: 'An offer',
    params: offerPath,
    answers: { 200: offer },
    refusals: ['offer_not_found'],
    async handle({ params, principal }, { reader }) {
      const found = await reader.offer(params.id);
      if (found === null || !seesBrand(principal, found.brand)) return noOffer;
      return { status: 200, body: found, headers: { ETag: etagOf(found) } };
    },
  }),
  route({
    name: 'archiveOffer',
    method: 'POST',
    path: '/v1/offers/:id/archive',
    access: WRITES,
    action: 'offer.archive',
    tag,
    summary: 'Archive an offer: it grants no more bonuses',
    params: offerPath,
    body: emptyBody,
    example: examples.nothing,
    answers: { 200: offer },
    refusals: ['offer_not_found'],
    async handle({ params, ...caller }, { registry, reader }) {
      const found = await reader.offer(params.id);
      if (found === null || !seesBrand(caller.principal, found.brand)) return noOffer;
      if (!mayChange(caller.principal, found.brand)) return ofAllBrands;
      const archived = await registry.archiveOffer(params.id, authorOfCall(caller));
      return archived === null ? noOffer : { status: 200, body: archived };
    },
  }),
];
