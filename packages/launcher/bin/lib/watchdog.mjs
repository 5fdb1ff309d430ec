// Stops what a killed process has left running. It is started beside every process that starts servers, reads of each
// one on standard input, and knows that its parent has exited when that closes without a release message.
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What to stop, `{pid, signal, limitMs}`, in the order in which it was started. */
const watched = [];
const folders = [];

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.watch) watched.push(message.watch);
  if (message.remove) folders.push(message.remove);
  if (message.gone) forget(message.gone);
  if (message.release) process.exit(0);
}

for (const server of watched.reverse()) await end(server);
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

function forget(pid) {
  const index = watched.findIndex((server) => server.pid === pid);
  if (index >= 0) watched.splice(index, 1);
}

/** Without a signal it is only waited for: it exits on its own, since its parent has exited too. */
async function end({ pid, signal, limitMs }) {
  if (signal) send(pid, 'SIGCONT');
  if (signal) send(pid, signal);
  const deadline = performance.now() + limitMs;
  while (isAlive(pid) && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 20));
  send(pid, 'SIGKILL');
}

/** In a container zombies may not be collected: a zombie still takes signals, but has ended. */
function isAlive(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return send(pid, 0);
  }
}

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
