import { describe, expect, test } from '@jest/globals';
import { testRefusals, UNKNOWN_ID, useVictim } from './bad-requests.ts';
import type { BadRequest } from './bad-requests.ts';
import { useGateway } from './fixture.ts';

// The kinds that are not in the first table: holds and their ends, transfers, batches, currencies.

const fixture = useGateway();
const victim = useVictim(fixture);

/** Texts of amounts that are none. */
const NO_AMOUNTS = '0 -1 1.5 5e-1 "5" null true [5] {} 9007199254740992 9007199254740991.4 1e16'.split(' ');

describe('ends of holds', () => {
  const table: BadRequest[] = [
    ...NO_AMOUNTS.map((amount): BadRequest => [
      'POST /v1/operations/H/complete',
      `{"amount":${amount}}`,
      400,
      '/amount',
    ]),
    ['POST /v1/operations/H/complete', '{"amount":5,"walletId":"W"}', 400, '/walletId'],
    ['POST /v1/operations/H/complete', '{"amount":1,"amount":5}', 400, '/amount'],
    ['POST /v1/operations/H/complete', '{"__proto__":{"amount":1}}', 400, '/__proto__'],
    ['POST /v1/operations/H/complete', '[]', 400, ''],
    ['POST /v1/operations/H/complete', 'null', 400, ''],
    ['POST /v1/operations/H/complete', '{', 400, ''],
    ['POST /v1/operations/H/complete?amount=5', '{}', 400, '/amount'],
    ['POST /v1/operations/H/revert', '{"reason":"done"}', 400, '/reason'],
    ['POST /v1/operations/H/revert', '{"amount":5}', 400, '/amount'],
    ['POST /v1/operations/H/revert', '[]', 400, ''],
    ['POST /v1/operations/W/complete', '{}', 404, ''],
    ['POST /v1/operations/O/revert', '{}', 404, ''],
    [`POST /v1/operations/${UNKNOWN_ID}/revert`, '{}', 404, ''],
    ['POST /v1/operations/1/complete', '{}', 404, ''],
    ['POST /v1/operations/%27%20OR%201/revert', '{}', 404, ''],
  ];
  testRefusals(fixture, victim, table);
});

describe('methods', () => {
  const no = ['""', '"Card"', '"a b"', '"é"', `"${'x'.repeat(33)}"`, '5', 'null', '["card"]'];
  const table = ['deposits', 'withdrawals'].flatMap((path) =>
    no.map((method): BadRequest => [
      `POST /v1/${path}`,
      `{"walletId":"W","amount":5,"method":${method}}`,
      400,
      '/method',
    ]),
  );
  testRefusals(fixture, victim, [
    ...table,
    ['POST /v1/payouts', '{"walletId":"W","amount":5,"reference":"a","method":"card"}', 400, '/method'],
    [
      'POST /v1/transfers',
      `{"fromWalletId":"W","toWalletId":"${UNKNOWN_ID}","amount":5,"method":"card"}`,
      400,
      '/method',
    ],
  ]);
});

describe('transfers and holds', () => {
  const transfer = (rest: string): string => `{"fromWalletId":"W","toWalletId":"${UNKNOWN_ID}",${rest}}`;
  const table: BadRequest[] = [
    ...NO_AMOUNTS.map((amount): BadRequest => [
      'POST /v1/transfers',
      transfer(`"amount":${amount}`),
      400,
      '/amount',
    ]),
    ['POST /v1/transfers', '{"toWalletId":"W","amount":5}', 400, '/fromWalletId'],
    ['POST /v1/transfers', '{"fromWalletId":"x","toWalletId":"W","amount":5}', 400, '/fromWalletId'],
    ['POST /v1/transfers', '{"fromWalletId":"W","toWalletId":["W"],"amount":5}', 400, '/toWalletId'],
    ['POST /v1/transfers', transfer('"amount":5,"currency":"EUR"'), 400, '/currency'],
    ['POST /v1/transfers', transfer('"amount":5,"pending":"yes"'), 400, '/pending'],
    ['POST /v1/transfers', transfer('"amount":5,"expiresInSeconds":60'), 400, '/expiresInSeconds'],
    [
      'POST /v1/transfers',
      transfer('"amount":5,"pending":false,"expiresInSeconds":60'),
      400,
      '/expiresInSeconds',
    ],
    [
      'POST /v1/transfers',
      transfer('"amount":5,"pending":true,"expiresInSeconds":1.5'),
      400,
      '/expiresInSeconds',
    ],
    [
      'POST /v1/transfers',
      transfer('"amount":5,"pending":true,"expiresInSeconds":2147483648'),
      400,
      '/expiresInSeconds',
    ],
    ['POST /v1/transfers', transfer('"amount":5,"reference":"two words"'), 400, '/reference'],
    ['POST /v1/transfers', transfer('"amount":5,"metadata":[1]'), 400, '/metadata'],
    ['POST /v1/transfers', transfer('"amount":5'), 404, ''],
    ['POST /v1/transfers', `{"fromWalletId":"${UNKNOWN_ID}","toWalletId":"W","amount":5}`, 404, ''],
    [
      'POST /v1/withdrawals',
      '{"walletId":"W","amount":5,"pending":true,"expiresInSeconds":-1}',
      400,
      '/expiresInSeconds',
    ],
    ['POST /v1/withdrawals', '{"walletId":"W","amount":5,"pending":null}', 400, '/pending'],
    ['POST /v1/withdrawals', '{"walletId":"W","amount":5,"to":"IBAN"}', 400, '/to'],
  ];
  testRefusals(fixture, victim, table);
});

describe('batches as a whole, and currencies', () => {
  const table: BadRequest[] = [
    ['POST /v1/batches', '[]', 400, ''],
    ['POST /v1/batches', '{"operations":{}}', 400, '/operations'],
    ['POST /v1/batches', '{"operations":null}', 400, '/operations'],
    ['POST /v1/batches', '{"operations":"all"}', 400, '/operations'],
    ['POST /v1/batches', '{"operations":[{}],"operations":[]}', 400, '/operations'],
    ['POST /v1/batches', `{"operations":["${'x'.repeat(1024 * 1024)}"]}`, 413, ''],
    ['PUT /v1/currencies/XBT', '{}', 400, '/scale'],
    ['PUT /v1/currencies/XBT', '{"scale":"8"}', 400, '/scale'],
    ['PUT /v1/currencies/XBT', '{"scale":-1}', 400, '/scale'],
    ['PUT /v1/currencies/XBT', '{"scale":2.5}', 400, '/scale'],
    ['PUT /v1/currencies/XBT', '{"scale":8,"name":"Bitcoin"}', 400, '/name'],
    ['PUT /v1/currencies/X', '{"scale":2}', 404, ''],
    ['PUT /v1/currencies/9XX', '{"scale":2}', 404, ''],
    ['PUT /v1/currencies/X%00T', '{"scale":2}', 404, ''],
    [`PUT /v1/currencies/${'X'.repeat(17)}`, '{"scale":2}', 404, ''],
  ];
  testRefusals(fixture, victim, table);
});

describe('items of a batch', () => {
  const bet = '"walletId":"W","reference":"b","gameId":"g","roundId":"r"';
  test.each([
    ['null', ''],
    ['[]', '/kind'],
    ['"bet"', ''],
    ['{}', '/kind'],
    ['{"kind":7}', '/kind'],
    ['{"kind":"__proto__"}', '/kind'],
    ['{"kind":"constructor"}', '/kind'],
    ['{"kind":"toString"}', '/kind'],
    ['{"kind":"expire","operationId":"H"}', '/kind'],
    [
      '{"kind":"adjustment","walletId":"W","direction":"credit","amount":5,"reason":"x","reference":"a"}',
      '/kind',
    ],
    ['{"kind":"bonus_grant","walletId":"W","offerId":"O","amount":5,"depositAmount":5}', '/kind'],
    ['{"kind":"complete"}', '/operationId'],
    ['{"kind":"complete","operationId":"x"}', '/operationId'],
    ['{"kind":"complete","operationId":"H","amount":0}', '/amount'],
    ['{"kind":"complete","operationId":"H","walletId":"W"}', '/walletId'],
    ['{"kind":"revert","operationId":"H","amount":5}', '/amount'],
    ['{"kind":"transfer","fromWalletId":"W","amount":5}', '/toWalletId'],
    ['{"kind":"transfer","walletId":"W","fromWalletId":"W","toWalletId":"W","amount":5}', '/walletId'],
    ['{"kind":"deposit","walletId":"W","amount":5,"expiresInSeconds":5}', '/expiresInSeconds'],
    ['{"kind":"deposit","walletId":"W","amount":5,"amount":6}', '/amount'],
    ['{"kind":"withdrawal","walletId":"W","amount":9007199254740991.4}', '/amount'],
    ['{"kind":"payout","walletId":"W","amount":5}', '/reference'],
    [`{"kind":"bet",${bet},"amount":5,"final":true}`, '/final'],
    [`{"kind":"bet",${bet},"amount":5,"idempotencyKey":""}`, '/idempotencyKey'],
    [`{"kind":"bet",${bet},"amount":5,"idempotencyKey":"${'x'.repeat(256)}"}`, '/idempotencyKey'],
    [
      '{"kind":"settlement","walletId":"W","betReference":"b","reference":"s","amount":1,"final":1}',
      '/final',
    ],
    ['{"kind":"rollback","walletId":"W","betReference":"b"}', '/reference'],
  ])('%s: %s', async (item, pointer) => {
    const raw = victim.filled(`{"operations":[${item},${item}]}`);
    const { status, body } = await fixture.ask('POST /v1/batches', { raw });
    expect(status).toBe(202);
    const problem = (index: number) => ({
      status: 400,
      code: 'invalid_request',
      instance: '/v1/batches',
      errors: [{ pointer: `/operations/${index}${pointer}` }],
    });
    expect(body['items']).toMatchObject([problem(0), problem(1)]);
  });
});
