// For rows with the columns `brands` (parted by commas; null: all) and `is_across`, joined with their wallets `own` and
// `other`.

const isAmong = (wallet: string): string => `${wallet}.brand = ANY(string_to_array(brands, ','))`;

/** The wallets exist for the caller. What is done to a transfer is for those who see its sender's wallet. */
export const IS_VISIBLE = `(brands IS NULL OR ${isAmong('own')})
  AND (to_wallet_id IS NULL OR other.brand IS NOT NULL AND (brands IS NULL OR kind <> 'transfer' OR ${isAmong('other')}))`;

/** An admin may transfer from one brand to another. */
export const MAY_CROSS = `(is_across OR to_wallet_id IS NULL OR kind <> 'transfer' OR other.brand = own.brand)`;
