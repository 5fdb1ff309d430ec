import { demoSession, demoSessionBody, demoSpin, demoSpinBody } from '@croupier/contracts';
import type { DemoGame, DemoSession } from '@croupier/contracts';
import { route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import { examples } from '../routes/examples.ts';
import { DEMO_GAME, DEMO_LEADERBOARD } from './demo.ts';
import type { Demo } from './demo.ts';
import { PAYS, RETURN_PERCENT, SYMBOLS } from './slot.ts';
import { spin } from './spin.ts';
import { welcome } from './welcome.ts';

const tag = 'Demo provider';
const SESSION_SECONDS = 3600;

const GAME: DemoGame = {
  gameId: DEMO_GAME,
  name: 'Three Crowns',
  stakes: [20, 50, 100, 200, 500],
  symbols: [...SYMBOLS],
  pays: [...PAYS],
  returnPercent: RETURN_PERCENT,
};

/** A game for everyone: money and events go through the whole system, the outcomes are drawn here. */
export function demoRoutes(demo: Demo): Route[] {
  return [
    route({
      name: 'createDemoSession',
      method: 'POST',
      path: '/v1/demo/sessions',
      access: 'no token',
      action: 'unaudited',
      tag,
      summary: 'Sign in as a demo player',
      description:
        'The token has the scope `player` and lasts for an hour. At the first time the player gets a wallet, a deposit and a bonus. Limited by address.',
      body: demoSessionBody,
      example: examples.demoSession,
      answers: { 201: demoSession },
      async handle({ body: { playerId }, trace }, gateway) {
        const walletId = await welcome(playerId, { demo, gateway, trace });
        const signed = await demo.sign({ sub: playerId, scope: 'player', seconds: SESSION_SECONDS });
        const expiresAt = new Date(signed.expiresAt).toISOString();
        const session: DemoSession = {
          token: signed.token,
          expiresAt,
          playerId,
          walletId,
          leaderboardId: DEMO_LEADERBOARD,
          game: GAME,
        };
        return { status: 201, body: session };
      },
    }),
    route({
      name: 'playDemoRound',
      method: 'POST',
      path: '/v1/demo/spins',
      access: ['player'],
      action: 'unaudited',
      tag,
      summary: 'Play a round',
      description:
        'Places a bet and settles it, for the own wallet of a demo player. The same `Idempotency-Key` is the same round.',
      body: demoSpinBody,
      example: examples.demoSpin,
      operation: 'round',
      answers: { 201: demoSpin },
      refusals: [
        ...(['wallet_not_found', 'idempotency_key_reused', 'bet_rolled_back', 'wallet_frozen'] as const),
        ...(['game_excluded', 'max_bet_exceeded', 'insufficient_funds', 'bet_not_found'] as const),
        ...(['bet_already_settled', 'balance_limit_exceeded'] as const),
      ],
      handle: (call, gateway) => spin(call, demo, gateway),
    }),
  ];
}
