import { HttpConnection } from '../load/http-connection.ts';

const MAX_CONCURRENT = 32;

/** Sends all requests, some at a time; returns the bodies of the answers in order. @throws on an unexpected status */
export async function sendAll(url: string, requests: readonly string[], expected: number): Promise<string[]> {
  const bodies = requests.map(() => '');
  let next = 0;
  const worker = async (): Promise<void> => {
    const connection = new HttpConnection(url);
    for (let n = next++; n < requests.length; n = next++) {
      const { status, body } = await connection.send(requests[n] ?? '');
      if (status !== expected) throw new Error(`expected status ${expected}, got ${status}: ${body}`);
      bodies[n] = body;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: Math.min(MAX_CONCURRENT, requests.length) }, worker));
  return bodies;
}
