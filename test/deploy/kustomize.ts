import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import type { Manifest } from './manifest.ts';

const run = promisify(execFile);
export const k8s = join(import.meta.dirname, '../../k8s');

/** What somebody might apply: an overlay, alone or with components. */
export const SETS = {
  base: { overlay: 'base', components: [] },
  dev: { overlay: 'overlays/dev', components: [] },
  production: { overlay: 'overlays/production', components: [] },
  'production with an Ingress': { overlay: 'overlays/production', components: ['ingress'] },
  'production with all else': {
    overlay: 'overlays/production',
    components: ['gateway-api', 'sticky-sessions', 'keda', 'servicemonitors'],
  },
} as const satisfies Record<string, { overlay: string; components: readonly string[] }>;
export type SetName = keyof typeof SETS;

/** Null when there is a kubectl; else why not. */
export async function missingKubectl(): Promise<string | null> {
  return run('kubectl', ['version', '--client']).then(
    () => null,
    (error: unknown) => `no kubectl runs here: ${String(error)}`,
  );
}

/** As `kubectl apply -k` would send it. */
export async function render(name: SetName): Promise<Manifest[]> {
  const { overlay, components } = SETS[name];
  const folder = components.length === 0 ? null : withComponents(overlay, components);
  try {
    const { stdout } = await run('kubectl', ['kustomize', folder ?? join(k8s, overlay)], {
      maxBuffer: 2 ** 26,
    });
    return parseAllDocuments(stdout).map((document) => document.toJS() as Manifest);
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

/** An overlay's own `components` line, written by somebody who has read its comment. */
function withComponents(overlay: string, components: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'croupier-kustomize-'));
  const from = (path: string): string => relative(folder, join(k8s, path));
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [from(overlay)],
    components: components.map((name) => from(`components/${name}`)),
    namespace: 'croupier',
  };
  writeFileSync(join(folder, 'kustomization.yaml'), stringify(kustomization));
  return folder;
}
