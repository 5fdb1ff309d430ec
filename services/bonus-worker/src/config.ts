import { readDatabaseUrl, readRedisUrl } from '@croupier/platform/config';
import type { Environment } from '@croupier/platform/config';

export interface BonusWorkerConfig {
  databaseUrl: string;
  redisUrl: string;
  /** Jobs that one process has in hand at once; what they are about is processed together. */
  concurrency: number;
  /** Job lock duration: without a renewal for this time another worker takes the job over. */
  lockMs: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  retryMs: number;
  /** `masked` hides player ids in public topics. */
  feedPlayerIds: 'plain' | 'masked';
}

export function readConfig(environment: Environment): BonusWorkerConfig {
  return {
    databaseUrl: readDatabaseUrl(environment),
    redisUrl: readRedisUrl(environment),
    concurrency: environment.integer('WAGERING_CONCURRENCY', 100, { min: 1, max: 1000 }),
    lockMs: environment.integer('JOB_LOCK_MS', 15_000, { min: 500, max: 300_000 }),
    retryMs: environment.integer('WAGERING_RETRY_MS', 500, { min: 1, max: 60_000 }),
    feedPlayerIds: environment.oneOf('FEED_PLAYER_IDS', 'plain', ['plain', 'masked']),
  };
}
