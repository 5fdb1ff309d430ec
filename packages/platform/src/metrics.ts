import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export { Counter, Gauge, Histogram, Registry };

/** Seconds, from half a millisecond to ten seconds. */
export const LATENCY_BUCKETS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

/** A registry of one process. Services get their own, so that two of them can live in one test process. */
export function createRegistry(): Registry {
  return new Registry();
}

/** Node's own figures; once for a process. */
export function collectProcessMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
}

/**
 * A counter of amounts. A sample is a double, which is exact to 2^53 only; the sum behind it is exact, so that small
 * amounts are not lost beside a large total.
 */
export class AmountCounter<T extends string> {
  readonly #totals = new Map<string, { labels: Record<T, string>; total: bigint }>();

  constructor(options: { name: string; help: string; labelNames: T[]; registers: Registry[] }) {
    const totals = this.#totals;
    new Counter<T>({
      ...options,
      collect() {
        this.reset();
        for (const { labels, total } of totals.values()) this.inc(labels, Number(total));
      },
    });
  }

  inc(labels: Record<T, string>, amount: number | bigint): void {
    const key = Object.values(labels).join(' ');
    const known = this.#totals.get(key);
    if (known === undefined) this.#totals.set(key, { labels, total: BigInt(amount) });
    else known.total += BigInt(amount);
  }
}

export interface ReadGauge<Reading> {
  name: string;
  help: string;
  labelNames?: readonly string[];
  value: (reading: Reading) => number | readonly LabelledValue[];
}

export interface LabelledValue {
  labels: Record<string, string>;
  value: number;
}

/** Well under the 10 s after which a scrape of Prometheus times out. */
const READ_LIMIT_MS = 2000;

/**
 * Gauges that are read when the metrics are asked for, all of them by one reading. While the source is away they have
 * no value; all other metrics are still reported.
 */
export function registerAsyncGauges<Reading>(
  registry: Registry,
  read: () => Promise<Reading>,
  gauges: readonly ReadGauge<Reading>[],
): void {
  let underWay: Promise<Reading | null> | null = null;
  const shared = (): Promise<Reading | null> =>
    (underWay ??= within(READ_LIMIT_MS, read()).finally(() => (underWay = null)));
  for (const { name, help, labelNames = [], value } of gauges) {
    const gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [registry],
      async collect() {
        const reading = await shared();
        forget(gauge, labelNames);
        if (reading !== null) put(gauge, value(reading));
      },
    });
    forget(gauge, labelNames);
  }
}

/** Null when it failed or took too long. */
async function within<T>(limitMs: number, task: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, limitMs, null)));
  const settled = await Promise.race([task.catch(() => null), late]);
  clearTimeout(timer);
  return settled;
}

/** `reset` would leave a gauge without labels at 0, which is a value. */
function forget(gauge: Gauge, labelNames: readonly string[]): void {
  if (labelNames.length === 0) gauge.remove();
  else gauge.reset();
}

function put(gauge: Gauge, value: number | readonly LabelledValue[]): void {
  if (typeof value === 'number') gauge.set(value);
  else for (const one of value) gauge.set(one.labels, one.value);
}

/** The servers that a service needs, each with a ping. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown>>>;

/** A server that needs longer for a ping counts as down. */
const ANSWER_LIMIT_MS = 1000;

/** Registers a gauge of whether PostgreSQL and Redis answer this process. */
export function registerDependencyGauges(registry: Registry, dependencies: Dependencies): void {
  const ask = async ([dependency, ping]: [string, () => Promise<unknown>]): Promise<LabelledValue> => {
    const answer = await within(
      ANSWER_LIMIT_MS,
      ping().then(() => true),
    );
    return { labels: { dependency }, value: answer === true ? 1 : 0 };
  };
  registerAsyncGauges(registry, () => Promise.all(Object.entries(dependencies).map(ask)), [
    {
      name: 'croupier_dependency_up',
      help: 'Whether PostgreSQL and Redis answer this process within a second',
      labelNames: ['dependency'],
      value: (answers) => answers,
    },
  ]);
}
