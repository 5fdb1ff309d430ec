import { afterAll, describe, expect, test } from '@jest/globals';
import { applyQueued } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';

// Without a worker: the outcome of operations is decided here, and not published.

const fixture = useGateway();
const pools: { end(): Promise<void> }[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

describe('who waits', () => {
  test('gets 202 with the operation as it is when the time has run out', async () => {
    const walletId = await fixture.wallet('patient');
    const before = performance.now();
    const answer = await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: 5 },
      headers: { prefer: 'wait=1' },
    });
    expect(answer).toMatchObject({ status: 202, body: { status: 'queued' } });
    expect(answer.headers.get('preference-applied')).toBe('wait=1');
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  });

  test('gets the result also when the message about it was lost', async () => {
    const walletId = await fixture.wallet('unheard');
    const asked = { body: { walletId, amount: 5 }, headers: { prefer: 'wait=20', 'idempotency-key': 'k1' } };
    const answers = [fixture.ask('POST /v1/deposits', asked), fixture.ask('POST /v1/deposits', asked)];
    const pool = createPool(fixture.databaseUrl, { max: 1, application: 'test' });
    pools.push(pool);
    let applied = 0;
    while (applied === 0) applied = (await applyQueued(pool, [walletId], { limit: 10 })).results.length;
    const before = performance.now();
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ status: 201, body: { status: 'applied' } });
    // long before the time that they wait for has run out
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('is answered when the gateway stops, and nothing is cut off', async () => {
    const stopping = await fixture.another();
    const walletId = await fixture.wallet('stopped');
    const waiting = client(stopping)('POST /v1/deposits', {
      body: { walletId, amount: 5 },
      headers: { prefer: 'wait=30' },
    });
    const stored = async () =>
      (await fixture.ask(`GET /v1/wallets/${walletId}/operations`)).body['items'] as unknown[];
    while ((await stored()).length === 0);
    const closed = stopping.close();
    const answer = await waiting;
    expect(answer).toMatchObject({ status: 202, body: { status: 'queued' } });
    expect(answer.headers.get('connection')).toBe('close');
    await closed;
    await expect(client(stopping)('GET /v1/currencies')).rejects.toThrow();
  });
});
