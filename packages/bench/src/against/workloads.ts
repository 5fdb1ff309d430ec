import { batchContestant } from '../measure/b-batches.ts';
import { ledgerContestant, startLedger } from '../measure/c-ledger.ts';
import { httpContestant } from '../measure/http-contestant.ts';
import type { Subject } from '../measure/http-contestant.ts';
import type { Contestant } from '../measure/sample.ts';
import { servedBy } from '../measure/subjects.ts';
import type { COMPARED, Options } from '../options.ts';
import type { Generator } from '../system/generator.ts';
import type { Resources } from '../system/resources.ts';
import type { RunningSide } from './side.ts';

type Letter = (typeof COMPARED)[number];

/** The workloads of one letter on one side, in the same order for all sides. */
type Workloads = (side: RunningSide, common: Common) => Promise<Contestant[]>;

interface Common {
  resources: Resources;
  generator: Generator;
  options: Options;
}

/** Before each measurement, so that the load has built up. */
const WARM_UP_MS = 500;
const LEDGER_BATCHES = [200, 50, 1];

export const WORKLOADS: Record<Letter, Workloads> = {
  A: async (side, common) => {
    const load = { clients: common.options.clients };
    return (['spread', 'hot', 'mix'] as const).map((workload) =>
      requests(side, common, { name: `A ${workload}`, workload, load }),
    );
  },
  B: async (side, { generator }) => [batchContestant(side, generator, side.servers)],
  C: async (side, { resources }) => {
    const place = { ...side, databaseUrl: side.croupier.databaseUrl };
    const child = await startLedger(resources, place);
    return LEDGER_BATCHES.map((batch) => ledgerContestant(place, child, batch));
  },
  D: async (side, common) => [requests(side, common, { name: 'D 500 a second', load: { perSecond: 500 } })],
  G: async (side, common) => [requests(side, common, { name: 'G lone bet', load: { clients: 1 } })],
};

function requests(
  side: RunningSide,
  { generator }: Common,
  subject: Pick<Subject, 'name' | 'load' | 'workload'>,
): Contestant {
  const what = 'one operation a request, with its result';
  return httpContestant(
    { what, warmUpMs: WARM_UP_MS, ...servedBy(side), ...subject },
    generator,
    side.servers,
  );
}
