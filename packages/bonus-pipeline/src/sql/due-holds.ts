/**
 * Pending operations whose time has passed and whose expiry has not been requested; the partial index holds_due serves
 * it, operations_reference the look for the request. $1: milliseconds past due, $2: the maximum number.
 */
export const DUE_HOLDS = `
SELECT h.operation_id, h.wallet_id, h.to_wallet_id, h.expires_at FROM holds h
WHERE h.status = 'pending' AND h.expires_at <= now_millis_precision() - $1 * interval '1 millisecond'
  AND NOT EXISTS (
    SELECT FROM operations o WHERE o.wallet_id = h.wallet_id AND o.kind = 'expire'
      AND o.reference = h.operation_id::text AND o.source = 'o')
ORDER BY h.expires_at LIMIT $2`;
