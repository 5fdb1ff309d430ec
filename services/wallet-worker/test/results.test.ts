import type { OperationView } from '@croupier/contracts';
import { expect, test } from '@jest/globals';
import { resultsChannel, WAGERING_QUEUE } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis, MessageSeal } from '@croupier/platform/redis';
import { eventually, startRedis, TEST_SERVICE_SECRET } from '@croupier/testing';
import { CommitPublisher } from '../src/commit-publisher.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
const secrets = { current: TEST_SERVICE_SECRET, previous: null };

test('results are published with a MAC of this deployment, one for all of a gateway', async () => {
  await using server = await startRedis();
  const redis = connectRedis(server.url, 'worker', log);
  const subscriber = connectRedis(server.url, 'subscriber', log);
  // neither PostgreSQL nor the queue is used for results
  const pool = createPool('postgres://unused', { max: 1, application: 'test' });
  const wagering = createProducerQueue(WAGERING_QUEUE, server.url, log);
  const channel = resultsChannel('g1');
  const received: string[] = [];
  subscriber.on('message', (_channel: string, message: string) => received.push(message));
  await subscriber.subscribe(channel);

  const publisher = new CommitPublisher({ pool, redis, wagering, secrets, log });
  const views = ['a', 'b'].map((id) => ({ id, status: 'applied' }) as OperationView);
  await publisher.publishResults(views.map((view) => ({ view, replyTo: 'g1' })));
  await eventually(() => expect(received).toHaveLength(1));
  const [message = ''] = received;
  const seal = new MessageSeal(secrets, 'results');
  expect(JSON.parse(seal.open(channel, message) ?? 'null')).toEqual(views);
  expect(seal.open(resultsChannel('g2'), message)).toBeNull();
  const others = new MessageSeal({ current: 'x'.repeat(32), previous: null }, 'results');
  expect(others.open(channel, message)).toBeNull();

  await closeQueue(wagering);
  for (const connection of [redis, subscriber]) connection.disconnect();
  await pool.end();
}, 30_000);
