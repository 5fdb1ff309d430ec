import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeUnless } from './describe-with.ts';
import { missingKubectl, render, SETS } from './kustomize.ts';
import type { SetName } from './kustomize.ts';
import { configurationRules } from './rules/configuration.ts';
import { networkRules } from './rules/network.ts';
import { objectRules } from './rules/objects.ts';
import { podRules } from './rules/pods.ts';
import { ofKind, workloads } from './manifest.ts';
import type { Container, Manifest } from './manifest.ts';
import { service } from './rules/rule.ts';
import { root } from './version.ts';

const deploy = readFileSync(join(root, 'docs/operations/deploy.md'), 'utf8');
const rules = [...podRules, ...configurationRules, ...objectRules, ...networkRules];

describeUnless(await missingKubectl(), 'Kubernetes manifests', () => {
  const rendered = new Map<SetName, Promise<Manifest[]>>();
  /** A copy of its own, to be broken at will. */
  async function manifestsOf(name: SetName): Promise<Manifest[]> {
    const once = rendered.get(name) ?? render(name);
    rendered.set(name, once);
    return structuredClone(await once);
  }

  // the base is in all of them, and alone it lacks what the overlays add
  const names = (Object.keys(SETS) as SetName[]).filter((name) => name !== 'base');

  test.each(names.flatMap((name) => rules.map((rule) => [name, rule.name, rule] as const)))(
    '%s: %s',
    async (name, _rule, rule) => {
      expect(rule.check(await manifestsOf(name))).toEqual([]);
    },
  );

  test.each(rules.map((rule) => [rule.name, rule] as const))(
    'broken, it is seen: %s',
    async (_name, rule) => {
      const manifests = await manifestsOf(rule.in ?? 'dev');
      rule.offend(manifests);
      expect(rule.check(manifests)).not.toEqual([]);
    },
  );

  test.each(names)('%s: every pod migrates with its own image before it serves', async (name) => {
    const deployments = (await manifestsOf(name)).filter(({ kind }) => kind === 'Deployment');
    expect(deployments).toHaveLength(4);
    for (const { spec } of deployments) {
      const { initContainers: [first] = [], containers: main } = spec.template?.spec ?? { containers: [] };
      expect(first?.args?.[0]).toBe('migrate');
      expect(first?.image).toBe(main[0]?.image);
    }
  });

  test('only the migration has the URL of the owner, and realtime has no URL that can write', async () => {
    for (const { title, pod } of workloads(await manifestsOf('production'))) {
      const given = pod.containers.flatMap(({ env = [] }) => env.map(({ name }) => name));
      expect([title, given]).toEqual([title, expect.not.arrayContaining(['DATABASE_MIGRATION_URL'])]);
      expect([title, given.includes('DATABASE_URL')]).toEqual([title, title !== 'Deployment realtime']);
    }
  });

  /** Scheduling counts the larger of an init container's and the others' sum. */
  function requested(manifests: Manifest[]): number {
    const cpu = ({ resources }: Container): number => milli(resources?.requests?.cpu ?? '0');
    const atLeast = new Map(
      ofKind(manifests, 'HorizontalPodAutoscaler').map(({ metadata, spec }) => [
        metadata.name,
        spec.minReplicas,
      ]),
    );
    const pods = workloads(manifests).map(({ name, pod, spec }) => {
      const main = pod.containers.reduce((sum, one) => sum + cpu(one), 0);
      return (
        Math.max(main, ...(pod.initContainers ?? []).map(cpu)) * (spec.replicas ?? atLeast.get(name) ?? 1)
      );
    });
    return pods.reduce((sum, one) => sum + one, 0);
  }
  const milli = (cpu: string): number => (cpu.endsWith('m') ? Number.parseInt(cpu, 10) : Number(cpu) * 1000);

  test('dev fits on a machine of 2 CPUs beside the cluster’s own pods, also during a roll-out', async () => {
    const manifests = await manifestsOf('dev');
    const atOnce = requested(manifests);
    const surge = requested(manifests.filter(({ kind }) => kind === 'Deployment'));
    expect(atOnce).toBeGreaterThan(0);
    // minikube's own pods request 750m
    expect(atOnce + surge).toBeLessThanOrEqual(1250);
    expect(deploy).toContain(`requests ${atOnce}m of CPU`);
    expect(deploy).toContain(`requests ${requested(await manifestsOf('production'))}m of CPU`);
  });

  test('what services wait for in dev is scheduled before them', async () => {
    const manifests = await manifestsOf('dev');
    const classes = manifests
      .filter(({ kind }) => kind === 'PriorityClass')
      .map(({ metadata }) => metadata.name);
    for (const { kind, title, pod } of workloads(manifests))
      expect([title, classes.includes(pod.priorityClassName ?? '')]).toEqual([title, kind === 'StatefulSet']);
  });

  test('Redis in dev, which has no password, answers pods other than its own', async () => {
    const args = service(await manifestsOf('dev'), 'redis').args ?? [];
    expect(args).not.toContain('--requirepass');
    expect(args.slice(args.indexOf('--protected-mode'))).toEqual(['--protected-mode', 'no']);
  });
});
