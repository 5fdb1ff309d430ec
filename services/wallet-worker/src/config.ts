import { readDatabaseUrl, readRedisUrl, readServiceSecrets } from '@croupier/platform/config';
import type { Environment, ServiceSecrets } from '@croupier/platform/config';

export interface WalletWorkerConfig {
  databaseUrl: string;
  redisUrl: string;
  serviceSecrets: ServiceSecrets;
  /** Operations in one transaction. A few hundred: a larger batch gains nothing and holds its wallets longer. */
  batchSize: number;
  /** Jobs that one process works on concurrently; their wallets are applied together. */
  concurrency: number;
  /** Job lock duration in milliseconds: without a renewal another worker takes the job. */
  lockMs: number;
  /** Attempts of an operation that fails by its own fault, before it becomes a dead letter. */
  attempts: number;
  /** Attempts of a job of the bonus pipeline, before it becomes a dead letter. */
  wageringAttempts: number;
  /** Seconds between two reconciliation runs, over all workers; 0 switches them off. */
  reconcileEverySeconds: number;
}

export function readConfig(environment: Environment): WalletWorkerConfig {
  return {
    databaseUrl: readDatabaseUrl(environment),
    redisUrl: readRedisUrl(environment),
    serviceSecrets: readServiceSecrets(environment),
    batchSize: environment.integer('WALLET_BATCH_SIZE', 200, { min: 1, max: 1000 }),
    concurrency: environment.integer('WALLET_CONCURRENCY', 200, { min: 1, max: 1000 }),
    lockMs: environment.integer('JOB_LOCK_MS', 15_000, { min: 500, max: 300_000 }),
    attempts: environment.integer('OPERATION_ATTEMPTS', 5, { min: 1, max: 10 }),
    wageringAttempts: environment.integer('WAGERING_ATTEMPTS', 5, { min: 1, max: 20 }),
    reconcileEverySeconds: environment.integer('BOOKS_CHECK_EVERY_SECONDS', 3600, { min: 0, max: 604_800 }),
  };
}
