import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Balances, Bonus, Wallet } from './api.ts';

interface WalletUpdated {
  walletId: string;
  version: number;
  changes: Balances;
  balances: Balances;
}

interface ResumeAck {
  ok: boolean;
  code?: string;
  events: WalletUpdated[];
  more: boolean;
}

const BUCKETS = ['cash', 'bonus', 'reserved', 'incoming'] as const;
const NOTHING: Balances = { cash: 0, bonus: 0, reserved: 0, incoming: 0 };
const ACK_MS = 10_000;
const RATE_LIMITED_MS = 100;

/** What one wallet has told so far. */
interface Told {
  version: number;
  balances: Balances;
}

/**
 * A stock Socket.IO client. It holds the feed to its promise: of each wallet every version once, in order, each with
 * balances that follow from those before. After a lost connection it resumes, as any client does.
 */
export class Watcher {
  readonly wrong: string[] = [];
  readonly bonuses = new Map<string, Bonus>();
  readonly #socket: Socket;
  readonly #told = new Map<string, Told>();
  readonly #topics: readonly string[];
  /** Live events that wait until what was missed before them has been asked for. */
  #early: WalletUpdated[] | null = null;
  #connections = 0;
  events = 0;
  resumed = 0;

  constructor(url: string, token: string, topics: readonly string[] = []) {
    this.#topics = topics;
    this.#socket = io(url, { auth: { token }, transports: ['websocket'], forceNew: true });
    this.#socket.on('wallet:updated', (event: WalletUpdated) => this.#hear(event));
    this.#socket.on('snapshot', ({ wallets }: { wallets: Wallet[] }) => this.#begin(wallets));
    this.#socket.onAny((name: string, payload: { bonus?: Bonus }) => {
      if (name.startsWith('bonus:') && payload.bonus !== undefined)
        this.bonuses.set(payload.bonus.id, payload.bonus);
    });
  }

  /** Resolves when it is connected and follows its topics. */
  async ready(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#socket.once('connect', resolve);
      this.#socket.once('connect_error', reject);
    });
    await this.#subscribe();
    this.#socket.on('connect', () => {
      this.#comeBack().catch((error: unknown) => this.wrong.push(`not come back: ${String(error)}`));
    });
    return this;
  }

  last(walletId: string): Told | undefined {
    return this.#told.get(walletId);
  }

  close(): void {
    this.#socket.disconnect();
  }

  /** Wallets that are there already start where the snapshot says; after a lost connection they go on. */
  #begin(wallets: Wallet[]): void {
    for (const wallet of wallets) {
      const { id, version, cash, bonus, reserved, incoming } = wallet;
      if (!this.#told.has(id)) this.#told.set(id, { version, balances: { cash, bonus, reserved, incoming } });
    }
  }

  #hear(event: WalletUpdated): void {
    if (this.#early === null) this.#note(event);
    else this.#early.push(event);
  }

  #note({ walletId, version, changes, balances }: WalletUpdated): void {
    const before = this.#told.get(walletId) ?? { version: 0, balances: NOTHING };
    this.events += 1;
    if (version !== before.version + 1)
      this.wrong.push(`${walletId}: version ${version} came after ${before.version}`);
    else if (BUCKETS.some((bucket) => before.balances[bucket] + changes[bucket] !== balances[bucket]))
      this.wrong.push(`${walletId}: the balances of version ${version} do not follow from those before`);
    this.#told.set(walletId, { version, balances });
  }

  async #subscribe(): Promise<void> {
    if (this.#topics.length === 0) return;
    const answer: unknown = await this.#socket
      .timeout(ACK_MS)
      .emitWithAck('subscribe', { topics: this.#topics });
    if ((answer as { ok: boolean }).ok !== true) throw new Error(`not subscribed: ${JSON.stringify(answer)}`);
  }

  async #comeBack(): Promise<void> {
    this.#connections += 1;
    this.#early = [];
    await this.#subscribe();
    for (const walletId of this.#told.keys()) await this.#resume(walletId);
    const early = this.#early;
    this.#early = null;
    for (const event of early)
      if (event.version > (this.#told.get(event.walletId)?.version ?? 0)) this.#note(event);
  }

  async #resume(walletId: string): Promise<void> {
    for (;;) {
      const afterVersion = this.#told.get(walletId)?.version ?? 0;
      const ack = await this.#askForMissed(walletId, afterVersion);
      for (const event of ack.events) this.#note(event);
      this.resumed += ack.events.length;
      if (!ack.more) return;
    }
  }

  /** Who follows many wallets asks more often than is allowed, and has to be patient. */
  async #askForMissed(walletId: string, afterVersion: number): Promise<ResumeAck> {
    for (;;) {
      const socket = this.#socket.timeout(ACK_MS);
      const ack = (await socket.emitWithAck('resume', { walletId, afterVersion })) as ResumeAck;
      if (ack.ok) return ack;
      if (ack.code !== 'rate_limited') throw new Error(`not resumed: ${JSON.stringify(ack)}`);
      await pause(RATE_LIMITED_MS);
    }
  }

  get reconnections(): number {
    return this.#connections;
  }
}
