import { connect } from 'node:net';
import { expect, describe, test } from '@jest/globals';
import { token } from '@croupier/testing';
import { useGateway } from './fixture.ts';

const fixture = useGateway({ environment: { REQUEST_TIMEOUT_MS: '400' } });

/** Sends this and waits until the server closes the connection: what it said, and after how long. */
async function send(text: string): Promise<{ said: string; ms: number }> {
  const began = performance.now();
  const { port, hostname } = new URL(fixture.gateway.url);
  const socket = connect(Number(port), hostname);
  let said = '';
  socket.on('data', (chunk) => (said += chunk.toString()));
  socket.write(text);
  await new Promise((resolve, reject) => socket.once('close', resolve).once('error', reject));
  return { said, ms: performance.now() - began };
}

const bearer = `Authorization: Bearer ${token({ sub: 'casino', scope: 'admin' })}`;

describe('who is slow', () => {
  test.each([
    ['to say what it wants', ''],
    ['to send its headers', 'POST /v1/bets HTTP/1.1\r\nHost: x\r\n'],
    [
      'to send its body',
      `POST /v1/bets HTTP/1.1\r\nHost: x\r\n${bearer}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"walletId":`,
    ],
  ])('%s is cut off', async (_what, text) => {
    const { said, ms } = await send(text);
    expect(said).toMatch(/^HTTP\/1\.1 (?:408|400) /);
    expect(ms).toBeGreaterThan(350);
    expect(ms).toBeLessThan(20_000);
  });

  test('is not who waits for a result', async () => {
    const walletId = await fixture.wallet('patient');
    const answer = await fixture.ask('POST /v1/deposits', {
      body: { walletId, amount: 5 },
      headers: { prefer: 'wait=2' },
    });
    expect(answer).toMatchObject({ status: 202, body: { status: 'queued' } });
  });
});

test('headers that are too long are refused by Node itself', async () => {
  const { said } = await send(`GET /docs HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(said).toMatch(/^HTTP\/1\.1 431 /);
});

test('the others are served meanwhile, and after it', async () => {
  const slow = send('POST /v1/bets HTTP/1.1\r\n');
  expect((await fixture.ask('GET /v1/currencies')).status).toBe(200);
  await slow;
  expect((await fixture.ask('GET /v1/currencies')).status).toBe(200);
});
