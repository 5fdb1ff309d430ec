export * from './collector.ts';
export { changeJournal, createDatabase, type TestDatabase } from './database.ts';
export { eventually, type Limits } from './eventually.ts';
export { startPostgres, type TestPostgres } from './postgres.ts';
export { startRedis, type TestRedis } from './redis.ts';
export { spawnService, type TestService } from './service.ts';
export { describeUnless, testUnless } from './skip.ts';
export { TEST_SECRET, TEST_SERVICE_SECRET, token } from './token.ts';
export { makeFolder } from './run.ts';
