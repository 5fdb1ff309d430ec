import { HttpConnection } from '../load/http-connection.ts';

const LANES = 32;

/** Sends all requests, some at a time; the bodies of the answers, in order. Anything but the expected status is a fault. */
export async function askAll(url: string, requests: readonly string[], expected: number): Promise<string[]> {
  const bodies = requests.map(() => '');
  let next = 0;
  const lane = async (): Promise<void> => {
    const connection = new HttpConnection(url);
    for (let n = next++; n < requests.length; n = next++) {
      const { status, body } = await connection.send(requests[n] ?? '');
      if (status !== expected) throw new Error(`not ${expected} but ${status}: ${body}`);
      bodies[n] = body;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: Math.min(LANES, requests.length) }, lane));
  return bodies;
}
