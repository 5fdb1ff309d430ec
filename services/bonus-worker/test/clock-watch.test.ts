import { expect, test } from '@jest/globals';
import { ClockWatch } from '../src/clock-watch.ts';

const HOUR = 3_600_000;

/** Clocks that a test sets, and how often the task ran. */
function watched() {
  const clocks = { wall: 1_000 * HOUR, monotonic: 5_000 };
  const watch = new ClockWatch(
    () => clocks.wall,
    () => clocks.monotonic,
  );
  const pass = (ms: number, step = 0): void => {
    clocks.monotonic += ms;
    clocks.wall += ms + step;
  };
  let runs = 0;
  const look = async (task = async (): Promise<void> => {}): Promise<number> => {
    await watch.afterSetBack(async () => {
      runs += 1;
      await task();
    });
    return runs;
  };
  return { pass, look };
}

test('as long as the clock goes on, or is slewed, nothing is done, however long it takes', async () => {
  const { pass, look } = watched();
  for (const ms of [0, 1000, HOUR, 100 * HOUR]) {
    pass(ms, -5);
    expect(await look()).toBe(0);
  }
});

test('after it was set back the task runs once, after it was set forward not at all', async () => {
  const { pass, look } = watched();
  pass(1000, -HOUR);
  expect(await look()).toBe(1);
  expect(await look()).toBe(1);
  pass(1000, HOUR);
  expect(await look()).toBe(1);
  pass(1000, -2000);
  expect(await look()).toBe(2);
});

test('a task that fails is run again', async () => {
  const { pass, look } = watched();
  pass(1000, -HOUR);
  await expect(look(() => Promise.reject(new Error('Redis is away')))).rejects.toThrow('Redis is away');
  expect(await look()).toBe(2);
  expect(await look()).toBe(2);
});
