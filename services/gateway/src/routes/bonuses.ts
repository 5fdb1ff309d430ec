import { bonus, bonusPage, explanation, game, gameBody, listQuery, pageQuery } from '@croupier/contracts';
import type { BodyOf, OfferView } from '@croupier/contracts';
import { seesBrand } from '@croupier/platform/auth';
import type { Player } from '@croupier/platform/auth';
import { invalid, maySeeBonus, refuse, requestOf } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import type { Access } from '../http/access.ts';
import { authorOfCall } from '../http/audit-notes.ts';
import { etagOf, meetsIfMatch, PRECONDITION_FAILED } from '../http/conditional.ts';
import { submit } from '../http/operation-reply.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { noOffer } from './offers.ts';
import { operationRoute } from './operation-route.ts';
import { bonusPath, gamePath, walletPath } from './paths.ts';

const READS: Access = ['player', 'wallets:read', 'bonuses:write'];
const tag = 'Bonuses';

/** The fields that this offer requires. */
function missingFor({ amount, terms }: OfferView, body: BodyOf<'bonus_grant'>): Refusal | null {
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

const noBonus = refuse('bonus_not_found', 'There is no such bonus.');

export const bonusRoutes: Route[] = [
  operationRoute('bonus_grant', async (call, gateway) => {
    const found = await gateway.reader.offer(call.body.offerId);
    const isThere = found !== null && seesBrand(call.principal, found.brand);
    const missing = isThere ? missingFor(found, call.body) : noOffer;
    return missing ?? submit(call, requestOf('bonus_grant', call.body), gateway);
  }),
  route({
    name: 'getBonus',
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
      if (found === null || !maySeeBonus(principal, found)) return noBonus;
      return { status: 200, body: found.bonus };
    },
  }),
  route({
    name: 'getBonusStatement',
    method: 'GET',
    path: '/v1/bonuses/:id/explain',
    access: READS,
    tag,
    summary: 'The statement of a bonus, in plain words and numbers',
    description:
      'What was granted, staked, won, converted and removed, why it ended, and its bets in pages, oldest first.',
    params: bonusPath,
    query: pageQuery,
    answers: { 200: explanation },
    refusals: ['bonus_not_found'],
    async handle({ params, query: { limit, cursor = null }, principal }, gateway) {
      const maySee = (player: Player): boolean => maySeeBonus(principal, player);
      const found = await gateway.explain(params.id, { limit, cursor, maySee });
      return found === null ? noBonus : { status: 200, body: found };
    },
  }),
  route({
    name: 'listBonuses',
    method: 'GET',
    path: '/v1/wallets/:id/bonuses',
    access: READS,
    tag,
    summary: 'The bonuses of a wallet, in the order of granting',
    params: walletPath,
    query: listQuery,
    answers: { 200: bonusPage },
    refusals: ['wallet_not_found'],
    async handle({ params: { id }, query: { limit, cursor = null }, principal }, { reader }) {
      const read = await reader.wallet(id);
      if (read === null || !maySeeBonus(principal, read.wallet)) {
        return refuse('wallet_not_found', 'There is no such wallet.');
      }
      return { status: 200, body: await reader.bonusesOfWallet(id, { limit, cursor }) };
    },
  }),
  operationRoute('bonus_forfeit'),
  route({
    name: 'putGame',
    method: 'PUT',
    path: '/v1/games/:gameId',
    access: ['bonuses:write'],
    action: 'game.put',
    conditional: true,
    tag,
    summary: 'Create or update a game',
    params: gamePath,
    body: gameBody,
    example: examples.game,
    answers: { 200: game },
    refusals: ['not_found'],
    async handle({ params: { gameId }, body: { category, name = null }, headers, ...caller }, { registry }) {
      const put = await registry.putGame(
        gameId,
        { category, name },
        {
          by: authorOfCall(caller),
          mayChange: (current) => meetsIfMatch(headers, current === null ? null : etagOf(current)),
        },
      );
      if (put === 'changed') return PRECONDITION_FAILED;
      return { status: 200, body: put, headers: { ETag: etagOf(put) } };
    },
  }),
];
