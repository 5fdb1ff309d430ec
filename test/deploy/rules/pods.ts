import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containers, hasPort } from '../manifest.ts';
import type { Container, Probe } from '../manifest.ts';
import { version } from '../version.ts';
import { complaints, eachWorkload, found, service, workload } from './rule.ts';
import type { Rule } from './rule.ts';

const root = join(import.meta.dirname, '../../..');
const runServiceSource = readFileSync(join(root, 'packages/platform/src/lifecycle/service.ts'), 'utf8');
/** What a service gives itself to stop. */
const STOP_LIMIT_S =
  Number(/STOP_LIMIT_MS = ([\d_]+)/.exec(runServiceSource)?.[1]?.replaceAll('_', '')) / 1000;

const PROBES = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

const eachContainer = (check: (container: Container) => string[]): Rule['check'] =>
  eachWorkload(({ pod }) =>
    containers(pod).flatMap((container) =>
      check(container).map((problem) => `${container.name}: ${problem}`),
    ),
  );

const confinedPods: Rule = {
  name: 'every pod runs as a user other than root, confined, and without access to the cluster',
  check: eachWorkload(({ pod }) =>
    complaints(
      [pod.securityContext?.runAsNonRoot !== true, 'may run as root'],
      [!(Number(pod.securityContext?.runAsUser) > 0), 'has no numeric user'],
      [pod.securityContext?.seccompProfile?.type !== 'RuntimeDefault', 'has no seccomp profile'],
      [pod.automountServiceAccountToken !== false, 'has a token of the cluster'],
      [pod.enableServiceLinks !== false, 'has service links, which set variables such as REALTIME_PORT'],
    ),
  ),
  offend: (manifests) => delete workload(manifests, 'gateway').pod.enableServiceLinks,
};

const confinedContainers: Rule = {
  name: 'every container has a read-only file system and no privileges',
  check: eachContainer(({ securityContext }) =>
    complaints(
      [securityContext?.readOnlyRootFilesystem !== true, 'can write to its file system'],
      [securityContext?.allowPrivilegeEscalation !== false, 'may gain privileges'],
      [securityContext?.capabilities?.drop?.join() !== 'ALL', 'keeps capabilities'],
      [securityContext?.capabilities?.add !== undefined, 'adds capabilities'],
    ),
  ),
  offend: (manifests) => delete service(manifests, 'redis').securityContext?.capabilities,
};

const limits: Rule = {
  name: 'every container says what it needs, and where that ends',
  check: eachContainer(({ resources }) =>
    (['requests', 'limits'] as const).flatMap((kind) =>
      (['cpu', 'memory'] as const)
        .filter((what) => resources?.[kind]?.[what] === undefined)
        .map((what) => `${kind} lack ${what}`),
    ),
  ),
  offend: (manifests) => delete found(workload(manifests, 'realtime').pod.initContainers?.[0]).resources,
};

const probes: Rule = {
  name: 'everything that stays is probed for its start, its readiness and its life',
  check: eachWorkload(({ kind, pod }) =>
    kind === 'Job'
      ? []
      : pod.containers.flatMap((container) => PROBES.flatMap((name) => wrongProbe(container, name))),
  ),
  offend: (manifests) => {
    service(manifests, 'wallet-worker').readinessProbe = { httpGet: { path: '/readyz', port: 'http' } };
  },
};

function wrongProbe(container: Container, name: (typeof PROBES)[number]): string[] {
  const probe: Probe | undefined = container[name];
  if (probe?.httpGet === undefined)
    return complaints([probe?.exec === undefined, `${container.name} has no ${name}`]);
  const { path, port } = probe.httpGet;
  const wanted = name === 'readinessProbe' ? '/readyz' : '/livez';
  return complaints(
    [!hasPort(container, port), `${name} asks port ${port}, which is none of ${container.name}`],
    [path !== wanted, `${name} asks ${path}, not ${wanted}`],
  );
}

const images: Rule = {
  name: 'every image is of one exact version, and ours are of this one',
  check: eachContainer(({ image }) => {
    const [, name = '', tag = ''] = /^(.*?)(?::([^:/]+))?$/.exec(image) ?? [];
    const ours = name.endsWith('croupier');
    return complaints(
      [!/^v?\d+\.\d+/.test(tag), `${image} has no exact tag`],
      [ours && tag !== version, `${image} is not version ${version}`],
    );
  }),
  offend: (manifests) => (service(manifests, 'redis').image = 'valkey/valkey:latest'),
};

const graces: Rule = {
  name: 'a pod is given the time that it needs to stop, without a shell',
  check: eachWorkload(({ kind, pod }) => {
    const { terminationGracePeriodSeconds: grace = 30, containers: main } = pod;
    const sleeps = main.map(({ lifecycle }) => lifecycle?.preStop?.sleep?.seconds ?? 0);
    const needed = Math.max(...sleeps) + STOP_LIMIT_S + 5;
    const shells = main.filter(({ lifecycle }) => lifecycle?.preStop && !lifecycle.preStop.sleep);
    return complaints(
      [kind === 'Deployment' && !(grace >= needed), `is killed after ${grace} s, but may take ${needed} s`],
      [shells.length > 0, 'has a preStop other than a sleep'],
    );
  }),
  offend: (manifests) => (workload(manifests, 'gateway').pod.terminationGracePeriodSeconds = 20),
};

const spread: Rule = {
  name: 'the pods of a Deployment are spread over zones and machines',
  check: eachWorkload(({ kind, pod }) => {
    const keys = pod.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey) ?? [];
    return ['topology.kubernetes.io/zone', 'kubernetes.io/hostname']
      .filter((key) => kind === 'Deployment' && !keys.includes(key))
      .map((key) => `is not spread over ${key}`);
  }),
  offend: (manifests) => workload(manifests, 'bonus-worker').pod.topologySpreadConstraints?.pop(),
};

export const podRules: Rule[] = [confinedPods, confinedContainers, limits, probes, images, graces, spread];
