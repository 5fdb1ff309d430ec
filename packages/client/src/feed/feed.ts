import { CroupierError } from '../errors.ts';
import type { Token } from '../token.ts';
import type { ServerEvents } from '../types.ts';
import { FollowedWallets } from './followed.ts';
import { Link } from './link.ts';
import { Listeners } from './listeners.ts';
import { Session } from './session.ts';
import type { WalletsOf } from './topics.ts';

/**
 * `connecting`: for the first time. `live`: everything is told as it happens. `catching-up`: connected, and what was missed
 * is being told first. `offline`: trying to connect again.
 */
export type ConnectionState = 'connecting' | 'live' | 'catching-up' | 'offline';

/** What a feed tells, by name. */
export interface FeedEvents extends Omit<ServerEvents, 'heads' | 'session:expired'> {
  connection: ConnectionState;
  /** Not let in, or a topic or a wallet that may not be followed any more. The feed goes on where it can. */
  error: CroupierError;
}

export interface FeedOptions {
  /**
   * The last version that you have of wallets, by id: they are told from the one behind it on, across restarts of your
   * own. A wallet that is not named is told from the moment from which the feed follows it.
   */
  after?: Readonly<Record<string, number>> | undefined;
}

interface FeedParts {
  realtimeUrl: string;
  token: Token;
  walletsOf: WalletsOf;
}

/**
 * The events of a player's wallets, or of what was subscribed to. Each `wallet:updated` comes exactly once and in version
 * order for each wallet, whatever connections are lost meanwhile; `bet:*` and `bonus:*` come behind the `wallet:updated`
 * of their version, once, and only while connected. After a lost connection a player's feed tells what was missed,
 * then a `snapshot`, then what is new: whoever shows the last thing told never shows a wrong number.
 */
export class Feed {
  readonly #listeners = new Listeners<FeedEvents>();
  readonly #wallets: FollowedWallets;
  readonly #topics = new Set<readonly string[]>();
  readonly #walletsOf: WalletsOf;
  readonly #link: Link;
  readonly #ending = new AbortController();
  #session: Session | null = null;
  #waiting: (() => void)[] = [];
  #state: ConnectionState = 'connecting';

  /** Use `croupier.feed()`. */
  constructor({ realtimeUrl, token, walletsOf }: FeedParts, { after = {} }: FeedOptions) {
    this.#wallets = new FollowedWallets(after);
    this.#walletsOf = walletsOf;
    this.#link = new Link(realtimeUrl, token, {
      up: () => this.#up(),
      down: () => this.#down(),
      message: (name, event) => this.#session?.hear(name, event),
      refused: (error) => this.#listeners.tell('error', error),
    });
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Returns how to stop listening. Listen right after `croupier.feed()`, and nothing is missed. */
  on<Name extends keyof FeedEvents>(name: Name, listener: (event: FeedEvents[Name]) => void): () => void {
    return this.#listeners.on(name, listener);
  }

  /**
   * Follows `game`, `leaderboard`, `wallet:<id>`, `player:<id>` or `brand:<brand>/player:<id>`, on later connections
   * too: all of them or none. Resolves when that has begun, which while offline takes until the next connection.
   * @throws CroupierError with the reason why not
   */
  async subscribe(topics: readonly string[]): Promise<void> {
    // read before, so that whatever is lost later is known to be missing
    const wallets = await this.#walletsOf(topics);
    const answer = await this.#ask('subscribe', topics);
    if (!answer.ok) throw new CroupierError(answer.code, `not subscribed to ${topics.join(', ')}`);
    this.#topics.add([...topics]);
    for (const { id, version } of wallets) this.#wallets.follow(id, version);
  }

  /** Stops following them. */
  async unsubscribe(topics: readonly string[]): Promise<void> {
    const gone = new Set(topics);
    const kept = [...this.#topics].map((group) => group.filter((name) => !gone.has(name)));
    this.#topics.clear();
    for (const group of kept) if (group.length > 0) this.#topics.add(group);
    this.#wallets.forgetTopics(gone, kept.flat());
    await this.#ask('unsubscribe', topics);
  }

  /** For good. */
  close(): void {
    this.#ending.abort(new CroupierError('closed', 'the feed was closed'));
    this.#link.close();
    this.#down();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** On this connection, or if it is lost on the next. */
  async #ask(name: 'subscribe' | 'unsubscribe', topics: readonly string[]) {
    for (;;) {
      const { signal } = await this.#connected();
      try {
        return await this.#link.ask(name, { topics: [...topics] }, signal);
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

  #up(): void {
    this.#session = new Session({
      link: this.#link,
      wallets: this.#wallets,
      topics: this.#topics,
      walletsOf: this.#walletsOf,
      give: (name, event) => this.#give(name as keyof FeedEvents, event as never),
      progress: (isCatchingUp) => this.#become(isCatchingUp ? 'catching-up' : 'live'),
      failed: (error) => this.#listeners.tell('error', error),
    });
    this.#session.begin();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #down(): void {
    this.#session?.end();
    this.#session = null;
    this.#become('offline');
  }

  #give(name: keyof FeedEvents, event: never): void {
    if (!this.#ending.signal.aborted) this.#listeners.tell(name, event);
  }

  #become(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listeners.tell('connection', state);
  }
}
