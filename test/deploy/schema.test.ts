import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { makeFolder } from '@croupier/testing';
import { run } from '../api/run.ts';
import { installTools } from '../install-tools.ts';
import { describeUnless } from './describe-with.ts';
import { missingKubectl, render, SETS } from './kustomize.ts';
import type { SetName } from './kustomize.ts';
import type { Manifest } from './manifest.ts';
import { root } from './version.ts';

// Each manifest becomes a constant of the type that its kind has in Kubernetes' own schemas: the compiler knows every
// field that is misspelt, missing or of another type.

jest.setTimeout(60_000);
const tools = join(import.meta.dirname, 'tools');
const missing = (await missingKubectl()) ?? (await installTools(tools));

/** Packages of types by API group; Kubernetes' own if not named. */
const PACKAGES: Record<string, string> = {
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

function constant(manifest: Manifest): string {
  const { apiVersion, kind } = manifest;
  const from = `${PACKAGES[apiVersion.split('/')[0] ?? ''] ?? 'kubernetes-models'}/${apiVersion}`;
  return `import type { I${kind} } from '${from}';\nexport const manifest: I${kind} = ${JSON.stringify(manifest, null, 1)};\n`;
}

const TSCONFIG = {
  extends: join(root, 'tsconfig.base.json'),
  compilerOptions: {
    noEmit: true,
    types: [],
    exactOptionalPropertyTypes: false,
    moduleResolution: 'bundler',
    module: 'esnext',
  },
  include: ['manifests/**/*.ts'],
};

/** The compiler's messages, a line for each error. */
async function compile(manifests: Map<string, Manifest>): Promise<string[]> {
  const folder = makeFolder('manifests');
  mkdirSync(join(folder, 'manifests'));
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  for (const [name, manifest] of manifests)
    writeFileSync(join(folder, 'manifests', `${name.replaceAll(/[^\w-]+/g, '-')}.ts`), constant(manifest));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, stderr } = await run(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], folder);
  return `${stdout}${stderr}`.split('\n').filter((line) => line.includes('error TS'));
}

describeUnless(missing, "manifests by Kubernetes' schemas", () => {
  const all = new Map<string, Manifest>();
  beforeAll(async () => {
    for (const name of Object.keys(SETS) as SetName[])
      for (const manifest of await render(name))
        all.set(`${name} ${manifest.kind} ${manifest.metadata.name}`, manifest);
  });

  test('every manifest of every set is valid', async () => {
    expect(all.size).toBeGreaterThan(100);
    expect(await compile(all)).toEqual([]);
  });

  test('a field that is misspelt, missing, of another type or unknown is seen', async () => {
    const broken = (kind: string, change: (manifest: Manifest) => unknown): Manifest => {
      const found = [...all.values()].find((manifest) => manifest.kind === kind);
      const copy = structuredClone(found) as Manifest;
      change(copy);
      return copy;
    };
    const errors = await compile(
      new Map([
        [
          'misspelt',
          broken('Deployment', ({ spec }) => Object.assign(spec.template?.spec ?? {}, { initContainer: [] })),
        ],
        ['missing', broken('StatefulSet', ({ spec }) => delete spec.selector)],
        ['mistyped', broken('ScaledObject', ({ spec }) => Object.assign(spec, { maxReplicaCount: '8' }))],
        [
          'unknown',
          broken('HTTPRoute', ({ spec }) => Object.assign(spec.rules?.[0] ?? {}, { sticky: true })),
        ],
      ]),
    );
    for (const name of ['misspelt', 'missing', 'mistyped', 'unknown'])
      expect(errors).toContainEqual(expect.stringContaining(`${name}.ts`));
  });
});
