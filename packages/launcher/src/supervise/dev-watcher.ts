import { existsSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { repositoryRoot } from '../paths.ts';

/** An editor that saves several files, or one in several steps, means one change. */
const SETTLE_MS = 150;

/**
 * Calls `changed` for the service whose code has changed, by its folder; undefined, for all, where a package has.
 * Services are restarted as they are stopped, so that work in flight is finished.
 */
export function watchSources(changed: (kind: string | undefined) => void): { close: () => void } {
  const watchers = ['packages', 'services'].map((top) => watchFolder(top, changed));
  return { close: () => watchers.forEach((watcher) => watcher.close()) };
}

function watchFolder(top: string, changed: (kind: string | undefined) => void): { close: () => void } {
  const pending = new Map<string, NodeJS.Timeout>();
  const folder = join(repositoryRoot, top);
  if (!existsSync(folder)) return { close: () => {} };
  const watcher = watch(folder, { recursive: true }, (_, file) => {
    const [name, source] = file?.split(sep) ?? [];
    if (name === undefined || source !== 'src' || name === 'launcher' || name === 'testing') return;
    const what = top === 'services' ? name : '';
    clearTimeout(pending.get(what));
    pending.set(
      what,
      setTimeout(() => changed(what === '' ? undefined : what), SETTLE_MS),
    );
  });
  return watcher;
}
