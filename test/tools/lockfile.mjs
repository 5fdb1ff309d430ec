#!/usr/bin/env node
// npm run lockfile, after every `npm install`: npm leaves packages for other machines out of the lockfile when the
// registry at hand does not serve them, and then `npm ci` refuses to work anywhere.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile, missingPackages } from './complete-lockfile.mjs';
import { root, log } from '../../packages/launcher/bin/lib/root.mjs';

const file = join(root, 'package-lock.json');
const text = readFileSync(file, 'utf8');
const lockfile = JSON.parse(text);
const missing = missingPackages(lockfile);

const completed = `${JSON.stringify(await completeLockfile(lockfile, ask), null, 2)}\n`;
if (completed === text) {
  log('package-lock.json is complete');
} else {
  writeFileSync(`${file}.new`, completed);
  renameSync(`${file}.new`, file);
  for (const { name, wanted } of missing) log(`added ${name} ${wanted}`);
}

function ask(name, wanted) {
  const args = ['view', `${name}@${wanted}`, 'version', 'os', 'cpu', 'libc', '--json'];
  const answer = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' }),
  );
  return Array.isArray(answer) ? answer.at(-1) : answer;
}
