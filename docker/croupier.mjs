// What the image runs: the first argument says what. All in this one process, so that it is the container's first and
// hears SIGTERM itself.
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

/** Services stop when they are told to. A task would not hear of it: the kernel spares a first process without a handler. */
async function runTask(task) {
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(1));
  await task();
}

async function reconcile() {
  const books = await import('../packages/launcher/dist/cli/reconcile.js');
  process.exitCode = await books.reconcile(process.argv.slice(2));
}

function refuse() {
  const names = [...Object.keys(SERVICES), ...Object.keys(TASKS)].join(' | ');
  process.stderr.write(
    `${name === '' ? 'What is to be run?' : `There is no ${name}.`}\nusage: croupier ${names}\n`,
  );
  process.exitCode = 2;
}
