export { binaryArray } from './binary-array.ts';
export { Coalescer, type Leftover } from './coalescer.ts';
export {
  type Pool,
  type PoolClient,
  type PoolOptions,
  type QueryResult,
  createPool,
  isInfrastructureFault,
  isOwnFault,
  isSerializationFailure,
  isUnavailable,
  isWithoutEffect,
  sqlState,
} from './postgres.ts';
