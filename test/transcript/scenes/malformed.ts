import { bearerOf, CASINO, MARKETING, OPERATOR, player } from '../cast.ts';
import { walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

const MEBIBYTE = 1024 * 1024;

/** Requests that are refused before anything is looked up, and the pages beside the API. */
export async function playMalformed(stage: Stage): Promise<void> {
  await tokens(stage);
  await bodies(stage);
  await addresses(stage);
  await pages(stage);
}

async function tokens({ recorder }: Stage): Promise<void> {
  const call = 'GET /v1/currencies?limit=1';
  const [head = '', claims = ''] = bearerOf(CASINO).split('.');
  const values = [
    'Bearer nonsense',
    'Basic YTpi',
    `Bearer ${head}.${claims}.forged`,
    `Bearer ${bearerOf(CASINO, { ttl: -60 })}`,
    `Bearer ${bearerOf({ sub: '', scope: 'admin' })}`,
    `Bearer ${bearerOf({ sub: 'x', scope: '' })}`,
    `bearer ${bearerOf(CASINO)}`,
  ];
  for (const authorization of values) await recorder.ask(call, { as: null, headers: { authorization } });
  const two = [`Bearer ${bearerOf(CASINO)}`, `Bearer ${bearerOf(CASINO)}`];
  await recorder.ask(call, { as: null, headers: { Authorization: two } });
  await recorder.ask('POST /v1/deposits', { as: null, body: {} });
}

async function bodies(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const walletId = walletOf(stage, 'bob EUR');
  const deposit = (body: string, headers = {}) => recorder.ask('POST /v1/deposits', { body, headers });
  const texts = [
    '',
    '{',
    '[]',
    'null',
    `{"walletId":"${walletId}","amount":5,}`,
    `{"walletId":"${walletId}","amount":5,"amount":6}`,
    `{"walletId":"${walletId}","amount":9007199254740993}`,
    `{"walletId":"${walletId}","amount":1e2,"__proto__":{}}`,
    `{"walletId":"${walletId}","amount":5,"a/b~c":1,"constructor":2}`,
    `${'['.repeat(40)}${']'.repeat(40)}`,
    `{"walletId":"${walletId}","amount":5,"metadata":{"x":"${'x'.repeat(MEBIBYTE)}"}}`,
  ];
  for (const body of texts) await deposit(body);
  const good = JSON.stringify({ walletId, amount: 5 });
  for (const type of ['text/plain', 'application/json; charset=latin1', 'application/vnd.casino+json'])
    await deposit(type.includes('vnd') ? '{}' : good, { 'content-type': type });
  await deposit(good, { 'content-encoding': 'gzip' });
  await deposit(good, { 'Idempotency-Key': ['a', 'b'] });
}

async function addresses({ recorder }: Stage): Promise<void> {
  const calls = ['GET /', 'GET /v1', 'GET /v1/nothing', 'GET /V1/currencies', 'DELETE /v1/currencies'];
  for (const call of [
    ...calls,
    'PATCH /v1/bets',
    'GET /v1/bets',
    'GET /v1/wallets/%ff',
    'HEAD /v1/currencies',
  ])
    await recorder.ask(call);
  await recorder.ask('GET /v1/nothing', { as: null });
  await recorder.ask('GET /v1/currencies?limit=1&limit=2');
  await recorder.ask('GET /v1/currencies?%E0%A4%A=1');
}

async function pages({ recorder }: Stage): Promise<void> {
  await recorder.ask('GET /openapi.json', { as: null });
  await recorder.ask('GET /docs', { as: null });
  await recorder.ask('GET /docs?x=1&x=2', { as: null });
  await recorder.ask('GET /play/config.json', { as: null });
  await recorder.ask('GET /admin/queues', { as: null });
  const authorization = `Basic ${Buffer.from('admin:test-password').toString('base64')}`;
  await recorder.ask('GET /admin/queues', { as: null, headers: { authorization } });
  await recorder.ask('PUT /admin/queues/api/queues/nothing/pause', { as: null, headers: { authorization } });
  for (const as of [CASINO, MARKETING, player('ada')])
    await recorder.ask('GET /v1/admin/reconciliation', { as });
  await recorder.ask('GET /v1/admin/reconciliation?full=1', { as: OPERATOR });
}
