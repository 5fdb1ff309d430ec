import { join } from 'node:path';
import { repositoryRoot } from '../paths.ts';
import type { ServiceSpec } from './service-process.ts';

/** Together they are started and stopped; the stages in this order, and stopped in reverse. */
export type Stage = readonly ServiceSpec[];

/**
 * The gateway is last: it takes requests when workers run to apply them, and stops first. Realtime outlives the
 * workers, so that what they commit while they stop is still sent to clients.
 */
export function serviceStages(walletWorkers: number, dev: boolean): Stage[] {
  const numbers = Array.from({ length: walletWorkers }, (_, index) => index + 1);
  const workers = numbers.map((number) => spec('wallet-worker', dev, `wallet-worker-${number}`));
  return [[spec('realtime', dev)], [spec('bonus-worker', dev), ...workers], [spec('gateway', dev)]];
}

function spec(kind: string, dev: boolean, name = kind): ServiceSpec {
  const main = join(repositoryRoot, 'services', kind, ...(dev ? ['src', 'main.ts'] : ['dist', 'main.js']));
  return { name, kind, main, execArgv: dev ? fromSource() : ['--enable-source-maps'] };
}

/** Node's arguments for running TypeScript as it lies there. */
export function fromSource(): string[] {
  return ['--no-warnings', '--import', import.meta.resolve('tsx'), '--conditions=source'];
}
