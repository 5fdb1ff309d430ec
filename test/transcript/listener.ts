import { eventually } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Json } from './http.ts';
import { shapeOf } from './shapes.ts';

interface Frame {
  event: string;
  payload: Json;
}

interface Call {
  call: string;
  sent: unknown;
  acknowledged: unknown;
}

const LIMIT_MS = 60_000;
const ACK_MS = 30_000;
/** Frames at times of their own, or of which only the latest is sent: their shape is recorded, not their number. */
const BY_TIME = new Set(['heads', 'leaderboard:updated']);
/** Frames without a wallet's version: recorded separately, since their order among versions is not fixed. */
const UNVERSIONED = new Set(['operation:rejected', 'wallet:status']);

/** A Socket.IO client that keeps all that it is sent. */
export class Listener {
  readonly name: string;
  readonly #socket: Socket;
  readonly #own: Frame[] = [];
  readonly #frames: Frame[] = [];
  readonly #calls: Call[] = [];

  constructor(url: string, name: string, auth: object) {
    this.name = name;
    this.#socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
    this.#socket.on('connect_error', (error) => {
      const { message, data } = error as Error & { data?: unknown };
      this.#own.push({ event: 'connect_error', payload: { message, data } });
    });
    this.#socket.on('disconnect', (reason) => this.#own.push({ event: 'disconnect', payload: { reason } }));
    this.#socket.onAny((event: string, payload: Json) => {
      const isOfWallet =
        typeof payload['walletId'] === 'string' || BY_TIME.has(event) || event === 'game:outcome';
      (isOfWallet ? this.#frames : this.#own).push({ event, payload });
    });
  }

  /** Until it has been sent so many frames of that name. */
  async until(event: string, isWanted: (payload: Json) => boolean = () => true): Promise<void> {
    await eventually(
      () => {
        const frames = [...this.#own, ...this.#frames];
        if (!frames.some((frame) => frame.event === event && isWanted(frame.payload)))
          throw new Error(`${this.name} has not received ${event}`);
      },
      { timeoutMs: LIMIT_MS },
    );
  }

  async connected(): Promise<void> {
    await eventually(
      () => {
        if (!this.#socket.connected) throw new Error(`${this.name} is not connected`);
      },
      { timeoutMs: LIMIT_MS },
    );
  }

  /** Makes a call, and records the acknowledgement. */
  async call(call: string, sent: unknown): Promise<void> {
    const acknowledged: unknown = await this.#socket.timeout(ACK_MS).emitWithAck(call, sent);
    this.#calls.push({ call, sent, acknowledged });
  }

  /** Many at once, of which time decides how many are answered: the different acknowledgements are recorded. */
  async flood(call: string, sent: unknown, count: number): Promise<void> {
    const asked = Array.from({ length: count }, () => this.#socket.timeout(ACK_MS).emitWithAck(call, sent));
    const acknowledged = [
      ...new Set((await Promise.all(asked)).map((answer) => JSON.stringify(answer))),
    ].sort();
    this.#calls.push({
      call: `${call}, ${count} at once`,
      sent,
      acknowledged: acknowledged.map((text) => JSON.parse(text) as unknown),
    });
  }

  close(): void {
    this.#socket.disconnect();
  }

  async untilCount(event: string, count: number): Promise<void> {
    await eventually(
      () => {
        const received = this.#frames.filter((frame) => frame.event === event).length;
        if (received < count) throw new Error(`${this.name} has received ${received} of ${count} ${event}`);
      },
      { timeoutMs: LIMIT_MS },
    );
  }

  /**
   * All of it, in an order that does not depend on time: the connection, its calls, then the versions of each wallet,
   * then the messages that belong to no version, outcomes of games sorted, and the shapes of frames that come by time.
   * `wallets`: their ids, in the order in which they are to be shown.
   */
  lines(wallets: readonly string[]): object[] {
    const connection = this.name;
    const of = (walletId: unknown, isWanted: (event: string) => boolean): Frame[] =>
      this.#frames.filter(({ event, payload }) => payload['walletId'] === walletId && isWanted(event));
    return [
      ...this.#own.map((frame) => ({ connection, ...frame })),
      ...this.#calls.map((call) => ({ connection, ...call })),
      ...wallets
        .flatMap((id) => of(id, (event) => !UNVERSIONED.has(event)))
        .map((frame) => ({ connection, ...frame })),
      ...[...UNVERSIONED].flatMap((name) =>
        wallets.flatMap((id) => of(id, (event) => event === name)).map((frame) => ({ connection, ...frame })),
      ),
      ...this.#outcomes().map((payload) => ({ connection, event: 'game:outcome', payload })),
      ...this.#shapes().map(({ event, shape }) => ({ connection, event, shape })),
    ];
  }

  #outcomes(): Json[] {
    const outcomes = this.#frames
      .filter(({ event }) => event === 'game:outcome')
      .map(({ payload }) => payload);
    const plain = outcomes.map((payload) =>
      String(payload['gameId']).startsWith('demo-')
        ? { ...payload, outcome: '<drawn>', amount: '<drawn>' }
        : payload,
    );
    const textOf = (payload: Json): string => JSON.stringify({ ...payload, at: null });
    return plain.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  }

  #shapes(): { event: string; shape: unknown }[] {
    return [...BY_TIME].flatMap((event) => {
      const payloads = this.#frames.filter((frame) => frame.event === event).map(({ payload }) => payload);
      return payloads.length === 0 ? [] : [{ event, shape: shapeOf(payloads) }];
    });
  }
}
