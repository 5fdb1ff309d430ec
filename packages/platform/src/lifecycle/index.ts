export { Lifecycle } from './lifecycle.ts';
export { Poller } from './poller.ts';
export { type RunningService, runService } from './service.ts';
