import { CroupierError } from '../errors.ts';
import { backoffMs, pause } from '../pause.ts';
import type { ServerEvents, Snapshot } from '../types.ts';
import type { TrackedWallets, WalletMessage } from './tracked-wallets.ts';
import type { Link } from './link.ts';
import { playerOfTopic } from './topics.ts';
import type { WalletsOf } from './topics.ts';

const MIN_PAUSE_MS = 50;
const MAX_PAUSE_MS = 5000;

export interface SessionDependencies {
  link: Pick<Link, 'call'>;
  wallets: TrackedWallets;
  /** Topics by the call that subscribed to them. */
  topics: ReadonlySet<readonly string[]>;
  walletsOf: WalletsOf;
  deliver: (name: string, event: unknown) => void;
  /** Whether missed events are being read. */
  progress: (isCatchingUp: boolean) => void;
  failed: (error: CroupierError) => void;
}

/** One connection, from its start to its end: reads the events missed before it and orders those that it receives. */
export class Session {
  readonly #dependencies: SessionDependencies;
  readonly #ending = new AbortController();
  /** Events received after a snapshot that waits for missed events. */
  #held: [name: string, event: unknown][] | null = null;
  /** Reads of missed events run one after another. */
  #queue: Promise<void> = Promise.resolve();
  readonly #queued = new Set<string>();
  /** Wallets of which no event was missed before this connection. */
  readonly #upToDate = new Set<string>();
  #running = 0;
  #reported: boolean | null = null;
  #endSnapshotWait = (): void => {};

  constructor(dependencies: SessionDependencies) {
    this.#dependencies = dependencies;
  }

  begin(): void {
    const { wallets, topics } = this.#dependencies;
    if (wallets.awaitsSnapshot) this.#track(new Promise((resolve) => void (this.#endSnapshotWait = resolve)));
    if (topics.size > 0) this.#track(this.#renewTopics());
    else this.#catchUpOutsideSnapshots();
    this.#report();
  }

  end(): void {
    this.#ending.abort(new Error('the connection was lost'));
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  receive(name: string, event: unknown): void {
    if (this.#held !== null) return void this.#held.push([name, event]);
    if (name === 'snapshot') this.#receiveSnapshot(event as Snapshot);
    else if (name === 'heads') this.#receiveHeads(event as ServerEvents['heads']);
    else if (isVersioned(event)) this.#offer({ name, event });
    else if (isUnversioned(name)) this.#dependencies.deliver(name, event);
  }

  /** Reads the missing events of the wallet, after those of the wallets before it. */
  catchUp(walletId: string): void {
    if (this.#queued.has(walletId)) return;
    this.#queued.add(walletId);
    this.#queue = this.#queue.then(async () => {
      this.#queued.delete(walletId);
      if (!this.#isUpToDate(walletId)) await this.#resume(walletId);
    });
    this.#track(this.#queue);
  }

  async #renewTopics(): Promise<void> {
    const { link, topics, failed } = this.#dependencies;
    for (const group of topics) {
      const answer = await link.call('subscribe', { topics: [...group] }, this.signal);
      if (!answer.ok) failed(new CroupierError(answer.code, `no longer subscribed to ${group.join(', ')}`));
      else await this.#trackNewWallets(group);
    }
    this.#catchUpOutsideSnapshots();
  }

  /** Wallets that players received meanwhile are delivered from their first version on. */
  async #trackNewWallets(topics: readonly string[]): Promise<void> {
    const { walletsOf, wallets, failed } = this.#dependencies;
    const players = topics.filter((name) => playerOfTopic(name) !== null);
    try {
      for (const { id } of await walletsOf(players)) wallets.track(id, 0);
    } catch (error) {
      failed(error as CroupierError);
    }
  }

  #catchUpOutsideSnapshots(): void {
    for (const walletId of this.#dependencies.wallets.idsOutsideSnapshots) this.catchUp(walletId);
  }

  #receiveSnapshot(snapshot: Snapshot): void {
    const taken = this.#takeSnapshot(snapshot);
    // without missed events no event is held back
    if (this.#held === null) void this.#untilEnd(taken);
    else this.#track(taken);
  }

  /** Delivers the events missed before the snapshot, then the snapshot, then the events after it. */
  async #takeSnapshot(snapshot: Snapshot): Promise<void> {
    const held: [string, unknown][] = (this.#held = []);
    const { wallets, deliver } = this.#dependencies;
    for (const wallet of snapshot.wallets) {
      const sequencer = wallets.begin(wallet);
      this.#upToDate.add(wallet.id);
      if (sequencer.delivered < wallet.version) await this.#resume(wallet.id, wallet.version);
    }
    deliver('snapshot', wallets.withDelivered(snapshot));
    this.#held = null;
    for (const [name, event] of held) this.receive(name, event);
    this.#endSnapshotWait();
  }

  #receiveHeads({ heads }: ServerEvents['heads']): void {
    for (const [walletId, version] of Object.entries(heads)) {
      const sequencer = this.#dependencies.wallets.get(walletId);
      if (sequencer === undefined) continue;
      sequencer.noteVersion(version);
      if (sequencer.isBehind) this.catchUp(walletId);
      else this.#upToDate.add(walletId);
    }
  }

  #offer(message: WalletMessage): void {
    this.#deliver(message);
    const { walletId } = message.event;
    if (this.#dependencies.wallets.get(walletId)?.isBehind === true) this.catchUp(walletId);
    else this.#upToDate.add(walletId);
  }

  #deliver(message: WalletMessage): void {
    for (const { name, event } of this.#dependencies.wallets.offer(message))
      this.#dependencies.deliver(name, event);
  }

  #isUpToDate(walletId: string): boolean {
    return this.#upToDate.has(walletId) && this.#dependencies.wallets.get(walletId)?.isBehind !== true;
  }

  /** Reads until no version is missing, or `upTo` has been delivered. */
  async #resume(walletId: string, upTo = Infinity): Promise<void> {
    const { link, wallets, failed } = this.#dependencies;
    for (let fruitless = 0; ; fruitless++) {
      const sequencer = wallets.get(walletId);
      if (sequencer === undefined) return;
      const before = sequencer.delivered;
      const page = await link.call('resume', { walletId, afterVersion: before }, this.signal);
      if (!page.ok) {
        wallets.forget(walletId);
        return failed(new CroupierError(page.code, `events of wallet ${walletId} are no longer accessible`));
      }
      for (const event of page.events)
        if (event.version <= upTo) this.#deliver({ name: 'wallet:updated', event });
      const { delivered, isBehind } = sequencer;
      if (delivered >= upTo || (!page.more && !isBehind)) return;
      if (delivered > before) fruitless = -1;
      else await pause(backoffMs(fruitless, MIN_PAUSE_MS, MAX_PAUSE_MS), this.signal);
    }
  }

  #track(work: Promise<void>): void {
    this.#running += 1;
    this.#report();
    void this.#untilEnd(work).then(() => {
      this.#running -= 1;
      this.#report();
    });
  }

  /** Reports changes only, and none after the end of the connection. */
  #report(): void {
    const isCatchingUp = this.#running > 0;
    if (isCatchingUp === this.#reported || this.signal.aborted) return;
    this.#reported = isCatchingUp;
    this.#dependencies.progress(isCatchingUp);
  }

  /** Work that the end of the connection aborts is not an error: the next connection repeats it. */
  async #untilEnd(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!this.signal.aborted) throw error;
    }
  }
}

/** A message of one version of a wallet. Not by its name: the server may be newer than this client. */
const isVersioned = (event: unknown): event is WalletMessage['event'] =>
  typeof event === 'object' && event !== null && 'version' in event;

/** `session:expired` and `server:closing` are not delivered, since the disconnect follows them. */
const isUnversioned = (name: string): boolean => !['session:expired', 'server:closing'].includes(name);
