import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { Environment } from '@croupier/platform/config';
import { readConfig as readGateway } from '../../services/gateway/src/config.ts';
import { readConfig as readRealtime } from '../../services/realtime/src/config.ts';
import { k8s } from './kustomize.ts';
import { root, version } from './version.ts';

const page = (name: string): string => readFileSync(join(root, 'docs/operations', name), 'utf8');
const deploy = page('deploy.md');
const scale = page('scale.md');

const secrets = { JWT_SECRET: 'x'.repeat(32), SERVICE_SECRET: 'y'.repeat(32) };
const environment = new Environment({ DATABASE_URL: 'postgres://db', REDIS_URL: 'redis://r', ...secrets });
const sizesIn = (service: string, pattern: RegExp): number =>
  [...readFileSync(join(root, `services/${service}/src/create-${service}.ts`), 'utf8').matchAll(pattern)]
    .map(([, size]) => Number(size))
    .reduce((sum, size) => sum + size, 0);

/** Connections to PostgreSQL of one process of each. */
const CONNECTIONS: Record<string, number> = {
  gateway: readGateway(environment).poolSize,
  realtime: readRealtime(environment).poolSize,
  'wallet-worker': sizesIn('wallet-worker', /\bmax: (\d+)/g),
  'bonus-worker': sizesIn('bonus-worker', /openPool\(options, '[^']+', (\d+)\)/g),
};

interface Autoscaler {
  metadata: { name: string };
  spec: { maxReplicas?: number; maxReplicaCount?: number };
}

const most = new Map(
  ['overlays/production/autoscaling.yaml', 'components/keda/scaledobjects.yaml']
    .flatMap((file) => parseAllDocuments(readFileSync(join(k8s, file), 'utf8')))
    .map((document) => document.toJS() as Autoscaler)
    .map(({ metadata, spec }) => [metadata.name, spec.maxReplicas ?? spec.maxReplicaCount ?? Number.NaN]),
);

describe('docs/operations/scale.md', () => {
  test.each(Object.entries(CONNECTIONS))('knows the %s', (name, connections) => {
    const row = new RegExp(`^\\| \`${name}\`.*–${most.get(name)}\\b.*\\| ${connections} .*\\|$`, 'm');
    expect(scale).toMatch(row);
  });

  test('adds up the connections of all', () => {
    const all = Object.entries(CONNECTIONS).map(([name, each]) => each * (most.get(name) ?? Number.NaN));
    expect(scale).toContain(`these are ${all.reduce((sum, part) => sum + part, 0)} connections`);
  });
});

describe('docs/operations/deploy.md', () => {
  test('names components and overlays that exist', () => {
    const components = [...deploy.matchAll(/^\| `([\w-]+)` +\| [A-Z ]/gm)].map(
      ([, name]) => `components/${name}`,
    );
    const overlays = [...deploy.matchAll(/k8s\/(overlays\/\w+)/g)].map(([, name = '']) => name);
    expect(components.length).toBeGreaterThan(3);
    for (const folder of [...components, ...overlays])
      expect([folder, existsSync(join(k8s, folder))]).toEqual([folder, true]);
  });

  test('builds the version that the manifests ask for', () => {
    expect(deploy).toContain(`docker build --tag croupier:${version} .`);
  });
});
