// The part of Kubernetes' types that our own rules read. schema.test.ts checks manifests by the whole schemas.

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; labels?: Labels };
  spec: Spec;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

export type Labels = Record<string, string>;

export interface Selector {
  matchLabels?: Labels;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

/** The union of what the kinds have; what one lacks is undefined in it. */
interface Spec {
  replicas?: number;
  selector?: Selector & Labels;
  template?: { metadata: { labels: Labels }; spec: PodSpec };
  ports?: { name: string; port: number; targetPort: string | number }[];
  podSelector?: Selector;
  policyTypes?: string[];
  ingress?: PolicyRule[];
  egress?: PolicyRule[];
  scaleTargetRef?: { name: string };
  minReplicas?: number;
  rules?: RouteRule[];
  endpoints?: { port: string }[];
  triggers?: { metadata: { query: string } }[];
}

export interface PolicyRule {
  from?: Peer[];
  to?: Peer[];
  ports: { port: number | string }[];
}

export interface Peer {
  podSelector?: Selector;
  namespaceSelector?: Selector;
  ipBlock?: { cidr: string };
}

/** Of an HTTPRoute (`backendRefs`) or an Ingress (`http`). */
export interface RouteRule {
  backendRefs?: { name: string; port: number }[];
  http?: { paths: { backend: { service: { name: string; port: { name: string } } } }[] };
}

export interface PodSpec {
  automountServiceAccountToken?: boolean;
  enableServiceLinks?: boolean;
  terminationGracePeriodSeconds?: number;
  priorityClassName?: string;
  securityContext?: {
    runAsNonRoot?: boolean;
    runAsUser?: number;
    seccompProfile?: { type: string };
  };
  topologySpreadConstraints?: { topologyKey: string }[];
  initContainers?: Container[];
  containers: Container[];
}

export interface Container {
  name: string;
  image: string;
  args?: string[];
  env?: EnvVariable[];
  envFrom?: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  resources?: Record<'requests' | 'limits', Record<'cpu' | 'memory', string> | undefined>;
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    readOnlyRootFilesystem?: boolean;
    capabilities?: { drop?: string[]; add?: string[] };
  };
  startupProbe?: Probe;
  readinessProbe?: Probe;
  livenessProbe?: Probe;
  lifecycle?: { preStop?: { sleep?: { seconds: number } } };
}

export interface Probe {
  httpGet?: { path: string; port: string };
  exec?: { command: string[] };
}

export interface EnvVariable {
  name: string;
  value?: string;
  valueFrom?: Partial<
    Record<'secretKeyRef' | 'configMapKeyRef', { name: string; key: string; optional?: boolean }>
  >;
}

/** What makes pods: who, and which. */
export interface Workload {
  /** Such as `Deployment gateway`. */
  title: string;
  kind: string;
  name: string;
  spec: Spec;
  labels: Labels;
  pod: PodSpec;
}

export function workloads(manifests: readonly Manifest[]): Workload[] {
  return manifests.flatMap(({ kind, metadata: { name }, spec }) => {
    const template = spec?.template;
    if (template === undefined) return [];
    const { labels } = template.metadata;
    return [{ title: `${kind} ${name}`, kind, name, spec, labels, pod: template.spec }];
  });
}

export const ofKind = (manifests: readonly Manifest[], ...kinds: string[]): Manifest[] =>
  manifests.filter(({ kind }) => kinds.includes(kind));

export const containers = ({ initContainers = [], containers: main }: PodSpec): Container[] => [
  ...initContainers,
  ...main,
];

export function selects({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels = {}): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      if (operator !== 'In') throw new Error(`the rules know no ${operator}`);
      return values.includes(labels[key] ?? '');
    })
  );
}

/** Whether the port of a Service, a policy or a probe is one of the container's, by name or number. */
export const hasPort = ({ ports = [] }: Container, wanted: string | number): boolean =>
  ports.some(({ name, containerPort }) => name === wanted || containerPort === wanted);
