// Preloaded into a service that is measured. At each SIGUSR2 it writes the URLs of the files with a function that ran
// since the last one into the folder HOUSE_REPORTS, as a JSON file.
import { renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.HOUSE_REPORTS;
let reports = 0;

if (isMainThread && folder !== undefined) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  process.on('SIGUSR2', () => {
    // the counts begin at 0 again; without `detailed` a function has one range, the whole of it
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error === null) write(coverage.result.filter(ran).map(({ url }) => url));
    });
  });
}

function ran({ functions }) {
  return functions.some(({ ranges }) => ranges.some(({ count }) => count > 0));
}

/** Renamed when it is complete. */
function write(urls) {
  const file = join(folder, `${process.pid}-${++reports}`);
  writeFileSync(file, JSON.stringify(urls));
  renameSync(file, `${file}.json`);
}
