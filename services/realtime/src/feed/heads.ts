import { setImmediate } from 'node:timers/promises';
import type { Reader } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from './connection.ts';
import type { Followers } from './followers.ts';
import type { Gaps } from './gaps.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { pause } from './pause.ts';

const PAGE = 1000;
/** Connections that are told in one turn of the event loop. */
const AT_ONCE = 500;
/** For so long the heads wait for what they would tell of to be told first. */
const FILL_LIMIT_MS = 2000;

export interface HeadsOptions {
  connections: ReadonlySet<Connection>;
  followers: Followers<Connection>;
  reader: Pick<Reader, 'versions' | 'walletHeadsOfPlayers'>;
  gaps: Gaps;
  metrics: Pick<RealtimeMetrics, 'walletsBehind'>;
  everyMs: number;
  log: Logger;
  ending: AbortSignal;
}

/**
 * Notices what no later event would show: that the last one was lost. Every few seconds the versions of all wallets that
 * anybody here follows are read, those of their players included that nobody here has heard of yet; who is behind is told what is missing, and then everyone which versions are the latest.
 */
export class Heads {
  readonly #options: HeadsOptions;
  #underWay: Promise<void> | null = null;

  constructor(options: HeadsOptions) {
    this.#options = options;
  }

  /** Returns how to stop. */
  start(): () => void {
    const timer = setInterval(() => void this.tick(), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  /** Never two at a time: a slow one takes the next one's turn. */
  tick(): Promise<void> {
    this.#underWay ??= this.#tickOnce();
    return this.#underWay;
  }

  async #tickOnce(): Promise<void> {
    try {
      await this.#tellHeads();
    } catch (error) {
      this.#options.log.debug('heads could not be read', { error });
    } finally {
      this.#underWay = null;
    }
  }

  /** After events may have been lost: a look that begins now, not one that is under way. */
  async catchUp(): Promise<void> {
    await this.#underWay;
    await this.tick();
  }

  async #tellHeads(): Promise<void> {
    const connections = [...this.#options.connections];
    await this.#meetWallets();
    const versions = await this.#readVersions(
      new Set(connections.flatMap((connection) => [...connection.wallets()])),
    );
    await this.#fill(connections, versions);
    this.#options.metrics.walletsBehind.set(countBehind(connections, versions));
    for (const [index, connection] of connections.entries()) {
      if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
      const heads = connection.newHeads(versions);
      if (heads !== null) connection.emit('heads', { heads });
    }
  }

  /** A wallet that was made since is known by its first event, unless that was the one that was lost. */
  async #meetWallets(): Promise<void> {
    const { followers, reader } = this.#options;
    const players = followers.players();
    for (let from = 0; from < players.length; from += PAGE) {
      for (const { id, version, ...player } of await reader.walletHeadsOfPlayers(
        players.slice(from, from + PAGE),
      )) {
        if (version === 0) continue;
        for (const connection of followers.ofPlayer(player)) connection.hear(id, player, version);
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
    const { gaps, ending } = this.#options;
    const filled: Promise<void>[] = [];
    for (const connection of connections) {
      for (const walletId of connection.wallets()) {
        connection.hear(walletId, null, versions.get(walletId) ?? 0);
        if (connection.isBehind(walletId)) filled.push(gaps.notice(walletId, connection));
      }
    }
    if (filled.length > 0) await Promise.race([Promise.all(filled), pause(FILL_LIMIT_MS, ending)]);
  }
}

/** Wallets of which a connection has not been told a version that was there when the look began. */
function countBehind(connections: readonly Connection[], versions: ReadonlyMap<string, number>): number {
  let behind = 0;
  for (const connection of connections) {
    for (const walletId of connection.wallets()) {
      const told = connection.told(walletId);
      if (told !== null && told < (versions.get(walletId) ?? 0)) behind += 1;
    }
  }
  return behind;
}
