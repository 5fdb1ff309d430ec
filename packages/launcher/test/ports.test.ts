import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { freePort, onOnePort } from '@croupier/launcher';

interface Running {
  port: number;
}

/** A server that finds its port taken, as often as that. */
function takenOnce(taken: number): { start: (port: number) => Promise<Running>; tried: number[] } {
  const tried: number[] = [];
  return {
    tried,
    start: async (port) => {
      tried.push(port);
      if (tried.length <= taken) throw new Error('PostgreSQL did not start: Address already in use');
      return { port };
    },
  };
}

test('a server takes the preferred port, and keeps it', async () => {
  const preferred = await freePort();
  const { start, tried } = takenOnce(0);
  const again = onOnePort(preferred, start);
  await again();
  await again();
  expect(tried).toEqual([preferred, preferred]);
});

test('a port that is taken between the look and the use costs a second try, on another one that is kept', async () => {
  const preferred = await freePort();
  const { start, tried } = takenOnce(1);
  const again = onOnePort(preferred, start);
  const { port } = await again();
  await again();
  expect(port).not.toBe(preferred);
  expect(tried).toEqual([preferred, port, port]);
});

test('a busy port is not tried at all, and any other fault is thrown', async () => {
  const preferred = await freePort();
  const busy = createServer().listen(preferred, '127.0.0.1');
  const { start, tried } = takenOnce(0);
  await onOnePort(preferred, start)();
  expect(tried).not.toContain(preferred);
  busy.close();
  const broken = onOnePort(await freePort(), async () => Promise.reject(new Error('made to fail')));
  await expect(broken()).rejects.toThrow('made to fail');
});
