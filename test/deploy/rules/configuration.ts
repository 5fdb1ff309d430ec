import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { k8s } from '../kustomize.ts';
import { containers, ofKind } from '../manifest.ts';
import type { Container, EnvVariable, Manifest, Workload } from '../manifest.ts';
import { portOf, wrongVariables } from '../service-config.ts';
import { eachWorkload, found, service } from './rule.ts';
import type { Rule } from './rule.ts';

/** The Secrets that an operator makes from the example, `<host>` and `<password>` filled in. */
const theirs = parseAllDocuments(
  readFileSync(join(k8s, 'overlays/production/secret.example.yaml'), 'utf8').replaceAll(/<(\w+)>/g, '$1'),
).map((document) => document.toJS() as Manifest);

type Values = Readonly<Record<string, string>>;

/** ConfigMaps and Secrets by name, with what is in them as text. */
function stores(manifests: readonly Manifest[]): ReadonlyMap<string, Values> {
  const all = [...ofKind(manifests, 'ConfigMap'), ...ofKind(manifests, 'Secret').map(decoded), ...theirs];
  return new Map(
    all
      .reverse()
      .map(({ kind, metadata, data, stringData }) => [
        `${kind} ${metadata.name}`,
        { ...data, ...stringData },
      ]),
  );
}

function decoded(secret: Manifest): Manifest {
  const texts = Object.entries(secret.data ?? {}).map(([key, value]) => [
    key,
    Buffer.from(value, 'base64').toString(),
  ]);
  return { ...secret, data: Object.fromEntries(texts) as Record<string, string> };
}

/** The name of what a variable comes from, and the key in it. */
function reference({ valueFrom }: EnvVariable): [store: string, key: string] | null {
  const { secretKeyRef: secret, configMapKeyRef: config } = valueFrom ?? {};
  if (secret?.optional === true) return null;
  if (secret !== undefined) return [`Secret ${secret.name}`, secret.key];
  return config === undefined ? null : [`ConfigMap ${config.name}`, config.key];
}

const sources = ({ envFrom = [] }: Container): string[] =>
  envFrom.flatMap(({ configMapRef, secretRef }) => [
    ...(configMapRef === undefined ? [] : [`ConfigMap ${configMapRef.name}`]),
    ...(secretRef === undefined ? [] : [`Secret ${secretRef.name}`]),
  ]);

const references: Rule = {
  name: 'every ConfigMap and Secret that is referred to exists, with its key',
  check: (manifests) => {
    const known = stores(manifests);
    return eachWorkload(({ pod }) =>
      containers(pod).flatMap((container) => [
        ...sources(container)
          .filter((name) => !known.has(name))
          .map((name) => `there is no ${name}`),
        ...(container.env ?? []).flatMap((variable) => {
          const [store, key] = reference(variable) ?? [];
          if (store === undefined || key === undefined || known.get(store)?.[key] !== undefined) return [];
          return [`${variable.name} comes from ${key} of ${store}, which is not there`];
        }),
      ]),
    )(manifests);
  },
  offend: (manifests) => {
    found(service(manifests, 'gateway').env?.[0]).valueFrom = {
      secretKeyRef: { name: 'croupier', key: 'DATABASE' },
    };
  },
};

/** What the container finds in its environment. */
function variables(container: Container, known: ReadonlyMap<string, Values>): Record<string, string> {
  const own = (container.env ?? []).map((variable) => {
    const [store, key] = reference(variable) ?? [];
    const value = store === undefined || key === undefined ? variable.value : known.get(store)?.[key];
    return [variable.name, value ?? ''] as const;
  });
  return {
    ...Object.assign({}, ...sources(container).map((name) => known.get(name))),
    ...Object.fromEntries(own),
  };
}

const ofOurs = ({ image }: Container): boolean => /(?:^|\/)croupier(?::|$)/.test(image);

/** A rule about the containers of our image, with what they run and their variables. */
const eachOfOurs =
  (check: (container: Container, name: string, given: Values) => string[]): Rule['check'] =>
  (manifests) => {
    const known = stores(manifests);
    const ours = ({ pod }: Workload): string[] =>
      containers(pod)
        .filter(ofOurs)
        .flatMap((container) => check(container, container.args?.[0] ?? '', variables(container, known)));
    return eachWorkload(ours)(manifests);
  };

const accepted: Rule = {
  name: 'every service accepts the variables that it is given, and reads each of them',
  check: eachOfOurs((_container, name, given) => wrongVariables(name, given)),
  offend: (manifests) =>
    service(manifests, 'wallet-worker').env?.push({ name: 'WALLET_BATCH', value: '100' }),
};

const ports: Rule = {
  name: 'every port of a container is one that its service listens on',
  check: eachOfOurs((container, name, given) =>
    (container.ports ?? []).flatMap(({ name: port, containerPort }) => {
      const real = portOf(name, port, given);
      return real === containerPort
        ? []
        : [`${port} is ${containerPort}, and the service's is ${String(real)}`];
    }),
  ),
  offend: (manifests) => {
    found(service(manifests, 'realtime').ports?.find(({ name }) => name === 'socketio')).containerPort = 8080;
  },
};

export const configurationRules: Rule[] = [references, accepted, ports];
