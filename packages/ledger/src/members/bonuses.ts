import type { Bonus, WorkingSet } from '@croupier/domain';
import { binaryArray } from '@croupier/platform/postgres';
import type { Changes } from '../apply/changes.ts';
import { toBonus } from '../read/bonus-views.ts';
import type { BonusRow } from '../read/bonus-views.ts';
import { member } from './member.ts';
import type { WalletRead } from './member.ts';
import { saveBonuses } from './save-bonuses.ts';
import { TermsCache } from './terms-cache.ts';
import type { InUseBonusRow } from './terms-cache.ts';

/**
 * The bonuses that operations of wallets $1 still look at; the partial index bonuses_in_use serves it. Terms can be
 * large and never change: those of bonuses $2 are known and not read again.
 */
const READ_BONUSES = `
SELECT id, wallet_id, offer_id, status, CASE WHEN id <> ALL ($2::uuid[]) THEN terms END AS terms, granted, balance, staked,
  returned, won, converted, removed, required, wagered, open_bets, seq, expires_at, created_at, activated_at, ended_at,
  end_reason
FROM bonuses WHERE wallet_id = ANY($1::uuid[]) AND in_use ORDER BY seq`;

/** Of the whole process: ids are unique and terms never change. */
const termsCache = new TermsCache();

/** The bonuses of a wallet that its operations still look at. */
export const bonuses = member({
  readWallets(walletIds) {
    const known = termsCache.known(walletIds);
    return {
      statement: {
        name: 'read-bonuses',
        text: READ_BONUSES,
        values: [binaryArray.uuid([...walletIds]), binaryArray.uuid([...known.keys()])],
      },
      load: (workingSet, rows) =>
        addToWallets(workingSet, termsCache.complete(rows as InUseBonusRow[], known)),
    } satisfies WalletRead;
  },
  save(changes) {
    const changed = new Map(
      changes.entries.flatMap(({ wallet }) => wallet.bonuses.map((bonus) => [bonus.id, bonus])),
    );
    return changed.size === 0 ? [] : saveBonuses([...changed.values()], grantsOf(changes));
  },
});

function addToWallets(workingSet: WorkingSet, rows: readonly BonusRow[]): void {
  const byWallet = new Map<string, Bonus[]>();
  for (const row of rows) {
    const bonus = toBonus(row);
    const others = byWallet.get(bonus.walletId);
    if (others === undefined) byWallet.set(bonus.walletId, [bonus]);
    else others.push(bonus);
  }
  for (const [id, own] of byWallet) {
    const wallet = workingSet.wallets.get(id);
    // one that another worker has locked is not in the working set
    if (wallet !== undefined) workingSet.wallets.set(id, { ...wallet, bonuses: own });
  }
}

function grantsOf({ decisions }: Changes): ReadonlySet<string> {
  return new Set(decisions.decided.filter(({ row }) => row.kind === 'bonus_grant').map(({ row }) => row.id));
}
