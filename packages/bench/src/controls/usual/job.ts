import { z } from 'zod';

export const QUEUE = 'usual';
export const RESULTS = 'usual:results';

const reference = z.string().min(1).max(128);
const amount = z.int().min(1);
const walletId = z.uuid();

/** The bodies of the benchmark's calls: the same as Croupier's. */
export const BODIES = {
  bets: z.strictObject({ walletId, reference, gameId: z.string(), roundId: z.string(), amount }),
  settlements: z.strictObject({ walletId, betReference: reference, reference, amount: z.int().min(0) }),
  rollbacks: z.strictObject({ walletId, betReference: reference, reference }),
  deposits: z.strictObject({ walletId, amount, reference }),
  withdrawals: z.strictObject({ walletId, amount, reference }),
  transfers: z.strictObject({ fromWalletId: walletId, toWalletId: walletId, amount, reference }),
};

export type Path = keyof typeof BODIES;

/** One operation, one job. */
export interface UsualJob {
  id: string;
  kind: Path;
  walletId: string;
  toWalletId?: string | undefined;
  reference: string;
  betReference?: string | undefined;
  amount?: number | undefined;
}

export interface UsualResult {
  id: string;
  status: 'applied' | 'rejected';
  code?: string;
  cash?: number;
}
