import { CroupierError } from '../errors.ts';
import type { Wallet } from '../types.ts';

/** The wallets that topics are about, as they are now. */
export type WalletsOf = (topics: readonly string[]) => Promise<Wallet[]>;

export interface WalletReader {
  get(walletId: string): Promise<Wallet>;
  ofPlayer(playerId: string): Promise<Wallet[]>;
}

const AT_ONCE = 16;

export function walletsOfTopics(reader: WalletReader): WalletsOf {
  return async (topics) => {
    const wallets: Wallet[] = [];
    for (let from = 0; from < topics.length; from += AT_ONCE) {
      const reads = topics.slice(from, from + AT_ONCE).map((topic) => walletsOf(topic, reader));
      wallets.push(...(await Promise.all(reads)).flat());
    }
    return wallets;
  };
}

async function walletsOf(topic: string, reader: WalletReader): Promise<Wallet[]> {
  const [kind, id] = topic.split(/:(.*)/s);
  try {
    if (kind === 'wallet') return [await reader.get(id ?? '')];
    return kind === 'player' ? await reader.ofPlayer(id ?? '') : [];
  } catch (error) {
    // the subscription is refused in its own words
    if (error instanceof CroupierError && isRefused(error)) return [];
    throw error;
  }
}

function isRefused({ status, code }: CroupierError): boolean {
  return [403, 404].includes(status) || code === 'invalid_request';
}
