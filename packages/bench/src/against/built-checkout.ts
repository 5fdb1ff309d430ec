import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files of a checkout that is installed and built. */
const BUILT = [
  'node_modules',
  'migrations',
  'packages/launcher/dist/index.js',
  ...['gateway', 'realtime', 'bonus-worker', 'wallet-worker'].map((name) => `services/${name}/dist/main.js`),
];

/** The first of these files that exists in a checkout; older checkouts have some in another place. */
export function firstOf(root: string, files: readonly string[]): string {
  const found = files.map((file) => join(root, file)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${root} has none of ${files.join(', ')}`);
  return found;
}

/** Returns its absolute path. @throws Error whose message says what to do */
export function builtCheckout(folder: string): string {
  const root = resolve(folder);
  const missing = BUILT.find((path) => !existsSync(join(root, path)));
  if (missing === undefined) return root;
  throw new Error(
    `--against ${root}: ${missing} is missing. It must be a checkout that is installed and built; ` +
      `run there: npm ci --ignore-scripts && npm run build`,
  );
}
