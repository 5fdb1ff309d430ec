import { descriptorOf, KINDS, MOVED_COLUMNS } from '@croupier/contracts';
import type { KindWithoutMoves, Moved } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { Scope } from './scopes.ts';

const GAMING = KINDS.filter((kind) => descriptorOf(kind).gaming !== undefined);

/** The reason of the part that a kind itself makes; breakdown.ts leaves it out where it is the only one. */
const OWN_REASON = `CASE e.kind ${GAMING.map((kind) => `WHEN '${kind}' THEN '${descriptorOf(kind).gaming}'`).join(' ')}
  ELSE 'money' END`;

/** What the parts of composite entries add up to. Most entries have none. */
const partSums = ({ entries }: Scope): string => `
  SELECT e.wallet_id, e.version,
    coalesce(sum(p.cash) FILTER (WHERE p.reason = ${OWN_REASON}), 0)::int8 AS cash,
    coalesce(sum(p.bonus) FILTER (WHERE p.reason = ${OWN_REASON}), 0)::int8 AS bonus,
    coalesce(sum(p.bonus) FILTER (WHERE p.reason = 'dropped'), 0)::int8 AS dropped,
    coalesce(sum(p.cash) FILTER (WHERE p.reason = 'conversion'), 0)::int8 AS converted,
    coalesce(sum(p.bonus) FILTER (WHERE p.reason IN ('grant', 'removal')), 0)::int8 AS granted
  FROM ${entries} e CROSS JOIN jsonb_to_recordset(e.breakdown -> 'parts') AS p(reason text, cash int8, bonus int8)
  WHERE e.breakdown ? 'parts' GROUP BY e.wallet_id, e.version`;

/**
 * Entries beside their operation (o), the pending operation that it ended (pending), and the bet that it is or names
 * (b). own_* is what the kind itself moved; besides, a bonus may have been granted, converted or removed.
 */
const entriesBeside = ({ entries }: Scope): string => `
  SELECT e.wallet_id, e.kind, e.sender_wallet_id IS NULL AS is_own, e.cash, e.bonus, e.reserved, e.incoming,
    coalesce(e.payments, 0) AS payments, coalesce(e.promised, 0) AS promised, coalesce(e.gaming, 0) AS gaming,
    coalesce(e.bonus_cost, 0) AS bonus_cost, coalesce(e.adjustments, 0) AS adjustments,
    coalesce(e.in_transit, 0) AS in_transit, coalesce(e.opening, 0) AS opening,
    coalesce(e.counterpart, 0) AS counterpart,
    coalesce(p.cash, e.cash) AS own_cash, coalesce(p.bonus, e.bonus) AS own_bonus, coalesce(p.dropped, 0) AS dropped,
    coalesce(p.converted, 0) AS converted, coalesce(p.granted, 0) AS granted,
    o.kind = e.kind AND (e.sender_wallet_id IS NULL OR e.wallet_id = o.to_wallet_id) AS is_asked,
    coalesce(o.amount, (e.breakdown ->> 'amount')::int8) AS amount, coalesce(o.pending, false) AS is_pending, o.payload,
    pending.kind AS held_kind, pending.amount AS held,
    CASE WHEN o.kind = 'complete' THEN coalesce(o.amount, pending.amount) ELSE 0 END AS completed,
    b.from_cash, b.from_bonus, bonuses.granted AS bonus_granted
  FROM ${entries} e
  LEFT JOIN operations o ON o.wallet_id = coalesce(e.sender_wallet_id, e.wallet_id) AND o.seq = e.seq AND o.seq > 0
  LEFT JOIN parts p ON p.wallet_id = e.wallet_id AND p.version = e.version
  LEFT JOIN operations pending ON pending.id = o.pending_operation_id AND pending.wallet_id = o.wallet_id
    AND pending.to_wallet_id IS NOT DISTINCT FROM o.to_wallet_id
  LEFT JOIN operations placed ON o.bet_reference IS NOT NULL AND placed.wallet_id = o.wallet_id AND placed.kind = 'bet'
    AND placed.reference = o.bet_reference AND placed.source = o.source
  LEFT JOIN bets b ON b.wallet_id = o.wallet_id AND b.seq = CASE WHEN o.kind = 'bet' THEN o.seq ELSE placed.seq END
  LEFT JOIN bonuses ON o.kind = 'bonus_grant' AND bonuses.id = o.id`;

/** What the operation itself moved, in the order of MOVED_COLUMNS; bonus money is counted whether paid or dropped. */
const MOVED =
  'ARRAY[own_cash, own_bonus + dropped, reserved, incoming, payments, promised, adjustments, counterpart]';

const TERMS = { '1': 'amount', '-1': '-amount' };

function multiples(moved: Moved): string {
  const terms = MOVED_COLUMNS.map((column) => {
    const factor = moved[column];
    return factor === undefined ? '0' : TERMS[factor];
  });
  return `ARRAY[${terms.join(', ')}]`;
}

const NOTHING = multiples({});

/** Of complete, revert and expire: what is not completed goes back. */
const ENDED = `CASE
      WHEN completed NOT BETWEEN 0 AND held THEN NULL
      WHEN held_kind = 'deposit' THEN ARRAY[completed, 0, 0, -held, -completed, held, 0, 0]
      WHEN held_kind = 'withdrawal' THEN ARRAY[held - completed, 0, -held, 0, completed, 0, 0, 0]
      WHEN held_kind = 'transfer' AND is_own THEN ARRAY[held - completed, 0, -held, 0, 0, 0, 0, completed]
      WHEN held_kind = 'transfer' THEN ARRAY[completed, 0, 0, -held, 0, held, 0, -completed] END`;

/** What the entries of other kinds move; null where the entry cannot be of such an operation. */
const ASKED_OF: Record<KindWithoutMoves, string> = {
  adjustment: `CASE payload::json ->> 'direction'
      WHEN 'credit' THEN ARRAY[amount, 0, 0, 0, 0, 0, -amount, 0]
      WHEN 'debit' THEN ARRAY[-amount, 0, 0, 0, 0, 0, amount, 0] END`,
  bet: `CASE WHEN from_cash + from_bonus = amount THEN ARRAY[-from_cash, -from_bonus, 0, 0, 0, 0, 0, 0] END`,
  settlement: `CASE WHEN from_cash IS NOT NULL AND least(own_cash, own_bonus, dropped) >= 0
      THEN ARRAY[amount - own_bonus - dropped, own_bonus + dropped, 0, 0, 0, 0, 0, 0] END`,
  // one that came before its bet moves nothing: then there is no such bet
  rollback: `CASE WHEN least(own_cash, own_bonus, dropped) >= 0
      THEN ARRAY[coalesce(from_cash, 0), coalesce(from_bonus, 0), 0, 0, 0, 0, 0, 0] END`,
  bonus_grant: `CASE WHEN amount = bonus_granted THEN ${NOTHING} END`,
  bonus_forfeit: NOTHING,
  bonus_expire: NOTHING,
  complete: ENDED,
  revert: ENDED,
  expire: ENDED,
};

function askedOf(kind: Kind): string {
  const { moves } = descriptorOf(kind);
  if (moves === undefined) return ASKED_OF[kind as KindWithoutMoves];
  const { applied, pending, receiver } = moves;
  const cases: [condition: string, moved: Moved | undefined][] = [
    ['is_own AND NOT is_pending', applied],
    ['is_own', pending],
    ['NOT is_pending', receiver?.applied],
    ['true', receiver?.pending],
  ];
  const whens = cases.map(
    ([condition, moved]) => `WHEN ${condition} THEN ${moved === undefined ? 'NULL' : multiples(moved)}`,
  );
  return `CASE ${whens.join(' ')} END`;
}

const ASKED = `CASE kind ${KINDS.map((kind) => `WHEN '${kind}' THEN ${askedOf(kind)}`).join(' ')} END`;

/**
 * What may happen to bonuses in the same entry: a grant starts one, an outflow forfeits, the end of a bet evaluates.
 */
const BONUS_MOVES = `
  CASE
    WHEN kind IN ('settlement', 'rollback', 'bonus_expire') THEN converted >= 0
    WHEN kind = 'bonus_forfeit' THEN converted = 0
    WHEN kind = 'bonus_grant' THEN converted = 0 AND granted IN (0, amount)
    WHEN kind IN ('withdrawal', 'transfer') AND is_own THEN converted = 0 AND granted <= 0
    ELSE converted = 0 AND granted = 0
  END`;

/**
 * Entries against what was asked and accepted: these find an entry that was written past the rules, with its wallet.
 */
export const entryChecks = (scope: Scope): Record<string, string> => ({
  'entries that are not what their operation asked for': scope.count(`
    WITH parts AS (${partSums(scope)}), beside AS (${entriesBeside(scope)})
    SELECT ARRAY[wallet_id] AS wallet_ids FROM beside WHERE (
      is_asked AND ${MOVED} = (${ASKED})::int8[] AND ${BONUS_MOVES}
      AND cash = own_cash + converted AND bonus = own_bonus - converted + granted AND bonus_cost = -granted
      AND gaming = CASE WHEN kind IN (${GAMING.map((kind) => `'${kind}'`).join(', ')}) THEN -own_cash - own_bonus ELSE 0 END
      -- no kind moves these yet
      AND in_transit = 0 AND opening = 0
    ) IS NOT TRUE`),
  'transfers with one side only': scope.count(`
    SELECT ARRAY[wallet_id, to_wallet_id] AS wallet_ids FROM ${scope.operations} o
    WHERE o.to_wallet_id <> o.wallet_id AND (SELECT count(*) FROM entries e WHERE e.seq = o.seq) NOT IN (0, 2)`),
  'bonuses whose money is not that of the parts of entries': scope.count(`
    SELECT ARRAY[coalesce(b.wallet_id, p.wallet_id)] AS wallet_ids FROM ${scope.bonuses} b FULL JOIN (
      SELECT id, (array_agg(wallet_id))[1] AS wallet_id, coalesce(sum(bonus) FILTER (WHERE reason = 'grant'), 0) AS granted,
        coalesce(-sum(bonus) FILTER (WHERE reason = 'stake'), 0) AS staked,
        coalesce(sum(bonus) FILTER (WHERE reason = 'win'), 0) AS won,
        coalesce(sum(bonus) FILTER (WHERE reason = 'refund'), 0) AS returned,
        coalesce(-sum(bonus) FILTER (WHERE reason = 'conversion'), 0) AS converted,
        coalesce(-sum(bonus) FILTER (WHERE reason = 'removal'), 0) AS removed
      FROM (${scope.bonusParts}) AS parts GROUP BY id
    ) AS p ON p.id = b.id::text
    -- what is removed from one that never started was never in the wallet
    WHERE (CASE WHEN b.activated_at IS NULL THEN 0 ELSE b.granted END, b.staked, b.won, b.returned, b.converted,
        CASE WHEN b.activated_at IS NULL THEN 0 ELSE b.removed END)
      IS DISTINCT FROM (coalesce(p.granted, 0), coalesce(p.staked, 0), coalesce(p.won, 0), coalesce(p.returned, 0),
        coalesce(p.converted, 0), coalesce(p.removed, 0))`),
});
