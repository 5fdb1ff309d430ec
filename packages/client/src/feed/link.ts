import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { CroupierError } from '../errors.ts';
import type { CroupierErrorCode } from '../errors.ts';
import { backoffMs, pause } from '../pause.ts';
import { bearerOf } from '../token.ts';
import type { Token } from '../token.ts';
import type { ServerAnswers, ServerCalls } from '../types.ts';

const MIN_PAUSE_MS = 200;
const MAX_PAUSE_MS = 5000;
const ANSWER_TIMEOUT_MS = 10_000;

/** Refusals after which the call is repeated. */
const TRANSIENT_CODES = new Set(['rate_limited', 'overloaded', 'internal']);
const TRANSIENT_DELAY_MS = 50;

export interface LinkHandlers {
  connected(): void;
  disconnected(): void;
  message(name: string, event: unknown): void;
  /** The connection was refused, or no token was available. */
  refused(error: CroupierError): void;
}

/**
 * The socket, which stays connected until it is closed, with a fresh token for each connection. A connection that the
 * server has ended or refused, which a stock client leaves to its user, is opened again with growing pauses.
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
      // a websocket needs no sticky sessions; polling is for networks that block websockets
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelay: MIN_PAUSE_MS,
      reconnectionDelayMax: MAX_PAUSE_MS,
    });
    this.#listen();
  }

  /**
   * Repeats the call while its refusal is transient.
   * @throws when the connection is lost, which is when `signal` is aborted
   */
  async call<Name extends keyof ServerCalls>(
    name: Name,
    payload: ServerCalls[Name],
    signal: AbortSignal,
  ): Promise<ServerAnswers[Name]> {
    for (let failures = 0; ; failures++) {
      signal.throwIfAborted();
      const answer = await this.#callOnce(name, payload);
      if (answer !== null && (answer.ok || !TRANSIENT_CODES.has(answer.code))) return answer;
      await pause(backoffMs(failures, TRANSIENT_DELAY_MS, MAX_PAUSE_MS), signal);
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#socket.disconnect();
  }

  /** Null if no answer arrived in time, or the connection was lost. */
  #callOnce<Name extends keyof ServerAnswers>(
    name: Name,
    payload: object,
  ): Promise<ServerAnswers[Name] | null> {
    const answer = this.#socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck(name, payload);
    return (answer as Promise<ServerAnswers[Name]>).catch(() => null);
  }

  #listen(): void {
    this.#socket.on('connect', () => {
      this.#failures = 0;
      this.#handlers.connected();
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
    this.#handlers.disconnected();
    if (!this.#socket.active) this.#connectLater();
  }

  #refused(error: CroupierError): void {
    this.#handlers.refused(error);
    this.#handlers.disconnected();
    // the same token again would be refused again
    if (error.code !== 'unauthorized' || typeof this.#token === 'function') this.#connectLater();
  }

  #connectLater(): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    const ms = backoffMs(this.#failures++, MIN_PAUSE_MS, MAX_PAUSE_MS);
    this.#timer = setTimeout(() => this.#socket.connect(), ms);
  }

  async #authenticate(send: (auth: { token: string }) => void): Promise<void> {
    const attempt = ++this.#attempts;
    try {
      const token = await bearerOf(this.#token);
      // a late token belongs to an earlier connection
      if (attempt === this.#attempts && !this.#isClosed) send({ token });
    } catch (cause) {
      this.#socket.disconnect();
      this.#refused(new CroupierError('unreachable', 'no token available', { cause }));
    }
  }
}
