import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A lock that the kernel frees when its holder dies: a listening socket. Linux has names for them outside the file
 * system, Windows has pipes; elsewhere it is a file, whose rest a killed holder leaves and the next one removes.
 */
export async function tryLock(name, note = '') {
  const path = address(name);
  const server = await listen(path, note);
  if (server) return { release: () => new Promise((resolve) => server.close(resolve)) };
  const holder = await ask(path);
  if (holder !== undefined) return { holder };
  if (path.startsWith(tmpdir())) rmSync(path, { force: true }); // no answer: its holder was killed
  return tryLock(name, note);
}

/** Waits for its turn. */
export async function lock(name, onWait = () => {}) {
  for (let attempt = 0; ; attempt++) {
    const { release } = await tryLock(name);
    if (release) return release;
    if (attempt === 0) onWait();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The note of the lock's holder, or undefined where it is free. */
export const holderOf = (name) => ask(address(name));

function address(name) {
  const id = `croupier-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

function listen(path, note) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(note);
    });
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server.unref()));
  });
}

function ask(path) {
  return new Promise((resolve) => {
    let note = '';
    const socket = connect(path);
    socket.setTimeout(2_000, () => socket.destroy()); // a holder that is frozen or busy still holds it
    socket.on('data', (data) => (note += data));
    socket.on('error', (error) =>
      resolve(['ECONNREFUSED', 'ENOENT'].includes(error.code) ? undefined : note),
    );
    socket.on('close', () => resolve(note));
  });
}
