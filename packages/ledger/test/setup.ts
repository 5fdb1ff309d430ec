import type { OperationView } from '@croupier/contracts';
import { createPool, isSerializationFailure } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { createDatabase } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { storeStatements } from '../src/accept/sql/store-operations.ts';
import { storeParameters } from '../src/accept/store.ts';
import type { NewRow } from '../src/accept/store.ts';
import { applyQueued, createReader, createRegistry, GroupAcceptor } from '../src/index.ts';
import type { Accepted } from '../src/index.ts';
import { requested } from './requested.ts';
import type { Requested } from './requested.ts';

/** Rows as they are, without the acceptor. */
export async function insertOperations(pool: Pool, rows: readonly NewRow[]): Promise<void> {
  const parts = { isAudited: false, isRestricted: false, hasMetadata: true, hasKeys: true };
  await pool.query({ text: storeStatements(parts).around.text, values: storeParameters(rows) });
}

/** A ledger on a database of its own, without queues: what is accepted is applied when a test says so. */
export async function openLedger(): Promise<TestLedger> {
  const database = await createDatabase();
  const pool = createPool(database.url, { max: 6, application: 'test' });
  return new TestLedger(database.url, pool, async () => {
    await pool.end();
    await database.drop();
  });
}

export class TestLedger {
  readonly url: string;
  readonly pool: Pool;
  readonly acceptor: GroupAcceptor;
  readonly reader: ReturnType<typeof createReader>;
  readonly registry: ReturnType<typeof createRegistry>;
  readonly close: () => Promise<void>;

  constructor(url: string, pool: Pool, close: () => Promise<void>) {
    this.url = url;
    this.pool = pool;
    this.acceptor = new GroupAcceptor(pool, { maxFlush: 200, onAccepted: () => {} });
    this.reader = createReader(pool);
    this.registry = createRegistry(pool);
    this.close = close;
  }

  async openWallet(playerId = `player-${uuidv7()}`, currency = 'EUR'): Promise<string> {
    const made = await this.registry.createWallet({ playerId, currency, metadata: null });
    if (typeof made === 'string') throw new Error(made);
    return made.wallet.id;
  }

  async accept(...requests: Requested[]): Promise<Accepted[]> {
    return this.acceptor.accept(requests.map(requested));
  }

  /** Accepts one, applies what is queued for its wallets, and answers it as it is then. */
  async run(request: Requested): Promise<OperationView> {
    const [accepted] = await this.accept(request);
    if (accepted === undefined || !('operation' in accepted)) throw new Error(JSON.stringify(accepted));
    await this.drain([accepted.operation.walletId, ...(request.toWalletId ? [request.toWalletId] : [])]);
    return this.operation(accepted.operation.id);
  }

  async operation(id: string): Promise<OperationView> {
    const read = await this.reader.operation(id);
    if (read === null) throw new Error(`operation ${id} is not there`);
    return read.operation;
  }

  /**
   * Applies what is queued for these wallets, in batches of these sizes in turn; looks again when another was faster.
   */
  async drain(walletIds: string[], ...limits: number[]): Promise<void> {
    let left = walletIds;
    for (let i = 0; left.length > 0; i++) {
      try {
        const { requeue, lockedElsewhere } = await applyQueued(this.pool, left, {
          limit: limits[i % limits.length] ?? 200,
        });
        left = [...requeue, ...lockedElsewhere];
      } catch (error) {
        if (!isSerializationFailure(error)) throw error;
      }
    }
  }
}
