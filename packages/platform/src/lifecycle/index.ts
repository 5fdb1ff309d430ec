export { Lifecycle } from './lifecycle.ts';
export { Poller } from './poller.ts';
