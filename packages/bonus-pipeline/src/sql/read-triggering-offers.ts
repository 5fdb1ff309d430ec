/**
 * Offers that a deposit made up to $1 may trigger, in the order in which they were made; the partial index
 * offers_triggers serves it.
 */
export const READ_TRIGGERING_OFFERS = `
SELECT id, brand, currency, trigger, created_at AS "createdAt", archived_at AS "archivedAt"
FROM offers WHERE trigger IS NOT NULL AND created_at <= $1 ORDER BY position`;
