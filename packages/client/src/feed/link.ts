import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { CroupierError } from '../errors.ts';
import type { CroupierErrorCode } from '../errors.ts';
import { backoffMs, pause } from '../pause.ts';
import { bearerOf } from '../token.ts';
import type { Token } from '../token.ts';
import type { ServerAnswers, ServerCalls } from '../types.ts';

const FIRST_MS = 200;
const LONGEST_MS = 5000;
const ANSWER_MS = 10_000;

/** What a call may be refused with that is over in a moment. */
const PASSING = new Set(['rate_limited', 'overloaded', 'internal']);
const FIRST_PASSING_MS = 50;

export interface LinkHandlers {
  up(): void;
  down(): void;
  message(name: string, event: unknown): void;
  /** Not let in, or no token to be had. */
  refused(error: CroupierError): void;
}

/**
 * The socket: connected for as long as it is open, with a fresh token each time. What a stock client leaves to its user
 * (a connection that the server has ended or refused) is made again here, with a growing pause.
 */
export class Link {
  readonly #socket: Socket;
  readonly #token: Token;
  readonly #handlers: LinkHandlers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #attempts = 0;
  #isClosed = false;

  constructor(url: string, token: Token, handlers: LinkHandlers) {
    this.#token = token;
    this.#handlers = handlers;
    this.#socket = io(url, {
      auth: (send) => void this.#authenticate(send),
      // a websocket stays with one process by itself; polling is for networks that let none through
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: FIRST_MS,
      reconnectionDelayMax: LONGEST_MS,
    });
    this.#listen();
  }

  /**
   * Asks until there is an answer other than "not now".
   * @throws when the connection is lost, which is when `signal` is aborted
   */
  async ask<Name extends keyof ServerCalls>(
    name: Name,
    payload: ServerCalls[Name],
    signal: AbortSignal,
  ): Promise<ServerAnswers[Name]> {
    for (let failures = 0; ; failures++) {
      signal.throwIfAborted();
      const answer = await this.#askOnce(name, payload);
      if (answer !== null && (answer.ok || !PASSING.has(answer.code))) return answer;
      await pause(backoffMs(failures, FIRST_PASSING_MS, LONGEST_MS), signal);
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#socket.disconnect();
  }

  /** Null where no answer came in time, or the connection was lost. */
  #askOnce<Name extends keyof ServerAnswers>(
    name: Name,
    payload: object,
  ): Promise<ServerAnswers[Name] | null> {
    const answer = this.#socket.timeout(ANSWER_MS).emitWithAck(name, payload);
    return (answer as Promise<ServerAnswers[Name]>).catch(() => null);
  }

  #listen(): void {
    this.#socket.on('connect', () => {
      this.#failures = 0;
      this.#handlers.up();
    });
    this.#socket.on('disconnect', () => this.#lost());
    this.#socket.on('connect_error', (error) => {
      const { data } = error as { data?: { code: CroupierErrorCode; detail: string } };
      if (data === undefined) this.#lost();
      else this.#refused(new CroupierError(data.code, data.detail));
    });
    this.#socket.onAny((name: string, event: unknown) => this.#handlers.message(name, event));
  }

  #lost(): void {
    this.#handlers.down();
    if (!this.#socket.active) this.#connectLater();
  }

  #refused(error: CroupierError): void {
    this.#handlers.refused(error);
    this.#handlers.down();
    // the same token again would be refused again
    if (error.code !== 'unauthorized' || typeof this.#token === 'function') this.#connectLater();
  }

  #connectLater(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const ms = backoffMs(this.#failures++, FIRST_MS, LONGEST_MS);
    this.#timer = setTimeout(() => this.#socket.connect(), ms);
  }

  async #authenticate(send: (auth: { token: string }) => void): Promise<void> {
    const attempt = ++this.#attempts;
    try {
      const token = await bearerOf(this.#token);
      // a token that came late belongs to a connection that is gone
      if (attempt === this.#attempts && !this.#isClosed) send({ token });
    } catch (cause) {
      this.#socket.disconnect();
      this.#refused(new CroupierError('unreachable', 'no token could be had', { cause }));
    }
  }
}
