import { withClient } from '../system/servers.ts';

/** Rounds of all wallets that one statement writes. */
const ROUNDS_PER_STATEMENT = 10;

/**
 * Writes rounds of these wallets as if they had been played: a bet and a settlement of the same amount each,
 * interleaved over the wallets. Reconciliation succeeds afterwards. The wallets must have no rounds before.
 */
export async function grow(
  databaseUrl: string,
  wallets: readonly string[],
  entries: number,
): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const rounds = Math.ceil(entries / 2 / wallets.length);
    for (let from = 1; from <= rounds; from += ROUNDS_PER_STATEMENT)
      await client.query(WRITE_ROUNDS, [from, Math.min(from + ROUNDS_PER_STATEMENT - 1, rounds), wallets]);
    await client.query('UPDATE wallets SET version = version + 2 * $1::int WHERE id = ANY($2)', [
      rounds,
      wallets,
    ]);
    await client.query('VACUUM ANALYZE');
    return rounds * 2 * wallets.length;
  });
}

export async function databaseBytes(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    return Number(rows[0]?.bytes);
  });
}

/** $1 to $2: the rounds; $3: the wallets. Each wallet's version is 1 (its deposit) before the first of them. */
const WRITE_ROUNDS = `
WITH played AS (
  SELECT round, wallet.id AS wallet_id, wallet.cash, half
  FROM generate_series($1::int, $2::int) AS round, wallets AS wallet, generate_series(0, 1) AS half
  WHERE wallet.id = ANY($3::uuid[])
  ORDER BY round, half, wallet.id
), stored AS (
  INSERT INTO operations (id, wallet_id, kind, amount, reference, game_id, round_id, bet_reference, final, created_by)
  SELECT uuidv7(), wallet_id, CASE half WHEN 0 THEN 'bet' ELSE 'settlement' END, 100,
    CASE half WHEN 0 THEN 'grown-' || round ELSE 'grown-' || round || 'e' END,
    CASE half WHEN 0 THEN 'slots-1' END, CASE half WHEN 0 THEN 'grown-' || round END,
    CASE half WHEN 1 THEN 'grown-' || round END, CASE half WHEN 1 THEN true END, 'bench'
  FROM played
  RETURNING id, seq, wallet_id, kind, created_at, substring(reference FROM '\\d+')::int AS round
), placed AS (
  INSERT INTO bets (wallet_id, seq, status, from_cash, from_bonus, won, settlements, contribution, ended_at)
  SELECT wallet_id, seq, 'settled', 100, 0, 100, 1, 0, created_at FROM stored WHERE kind = 'bet'
)
INSERT INTO entries (wallet_id, version, seq, kind, applied_at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after, gaming)
SELECT stored.wallet_id, 2 * round + (kind = 'settlement')::int, stored.seq, kind, stored.created_at,
  CASE kind WHEN 'bet' THEN -100 ELSE 100 END, 0, 0, 0,
  wallets.cash - CASE kind WHEN 'bet' THEN 100 ELSE 0 END, 0, 0, 0, CASE kind WHEN 'bet' THEN 100 ELSE -100 END
FROM stored JOIN wallets ON wallets.id = stored.wallet_id
ORDER BY stored.seq`;
