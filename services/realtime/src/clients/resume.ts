import type { SocketCode } from '@croupier/contracts';
import type { Reader } from '@croupier/ledger';
import { maySeePlayer, readsAll } from './access.ts';
import type { Connection } from '../feed/connection.ts';

const PAGE = 200;

export interface Missed {
  ok: true;
  /** `wallet:updated` payloads, oldest first, the same as live. */
  events: Record<string, unknown>[];
  /** The wallet's own, not the last event's. */
  version: number;
  more: boolean;
}

export interface Resume {
  walletId: string;
  afterVersion: number;
}

type ResumeReader = Pick<Reader, 'bundles' | 'wallet'>;

/** What a client missed of a wallet, a page of it. */
export async function resume(
  reader: ResumeReader,
  connection: Connection,
  { walletId, afterVersion }: Resume,
): Promise<Missed | SocketCode> {
  const refusal = await refusalOf(reader, connection, walletId);
  if (refusal !== null) return refusal;
  const { bundles, version } = await reader.bundles(walletId, afterVersion, PAGE);
  const events = bundles.flatMap(({ messages: [first] }) => (first === undefined ? [] : [first[1]]));
  const last = bundles.at(-1)?.version ?? afterVersion;
  return { ok: true, events, version, more: last < version };
}

/** As with topics, another player's wallet and one that does not exist look the same to a player. */
async function refusalOf(
  reader: ResumeReader,
  connection: Connection,
  walletId: string,
): Promise<SocketCode | null> {
  const { principal } = connection;
  const known = connection.playerOf(walletId);
  const playerId = known ?? (await reader.wallet(walletId))?.wallet.playerId ?? null;
  if (playerId !== null && maySeePlayer(principal, playerId)) return null;
  return readsAll(principal) ? 'wallet_not_found' : 'forbidden';
}
