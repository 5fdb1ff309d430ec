import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrate, withLogin } from '@croupier/launcher';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import type { Answer, Casino } from '../casino.ts';
import { run } from '../rehearsals/servers.ts';
import { Subscriber } from '../subscriber.ts';
import { TestSystem } from '../system.ts';

// The whole system with a login for each role, as production has it: docs/operations/postgres.md.

const TERMS = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};
const MATCH = { on: 'deposit', matchPercent: 50, maxAmount: 1000, minDeposit: 500 };

let system: TestSystem;
let casino: Casino;
beforeAll(async () => {
  system = await TestSystem.start({ roles: true, bonusWorkers: 1 });
  casino = system.casino();
}, 240_000);
afterAll(() => system.stop());

const appUrl = (login = 'croupier_app_a', password = 'app password'): string =>
  withLogin(system.postgres.url, login, password);
const readUrl = (): string => withLogin(system.postgres.url, 'croupier_read_a', 'read/pass:word');

async function succeed(path: string, body: object): Promise<Answer> {
  const answer = await casino.post(path, body, { wait: 20 });
  expect([path, answer.status, answer.body['code']]).toEqual([path, 201, undefined]);
  return answer;
}

const idOf = ({ body }: Answer): string => body['id'] as unknown as string;

/** Logins by the application that a connection says it is. */
async function logins(): Promise<Map<string, string>> {
  const rows = await run<{ application_name: string; usename: string }>(
    system.postgres.url,
    `SELECT DISTINCT application_name, usename FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  return new Map(rows.map(({ application_name, usename }) => [application_name, usename]));
}

test('money, bets, holds, bonuses, leaderboards and operators’ calls all work and are pushed, and reconciliation succeeds', async () => {
  await succeed('/v1/offers', { name: 'a match', terms: TERMS, currency: 'EUR', trigger: MATCH });
  const board = { id: 'race', name: 'Race', metric: 'wagered', currency: 'EUR' };
  expect((await casino.post('/v1/leaderboards', board)).status).toBe(201);
  const walletId = await casino.openWallet('ada');
  const toWalletId = await casino.openWallet('bob');
  const bearer = token({ sub: 'casino', scope: 'wallets:read' }, TEST_SECRET);
  const subscriber = new Subscriber(system.realtimeUrl(), bearer, [walletId, toWalletId]);

  await succeed('/v1/deposits', { walletId, amount: 1000 });
  await eventually(async () => {
    const { body } = await casino.get(`/v1/wallets/${walletId}`);
    expect(body).toMatchObject({ cash: 1000, bonus: 500 });
  });
  const round = { walletId, gameId: 'slots', roundId: 'r' };
  await succeed('/v1/bets', { ...round, reference: 'b1', amount: 600 });
  await succeed('/v1/settlements', { walletId, betReference: 'b1', reference: 's1', amount: 300 });
  await succeed('/v1/bets', { ...round, reference: 'b2', amount: 100 });
  await succeed('/v1/rollbacks', { walletId, betReference: 'b2', reference: 'rb2' });
  await succeed('/v1/rollbacks', { walletId, betReference: 'never', reference: 'early' });
  const hold = await succeed('/v1/withdrawals', { walletId, amount: 200, pending: true });
  await succeed(`/v1/operations/${idOf(hold)}/complete`, { amount: 150 });
  const transfer = { fromWalletId: walletId, toWalletId, amount: 50 };
  const pending = await succeed('/v1/transfers', { ...transfer, pending: true });
  await succeed(`/v1/operations/${idOf(pending)}/revert`, {});
  await succeed('/v1/transfers', transfer);
  const correction = { walletId, direction: 'credit', amount: 5, reason: 'ticket', reference: 't1' };
  await succeed('/v1/adjustments', correction);
  for (const path of ['freeze', 'unfreeze'])
    expect((await casino.post(`/v1/wallets/${walletId}/${path}`, { reason: 'test' })).status).toBe(200);
  expect((await casino.put('/v1/games/slots', { category: 'slots' })).status).toBeLessThan(300);

  const heads = new Map<string, number>();
  for (const id of [walletId, toWalletId])
    heads.set(id, Number((await casino.get(`/v1/wallets/${id}`)).body['version']));
  await eventually(
    async () => {
      await subscriber.catchUp();
      expect(subscriber.faults(heads)).toEqual([]);
    },
    { timeoutMs: 20_000 },
  );
  // all of them have just used the database
  const used = await logins();
  for (const name of ['gateway', 'wallet-worker']) expect(used.get(name)).toBe('croupier_app_a');
  expect(used.get('realtime')).toBe('croupier_read_a');
  expect([...used.values()]).not.toContain('croupier');
  subscriber.close();
  await eventually(
    async () => {
      const { body } = await casino.get('/v1/leaderboards/race');
      expect(body).toMatchObject({ entries: [{ playerId: 'ada', score: 600 }] });
    },
    { timeoutMs: 20_000 },
  );
  expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true });
}, 120_000);

test('the login of realtime cannot change an entry, nor that of the other services', async () => {
  const DENIED = /permission denied|append-only/;
  for (const url of [readUrl(), appUrl()])
    for (const statement of [
      'UPDATE entries SET cash = cash + 1, payments = payments - 1',
      'DELETE FROM entries',
      'TRUNCATE operations',
      'ALTER TABLE entries DISABLE TRIGGER append_only',
    ])
      await expect(run(url, statement)).rejects.toThrow(/denied|append-only|must be owner/);
  await expect(run(readUrl(), 'UPDATE wallets SET cash = 1')).rejects.toThrow(DENIED);
  await expect(run(readUrl(), `INSERT INTO currencies VALUES ('XYZ', 2)`)).rejects.toThrow(DENIED);
});

test('a second login of the services replaces the first', async () => {
  const second = appUrl('croupier_app_b', 'the new one');
  await run(
    system.postgres.url,
    `CREATE ROLE croupier_app_b LOGIN PASSWORD 'the new one' IN ROLE croupier_app`,
  );
  await Promise.all(system.workers.splice(0).map((worker) => worker.stop()));
  await system.startWorker({ DATABASE_URL: second });
  await system.startGateway(undefined, { DATABASE_URL: second });
  await Promise.all(system.gateways.splice(0, 1).map(({ service }) => service.stop()));
  await run(system.postgres.url, 'ALTER ROLE croupier_app_a PASSWORD NULL');
  await expect(run(appUrl(), 'SELECT 1')).rejects.toThrow('password');
  casino = system.casino();
  await succeed('/v1/deposits', { walletId: await casino.openWallet('eve'), amount: 1 });
});

test('a migration leaves a login that works as it is, and gives one that does not its password', async () => {
  const logins = { app: appUrl('croupier_app_b', 'the new one'), read: readUrl() };
  const passwords = (): Promise<{ rolpassword: string }[]> =>
    run(
      system.postgres.url,
      `SELECT rolpassword FROM pg_authid WHERE rolname IN ('croupier_app_b', 'croupier_read_a') ORDER BY rolname`,
    );
  const before = await passwords();
  await migrate(system.postgres.url, { logins });
  expect(await passwords()).toEqual(before);
  const changed = withLogin(system.postgres.url, 'croupier_read_a', "it's new");
  await migrate(system.postgres.url, { logins: { ...logins, read: changed } });
  expect(await run(changed, 'SELECT count(*)::int4 AS n FROM currencies')).not.toEqual([{ n: 0 }]);
});
