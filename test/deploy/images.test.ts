import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { describeUnless } from './describe-with.ts';
import { missingKubectl, renderOver } from './kustomize.ts';
import type { Changes } from './kustomize.ts';
import { containers, workloads } from './manifest.ts';
import type { Manifest } from './manifest.ts';

// Whatever image an operator names, the API server accepts the manifests, and a release after another too.

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const IMAGES: Record<string, Changes['image']> = {
  'a tag': { newTag: '0.2.0' },
  'a digest': { digest: DIGEST },
  'a digest in a registry with a port': {
    newName: 'registry.example.com:5000/team/croupier',
    digest: DIGEST,
  },
  'a tag in a registry with a port': { newName: 'registry.example.com:5000/team/croupier', newTag: 'v2' },
  'capitals and underscores': { newTag: 'Release_2030.01_RC1' },
  'the longest tag': { newTag: `Main_${'x'.repeat(123)}` },
};
const OVERLAYS = ['overlays/dev', 'overlays/production'];
const CASES = OVERLAYS.flatMap((overlay) => Object.keys(IMAGES).map((name) => [overlay, name] as const));

const renderings = new Map<string, Promise<Manifest[]>>();

/** An overlay with one of the images; with none, as it is. Rendered once: kubectl takes a second of CPU time for it. */
function rendered(overlay: string, name?: string): Promise<Manifest[]> {
  const key = `${overlay} ${name}`;
  const image = name === undefined ? undefined : IMAGES[name];
  const once = renderings.get(key) ?? renderOver(overlay, { image });
  renderings.set(key, once);
  return once;
}

/** RFC 1123: of objects that make pods a label, since they pass it on to these. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const badNames = (manifests: readonly Manifest[]): string[] =>
  manifests.map(({ metadata }) => metadata.name).filter((name) => !LABEL.test(name));

/** Objects of two releases with one name whose fields differ although the API server refuses changes of them. */
function immutableChanges(before: readonly Manifest[], after: readonly Manifest[]): string[] {
  const immutable = ({ kind, spec }: Manifest): unknown => {
    if (kind === 'Job') return spec.template;
    return kind === 'Deployment' || kind === 'StatefulSet' ? spec.selector : null;
  };
  return after.flatMap((one) => {
    const other = before.find((old) => old.kind === one.kind && old.metadata.name === one.metadata.name);
    if (other === undefined || JSON.stringify(immutable(other)) === JSON.stringify(immutable(one))) return [];
    return [`${one.kind} ${one.metadata.name}`];
  });
}

describeUnless(await missingKubectl(), 'manifests with an image of an operator', () => {
  test.each(CASES)('%s, %s: names are valid, and every container of ours has it', async (overlay, name) => {
    const image = IMAGES[name] ?? {};
    const manifests = await rendered(overlay, name);
    expect(badNames(manifests)).toEqual([]);
    const ours = workloads(manifests)
      .filter(({ kind }) => kind === 'Deployment')
      .flatMap(({ pod }) => containers(pod));
    expect(ours).toHaveLength(8);
    const wanted = image.digest === undefined ? `:${image.newTag}` : `@${image.digest}`;
    for (const container of ours) expect(container.image.endsWith(wanted)).toBe(true);
  });

  test.each(CASES)('%s: a release with %s can follow the one before', async (overlay, name) => {
    expect(immutableChanges(await rendered(overlay), await rendered(overlay, name))).toEqual([]);
  });
});

describe('what such a test has to see', () => {
  const job = (name: string, image: string): Manifest => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name },
    spec: { template: { metadata: { labels: {} }, spec: { containers: [{ name: 'migrate', image }] } } },
  });

  test.each([[`migrate-${DIGEST}`], ['migrate-Release_1'], [`migrate-${'x'.repeat(60)}`]])(
    'the name %s is not valid',
    (name) => expect(badNames([job(name, 'croupier:1')])).toEqual([name]),
  );

  test('a Job whose template changes, but not its name', () => {
    const before = [job('migrate-1', 'croupier:1')];
    expect(immutableChanges(before, [job('migrate-1', 'croupier:2')])).toEqual(['Job migrate-1']);
    expect(immutableChanges(before, [job('migrate-2', 'croupier:2')])).toEqual([]);
  });
});

const missingCluster = process.env['KUBECONFIG'] ? await missingKubectl() : 'KUBECONFIG names no cluster';

describeUnless(missingCluster, 'manifests by the API server of KUBECONFIG', () => {
  test.each(CASES)(
    '%s with %s is accepted',
    async (overlay, name) => {
      // into a namespace that is there: a dry run makes none
      const manifests = (await rendered(overlay, name))
        .filter(({ kind }) => kind !== 'Namespace')
        .map((one) => (one.metadata.namespace === undefined ? one : inDefault(one)));
      const child = execFile('kubectl', ['apply', '--dry-run=server', '--validate=strict', '-f', '-']);
      let complaints = '';
      child.stderr?.on('data', (text: string) => (complaints += text));
      child.stdin?.end(manifests.map((one) => stringify(one)).join('---\n'));
      const [code] = (await once(child, 'close')) as [number | null];
      expect([code, complaints]).toEqual([0, '']);
    },
    60_000,
  );
});

const inDefault = (one: Manifest): Manifest => ({
  ...one,
  metadata: { ...one.metadata, namespace: 'default' },
});
