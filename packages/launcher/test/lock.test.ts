import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '@croupier/launcher';
import { holderOf, lock, tryLock } from '#lib/lock';

const name = `test ${process.pid} ${Date.now()}`;

test('a lock has one holder, who is named to the others, and then the next', async () => {
  const first = await tryLock(name, 'pid 1');
  expect(await tryLock(name, 'pid 2')).toEqual({ holder: 'pid 1' });
  const waiting = lock(name);
  await first.release?.();
  const release = await waiting;
  expect(await holderOf(name)).toBe('');
  await release();
  expect(await holderOf(name)).toBeUndefined();
});

test('a lock is free when its holder has been killed', async () => {
  const module = join(repositoryRoot, 'packages/launcher/bin/lib/lock.mjs');
  const hold = `import { tryLock } from ${JSON.stringify(module)}; await tryLock(${JSON.stringify(name)}, 'killed');
    setInterval(() => {}, 1000); console.log('held');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', hold]);
  await once(child.stdout, 'data');
  expect(await tryLock(name)).toEqual({ holder: 'killed' });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await tryLock(name);
  expect(next.release).toBeDefined();
  await next.release?.();
});
