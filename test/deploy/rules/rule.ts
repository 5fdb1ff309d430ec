import type { SetName } from '../kustomize.ts';
import { ofKind, workloads } from '../manifest.ts';
import type { Container, Manifest, Workload } from '../manifest.ts';

/** A rule for all our manifests. */
export interface Rule {
  name: string;
  /** The problems, in words; none where the rule is kept. */
  check: (manifests: readonly Manifest[]) => string[];
  /** The set in which a test breaks the rule, to check that it is noticed; `dev` by default. */
  in?: SetName;
  /** Breaks the rule. */
  offend: (manifests: Manifest[]) => void;
}

/** A rule about what makes pods. */
export const eachWorkload =
  (check: (workload: Workload) => string[]): Rule['check'] =>
  (manifests) =>
    workloads(manifests).flatMap((workload) =>
      check(workload).map((problem) => `${workload.title}: ${problem}`),
    );

/** The complaints whose condition holds. */
export const complaints = (...pairs: [wrong: boolean, problem: string][]): string[] =>
  pairs.flatMap(([wrong, problem]) => (wrong ? [problem] : []));

export function workload(manifests: readonly Manifest[], name: string): Workload {
  return found(workloads(manifests).find((candidate) => candidate.name === name));
}

/** The container that stays. */
export const service = (manifests: readonly Manifest[], name: string): Container =>
  found(workload(manifests, name).pod.containers[0]);

export const manifest = (manifests: readonly Manifest[], kind: string, name: string): Manifest =>
  found(ofKind(manifests, kind).find(({ metadata }) => metadata.name.startsWith(name)));

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not there');
  return value;
}
