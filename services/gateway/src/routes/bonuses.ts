import {
  bonus,
  bonusBody,
  bonusList,
  forfeitBody,
  game,
  gameBody,
  offer,
  offerBody,
  offerList,
  operation,
  revertBody,
} from '@croupier/contracts';
import type { BonusBody } from '@croupier/contracts';
import type { OfferView } from '@croupier/ledger';
import { acceptOne } from '../accept-operations.ts';
import { maySeeBonus } from '../access.ts';
import type { Access } from '../access.ts';
import * as drafts from '../new-operation.ts';
import { invalid, refuse } from '../reply.ts';
import type { Refusal } from '../reply.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';
import { examples } from './examples.ts';
import { bonusPath, gamePath, offerPath, walletPath } from './paths.ts';

const WRITES: Access = ['bonuses:write'];
const READS: Access = ['player', 'wallets:read', 'wallets:write', 'bonuses:write'];
const tag = 'Bonuses';

/** What only the offer can tell to be missing from the request. */
function missingFor({ amount, terms }: OfferView, body: BonusBody): Refusal | null {
  if (amount === null && body.amount === undefined) {
    return invalid([{ pointer: '/amount', detail: 'Is required: the offer has no amount of its own.' }]);
  }
  if (terms.wagering.base === 'deposit_and_bonus' && body.depositAmount === undefined) {
    return invalid([
      { pointer: '/depositAmount', detail: 'Is required: the wagering is based on the deposit too.' },
    ]);
  }
  return null;
}

const noOffer = refuse('offer_not_found', 'There is no such offer.');

export const bonusRoutes: Route[] = [
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
      if (currency !== null && !(await reader.currencies()).some(({ code }) => code === currency)) {
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
    summary: 'All offers',
    answers: { 200: offerList },
    handle: async (_call, { reader }) => ({ status: 200, body: { items: await reader.offers() } }),
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
  route({
    method: 'POST',
    path: '/v1/bonuses',
    access: WRITES,
    tag,
    summary: 'Grant a bonus',
    body: bonusBody,
    example: examples.bonus,
    operation: 'one',
    answers: { 201: operation, 202: operation },
    refusals: [
      ...(['wallet_not_found', 'offer_not_found', 'idempotency_key_reused', 'currency_mismatch'] as const),
      ...(['offer_archived', 'deposit_withdrawn', 'limit_reached', 'balance_limit_exceeded'] as const),
    ],
    async handle(call, gateway) {
      const found = await gateway.reader.offer(call.body.offerId);
      const missing = found === null ? noOffer : missingFor(found, call.body);
      return missing ?? acceptOne(call, drafts.bonusGrant(call.body), gateway);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/bonuses/:id',
    access: READS,
    tag,
    summary: 'A bonus',
    params: bonusPath,
    answers: { 200: bonus },
    refusals: ['bonus_not_found'],
    async handle({ params, principal }, { reader }) {
      const found = await reader.bonus(params.id);
      if (found === null || !maySeeBonus(principal, found.playerId)) {
        return refuse('bonus_not_found', 'There is no such bonus.');
      }
      return { status: 200, body: found.bonus };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/wallets/:id/bonuses',
    access: READS,
    tag,
    summary: 'The bonuses of a wallet',
    params: walletPath,
    answers: { 200: bonusList },
    refusals: ['wallet_not_found'],
    async handle({ params: { id }, principal }, { reader }) {
      const [read, items] = await Promise.all([reader.wallet(id), reader.bonusesOfWallet(id)]);
      if (read === null || !maySeeBonus(principal, read.wallet.playerId)) {
        return refuse('wallet_not_found', 'There is no such wallet.');
      }
      return { status: 200, body: { items } };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/bonuses/:id/forfeit',
    access: WRITES,
    tag,
    summary: 'Forfeit a bonus',
    params: bonusPath,
    body: forfeitBody,
    example: examples.forfeit,
    operation: 'one',
    answers: { 201: operation, 202: operation },
    refusals: ['bonus_not_found', 'idempotency_key_reused', 'bonus_not_active'],
    handle: (call, gateway) =>
      acceptOne(call, drafts.bonusForfeit(call.params.id, call.body.reason), gateway),
  }),
  route({
    method: 'PUT',
    path: '/v1/games/:gameId',
    access: WRITES,
    tag,
    summary: 'Declare a game and its category',
    params: gamePath,
    body: gameBody,
    example: examples.game,
    answers: { 200: game },
    refusals: ['not_found'],
    async handle({ params: { gameId }, body: { category, name = null } }, { registry }) {
      return { status: 200, body: await registry.putGame(gameId, { category, name }) };
    },
  }),
];
