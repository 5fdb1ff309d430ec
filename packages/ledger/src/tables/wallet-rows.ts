import type { WalletView } from '@croupier/contracts';
import type { Wallet } from '@croupier/domain';
import { rfc3339 } from './time.ts';
import type { WalletRead } from '../api.ts';

export const WALLET_COLUMNS = `id, brand, player_id, currency, test, status, cash, bonus, reserved, incoming, version, revision,
  metadata, created_at, updated_at`;

/** A row of `wallets`. */
export interface WalletRow {
  id: string;
  brand: string;
  player_id: string;
  currency: string;
  test: boolean;
  status: Wallet['status'];
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
  version: number;
  revision: number;
  metadata: string;
  created_at: number;
  updated_at: number;
}

export function walletView(row: WalletRow): WalletView {
  return {
    id: row.id,
    brand: row.brand,
    playerId: row.player_id,
    currency: row.currency,
    test: row.test,
    status: row.status,
    cash: row.cash,
    bonus: row.bonus,
    reserved: row.reserved,
    incoming: row.incoming,
    version: row.version,
    metadata: JSON.parse(row.metadata),
    createdAt: rfc3339(row.created_at),
    updatedAt: rfc3339(row.updated_at),
  };
}

/** The ETag changes with every version and every change of status. */
export function walletRead(row: WalletRow): WalletRead {
  return { wallet: walletView(row), etag: `"${row.version}.${row.revision}"` };
}
