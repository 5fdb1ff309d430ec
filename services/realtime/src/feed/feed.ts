import type { EventBundle, GameOutcomes, RejectedEvent, WalletStatusEvent } from '@croupier/contracts';
import { tracing } from '@croupier/platform/trace';
import type { Connection } from './connection.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { GapFiller } from './gap-filler.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { Deduplicator } from './deduplicator.ts';
import { recordDelivered } from './spans.ts';
import { audienceOf } from '../clients/rooms.ts';
import type { RealtimeServer } from '../clients/wire.ts';
import type { UnversionedQueue } from './unversioned-queue.ts';

/** Ids kept by the deduplicator. Repeats arrive within seconds, from outbox rows that were not marked in time. */
const MAX_KNOWN_IDS = 20_000;

export interface FeedOptions {
  io: RealtimeServer;
  subscriptions: Subscriptions<Connection>;
  unversioned: UnversionedQueue;
  gapFiller: GapFiller;
  metrics: RealtimeMetrics;
}

/** Delivers committed events to the subscribed connections of this process. */
export class Feed {
  readonly #options: FeedOptions;
  readonly #deduplicator = new Deduplicator(MAX_KNOWN_IDS);

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Delivers a version of a wallet that was published or republished. */
  deliver(bundle: EventBundle): void {
    const { subscriptions, metrics } = this.#options;
    const current: Connection[] = [];
    for (const connection of subscriptions.of(bundle.walletId, bundle)) {
      if (connection.isOld(bundle)) {
        metrics.duplicates.inc();
        continue;
      }
      const ready = connection.take(bundle);
      if (ready.length === 1) current.push(connection);
      else this.#sendAll(connection, ready);
      this.#requestGapFill(bundle.walletId, connection);
    }
    this.#send(bundle, current);
  }

  /** Delivers a version that was read from PostgreSQL to the connections that missed it. */
  redeliver(bundle: EventBundle, connections: Iterable<Connection>): void {
    for (const connection of connections) {
      // it may have received it meanwhile, or closed
      if (connection.isBehind(bundle.walletId)) this.#sendAll(connection, connection.take(bundle));
    }
  }

  /** Delivers the events that waited for their starting point. */
  begin(connection: Connection, ready: readonly EventBundle[], walletIds: Iterable<string>): void {
    this.#sendAll(connection, ready);
    for (const walletId of walletIds) this.#requestGapFill(walletId, connection);
  }

  deliverRejection(event: RejectedEvent): void {
    if (!this.#isNew(event.id)) return;
    const { subscriptions, unversioned } = this.#options;
    let connections = 0;
    for (const connection of subscriptions.of(event.walletId, event)) {
      unversioned.send(connection, 'operation:rejected', event.message);
      connections += 1;
    }
    if (tracing !== null && event.trace !== undefined && connections > 0)
      recordDelivered(tracing, event.trace, [['operation:rejected', event.message]], connections);
  }

  /**
   * Delivers a status that was published or republished. The times of a wallet's statuses rise strictly and are stored
   * with the wallet, so that a status is dropped that is not newer than the last one sent to the connection.
   */
  deliverStatus(event: WalletStatusEvent): void {
    const { subscriptions, unversioned, metrics } = this.#options;
    const at = Date.parse(event.at);
    for (const connection of subscriptions.of(event.walletId, event)) {
      if (connection.takeStatus(event.walletId, event, at))
        unversioned.send(connection, 'wallet:status', { ...event });
      else metrics.duplicates.inc();
    }
  }

  deliverOutcomes({ id, outcomes }: GameOutcomes): void {
    if (!this.#isNew(id)) return;
    for (const outcome of outcomes)
      this.#options.io.local.to(audienceOf('game', outcome.brand)).emit('game:outcome', outcome);
  }

  #isNew(key: string): boolean {
    const isNew = this.#deduplicator.add(key);
    if (!isNew) this.#options.metrics.duplicates.inc();
    return isNew;
  }

  #requestGapFill(walletId: string, connection: Connection): void {
    if (!connection.isBehind(walletId)) return;
    this.#options.metrics.heldBack.inc();
    void this.#options.gapFiller.request(walletId, connection);
  }

  #sendAll(connection: Connection, bundles: readonly EventBundle[]): void {
    for (const bundle of bundles) this.#send(bundle, [connection]);
  }

  /** In one turn of the event loop, so that the messages of a version are not mixed with those of another. */
  #send(bundle: EventBundle, connections: readonly Connection[]): void {
    const { messages, trace } = bundle;
    const [first] = connections;
    if (first === undefined) return;
    // several connections: encoded once for all of them
    const several =
      connections.length > 1 ? this.#options.io.local.to(connections.map(({ socket }) => socket.id)) : null;
    for (const [name, payload] of messages) (several ?? first.socket).emit(name, payload);
    this.#options.metrics.delivered.inc(messages.length * connections.length);
    this.#observe(messages[0]?.[1]['at']);
    if (tracing !== null && trace !== undefined)
      recordDelivered(tracing, trace, messages, connections.length);
  }

  #observe(at: unknown): void {
    // clocks of two machines may differ by more than the delivery took
    if (typeof at === 'string')
      this.#options.metrics.latency.observe(Math.max(0, Date.now() - Date.parse(at)) / 1000);
  }
}
