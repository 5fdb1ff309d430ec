import { expect, describe, test } from '@jest/globals';
import { problem } from '@croupier/contracts';
import { createPool } from '@croupier/platform/postgres';
import { eventually, token } from '@croupier/testing';
import { MadeToFail } from '../../wallet-worker/test/made-to-fail.ts';
import { openApiDocument } from '../src/openapi/document.ts';
import { recordedAnswers } from '../src/openapi/generated/examples.ts';
import { examples } from '../src/routes/examples.ts';
import { routesOf } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';
import { AnswerRecorder } from './recorded-answers.ts';

const DEMO = { seed: '', sign: () => Promise.reject(new Error('nothing is signed here')) };
const routes = routesOf(DEMO);
const document = openApiDocument(routes);
const fixture = useGateway({ worker: true, environment: { DEMO: 'on' } });

interface Content {
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}

interface Call {
  operationId: string;
  responses: Record<string, { content?: Record<string, Content> }>;
}

/** Every answer with content; `/docs` and the like answer pages. */
const contents = Object.entries(document.paths ?? {})
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([, item]) => Object.values(item as Record<string, Call>))
  .flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, body]) => ({ operationId, status, type, body })),
    ),
  );

describe('every answer of the document has an example', () => {
  const good = contents.filter(({ status }) => Number(status) < 400);
  test.each(good)('$operationId $status $type', ({ operationId, status, type, body: { example } }) => {
    expect(example).toBeDefined();
    if (type !== 'application/json') return;
    const schema = routes.find(({ name }) => name === operationId)?.answers[Number(status)];
    expect(schema?.parse(example)).toEqual(example);
  });

  test('problems have one of each code', () => {
    const problems = document.components?.examples as Record<string, { value: object }>;
    for (const { status, body } of contents.filter((answer) => Number(answer.status) >= 400)) {
      const codes = Object.keys(body.examples ?? {});
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) {
        const { value } = problems[code] ?? { value: {} };
        expect(body.examples?.[code]).toEqual({ $ref: `#/components/examples/${code}` });
        expect(problem.parse(value)).toEqual(value);
        expect(value).toMatchObject({ code, status: Number(status) });
      }
    }
  });
});

const EUR = 'EUR';

async function playReferenceData({ ask }: AnswerRecorder): Promise<void> {
  await ask('PUT /v1/currencies/XBT', { body: examples.currency });
  await ask('GET /v1/currencies?limit=2');
  await ask('PUT /v1/brands/alpha', { body: examples.brand });
  await ask('GET /v1/brands');
  await ask('PUT /v1/games/book-of-gold', { body: examples.game });
}

async function playWallets({ ask }: AnswerRecorder): Promise<{ walletId: string; toWalletId: string }> {
  const { id: walletId } = (await ask('POST /v1/wallets', { body: examples.wallet })).body;
  const friend = { playerId: 'player-8', currency: EUR };
  const { id: toWalletId } = (await ask('POST /v1/wallets', { body: friend })).body;
  await ask('POST /v1/wallets', { body: examples.wallet });
  const gone = { playerId: 'player-9', currency: EUR };
  const { id: emptyId } = (await ask('POST /v1/wallets', { body: gone })).body;
  await ask(`POST /v1/wallets/${emptyId}/freeze`, { body: examples.freeze });
  await ask(`POST /v1/wallets/${emptyId}/unfreeze`, { body: { reason: 'The documents are in order.' } });
  await ask(`POST /v1/wallets/${emptyId}/close`, { body: examples.close });
  await ask('POST /v1/players/player-9/erase', { body: {} });
  return { walletId, toWalletId };
}

async function playMoney(recorder: AnswerRecorder, walletId: string, toWalletId: string): Promise<void> {
  const ofWallet = { walletId, gameId: 'book-of-gold', roundId: 'round-1' };
  const deposit = { walletId, amount: 5000, method: 'card', reference: 'psp-4711' };
  const depositId = await recorder.operate('/v1/deposits', deposit, { reference: 'psp-4712' });
  const hold = { walletId, amount: 500, pending: true, expiresInSeconds: 3600 };
  const holds = [];
  for (const reference of ['psp-1', 'psp-2', 'psp-3', 'psp-4'])
    holds.push(
      await recorder.operate('/v1/withdrawals', { ...hold, reference }, { reference: `${reference}b` }),
    );
  for (const [n, id] of holds.entries()) {
    const change = n % 2 === 0 ? 'complete' : 'revert';
    const headers = n < 2 ? { headers: { prefer: 'wait=30' } } : {};
    await recorder.ask(`POST /v1/operations/${id}/${change}`, { body: {}, ...headers });
  }
  const bet = { ...ofWallet, reference: 'bet-1', amount: 500 };
  await recorder.operate('/v1/bets', bet, { reference: 'bet-2' });
  const win = { walletId, betReference: 'bet-1', reference: 'win-1', amount: 1170 };
  await recorder.operate('/v1/settlements', win, { betReference: 'bet-2', reference: 'win-2', amount: 0 });
  for (const reference of ['bet-3', 'bet-4'])
    await recorder.ask('POST /v1/bets', { body: { ...bet, reference } });
  const undo = { walletId, betReference: 'bet-3', reference: 'undo-3' };
  await recorder.operate('/v1/rollbacks', undo, { betReference: 'bet-4', reference: 'undo-4' });
  const transfer = { fromWalletId: walletId, toWalletId, amount: 100, reference: 'gift-1' };
  await recorder.operate('/v1/transfers', transfer, { reference: 'gift-2' });
  const payout = { ...ofWallet, reference: 'jackpot-12', amount: 100000 };
  await recorder.operate('/v1/payouts', payout, { reference: 'jackpot-13' });
  const credit = {
    walletId,
    direction: 'credit',
    amount: 300,
    reason: 'A round was lost.',
    reference: 'ticket-88',
  };
  await recorder.operate('/v1/adjustments', credit, { reference: 'ticket-89' });
  const operations = [
    { kind: 'bet', ...ofWallet, reference: 'bet-6', amount: 500 },
    { kind: 'settlement', walletId, betReference: 'bet-6', reference: 'win-6', amount: 0 },
    { kind: 'bet', ...ofWallet, reference: 'bet-7', amount: 0 },
  ];
  await recorder.ask('POST /v1/batches', { body: { operations } });
  await recorder.ask(`GET /v1/operations/${depositId}`);
}

async function playBonuses(recorder: AnswerRecorder, walletId: string): Promise<void> {
  const { ask } = recorder;
  const { id: offerId } = (await ask('POST /v1/offers', { body: examples.offer })).body;
  await ask('GET /v1/offers?limit=2');
  await ask(`GET /v1/offers/${offerId}`);
  const grant = { walletId, offerId, amount: 2500, reference: 'welcome-player-7' };
  const bonusId = await recorder.operate('/v1/bonuses', grant, { reference: 'welcome-back-player-7' });
  const bet = { walletId, reference: 'bet-5', gameId: 'book-of-gold', roundId: 'round-3', amount: 500 };
  const headers = { prefer: 'wait=30' };
  await ask('POST /v1/bets', { body: bet, headers });
  const win = { walletId, betReference: 'bet-5', reference: 'win-5', amount: 1000 };
  await ask('POST /v1/settlements', { body: win, headers });
  for (const path of [
    `bonuses/${bonusId}`,
    `bonuses/${bonusId}/explain`,
    `wallets/${walletId}/bonuses?limit=2`,
  ])
    await ask(`GET /v1/${path}`);
  const reason = { reason: 'The player asked for it.' };
  const listed = await ask(`GET /v1/wallets/${walletId}/bonuses`);
  const [first = { id: '' }, second = { id: '' }] = listed.body['items'] as { id: string }[];
  await ask(`POST /v1/bonuses/${first.id}/forfeit`, { body: reason, headers });
  await ask(`POST /v1/bonuses/${second.id}/forfeit`, { body: reason });
  await ask(`POST /v1/offers/${offerId}/archive`, { body: {} });
}

async function playReads({ ask }: AnswerRecorder, walletId: string): Promise<void> {
  for (const list of ['history', 'bets', 'operations'])
    await ask(`GET /v1/wallets/${walletId}/${list}?limit=2`);
  await ask(`GET /v1/wallets/${walletId}/bets/bet-1`);
  await ask(`GET /v1/wallets/${walletId}`);
  await ask('GET /v1/players/player-7/wallets');
}

async function playLeaderboards({ ask }: AnswerRecorder): Promise<void> {
  const { leaderboard, score } = examples;
  await ask('POST /v1/leaderboards', { body: leaderboard });
  await ask(`POST /v1/leaderboards/${leaderboard.id}/scores`, { body: score });
  await ask('POST /v1/leaderboards', { body: leaderboard });
  await ask(`GET /v1/leaderboards/${leaderboard.id}`);
}

async function playOperators({ ask }: AnswerRecorder): Promise<void> {
  const pool = createPool(fixture.databaseUrl, { max: 1, application: 'examples' });
  try {
    const failing = await MadeToFail.install(pool);
    const walletId = await fixture.wallet('player-11');
    await failing.with('P0001', walletId);
    const ids = [];
    for (const reference of ['psp-8', 'psp-9'])
      ids.push((await ask('POST /v1/deposits', { body: { walletId, amount: 100, reference } })).body.id);
    await eventually(
      async () => {
        const { body } = await fixture.ask('GET /v1/admin/dead-letters');
        expect(body['items']).toHaveLength(2);
      },
      { timeoutMs: 60_000 },
    );
    await ask('GET /v1/admin/dead-letters');
    await failing.fixed(walletId);
    await ask(`POST /v1/admin/dead-letters/${ids[0]}/discard`, {
      body: { reason: 'It was paid otherwise.' },
    });
    await ask(`POST /v1/admin/dead-letters/${ids[1]}/replay`, { body: {} });
    await ask('POST /v1/admin/dead-letters/replay', { body: {} });
    await ask('GET /v1/admin/reconciliation');
    await ask('GET /v1/admin/audit?limit=2');
  } finally {
    await pool.end();
  }
}

async function playDemo({ ask }: AnswerRecorder): Promise<void> {
  const session = await ask('POST /v1/demo/sessions', { authorization: null, body: examples.demoSession });
  const authorization = `Bearer ${String(session.body['token'])}`;
  const walletId = String(session.body['walletId']);
  await eventually(async () => {
    expect((await fixture.ask(`GET /v1/wallets/${walletId}`)).body).toMatchObject({ version: 2 });
  });
  const headers = { prefer: 'wait=30' };
  await ask('POST /v1/demo/spins', { authorization, headers, body: { ...examples.demoSpin, walletId } });
}

test('a gateway gives each answer of the document', async () => {
  const recorder = new AnswerRecorder(fixture.ask);
  await playReferenceData(recorder);
  const { walletId, toWalletId } = await playWallets(recorder);
  await playMoney(recorder, walletId, toWalletId);
  await playBonuses(recorder, walletId);
  await playReads(recorder, walletId);
  await playLeaderboards(recorder);
  await playDemo(recorder);
  await playOperators(recorder);
  const authorization = `Bearer ${token({ sub: 'auditor', scope: 'audit:read' })}`;
  for (const format of ['csv', 'ndjson'])
    await recorder.download(fixture.gateway.url, `GET /v1/admin/audit?action=brand.put&format=${format}`, {
      authorization,
    });
  if (process.env['UPDATE_DOCS'] === '1') return recorder.save();
  const names = (answers: Record<string, object>): string[] =>
    Object.entries(answers).flatMap(([name, found]) => Object.keys(found).map((kind) => `${name} ${kind}`));
  expect(names(recorder.answers).sort()).toEqual(names(recordedAnswers).sort());
}, 300_000);
