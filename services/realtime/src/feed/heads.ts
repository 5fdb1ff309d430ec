import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from './connection.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { GapFiller } from './gap-filler.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { pause } from '@croupier/platform/timing';

const PAGE = 1000;
/** Connections served in one turn of the event loop. */
const BATCH_LIMIT = 500;
/** How long the heads wait until the missing events are delivered. */
const FILL_LIMIT_MS = 2000;

export interface HeadsOptions {
  connections: ReadonlySet<Connection>;
  subscriptions: Subscriptions<Connection>;
  reader: Pick<Reader, 'versions' | 'walletHeadsOfPlayers'>;
  gapFiller: GapFiller;
  metrics: Pick<RealtimeMetrics, 'walletsBehind'>;
  everyMs: number;
  log: Logger;
  ending: AbortSignal;
}

/**
 * Detects that the last event of a wallet was lost, which no later event would show. Every few seconds it reads the
 * versions of all wallets with a subscription, including unknown wallets of the subscribed players. Connections that
 * are behind receive the missing events, and then all connections receive the latest versions in `heads`.
 */
export class Heads {
  readonly #options: HeadsOptions;
  #running: Promise<void> | null = null;

  constructor(options: HeadsOptions) {
    this.#options = options;
  }

  /** Returns a function that stops it. */
  start(): () => void {
    const timer = setInterval(() => void this.tick(), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  /** Never two at a time: a slow one replaces the next one. */
  tick(): Promise<void> {
    this.#running ??= this.#tickOnce();
    return this.#running;
  }

  async #tickOnce(): Promise<void> {
    try {
      await this.#sendHeads();
    } catch (error) {
      this.#options.log.debug('heads could not be read', { error });
    } finally {
      this.#running = null;
    }
  }

  /** After events may have been lost: starts a new check after the one that is running. */
  async catchUp(): Promise<void> {
    await this.#running;
    await this.tick();
  }

  async #sendHeads(): Promise<void> {
    const connections = [...this.#options.connections];
    await this.#trackNewWallets();
    const versions = await this.#readVersions(
      new Set(connections.flatMap((connection) => [...connection.wallets()])),
    );
    await this.#fill(connections, versions);
    this.#options.metrics.walletsBehind.set(countBehind(connections, versions));
    for (const [index, connection] of connections.entries()) {
      if (index % BATCH_LIMIT === BATCH_LIMIT - 1) await setImmediate();
      const heads = connection.newHeads(versions);
      if (heads !== null) connection.emit('heads', { heads });
    }
  }

  /** New wallets are usually tracked from their first event, which may have been lost. */
  async #trackNewWallets(): Promise<void> {
    const { subscriptions, reader } = this.#options;
    const players = subscriptions.players();
    for (let from = 0; from < players.length; from += PAGE) {
      for (const { id, version, ...player } of await reader.walletHeadsOfPlayers(
        players.slice(from, from + PAGE),
      )) {
        if (version === 0) continue;
        for (const connection of subscriptions.ofPlayer(player)) connection.noteVersion(id, player, version);
      }
    }
  }

  async #readVersions(walletIds: ReadonlySet<string>): Promise<Map<string, number>> {
    const ids = [...walletIds];
    const versions = new Map<string, number>();
    for (let from = 0; from < ids.length; from += PAGE) {
      const page = await this.#options.reader.versions(ids.slice(from, from + PAGE));
      for (const [id, version] of page) versions.set(id, version);
    }
    return versions;
  }

  async #fill(connections: readonly Connection[], versions: ReadonlyMap<string, number>): Promise<void> {
    const { gapFiller, ending } = this.#options;
    const filled: Promise<void>[] = [];
    for (const connection of connections) {
      for (const walletId of connection.wallets()) {
        connection.noteVersion(walletId, null, versions.get(walletId) ?? 0);
        if (connection.isBehind(walletId)) filled.push(gapFiller.request(walletId, connection));
      }
    }
    if (filled.length > 0) await Promise.race([Promise.all(filled), pause(FILL_LIMIT_MS, ending)]);
  }
}

/** Wallets of which a connection has not received the version that was current when the check started. */
function countBehind(connections: readonly Connection[], versions: ReadonlyMap<string, number>): number {
  let behind = 0;
  for (const connection of connections) {
    for (const walletId of connection.wallets()) {
      const delivered = connection.delivered(walletId);
      if (delivered !== null && delivered < (versions.get(walletId) ?? 0)) behind += 1;
    }
  }
  return behind;
}
