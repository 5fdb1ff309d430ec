import { clientEvents, validate } from '@croupier/contracts';
import type { SocketCode } from '@croupier/contracts';
import { isUnavailable } from '@croupier/platform/postgres';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from '../feed/connection.ts';
import { CallLine } from './call-line.ts';
import { Rate } from './rate.ts';
import type { Resumes } from './resume.ts';
import type { Topics } from './topics.ts';

/** The contract's limit for one connection. */
const CALLS_PER_SECOND = 20;

type Answer = { ok: true } | { ok: false; code: SocketCode };
type Call = (payload: unknown) => Promise<Answer>;

export interface CallsOptions {
  topics: Topics;
  resumes: Resumes;
  log: Logger;
}

/** Answers what the client asks, one call after the other, in the order in which they came. */
export function answerCalls(connection: Connection, greeted: Promise<void>, options: CallsOptions): void {
  const line = new CallLine(connection.subject);
  const rate = new CallRate();
  connection.gone.addEventListener('abort', () => line.close(), { once: true });
  for (const [name, call] of Object.entries(callsOf(connection, greeted, options))) {
    connection.socket.on(name, (...args: unknown[]) => {
      const acknowledge = acknowledgementIn(args);
      if (!rate.take(name) || line.isFull) return acknowledge(refused('rate_limited'));
      rate.begin(name);
      line.add(async () => {
        const answer = await guarded(call, args[0], options.log);
        rate.end(name, answer.ok);
        acknowledge(answer);
      });
    });
  }
}

/**
 * A `resume` that waits for the one before it is not counted, so that a client can page through a long history. After a
 * refused one the next one counts: repeating it brings nothing.
 */
class CallRate {
  readonly #rate = new Rate(CALLS_PER_SECOND);
  #resumes = 0;
  #lastSucceeded = true;

  take(name: string): boolean {
    const isFree = name === 'resume' && this.#resumes === 0 && this.#lastSucceeded;
    return isFree || this.#rate.take();
  }

  begin(name: string): void {
    if (name === 'resume') this.#resumes += 1;
  }

  /** Before the answer is sent: the next one may follow it at once. */
  end(name: string, succeeded: boolean): void {
    if (name !== 'resume') return;
    this.#resumes -= 1;
    this.#lastSucceeded = succeeded;
  }
}

function callsOf(
  connection: Connection,
  greeted: Promise<void>,
  { topics, resumes }: CallsOptions,
): Record<string, Call> {
  return {
    subscribe: async (payload) => {
      const asked = validate(clientEvents.subscribe, payload);
      if (!asked.ok) return refused('invalid_request');
      const code = await topics.subscribe(connection, asked.value.topics, greeted);
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

/** The last argument, if it is one; a client that wants no answer gets none. */
function acknowledgementIn(args: readonly unknown[]): (answer: Answer) => void {
  const last = args.at(-1);
  return typeof last === 'function' ? (answer) => void last(answer) : () => {};
}
