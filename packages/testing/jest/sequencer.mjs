// Jest loads this file itself, untransformed.
import TestSequencer from '@jest/test-sequencer';

/** Folders whose suites start whole systems or programs, and take the longest. */
const SLOW = ['/test/', '/packages/launcher/', '/services/'];

/**
 * The suites that take longest first, so that none of them is left alone at the end. Jest does that by the seconds of
 * the run before; without one, as in a new clone, it goes by the size of the files, which says little here.
 */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined && duration !== null)) return sorted;
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ path, context }) {
  const place = path.slice(context.config.rootDir.length);
  const found = SLOW.findIndex((folder) => place.startsWith(folder));
  return found < 0 ? SLOW.length : found;
}
