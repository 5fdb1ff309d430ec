/**
 * For queued grants: their offer, and the version in which the deposit that triggered them took effect (the deposit's
 * own entry, or that of the operation which completed it). Primary keys and the index entries_seq serve it.
 */
export const READ_GRANTS = `
SELECT grants.id, grants.deposit_id, offers.id AS offer_id, offers.currency, offers.amount, offers.terms,
  offers.archived_at IS NOT NULL AS archived, entries.version AS deposit_version
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS grants(id, offer_id, deposit_id)
LEFT JOIN offers ON offers.id = grants.offer_id
LEFT JOIN holds ON holds.operation_id = grants.deposit_id
LEFT JOIN operations ON operations.id = coalesce(holds.closed_by_operation_id, grants.deposit_id)
LEFT JOIN entries ON entries.seq = operations.seq`;
