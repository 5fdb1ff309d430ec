import { startPostgres } from '@croupier/testing';
import { createPool } from '@croupier/platform';
import { createReader } from '@croupier/ledger';
import { grow } from '../bench/measure/grow.ts';
const pg = await startPostgres({ fsync: false });
const pool = createPool(pg.url, { max: 1, application: 'x', pointLookups: true });
const ids: string[] = [];
for (let i = 0; i < 100; i++) {
  const { rows } = await pool.query(`INSERT INTO wallets (id, player_id, currency) VALUES (uuidv7(), $1, 'EUR') RETURNING id`, ['p' + i]).catch((e) => { console.log(e); process.exit(1); });
  ids.push(rows[0].id);
}
await pool.query('UPDATE wallets SET cash = 1000000, version = 1');
await grow(pg.url, ids, 100 * 1000);
const reader = createReader(pool);
const q = { order: 'desc', limit: 50, cursor: null, from: null, to: null, kind: null } as never;
for (let i = 0; i < 300; i++) await reader.history(ids[i % 100]!, q);
let t = performance.now();
for (let i = 0; i < 300; i++) await reader.history(ids[i % 100]!, q);
console.log('ms per page', (performance.now() - t) / 300);
const { PAGE_TEXT } = { PAGE_TEXT: (await import('../../packages/ledger/src/sql/entry-columns.ts')).SELECT_ENTRIES };
const r = await pool.query(`EXPLAIN (ANALYZE, BUFFERS) ${PAGE_TEXT} WHERE e.wallet_id = '${ids[5]}' ORDER BY e.version desc LIMIT 51`);
console.log(r.rows.map((x: any) => x['QUERY PLAN']).join('\n'));
t = performance.now();
const { rows } = await pool.query(`${PAGE_TEXT} WHERE e.wallet_id = '${ids[5]}' ORDER BY e.version desc LIMIT 51`);
console.log(performance.now() - t, rows.length);
await pool.end(); await pg.stop();
