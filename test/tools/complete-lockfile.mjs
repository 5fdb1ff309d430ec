import { platformOf } from './platform-package.mjs';

const EXACT = /^\d+\.\d+\.\d+(?:[-+].*)?$/;

/** The optional dependencies that the lockfile names but has no package for, as `{parent, name, wanted}`. */
export function missingPackages({ packages }) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, wanted]) => !resolved(packages, parent, name, wanted))
      .map(([name, wanted]) => ({ parent, name, wanted })),
  );
}

/** Where Node would find it: beside the parent, or in any folder above. Another version than a pinned one is none. */
function resolved(packages, parent, name, wanted) {
  for (let folder = parent; ; folder = above(folder)) {
    const entry = packages[pathIn(folder, name)];
    if (entry) return !EXACT.test(wanted) || entry.version === wanted;
    if (folder === '') return false;
  }
}

/** `a/node_modules/b` is in `a`, a workspace in the root. */
function above(folder) {
  const index = folder.lastIndexOf('/node_modules/');
  return index >= 0 ? folder.slice(0, index) : '';
}

const pathIn = (folder, name) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;

/**
 * The lockfile with an entry for each of them. `ask(name, wanted)` answers `{version, os?, cpu?, libc?}` where the name
 * does not say for which machines a package is, or the version is not an exact one. No `integrity`: npm takes it from
 * the registry when it first installs one of them.
 */
export async function completeLockfile(lockfile, ask) {
  const packages = { ...lockfile.packages };
  for (const { parent, name, wanted } of missingPackages(lockfile)) {
    const platform = platformOf(name);
    const found = EXACT.test(wanted) && platform ? { version: wanted, ...platform } : await ask(name, wanted);
    const path = packages[pathIn('', name)] ? pathIn(parent, name) : pathIn('', name);
    packages[path] = entryOf(found, lockfile.packages[parent]);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** In npm's order of fields. Needed for development only, if what asks for it is. */
function entryOf({ version, cpu, libc, os }, parent) {
  return {
    version,
    ...(cpu ? { cpu } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os ? { os } : {}),
  };
}
