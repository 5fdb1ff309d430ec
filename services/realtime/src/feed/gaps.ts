import type { EventBundle } from '@croupier/contracts';
import type { Reader } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { DroppedMessages } from '@croupier/platform/redis';
import type { Connection } from './connection.ts';
import { Lanes } from './lanes.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { backoffMs, pause } from './pause.ts';

const PAGE = 200;
/** Wallets read at once: enough to be quick after an outage, few enough to leave PostgreSQL to others. */
const LANES = 3;

export interface GapsOptions {
  reader: Pick<Reader, 'bundles'>;
  /** Tells these connections a version that they may have missed. */
  retell: (bundle: EventBundle, connections: readonly Connection[]) => void;
  holdBackMs: number;
  metrics: RealtimeMetrics;
  dropped: DroppedMessages;
  log: Logger;
  ending: AbortSignal;
}

interface Gap {
  readonly waiting: Set<Connection>;
  readonly filled: Promise<void>;
}

/**
 * Fetches what did not arrive. A version that came early waits for a moment, since the one before it is mostly on its
 * way; then the missing ones are read from PostgreSQL, once for all connections that miss something of that wallet, and
 * again until nobody does.
 */
export class Gaps {
  readonly #options: GapsOptions;
  readonly #gaps = new Map<string, Gap>();
  readonly #lanes = new Lanes(LANES);

  constructor(options: GapsOptions) {
    this.#options = options;
  }

  /** Resolves when the connection has been told all that was known of, or is gone. */
  notice(walletId: string, connection: Connection): Promise<void> {
    let gap = this.#gaps.get(walletId);
    if (gap === undefined) {
      const waiting = new Set<Connection>();
      gap = { waiting, filled: this.#fill(walletId, waiting) };
      this.#gaps.set(walletId, gap);
    }
    gap.waiting.add(connection);
    return gap.filled;
  }

  async #fill(walletId: string, waiting: Set<Connection>): Promise<void> {
    const { holdBackMs, ending } = this.#options;
    await pause(holdBackMs, ending);
    let failures = 0;
    while (!ending.aborted) {
      for (const connection of waiting) if (!connection.isBehind(walletId)) waiting.delete(connection);
      if (waiting.size === 0) break;
      failures = (await this.#lanes.run(() => this.#readOn(walletId, waiting))) ? 0 : failures + 1;
      if (failures > 0) await pause(backoffMs(failures), ending);
    }
    // in the same turn as the last look: whoever falls behind now opens a new gap
    this.#gaps.delete(walletId);
  }

  /** One page. False if it brought nobody on: PostgreSQL is away, or the clients have not taken what they got. */
  async #readOn(walletId: string, waiting: ReadonlySet<Connection>): Promise<boolean> {
    const { reader, retell, metrics, log } = this.#options;
    const takers = [...waiting].filter((connection) => connection.hasRoom && connection.isBehind(walletId));
    const after = Math.min(...takers.map((connection) => connection.told(walletId) ?? 0));
    if (takers.length === 0) return false;
    const newestReceived = new Map(takers.map((connection) => [connection, connection.newest(walletId)]));
    try {
      const { bundles, version } = await reader.bundles(walletId, after, PAGE);
      metrics.gapReads.inc();
      for (const bundle of bundles) retell(bundle, takers);
      this.#correct(walletId, version, newestReceived);
      return bundles.length > 0;
    } catch (error) {
      log.debug('missing events could not be read yet', { walletId, error });
      return false;
    }
  }

  /** A version that the wallet does not have was received: nothing can ever fill that gap. */
  #correct(walletId: string, version: number, newestReceived: ReadonlyMap<Connection, number>): void {
    for (const [connection, newest] of newestReceived) {
      if (connection.correct(walletId, version, newest))
        this.#options.dropped.drop('wallet:bundles', 'malformed');
    }
  }
}
