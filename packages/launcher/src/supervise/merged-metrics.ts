import {
  AggregatorRegistry,
  Gauge,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';

type Metrics = MetricObjectWithValues<MetricValue<string>>[];

/** A service as the whole system's `/readyz` and `/metrics` see it. */
export interface Member {
  readonly name: string;
  readonly restarts: number;
  /** Of its own `/readyz`; undefined while it is down. */
  readonly adminPort: number | undefined;
}

export interface MergedMetrics {
  text: string;
  contentType: string;
}

/** All members' metrics as one text, distinguished by the label `service`; a member that is down is missing in it. */
export async function metricsOf(
  members: readonly Member[],
  ask: (member: Member) => Promise<Response>,
): Promise<MergedMetrics> {
  const answers = await Promise.all(
    members.map((member) => metricsOfMember(member, ask).catch(() => undefined)),
  );
  const own = await ownMetrics(
    members,
    answers.map((answer) => answer !== undefined),
  );
  const merged = AggregatorRegistry.aggregate([own, ...answers.filter((answer) => answer !== undefined)]);
  return { text: await merged.metrics(), contentType: Registry.PROMETHEUS_CONTENT_TYPE };
}

async function metricsOfMember(member: Member, ask: (member: Member) => Promise<Response>): Promise<Metrics> {
  if (member.adminPort === undefined) throw new Error('down');
  const metrics = (await (await ask(member)).json()) as Metrics;
  return metrics.map((metric) => labelled(metric, member.name));
}

/** With the label no two values are alike, so that adding them up leaves every one as it is. */
function labelled(metric: Metrics[number], service: string): Metrics[number] {
  const values = metric.values.map((value) => ({ ...value, labels: { ...value.labels, service } }));
  return { ...metric, values, aggregator: 'sum' };
}

async function ownMetrics(members: readonly Member[], up: readonly boolean[]): Promise<Metrics> {
  const registers = [new Registry()];
  const labelNames = ['service'];
  const ups = new Gauge({
    name: 'croupier_service_up',
    help: 'Whether the service answers (1) or not (0)',
    labelNames,
    registers,
  });
  const help = 'Restarts of the service by the launcher';
  const restarts = new Gauge({ name: 'croupier_service_restarts', help, labelNames, registers });
  for (const [index, { name, restarts: count }] of members.entries()) {
    ups.set({ service: name }, up[index] === true ? 1 : 0);
    restarts.set({ service: name }, count);
  }
  return registers[0]?.getMetricsAsJSON() ?? [];
}
