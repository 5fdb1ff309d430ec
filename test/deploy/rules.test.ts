import { expect, test } from '@jest/globals';
import { describeUnless } from './describe-with.ts';
import { missingKubectl, render, SETS } from './kustomize.ts';
import type { SetName } from './kustomize.ts';
import { configurationRules } from './rules/configuration.ts';
import { networkRules } from './rules/network.ts';
import { objectRules } from './rules/objects.ts';
import { podRules } from './rules/pods.ts';
import type { Manifest } from './manifest.ts';

const rules = [...podRules, ...configurationRules, ...objectRules, ...networkRules];

describeUnless(await missingKubectl(), 'Kubernetes manifests', () => {
  const rendered = new Map<SetName, Promise<Manifest[]>>();
  /** A copy of its own, to be broken at will. */
  async function manifestsOf(name: SetName): Promise<Manifest[]> {
    const once = rendered.get(name) ?? render(name);
    rendered.set(name, once);
    return structuredClone(await once);
  }

  // the base is in all of them, and by itself it lacks what the overlays add
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

  test('each release has a migration of its own, and runs it before its pods serve', async () => {
    const manifests = await manifestsOf('production');
    const [job] = manifests.filter(({ kind }) => kind === 'Job');
    const tag = job?.spec.template?.spec.containers[0]?.image.split(':')[1];
    expect(job?.metadata.name).toBe(`migrate-${tag}`);
    for (const { kind, spec } of manifests)
      if (kind === 'Deployment') expect(spec.template?.spec.initContainers?.[0]?.args?.[0]).toBe('migrate');
  });
});
