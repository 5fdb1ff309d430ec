import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whom a server runs as. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. As root it gets the user `postgres` where there is one, else `nobody`;
 * everyone else runs it as themselves (undefined).
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = userNamed('postgres') ?? userNamed('nobody');
  if (user === undefined)
    throw new Error('PostgreSQL refuses to run as root, and there is no user nobody to run it as.');
  return user;
}

function userNamed(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Whether that user gets into a folder: tried, since modes, ACLs and mounts all have a say in it. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
