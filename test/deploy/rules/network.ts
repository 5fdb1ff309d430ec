import { hasPort, ofKind, selects, workloads } from '../manifest.ts';
import type { Manifest, Peer, PolicyRule, Workload } from '../manifest.ts';
import { complaints, found, manifest } from './rule.ts';
import type { Rule } from './rule.ts';

const policies = (manifests: readonly Manifest[]): Manifest[] => ofKind(manifests, 'NetworkPolicy');

const selected = ({ spec }: Manifest, manifests: readonly Manifest[]): Workload[] =>
  workloads(manifests).filter(({ labels }) => selects(spec.podSelector ?? {}, labels));

const denied: Rule = {
  name: 'what no policy allows is denied',
  check: (manifests) => {
    const all = policies(manifests).filter(
      ({ spec: { podSelector = {}, policyTypes, ingress, egress } }) =>
        Object.keys(podSelector).length === 0 &&
        !ingress &&
        !egress &&
        policyTypes?.join() === 'Ingress,Egress',
    );
    return complaints([all.length === 0, 'no policy denies all']);
  },
  offend: (manifests) =>
    manifests.splice(manifests.indexOf(manifest(manifests, 'NetworkPolicy', 'default-deny')), 1),
};

const listens = ({ pod }: Workload, port: string | number): boolean =>
  pod.containers.some((container) => hasPort(container, port));

/** The ports of these rules on which a pod of the rule does not listen. */
const unserved = (
  rules: readonly PolicyRule[],
  listeners: (peers: Peer[]) => Workload[],
  peers: 'to' | 'from',
): string[] =>
  rules.flatMap((rule) => {
    const about = listeners(rule[peers] ?? []);
    return rule.ports
      .filter(({ port }) => !about.every((workload) => listens(workload, port)))
      .map(({ port }) => `allows port ${port}, on which no container listens`);
  });

const realPorts: Rule = {
  name: 'every policy is about pods, and about ports that they have',
  check: (manifests) => {
    const among = (peers: Peer[]): Workload[] =>
      workloads(manifests).filter(({ labels }) =>
        peers.some(
          ({ podSelector, namespaceSelector }) =>
            podSelector && !namespaceSelector && selects(podSelector, labels),
        ),
      );
    return policies(manifests).flatMap((policy) => {
      const own = selected(policy, manifests);
      const { ingress = [], egress = [] } = policy.spec;
      const problems = [
        ...complaints([own.length === 0, 'selects nothing']),
        ...unserved(ingress, () => own, 'from'),
        ...unserved(egress, among, 'to'),
      ];
      return problems.map((problem) => `NetworkPolicy ${policy.metadata.name}: ${problem}`);
    });
  },
  offend: (manifests) =>
    (found(manifest(manifests, 'NetworkPolicy', 'realtime').spec.ingress?.[0]?.ports[0]).port = 'http'),
};

const reachable: Rule = {
  name: 'every port of a container may be called by some pod',
  check: (manifests) =>
    workloads(manifests).flatMap((workload) => {
      const admitting = policies(manifests)
        .filter(({ spec }) => selects(spec.podSelector ?? {}, workload.labels))
        .flatMap(({ spec: { ingress = [] } }) =>
          ingress.flatMap(({ ports }) => ports.map(({ port }) => port)),
        );
      const ports = workload.pod.containers.flatMap((container) => container.ports ?? []);
      return ports
        .filter(({ name, containerPort }) => !admitting.includes(name) && !admitting.includes(containerPort))
        .map(({ name }) => `${workload.title}: no pod may call ${name}`);
    }),
  offend: (manifests) => manifest(manifests, 'NetworkPolicy', 'gateway').spec.ingress?.[0]?.ports.pop(),
};

const databases: Rule = {
  name: 'all that is ours may call PostgreSQL and Redis',
  check: (manifests) =>
    workloads(manifests)
      .filter(({ labels }) => labels['app.kubernetes.io/part-of'] === 'croupier')
      .flatMap(({ title, labels }) => {
        const may = policies(manifests)
          .filter(({ spec }) => selects(spec.podSelector ?? {}, labels))
          .flatMap(({ spec: { egress = [] } }) =>
            egress.flatMap(({ ports }) => ports.map(({ port }) => port)),
          );
        const lacks = (...ports: (string | number)[]): boolean => !ports.some((port) => may.includes(port));
        return complaints(
          [lacks('postgres', 5432), `${title} may not call PostgreSQL`],
          [lacks('redis', 6379), `${title} may not call Redis`],
          [lacks(53), `${title} may not ask for names`],
        );
      }),
  in: 'production',
  offend: (manifests) => {
    manifest(manifests, 'NetworkPolicy', 'to-databases').spec.podSelector = {
      matchLabels: { app: 'gateway' },
    };
  },
};

export const networkRules: Rule[] = [denied, realPorts, reachable, databases];
