import type { EventBundle, GameOutcomes, RejectedEvent, WalletStatusEvent } from '@croupier/contracts';
import { tracing } from '@croupier/platform/trace';
import type { Connection } from './connection.ts';
import type { Followers } from './followers.ts';
import type { Gaps } from './gaps.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { Recent } from './recent.ts';
import { recordDelivered } from './spans.ts';
import { audienceOf } from '../clients/rooms.ts';
import type { RealtimeServer } from '../clients/wire.ts';
import type { Unversioned } from './unversioned.ts';

/** Repeats come within seconds, from an outbox that was not marked in time. */
const REMEMBERED = 20_000;

export interface FeedOptions {
  io: RealtimeServer;
  followers: Followers<Connection>;
  unversioned: Unversioned;
  gaps: Gaps;
  metrics: RealtimeMetrics;
}

/** Brings what was committed to the connections of this process that follow it. */
export class Feed {
  readonly #options: FeedOptions;
  readonly #recent = new Recent(REMEMBERED);

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** A version of a wallet, just committed or told again. */
  tell(bundle: EventBundle): void {
    const { followers, metrics } = this.#options;
    const current: Connection[] = [];
    for (const connection of followers.of(bundle.walletId, bundle)) {
      if (connection.isOld(bundle)) {
        metrics.duplicates.inc();
        continue;
      }
      const ready = connection.take(bundle);
      if (ready.length === 1) current.push(connection);
      else this.#sendAll(connection, ready);
      this.#mindGap(bundle.walletId, connection);
    }
    this.#send(bundle, current);
  }

  /** A version that was read for those who had missed it. */
  retell(bundle: EventBundle, connections: Iterable<Connection>): void {
    for (const connection of connections) {
      // it may have got it meanwhile, or left
      if (connection.isBehind(bundle.walletId)) this.#sendAll(connection, connection.take(bundle));
    }
  }

  /** What had waited until it was known from where on the connection is to be told. */
  begin(connection: Connection, ready: readonly EventBundle[], walletIds: Iterable<string>): void {
    this.#sendAll(connection, ready);
    for (const walletId of walletIds) this.#mindGap(walletId, connection);
  }

  tellRejected(event: RejectedEvent): void {
    if (!this.#isNew(event.id)) return;
    const { followers, unversioned } = this.#options;
    let connections = 0;
    for (const connection of followers.of(event.walletId, event)) {
      unversioned.tell(connection, 'operation:rejected', event.message);
      connections += 1;
    }
    if (tracing !== null && event.trace !== undefined && connections > 0)
      recordDelivered(tracing, event.trace, [['operation:rejected', event.message]], connections);
  }

  /**
   * A status, just committed or published again. The times of a wallet's statuses rise strictly and are kept with the
   * wallet, so that one which a connection knows already, or knows a later one of, is dropped.
   */
  tellStatus(event: WalletStatusEvent): void {
    const { followers, unversioned, metrics } = this.#options;
    const at = Date.parse(event.at);
    for (const connection of followers.of(event.walletId, event)) {
      if (connection.takeStatus(event.walletId, event, at))
        unversioned.tell(connection, 'wallet:status', { ...event });
      else metrics.duplicates.inc();
    }
  }

  tellOutcomes({ id, outcomes }: GameOutcomes): void {
    if (!this.#isNew(id)) return;
    for (const outcome of outcomes)
      this.#options.io.local.to(audienceOf('game', outcome.brand)).emit('game:outcome', outcome);
  }

  #isNew(key: string): boolean {
    const isNew = this.#recent.add(key);
    if (!isNew) this.#options.metrics.duplicates.inc();
    return isNew;
  }

  #mindGap(walletId: string, connection: Connection): void {
    if (!connection.isBehind(walletId)) return;
    this.#options.metrics.heldBack.inc();
    void this.#options.gaps.notice(walletId, connection);
  }

  #sendAll(connection: Connection, bundles: readonly EventBundle[]): void {
    for (const bundle of bundles) this.#send(bundle, [connection]);
  }

  /** In one turn of the event loop, so that nothing of another version comes between a version's messages. */
  #send(bundle: EventBundle, connections: readonly Connection[]): void {
    const { messages, trace } = bundle;
    const [first] = connections;
    if (first === undefined) return;
    // encoded once for all
    const several =
      connections.length > 1 ? this.#options.io.local.to(connections.map(({ socket }) => socket.id)) : null;
    for (const [name, payload] of messages) (several ?? first.socket).emit(name, payload);
    this.#options.metrics.delivered.inc(messages.length * connections.length);
    this.#observe(messages[0]?.[1]['at']);
    if (tracing !== null && trace !== undefined)
      recordDelivered(tracing, trace, messages, connections.length);
  }

  #observe(at: unknown): void {
    // clocks of two machines may differ by more than the way took
    if (typeof at === 'string')
      this.#options.metrics.latency.observe(Math.max(0, Date.now() - Date.parse(at)) / 1000);
  }
}
