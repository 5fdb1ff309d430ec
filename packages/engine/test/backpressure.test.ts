import { describe, expect, test } from '@jest/globals';
import type { LateWallet, QueueState } from '@croupier/ledger';
import { BacklogGauge } from '../src/backpressure.ts';

const LIMITS = { maxQueueAgeMs: 30_000, maxQueued: 1_000_000 };
const HOUR_MS = 3_600_000;

function queues(states: Partial<Record<QueueState['queue'], Partial<QueueState>>>): QueueState[] {
  return (['transfers', 'bets', 'bonuses'] as const).map((queue) => {
    const { queued = 0, ...state } = states[queue] ?? {};
    return {
      queue,
      queued,
      free: queued,
      oldestFreeMs: 0,
      head: queued === 0 ? null : 1,
      ended: 0,
      ...state,
    };
  });
}

function late(walletId: string, head: number, ageMs: number, queued = 1): LateWallet {
  return { walletId, head, ageMs, queued };
}

interface Moment {
  queues?: QueueState[];
  wallets?: LateWallet[];
}

/** One look a second; what is refused after the last one. */
function after(seconds: number, at: (second: number) => Moment): { queues: string[]; wallets: string[] } {
  const gauge = new BacklogGauge(LIMITS);
  let backlog = gauge.check(queues({}), [], 0);
  for (let second = 1; second <= seconds; second++) {
    const { queues: states = queues({}), wallets = [] } = at(second);
    backlog = gauge.check(states, wallets, second * 1000);
  }
  return { queues: [...backlog.queues.keys()], wallets: [...backlog.wallets.keys()] };
}

describe('after a minute', () => {
  test.each<[string, (second: number) => Moment, { queues: string[]; wallets: string[] }]>([
    ['in which all is decided at once, nothing is refused', () => ({}), { queues: [], wallets: [] }],
    [
      'of a busy queue that is never empty, nothing is refused',
      (second) => ({ queues: queues({ bets: { queued: 500, ended: second * 1000 } }) }),
      { queues: [], wallets: [] },
    ],
    [
      'with one wallet that is blocked, only that wallet is refused',
      (second) => ({
        queues: queues({ transfers: { queued: 3, free: 0, ended: 7 }, bets: { queued: 5, ended: second } }),
        wallets: [late('blocked', 1, second * 1000)],
      }),
      { queues: [], wallets: ['blocked'] },
    ],
    [
      'with one paused queue that has work, only that queue and the wallet that waits in it are refused',
      (second) => ({
        queues: queues({ bonuses: { queued: 1, ended: 0 }, bets: { queued: 5, ended: second } }),
        wallets: [late('granted', 1, second * 1000)],
      }),
      { queues: ['bonuses'], wallets: ['granted'] },
    ],
    [
      'with one slow wallet-worker, nothing is refused: something of each queue is decided',
      (second) => ({
        queues: queues({ transfers: { queued: 900, ended: Math.floor(second / 10) } }),
        wallets: [late('slow', Math.floor(second / 10), 10_000)],
      }),
      { queues: [], wallets: [] },
    ],
    [
      'in which each look finds another first operation, nothing is refused, though workers have not said what they decided',
      (second) => ({ queues: queues({ transfers: { queued: 1, head: second } }) }),
      { queues: [], wallets: [] },
    ],
    [
      'with a PostgreSQL that is slow for all, every queue with work is refused',
      (second) => ({
        queues: queues({ transfers: { queued: 9 }, bets: { queued: 9 } }),
        wallets: [late('any', 1, second * 1000)],
      }),
      { queues: ['transfers', 'bets'], wallets: ['any'] },
    ],
    [
      'with ten thousand operations of one wallet, which are decided one after the other, that wallet is refused',
      (second) => ({
        queues: queues({ bets: { queued: 12_000, ended: second } }),
        wallets: [late('flooded', second, 100, 10_000), late('busy', second, 100, 9_999)],
      }),
      { queues: [], wallets: ['flooded'] },
    ],
  ])('%s', (_, at, refused) => {
    expect(after(60, at)).toEqual(refused);
  });
});

test('a clock that is set forward by an hour makes nothing late', () => {
  const inFlight = (second: number): Moment => ({
    queues: queues({ bets: { queued: 2, ended: second, oldestFreeMs: HOUR_MS } }),
    wallets: [late('a', second, HOUR_MS)],
  });
  for (const seconds of [1, 2, 3]) expect(after(seconds, inFlight)).toEqual({ queues: [], wallets: [] });
});

test('a wallet whose operation waits is refused after half a minute, also if the clock was set back by an hour', () => {
  const waiting = (): Moment => ({ wallets: [late('a', 1, -HOUR_MS)] });
  expect(after(30, waiting).wallets).toEqual([]);
  expect(after(31, waiting).wallets).toEqual(['a']);
});

test('a gateway that starts when a wallet has been late for long refuses it from its second look', () => {
  const waiting = (): Moment => ({ wallets: [late('a', 1, 60_000)] });
  expect(after(1, waiting).wallets).toEqual([]);
  expect(after(2, waiting).wallets).toEqual(['a']);
});

test('a wallet that gets on is accepted again with the next look', () => {
  const at = (second: number): Moment => ({ wallets: [late('a', second < 40 ? 1 : second, 60_000)] });
  expect(after(39, at).wallets).toEqual(['a']);
  expect(after(40, at).wallets).toEqual([]);
});

test('where nothing can be decided at all, ages count from when it can again', () => {
  const gauge = new BacklogGauge(LIMITS);
  const stalled = queues({ bets: { queued: 1 } });
  gauge.check(stalled, [], 0);
  gauge.reset();
  expect([...gauge.check(stalled, [], 60_000).queues.keys()]).toEqual([]);
  expect([...gauge.check(stalled, [], 89_000).queues.keys()]).toEqual([]);
  expect([...gauge.check(stalled, [], 90_000).queues.keys()]).toEqual(['bets']);
});

test('more queued operations than there may be refuse everything', () => {
  const gauge = new BacklogGauge({ ...LIMITS, maxQueued: 10 });
  expect(gauge.check(queues({ bets: { queued: 6 }, transfers: { queued: 5 } }), [], 0).everything).toContain(
    '10',
  );
});
