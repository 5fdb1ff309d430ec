import { AUDIT_COLUMNS } from '../../audit/audit-row.ts';
import { IS_VISIBLE, MAY_CROSS } from './brand-conditions.ts';
import { queueCodeOf } from '../../tables/queue-code.ts';

/**
 * Of all callers but an admin: the two wallets of a transfer are of one brand. Other kinds name the wallets of a
 * transfer that is there.
 */
const IS_WITHIN_BRAND = `(to_wallet_id IS NULL OR other.brand = own.brand OR kind <> 'transfer' AND other.brand IS NOT NULL)`;

/** What some of the rows of a flush need. A flush without them has a statement without that part, which costs less. */
export interface StoreParts {
  /** Adjustments, which are rows of the audit log too. */
  isAudited: boolean;
  /** Callers that are restricted to brands, or that may transfer from one to another. */
  isRestricted: boolean;
  hasMetadata: boolean;
  /** Keys of clients: Croupier's own are new. */
  hasKeys: boolean;
}

interface Storing extends StoreParts {
  /** Leaves out rows whose key is taken, even by a concurrent request; else only those whose key was taken before. */
  isAround: boolean;
}

const OF_STORED = 'AND seq IN (SELECT stored_seq FROM stored)';

const store = ({ isAround, isAudited, isRestricted, hasMetadata, hasKeys }: Storing): string => {
  const ofStored = isAround ? OF_STORED : '';
  const unlessTaken = `${UNLESS_REFERENCE_TAKEN}${hasKeys ? UNLESS_KEY_TAKEN : ''}`;
  return `
WITH input AS (
  SELECT t.*, own.currency, own.brand
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int8[], $5::uuid[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::bool[], $12::bool[], $13::int4[], $14::uuid[], $15::text[], $16::text[], $17::text[],
    $18::text[], $19::text[], $20::text[], $21::text[]${isRestricted ? ', $22::text[], $23::bool[]' : ''}) WITH ORDINALITY
  AS t(id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id, bet_reference, final,
    pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by, trace_context, reply_to, source,
    method, ${isRestricted ? 'brands, is_across, ' : ''}ord)
  CROSS JOIN LATERAL (SELECT currency, brand FROM wallets WHERE wallets.id = t.wallet_id LIMIT 1) AS own
  LEFT JOIN LATERAL (SELECT brand FROM wallets WHERE wallets.id = t.to_wallet_id LIMIT 1) AS other ON true
  WHERE ${isRestricted ? `${IS_VISIBLE} AND ${MAY_CROSS}` : IS_WITHIN_BRAND}
    ${isAround ? '' : unlessTaken}
  ORDER BY ord
), numbered AS MATERIALIZED (
  SELECT nextval('operations_seq_seq') AS seq, now_millis_precision() AS created_at, ${queueCodeOf('kind')} AS queue,
    input.* FROM input
), stored AS (
  INSERT INTO operations (seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key,
    source, game_id, round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, method,
    payload, created_by)
  OVERRIDING SYSTEM VALUE
  SELECT seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key,
    source::"char", game_id, round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, method,
    payload, created_by
  FROM numbered
  ${isAround ? 'ON CONFLICT DO NOTHING RETURNING seq AS stored_seq' : ''}
)${hasMetadata ? described(ofStored) : ''}, queued AS (
  INSERT INTO queue (wallet_id, seq, queue, sender_wallet_id, reply_to, trace_context)
  SELECT wallet_id, seq, queue, NULL::uuid, reply_to, trace_context FROM numbered WHERE true ${ofStored}
  UNION ALL
  SELECT to_wallet_id, seq, queue, wallet_id, NULL, NULL FROM numbered WHERE to_wallet_id <> wallet_id ${ofStored}
)${isAudited ? audited(ofStored) : ''}
SELECT id, seq, created_at, currency, brand FROM numbered WHERE true ${ofStored}`;
};

const described = (ofStored: string): string => `, described AS (
  INSERT INTO operation_metadata (wallet_id, seq, metadata)
  SELECT wallet_id, seq, metadata FROM numbered WHERE metadata IS NOT NULL ${ofStored}
)`;

/** Of each adjustment that is stored, with the id of the operation. */
const audited = (ofStored: string): string => `, audited AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT id, created_by, 'token', NULL, split_part(trace_context, '-', 1), 'adjustment.create', 'wallet', wallet_id,
    NULL, json_build_object('operationId', id, 'direction', payload::json->>'direction', 'amount', amount,
      'currency', currency, 'reference', reference), payload::json->>'reason', brand
  FROM numbered WHERE kind = 'adjustment' ${ofStored}
)`;

const UNLESS_REFERENCE_TAKEN = `
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.reference = t.reference
      AND known.wallet_id = t.wallet_id AND known.kind = t.kind AND known.source = t.source::"char")`;
const UNLESS_KEY_TAKEN = `
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.wallet_id = t.wallet_id
      AND known.idempotency_key = t.idempotency_key AND known.source = t.source::"char")`;

interface StoreStatement {
  name: string;
  text: string;
}

export interface StoreStatements {
  ifNew: StoreStatement;
  around: StoreStatement;
}

/**
 * Stores what one flush accepts, in its order, and queues it: one round trip. What names a wallet that is missing, or
 * has a key that is taken, is left out of the answer. Wallets are found by primary key, keys by the unique indexes
 * operations_reference and operations_key; joins, since EXISTS under OR may become a hash of all wallets. Where a key
 * is taken at the same moment, or twice within the flush, it stores nothing and fails with 23505: that is rare, and `ON
 * CONFLICT` costs twice as much as these look-ups (decision 18).
 *
 * The numbers are drawn before the rows are inserted, so that the inserts need no join with one another.
 *
 * `around` is the same, but leaves out each row whose key is taken, even by a concurrent request.
 */
export function storeStatements(parts: StoreParts): StoreStatements {
  const name = nameOf(parts);
  let statements = made.get(name);
  if (statements === undefined) {
    statements = {
      ifNew: { name: `store-new-operations${name}`, text: store({ ...parts, isAround: false }) },
      around: { name: `store-operations${name}`, text: store({ ...parts, isAround: true }) },
    };
    made.set(name, statements);
  }
  return statements;
}

const made = new Map<string, StoreStatements>();

function nameOf({ isAudited, isRestricted, hasMetadata, hasKeys }: StoreParts): string {
  return `${isAudited ? '-audited' : ''}${isRestricted ? '-restricted' : ''}${hasMetadata ? '-described' : ''}${hasKeys ? '-keyed' : ''}`;
}
