import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { errorPage, ERRORS, REFUSALS, SOCKET_CODES } from '@croupier/contracts';

const page = fileURLToPath(new URL('../../../docs/errors.md', import.meta.url));
if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, errorPage());

describe('the catalogue of errors', () => {
  test('is what docs/errors.md says, code by code', () => {
    const documented = readFileSync(page, 'utf8').matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm);
    const rows = Array.from(documented, ([, code, status]) => [code, Number(status)]);
    expect(rows).toEqual(Object.entries(ERRORS).map(([code, { status }]) => [code, status]));
    expect(readFileSync(page, 'utf8')).toBe(errorPage());
  });

  test('has the statuses of the contract', () => {
    const statuses = Object.fromEntries(Object.entries(ERRORS).map(([code, { status }]) => [code, status]));
    expect(statuses).toMatchObject({ unauthorized: 401, forbidden: 403, unsupported_media_type: 415 });
    expect(statuses).toMatchObject({
      payload_too_large: 413,
      invalid_request: 400,
      idempotency_key_reused: 422,
    });
    expect(statuses).toMatchObject({
      rate_limited: 429,
      overloaded: 503,
      outcome_unknown: 503,
      internal: 500,
    });
    expect(statuses).toMatchObject({ same_wallet: 400, bet_not_found: 404, insufficient_funds: 409 });
  });

  test('asks for a repeat exactly where waiting can help', () => {
    const repeatable = Object.entries(ERRORS).filter(([, { retry }]) => retry);
    expect(repeatable.map(([code]) => code)).toEqual([
      'rate_limited',
      'overloaded',
      'outcome_unknown',
      'internal',
    ]);
  });

  test('lists the refusals in the order in which they are checked', () => {
    const statuses = Object.values(REFUSALS).map(({ status }) => status);
    expect(statuses).toEqual([
      401, 403, 415, 413, 400, 404, 404, 404, 404, 404, 405, 412, 403, 422, 429, 409, 409, 503, 503, 500,
    ]);
  });

  test('has every code that a socket can meet', () => {
    for (const code of SOCKET_CODES) expect(ERRORS).toHaveProperty(code);
  });
});
