import type { EventBundle } from '@croupier/contracts';
import type { Reader } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { DroppedMessages } from '@croupier/platform/redis';
import type { Connection } from './connection.ts';
import { Semaphore } from './semaphore.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import { pause } from '@croupier/platform/timing';
import { retryMs } from '../timing.ts';

const PAGE = 200;
/** Wallets read at a time: enough to be quick after an outage, few enough to leave PostgreSQL to other reads. */
const MAX_READS = 3;

export interface GapFillerOptions {
  reader: Pick<Reader, 'bundles'>;
  /** Delivers a version to these connections, which may have missed it. */
  redeliver: (bundle: EventBundle, connections: readonly Connection[]) => void;
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
 * Reads versions that were not received. A version that arrives early waits for `holdBackMs`, since the one before it
 * usually follows. Then the missing versions are read from PostgreSQL, once for all connections that miss some of that
 * wallet, and again until none of them does.
 */
export class GapFiller {
  readonly #options: GapFillerOptions;
  readonly #gaps = new Map<string, Gap>();
  readonly #reads = new Semaphore(MAX_READS);

  constructor(options: GapFillerOptions) {
    this.#options = options;
  }

  /** Resolves when the connection has received every known version, or has closed. */
  request(walletId: string, connection: Connection): Promise<void> {
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
      failures = (await this.#reads.run(() => this.#readPage(walletId, waiting))) ? 0 : failures + 1;
      if (failures > 0) await pause(retryMs(failures), ending);
    }
    // in the same turn as the last check: a connection that falls behind now opens a new gap
    this.#gaps.delete(walletId);
  }

  /** Reads one page. False without progress: PostgreSQL is unavailable, or the clients do not read. */
  async #readPage(walletId: string, waiting: ReadonlySet<Connection>): Promise<boolean> {
    const { reader, redeliver, metrics, log } = this.#options;
    const receivers = [...waiting].filter(
      (connection) => connection.hasCapacity && connection.isBehind(walletId),
    );
    const after = Math.min(...receivers.map((connection) => connection.delivered(walletId) ?? 0));
    if (receivers.length === 0) return false;
    const newestReceived = new Map(receivers.map((connection) => [connection, connection.newest(walletId)]));
    try {
      const { bundles, version } = await reader.bundles(walletId, after, PAGE);
      metrics.gapReads.inc();
      for (const bundle of bundles) redeliver(bundle, receivers);
      this.#correct(walletId, version, newestReceived);
      return bundles.length > 0;
    } catch (error) {
      log.debug('missing events could not be read yet', { walletId, error });
      return false;
    }
  }

  /** Closes gaps that cannot be filled: a version was received that the wallet does not have. */
  #correct(walletId: string, version: number, newestReceived: ReadonlyMap<Connection, number>): void {
    for (const [connection, newest] of newestReceived) {
      if (connection.correct(walletId, version, newest))
        this.#options.dropped.drop('wallet:bundles', 'malformed');
    }
  }
}
