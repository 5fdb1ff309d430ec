import { describe } from '@jest/globals';
import { testRefusals, UNKNOWN_ID, useVictim } from './bad-requests.ts';
import type { BadRequest } from './bad-requests.ts';
import { useGateway } from './fixture.ts';

const fixture = useGateway();
const victim = useVictim(fixture);

const wagering = { multiplier: 30, base: 'bonus', counts: 'all' };
const terms = { wagering, funding: 'cash_first', contributions: { slots: 100, default: 0 } };
const trigger = { on: 'deposit', matchPercent: 50, maxAmount: 2000, minDeposit: 100 };

const offer = (change: object): string => JSON.stringify({ name: 'Welcome', terms, ...change });
const withTerms = (change: object): string => offer({ terms: { ...terms, ...change } });

/** Rows of one call. */
function rows(call: string, ...cases: [body: string, pointer: string][]): BadRequest[] {
  return cases.map(([body, pointer]) => [call, body, 400, pointer]);
}

describe('offers', () => {
  testRefusals(fixture, victim, [
    ...rows(
      'POST /v1/offers',
      ['{}', '/name'],
      [JSON.stringify({ name: 'Welcome' }), '/terms'],
      [offer({ name: '' }), '/name'],
      [offer({ name: 'x'.repeat(201) }), '/name'],
      [offer({ name: 'a\u0007b' }), '/name'],
      [offer({ name: 7 }), '/name'],
      [offer({ terms: 'usual' }), '/terms'],
      [offer({ terms: [] }), '/terms'],
      [offer({ currency: 'eur' }), '/currency'],
      [offer({ currency: 'XYZ' }), '/currency'],
      [offer({ amount: 0 }), '/amount'],
      [offer({ amount: 2.5 }), '/amount'],
      [offer({ archived: true }), '/archived'],
    ),
    [`POST /v1/offers/${UNKNOWN_ID}/archive`, '{}', 404, ''],
    ['POST /v1/offers/welcome/archive', '{}', 404, ''],
    ['POST /v1/offers/O/archive', '{"reason":"x"}', 400, '/reason'],
  ]);
});

describe('terms', () => {
  const withWagering = (change: object): string => withTerms({ wagering: { ...wagering, ...change } });
  const at = (field: string): string => `/terms/${field}`;
  testRefusals(
    fixture,
    victim,
    rows(
      'POST /v1/offers',
      [withWagering({ multiplier: -1 }), at('wagering/multiplier')],
      [withWagering({ multiplier: 0 }), at('wagering/multiplier')],
      [withWagering({ multiplier: 1000.01 }), at('wagering/multiplier')],
      [withWagering({ multiplier: 0.125 }), at('wagering/multiplier')],
      [withWagering({ multiplier: '30' }), at('wagering/multiplier')],
      [withWagering({ base: 'deposit' }), at('wagering/base')],
      [withWagering({ counts: 'none' }), at('wagering/counts')],
      [withWagering({ days: 7 }), at('wagering/days')],
      [withTerms({ wagering: 30 }), at('wagering')],
      [withTerms({ funding: 'cash' }), at('funding')],
      [withTerms({ contributions: { default: 101 } }), at('contributions/default')],
      [withTerms({ contributions: { default: -1 } }), at('contributions/default')],
      [withTerms({ contributions: { default: 1e308 } }), at('contributions/default')],
      [withTerms({ contributions: { default: '100' } }), at('contributions/default')],
      [withTerms({ contributions: { slots: 100 } }), at('contributions/default')],
      [withTerms({ contributions: { default: 0 } }), at('contributions')],
      [withTerms({ contributions: [] }), at('contributions')],
      [withTerms({ contributions: { default: 100, 'table games': 10 } }), at('contributions/table games')],
      [withTerms({ gameContributions: { g1: 100.01 } }), at('gameContributions/g1')],
      [withTerms({ excludedGames: 'g1' }), at('excludedGames')],
      [withTerms({ excludedGames: ['g 1'] }), at('excludedGames/0')],
      [withTerms({ maxBet: 0 }), at('maxBet')],
      [withTerms({ contributions: { default: 10 }, maxBet: 9 }), at('contributions')],
      [withTerms({ maxConversion: -1 }), at('maxConversion')],
      [withTerms({ bustBelow: 0.5 }), at('bustBelow')],
      [withTerms({ expiresInSeconds: 0 }), at('expiresInSeconds')],
      [withTerms({ minBet: 5 }), at('minBet')],
      [offer({}).replace('30', '30.0000000000000000001'), at('wagering/multiplier')],
    ),
  );
});

describe('triggers', () => {
  const withTrigger = (change: object): string => offer({ trigger: { ...trigger, ...change } });
  testRefusals(
    fixture,
    victim,
    rows(
      'POST /v1/offers',
      [offer({ trigger: true }), '/trigger'],
      [withTrigger({ on: 'bet' }), '/trigger/on'],
      [withTrigger({ matchPercent: 0 }), '/trigger/matchPercent'],
      [withTrigger({ matchPercent: -50 }), '/trigger/matchPercent'],
      [withTrigger({ matchPercent: 33.333 }), '/trigger/matchPercent'],
      [withTrigger({ maxAmount: 0 }), '/trigger/maxAmount'],
      [withTrigger({ minDeposit: 1.5 }), '/trigger/minDeposit'],
      [withTrigger({ firstOnly: 'yes' }), '/trigger/firstOnly'],
      [withTrigger({ every: 2 }), '/trigger/every'],
    ),
  );
});

describe('bonuses and games', () => {
  const long = 'x'.repeat(129);
  const table: BadRequest[] = [
    ...rows(
      'POST /v1/bonuses',
      ['{}', '/walletId'],
      ['{"walletId":"W"}', '/offerId'],
      ['{"walletId":"W","offerId":"welcome"}', '/offerId'],
      ['{"walletId":"W","offerId":"O"}', '/amount'],
      ['{"walletId":"W","offerId":"O","amount":5}', '/depositAmount'],
      ['{"walletId":"W","offerId":"O","amount":0}', '/amount'],
      ['{"walletId":"W","offerId":"O","amount":5,"depositAmount":"5"}', '/depositAmount'],
      ['{"walletId":"W","offerId":"O","amount":5,"depositAmount":5,"reference":"a b"}', '/reference'],
      ['{"walletId":"W","offerId":"O","amount":5,"depositAmount":5,"metadata":{}}', '/metadata'],
      [
        '{"walletId":"W","offerId":"O","amount":5,"depositAmount":5,"depositOperationId":"H"}',
        '/depositOperationId',
      ],
    ),
    ['POST /v1/bonuses', `{"walletId":"${UNKNOWN_ID}","offerId":"O","amount":5,"depositAmount":5}`, 404, ''],
    ...rows(
      `POST /v1/bonuses/${UNKNOWN_ID}/forfeit`,
      ['{}', '/reason'],
      ['{"reason":""}', '/reason'],
      ['{"reason":"\\u0000"}', '/reason'],
      ['{"reason":["x"]}', '/reason'],
      ['{"reason":"x","force":true}', '/force'],
    ),
    [`POST /v1/bonuses/${UNKNOWN_ID}/forfeit`, '{"reason":"x"}', 404, ''],
    ['POST /v1/bonuses/W/forfeit', '{"reason":"x"}', 404, ''],
    ['POST /v1/bonuses/first/forfeit', '{"reason":"x"}', 404, ''],
    ...rows(
      'PUT /v1/games/g1',
      ['{}', '/category'],
      ['{"category":"table games"}', '/category'],
      ['{"category":null}', '/category'],
      ['{"category":"slots","name":""}', '/name'],
      ['{"category":"slots","rtp":96}', '/rtp'],
    ),
    [`PUT /v1/games/${long}`, '{"category":"slots"}', 404, ''],
    ['PUT /v1/games/%C3%A9', '{"category":"slots"}', 404, ''],
  ];
  testRefusals(fixture, victim, table);
});

describe('leaderboards', () => {
  const board = (change: object): string =>
    JSON.stringify({ id: 'week', name: 'The week', metric: 'won', currency: 'EUR', ...change });
  testRefusals(fixture, victim, [
    ...rows(
      'POST /v1/leaderboards',
      ['{}', '/id'],
      [board({ id: '' }), '/id'],
      [board({ id: 'the week' }), '/id'],
      [board({ id: 'x'.repeat(129) }), '/id'],
      [board({ name: 'a\u0000' }), '/name'],
      [board({ metric: 'lost' }), '/metric'],
      [board({ currency: 'eur' }), '/currency'],
      [board({ currency: 'XYZ' }), '/currency'],
      [board({ startsAt: '2026-01-01T00:00:00Z' }), '/startsAt'],
    ),
    ...rows(
      'POST /v1/leaderboards/board/scores',
      ['{}', '/playerId'],
      ['{"playerId":"p"}', '/score'],
      ['{"playerId":"p q","score":5}', '/playerId'],
      ['{"playerId":"p","score":-1}', '/score'],
      ['{"playerId":"p","score":1.5}', '/score'],
      ['{"playerId":"p","score":"5"}', '/score'],
      ['{"playerId":"p","score":9007199254740992}', '/score'],
      ['{"playerId":"p","score":5,"add":true}', '/add'],
    ),
    ['POST /v1/leaderboards/unknown/scores', '{"playerId":"p","score":5}', 404, ''],
    ['POST /v1/leaderboards/no%20board/scores', '{"playerId":"p","score":5}', 404, ''],
  ]);
});
