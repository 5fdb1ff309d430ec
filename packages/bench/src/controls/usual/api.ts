// The usual build's HTTP service. It does less than Croupier: no token, and nothing is stored before the answer.
import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import express from 'express';
import type { Request, Response } from 'express';
import { Redis } from 'ioredis';
import { BODIES, QUEUE, RESULTS } from './job.ts';
import type { Path, UsualJob, UsualResult } from './job.ts';

const redisUrl = process.env['REDIS_URL'] ?? '';
const queue = new Queue<UsualJob>(QUEUE, { connection: new Redis(redisUrl, { maxRetriesPerRequest: null }) });
const waiting = new Map<string, (result: UsualResult) => void>();

const subscriber = new Redis(redisUrl);
await subscriber.subscribe(RESULTS);
subscriber.on('message', (_channel, message: string) => {
  const result = JSON.parse(message) as UsualResult;
  waiting.get(result.id)?.(result);
  waiting.delete(result.id);
});

const app = express().disable('x-powered-by').use(express.json());
for (const path of Object.keys(BODIES) as Path[])
  app.post(`/v1/${path}`, (request, response) => answer(path, request, response));
const server = app.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  process.send?.({ type: 'listening' });
});
process.on('message', () => {
  server.closeAllConnections();
  process.exit(0);
});

async function answer(path: Path, request: Request, response: Response): Promise<void> {
  const body = BODIES[path].safeParse(request.body);
  if (!body.success) return void response.status(400).json({ code: 'invalid_request' });
  const { fromWalletId, ...fields } = body.data as UsualJob & { fromWalletId?: string };
  const job = { ...fields, id: randomUUID(), kind: path, walletId: fields.walletId ?? fromWalletId };
  const ended = request.headers['prefer'] === undefined ? null : result(job.id);
  await queue.add(path, job, { removeOnComplete: true, removeOnFail: true });
  if (ended === null) return void response.status(202).json({ operation: job });
  const { status, code } = await ended;
  response.status(status === 'applied' ? 201 : 409).json({ operation: job, status, code });
}

/** Replaces BullMQ's waitUntilFinished, which is slower and loses some results. */
function result(id: string): Promise<UsualResult> {
  return new Promise((resolve) => waiting.set(id, resolve));
}
