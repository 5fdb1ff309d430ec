// The ceiling: processes the jobs of the real gateway and answers that every operation is applied, without decisions
// and writes. It reads the operations, since the jobs only name wallets.
import { OPERATION_QUEUES, resultsChannel } from '@croupier/contracts';
import { Environment, readServiceSecrets } from '@croupier/platform/config';
import { createLogger } from '@croupier/platform/log';
import { Coalescer, createPool } from '@croupier/platform/postgres';
import { queuePrefix } from '@croupier/platform/queues';
import { connectRedis, MessageSeal } from '@croupier/platform/redis';
import type { Leftover } from '@croupier/platform/postgres';
import { Worker } from 'bullmq';

interface Row {
  seq: number;
  id: string;
  reply_to: string;
  kind: string;
  wallet_id: string;
  amount: number;
  reference: string;
}

const log = createLogger('no-op worker', { level: 'warn', format: 'json' });
const redisUrl = process.env['REDIS_URL'] ?? '';
const redis = connectRedis(redisUrl, 'worker', log);
const pool = createPool(process.env['DATABASE_URL'] ?? '', {
  max: 2,
  application: 'no-op worker',
  pointLookups: true,
});
const seal = new MessageSeal(readServiceSecrets(new Environment()), 'results');
let lastSeq = 0;

const READ = `SELECT o.seq, o.id, q.reply_to, o.kind, o.wallet_id, o.amount, o.reference
  FROM queue q CROSS JOIN LATERAL (
    SELECT * FROM operations
    WHERE operations.wallet_id = q.wallet_id AND operations.seq = q.seq AND operations.seq > 0 LIMIT 1
  ) AS o
  WHERE q.seq > $1 AND q.reply_to IS NOT NULL ORDER BY q.seq`;

const coalescer = new Coalescer({ run, maxKeys: 100_000, blockedDelayMs: 1 });
for (const queue of OPERATION_QUEUES) {
  const connection = connectRedis(redisUrl, 'worker', log);
  new Worker(queue, (job) => coalescer.submit((job.data as { wallets: string[] }).wallets), {
    connection,
    prefix: queuePrefix(queue),
    concurrency: 200,
    removeOnComplete: { count: 0 },
  });
}
process.on('message', (message: { type: string }) => {
  if (message.type === 'stop') process.exit(0);
});

/** The gateway flushes sequentially, so that new operations have a higher `seq` than those read before. */
async function run(): Promise<Leftover> {
  const { rows } = await pool.query<Row>({ name: 'read', text: READ, values: [lastSeq] });
  lastSeq = rows.at(-1)?.seq ?? lastSeq;
  const [first] = rows;
  // the bench starts one gateway
  if (first !== undefined) {
    const channel = resultsChannel(first.reply_to);
    await redis.publish(channel, seal.seal(channel, JSON.stringify(rows.map(view))));
  }
  return { keys: [], blocked: false };
}

/** A view of the usual size. */
function view({ id, kind, wallet_id, amount, reference }: Row): object {
  const at = new Date().toISOString();
  return {
    id,
    kind,
    status: 'applied',
    walletId: wallet_id,
    amount,
    currency: 'EUR',
    reference,
    idempotencyKey: null,
    metadata: {},
    rejection: null,
    result: {
      version: 1,
      cash: 1_000_000_000_000,
      bonus: 0,
      reserved: 0,
      incoming: 0,
      toCash: 200,
      toBonus: 0,
    },
    createdAt: at,
    appliedAt: at,
    betReference: reference,
    final: true,
  };
}
