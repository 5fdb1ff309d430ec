export type { ReadinessCheck } from './admin-server.ts';
export { type Look, ProgressWatch } from './progress-watch.ts';
