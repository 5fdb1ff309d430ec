import { clientEvents, validate } from '@croupier/contracts';
import type { SocketCode } from '@croupier/contracts';
import { isUnavailable } from '@croupier/platform/postgres';
import { TokenBucket } from '@croupier/platform/rate-limit';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from '../feed/connection.ts';
import { CallQueue } from './call-queue.ts';
import type { Resumes } from './resume.ts';
import type { Topics } from './topics.ts';

/** The contract's limit for one connection. */
const CALLS = { perSecond: 20, capacity: 20 };

type Answer = { ok: true } | { ok: false; code: SocketCode };
type Call = (payload: unknown) => Promise<Answer>;

export interface CallsOptions {
  topics: Topics;
  resumes: Resumes;
  log: Logger;
}

/** Answers the client's calls one after another, in the order of their arrival. */
export function answerCalls(
  connection: Connection,
  snapshotSent: Promise<void>,
  options: CallsOptions,
): void {
  const queue = new CallQueue(connection.subject);
  const limit = new CallLimit();
  connection.closed.addEventListener('abort', () => queue.close(), { once: true });
  for (const [name, call] of Object.entries(callsOf(connection, snapshotSent, options))) {
    connection.socket.on(name, (...args: unknown[]) => {
      const acknowledge = acknowledgementIn(args);
      if (!limit.take(name) || queue.isFull) return acknowledge(refused('rate_limited'));
      limit.begin(name);
      queue.add(async () => {
        const answer = await guarded(call, args[0], options.log);
        limit.end(name, answer.ok);
        acknowledge(answer);
      });
    });
  }
}

/**
 * A `resume` that follows the answer to the previous one is not counted, so that a client can page through a long
 * history. After a refused `resume` the next one counts, since repeating it has no effect.
 */
class CallLimit {
  readonly #bucket = new TokenBucket(CALLS);
  #resumes = 0;
  #lastSucceeded = true;

  take(name: string): boolean {
    const isFree = name === 'resume' && this.#resumes === 0 && this.#lastSucceeded;
    return isFree || this.#bucket.take().allowed;
  }

  begin(name: string): void {
    if (name === 'resume') this.#resumes += 1;
  }

  /** To be called before the answer is sent, since the next call may follow it immediately. */
  end(name: string, succeeded: boolean): void {
    if (name !== 'resume') return;
    this.#resumes -= 1;
    this.#lastSucceeded = succeeded;
  }
}

function callsOf(
  connection: Connection,
  snapshotSent: Promise<void>,
  { topics, resumes }: CallsOptions,
): Record<string, Call> {
  return {
    subscribe: async (payload) => {
      const asked = validate(clientEvents.subscribe, payload);
      if (!asked.ok) return refused('invalid_request');
      const code = await topics.subscribe(connection, asked.value.topics, snapshotSent);
      return code === null ? { ok: true } : refused(code);
    },
    unsubscribe: async (payload) => {
      const asked = validate(clientEvents.unsubscribe, payload);
      if (!asked.ok) return refused('invalid_request');
      await topics.unsubscribe(connection, asked.value.topics);
      return { ok: true };
    },
    resume: async (payload) => {
      const asked = validate(clientEvents.resume, payload);
      if (!asked.ok) return refused('invalid_request');
      const answer = await resumes.read(connection, asked.value);
      return typeof answer === 'string' ? refused(answer) : answer;
    },
  };
}

function refused(code: SocketCode): Answer {
  return { ok: false, code };
}

async function guarded(call: Call, payload: unknown, log: Logger): Promise<Answer> {
  try {
    return await call(payload);
  } catch (error) {
    if (isUnavailable(error)) return refused('overloaded');
    log.error('a call failed', { error });
    return refused('internal');
  }
}

/** The last argument if it is a function; without an acknowledgement the answer is dropped. */
function acknowledgementIn(args: readonly unknown[]): (answer: Answer) => void {
  const last = args.at(-1);
  return typeof last === 'function' ? (answer) => void last(answer) : () => {};
}
