import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { createPool } from '@croupier/platform/postgres';
import type { Answer } from '../casino.ts';
import { TestSystem } from '../system.ts';
import { documentedMetrics, panelQueries, rules } from './documents.ts';
import { useEverything } from './use-everything.ts';
import { describeWithPrometheus } from './prometheus-binaries.ts';
import { PrometheusServer } from './prometheus-server.ts';
import type { Target } from './prometheus-server.ts';
import { parse } from './promql.ts';

jest.setTimeout(120_000);

let system: TestSystem;
const leave: (() => void)[] = [];
beforeAll(async () => {
  // longer than a busy machine keeps a worker waiting, shorter than QueueDelayHigh waits
  const env = { BOOKS_CHECK_EVERY_SECONDS: '1', MAX_QUEUE_AGE_MS: '5000' };
  system = await TestSystem.start({ bonusWorkers: 1, env });
  leave.push(await useEverything(system, 'ada'));
});
afterAll(async () => {
  for (const one of leave) one();
  await system.stop();
});

function targets(): Target[] {
  const of = (service: string, adminUrls: string[]): Target[] =>
    adminUrls.map((adminUrl) => ({ service, adminUrl }));
  return [
    ...system.gateways.flatMap(({ service }) => of('gateway', [service.adminUrl])),
    ...system.realtimes.flatMap(({ service }) => of('realtime', [service.adminUrl])),
    ...of(
      'wallet-worker',
      system.workers.map(({ adminUrl }) => adminUrl),
    ),
    ...of(
      'bonus-worker',
      system.bonusWorkers.map(({ adminUrl }) => adminUrl),
    ),
  ];
}

interface Exposed {
  name: string;
  type: string;
  values: { labels: Record<string, string>; value: number }[];
}

/** Of the whole system, without Node's own. */
async function exposed(): Promise<Exposed[]> {
  const pages = await Promise.all(
    targets().map(
      async ({ adminUrl }) => (await (await fetch(`${adminUrl}/metrics.json`)).json()) as Exposed[],
    ),
  );
  return pages.flat().filter(({ name }) => !/^(?:process|nodejs)_/.test(name));
}

test('docs/operations/metrics.md lists what is exposed, all of it, with its type and labels', async () => {
  const metrics = await exposed();
  const documented = documentedMetrics();
  expect([...new Set(metrics.map(({ name }) => name))].sort()).toEqual(
    documented.map(({ name }) => name).sort(),
  );
  for (const { name, type, values } of metrics) {
    const page = documented.find((metric) => metric.name === name);
    expect({ name, type }).toEqual({ name, type: page?.type });
    for (const { labels } of values)
      expect({
        name,
        labels: Object.keys(labels)
          .filter((label) => label !== 'le')
          .sort(),
      }).toEqual({
        name,
        labels: [...(page?.labels ?? [])].sort(),
      });
  }
});

test('money is counted by what it did, as the journal has it', async () => {
  const money = (await exposed()).find(({ name }) => name === 'croupier_money_moved_minor_units_total');
  expect(Object.fromEntries(money?.values.map(({ labels, value }) => [labels['flow'], value]) ?? [])).toEqual(
    {
      deposits: 105_000,
      withdrawals: 1000,
      adjustments_credited: 5,
      adjustments_debited: 5,
      payouts: 10,
      bonus_granted: 2500,
      bonus_removed: 1000,
      stakes: 300,
      wins: 120,
      refunds: 100,
    },
  );
});

await describeWithPrometheus('a real Prometheus that watches', (binaries) => {
  let prometheus: PrometheusServer;
  beforeAll(async () => {
    prometheus = await PrometheusServer.start(binaries, targets());
  });
  afterAll(() => prometheus.stop());

  const fires = (...names: string[]): Promise<void> =>
    eventually(async () => expect([...(await prometheus.firing())]).toEqual(expect.arrayContaining(names)), {
      timeoutMs: 60_000,
      intervalMs: 500,
    });
  const clears = (...names: string[]): Promise<void> =>
    eventually(
      async () => expect([...(await prometheus.firing())].filter((name) => names.includes(name))).toEqual([]),
      { timeoutMs: 60_000, intervalMs: 500 },
    );

  test('no alert fires in normal operation', async () => {
    await eventually(async () => expect(await prometheus.query('up == 1')).toHaveLength(targets().length), {
      timeoutMs: 20_000,
    });
    // before its first look everything was missing
    await eventually(async () => expect([...(await prometheus.firing())]).toEqual([]), { timeoutMs: 20_000 });
  });

  test('without a worker alerts fire, and they clear after another has done its work', async () => {
    const casino = system.casino();
    const walletId = await casino.openWallet('waiting');
    await system.workers[0]?.kill();
    const deposit = (reference: string): Promise<Answer> =>
      casino.post('/v1/deposits', { walletId, amount: 100, reference });
    expect((await deposit('waits')).status).toBe(202);
    await fires('ServiceDown', 'ServiceMissing', 'QueueDelayHigh');
    expect((await deposit('too-much')).body).toMatchObject({ code: 'overloaded' });
    await fires('OverloadedRefusals');
    system.workers.length = 0;
    await system.startWorker();
    prometheus.watch(targets());
    await clears('ServiceDown', 'ServiceMissing', 'QueueDelayHigh');
    expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 100 });
  });

  test('Redis is frozen: every service reports it, and its return', async () => {
    system.redis.freeze();
    try {
      const walletId = await system.casino().openWallet('frozen');
      expect((await system.casino().post('/v1/deposits', { walletId, amount: 100 })).status).toBe(202);
      await eventually(
        async () => expect(await prometheus.query('ALERTS{alertname="RedisUnreachable"}')).toHaveLength(4),
        { timeoutMs: 30_000, intervalMs: 500 },
      );
    } finally {
      system.redis.thaw();
    }
    await clears('RedisUnreachable');
  });

  test('PostgreSQL is frozen: the metrics are still served, and show it', async () => {
    system.postgres.freeze();
    try {
      await fires('PostgresUnreachable');
      expect(await prometheus.query('up == 1')).toHaveLength(targets().length);
      await eventually(async () => expect(await prometheus.query('croupier_queue_depth')).toEqual([]), {
        timeoutMs: 20_000,
      });
    } finally {
      system.postgres.thaw();
    }
    await clears('PostgresUnreachable');
  });

  test('a balance is wrong: reconciliation reports it, and reports its repair', async () => {
    const pool = createPool(system.postgres.url, { max: 1, application: 'test' });
    try {
      await pool.query("UPDATE wallets SET cash = cash + 1 WHERE player_id = 'ada'");
      await fires('BooksOutOfBalance');
      await pool.query("UPDATE wallets SET cash = cash - 1 WHERE player_id = 'ada'");
      await clears('BooksOutOfBalance');
    } finally {
      await pool.end();
    }
  });

  test('everything twice more for the new worker: the first sample of a series does not count as growth', async () => {
    const answers = (expr: string): Promise<void> =>
      eventually(async () => expect(await prometheus.query(expr)).not.toEqual([]), {
        timeoutMs: 30_000,
        intervalMs: 500,
      });
    leave.push(await useEverything(system, 'bob'));
    await answers('croupier_operations_decided_total{kind="bet",status="rejected"}');
    leave.push(await useEverything(system, 'eve'));
    await answers('croupier:money_moved:rate5m{flow="refunds"} > 0');
  });

  test.each(panelQueries())('$where: Prometheus has an answer, with what its legend names', async (query) => {
    const series = await prometheus.query(query.expr);
    expect(series).not.toEqual([]);
    for (const { metric } of series)
      expect(Object.keys(metric)).toEqual(expect.arrayContaining(query.legend));
  });

  test.each(rules())('$name looks at series that there are', async ({ name, isAlert, expr }) => {
    for (const { text } of parse(expr).selectors)
      expect({ text, series: (await prometheus.query(text)).length }).not.toEqual({ text, series: 0 });
    if (!isAlert) expect(await prometheus.query(name)).not.toEqual([]);
  });
});
