import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { MAX_EARLY, WalletSequencer } from '../src/feed/sequencer.ts';

interface Message {
  name: string;
  event: { id: string; version: number };
}

const update = (version: number): Message => ({
  name: 'wallet:updated',
  event: { id: `w${version}`, version },
});
const bet = (version: number): Message => ({ name: 'bet:settled', event: { id: `t${version}`, version } });
const bonus = (version: number): Message => ({
  name: 'bonus:progress',
  event: { id: `b${version}`, version },
});

/** All messages of a version: an update, and for every third version a bet and a bonus. */
const bundle = (version: number): Message[] =>
  version % 3 === 0 ? [update(version), bet(version), bonus(version)] : [update(version)];

const ids = (messages: readonly Message[]): string[] => messages.map(({ event }) => event.id);

describe('the messages of one wallet', () => {
  test('are delivered as received when they arrive in order', () => {
    const sequencer = new WalletSequencer<Message>(2);
    expect(bundle(3).flatMap((message) => ids(sequencer.offer(message)))).toEqual(['w3', 't3', 'b3']);
    expect(ids(sequencer.offer(update(4)))).toEqual(['w4']);
    expect(sequencer.delivered).toBe(4);
    expect(sequencer.isBehind).toBe(false);
  });

  test('wait for the version before them, each after its own update', () => {
    const sequencer = new WalletSequencer<Message>(0);
    expect([update(3), bet(3), update(2)].flatMap((message) => sequencer.offer(message))).toEqual([]);
    expect(sequencer.isBehind).toBe(true);
    expect(ids(sequencer.offer(update(1)))).toEqual(['w1', 'w2', 'w3', 't3']);
    expect(sequencer.isBehind).toBe(false);
  });

  test('are delivered once when they are repeated live or by a resume', () => {
    const sequencer = new WalletSequencer<Message>(0);
    const all = [update(1), update(1), ...[1, 2, 3].map(update), bet(3), bet(3), bonus(3), update(3), bet(3)];
    expect(ids(all.flatMap((message) => sequencer.offer(message)))).toEqual(['w1', 'w2', 'w3', 't3', 'b3']);
  });

  test('are missing when a version is known that was not received', () => {
    const sequencer = new WalletSequencer<Message>(3);
    sequencer.noteVersion(3);
    expect(sequencer.isBehind).toBe(false);
    sequencer.noteVersion(4);
    expect(sequencer.isBehind).toBe(true);
  });

  test('wait within bounds: the newest are read again', () => {
    const sequencer = new WalletSequencer<Message>(0);
    for (let version = MAX_EARLY + 2; version > 1; version--) sequencer.offer(update(version));
    expect(sequencer.offer(update(1))).toHaveLength(MAX_EARLY + 1);
    expect(sequencer.isBehind).toBe(true);
  });
});

/** Connections that are lost: each delivers consecutive versions in order, up to the end or up to the loss. */
const connections = fc.array(
  fc.record({ skip: fc.nat(4), messages: fc.nat(12), resumed: fc.nat(6), resumeFirst: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
);

test('every version is delivered once and in order, followed by its other messages, whatever is lost or repeated', async () => {
  await prove(100, (runs) =>
    fc.assert(
      fc.property(connections, (breaks) => {
        const sequencer = new WalletSequencer<Message>(0);
        const delivered: Message[] = [];
        const offer = (message: Message): void => void delivered.push(...sequencer.offer(message));
        const resume = (count: number): void => {
          const after = sequencer.delivered ?? 0;
          for (let version = after + 1; version <= Math.min(after + count, committed); version++)
            offer(update(version));
        };
        let committed = 0;
        for (const { skip, messages, resumed, resumeFirst } of breaks) {
          // `skip` versions without a connection, then all messages until the connection is lost
          const from = (committed += skip) + 1;
          committed += messages;
          if (resumeFirst) resume(resumed);
          const live = Array.from({ length: messages }, (_, n) => bundle(from + n)).flat();
          for (const message of live.slice(0, messages)) offer(message);
          resume(resumed);
        }
        sequencer.noteVersion(committed);
        while (sequencer.isBehind) resume(7);
        check(delivered, committed);
      }),
      runs,
    ),
  );
});

function check(delivered: readonly Message[], committed: number): void {
  const updates = delivered.filter(({ name }) => name === 'wallet:updated');
  expect(updates.map(({ event }) => event.version)).toEqual(
    Array.from({ length: committed }, (_, n) => n + 1),
  );
  expect(new Set(ids(delivered)).size).toBe(delivered.length);
  let last = 0;
  for (const { name, event } of delivered) {
    if (name === 'wallet:updated') last = event.version;
    else expect(event.version).toBeLessThanOrEqual(last);
  }
}
