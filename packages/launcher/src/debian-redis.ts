import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface UnpackedRedis {
  command: string;
  env: Readonly<Record<string, string>>;
}

interface Unpacking {
  unpackInto: string;
  env?: NodeJS.ProcessEnv;
  say?: (line: string) => void;
}

/** What an earlier start has unpacked. */
export function unpackedRedis(folder: string): UnpackedRedis | undefined {
  const command = join(folder, 'usr', 'bin', 'redis-server');
  if (!existsSync(command)) return undefined;
  return { command, env: { LD_LIBRARY_PATH: libraryFolders(folder).join(':') } };
}

/**
 * Fetches the distribution's own package (signed, checked by apt) with what it needs and this machine lacks, and
 * unpacks it into the data folder, in place of one that does not run. Installs nothing and needs no root. Undefined
 * where there is no apt. One at a time: see the lock of the caller.
 */
export async function unpackDebianRedis({
  unpackInto,
  env,
  say = () => {},
}: Unpacking): Promise<UnpackedRedis | undefined> {
  if (!(await hasApt(env))) return undefined;
  rmSync(unpackInto, { recursive: true, force: true });
  mkdirSync(dirname(unpackInto), { recursive: true });
  const workshop = mkdtempSync(`${unpackInto}-new-`);
  try {
    say('no Redis server is installed: fetching the one of this distribution into the data folder');
    await fetchPackages(workshop, env);
    await unpackAll(workshop);
    renameSync(join(workshop, 'root'), unpackInto);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return unpackedRedis(unpackInto);
}

async function hasApt(env: NodeJS.ProcessEnv | undefined): Promise<boolean> {
  const found = await Promise.allSettled([
    run('apt-get', ['--version'], { env }),
    run('dpkg-deb', ['--version'], { env }),
  ]);
  return found.every(({ status }) => status === 'fulfilled');
}

/** With the machine's own package lists; where they are empty or stale, with lists of our own. */
async function fetchPackages(workshop: string, env: NodeJS.ProcessEnv | undefined): Promise<void> {
  const apt = aptIn(workshop, env);
  try {
    await apt.download([]);
  } catch {
    const own = privateLists(workshop);
    await apt.run([...own, 'update']);
    await apt.download(own);
  }
}

function aptIn(workshop: string, env: NodeJS.ProcessEnv = process.env) {
  // Root's apt would fetch as the user _apt, who cannot write into a closed home folder.
  const sandbox = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
  const apt = async (args: readonly string[]): Promise<string> => {
    const options = { cwd: workshop, env: { ...env, LC_ALL: 'C' }, timeout: 180_000 };
    return (await run('apt-get', ['-y', '-qq', ...sandbox, ...args], options)).stdout;
  };
  const download = async (lists: readonly string[]): Promise<void> => {
    // A simulation, since --print-uris leaves out what apt has in its cache already.
    const plan = await apt([...lists, '--simulate', '--no-install-recommends', 'install', 'redis-server']);
    const names = [...plan.matchAll(/^Inst (\S+)/gm)].flatMap(([, name]) => name ?? []);
    if (!names.includes('redis-server')) throw new Error('apt knows no package redis-server');
    await apt([...lists, 'download', ...names]);
  };
  return { run: apt, download };
}

function privateLists(workshop: string): string[] {
  for (const folder of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(workshop, folder), { recursive: true });
  return [
    '-o',
    `Dir::State::lists=${join(workshop, 'lists')}`,
    '-o',
    `Dir::Cache=${join(workshop, 'cache')}`,
  ];
}

async function unpackAll(workshop: string): Promise<void> {
  const packages = readdirSync(workshop).filter((name) => name.endsWith('.deb'));
  mkdirSync(join(workshop, 'root'));
  for (const name of packages) await run('dpkg-deb', ['-x', join(workshop, name), join(workshop, 'root')]);
}

/** `usr/lib`, `lib` and their folders for an architecture (`x86_64-linux-gnu`). */
function libraryFolders(root: string): string[] {
  const tops = [join(root, 'usr', 'lib'), join(root, 'lib')].filter((folder) => existsSync(folder));
  const triplets = tops.flatMap((top) =>
    readdirSync(top)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(top, name)),
  );
  return [...tops, ...triplets];
}
