import { parse } from '../../monitoring/promql.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPort, ofKind, selects, workloads } from '../manifest.ts';
import type { Manifest, RouteRule, Selector } from '../manifest.ts';
import { root } from '../version.ts';
import { complaints, found, manifest, service } from './rule.ts';
import type { Rule } from './rule.ts';

const each =
  (kinds: string[], check: (manifest: Manifest, all: readonly Manifest[]) => string[]): Rule['check'] =>
  (manifests) =>
    ofKind(manifests, ...kinds).flatMap((one) =>
      check(one, manifests).map((problem) => `${one.kind} ${one.metadata.name}: ${problem}`),
    );

const services: Rule = {
  name: 'every Service selects pods, and its ports are theirs',
  check: each(['Service'], ({ spec }, all) => {
    const chosen = workloads(all).filter(({ labels }) =>
      selects({ matchLabels: spec.selector ?? {} }, labels),
    );
    const without = (spec.ports ?? []).filter(
      ({ targetPort }) => !chosen.every(({ pod }) => pod.containers.some((one) => hasPort(one, targetPort))),
    );
    return complaints(
      [chosen.length !== 1, `selects the pods of ${chosen.length} workloads`],
      ...without.map(({ name }): [boolean, string] => [true, `port ${name} leads nowhere`]),
    );
  }),
  offend: (manifests) =>
    (found(service(manifests, 'gateway').ports?.find(({ name }) => name === 'grpc')).name = 'rpc'),
};

const budgets: Rule = {
  name: 'every Deployment has a disruption budget',
  check: (manifests) => {
    const budget = ofKind(manifests, 'PodDisruptionBudget').map(({ spec }) => spec.selector as Selector);
    return workloads(manifests)
      .filter(({ kind, labels }) => kind === 'Deployment' && !budget.some((one) => selects(one, labels)))
      .map(({ title }) => `${title} has none`);
  },
  offend: (manifests) =>
    (manifest(manifests, 'PodDisruptionBudget', 'realtime').spec.selector = {
      matchLabels: { app: 'x' },
    } as never),
};

const autoscalers: Rule = {
  name: 'an autoscaler has a target, whose number of replicas is not set too',
  check: each(['HorizontalPodAutoscaler', 'ScaledObject'], ({ spec }, all) => {
    const target = ofKind(all, 'Deployment').find(
      ({ metadata }) => metadata.name === spec.scaleTargetRef?.name,
    );
    return complaints(
      [target === undefined, 'scales nothing'],
      [target?.spec.replicas !== undefined, 'scales a Deployment whose number every apply would reset'],
    );
  }),
  in: 'production with all else',
  offend: (manifests) => (manifest(manifests, 'Deployment', 'wallet-worker').spec.replicas = 2),
};

/** The page of metrics is held to what `/metrics` exposes, in both directions, by a test of its own. */
const metricsPage = readFileSync(join(root, 'docs/operations/metrics.md'), 'utf8');

const queries: Rule = {
  name: 'every metric that something is scaled by is exposed',
  check: each(['ScaledObject'], ({ spec }) =>
    (spec.triggers ?? [])
      .flatMap(({ metadata }) => parse(metadata.query).selectors.map(({ metric }) => metric))
      .filter((name) => !metricsPage.includes(`\`${name.replace(/_bucket$/, '')}\``))
      .map((name) => `no service exposes ${name}`),
  ),
  in: 'production with all else',
  offend: (manifests) => {
    const [trigger] = manifest(manifests, 'ScaledObject', 'wallet-worker').spec.triggers ?? [];
    found(trigger).metadata.query = 'max(queue_age_seconds)';
  },
};

const monitors: Rule = {
  name: 'every ServiceMonitor finds Services with its port, and all of ours',
  check: each(['ServiceMonitor'], ({ spec }, all) => {
    const ours = ofKind(all, 'Service');
    const chosen = ours.filter(({ metadata }) => selects(spec.selector as Selector, metadata.labels));
    const port = spec.endpoints?.[0]?.port ?? '';
    return complaints(
      [chosen.length !== ours.length, `finds ${chosen.length} of ${ours.length} Services`],
      [
        !chosen.every((one) => one.spec.ports?.some(({ name }) => name === port)),
        `not all have a port ${port}`,
      ],
    );
  }),
  in: 'production with all else',
  offend: (manifests) =>
    (found(manifest(manifests, 'ServiceMonitor', 'croupier').spec.endpoints?.[0]).port = 'metrics'),
};

const backends = ({ backendRefs = [], http }: RouteRule): { name: string; port: string | number }[] => [
  ...backendRefs,
  ...(http?.paths ?? []).map(({ backend: { service: target } }) => ({
    name: target.name,
    port: target.port.name,
  })),
];

const routes: Rule = {
  name: 'every route leads to a port of a Service',
  check: each(['HTTPRoute', 'Ingress'], ({ spec }, all) =>
    (spec.rules ?? [])
      .flatMap(backends)
      .filter(
        ({ name, port }) =>
          !ofKind(all, 'Service').some(
            ({ metadata, spec: { ports = [] } }) =>
              metadata.name === name && ports.some((one) => one.port === port || one.name === port),
          ),
      )
      .map(({ name, port }) => `leads to ${name}:${port}, which is not there`),
  ),
  in: 'production with an Ingress',
  offend: (manifests) => (manifest(manifests, 'Service', 'realtime').metadata.name = 'sockets'),
};

export const objectRules: Rule[] = [services, budgets, autoscalers, queries, monitors, routes];
