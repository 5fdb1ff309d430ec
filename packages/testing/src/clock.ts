import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock, repositoryRoot, unpackDebianPackage } from '@croupier/launcher';
import { once, register } from './resources.ts';

/** The variant for programs with threads. */
const LIBRARY = 'libfaketimeMT.so.1';
const unpackInto = join(repositoryRoot, '.data', 'libfaketime-package');

/** The library libfaketime, with which clocks can be stepped; else the reason why it is missing. */
export type Faketime = { library: string } | { missing: string };

/** What is installed, or Debian's package unpacked beside the data of `npm start`. Linux only. */
export async function findFaketime(): Promise<Faketime> {
  if (process.platform !== 'linux') return { missing: `libfaketime is not used on ${process.platform}` };
  const installed = working('/');
  if (installed !== undefined) return { library: installed };
  const release = await lock(`libfaketime ${unpackInto}`);
  try {
    if (working(unpackInto) === undefined) await unpackDebianPackage({ name: 'libfaketime', unpackInto });
    const library = working(unpackInto);
    return library === undefined
      ? { missing: 'libfaketime is neither installed nor available from apt' }
      : { library };
  } catch (error) {
    return { missing: String(error) };
  } finally {
    await release();
  }
}

/** The library below that root, if programs run with it and see another time. */
function working(root: string): string | undefined {
  const tops = ['usr/lib', 'usr/lib64'].map((top) => join(root, top)).filter((top) => existsSync(top));
  const folders = tops.flatMap((top) => [
    top,
    ...readdirSync(top)
      .filter(isTriplet)
      .map((name) => join(top, name)),
  ]);
  return folders
    .map((folder) => join(folder, 'faketime', LIBRARY))
    .find((file) => existsSync(file) && works(file));
}

const isTriplet = (name: string): boolean => name.includes('-linux-');

function works(library: string): boolean {
  try {
    const env = { ...process.env, LD_PRELOAD: library, FAKETIME: '-10d' };
    const shown = execFileSync(process.execPath, ['-p', 'Date.now()'], { env, stdio: 'pipe' }).toString();
    return Math.abs(Date.now() - Number(shown) - 10 * 86_400_000) < 3_600_000;
  } catch {
    return false;
  }
}

/** The wall clock of the processes that run in this environment. Their monotonic clock is the machine's. */
export class SteppedClock {
  readonly env: Readonly<Record<string, string>>;
  readonly #file: string;

  /** `library` as `findFaketime` has found it; it is copied to where PostgreSQL's own user can read it. */
  constructor(library: string) {
    const folder = mkdtempSync(join(tmpdir(), 'croupier-clock-'));
    register(once(async () => rmSync(folder, { recursive: true, force: true })));
    chmodSync(folder, 0o755);
    this.#file = join(folder, 'offset');
    const copy = join(folder, LIBRARY);
    copyFileSync(library, copy);
    chmodSync(copy, 0o755);
    this.env = {
      LD_PRELOAD: copy,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      DONT_FAKE_MONOTONIC: '1',
    };
    this.set(0);
  }

  /** Seconds by which it is ahead of the machine's, from now on. */
  set(seconds: number): void {
    writeFileSync(`${this.#file}-new`, `${seconds < 0 ? '' : '+'}${seconds}\n`, { mode: 0o644 });
    renameSync(`${this.#file}-new`, this.#file); // a reader finds one offset or the other
  }
}
