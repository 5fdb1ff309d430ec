import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A secret that is made once and kept in the data folder, readable by its owner only. However many processes ask
 * for it at the same moment, they all get the same: the file is written under a name of its own and then linked,
 * which only one of them can do.
 */
export function secretOf(dataDir, name) {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  const known = read(file);
  if (known) return known;
  mkdirSync(dataDir, { recursive: true }); // not as closed as the secrets: PostgreSQL's user may have to get in
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
