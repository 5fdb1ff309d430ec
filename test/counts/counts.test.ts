import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OPERATION_QUEUES } from '@croupier/contracts';
import { BATCH, CASES, openWallets, send, sendAlone } from './cases.ts';
import type { Case, Operation, Wallet } from './cases.ts';
import { COUNTS } from './counts.ts';
import { StoppedSystem } from './stopped-system.ts';
import type { Counts } from './stopped-system.ts';
import { readTable, updateTable } from './table.ts';

const SIZES = [1, BATCH];
const rowName = (name: string, size: number): string =>
  `${name}, ${size === 1 ? 'alone' : `${size} in a batch`}`;
const IDLE = 'a second with nothing to do';
const isWriting = process.env['COUNTS'] === 'write';
const expected = readTable(COUNTS);
const counted = new Map<string, Counts>();

let system: StoppedSystem;
let wallets: Record<Case['wallets'], Wallet[]>;
let round = 0;

beforeAll(async () => {
  system = await StoppedSystem.start(2 * OPERATION_QUEUES.length);
  const cash = await openWallets(system.casino, 'cash', false);
  wallets = { cash, bonus: await openWallets(system.casino, 'bonus', true) };
  // statements are prepared, connections are open, and what is made once is made
  for (const one of CASES) await count(one, BATCH);
  counted.set(IDLE, await system.measure(async () => async () => {}));
}, 240_000);

afterAll(async () => {
  await system.stop();
  if (isWriting)
    updateTable([IDLE, ...CASES.flatMap(({ name }) => SIZES.map((size) => rowName(name, size)))], counted);
});

test(`${IDLE} takes what the table says`, () => {
  compare(IDLE, counted.get(IDLE));
});

test.each(CASES)(
  '$name: alone and in a batch it takes what the table says',
  async (one) => {
    for (const operations of SIZES) {
      const name = rowName(one.name, operations);
      const counts = less(await count(one, operations), counted.get(IDLE));
      counted.set(name, counts);
      compare(name, counts);
    }
  },
  120_000,
);

/** For as many wallets, each with a reference that was not there before. */
async function count(one: Case, operations: number): Promise<Counts> {
  let ids: string[] = [];
  const counts = await system.measure(async () => {
    const asked = await prepare(one, operations);
    return async () => (ids = await sendAll(asked));
  });
  expect(ids).toHaveLength(operations);
  for (const id of ids) expect(await statusOf(id)).toBe(one.status);
  return counts;
}

async function prepare({ before, ...one }: Case, operations: number): Promise<Operation[]> {
  round += 1;
  const named = wallets[one.wallets].slice(0, operations).map((wallet, n) => {
    return { wallet, reference: `round-${String(round).padStart(4, '0')}-${String(n).padStart(4, '0')}` };
  });
  if (before !== undefined)
    await send(
      system.casino,
      named.map(({ wallet, reference }) => before(wallet, reference)),
    );
  const asked = named.map(({ wallet, reference }) => one.operation(wallet, reference));
  if (one.repeated) await send(system.casino, asked);
  return asked;
}

function sendAll(operations: Operation[]): Promise<string[]> {
  const [first, another] = operations;
  if (first !== undefined && another === undefined) return sendAlone(system.casino, first);
  return send(system.casino, operations);
}

async function statusOf(id: string): Promise<unknown> {
  return (await system.casino.get(`/v1/operations/${id}`)).body['status'];
}

function less(counts: Counts, idle: Counts | undefined): Counts {
  const names = Object.keys(counts) as (keyof Counts)[];
  return Object.fromEntries(
    names.map((name) => [name, counts[name] - (idle?.[name] ?? 0)]),
  ) as unknown as Counts;
}

/** The log's bytes are the only ones that are not exact. */
function compare(name: string, counts: Counts | undefined): void {
  if (isWriting) return;
  const wanted = expected.get(name);
  if (counts === undefined || wanted === undefined) throw new Error(`no counts of: ${name}. See counts.ts`);
  const differs = Math.abs(counts.walBytes - wanted.walBytes);
  const isClose = differs <= counts.updated * WAL_BYTES_OF_A_TIME;
  expect({ [name]: { ...counts, ...(isClose ? { walBytes: wanted.walBytes } : {}) } }).toEqual({
    [name]: wanted,
  });
}
/** An update logs its row from the first byte that changes to the last one, and that is one of the eight of a time. */
const WAL_BYTES_OF_A_TIME = 8;
