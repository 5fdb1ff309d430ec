// Entry point of the image: the first argument names a service or a task. It runs in this process, which is the
// container's first one and so receives SIGTERM.
const imports = (path) => () => import(path);

const SERVICES = {
  gateway: imports('../services/gateway/dist/main.js'),
  realtime: imports('../services/realtime/dist/main.js'),
  'wallet-worker': imports('../services/wallet-worker/dist/main.js'),
  'bonus-worker': imports('../services/bonus-worker/dist/main.js'),
};
const TASKS = {
  migrate: imports('../packages/launcher/bin/migrate.mjs'),
  token: imports('../packages/launcher/bin/token.mjs'),
  reconcile,
};

const [name = ''] = process.argv.splice(2, 1);
if (Object.hasOwn(TASKS, name)) await runTask(TASKS[name]);
else if (Object.hasOwn(SERVICES, name)) await SERVICES[name]();
else refuse();

/** Services handle the signals. A task needs a handler: the kernel ignores signals to a first process without one. */
async function runTask(task) {
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));
  await task();
}

async function reconcile() {
  const command = await import('../packages/launcher/dist/cli/reconcile.js');
  process.exitCode = await command.reconcile(process.argv.slice(2));
}

function refuse() {
  const names = [...Object.keys(SERVICES), ...Object.keys(TASKS)].join(' | ');
  process.stderr.write(
    `${name === '' ? 'What is to be run?' : `There is no ${name}.`}\nusage: croupier ${names}\n`,
  );
  process.exitCode = 2;
}
