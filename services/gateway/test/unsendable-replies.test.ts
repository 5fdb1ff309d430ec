import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createRegistry } from '@croupier/platform/metrics';
import type { Logger } from '@croupier/platform/log';
import { Router } from 'express';
import { z } from 'zod';
import { createApp } from '../src/http/app.ts';
import type { AppParts } from '../src/http/app.ts';
import type { RequestPipeline } from '../src/http/dispatch.ts';
import { FaultLog } from '../src/http/fault-log.ts';
import { createHttpMetrics } from '../src/http/http-metrics.ts';
import { httpClasses } from '../src/http/http-classes.ts';
import { route } from '../src/http/route.ts';
import type { Route } from '../src/http/route.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const large = 'x'.repeat(10_000);

const REPLIES: Record<string, { body: unknown; headers?: Record<string, string> }> = {
  'a BigInt': { body: { amount: 5n } },
  'a cycle': { body: cyclic },
  'a fault of its own': { body: { toJSON: () => raise() } },
  'a header of two lines': { body: {}, headers: { Location: 'a\r\nb: c' } },
  'a header of two lines and a long body': { body: { large }, headers: { Location: 'a\r\nb: c' } },
};

function raise(): never {
  throw new Error('not this');
}

const replies = Object.entries(REPLIES);
const routes: Route[] = replies.map(([, reply], at) =>
  route({
    name: 'getUnsendable',
    method: 'GET',
    path: `/v1/unsendable/${at}`,
    access: 'any token',
    tag: 'Wallets',
    summary: 'A reply that cannot be written',
    answers: { 200: z.unknown() },
    handle: () => Promise.resolve({ status: 200, ...reply }),
  }),
);

const registry = createRegistry();
let errors: unknown[] = [];
const log = {
  error: (_text: string, details: { error: unknown }) => void errors.push(details.error),
  isDebugEnabled: () => false,
  debug: () => {},
} as unknown as Logger;

const pipeline = {
  gateway: {},
  verifier: {
    verify: () =>
      Promise.resolve({
        outcome: 'valid',
        principal: { sub: 'x', scopes: new Set(['admin']), brands: null, expiresAt: 1 },
      }),
  },
  metrics: createHttpMetrics(registry),
  log,
  faults: new FaultLog(log),
  limits: { ofCaller: () => Promise.resolve({ refusal: null, headers: {} }) },
  backpressure: { refusal: () => null },
  isClosing: () => false,
} as unknown as RequestPipeline;

const board = Router();
board.use(() => raise());
const config = { trustProxy: false, corsOrigins: [], demo: null } as unknown as AppParts['config'];
const app = createApp(pipeline, { routes, board, config });
const server = createServer(httpClasses(app), app);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  errors = [];
});

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: 'Bearer x', connection: 'close' };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { status: response.status, body: await response.json() };
}

test.each(replies.map(([what], at): [string, string] => [what, `/v1/unsendable/${at}`]))(
  'a reply with %s is a fault of our own: answered, logged and counted',
  async (_what, path) => {
    expect(await ask(path)).toMatchObject({ status: 500, body: { code: 'internal', status: 500 } });
    expect(errors).toHaveLength(1);
    expect(await registry.metrics()).toMatch(/^croupier_http_requests_in_flight 0$/m);
  },
);

test('so is what a page throws', async () => {
  expect(await ask('/admin/queues')).toMatchObject({ status: 500, body: { code: 'internal' } });
  expect(errors).toHaveLength(1);
});

test('a path that is not UTF-8 is nothing that exists', async () => {
  expect(await ask('/v1/%ff')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  expect(errors).toEqual([]);
});
