import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changeJournal, execute, eventually, startCollector } from '@croupier/testing';
import type { CollectedSpan, Collector } from '@croupier/testing';
import type { Answer, Casino } from '../casino.ts';
import { TestSystem } from '../system.ts';
import { callersSpan, Player, storedTrace, jobsOf } from './setup.ts';

const KIND = { internal: 1, server: 2, producer: 4, consumer: 5 };

let collector: Collector;
let system: TestSystem;
let casino: Casino;
const players: Player[] = [];
beforeAll(async () => {
  collector = await startCollector();
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_BSP_SCHEDULE_DELAY: '20',
    // only requests that ask for it are traced here
    OTEL_TRACES_SAMPLER: 'parentbased_always_off',
    OPERATION_ATTEMPTS: '2',
  };
  system = await TestSystem.start({ bonusWorkers: 1, env });
  casino = system.casino();
}, 60_000);
afterAll(async () => {
  for (const { socket } of players) socket.disconnect();
  await system.stop();
  await collector.close();
});

async function connect(player: string): Promise<Player> {
  const connected = await Player.connect(system.realtimeUrl(), player);
  players.push(connected);
  return connected;
}

/** Runs the task while there is no worker, so that its operations stay queued. */
async function withoutWorkers(task: () => Promise<void>): Promise<void> {
  await Promise.all(system.workers.splice(0).map((worker) => worker.stop()));
  await task();
  await system.startWorker();
}

function idOf({ body }: Answer): string {
  return (body as unknown as { id: string }).id;
}

function spansOf(traceId: string): CollectedSpan[] {
  return collector.spans.filter((span) => span.traceId === traceId);
}

function find(spans: CollectedSpan[], name: string): CollectedSpan {
  const found = spans.find((span) => span.name === name);
  if (found === undefined)
    throw new Error(`no span ${name} among ${spans.map((span) => span.name).join(', ')}`);
  return found;
}

/** The spans of a trace, once there are as many. */
async function traced(traceId: string, count: number): Promise<CollectedSpan[]> {
  await eventually(() => expect(spansOf(traceId).map(({ name }) => name)).toHaveLength(count), {
    timeoutMs: 15_000,
  });
  return spansOf(traceId);
}

const context = ({ traceId, spanId }: CollectedSpan): object => ({ traceId, spanId });

/** The span that another links to, wherever it is. */
async function linkedFrom({ links }: CollectedSpan): Promise<CollectedSpan> {
  return eventually(() => {
    const found = collector.spans.find(({ spanId }) => spanId === links[0]?.spanId);
    if (found === undefined) throw new Error('what it links to has not come');
    return found;
  });
}

test('a bet and its settlement: one trace id in the answer, the row, the job and the event, one trace over four services', async () => {
  const walletId = await casino.openWallet('ada', 1000);
  const ada = await connect('ada');
  const caller = callersSpan(true);
  const { traceId } = caller;
  const bet = { walletId, reference: 'bet', gameId: 'slots', roundId: 'r', amount: 100 };
  let placed!: Answer;
  await withoutWorkers(async () => {
    placed = await casino.post('/v1/bets', bet, { headers: caller.headers });
    expect(placed.headers.get('x-trace-id')).toBe(traceId);
    await eventually(async () =>
      expect(await jobsOf(system, 'bets')).toEqual([{ wallets: [walletId], traceIds: [traceId] }]),
    );
  });
  const live = await ada.eventsOf(idOf(placed), 'wallet:updated');
  expect(live).toMatchObject([{ traceId }]);
  const resumed = await ada.socket.emitWithAck('resume', { walletId, afterVersion: 1 });
  expect(resumed.events).toEqual(live);

  const settlement = { walletId, betReference: 'bet', reference: 'win', amount: 250 };
  const settling = callersSpan(true, traceId);
  const settled = await casino.post('/v1/settlements', settlement, { wait: 30, headers: settling.headers });
  expect(await ada.eventsOf(idOf(settled), 'wallet:updated', 'bet:settled')).toMatchObject([
    { traceId },
    { traceId },
  ]);

  const spans = await traced(traceId, 10);
  expect(new Set(spans.map(({ service }) => service))).toEqual(
    new Set(['gateway', 'wallet-worker', 'realtime', 'bonus-worker']),
  );
  const request = find(spans, 'POST /v1/bets');
  expect(request).toMatchObject({
    service: 'gateway',
    kind: KIND.server,
    parentSpanId: caller.spanId,
    attributes: { 'http.response.status_code': 202, 'http.route': '/v1/bets' },
  });
  expect(await storedTrace(system, idOf(placed))).toBe(`${traceId}-${request.spanId}`);
  const under = { parentSpanId: request.spanId };
  expect(find(spans, 'enqueue bets')).toMatchObject({ ...under, service: 'gateway', kind: KIND.producer });
  const applied = find(spans, 'apply bet');
  expect(applied).toMatchObject({
    ...under,
    service: 'wallet-worker',
    kind: KIND.internal,
    attributes: { 'croupier.operation.id': idOf(placed), 'croupier.operation.status': 'applied' },
  });
  const delivered = spans.filter(({ name }) => name === 'deliver wallet:updated');
  expect(delivered.map(({ parentSpanId }) => parentSpanId)).toContain(request.spanId);
  expect(delivered[0]).toMatchObject({ service: 'realtime', attributes: { 'croupier.connections': 1 } });

  const second = find(spans, 'POST /v1/settlements');
  expect(second.parentSpanId).toBe(settling.spanId);
  const processed = find(spans, 'process settlement');
  expect(processed).toMatchObject({ service: 'bonus-worker', parentSpanId: second.spanId });

  const batch = await linkedFrom(applied);
  expect(batch).toMatchObject({
    name: 'apply batch',
    service: 'wallet-worker',
    kind: KIND.consumer,
    parentSpanId: '',
    links: [context(request)],
    attributes: { 'messaging.batch.message_count': 1, 'croupier.retries': 0 },
  });
  expect(batch.traceId).not.toBe(traceId);
  expect(await linkedFrom(processed)).toMatchObject({ name: 'process wallets', links: [context(second)] });
  // it waited for a worker: the operation's own span shows that, the transaction's does not
  expect(applied.startedMs).toBeLessThan(batch.startedMs);
  expect(applied.endedMs).toBeGreaterThanOrEqual(batch.startedMs);
}, 60_000);

test('a batch joins many: it links to those that are sampled, and nothing is recorded of the others', async () => {
  const walletId = await casino.openWallet('bob', 1000);
  const bob = await connect('bob');
  const callers = [callersSpan(true), callersSpan(false), callersSpan(true)];
  const answers: Answer[] = [];
  await withoutWorkers(async () => {
    for (const [nth, { headers }] of callers.entries()) {
      const deposit = { walletId, amount: 100, reference: `d${nth}` };
      answers.push(await casino.post('/v1/deposits', deposit, { headers }));
    }
  });
  const ids = callers.map(({ traceId }) => traceId);
  expect(answers.map(({ headers }) => headers.get('x-trace-id'))).toEqual(ids);
  const events = await Promise.all(answers.map((answer) => bob.eventsOf(idOf(answer), 'wallet:updated')));
  expect(events.map(([event]) => event?.traceId)).toEqual([ids[0], undefined, ids[2]]);
  expect(await storedTrace(system, answers[1] === undefined ? '' : idOf(answers[1]))).toBe(ids[1]);

  const applied: CollectedSpan[] = [];
  for (const id of [ids[0], ids[2]]) {
    const spans = await tracedTo(id ?? '', 'POST /v1/deposits', 'apply deposit', 'process deposit');
    applied.push(find(spans, 'apply deposit'));
  }
  const [batch, same] = await Promise.all(applied.map((span) => linkedFrom(span)));
  expect(same).toBe(batch);
  const requests = [ids[0], ids[2]].map((id) => find(spansOf(id ?? ''), 'POST /v1/deposits'));
  expect(batch?.links).toEqual(requests.map(context));
  expect(batch?.attributes['messaging.batch.message_count']).toBe(3);
  expect(spansOf(ids[1] ?? '')).toEqual([]);
}, 60_000);

/** The spans of a trace, once these have come: each process sends its own at its own time. */
async function tracedTo(traceId: string, ...names: string[]): Promise<CollectedSpan[]> {
  await eventually(
    () => expect(spansOf(traceId).map(({ name }) => name)).toEqual(expect.arrayContaining(names)),
    { timeoutMs: 15_000 },
  );
  return spansOf(traceId);
}

test('what a deposit triggers belongs to its trace', async () => {
  const terms = {
    wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
  };
  const trigger = { on: 'deposit', matchPercent: 50, maxAmount: 1000, minDeposit: 500 };
  await casino.post('/v1/offers', { name: 'a match', terms, currency: 'USD', trigger });
  const walletId = await casino.openWallet('carol', 0, 'USD');
  const carol = await connect('carol');
  const { traceId, headers } = callersSpan(true);
  await casino.post('/v1/deposits', { walletId, amount: 1000 }, { wait: 30, headers });
  const spans = await tracedTo(traceId, 'POST /v1/deposits', 'enqueue bonuses', 'apply bonus_grant');
  const { spanId } = find(spans, 'POST /v1/deposits');
  expect(find(spans, 'apply bonus_grant').parentSpanId).toBe(spanId);
  expect(find(spans, 'enqueue bonuses')).toMatchObject({ service: 'bonus-worker', parentSpanId: spanId });
  const granted = (): Player['received'] =>
    carol.received.filter(({ event }) => event.operation?.kind === 'bonus_grant');
  await eventually(() => expect(granted()).toMatchObject([{ name: 'wallet:updated', event: { traceId } }]));
}, 60_000);

test('a refusal is traced to its event', async () => {
  const walletId = await casino.openWallet('dan');
  const dan = await connect('dan');
  const { traceId, headers } = callersSpan(true);
  const refused = await casino.post('/v1/withdrawals', { walletId, amount: 1 }, { wait: 30, headers });
  expect(refused.body).toMatchObject({ code: 'insufficient_funds', traceId });
  const operationId = idOf({
    ...refused,
    body: (refused.body as unknown as { operation: Answer['body'] }).operation,
  });
  expect(await dan.eventsOf(operationId, 'operation:rejected')).toMatchObject([{ traceId }]);
  const names = ['POST /v1/withdrawals', 'apply withdrawal', 'deliver operation:rejected'];
  const spans = await tracedTo(traceId, ...names);
  expect(find(spans, 'apply withdrawal').attributes['croupier.operation.status']).toBe('rejected');
  expect(find(spans, 'POST /v1/withdrawals')).toMatchObject({
    failed: false,
    attributes: { 'croupier.problem': 'insufficient_funds' },
  });
}, 60_000);

test('an operation that fails by its own fault fails in its trace, and its trace id is in the log and the dead letter', async () => {
  const walletId = await casino.openWallet('eve', 1000);
  const { traceId, headers } = callersSpan(true);
  const bet = { walletId, reference: 'bad', gameId: 'slots', roundId: 'r', amount: 100 };
  await withoutWorkers(async () => {
    const placed = await casino.post('/v1/bets', bet, { headers });
    // as a damaged disk would do it: constraints do not check stored rows
    await execute(system.postgres.url, 'ALTER TABLE operations DROP CONSTRAINT operations_kind');
    const broken = 'UPDATE operations SET game_id = NULL WHERE id = $1';
    await changeJournal(system.postgres.url, broken, [idOf(placed)]);
  });
  const spans = await tracedTo(traceId, 'POST /v1/bets', 'apply bet', 'dead-letter bet');
  const { spanId } = find(spans, 'POST /v1/bets');
  for (const name of ['apply bet', 'dead-letter bet'])
    expect(find(spans, name)).toMatchObject({ failed: true, parentSpanId: spanId });
  await eventually(async () =>
    expect(await jobsOf(system, 'bets-dead', 'failed')).toMatchObject([{ traceId }]),
  );
  // what a process has written may still be on its way
  await eventually(() => {
    const lines = (system.workers[0]?.output() ?? '').split('\n').filter((line) => line.includes(traceId));
    const logged = lines.map((line) => JSON.parse(line) as { level: string; traceId: string });
    expect(logged).toMatchObject([
      { level: 'warn', traceId },
      { level: 'error', traceId },
    ]);
  });
}, 60_000);
