/** A bonus with its player and the scale of its currency. Primary keys serve it. */
export const EXPLAIN_BONUS = `
SELECT b.*, w.brand, w.player_id, w.currency, c.scale, offers.name AS offer_name
FROM bonuses b JOIN wallets w ON w.id = b.wallet_id JOIN currencies c ON c.code = w.currency
LEFT JOIN offers ON offers.id = b.offer_id
WHERE b.id = $1`;
