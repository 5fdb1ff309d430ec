import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Fixture } from './fixture.ts';

/** Call, body, status, and the pointer of the first error: '' for the whole. */
export type BadRequest = [call: string, body: string, status: number, pointer: string];

export const UNKNOWN_ID = '0197a6e2-7e4f-7000-8000-000000000001';

const CODES: Record<number, unknown> = {
  400: 'invalid_request',
  404: expect.stringMatching(/not_found$/),
  413: 'payload_too_large',
};

/**
 * Things that are there, for requests that are wrong in one place only: `W` is a wallet, `O` an offer, `H` an
 * operation.
 */
const PLACEHOLDER = /"[WOH]"|\/[WOH](?=\/|$)/g;

async function idsOf(fixture: Fixture): Promise<Record<string, string>> {
  const { ask } = fixture;
  const W = await fixture.wallet('victim');
  const hold = await ask('POST /v1/deposits', { body: { walletId: W, amount: 5, pending: true } });
  const offer = await ask('POST /v1/offers', {
    body: {
      name: 'Plain',
      terms: {
        wagering: { multiplier: 1, base: 'deposit_and_bonus', counts: 'all' },
        funding: 'cash_first',
        contributions: { default: 100 },
      },
    },
  });
  await ask('POST /v1/leaderboards', {
    body: { id: 'board', name: 'A board', metric: 'won', currency: 'EUR' },
  });
  return { W, H: hold.body.id, O: offer.body.id };
}

const TABLES =
  'wallets operations queue entries holds bets bonuses offers games currencies leaderboards leaderboard_scores wallet_status_changes'.split(
    ' ',
  );

/** All that a request could have changed. */
async function everything(databaseUrl: string): Promise<unknown> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const columns = TABLES.map((name) => `(SELECT json_agg(t ORDER BY t::text) FROM ${name} t) AS ${name}`);
  const { rows } = await database.query(`SELECT ${columns.join(', ')}`);
  await database.end();
  return rows[0];
}

export interface Victim {
  /** With the ids of what is there. */
  filled(text: string): string;
}

/** What bad requests are aimed at; after all of them it is as it was. */
export function useVictim(fixture: Fixture): Victim {
  let ids: Record<string, string> = {};
  let before: unknown;
  beforeAll(async () => {
    ids = await idsOf(fixture);
    before = await everything(fixture.databaseUrl);
  });
  afterAll(async () => {
    expect(await everything(fixture.databaseUrl)).toEqual(before);
  });
  const idOf = (placeholder: string): string => placeholder.replace(/[WOH]/, (name) => ids[name] ?? '');
  return { filled: (text) => text.replaceAll(PLACEHOLDER, idOf) };
}

export function testRefusals(fixture: Fixture, victim: Victim, table: BadRequest[]): void {
  test.each(table)('%s %s: %d %s', async (call, body, status, pointer) => {
    const answer = await fixture.ask(victim.filled(call), { raw: victim.filled(body) });
    expect(answer).toMatchObject({
      status,
      body: { status, code: CODES[status], title: expect.any(String) },
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const errors = (answer.body['errors'] ?? [{ pointer: '' }]) as { pointer: string }[];
    expect(errors[0]?.pointer).toBe(pointer);
  });
}
