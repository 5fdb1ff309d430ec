import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface UnpackedProgram {
  command: string;
  env: Readonly<Record<string, string>>;
}

export interface Unpacking {
  /** The package's name. */
  name: string;
  unpackInto: string;
  env?: NodeJS.ProcessEnv | undefined;
  /** Gets a line about what is fetched, since that takes a while. */
  log?: ((line: string) => void) | undefined;
}

/** A program (redis-server, promtool) of what was unpacked earlier. */
export function unpackedProgram(folder: string, program: string): UnpackedProgram | undefined {
  const command = join(folder, 'usr', 'bin', program);
  if (!existsSync(command)) return undefined;
  return { command, env: { LD_LIBRARY_PATH: libraryFolders(folder).join(':') } };
}

/**
 * Fetches the distribution's own package (signed, checked by apt) with what it needs and this machine lacks, and
 * unpacks it into the folder, in place of one that does not run. Installs nothing and needs no root. False where there
 * is no apt. One at a time: see the lock of the caller.
 */
export async function unpackDebianPackage({ name, unpackInto, env, log }: Unpacking): Promise<boolean> {
  if (!(await hasApt(env))) return false;
  log?.(`${name} is not installed: fetching the distribution's package into the data folder`);
  rmSync(unpackInto, { recursive: true, force: true });
  mkdirSync(dirname(unpackInto), { recursive: true });
  const tempDir = mkdtempSync(`${unpackInto}-new-`);
  try {
    await fetchPackages(name, tempDir, env);
    await unpackAll(tempDir);
    renameSync(join(tempDir, 'root'), unpackInto);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
  return true;
}

async function hasApt(env: NodeJS.ProcessEnv | undefined): Promise<boolean> {
  const found = await Promise.allSettled([
    run('apt-get', ['--version'], { env }),
    run('dpkg-deb', ['--version'], { env }),
  ]);
  return found.every(({ status }) => status === 'fulfilled');
}

/** With the machine's own package lists; where they are empty or stale, with lists of our own. */
async function fetchPackages(
  name: string,
  tempDir: string,
  env: NodeJS.ProcessEnv | undefined,
): Promise<void> {
  const apt = aptIn(name, tempDir, env);
  try {
    await apt.download([]);
  } catch {
    const own = privateLists(tempDir);
    await apt.run([...own, 'update']);
    await apt.download(own);
  }
}

function aptIn(name: string, tempDir: string, env: NodeJS.ProcessEnv = process.env) {
  // Root's apt would fetch as the user _apt, who cannot write into a closed home folder.
  const sandbox = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
  const apt = async (args: readonly string[]): Promise<string> => {
    const options = { cwd: tempDir, env: { ...env, LC_ALL: 'C' }, timeout: 180_000 };
    return (await run('apt-get', ['-y', '-qq', ...sandbox, ...args], options)).stdout;
  };
  const download = async (lists: readonly string[]): Promise<void> => {
    // A simulation, since --print-uris leaves out what apt has in its cache already.
    const plan = await apt([...lists, '--simulate', '--no-install-recommends', 'install', name]);
    const names = [...plan.matchAll(/^Inst (\S+)/gm)].flatMap(([, found]) => found ?? []);
    if (!names.includes(name)) throw new Error(`apt knows no package ${name}`);
    await apt([...lists, 'download', ...names]);
  };
  return { run: apt, download };
}

function privateLists(tempDir: string): string[] {
  for (const folder of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(tempDir, folder), { recursive: true });
  return ['-o', `Dir::State::lists=${join(tempDir, 'lists')}`, '-o', `Dir::Cache=${join(tempDir, 'cache')}`];
}

async function unpackAll(tempDir: string): Promise<void> {
  const packages = readdirSync(tempDir).filter((file) => file.endsWith('.deb'));
  mkdirSync(join(tempDir, 'root'));
  for (const file of packages) await run('dpkg-deb', ['-x', join(tempDir, file), join(tempDir, 'root')]);
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
