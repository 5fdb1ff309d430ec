import type { BonusView } from '@croupier/contracts';
import { percent, progress } from '@croupier/domain';
import type { Bonus, BonusStatus, Terms } from '@croupier/domain';
import { rfc3339, rfc3339OrNull } from '../tables/time.ts';

/** A bonus without its terms, which never change and would be most of its size. */
export type BonusSnapshot = Omit<BonusView, 'terms'>;

export function bonusSnapshot(bonus: Bonus): BonusSnapshot {
  return {
    id: bonus.id,
    walletId: bonus.walletId,
    offerId: bonus.offerId,
    status: bonus.status,
    granted: bonus.granted,
    balance: bonus.balance,
    won: bonus.won,
    converted: bonus.converted,
    removed: bonus.removed,
    required: bonus.required,
    wagered: bonus.wagered,
    progress: progress(bonus),
    percent: percent(bonus),
    expiresAt: rfc3339OrNull(bonus.expiresAt),
    createdAt: rfc3339(bonus.createdAt),
    activatedAt: rfc3339OrNull(bonus.activatedAt),
    endedAt: rfc3339OrNull(bonus.endedAt),
    endReason: bonus.endReason,
  };
}

export function bonusView(bonus: Bonus): BonusView {
  return { ...bonusSnapshot(bonus), terms: bonus.terms };
}

/** A row of `bonuses`. */
export interface BonusRow {
  id: string;
  wallet_id: string;
  offer_id: string;
  status: BonusStatus;
  terms: Terms;
  granted: number;
  balance: number;
  staked: number;
  returned: number;
  won: number;
  converted: number;
  removed: number;
  required: number;
  wagered: number;
  open_bets: number;
  seq: number;
  expires_at: number | null;
  created_at: number;
  activated_at: number | null;
  ended_at: number | null;
  end_reason: string | null;
}

export function toBonus(row: BonusRow): Bonus {
  return {
    id: row.id,
    walletId: row.wallet_id,
    offerId: row.offer_id,
    status: row.status,
    terms: row.terms,
    granted: row.granted,
    balance: row.balance,
    staked: row.staked,
    returned: row.returned,
    won: row.won,
    converted: row.converted,
    removed: row.removed,
    required: row.required,
    wagered: row.wagered,
    openBets: row.open_bets,
    seq: row.seq,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
    activatedAt: row.activated_at,
    endedAt: row.ended_at,
    endReason: row.end_reason,
  };
}
