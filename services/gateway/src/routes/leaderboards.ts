import { leaderboard, leaderboardBody, scoreBody } from '@croupier/contracts';
import { TOLD } from '@croupier/leaderboards';
import type { LeaderboardView } from '@croupier/leaderboards';
import type { Access } from '../http/access.ts';
import { authorOfCall } from '../http/audit-notes.ts';
import type { Gateway } from '../gateway.ts';
import { invalid, refuse } from '../http/reply.ts';
import type { Refusal } from '../http/reply.ts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from './examples.ts';
import { leaderboardPath } from './paths.ts';

const WRITES: Access = ['bonuses:write'];
const tag = 'Leaderboards';
const noBoard = refuse('not_found', 'There is no such leaderboard.');
const noCurrency = invalid([{ pointer: '/currency', detail: 'There is no such currency.' }]);

function reused(differs: readonly string[]): Refusal {
  const detail = `The id belongs to another leaderboard, which differs in ${differs.join(', ')}.`;
  return refuse('idempotency_key_reused', detail, { differs });
}

/** A score that was set is news, as one that was played for. */
async function tell(board: LeaderboardView, { names, publish }: Gateway): Promise<void> {
  const { id: leaderboardId, entries, at } = await names.inPublic(board);
  publish('leaderboard:updated', { leaderboardId, entries: entries.slice(0, TOLD), at });
}

export const leaderboardRoutes: Route[] = [
  route({
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
    refusals: ['idempotency_key_reused'],
    async handle({ body, principal, trace }, { leaderboards, names }) {
      const made = await leaderboards.create(body, authorOfCall({ principal, trace }));
      if (made.outcome === 'unknown_currency') return noCurrency;
      if (made.outcome === 'reused') return reused(made.differs);
      const headers = { Location: `/v1/leaderboards/${encodeURIComponent(body.id)}` };
      const shown = await names.shownTo(principal, made.leaderboard);
      return { status: made.outcome === 'created' ? 201 : 200, body: shown, headers };
    },
  }),
  route({
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
      return board === null ? noBoard : { status: 200, body: await names.shownTo(principal, board) };
    },
  }),
  route({
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
      const by = authorOfCall({ principal, trace });
      const board = await gateway.leaderboards.setScore(params.id, body, by);
      if (board === null) return noBoard;
      await tell(board, gateway);
      return { status: 200, body: await gateway.names.shownTo(principal, board) };
    },
  }),
];
