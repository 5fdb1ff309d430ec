import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describeUnless, makeFolder } from '@croupier/testing';
import { postgresPlace } from '../src/embedded/postgres-place.ts';
import { serverUser } from '../src/embedded/server-user.ts';
import { removeFolder } from './helpers.ts';

const user = serverUser();
const reason = user === undefined ? 'they are for root, and this is another user' : null;

describeUnless(reason, 'as root, the place for PostgreSQL in a home folder that is closed to others', () => {
  let home: string;
  let made: string[];

  beforeEach(() => {
    home = makeFolder('home');
    chmodSync(home, 0o700);
    made = [];
  });
  afterEach(() => made.forEach(removeFolder));

  function place(name: string): string {
    const found = postgresPlace(join(home, name), user);
    made.push(found);
    return found;
  }

  test('is outside it, with a pointer left behind, and the same at the next start', () => {
    const found = place('project');
    expect(found).toMatch(/^\/var\/lib\/croupier-/);
    expect(readFileSync(join(home, 'project', 'postgres-is-in'), 'utf8').trim()).toBe(found);
    expect(place('project')).toBe(found);
  });

  test('goes with a project that is moved, and is another for a copy', () => {
    const found = place('project');
    renameSync(join(home, 'project'), join(home, 'moved'));
    expect(place('moved')).toBe(found);
    cpSync(join(home, 'moved'), join(home, 'copy'), { recursive: true });
    expect(place('copy')).not.toBe(found);
    expect(place('moved')).toBe(found);
  });

  test('is a fresh one where the project was removed and cloned again', () => {
    const found = place('project');
    removeFolder(join(home, 'project'));
    expect(place('project')).not.toBe(found);
  });

  test('is the data folder itself where it is not closed', () => {
    chmodSync(home, 0o755);
    mkdirSync(join(home, 'open'));
    expect(postgresPlace(join(home, 'open'), user)).toBe(join(home, 'open'));
  });
});
