import { Counter, Gauge, Histogram, LATENCY_BUCKETS, registerAsyncGauges } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import { isPlayer, ownBrand } from '@croupier/platform/auth';
import type { Subjects } from './clients/subjects.ts';
import type { Connection } from './feed/connection.ts';

export interface RealtimeMetrics {
  connections: Gauge<'kind'>;
  versionsReceived: Counter;
  delivered: Counter;
  latency: Histogram;
  heldBack: Counter;
  gapReads: Counter;
  walletsBehind: Gauge;
  duplicates: Counter;
  slowConsumers: Counter;
  refusedHandshakes: Counter<'code'>;
}

/** The cardinality of no label depends on the number of players. */
export function createMetrics(registry: Registry): RealtimeMetrics {
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers: [registry] });
  return {
    connections: new Gauge({
      name: 'croupier_socket_connections',
      help: 'Open connections, by kind of token.',
      labelNames: ['kind'],
      registers: [registry],
    }),
    versionsReceived: counter(
      'croupier_socket_versions_received_total',
      'Wallet versions received from wallet-workers.',
    ),
    delivered: counter(
      'croupier_socket_events_delivered_total',
      'Messages about wallets sent to connections.',
    ),
    latency: new Histogram({
      name: 'croupier_socket_delivery_seconds',
      help: "Seconds from the commit, by the event's time, to the delivery to a connection.",
      buckets: LATENCY_BUCKETS,
      registers: [registry],
    }),
    heldBack: counter(
      'croupier_socket_events_held_back_total',
      'Wallet versions that arrived early and waited for an earlier one.',
    ),
    gapReads: counter('croupier_socket_gap_reads_total', 'Pages of missing versions read from PostgreSQL.'),
    walletsBehind: new Gauge({
      name: 'croupier_socket_wallets_behind',
      help: 'Wallets of which a connection had not received the latest version, at the last periodic check.',
      registers: [registry],
    }),
    duplicates: counter(
      'croupier_socket_events_duplicate_total',
      'Repeated wallet versions, rejections and statuses that were dropped.',
    ),
    slowConsumers: counter(
      'croupier_socket_slow_consumers_disconnected_total',
      'Connections closed because their client did not read.',
    ),
    refusedHandshakes: new Counter({
      name: 'croupier_socket_handshakes_refused_total',
      help: 'Refused handshakes, by error code.',
      labelNames: ['code'],
      registers: [registry],
    }),
  };
}

/** Over all connections, so that a flood of calls from one client is visible. */
export function registerCallGauge(registry: Registry, subjects: Subjects): void {
  const help = 'Waiting and running calls of clients.';
  registerAsyncGauges(registry, async () => subjects.calls, [
    { name: 'croupier_socket_calls_pending', help, value: (calls) => calls },
  ]);
}

/** Counted at each scrape: a player, who is (brand, `sub`), counts once with three open windows. */
export function registerPlayerGauge(registry: Registry, connections: ReadonlySet<Connection>): void {
  const count = async (): Promise<number> => {
    const players = [...connections].filter(({ principal }) => isPlayer(principal));
    return new Set(players.map(({ principal }) => `${ownBrand(principal)} ${principal.sub}`)).size;
  };
  const help = 'Players with an open connection to this process.';
  registerAsyncGauges(registry, count, [
    { name: 'croupier_players_online', help, value: (online) => online },
  ]);
}
