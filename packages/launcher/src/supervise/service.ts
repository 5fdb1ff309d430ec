import type { Member } from './merged-metrics.ts';
import { followLog, trimLog } from './log-follower.ts';
import { tail } from './processes.ts';
import { type ServiceProcess, type ServiceSpec, startService } from './service-process.ts';
import { Supervised } from './supervise.ts';
import type { Watchdog } from './watchdog.ts';

export interface ServiceContext {
  env: NodeJS.ProcessEnv;
  logFileOf: (name: string) => string;
  watchdog: Watchdog;
  log: (line: string) => void;
}

/** One of the system's services: kept running, with what is wrong in its log shown on the terminal. */
export class Service implements Member {
  readonly name: string;
  readonly kind: string;
  readonly #process: Supervised<ServiceProcess>;
  readonly #logFile: string;
  readonly #log: (line: string) => void;
  #follower: { stop: () => void } | undefined;
  #adminPort: number | undefined;

  constructor(spec: ServiceSpec, { env, logFileOf, watchdog, log }: ServiceContext) {
    this.name = spec.name;
    this.kind = spec.kind;
    this.#log = log;
    this.#logFile = logFileOf(spec.name);
    this.#process = new Supervised({ name: spec.name, log, watchdog, signal: null }, () => {
      const started = startService(spec, env, this.#logFile);
      void this.#notePort(started);
      return Promise.resolve(started);
    });
  }

  get adminPort(): number | undefined {
    return this.#process.current === undefined ? undefined : this.#adminPort;
  }

  get pid(): number | undefined {
    return this.#process.current?.pid;
  }

  get restarts(): number {
    return this.#process.restarts;
  }

  /** Resolves when it listens; one that cannot even do that at the first time is an error. */
  async start(): Promise<void> {
    trimLog(this.#logFile);
    this.#follower = followLog(this.#logFile, this.#log);
    const { listening } = await this.#process.start();
    if ((await listening) !== undefined) return;
    throw new Error(`${this.name} did not start. Its log, ${this.#logFile}, ends:\n${tail(this.#logFile)}`);
  }

  restart(): Promise<void> {
    return this.#process.restart();
  }

  async stop(): Promise<void> {
    await this.#process.stop();
    this.#follower?.stop();
  }

  async #notePort(started: ServiceProcess): Promise<void> {
    this.#adminPort = undefined;
    this.#adminPort = await started.listening;
  }
}
