import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AUDIT_ACTIONS, sealAuditLog } from '@croupier/ledger';
import type { AuditView } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { eventually, token } from '@croupier/testing';
import { ROUTES } from '../src/routes/index.ts';
import { useGateway } from './fixture.ts';
import { client } from './testing.ts';
import type { Asked } from './testing.ts';

const fixture = useGateway({ environment: { TRUST_PROXY: '1' } });
let pool: Pool;
beforeAll(() => void (pool = createPool(fixture.databaseUrl, { max: 2, application: 'test' })));
afterAll(() => pool.end());

const WHO = { sub: 'ann', scope: 'admin' };

async function audit(query = ''): Promise<AuditView[]> {
  const { body } = await fixture.ask(`GET /v1/admin/audit${query}`, { scope: 'audit:read' });
  return body['items'] as AuditView[];
}

async function newest(): Promise<AuditView | undefined> {
  return (await audit('?limit=1'))[0];
}

const terms = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};

async function offer(name: string): Promise<string> {
  return (await fixture.ask('POST /v1/offers', { body: { name, terms } })).body.id;
}

/** An operation that is a dead letter. */
async function deadLetter(reference: string): Promise<string> {
  const walletId = await fixture.wallet(`player-${reference}`);
  const body = { walletId, amount: 100, reference };
  const { id } = (await fixture.ask('POST /v1/deposits', { body })).body;
  await pool.query('DELETE FROM queue WHERE wallet_id = $1', [walletId]);
  await pool.query(
    `INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject)
      SELECT id, wallet_id, seq, kind, 'made to fail', 5, id::text FROM operations WHERE id = $1`,
    [id],
  );
  return id;
}

interface Change {
  /** The call, with what it needs prepared. */
  call: () => Promise<[what: string, asked?: Asked]>;
  row: object;
  /** The same call again makes another object: every time is a change. */
  creates?: true;
}

const reason = 'Because.';
/** Of what belongs to a player. */
const brand = 'default';
const frozen = async (): Promise<string> => {
  const id = await fixture.wallet(`frozen-${Math.random()}`);
  await fixture.ask(`POST /v1/wallets/${id}/freeze`, { body: { reason } });
  return id;
};

/** A call of each changing route that has an effect, and its row. A route that is not here fails the test. */
const CHANGES: Record<string, Change> = {
  'POST /v1/wallets/:id/freeze': {
    call: async () => [`POST /v1/wallets/${await fixture.wallet('f1')}/freeze`, { body: { reason } }],
    row: { subjectKind: 'wallet', brand, before: { status: 'active' }, after: { status: 'frozen' }, reason },
  },
  'POST /v1/wallets/:id/unfreeze': {
    call: async () => [`POST /v1/wallets/${await frozen()}/unfreeze`, { body: { reason } }],
    row: { subjectKind: 'wallet', brand, before: { status: 'frozen' }, after: { status: 'active' }, reason },
  },
  'POST /v1/wallets/:id/close': {
    call: async () => [`POST /v1/wallets/${await fixture.wallet('c1')}/close`, { body: { reason } }],
    row: { subjectKind: 'wallet', brand, before: { status: 'active' }, after: { status: 'closed' }, reason },
  },
  'POST /v1/players/:playerId/erase': {
    call: async () => {
      await fixture.wallet('erased');
      return ['POST /v1/players/erased/erase', { body: {} }];
    },
    row: {
      subjectKind: 'player',
      brand,
      subjectId: expect.stringMatching(/^erased-[0-9a-f]{32}$/),
      before: null,
      after: { wallets: 1, metadata: 0 },
    },
  },
  'POST /v1/adjustments': {
    call: async () => {
      const adjustment = { direction: 'credit', amount: 5, reason, reference: 'ticket-1' };
      return ['POST /v1/adjustments', { body: { walletId: await fixture.wallet('a1'), ...adjustment } }];
    },
    row: {
      subjectKind: 'wallet',
      brand,
      before: null,
      after: { direction: 'credit', amount: 5, currency: 'EUR', reference: 'ticket-1' },
      reason,
    },
  },
  'POST /v1/offers': {
    call: () => Promise.resolve(['POST /v1/offers', { body: { name: 'An offer', terms } }]),
    row: { subjectKind: 'offer', before: null, after: { name: 'An offer', trigger: null } },
    creates: true,
  },
  'POST /v1/offers/:id/archive': {
    call: async () => [`POST /v1/offers/${await offer('To archive')}/archive`, { body: {} }],
    row: { subjectKind: 'offer', before: { archivedAt: null }, after: { archivedAt: expect.any(String) } },
  },
  'PUT /v1/games/:gameId': {
    call: () => Promise.resolve(['PUT /v1/games/g1', { body: { category: 'slots', name: 'G' } }]),
    row: { subjectKind: 'game', subjectId: 'g1', before: null, after: { category: 'slots', name: 'G' } },
  },
  'POST /v1/leaderboards': {
    call: () => {
      const body = { id: 'lb', name: 'LB', metric: 'won', currency: 'EUR' };
      return Promise.resolve(['POST /v1/leaderboards', { body }]);
    },
    row: { subjectKind: 'leaderboard', subjectId: 'lb', after: { metric: 'won', currency: 'EUR' } },
  },
  'POST /v1/leaderboards/:id/scores': {
    call: async () => {
      const body = { id: 'scored', name: 'Scored', metric: 'won', currency: 'EUR' };
      await fixture.ask('POST /v1/leaderboards', { body });
      return ['POST /v1/leaderboards/scored/scores', { body: { playerId: 'p', score: 12 } }];
    },
    row: {
      subjectKind: 'leaderboard',
      subjectId: 'scored',
      brand,
      before: null,
      after: { playerId: 'p', score: 12 },
    },
  },
  'PUT /v1/brands/:id': {
    call: () => Promise.resolve(['PUT /v1/brands/alpha', { body: { name: 'Alpha' } }]),
    row: {
      subjectKind: 'brand',
      subjectId: 'alpha',
      brand: 'alpha',
      before: null,
      after: { name: 'Alpha', timezone: 'UTC', profile: 'default' },
    },
  },
  'PUT /v1/currencies/:code': {
    call: () => Promise.resolve(['PUT /v1/currencies/XAU', { body: { scale: 4 } }]),
    row: { subjectKind: 'currency', subjectId: 'XAU', before: null, after: { scale: 4 } },
  },
  'POST /v1/admin/dead-letters/:operationId/replay': {
    call: async () => [`POST /v1/admin/dead-letters/${await deadLetter('one')}/replay`, { body: {} }],
    row: {
      subjectKind: 'operation',
      brand,
      before: { status: 'failed' },
      after: { status: 'queued', replayed: 1 },
    },
  },
  'POST /v1/admin/dead-letters/replay': {
    call: async () => {
      await deadLetter('two');
      await deadLetter('three');
      return ['POST /v1/admin/dead-letters/replay', { body: {} }];
    },
    row: { subjectKind: 'dead_letters', brand, subjectId: 'all', after: { status: 'queued', replayed: 2 } },
  },
  'POST /v1/admin/dead-letters/:operationId/discard': {
    call: async () => [
      `POST /v1/admin/dead-letters/${await deadLetter('four')}/discard`,
      { body: { reason } },
    ],
    row: { subjectKind: 'operation', brand, before: { discarded: 0 }, after: { discarded: 1 }, reason },
  },
};

const audited = ROUTES.filter(({ action }) => action !== null);
const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

test('every changing route names an action of its own, or is the operation of a player’s money by a service', () => {
  expect(audited.map(nameOf).sort()).toEqual(Object.keys(CHANGES).sort());
  const actions = audited.map(({ action }) => action);
  expect(new Set(actions).size).toBe(actions.length);
  for (const action of actions) expect(AUDIT_ACTIONS).toContain(action);
  const unaudited = ROUTES.filter(({ method, action }) => method !== 'GET' && action === null);
  const money = unaudited.filter(({ operation }) => operation !== undefined);
  expect(unaudited.filter((route) => !money.includes(route)).map(nameOf)).toEqual(['POST /v1/wallets']);
});

describe.each(audited.map((route) => [nameOf(route), route.action] as const))('%s', (name, action) => {
  test('writes exactly one row, with who did what to which object, and none where it changes nothing', async () => {
    const change = CHANGES[name];
    if (change === undefined) throw new Error(`there is no change of ${name}`);
    const [what, asked] = await change.call();
    const traceparent = `00-${'c'.repeat(32)}-${'d'.repeat(16)}-00`;
    const before = (await audit('?limit=200')).length;
    const answer = await fixture.ask(what, { ...asked, ...WHO, headers: { traceparent } });
    expect([200, 201, 202]).toContain(answer.status);
    expect((await audit('?limit=200')).length).toBe(before + 1);
    const author = { actor: 'ann', actorKind: 'token', role: null, brand: null };
    expect(await newest()).toMatchObject({ action, ...author, ...change.row, traceId: 'c'.repeat(32) });
    if (change.creates === true) return;
    await fixture.ask(what, { ...asked, ...WHO });
    expect((await audit('?limit=200')).length).toBe(before + 1);
  });

  test('writes no row where it is refused for what is asked', async () => {
    const before = (await audit('?limit=200')).length;
    const path = name
      .replace(/:(id|operationId)/, '0197a6e2-7e4f-7000-8000-000000000001')
      .replace(/:\w+/, 'x');
    const { status } = await fixture.ask(path, { ...WHO, body: { unknown: 1 } });
    expect([400, 404]).toContain(status);
    expect((await audit('?limit=200')).length).toBe(before);
  });
});

test('an offer with an Idempotency-Key is logged once', async () => {
  const asked = { ...WHO, body: { name: 'Keyed', terms }, headers: { 'Idempotency-Key': 'k1' } };
  const { id } = (await fixture.ask('POST /v1/offers', asked)).body;
  await fixture.ask('POST /v1/offers', asked);
  expect(await audit(`?subjectId=${id}`)).toHaveLength(1);
});

test('changes of a game and of a score show what was there before', async () => {
  await fixture.ask('PUT /v1/games/changed', { body: { category: 'slots' } });
  await fixture.ask('PUT /v1/games/changed', { body: { category: 'table' } });
  expect(await newest()).toMatchObject({
    before: { category: 'slots', name: null },
    after: { category: 'table' },
  });
  await fixture.ask('POST /v1/leaderboards/scored/scores', { body: { playerId: 'q', score: 1 } });
  await fixture.ask('POST /v1/leaderboards/scored/scores', { body: { playerId: 'q', score: 2 } });
  expect(await newest()).toMatchObject({ before: { playerId: 'q', score: 1 }, after: { score: 2 } });
});

describe('a refused call', () => {
  test('of a route that is audited is one row for each caller, route and minute, over all gateways', async () => {
    const other = client(await fixture.another());
    const eve = { sub: 'eve', scope: 'player', body: { scale: 7 } };
    const begin = Date.now();
    for (const ask of [fixture.ask, other, fixture.ask, other])
      expect((await ask('PUT /v1/currencies/XAB', eve)).status).toBe(403);
    await fixture.ask('GET /v1/admin/dead-letters', { sub: 'eve', scope: 'wallets:write' });
    const rows = await eventually(async () => {
      const found = await audit('?actor=eve');
      expect(found.map(({ subjectId }) => subjectId)).toContain('GET /v1/admin/dead-letters');
      expect(found.length).toBeGreaterThanOrEqual(2);
      return found;
    });
    expect(rows).toContainEqual(
      expect.objectContaining({
        action: 'call.refused',
        subjectKind: 'route',
        subjectId: 'PUT /v1/currencies/:code',
        after: { path: '/v1/currencies/XAB', scopes: 'player' },
      }),
    );
    // a minute may have ended meanwhile
    const minutes = Math.floor(Date.now() / 60_000) - Math.floor(begin / 60_000) + 1;
    const puts = rows.filter(({ subjectId }) => subjectId.startsWith('PUT'));
    expect(puts.length).toBeLessThanOrEqual(minutes);
  });

  test('of another route, or without a valid token, is none', async () => {
    await fixture.ask('POST /v1/bets', { sub: 'mallory', scope: 'player', body: {} });
    await fixture.ask('PUT /v1/currencies/XAB', { authorization: 'Bearer not.a.token', body: { scale: 7 } });
    await fixture.ask('PUT /v1/currencies/XAC', { sub: 'later', scope: 'player', body: { scale: 7 } });
    await eventually(async () => expect(await audit('?actor=later')).toHaveLength(1));
    expect(await audit('?actor=mallory')).toEqual([]);
  });
});

describe('a sign-in to the queue page', () => {
  const board = (password: string, user: string, address: string) =>
    fixture.ask('GET /admin/queues/api/queues', {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      headers: { 'x-forwarded-for': address },
    });

  test('is one row for each user, address and hour', async () => {
    for (let i = 0; i < 3; i++) expect((await board('test-password', 'admin', '192.0.2.7')).status).toBe(200);
    const rows = await eventually(async () => {
      const found = await audit('?subjectId=192.0.2.7');
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    expect(rows[0]).toMatchObject({
      action: 'session.sign_in',
      actor: 'admin',
      actorKind: 'operator',
      role: 'admin',
    });
    expect(rows.length).toBeLessThanOrEqual(2);
  });

  test('that fails is counted by second, address and account, and its password is nowhere', async () => {
    const tries = [board('hunter2', 'root', '192.0.2.8'), board('hunter2', 'root', '192.0.2.8')];
    for (const { status } of await Promise.all(tries)) expect(status).toBe(401);
    await board('hunter2', 'other\u0000name', '192.0.2.8');
    const rows = await eventually(async () => {
      const found = await audit('?subjectId=192.0.2.8');
      const failures = found.map(({ after }) => (after as { count: number }).count);
      expect(failures.reduce((sum, count) => sum + count, 0)).toBe(3);
      return found;
    });
    for (const row of rows) expect(row).toMatchObject({ action: 'session.refused', subjectKind: 'address' });
    expect(rows.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['root', 'other?name']));
    expect(JSON.stringify(rows)).not.toContain('hunter2');
  });
});

describe('the export', () => {
  const fetchAs = (query: string, accept = '*/*'): Promise<Response> =>
    fetch(`${fixture.gateway.url}/v1/admin/audit${query}`, {
      headers: { authorization: `Bearer ${token({ sub: 'carl', scope: 'audit:read' })}`, accept },
    });

  test('as ndjson is a row a line, and a last line that counts them', async () => {
    await sealAuditLog(pool);
    const answer = await fetchAs('?format=ndjson&actor=ann&limit=1');
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="audit.ndjson"');
    const lines = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditView);
    const rows = await audit('?actor=ann&limit=200');
    expect(lines.slice(0, -1)).toEqual(rows);
    expect(lines.at(-1)).toEqual({ end: true, rows: rows.length });
  });

  test('as csv quotes what it must and disarms formulas', async () => {
    const walletId = await fixture.wallet('csv');
    const hostile = '=HYPERLINK("http://x","a"),\u2028 b';
    await fixture.ask(`POST /v1/wallets/${walletId}/freeze`, { ...WHO, body: { reason: hostile } });
    const text = await (await fetchAs(`?subjectId=${walletId}`, 'text/csv')).text();
    const [header, row, end] = text.split('\r\n');
    expect(header).toBe(
      'id,at,brand,actor,actorKind,role,action,subjectKind,subjectId,before,after,reason,traceId,sealedNo,hash',
    );
    expect(row).toContain(`wallet.freeze,wallet,${walletId},"{""status"":""active""}"`);
    expect(row).toContain(`"'=HYPERLINK(""http://x"",""a""),\u2028 b"`);
    expect(end).toBe('');
  });

  test('goes on from a cursor, and refuses what is wrong before it begins', async () => {
    const page = (await fixture.ask('GET /v1/admin/audit?limit=3')).body as unknown as { nextCursor: string };
    const rest = (await (await fetchAs(`?format=ndjson&cursor=${page.nextCursor}`)).text())
      .trimEnd()
      .split('\n');
    const all = (await (await fetchAs('?format=ndjson')).text()).trimEnd().split('\n');
    expect(rest.length).toBe(all.length - 3);
    const wrong = await fetchAs('?format=csv&cursor=x');
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect((await fetchAs('?format=xml')).status).toBe(400);
  });

  test('of more than a page of rows is whole', async () => {
    await pool.query(
      `INSERT INTO audit_log (id, actor, actor_kind, action, subject_kind, subject_id)
        SELECT gen_random_uuid(), 'many', 'system', 'game.put', 'game', n::text FROM generate_series(1, 2500) AS n`,
    );
    const lines = (await (await fetchAs('?format=ndjson&actor=many')).text()).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true, rows: 2500 });
    const ids = lines.slice(0, -1).map((line) => (JSON.parse(line) as AuditView).subjectId);
    expect(new Set(ids).size).toBe(2500);
  });
});
