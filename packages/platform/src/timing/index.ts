export { backoffMs, jittered, pause } from './backoff.ts';
export { Throttle } from './throttle.ts';
