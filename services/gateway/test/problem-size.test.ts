import { expect, test } from '@jest/globals';
import { parseExactJson } from '@croupier/contracts';
import { problemOf } from '../src/http/problems.ts';
import { readQuery } from '../src/http/read-query.ts';
import { invalid, isRefusal } from '@croupier/engine';
import { get, openConnection } from './raw-connection.ts';
import { useGateway } from './fixture.ts';
import { eventually } from '@croupier/testing';

const fixture = useGateway();
const MAX_BYTES = 64 * 1024;
const TRACE = '0'.repeat(32);

test.each(['<', '~', '/', 'é', '😀', '\u0001', '\ud800', '"', '\\'])(
  'a problem has 64 KB at most, whatever its names are made of: %j',
  (character) => {
    const name = character.repeat(5_000);
    const nested = (depth: number, at: number): string =>
      depth === 0 ? '9e99' : `{${JSON.stringify(name + at)}:${nested(depth - 1, at)}}`;
    // each of its own, since one of the same place is named once
    const parsed = parseExactJson(`[[${Array.from({ length: 20 }, (_, at) => nested(5, at)).join(',')}]]`);
    const flaws = parsed.ok ? parsed.flaws : [];
    expect(flaws).toHaveLength(20);
    const problem = JSON.stringify(problemOf(invalid(flaws), '/é'.repeat(8_000), TRACE));
    expect(Buffer.byteLength(problem)).toBeLessThanOrEqual(MAX_BYTES);
    expect(() => JSON.parse(problem) as unknown).not.toThrow();
  },
);

test('so has one of a long query', () => {
  const name = '%01'.repeat(5_000);
  const refused = readQuery(`/v1/wallets?${name}=1&${name}=2`);
  expect(isRefusal(refused) && Buffer.byteLength(JSON.stringify(refused))).toBeLessThan(MAX_BYTES);
});

test.each([
  ['a long path', `/v1/${'x'.repeat(14_000)}`, 404],
  ['a long id', `/v1/wallets/${'%3C'.repeat(4_500)}`, 404],
  [
    'many query parameters',
    `/v1/wallets/x?${Array.from({ length: 2_000 }, (_, at) => `p${at}`).join('&')}`,
    400,
  ],
  ['a long query parameter', `/v1/currencies?${'%01'.repeat(4_500)}=1`, 400],
])('a request with %s gets a short problem', async (_what, path, status) => {
  const connection = openConnection(fixture.gateway.url, get(path));
  await eventually(() => expect(connection.bodies()).toMatchObject([{ status }]), { timeoutMs: 20_000 });
  expect(connection.received().length).toBeLessThan(8_000);
  connection.socket.destroy();
});
