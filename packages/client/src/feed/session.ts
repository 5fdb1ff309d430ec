import { CroupierError } from '../errors.ts';
import { backoffMs, pause } from '../pause.ts';
import type { ServerEvents, Snapshot } from '../types.ts';
import type { FollowedWallets, WalletMessage } from './followed.ts';
import type { Link } from './link.ts';
import { playerOfTopic } from './topics.ts';
import type { WalletsOf } from './topics.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5000;

export interface SessionParts {
  link: Pick<Link, 'ask'>;
  wallets: FollowedWallets;
  /** What was subscribed to, in the groups in which it was asked for. */
  topics: ReadonlySet<readonly string[]>;
  walletsOf: WalletsOf;
  give: (name: string, event: unknown) => void;
  /** Whether something that was missed is being asked for. */
  progress: (isCatchingUp: boolean) => void;
  failed: (error: CroupierError) => void;
}

/** One connection, from its beginning to its end: what was missed before it, and then what it brings. */
export class Session {
  readonly #parts: SessionParts;
  readonly #ending = new AbortController();
  /** What came behind a snapshot that has to wait for what came before it. */
  #held: [name: string, event: unknown][] | null = null;
  /** Wallets that are asked for, one after the other. */
  #line: Promise<void> = Promise.resolve();
  readonly #inLine = new Set<string>();
  /** Wallets of which nothing was missed before this connection. */
  readonly #certain = new Set<string>();
  #underWay = 0;
  #reported: boolean | null = null;
  #endSnapshotWait = (): void => {};

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  begin(): void {
    const { wallets, topics } = this.#parts;
    if (wallets.awaitsSnapshot) this.#track(new Promise((resolve) => void (this.#endSnapshotWait = resolve)));
    if (topics.size > 0) this.#track(this.#takeUpTopics());
    else this.#catchUpOutsideSnapshots();
    this.#report();
  }

  end(): void {
    this.#ending.abort(new Error('the connection was lost'));
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  hear(name: string, event: unknown): void {
    if (this.#held !== null) return void this.#held.push([name, event]);
    if (name === 'snapshot') this.#hearSnapshot(event as Snapshot);
    else if (name === 'heads') this.#hearHeads(event as ServerEvents['heads']);
    else if (isVersioned(name)) this.#offer({ name, event: event as WalletMessage['event'] });
    else if (isUnversioned(name)) this.#parts.give(name, event);
  }

  /** Asks for what is missing of the wallet, in its turn. */
  catchUp(walletId: string): void {
    if (this.#inLine.has(walletId)) return;
    this.#inLine.add(walletId);
    this.#line = this.#line.then(async () => {
      this.#inLine.delete(walletId);
      if (!this.#isCertain(walletId)) await this.#resume(walletId);
    });
    this.#track(this.#line);
  }

  async #takeUpTopics(): Promise<void> {
    const { link, topics, failed } = this.#parts;
    for (const group of topics) {
      const answer = await link.ask('subscribe', { topics: [...group] }, this.signal);
      if (!answer.ok) failed(new CroupierError(answer.code, `no longer subscribed to ${group.join(', ')}`));
      else await this.#meetNewWallets(group);
    }
    this.#catchUpOutsideSnapshots();
  }

  /** Players may have got wallets meanwhile: those are told from their beginning. */
  async #meetNewWallets(topics: readonly string[]): Promise<void> {
    const { walletsOf, wallets, failed } = this.#parts;
    const players = topics.filter((name) => playerOfTopic(name) !== null);
    try {
      for (const { id } of await walletsOf(players)) wallets.follow(id, 0);
    } catch (error) {
      failed(error as CroupierError);
    }
  }

  #catchUpOutsideSnapshots(): void {
    for (const walletId of this.#parts.wallets.idsOutsideSnapshots) this.catchUp(walletId);
  }

  #hearSnapshot(snapshot: Snapshot): void {
    const taken = this.#takeSnapshot(snapshot);
    // nothing is held back where nothing was missed
    if (this.#held === null) void this.#untilEnd(taken);
    else this.#track(taken);
  }

  /** Gives what was missed up to the snapshot, then the snapshot, then what came behind it. */
  async #takeSnapshot(snapshot: Snapshot): Promise<void> {
    const held: [string, unknown][] = (this.#held = []);
    const { wallets, give } = this.#parts;
    for (const wallet of snapshot.wallets) {
      const sequencer = wallets.begin(wallet);
      this.#certain.add(wallet.id);
      if (sequencer.given < wallet.version) await this.#resume(wallet.id, wallet.version);
    }
    give('snapshot', wallets.asGiven(snapshot));
    this.#held = null;
    for (const [name, event] of held) this.hear(name, event);
    this.#endSnapshotWait();
  }

  #hearHeads({ heads }: ServerEvents['heads']): void {
    for (const [walletId, version] of Object.entries(heads)) {
      const sequencer = this.#parts.wallets.get(walletId);
      if (sequencer === undefined) continue;
      sequencer.hear(version);
      if (sequencer.isBehind) this.catchUp(walletId);
      else this.#certain.add(walletId);
    }
  }

  #offer(message: WalletMessage): void {
    this.#give(message);
    const { walletId } = message.event;
    if (this.#parts.wallets.get(walletId)?.isBehind === true) this.catchUp(walletId);
    else this.#certain.add(walletId);
  }

  #give(message: WalletMessage): void {
    for (const { name, event } of this.#parts.wallets.offer(message)) this.#parts.give(name, event);
  }

  #isCertain(walletId: string): boolean {
    return this.#certain.has(walletId) && this.#parts.wallets.get(walletId)?.isBehind !== true;
  }

  /** Until nothing is missing, or `upTo` has been given. */
  async #resume(walletId: string, upTo = Infinity): Promise<void> {
    const { link, wallets, failed } = this.#parts;
    for (let fruitless = 0; ; fruitless++) {
      const sequencer = wallets.get(walletId);
      if (sequencer === undefined) return;
      const before = sequencer.given;
      const page = await link.ask('resume', { walletId, afterVersion: before }, this.signal);
      if (!page.ok) {
        wallets.forget(walletId);
        return failed(new CroupierError(page.code, `wallet ${walletId} cannot be followed any more`));
      }
      for (const event of page.events)
        if (event.version <= upTo) this.#give({ name: 'wallet:updated', event });
      const { given, isBehind } = sequencer;
      if (given >= upTo || (!page.more && !isBehind)) return;
      if (given > before) fruitless = -1;
      else await pause(backoffMs(fruitless, FIRST_PAUSE_MS, LONGEST_PAUSE_MS), this.signal);
    }
  }

  #track(work: Promise<void>): void {
    this.#underWay += 1;
    this.#report();
    void this.#untilEnd(work).then(() => {
      this.#underWay -= 1;
      this.#report();
    });
  }

  /** Changes, until the end of the connection says more than this does. */
  #report(): void {
    const isCatchingUp = this.#underWay > 0;
    if (isCatchingUp === this.#reported || this.signal.aborted) return;
    this.#reported = isCatchingUp;
    this.#parts.progress(isCatchingUp);
  }

  /** What the end of the connection ends is no error: the next connection does it again. */
  async #untilEnd(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!this.signal.aborted) throw error;
    }
  }
}

const isVersioned = (name: string): boolean => name === 'wallet:updated' || /^(?:bet|bonus):/.test(name);

/** What ends a connection (`session:expired`, `server:closing`) is followed by its end, and needs no ear. */
const isUnversioned = (name: string): boolean => !['session:expired', 'server:closing'].includes(name);
