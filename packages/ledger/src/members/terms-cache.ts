import { isDeepStrictEqual } from 'node:util';
import type { Terms } from '@croupier/domain';
import { LRUCache } from '@croupier/platform/cache';
import type { BonusRow } from '../read/bonus-views.ts';

/** A row of READ_BONUSES: without its terms where they were known. */
export type InUseBonusRow = Omit<BonusRow, 'terms'> & { terms: Terms | null };

export type KnownTerms = ReadonlyMap<string, Terms>;

/** Wallets with bonuses that a worker remembers the terms of. */
const MAX_WALLETS = 4096;
const MAX_OFFERS = 256;

/**
 * The terms of bonuses that were read lately. They can be large and never change, so what is known of them need not be
 * read again with every bet. Bonuses of one offer share one copy. What is forgotten is read with the wallet's next
 * batch.
 */
export class TermsCache {
  /** By wallet, then by bonus. */
  readonly #wallets = new LRUCache<string, Map<string, Terms>>({ max: MAX_WALLETS });
  readonly #offers = new LRUCache<string, Terms>({ max: MAX_OFFERS });

  /** The terms, by bonus, that need not be read for a batch of these wallets. */
  known(walletIds: readonly string[]): KnownTerms {
    if (this.#wallets.size === 0) return NOTHING_KNOWN;
    return new Map(walletIds.flatMap((id) => [...(this.#wallets.get(id) ?? NOTHING_KNOWN)]));
  }

  /**
   * Puts the terms that were known where they were not read, and remembers the others. `known` is what was asked with:
   * what other batches make this forget meanwhile must not be missing.
   */
  complete(rows: readonly InUseBonusRow[], known: KnownTerms): BonusRow[] {
    if (rows.length === 0) return [];
    const completed = rows.map((row) => Object.assign(row, { terms: row.terms ?? termsOf(known, row) }));
    for (const { wallet_id } of rows) this.#wallets.delete(wallet_id);
    for (const row of completed) this.#remember(row);
    return completed;
  }

  #remember({ id, wallet_id, offer_id, terms }: BonusRow): void {
    const shared = this.#shared(offer_id, terms);
    const wallet = this.#wallets.get(wallet_id);
    if (wallet === undefined) this.#wallets.set(wallet_id, new Map([[id, shared]]));
    else wallet.set(id, shared);
  }

  #shared(offerId: string, terms: Terms): Terms {
    const known = this.#offers.get(offerId);
    if (known === terms || isDeepStrictEqual(known, terms)) return known ?? terms;
    this.#offers.set(offerId, terms);
    return terms;
  }
}

const NOTHING_KNOWN: KnownTerms = new Map();

function termsOf(known: KnownTerms, { id }: InUseBonusRow): Terms {
  const terms = known.get(id);
  if (terms === undefined) throw new Error(`the terms of bonus ${id} were not read`);
  return terms;
}
