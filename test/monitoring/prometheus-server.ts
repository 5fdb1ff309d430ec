import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, freePort, startWatchdog } from '@croupier/launcher';
import type { Watchdog } from '@croupier/launcher';
import { eventually, makeFolder } from '@croupier/testing';
import type { PrometheusBinaries } from './prometheus-binaries.ts';
import { root } from './root.ts';

export interface Target {
  service: string;
  adminUrl: string;
}

export interface Series {
  metric: Record<string, string>;
  value: [number, string];
}

const CONFIGURATION = `
global: { scrape_interval: 3s, scrape_timeout: 3s, evaluation_interval: 1s }
rule_files: ['*.rules.yml']
scrape_configs:
  - job_name: croupier
    file_sd_configs: [{ files: [targets.json] }]
`;

/** A real Prometheus with our rules, which scrapes every few seconds and fires alerts without their waiting time. */
export class PrometheusServer {
  readonly url: string;
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #watchdog: Watchdog;

  private constructor(folder: string, url: string, child: ChildProcess, watchdog: Watchdog) {
    this.#folder = folder;
    this.url = url;
    this.#child = child;
    this.#watchdog = watchdog;
  }

  static async start(
    { prometheus }: PrometheusBinaries,
    targets: readonly Target[],
  ): Promise<PrometheusServer> {
    const folder = makeFolder('prometheus');
    const port = await freePort();
    writeFileSync(join(folder, 'prometheus.yml'), CONFIGURATION);
    writeTargets(folder, targets);
    copyRules(folder);
    const flags = [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ];
    const env = { ...process.env, ...prometheus.env };
    const child = spawn(prometheus.command, flags, {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const watchdog = startWatchdog();
    watchdog.watch(child.pid ?? 0, 'SIGKILL');
    const server = new PrometheusServer(folder, `http://127.0.0.1:${port}`, child, watchdog);
    await eventually(() => server.#mustBeReady(), { timeoutMs: 30_000, intervalMs: 200 });
    return server;
  }

  /** From the next look on. */
  watch(targets: readonly Target[]): void {
    writeTargets(this.#folder, targets);
  }

  /** @throws Prometheus' error about the expression. */
  async query(expr: string): Promise<Series[]> {
    const response = await fetch(`${this.url}/api/v1/query`, {
      method: 'POST',
      body: new URLSearchParams({ query: expr }),
    });
    const answer = (await response.json()) as { data?: { result: Series[] }; error?: string };
    if (answer.data === undefined) throw new Error(`${expr}: ${answer.error}`);
    return answer.data.result;
  }

  async firing(): Promise<Set<string>> {
    const alerts = await this.query('ALERTS{alertstate="firing"}');
    return new Set(alerts.map(({ metric }) => metric['alertname'] ?? ''));
  }

  async stop(): Promise<void> {
    if (this.#child.pid !== undefined) await end(this.#child.pid, 'SIGTERM');
    this.#watchdog.release();
  }

  async #mustBeReady(): Promise<void> {
    const { status } = await fetch(`${this.url}/-/ready`);
    if (status !== 200) throw new Error(`Prometheus is not ready: ${status}`);
  }
}

function writeTargets(folder: string, targets: readonly Target[]): void {
  const groups = targets.map(({ service, adminUrl }) => ({
    targets: [new URL(adminUrl).host],
    labels: { service },
  }));
  writeFileSync(join(folder, 'targets.json'), JSON.stringify(groups));
}

function copyRules(folder: string): void {
  const rules = join(root, 'k8s/monitoring/prometheus/rules');
  for (const file of readdirSync(rules)) {
    const text = readFileSync(join(rules, file), 'utf8').replaceAll(/^( {8}for:) .*$/gm, '$1 1s');
    writeFileSync(join(folder, `${file.replace('.yml', '')}.rules.yml`), text);
  }
}
