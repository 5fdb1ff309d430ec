import { Counter, Gauge, Histogram, LATENCY_BUCKETS, registerAsyncGauges } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import { isPlayer } from './clients/access.ts';
import type { Subjects } from './clients/subjects.ts';
import type { Connection } from './feed/connection.ts';

export interface RealtimeMetrics {
  connections: Gauge<'kind'>;
  heard: Counter;
  delivered: Counter;
  latency: Histogram;
  heldBack: Counter;
  gapReads: Counter;
  walletsBehind: Gauge;
  duplicates: Counter;
  slowReaders: Counter;
  refusedHandshakes: Counter<'code'>;
}

/** What the service tells of its work. No label grows with the number of players. */
export function createMetrics(registry: Registry): RealtimeMetrics {
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers: [registry] });
  return {
    connections: new Gauge({
      name: 'socket_connections',
      help: 'Open connections, by kind of token',
      labelNames: ['kind'],
      registers: [registry],
    }),
    heard: counter('socket_versions_heard_total', 'Versions of wallets that workers told this process of'),
    delivered: counter('socket_events_delivered_total', 'Messages about wallets handed to connections'),
    latency: new Histogram({
      name: 'socket_delivery_seconds',
      help: 'From the time of the commit, as the event says it, to the hand-over to a connection',
      buckets: LATENCY_BUCKETS,
      registers: [registry],
    }),
    heldBack: counter('socket_events_held_back_total', 'Versions that came early and had to wait'),
    gapReads: counter('socket_gap_reads_total', 'Pages of missing versions read from PostgreSQL'),
    walletsBehind: new Gauge({
      name: 'socket_wallets_behind',
      help: 'Wallets of which a connection had not been told the latest version, at the last look every few seconds',
      registers: [registry],
    }),
    duplicates: counter(
      'socket_events_duplicate_total',
      'Versions and rejections that came again and were dropped',
    ),
    slowReaders: counter('socket_slow_readers_total', 'Connections ended because their client did not read'),
    refusedHandshakes: new Counter({
      name: 'socket_handshakes_refused_total',
      help: 'Connections refused, by code',
      labelNames: ['code'],
      registers: [registry],
    }),
  };
}

/** Over all connections: a flood of one client shows here. */
export function watchCalls(registry: Registry, subjects: Subjects): void {
  const help = 'Calls of clients that wait or are being answered';
  registerAsyncGauges(registry, async () => subjects.calls, [
    { name: 'croupier_socket_calls_pending', help, value: (calls) => calls },
  ]);
}

/** Players are counted when somebody asks: one with three windows open is one player. */
export function watchPlayers(registry: Registry, connections: ReadonlySet<Connection>): void {
  const count = async (): Promise<number> => {
    const players = [...connections].filter(({ principal }) => isPlayer(principal));
    return new Set(players.map(({ principal }) => principal.sub)).size;
  };
  const help = 'Players with an open connection to this process';
  registerAsyncGauges(registry, count, [{ name: 'players_online', help, value: (online) => online }]);
}
