import { expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useGateway } from './fixture.ts';
import { BEARER, openConnection } from './raw-connection.ts';

// Decision 32: what Express's body parsers and `cors` would change on the wire.

const fixture = useGateway({ environment: { CORS_ORIGINS: 'https://play.example' } });

const HEAD = `POST /v1/bets HTTP/1.1\r\nHost: x\r\n${BEARER}\r\nContent-Type: application/json\r\n`;

test('a chunked body over the limit is answered before it has ended, and read on', async () => {
  const size = 2 * 1024 * 1024;
  const chunk = `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
  const connection = openConnection(fixture.gateway.url, `${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk}`);
  await eventually(() => expect(connection.bodies()).toMatchObject([{ code: 'payload_too_large' }]), {
    timeoutMs: 20_000,
  });
  expect(connection.isClosed()).toBe(false);
  connection.socket.write('0\r\n\r\nGET /v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n');
  await eventually(
    () => expect(connection.bodies()).toMatchObject([{ status: 413 }, { code: 'unauthorized' }]),
    {
      timeoutMs: 20_000,
    },
  );
  connection.socket.destroy();
});

test('a body that begins with a byte-order mark is not JSON', async () => {
  const { status, body } = await fixture.ask('POST /v1/bets', { raw: '\ufeff{}' });
  expect({ status, code: body['code'], errors: body['errors'] }).toEqual({
    status: 400,
    code: 'invalid_request',
    errors: undefined,
  });
});

test('the answer to a preflight has no length, as a 204 must not', async () => {
  const headers = { origin: 'https://play.example', 'access-control-request-method': 'POST' };
  const answer = await fixture.ask('OPTIONS /v1/bets', { authorization: null, headers });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('content-length')).toBeNull();
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT');
});
