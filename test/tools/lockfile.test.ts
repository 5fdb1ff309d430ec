import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@croupier/launcher';
import { completeLockfile, type Lockfile, missingPackages } from './complete-lockfile.mjs';

const nothingToAsk = (name: string): never => {
  throw new Error(`asked for ${name}`);
};

const lockfileOf = (packages: Lockfile['packages']): Lockfile => ({
  lockfileVersion: 3,
  packages: { '': {}, ...packages },
});

describe('the lockfile', () => {
  test('of this repository has a package for every optional dependency, so that `npm ci` works everywhere', () => {
    const text = readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8');
    const missing = missingPackages(JSON.parse(text) as Lockfile).map(({ name }) => name);
    expect(missing).toEqual([]); // otherwise: npm run lockfile
  });

  test('is completed by what the names say, and then stays as it is', async () => {
    const optionalDependencies = {
      '@a/darwin-64': '1.0.0',
      '@a/core-linux-x64-musl': '1.0.0',
      '@a/binding-linux-arm-gnueabihf': '1.0.0',
      '@a/binding-openharmony-arm64': '1.0.0',
      '@a/binding-wasm32-wasi': '1.0.0',
      '@a/windows-x64': '1.0.0',
    };
    const before = lockfileOf({ 'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies } });
    const after = await completeLockfile(before, nothingToAsk);
    const added = { version: '1.0.0', dev: true, optional: true };
    expect(after.packages).toMatchObject({
      'node_modules/@a/darwin-64': { ...added, os: ['darwin'], cpu: ['x64'] },
      'node_modules/@a/core-linux-x64-musl': { ...added, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      'node_modules/@a/binding-linux-arm-gnueabihf': {
        ...added,
        os: ['linux'],
        cpu: ['arm'],
        libc: ['glibc'],
      },
      'node_modules/@a/binding-openharmony-arm64': { ...added, os: ['openharmony'], cpu: ['arm64'] },
      'node_modules/@a/binding-wasm32-wasi': { ...added, cpu: ['wasm32'] },
      'node_modules/@a/windows-x64': { ...added, os: ['win32'], cpu: ['x64'] },
    });
    expect(missingPackages(after)).toEqual([]);
    expect(JSON.stringify(await completeLockfile(after, nothingToAsk))).toBe(JSON.stringify(after));
  });

  test('has the package of a second version beside the one that wants it', async () => {
    const before = lockfileOf({
      'node_modules/a': { version: '2.0.0', optionalDependencies: { '@a/linux-x64': '2.0.0' } },
      'node_modules/@a/linux-x64': { version: '2.0.0', optional: true },
      'node_modules/b/node_modules/a': {
        version: '1.0.0',
        optionalDependencies: { '@a/linux-x64': '1.0.0' },
      },
    });
    const { packages } = await completeLockfile(before, nothingToAsk);
    expect(packages['node_modules/b/node_modules/a/node_modules/@a/linux-x64']?.version).toBe('1.0.0');
    expect(packages['node_modules/@a/linux-x64']?.version).toBe('2.0.0');
  });

  test('asks about a package whose name says nothing, or whose version is a range', async () => {
    const before = lockfileOf({
      'node_modules/a': { version: '1.0.0', optionalDependencies: { fsevents: '^2.3.0' } },
    });
    const answer = { version: '2.3.3', os: ['darwin'] };
    const { packages } = await completeLockfile(before, () => Promise.resolve(answer));
    expect(packages['node_modules/fsevents']).toEqual({ ...answer, optional: true });
  });
});
