import { Redis } from 'ioredis';
import type { Command } from 'ioredis';

interface Commands {
  sendCommand: (this: Commands, command: Command, stream?: unknown) => unknown;
}

/** A worker's wait for the next job. */
const WAIT_FOR_JOB = 'bzpopmin';
/** Sent by this watch. */
const OWN = new Set(['info', 'client', 'client|list', 'client|unblock']);

/** Counts the commands that a Redis server executes, those of scripts included, and knows what is not answered yet. */
export class RedisWatch {
  readonly #own: Redis;
  readonly #unanswered = new Set<Command>();
  #before = new Map<string, number>();

  private constructor(url: string) {
    this.#own = new Redis(url);
  }

  /** Sees what this process sends from now on. */
  static install(url: string): RedisWatch {
    const watch = new RedisWatch(url);
    const commands = Redis.prototype as unknown as Commands;
    const { sendCommand } = commands;
    commands.sendCommand = function (command, stream) {
      if (this !== (watch.#own as unknown)) watch.#sent(command);
      return sendCommand.call(this, command, stream);
    };
    return watch;
  }

  get isIdle(): boolean {
    return this.#unanswered.size === 0;
  }

  /** For an error's text. */
  get unanswered(): string {
    return [...this.#unanswered].map(({ name }) => name).join(', ');
  }

  /** Consumers that wait for a job. */
  async waiting(): Promise<string[]> {
    const clients = String(await this.#own.client('LIST')).split('\n');
    return clients.filter((line) => line.includes(` cmd=${WAIT_FOR_JOB}`) && / flags=\w*b/.test(line));
  }

  /** Their time begins anew: Redis ends such a wait after some seconds. */
  async renewWaits(): Promise<void> {
    for (const line of await this.waiting())
      await this.#own.client('UNBLOCK', Number(/\bid=(\d+)/.exec(line)?.[1]), 'TIMEOUT');
  }

  /** Commands since the last call. */
  async take(): Promise<number> {
    const calls = new Map<string, number>();
    for (const [, name = '', count] of (await this.#own.info('commandstats')).matchAll(STATISTICS))
      if (!OWN.has(name)) calls.set(name, Number(count));
    let taken = 0;
    for (const [name, count] of calls) taken += count - (this.#before.get(name) ?? 0);
    this.#before = calls;
    return taken;
  }

  close(): void {
    this.#own.disconnect();
  }

  #sent(command: Command): void {
    if (command.name === WAIT_FOR_JOB) return;
    this.#unanswered.add(command);
    const answered = (): boolean => this.#unanswered.delete(command);
    command.promise.then(answered, answered);
  }
}
const STATISTICS = /^cmdstat_(\S+):calls=(\d+)/gm;
