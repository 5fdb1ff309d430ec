import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Tries to listen: the only answer that counts for the question whether a port is free. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A free port between 20000 and 32000: below what kernels hand out to outgoing connections (32768 and up on
 * Linux, 49152 and up elsewhere), so that a server finds its port again when it is restarted.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port between 20000 and 32000');
}

/** The preferred port where it is free, otherwise any free one. */
async function portNear(preferred: number): Promise<number> {
  return (await isFree(preferred)) ? preferred : freePort();
}

/**
 * Starts a server on the preferred port or, where that is busy, on any free one, and from then on always on the same
 * one: those who use it have its address.
 */
export function onOnePort<T extends { port: number }>(
  preferred: number,
  start: (port: number) => Promise<T>,
): () => Promise<T> {
  let settled: number | undefined;
  return async () => {
    const running = settled === undefined ? await startNear(preferred, start) : await start(settled);
    settled = running.port;
    return running;
  };
}

async function startNear<T>(preferred: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(await portNear(preferred));
  } catch (error) {
    // another process took it between the look and the use
    if (!(error instanceof Error && error.message.includes('Address already in use'))) throw error;
    return start(await freePort());
  }
}
