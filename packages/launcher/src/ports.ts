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
export async function portNear(preferred: number): Promise<number> {
  return (await isFree(preferred)) ? preferred : freePort();
}
