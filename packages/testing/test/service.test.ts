import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { isAlive, repositoryRoot } from '@croupier/launcher';
import { eventually, spawnService } from '@croupier/testing';

const FAKE = join(repositoryRoot, 'packages/launcher/test/fixtures/fake-service.mjs');

test('a service runs as a process until it is asked to stop', async () => {
  const service = await spawnService(FAKE, { SERVICE_NAME: 'fake' });
  expect((await fetch(`${service.adminUrl}/readyz`)).status).toBe(200);
  expect(await service.stop()).toBe(0);
  expect(service.output()).toContain('leaving: stop requested');
});

test('a service answers nothing while it is frozen, and dies of a kill all the same', async () => {
  const service = await spawnService(FAKE);
  service.freeze();
  const signal = AbortSignal.timeout(200);
  await expect(fetch(`${service.adminUrl}/readyz`, { signal })).rejects.toThrow('timeout');
  service.thaw();
  expect((await fetch(`${service.adminUrl}/readyz`)).status).toBe(200);
  service.freeze();
  await service.kill();
  expect(isAlive(service.pid)).toBe(false);
});

test('a service that leaves before it listens is an error with its output', async () => {
  const failing = spawnService(FAKE, { SERVICE_NAME: 'fake', FAKE_REFUSES: 'fake' });
  await expect(failing).rejects.toThrow(/left before it listened:\n.*made to fail/);
});

test('eventually repeats the assertion until it holds', async () => {
  let looks = 0;
  expect(await eventually(() => (expect(++looks).toBe(3), 'held'), { intervalMs: 1 })).toBe('held');
});

test('eventually gives the last complaint when the time is up', async () => {
  let looks = 0;
  const look = () => Promise.reject(new Error(`look ${++looks}`));
  const complaint = (await eventually(look, { timeoutMs: 50, intervalMs: 1 }).catch(
    (error: unknown) => error,
  )) as Error;
  expect(complaint.message).toBe(`look ${looks}`);
});
