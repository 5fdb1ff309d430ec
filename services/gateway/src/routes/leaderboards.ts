import { brandOf, seesBrand } from '@croupier/platform/auth';
import { brandOfNew, invalid, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { leaderboard, leaderboardBody, scoreBody } from '@croupier/contracts';
import { MAX_PUBLISHED } from '@croupier/leaderboards';
import type { LeaderboardView } from '@croupier/leaderboards';
import type { Principal } from '@croupier/platform/auth';
import type { Access } from '../http/access.ts';
import { authorOfCall } from '../http/audit-notes.ts';
import type { Gateway } from '../gateway.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { noSuchBrand, unknownBrand } from './brands.ts';
import { examples } from './examples.ts';
import { leaderboardPath } from './paths.ts';

const WRITES: Access = ['bonuses:write'];
const tag = 'Leaderboards';
const noBoard = refuse('not_found', 'There is no such leaderboard.');
const noCurrency = invalid([{ pointer: '/currency', detail: 'There is no such currency.' }]);

const ofOtherBrand = invalid([{ pointer: '/brand', detail: 'The leaderboard is of another brand.' }]);

function reused(differs: readonly string[]): Refusal {
  const detail = `The id belongs to another leaderboard, which differs in ${differs.join(', ')}.`;
  return refuse('idempotency_key_reused', detail, { differs });
}

/** A score that was set is news, as one that was played for. */
async function publishBoard(board: LeaderboardView, { names, publish }: Gateway): Promise<void> {
  const { id: leaderboardId, brand, entries, at } = await names.inPublic(board);
  publish('leaderboard:updated', { leaderboardId, brand, entries: entries.slice(0, MAX_PUBLISHED), at });
}

/** Of the player: that of the leaderboard where it has one and the request names none. */
async function brandOfScore(
  id: string,
  { principal, named }: { principal: Principal; named: string | undefined },
  { leaderboards, reader }: Gateway,
): Promise<string | Refusal> {
  const board = await leaderboards.brandOf(id);
  if (board === 'none' || !seesBrand(principal, board.brand)) return noBoard;
  const brand = brandOf(principal, named ?? board.brand ?? undefined);
  if (brand === null) return noSuchBrand;
  if (board.brand !== null && board.brand !== brand) return ofOtherBrand;
  return (await reader.hasBrand(brand)) ? brand : unknownBrand;
}

export const leaderboardRoutes: Route[] = [
  route({
    name: 'createLeaderboard',
    method: 'POST',
    path: '/v1/leaderboards',
    access: WRITES,
    action: 'leaderboard.create',
    tag,
    summary: 'Begin a leaderboard',
    description:
      'Bets that settle from now on count: their stakes (`wagered`), or what they win (`won`). The same again is answered with 200.',
    body: leaderboardBody,
    example: examples.leaderboard,
    answers: { 200: leaderboard, 201: leaderboard },
    refusals: ['not_found', 'idempotency_key_reused'],
    async handle({ body, principal, trace }, { leaderboards, names, reader }) {
      const brand = brandOfNew(principal, body.brand);
      if (brand === undefined) return noSuchBrand;
      if (brand !== null && !(await reader.hasBrand(brand))) return unknownBrand;
      const made = await leaderboards.create({ ...body, brand }, authorOfCall({ principal, trace }));
      if (made.outcome === 'unknown_currency') return noCurrency;
      if (made.outcome === 'reused') return reused(made.differs);
      const headers = { Location: `/v1/leaderboards/${encodeURIComponent(body.id)}` };
      const shown = await names.shownTo(principal, made.leaderboard);
      return { status: made.outcome === 'created' ? 201 : 200, body: shown, headers };
    },
  }),
  route({
    name: 'getLeaderboard',
    method: 'GET',
    path: '/v1/leaderboards/:id',
    access: 'any token',
    tag,
    summary: 'A leaderboard and its best hundred',
    description:
      'Of equal scores the smaller player id comes first. With masked feeds a player sees the ids of others masked.',
    params: leaderboardPath,
    answers: { 200: leaderboard },
    refusals: ['not_found'],
    async handle({ params, principal }, { leaderboards, names }) {
      const board = await leaderboards.read(params.id);
      if (board === null || !seesBrand(principal, board.brand)) return noBoard;
      return { status: 200, body: await names.shownTo(principal, board) };
    },
  }),
  route({
    name: 'setScore',
    method: 'POST',
    path: '/v1/leaderboards/:id/scores',
    access: WRITES,
    action: 'score.set',
    tag,
    summary: 'Set the score of a player',
    description: 'What the player’s bets bring from now on comes on top.',
    params: leaderboardPath,
    body: scoreBody,
    example: examples.score,
    answers: { 200: leaderboard },
    refusals: ['not_found'],
    async handle({ params, body, principal, trace }, gateway) {
      const brand = await brandOfScore(params.id, { principal, named: body.brand }, gateway);
      if (typeof brand !== 'string') return brand;
      const by = authorOfCall({ principal, trace });
      const { playerId, score } = body;
      const board = await gateway.leaderboards.setScore(params.id, { brand, playerId, score }, by);
      if (board === null) return noBoard;
      await publishBoard(board, gateway);
      return { status: 200, body: await gateway.names.shownTo(principal, board) };
    },
  }),
];
