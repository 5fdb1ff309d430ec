import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { httpClasses } from '../src/http/http-classes.ts';

const app = express();
app.get('/', (request, response) => void response.json({ ip: request.ip !== undefined }));
const server = createServer(httpClasses(app), app);
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('requests and responses have the prototypes that Express would give them, before it sees them', async () => {
  const before: object[] = [];
  server.prependOnceListener('request', (request: IncomingMessage, response: ServerResponse) => {
    before.push(Object.getPrototypeOf(request) as object, Object.getPrototypeOf(response) as object);
  });
  const answer = await fetch(url);
  expect(before[0]).toBe(app.request);
  expect(before[1]).toBe(app.response);
  // and they are Express's: `ip` and `json` are
  expect(await answer.json()).toEqual({ ip: true });
});
