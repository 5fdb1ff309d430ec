import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { terms } from '../../domain/test/casino.ts';
import { Leaderboards } from '@croupier/leaderboards';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const scaleOf = async (wanted: string): Promise<number | undefined> =>
  (await ledger.reader.currencies({ limit: 200, cursor: null })).items.find(({ code }) => code === wanted)
    ?.scale;

const offerIn = (currency: string) => ({
  name: 'Welcome',
  terms: terms({}),
  currency,
  amount: null,
  trigger: null,
  createdBy: 'tester',
});

/** Each begins to record amounts in a currency. */
const USES: [string, (currency: string) => Promise<unknown>][] = [
  ['a wallet', (currency) => ledger.openWallet(undefined, currency)],
  ['an offer', (currency) => ledger.registry.createOffer(offerIn(currency))],
  [
    'a leaderboard',
    (currency) =>
      new Leaderboards(ledger.pool, null).create(
        { id: `b-${currency}`, name: 'B', metric: 'won', currency },
        'tester',
      ),
  ],
];

test('a currency that nothing is recorded in can get another scale, and the same again', async () => {
  expect(await ledger.registry.putCurrency('GOLD', 3)).toEqual({ code: 'GOLD', scale: 3 });
  expect(await ledger.registry.putCurrency('GOLD', 4)).toEqual({ code: 'GOLD', scale: 4 });
  expect(await ledger.registry.putCurrency('GOLD', 4)).toEqual({ code: 'GOLD', scale: 4 });
  expect(await scaleOf('GOLD')).toBe(4);
});

test.each(USES.map(([what, use], i) => [what, `USED${i}`, use] as const))(
  'with %s in it the scale stays',
  async (_, code, use) => {
    await ledger.registry.putCurrency(code, 2);
    await use(code);
    expect(await ledger.registry.putCurrency(code, 3)).toBe('in_use');
    expect(await ledger.registry.putCurrency(code, 2)).toEqual({ code, scale: 2 });
    expect(await scaleOf(code)).toBe(2);
  },
);

async function waitsForLock(): Promise<void> {
  await eventually(async () => {
    const { rows } = await ledger.pool.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });
}

test.each(USES.map(([what, use], i) => [what, `NEW${i}`, use] as const))(
  '%s waits for a change of the scale, and is made under the new one',
  async (_, code, use) => {
    await ledger.registry.putCurrency(code, 2);
    const client = await ledger.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT FROM currencies WHERE code = $1 FOR UPDATE', [code]);
    const used = use(code);
    await waitsForLock();
    await client.query('UPDATE currencies SET scale = 3 WHERE code = $1', [code]);
    await client.query('COMMIT');
    client.release();
    await used;
    expect(await scaleOf(code)).toBe(3);
    expect(await ledger.registry.putCurrency(code, 4)).toBe('in_use');
  },
);

test('a change of the scale waits for a transaction that begins to use the currency, and sees it', async () => {
  await ledger.registry.putCurrency('RACE', 2);
  const client = await ledger.pool.connect();
  await client.query('BEGIN');
  await client.query('SELECT FROM currencies WHERE code = $1 FOR KEY SHARE', ['RACE']);
  await client.query(`INSERT INTO wallets (id, player_id, currency) VALUES (gen_random_uuid(), 'p', 'RACE')`);
  const put = ledger.registry.putCurrency('RACE', 3);
  await waitsForLock();
  await client.query('COMMIT');
  client.release();
  expect(await put).toBe('in_use');
});

test('of a wallet and another scale at once one comes first, and the amounts keep their scale', async () => {
  for (let n = 0; n < 20; n++) {
    const code = `ONCE${n}`;
    await ledger.registry.putCurrency(code, 2);
    const [put] = await Promise.all([
      ledger.registry.putCurrency(code, 3),
      ledger.openWallet(undefined, code),
    ]);
    expect(await scaleOf(code)).toBe(put === 'in_use' ? 2 : 3);
    expect(await ledger.registry.putCurrency(code, 4)).toBe('in_use');
  }
});
