import { expect, test } from '@jest/globals';
import type { CroupierError } from '../src/index.ts';
import type { ServerAnswers, Snapshot, WalletUpdated } from '../src/index.ts';
import { TrackedWallets } from '../src/feed/tracked-wallets.ts';
import { Session } from '../src/feed/session.ts';

type Resumed = ServerAnswers['resume'];

const event = (version: number, walletId = 'w'): WalletUpdated => {
  const balances = { cash: version, bonus: 0, reserved: 0, incoming: 0 };
  const operation = { id: `o${version}`, kind: 'deposit', reference: null, amount: 1 } as const;
  const named = {
    id: `w${version}`,
    walletId,
    brand: 'default',
    playerId: 'ada',
    version,
    at: `at ${version}`,
  };
  return { ...named, operation, changes: balances, balances };
};
const bonus = (version: number) => ({
  id: `b${version}`,
  walletId: 'w',
  brand: 'default',
  playerId: 'ada',
  version,
  bonus: {},
});
const snapshot = (version: number): Snapshot =>
  ({
    wallets: [{ id: 'w', brand: 'default', playerId: 'ada', version, cash: version }],
    bonuses: [],
  }) as unknown as Snapshot;
const page = (versions: number[], version: number, more = false): Resumed => ({
  ok: true,
  events: versions.map((one) => event(one)),
  version,
  more,
});

/** A connection whose calls the test answers. */
function connection(after: Record<string, number> = {}, wallets = new TrackedWallets(after)) {
  const asked: { payload: unknown; answer: (answer: unknown) => void }[] = [];
  const delivered: string[] = [];
  const states: boolean[] = [];
  const failed: CroupierError[] = [];
  const session = new Session({
    link: {
      call: (_name, payload) =>
        new Promise((answer) => void asked.push({ payload, answer: answer as never })),
    },
    wallets,
    topics: new Set(),
    walletsOf: () => Promise.resolve([]),
    deliver: (name, payload) =>
      void delivered.push(name === 'snapshot' ? shown(payload as Snapshot) : (payload as WalletUpdated).id),
    progress: (isCatchingUp) => void states.push(isCatchingUp),
    failed: (error) => void failed.push(error),
  });
  session.begin();
  /** Answers the next call, and waits for its effects. */
  const answer = async (value: unknown): Promise<unknown> => {
    await settled();
    const call = asked.shift();
    call?.answer(value);
    await settled();
    return call?.payload;
  };
  return { session, wallets, asked, delivered, states, failed, answer };
}

const shown = ({ wallets }: Snapshot): string => `snapshot ${wallets.map(({ version }) => version).join()}`;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the first snapshot is delivered immediately, and later events after it', () => {
  const { session, delivered, states } = connection();
  session.receive('snapshot', snapshot(3));
  session.receive('wallet:updated', event(4));
  session.receive('bonus:progress', bonus(4));
  expect(delivered).toEqual(['snapshot 3', 'w4', 'b4']);
  expect(states[0]).toBe(false);
});

test('a later snapshot waits for the missed events before it, and events after it wait for it', async () => {
  const first = connection();
  first.session.receive('snapshot', snapshot(1));
  const { session, delivered, states, answer } = connection({}, first.wallets);
  session.receive('snapshot', snapshot(3));
  session.receive('wallet:updated', event(4));
  session.receive('bonus:progress', bonus(4));
  expect(await answer(page([2], 4, true))).toEqual({ walletId: 'w', afterVersion: 1 });
  expect(delivered).toEqual(['w2']);
  expect(states).toEqual([true]);
  expect(await answer(page([3, 4], 4))).toEqual({ walletId: 'w', afterVersion: 2 });
  expect(delivered).toEqual(['w2', 'w3', 'snapshot 3', 'w4', 'b4']);
  expect(states).toEqual([true, false]);
});

test('a snapshot without newer versions causes no read', async () => {
  const first = connection();
  first.session.receive('snapshot', snapshot(2));
  const { session, asked, delivered } = connection({}, first.wallets);
  session.receive('snapshot', snapshot(2));
  await settled();
  expect([asked.length, delivered]).toEqual([0, ['snapshot 2']]);
});

test('a snapshot never shows an older version than was delivered', async () => {
  const { session, delivered, answer } = connection({ w: 1 });
  await answer(page([2, 3], 3));
  session.receive('snapshot', snapshot(2));
  expect(delivered).toEqual(['w2', 'w3', 'snapshot 3']);
});

test('a gap and a newer head cause a read; a known head does not', async () => {
  const { session, delivered, asked, states, answer } = connection();
  session.receive('snapshot', snapshot(1));
  session.receive('heads', { heads: { w: 1, unknown: 7 } });
  await settled();
  expect(asked).toEqual([]);
  session.receive('wallet:updated', event(3));
  expect(await answer(page([2, 3], 3))).toEqual({ walletId: 'w', afterVersion: 1 });
  session.receive('heads', { heads: { w: 4 } });
  expect(await answer(page([4], 4))).toEqual({ walletId: 'w', afterVersion: 3 });
  expect(delivered).toEqual(['snapshot 1', 'w2', 'w3', 'w4']);
  expect(states).toEqual([false, true, false, true, false]);
  expect(asked).toEqual([]);
});

test('an empty page is read again', async () => {
  const { session, delivered, answer, asked } = connection({ w: 1 });
  session.receive('heads', { heads: { w: 2 } });
  await answer(page([], 1));
  expect(delivered).toEqual([]);
  while (asked.length === 0) await settled();
  await answer(page([2], 2));
  expect(delivered).toEqual(['w2']);
});

test('a wallet that is no longer permitted is reported and forgotten', async () => {
  const { session, failed, delivered, answer } = connection({ w: 1 });
  await answer({ ok: false, code: 'forbidden' });
  expect(failed).toMatchObject([{ code: 'forbidden' }]);
  session.receive('wallet:updated', event(9));
  expect(delivered).toEqual(['w9']);
});

test('the end of the connection is not an error and is not reported', async () => {
  const { session, states, failed } = connection({ w: 1 });
  await settled();
  session.end();
  await settled();
  expect([states, failed]).toEqual([[true], []]);
});
