// The built ledger without HTTP, queue and events: accepts and applies batches on a few connections.
import { applyQueued, GroupAcceptor } from '@croupier/ledger';
import type { NewOperation } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';

interface LedgerPlan {
  type: 'run';
  batch: number;
  milliseconds: number;
  wallets: string[];
}

export interface LedgerDone {
  type: 'done';
  operations: number;
  tookMs: number;
}

/** Workers with separate wallets, so that none waits for another. */
const MAX_CONCURRENT = 4;

const url = process.env['DATABASE_URL'] ?? '';
const acceptPool = createPool(url, { max: MAX_CONCURRENT, application: 'bench' });
const applyPool = createPool(url, { max: MAX_CONCURRENT, application: 'bench', pointLookups: true });
let count = 0;

process.on('message', (message: LedgerPlan | { type: 'stop' }) => {
  if (message.type === 'stop') process.exit(0);
  void run(message);
});
process.send?.({ type: 'listening' });

async function run({ batch, milliseconds, wallets }: LedgerPlan): Promise<void> {
  const began = performance.now();
  const workers = Array.from({ length: MAX_CONCURRENT }, (_, worker) => {
    const own = wallets.filter((_id, index) => index % MAX_CONCURRENT === worker);
    return runWorker(own, batch, began + milliseconds);
  });
  const operations = (await Promise.all(workers)).reduce((sum, done) => sum + done, 0);
  process.send?.({ type: 'done', operations, tookMs: performance.now() - began } satisfies LedgerDone);
}

async function runWorker(wallets: string[], batch: number, until: number): Promise<number> {
  const acceptor = new GroupAcceptor(acceptPool, { maxFlush: batch, onAccepted: () => {} });
  let operations = 0;
  for (; performance.now() < until; operations += batch) {
    const asked = Array.from({ length: batch }, () => deposit(wallets));
    const accepted = await acceptor.accept(asked);
    if (accepted.some(({ outcome }) => outcome !== 'accepted'))
      throw new Error('an operation was not accepted');
    await applyAll([...new Set(asked.map(({ walletId }) => walletId))], batch);
  }
  return operations;
}

async function applyAll(walletIds: string[], limit: number): Promise<void> {
  for (let left = walletIds; left.length > 0;) {
    const { requeue, lockedElsewhere } = await applyQueued(applyPool, left, { limit });
    left = [...requeue, ...lockedElsewhere];
  }
}

function deposit(wallets: string[]): NewOperation {
  const walletId = wallets[Math.floor(Math.random() * wallets.length)] ?? '';
  return {
    kind: 'deposit',
    walletId,
    keys: { reference: `c${process.pid}-${count++}` },
    payload: { amount: 100 },
    createdBy: 'bench',
  };
}
