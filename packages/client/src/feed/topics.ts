import { CroupierError } from '../errors.ts';
import type { Wallet } from '../types.ts';

/** Reads the current state of the wallets of topics. */
export type WalletsOf = (topics: readonly string[]) => Promise<Wallet[]>;

export interface WalletReader {
  get(walletId: string): Promise<Wallet>;
  ofPlayer(playerId: string, query: { brand?: string }): Promise<Wallet[]>;
}

const MAX_PARALLEL_READS = 16;

const PLAYER = /^(?:brand:([^/]*)\/)?player:(.*)$/s;
const WALLET = /^wallet:(.*)$/s;

/** Without `brand`, the server uses the token's brand. */
export interface NamedPlayer {
  readonly playerId: string;
  readonly brand?: string;
}

/** The player of `player:<id>` and `brand:<brand>/player:<id>`; null for other topics. */
export function playerOfTopic(topic: string): NamedPlayer | null {
  const [, brand, playerId] = PLAYER.exec(topic) ?? [];
  if (playerId === undefined) return null;
  return brand === undefined ? { playerId } : { playerId, brand };
}

/** Whether a subscription to this topic may deliver the wallet's events. */
export function mayDeliver(
  topic: string,
  { walletId, playerId, brand }: { walletId: string; playerId: string | null; brand: string | null },
): boolean {
  const player = playerOfTopic(topic);
  if (player === null) return topic === `wallet:${walletId}`;
  return player.playerId === playerId && (player.brand === undefined || player.brand === brand);
}

export function walletsOfTopics(reader: WalletReader): WalletsOf {
  return async (topics) => {
    const wallets: Wallet[] = [];
    for (let from = 0; from < topics.length; from += MAX_PARALLEL_READS) {
      const reads = topics.slice(from, from + MAX_PARALLEL_READS).map((topic) => walletsOf(topic, reader));
      wallets.push(...(await Promise.all(reads)).flat());
    }
    return wallets;
  };
}

async function walletsOf(topic: string, reader: WalletReader): Promise<Wallet[]> {
  const player = playerOfTopic(topic);
  const walletId = WALLET.exec(topic)?.[1];
  try {
    if (walletId !== undefined) return [await reader.get(walletId)];
    if (player === null) return [];
    return await reader.ofPlayer(player.playerId, player.brand === undefined ? {} : { brand: player.brand });
  } catch (error) {
    // the subscription itself is refused then, with its code
    if (error instanceof CroupierError && isRefused(error)) return [];
    throw error;
  }
}

function isRefused({ status, code }: CroupierError): boolean {
  return [403, 404].includes(status) || code === 'invalid_request';
}
