import type { Reader } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from './connection.ts';
import type { Feed } from './feed.ts';
import { pause } from '@croupier/platform/timing';
import { retryMs } from '../timing.ts';

const PAGE = 1000;

export interface StatusCheckOptions {
  connections: ReadonlySet<Connection>;
  reader: Pick<Reader, 'lastStatuses'>;
  feed: Feed;
  log: Logger;
  ending: AbortSignal;
}

/**
 * After the subscription to Redis was lost: reads the last status of every wallet with a subscription and sends it to
 * the connections that have not received it. Retries while PostgreSQL is unavailable.
 */
export async function checkStatuses({
  connections,
  reader,
  feed,
  log,
  ending,
}: StatusCheckOptions): Promise<void> {
  const walletIds = [...new Set([...connections].flatMap((connection) => [...connection.wallets()]))];
  let failures = 0;
  for (let from = 0; from < walletIds.length && !ending.aborted;) {
    try {
      const statuses = await reader.lastStatuses(walletIds.slice(from, from + PAGE));
      for (const event of statuses) feed.deliverStatus(event);
      from += PAGE;
      failures = 0;
    } catch (error) {
      log.debug('statuses could not be read yet', { error });
      await pause(retryMs(++failures), ending);
    }
  }
}
