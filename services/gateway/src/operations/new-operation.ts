import type {
  AdjustmentBody,
  BetBody,
  BonusBody,
  CompleteBody,
  PaymentBody,
  PayoutBody,
  RollbackBody,
  SettlementBody,
  TransferBody,
} from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { NewOperation } from '@croupier/ledger';

/** What the body says; who asks and with which key is added later. */
export type Draft = Omit<NewOperation, 'createdBy' | 'trace' | 'replyTo' | 'idempotencyKey'>;

const NOTHING: Omit<Draft, 'kind' | 'walletId'> = {
  amount: null,
  toWalletId: null,
  reference: null,
  gameId: null,
  roundId: null,
  betReference: null,
  final: null,
  pending: null,
  expiresInSeconds: null,
  pendingOperationId: null,
  method: null,
  source: 'c',
  payload: null,
  metadata: null,
};

function holdable(body: Pick<PaymentBody, 'reference' | 'metadata' | 'pending' | 'expiresInSeconds'>) {
  return {
    reference: body.reference ?? null,
    metadata: body.metadata ?? null,
    pending: body.pending,
    expiresInSeconds: body.expiresInSeconds ?? null,
  };
}

export function payment(kind: 'deposit' | 'withdrawal', body: PaymentBody): Draft {
  const { walletId, amount, method = null } = body;
  return { kind, ...NOTHING, walletId, amount, method, ...holdable(body) };
}

export function transfer(body: TransferBody): Draft {
  const { fromWalletId: walletId, toWalletId, amount } = body;
  return { kind: 'transfer', ...NOTHING, walletId, toWalletId, amount, ...holdable(body) };
}

/** The wallet is that of the operation named, which the ledger looks up. */
export function complete(pendingOperationId: string, body: CompleteBody): Draft {
  return { kind: 'complete', ...NOTHING, walletId: '', pendingOperationId, amount: body.amount ?? null };
}

export function revert(pendingOperationId: string): Draft {
  return { kind: 'revert', ...NOTHING, walletId: '', pendingOperationId };
}

export function payout({ walletId, reference, amount, ...body }: PayoutBody): Draft {
  const { gameId = null, roundId = null, metadata = null } = body;
  return { kind: 'payout', ...NOTHING, walletId, reference, amount, gameId, roundId, metadata };
}

export function adjustment({ walletId, reference, amount, direction, reason }: AdjustmentBody): Draft {
  return { kind: 'adjustment', ...NOTHING, walletId, reference, amount, payload: { direction, reason } };
}

export function bet({ walletId, reference, gameId, roundId, amount, metadata = null }: BetBody): Draft {
  return { kind: 'bet', ...NOTHING, walletId, reference, gameId, roundId, amount, metadata };
}

export function settlement({ walletId, betReference, reference, amount, final }: SettlementBody): Draft {
  return { kind: 'settlement', ...NOTHING, walletId, betReference, reference, amount, final };
}

export function rollback({ walletId, betReference, reference }: RollbackBody): Draft {
  return { kind: 'rollback', ...NOTHING, walletId, betReference, reference };
}

export function bonusGrant({ walletId, offerId, depositAmount, ...body }: BonusBody): Draft {
  const payload = depositAmount === undefined ? { offerId } : { offerId, depositAmount };
  const { amount = null, reference = null } = body;
  return { kind: 'bonus_grant', ...NOTHING, walletId, amount, reference, payload };
}

export function bonusForfeit(bonusId: string, reason: string): Draft {
  return { kind: 'bonus_forfeit', ...NOTHING, walletId: '', payload: { bonusId, reason } };
}

export function isBonusKind(kind: Kind): boolean {
  return kind.startsWith('bonus_');
}
