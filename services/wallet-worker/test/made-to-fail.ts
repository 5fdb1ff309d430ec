import type { Pool } from '@croupier/platform/postgres';

/**
 * Makes the entries of chosen wallets fail with a chosen SQLSTATE, as a damaged block, a bug in a rule or a server in
 * trouble would.
 */
export class MadeToFail {
  readonly #pool: Pool;

  private constructor(pool: Pool) {
    this.#pool = pool;
  }

  static async install(pool: Pool): Promise<MadeToFail> {
    await pool.query('CREATE TABLE made_to_fail (wallet_id uuid PRIMARY KEY, code text NOT NULL)');
    await pool.query(`CREATE FUNCTION make_fail() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE state text;
      BEGIN
        SELECT code INTO state FROM made_to_fail WHERE wallet_id = NEW.wallet_id;
        IF FOUND THEN RAISE EXCEPTION 'made to fail' USING ERRCODE = state; END IF;
        RETURN NEW;
      END $$`);
    await pool.query(
      'CREATE TRIGGER make_fail BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION make_fail()',
    );
    return new MadeToFail(pool);
  }

  async with(code: string, ...walletIds: string[]): Promise<void> {
    for (const id of walletIds)
      await this.#pool.query(
        'INSERT INTO made_to_fail VALUES ($1, $2) ON CONFLICT (wallet_id) DO UPDATE SET code = excluded.code',
        [id, code],
      );
  }

  async fixed(...walletIds: string[]): Promise<void> {
    await this.#pool.query('DELETE FROM made_to_fail WHERE wallet_id = ANY($1::uuid[])', [walletIds]);
  }
}
