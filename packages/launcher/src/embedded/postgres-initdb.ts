import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { executable } from './postgres-binaries.ts';
import { makePrivateFolder } from './postgres-place.ts';
import type { ServerUser } from './server-user.ts';

export const POSTGRES_USER = 'croupier';

/** Where a server is, or is to be. */
export interface ClusterConfig {
  folder: string;
  binaries: string;
  user: ServerUser | undefined;
  password: string;
  /** For throw-away servers: does not wait for the disk. */
  ephemeral: boolean;
}

/** Into a temporary folder that is renamed when done: a killed initdb leaves nothing half-made behind. */
export function initialise(cluster: ClusterConfig): void {
  const { folder, user, password } = cluster;
  const tempDir = mkdtempSync(`${folder}-new-`);
  makePrivateFolder(tempDir, user);
  try {
    const passwordFile = join(tempDir, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user !== undefined) chownSync(passwordFile, user.uid, user.gid);
    runInitdb({ ...cluster, folder: join(tempDir, 'data') }, passwordFile);
    renameSync(join(tempDir, 'data'), folder);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

function runInitdb({ folder, binaries, user, ephemeral }: ClusterConfig, passwordFile: string): void {
  mkdirSync(folder);
  makePrivateFolder(folder, user);
  const result = spawnSync(executable(binaries, 'initdb'), initdbArguments(folder, passwordFile, ephemeral), {
    cwd: folder,
    encoding: 'utf8',
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    ...user,
  });
  if (result.status !== 0)
    throw new Error(
      `initdb failed: ${result.error?.message ?? ''}${result.stderr ?? ''}${result.stdout ?? ''}`,
    );
}

/** The builtin provider sorts the same on every machine, and C exists as a locale on every one of them. */
function initdbArguments(folder: string, passwordFile: string, ephemeral: boolean): string[] {
  const where = ['-D', folder, '-U', POSTGRES_USER, '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  const texts = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  return [...where, ...texts, ...(ephemeral ? ['--no-sync'] : [])];
}
