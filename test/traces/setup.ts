import { randomBytes } from 'node:crypto';
import { expect } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { createPool } from '@croupier/platform/postgres';
import { createProducerQueue, closeQueue } from '@croupier/platform/queues';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { TestSystem } from '../system.ts';

const log = createLogger('test', { level: 'silent', format: 'json' });

/** A caller's span, and its header. */
export interface CallersSpan {
  traceId: string;
  spanId: string;
  headers: { traceparent: string };
}

export function callersSpan(sampled: boolean, traceId = randomBytes(16).toString('hex')): CallersSpan {
  const spanId = randomBytes(8).toString('hex');
  return { traceId, spanId, headers: { traceparent: `00-${traceId}-${spanId}-${sampled ? '01' : '00'}` } };
}

export interface WalletEvent {
  version: number;
  traceId?: string;
  operation: { id: string; kind: string };
}

/** What a player's own client receives, by name. */
export class Player {
  readonly socket: Socket;
  readonly received: { name: string; event: WalletEvent }[] = [];

  private constructor(url: string, name: string) {
    const auth = { token: token({ sub: name, scope: 'player' }, TEST_SECRET) };
    this.socket = io(url, { auth, transports: ['websocket'] });
    this.socket.onAny((event: string, payload: WalletEvent) =>
      this.received.push({ name: event, event: payload }),
    );
  }

  static async connect(url: string, name: string): Promise<Player> {
    const player = new Player(url, name);
    await eventually(() => expect(player.received.map((one) => one.name)).toContain('snapshot'));
    return player;
  }

  /** The events about an operation, once all these have come. */
  async eventsOf(operationId: string, ...names: string[]): Promise<WalletEvent[]> {
    const of = (): typeof this.received =>
      this.received.filter(({ event }) => event.operation?.id === operationId);
    await eventually(() => expect(of().map(({ name }) => name)).toEqual(names), { timeoutMs: 15_000 });
    return of().map(({ event }) => event);
  }
}

/** The data of the jobs of a queue that wait, or have failed. */
export async function jobsOf(
  system: TestSystem,
  name: string,
  state: 'waiting' | 'failed' = 'waiting',
): Promise<unknown[]> {
  const queue = createProducerQueue(name, system.redis.url, log);
  try {
    await eventually(() => expect((queue.opts.connection as { status: string }).status).toBe('ready'));
    return (await queue.getJobs([state])).map(({ data }) => data as unknown);
  } finally {
    await closeQueue(queue);
  }
}

async function query<Row extends object>(
  system: TestSystem,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const pool = createPool(system.postgres.url, { max: 1, application: 'test' });
  try {
    return (await pool.query<Row>(text, values)).rows;
  } finally {
    await pool.end();
  }
}

/** `trace_context` of an operation's entry: what events are made with. */
export async function storedTrace(system: TestSystem, operationId: string): Promise<string | null> {
  const text = `SELECT e.trace_context FROM operations o JOIN entries e ON e.wallet_id = o.wallet_id AND e.seq = o.seq
    WHERE o.id = $1`;
  const [row] = await query<{ trace_context: string | null }>(system, text, [operationId]);
  return row?.trace_context ?? null;
}
