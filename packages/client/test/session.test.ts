import { expect, test } from '@jest/globals';
import type { CroupierError } from '../src/index.ts';
import type { ServerAnswers, Snapshot, WalletUpdated } from '../src/index.ts';
import { FollowedWallets } from '../src/feed/followed.ts';
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

/** A connection whose calls the test answers itself. */
function connection(after: Record<string, number> = {}, wallets = new FollowedWallets(after)) {
  const asked: { payload: unknown; answer: (answer: unknown) => void }[] = [];
  const given: string[] = [];
  const states: boolean[] = [];
  const failed: CroupierError[] = [];
  const session = new Session({
    link: {
      ask: (_name, payload) => new Promise((answer) => void asked.push({ payload, answer: answer as never })),
    },
    wallets,
    topics: new Set(),
    walletsOf: () => Promise.resolve([]),
    give: (name, told) =>
      void given.push(name === 'snapshot' ? shown(told as Snapshot) : (told as WalletUpdated).id),
    progress: (isCatchingUp) => void states.push(isCatchingUp),
    failed: (error) => void failed.push(error),
  });
  session.begin();
  /** Answers the next call, and lets what it leads to happen. */
  const answer = async (value: unknown): Promise<unknown> => {
    await settled();
    const call = asked.shift();
    call?.answer(value);
    await settled();
    return call?.payload;
  };
  return { session, wallets, asked, given, states, failed, answer };
}

const shown = ({ wallets }: Snapshot): string => `snapshot ${wallets.map(({ version }) => version).join()}`;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the first snapshot is given at once, and what follows it behind it', () => {
  const { session, given, states } = connection();
  session.hear('snapshot', snapshot(3));
  session.hear('wallet:updated', event(4));
  session.hear('bonus:progress', bonus(4));
  expect(given).toEqual(['snapshot 3', 'w4', 'b4']);
  expect(states[0]).toBe(false);
});

test('a later snapshot waits for what was missed before it, and holds back what comes behind it', async () => {
  const first = connection();
  first.session.hear('snapshot', snapshot(1));
  const { session, given, states, answer } = connection({}, first.wallets);
  session.hear('snapshot', snapshot(3));
  session.hear('wallet:updated', event(4));
  session.hear('bonus:progress', bonus(4));
  expect(await answer(page([2], 4, true))).toEqual({ walletId: 'w', afterVersion: 1 });
  expect(given).toEqual(['w2']);
  expect(states).toEqual([true]);
  expect(await answer(page([3, 4], 4))).toEqual({ walletId: 'w', afterVersion: 2 });
  expect(given).toEqual(['w2', 'w3', 'snapshot 3', 'w4', 'b4']);
  expect(states).toEqual([true, false]);
});

test('a snapshot that tells nothing new of a wallet asks for nothing', async () => {
  const first = connection();
  first.session.hear('snapshot', snapshot(2));
  const { session, asked, given } = connection({}, first.wallets);
  session.hear('snapshot', snapshot(2));
  await settled();
  expect([asked.length, given]).toEqual([0, ['snapshot 2']]);
});

test('a snapshot never shows less than what was given', async () => {
  const { session, given, answer } = connection({ w: 1 });
  await answer(page([2, 3], 3));
  session.hear('snapshot', snapshot(2));
  expect(given).toEqual(['w2', 'w3', 'snapshot 3']);
});

test('a gap, and a head that is ahead, are asked for; a head that is known is not', async () => {
  const { session, given, asked, states, answer } = connection();
  session.hear('snapshot', snapshot(1));
  session.hear('heads', { heads: { w: 1, unknown: 7 } });
  await settled();
  expect(asked).toEqual([]);
  session.hear('wallet:updated', event(3));
  expect(await answer(page([2, 3], 3))).toEqual({ walletId: 'w', afterVersion: 1 });
  session.hear('heads', { heads: { w: 4 } });
  expect(await answer(page([4], 4))).toEqual({ walletId: 'w', afterVersion: 3 });
  expect(given).toEqual(['snapshot 1', 'w2', 'w3', 'w4']);
  expect(states).toEqual([false, true, false, true, false]);
  expect(asked).toEqual([]);
});

test('a page that brings nothing is asked for again', async () => {
  const { session, given, answer, asked } = connection({ w: 1 });
  session.hear('heads', { heads: { w: 2 } });
  await answer(page([], 1));
  expect(given).toEqual([]);
  while (asked.length === 0) await settled();
  await answer(page([2], 2));
  expect(given).toEqual(['w2']);
});

test('a wallet that may not be followed any more is said to be so, and forgotten', async () => {
  const { session, failed, given, answer } = connection({ w: 1 });
  await answer({ ok: false, code: 'forbidden' });
  expect(failed).toMatchObject([{ code: 'forbidden' }]);
  session.hear('wallet:updated', event(9));
  expect(given).toEqual(['w9']);
});

test('the end of the connection is no error, and nothing is told of it', async () => {
  const { session, states, failed } = connection({ w: 1 });
  await settled();
  session.end();
  await settled();
  expect([states, failed]).toEqual([[true], []]);
});
