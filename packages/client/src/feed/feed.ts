import { CroupierError } from '../errors.ts';
import type { Token } from '../token.ts';
import type { ServerEvents } from '../types.ts';
import { TrackedWallets } from './tracked-wallets.ts';
import { Link } from './link.ts';
import { Listeners } from './listeners.ts';
import { Session } from './session.ts';
import type { WalletsOf } from './topics.ts';

/**
 * `connecting`: for the first time. `live`: events are delivered as they happen. `catching-up`: connected, missed
 * events are being read. `offline`: trying to connect again.
 */
export type ConnectionState = 'connecting' | 'live' | 'catching-up' | 'offline';

/** The events of a feed, by name. */
export interface FeedEvents extends Omit<ServerEvents, 'heads' | 'session:expired'> {
  connection: ConnectionState;
  /** A connection was refused, or a topic or wallet is no longer permitted. The feed continues with the others. */
  error: CroupierError;
}

export interface FeedOptions {
  /**
   * The last version that you have of each wallet, by id: the feed delivers the versions after it, so that a restarted
   * client resumes. For other wallets it delivers the versions from the subscription on.
   */
  after?: Readonly<Record<string, number>> | undefined;
}

interface FeedDependencies {
  realtimeUrl: string;
  token: Token;
  walletsOf: WalletsOf;
}

/**
 * The events of a player's wallets, or of subscribed topics. Each `wallet:updated` is delivered exactly once and in
 * version order for each wallet, across lost connections; `bet:*` and `bonus:*` follow the `wallet:updated` of their
 * version, once, and only while connected. After a lost connection a player's feed delivers missed events, then a
 * `snapshot`, then new events: a page that shows the latest one never shows a wrong balance.
 */
export class Feed {
  readonly #listeners = new Listeners<FeedEvents>();
  readonly #wallets: TrackedWallets;
  readonly #topics = new Set<readonly string[]>();
  readonly #walletsOf: WalletsOf;
  readonly #link: Link;
  readonly #ending = new AbortController();
  #session: Session | null = null;
  #waiting: (() => void)[] = [];
  #state: ConnectionState = 'connecting';

  /** Use `croupier.feed()`. */
  constructor({ realtimeUrl, token, walletsOf }: FeedDependencies, { after = {} }: FeedOptions) {
    this.#wallets = new TrackedWallets(after);
    this.#walletsOf = walletsOf;
    this.#link = new Link(realtimeUrl, token, {
      connected: () => this.#begin(),
      disconnected: () => this.#end(),
      message: (name, event) => this.#session?.receive(name, event),
      refused: (error) => this.#listeners.emit('error', error),
    });
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Returns a function that removes the listener. Add listeners right after `croupier.feed()` to miss no event. */
  on<Name extends keyof FeedEvents>(name: Name, listener: (event: FeedEvents[Name]) => void): () => void {
    return this.#listeners.on(name, listener);
  }

  /**
   * Subscribes to `game`, `leaderboard`, `wallet:<id>`, `player:<id>` or `brand:<brand>/player:<id>`: all of them or
   * none. The subscription is renewed on later connections. Resolves when it is in effect; while offline that takes
   * until the next connection.
   * @throws CroupierError with the code of the refusal
   */
  async subscribe(topics: readonly string[]): Promise<void> {
    // the versions are read before, so that events lost after that are detected
    const wallets = await this.#walletsOf(topics);
    const answer = await this.#call('subscribe', topics);
    if (!answer.ok) throw new CroupierError(answer.code, `not subscribed to ${topics.join(', ')}`);
    this.#topics.add([...topics]);
    for (const { id, version } of wallets) this.#wallets.track(id, version);
  }

  /** Ends the subscription to these topics. */
  async unsubscribe(topics: readonly string[]): Promise<void> {
    const removed = new Set(topics);
    const kept = [...this.#topics].map((group) => group.filter((name) => !removed.has(name)));
    this.#topics.clear();
    for (const group of kept) if (group.length > 0) this.#topics.add(group);
    this.#wallets.forgetTopics(removed, kept.flat());
    await this.#call('unsubscribe', topics);
  }

  /** Closes the feed; it cannot be opened again. */
  close(): void {
    this.#ending.abort(new CroupierError('closed', 'the feed was closed'));
    this.#link.close();
    this.#end();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** On this connection or, if it is lost, on the next one. */
  async #call(name: 'subscribe' | 'unsubscribe', topics: readonly string[]) {
    for (;;) {
      const { signal } = await this.#connected();
      try {
        return await this.#link.call(name, { topics: [...topics] }, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  }

  async #connected(): Promise<Session> {
    for (;;) {
      this.#ending.signal.throwIfAborted();
      if (this.#session !== null) return this.#session;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #begin(): void {
    this.#session = new Session({
      link: this.#link,
      wallets: this.#wallets,
      topics: this.#topics,
      walletsOf: this.#walletsOf,
      deliver: (name, event) => this.#deliver(name as keyof FeedEvents, event as never),
      progress: (isCatchingUp) => this.#setState(isCatchingUp ? 'catching-up' : 'live'),
      failed: (error) => this.#listeners.emit('error', error),
    });
    this.#session.begin();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #end(): void {
    this.#session?.end();
    this.#session = null;
    this.#setState('offline');
  }

  #deliver(name: keyof FeedEvents, event: never): void {
    if (!this.#ending.signal.aborted) this.#listeners.emit(name, event);
  }

  #setState(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listeners.emit('connection', state);
  }
}
