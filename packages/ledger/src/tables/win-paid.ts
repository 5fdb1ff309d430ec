/**
 * What an entry of a settlement paid to the player, in cash and bonus money: without the dropped part, and without the
 * conversion or removal that the settlement may have brought. Entries with nothing else to show have no parts (see
 * `breakdownOf`): their changes are the win.
 */
export const WIN_PAID = `
coalesce((SELECT sum((part->>'cash')::int8 + (part->>'bonus')::int8) FROM jsonb_array_elements(e.breakdown->'parts') AS part
    WHERE part->>'reason' = 'win'),
  CASE WHEN e.breakdown ? 'parts' THEN 0 ELSE e.cash + e.bonus END)::int8`;
