import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import type { Manifest } from './manifest.ts';

const run = promisify(execFile);
export const k8s = join(import.meta.dirname, '../../k8s');

/** What an operator may apply: an overlay, alone or with components. */
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

/** Null when there is a kubectl; else the reason. */
export async function missingKubectl(): Promise<string | null> {
  return run('kubectl', ['version', '--client']).then(
    () => null,
    (error: unknown) => `no kubectl runs here: ${String(error)}`,
  );
}

/** As `kubectl apply -k` would send it. */
export async function render(name: SetName): Promise<Manifest[]> {
  const { overlay, components } = SETS[name];
  if (components.length === 0) return kustomize(join(k8s, overlay));
  return renderOver(overlay, { components });
}

export interface Changes {
  components?: readonly string[];
  /** Of our image, as an operator's kustomization has it. */
  image?: { newName?: string; newTag?: string; digest?: string } | undefined;
}

/** An overlay with an operator's own overlay on it. */
export async function renderOver(overlay: string, { components = [], image }: Changes): Promise<Manifest[]> {
  const folder = mkdtempSync(join(tmpdir(), 'croupier-kustomize-'));
  const from = (path: string): string => relative(folder, join(k8s, path));
  const name = overlay.endsWith('production') ? 'registry.example.com/croupier' : 'croupier';
  const kustomization = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [from(overlay)],
    components: components.map((component) => from(`components/${component}`)),
    namespace: 'croupier',
    ...(image === undefined ? {} : { images: [{ name, ...image }] }),
  };
  writeFileSync(join(folder, 'kustomization.yaml'), stringify(kustomization));
  try {
    return await kustomize(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function kustomize(folder: string): Promise<Manifest[]> {
  const { stdout } = await run('kubectl', ['kustomize', folder], { maxBuffer: 2 ** 26 });
  return parseAllDocuments(stdout).map((document) => document.toJS() as Manifest);
}
