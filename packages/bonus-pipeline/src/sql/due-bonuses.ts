/**
 * Active bonuses whose time has passed and whose expiry has not been requested; the partial index bonuses_due serves
 * it, operations_reference the look for the request. $1: milliseconds past due, $2: the maximum number.
 */
export const DUE_BONUSES = `
SELECT b.id, b.wallet_id, b.expires_at FROM bonuses b
WHERE b.status = 'active' AND b.expires_at <= now_millis_precision() - $1 * interval '1 millisecond'
  AND NOT EXISTS (SELECT FROM operations o WHERE o.wallet_id = b.wallet_id AND o.kind = 'bonus_expire'
    AND o.reference = b.id::text AND o.source = 'o')
ORDER BY b.expires_at LIMIT $2`;
