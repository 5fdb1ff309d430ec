import { eventually } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';

interface WalletUpdated {
  walletId: string;
  version: number;
  operation: { id: string };
}

interface Acknowledgement {
  ok: boolean;
  code?: string;
  events?: WalletUpdated[];
  more?: boolean;
}

/** A call that was rate limited is made again, as clients do. */
const LIMITS = { timeoutMs: 60_000, intervalMs: 100 };

/** A stock Socket.IO client: subscribes to wallets, resumes after every connection, and keeps versions as they came. */
export class Subscriber {
  readonly socket: Socket;
  /** Versions in the order in which they came, by wallet; those of a resume are where it was called. */
  readonly versions = new Map<string, number[]>();
  readonly live: string[] = [];
  #resumes: Promise<void> = Promise.resolve();

  constructor(url: string, bearer: string, walletIds: string[]) {
    for (const id of walletIds) this.versions.set(id, []);
    this.socket = io(url, {
      auth: { token: bearer },
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    });
    this.socket.on('connect', () => {
      this.#resumes = this.#resumes.then(() => this.#follow(walletIds)).catch(() => {});
    });
    this.socket.on('wallet:updated', (event: WalletUpdated) => this.#note(event));
  }

  /** Versions up to these that were received out of order, twice or not at all. */
  faults(heads: Map<string, number>): string[] {
    return [...heads].flatMap(([walletId, head]) => {
      const received = this.versions.get(walletId) ?? [];
      const wanted = Array.from({ length: head }, (_, i) => i + 1);
      return JSON.stringify(received) === JSON.stringify(wanted)
        ? []
        : [`${walletId}: ${received.join(',')} of ${head}`];
    });
  }

  /** Requests missed events, as a client does that is behind. */
  async catchUp(): Promise<void> {
    await this.#resumes;
    for (const walletId of this.versions.keys()) await this.#resume(walletId);
  }

  close(): void {
    this.socket.disconnect();
  }

  async #follow(walletIds: string[]): Promise<void> {
    for (let i = 0; i < walletIds.length; i += 50) {
      const topics = walletIds.slice(i, i + 50).map((id) => `wallet:${id}`);
      await this.socket.timeout(10_000).emitWithAck('subscribe', { topics });
    }
    for (const walletId of walletIds) await this.#resume(walletId);
  }

  async #resume(walletId: string): Promise<void> {
    for (;;) {
      const afterVersion = this.versions.get(walletId)?.at(-1) ?? 0;
      const answer = await eventually(() => this.#call('resume', { walletId, afterVersion }), LIMITS);
      if (answer.ok !== true) throw new Error(JSON.stringify(answer));
      for (const event of answer.events ?? []) this.#noteMissed(event);
      if (answer.more !== true) return;
    }
  }

  async #call(name: string, body: object): Promise<Acknowledgement> {
    // not repeated after a lost connection: the next connection begins anew
    const answer: Acknowledgement = await this.socket
      .timeout(10_000)
      .emitWithAck(name, body)
      .catch((error: unknown) => ({ ok: false, code: String(error) }));
    if (answer.code === 'rate_limited') throw new Error(answer.code);
    return answer;
  }

  /** While a resume is under way live events may be ahead of it: a client keeps them until their turn. */
  #note(event: WalletUpdated): void {
    this.live.push(`${event.walletId} ${event.version}`);
    const received = this.versions.get(event.walletId) ?? [];
    const last = received.at(-1) ?? 0;
    if (event.version === last + 1) received.push(event.version);
    else if (event.version <= last) return;
    else this.#resumes = this.#resumes.then(() => this.#resume(event.walletId)).catch(() => {});
  }

  #noteMissed(event: WalletUpdated): void {
    const received = this.versions.get(event.walletId) ?? [];
    if (event.version === (received.at(-1) ?? 0) + 1) received.push(event.version);
  }
}
