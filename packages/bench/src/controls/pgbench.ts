import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { withClient } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { createTpcb, runTpcb } from './tpcb.ts';

const run = promisify(execFile);

export const TPCB_CLIENTS = 20;

/** TPC-B-like transactions on the same server: no HTTP, no queue, one statement after another. */
export interface Tpcb {
  /** `pgbench`, or the same statements through `pg`. */
  by: string;
  run(milliseconds: number): Promise<{ perSecond: number; meanMs: number }>;
}

export async function prepareTpcb(servers: Servers): Promise<Tpcb> {
  const url = await servers.createDatabase('tpcb');
  await withClient(url, (client) => createTpcb(client, TPCB_CLIENTS));
  const binary = findPgbench();
  if (binary === undefined)
    return { by: 'the same statements through pg', run: (ms) => runTpcb(url, TPCB_CLIENTS, ms) };
  return { by: 'pgbench', run: (ms) => runPgbench(binary, url, ms) };
}

/** Debian installs it for each version of the server; every version works with every server. */
function findPgbench(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const folders = [
    ...(existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : []),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.map((folder) => join(folder, 'pgbench')).find((file) => existsSync(file));
}

async function runPgbench(
  binary: string,
  url: string,
  milliseconds: number,
): Promise<{ perSecond: number; meanMs: number }> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const server = ['-h', hostname, '-p', port, '-U', username];
  const work = ['-n', '-M', 'prepared', '-c', String(TPCB_CLIENTS), '-j', '2', '-T', seconds(milliseconds)];
  const env = { ...process.env, PGPASSWORD: password };
  const { stdout } = await run(binary, [...server, ...work, pathname.slice(1)], { env });
  return {
    perSecond: figure(stdout, /^tps = ([\d.]+)/m),
    meanMs: figure(stdout, /^latency average = ([\d.]+) ms/m),
  };
}

const seconds = (milliseconds: number): string => String(Math.max(1, Math.round(milliseconds / 1000)));

function figure(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`unexpected output of pgbench:\n${text}`);
  return Number(found);
}
