import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ComposeService } from './compose.ts';
import { complaints } from './rules/rule.ts';
import { wrongVariables } from './service-config.ts';
import { root, version } from './version.ts';

type Services = Readonly<Record<string, ComposeService>>;

export interface ComposeRule {
  name: string;
  check: (services: Services) => string[];
  /** A line of the file as it might be written by mistake; see the test. */
  offend: [line: string, mistake: string];
}

/** Their images have nothing to check a health with. */
const BARE = ['otel-collector', 'jaeger'];

const each =
  (check: (service: ComposeService, name: string, all: Services) => string[]): ComposeRule['check'] =>
  (all) =>
    Object.entries(all).flatMap(([name, service]) =>
      check(service, name, all).map((problem) => `${name}: ${problem}`),
    );

const isOurs = ({ image }: ComposeService): boolean => image.startsWith('croupier:');
const isTask = ({ restart = '' }: ComposeService): boolean => restart.startsWith('on-failure');
const hostPort = (port: string): string => port.split(':').slice(0, 2).join(':');

const seconds = (duration = '10s'): number => Number(/^(\d+)s$/.exec(duration)?.[1]);

/** Whether the service ever meets the condition that another one waits for. */
function becomes(service: ComposeService, condition: string): boolean {
  if (condition === 'service_completed_successfully') return isTask(service);
  if (condition === 'service_healthy') return service.healthcheck?.test !== undefined;
  return condition === 'service_started';
}

export const composeRules: ComposeRule[] = [
  {
    name: 'every image is of one exact version, and ours are of this one',
    check: each(({ image }) =>
      complaints(
        [!/:v?\d+\.\d+/.test(image), `${image} has no exact tag`],
        [
          image.startsWith('croupier:') && image !== `croupier:${version}`,
          `${image} is not version ${version}`,
        ],
      ),
    ),
    offend: ['postgres:18.4-bookworm', 'postgres:latest'],
  },
  {
    name: 'ports are open to this machine only, and each to one service',
    check: (services) => {
      const ports = Object.values(services).flatMap((service) => (service.ports ?? []).map(hostPort));
      return complaints(
        [!ports.every((port) => port.startsWith('127.0.0.1:')), 'a port is open to all'],
        [new Set(ports).size !== ports.length, 'two services want the same port'],
      );
    },
    offend: ['127.0.0.1:${GRAFANA_PORT:-3000}:3000', '${GRAFANA_PORT:-3000}:3000'],
  },
  {
    name: 'ours have a read-only file system, no privileges and a limit',
    check: each((service) =>
      isOurs(service)
        ? complaints(
            [service.read_only !== true, 'can write to its file system'],
            [service.cap_drop?.join() !== 'ALL', 'keeps capabilities'],
            [!service.security_opt?.includes('no-new-privileges:true'), 'may gain privileges'],
            [!isTask(service) && service.mem_limit === undefined, 'may take all memory'],
            [!isTask(service) && !(seconds(service.stop_grace_period) > 15), 'is not given the time to stop'],
          )
        : [],
    ),
    offend: ['  cap_drop: [ALL]\n', ''],
  },
  {
    name: 'every service that keeps running has a health check',
    check: each((service, name) =>
      complaints([
        !isTask(service) && !BARE.includes(name) && service.healthcheck?.test === undefined,
        'its health is not checked',
      ]),
    ),
    offend: ['test: [CMD, valkey-cli, -e, ping]', 'disable: true'],
  },
  {
    name: 'no service waits for one that is missing, or for a condition that is never met',
    check: each(({ depends_on: dependencies = {}, profiles }, _name, all) =>
      Object.entries(dependencies).flatMap(([other, { condition }]) => {
        const service = all[other];
        const isThere = [undefined, profiles?.join()].includes(service?.profiles?.join());
        const comes = service !== undefined && isThere && becomes(service, condition);
        return complaints([!comes, `waits until ${other} is ${condition}`]);
      }),
    ),
    offend: [
      'migrate: { condition: service_completed_successfully }',
      'migrate: { condition: service_healthy }',
    ],
  },
  {
    name: 'every service accepts the variables that it is given, and reads each of them',
    check: each((service) =>
      isOurs(service) ? wrongVariables(service.command?.[0] ?? '', service.environment ?? {}) : [],
    ),
    offend: ['RATE_LIMIT_PLAYER: ${', 'RATE_LIMIT_PLAYERS: ${'],
  },
  {
    name: 'what is mounted from this folder is there',
    check: each(({ volumes = [] }) =>
      volumes
        .map((volume) => volume.split(':')[0] ?? '')
        .filter((path) => path.startsWith('./') && !existsSync(join(root, path)))
        .map((path) => `there is no ${path}`),
    ),
    offend: ['./docker/otel-collector.yml', './docker/collector.yml'],
  },
  {
    name: 'there are two of each service with the profile `scale`',
    check: (services) =>
      ['gateway', 'realtime', 'wallet-worker', 'bonus-worker'].flatMap((name) => {
        const second = services[`${name}-2`];
        return complaints([
          second?.profiles?.join() !== 'scale' || second.command?.[0] !== name,
          `there is no second ${name}`,
        ]);
      }),
    offend: ['  wallet-worker-2:\n    <<: *wallet-worker', '  wallet-worker-2:\n    <<: *bonus-worker'],
  },
];
