import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf, tryLock } from '#lib/lock';
import { ConfigError } from '@croupier/platform/config';
import type { PortName } from '../config.ts';
import type { DatabaseUrls } from '../database/database-urls.ts';

/** What other programs of this clone (reconciliation, demo, bench) need to know of the running system. */
export interface RunState {
  pid: number;
  startedAt: string;
  host: string;
  ports: Readonly<Record<PortName, number>>;
  database: DatabaseUrls;
  redisUrl: string;
}

/** Another start has this data folder. */
class AlreadyRunning extends ConfigError {
  constructor(pid: string) {
    super(`already running: pid ${pid}`);
  }
}

const lockName = (dataDir: string): string => `data ${dataDir}`;
const stateFile = (dataDir: string): string => join(dataDir, 'run.json');

/** One system to a data folder. The kernel takes the lock back when its holder dies. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const { release, holder } = await tryLock(lockName(dataDir), String(process.pid));
  if (release === undefined) throw new AlreadyRunning(holder);
  return release;
}

export function writeState(dataDir: string, state: RunState): void {
  const draft = `${stateFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 }); // it has passwords in it
  renameSync(draft, stateFile(dataDir));
}

export const removeState = (dataDir: string): void => rmSync(stateFile(dataDir), { force: true });

/** Of the system that runs on this data folder now; undefined where none does, or it has not come that far. */
export async function readState(dataDir: string): Promise<RunState | undefined> {
  const holder = await holderOf(lockName(dataDir));
  if (holder === undefined) return undefined;
  try {
    const state = JSON.parse(readFileSync(stateFile(dataDir), 'utf8')) as RunState;
    return String(state.pid) === holder ? state : undefined;
  } catch {
    return undefined;
  }
}
