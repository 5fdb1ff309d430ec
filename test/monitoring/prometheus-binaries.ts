import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { repositoryRoot, unpackDebianPackage, unpackedProgram } from '@croupier/launcher';
import type { UnpackedProgram } from '@croupier/launcher';
import { describeUnless } from '@croupier/testing';
import { lock } from '../../packages/launcher/bin/lib/lock.mjs';

export interface PrometheusBinaries {
  prometheus: UnpackedProgram;
  promtool: UnpackedProgram;
}

const unpackInto = join(repositoryRoot, '.data', 'prometheus-package');

/** What is installed, or Debian's package unpacked beside the data of `npm start`; else why neither is available. */
async function findPrometheus(): Promise<PrometheusBinaries | string> {
  const installed = binaries((command) => ({ command, env: {} }));
  if (installed !== null) return installed;
  const release = await lock(`prometheus ${unpackInto}`);
  try {
    const unpacked = (): PrometheusBinaries | null =>
      binaries((program) => unpackedProgram(unpackInto, program));
    const log = (line: string): boolean => process.stderr.write(`${line}\n`);
    if (unpacked() === null) await unpackDebianPackage({ name: 'prometheus', unpackInto, log });
    return unpacked() ?? 'Prometheus is not installed, and this system has no apt to fetch one with';
  } catch (error) {
    return String(error);
  } finally {
    await release();
  }
}

/** Both, if both can be run. */
function binaries(find: (program: string) => UnpackedProgram | undefined): PrometheusBinaries | null {
  const [prometheus, promtool] = ['prometheus', 'promtool'].map(find);
  if (prometheus === undefined || promtool === undefined) return null;
  return [prometheus, promtool].every(runs) ? { prometheus, promtool } : null;
}

function runs({ command, env }: UnpackedProgram): boolean {
  try {
    execFileSync(command, ['--version'], { env: { ...process.env, ...env }, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** Tests that need Prometheus: skipped where it is not available. */
export async function describeWithPrometheus(
  name: string,
  tests: (binaries: PrometheusBinaries) => void,
): Promise<void> {
  const found = await findPrometheus();
  if (typeof found !== 'string') return describe(name, () => tests(found));
  describeUnless(`there is no Prometheus here: ${found}`, name, () => tests({} as PrometheusBinaries));
}
