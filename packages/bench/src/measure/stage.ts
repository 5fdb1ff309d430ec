import { startUsual } from '../controls/usual/start.ts';
import type { Usual } from '../controls/usual/start.ts';
import { startCeiling } from '../controls/ceiling.ts';
import type { Ceiling } from '../controls/ceiling.ts';
import { prepareTpcb } from '../controls/pgbench.ts';
import type { Tpcb } from '../controls/pgbench.ts';
import { progress } from '../report/say.ts';
import type { Options } from '../options.ts';
import { Croupier } from '../system/croupier.ts';
import type { CroupierOptions } from '../system/croupier.ts';
import { Generator } from '../system/generator.ts';
import type { Held } from '../system/held.ts';
import { startServers } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { fundWallets, openWallets } from '../system/wallets.ts';

/** Croupier with wallets to play on. */
export interface Ours {
  croupier: Croupier;
  wallets: string[];
}

export interface OursOptions extends Partial<
  Pick<CroupierOptions, 'gateways' | 'workers' | 'realtimes' | 'name' | 'redisNumber'>
> {
  /** How many have a wallet. */
  players?: number;
}

const OURS_REDIS = 0;
const USUAL_REDIS = 1;
const CEILING_REDIS = 3;

/** What the measurements share. Each part is started when the first of them asks for it. */
export class Stage {
  readonly options: Options;
  readonly held: Held;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(options: Options, held: Held) {
    this.options = options;
    this.held = held;
  }

  servers(): Promise<Servers> {
    return this.#once('PostgreSQL and Redis', () =>
      startServers(this.held, { profiled: this.options.profile !== null }),
    );
  }

  generator(): Promise<Generator> {
    return this.#once('the load generator', async () => Generator.start(this.held, await this.servers()));
  }

  ours(): Promise<Ours> {
    return this.#once('Croupier', async () => this.startOurs({}));
  }

  /** Another Croupier on the same servers, in a database of its own; the caller stops it. */
  async startOurs({
    players = this.options.wallets,
    name = 'ours',
    redisNumber = OURS_REDIS,
    ...processes
  }: OursOptions): Promise<Ours> {
    const options = { name, redisNumber, profile: this.options.profile, ...processes };
    const croupier = await Croupier.start(this.held, await this.servers(), options);
    const wallets = await openWallets(croupier, players);
    await fundWallets(croupier, wallets);
    return { croupier, wallets };
  }

  /** (1) with, (1b) without a row that all of them update. */
  usual(sharedHouse: boolean): Promise<Usual> {
    const redisNumber = sharedHouse ? USUAL_REDIS : USUAL_REDIS + 1;
    return this.#once(`the usual build${sharedHouse ? '' : ' without a house row'}`, async () =>
      startUsual(this.held, await this.servers(), {
        sharedHouse,
        redisNumber,
        wallets: this.options.wallets,
      }),
    );
  }

  ceiling(): Promise<Ceiling> {
    return this.#once('the no-op ceiling', async () =>
      startCeiling(this.held, await this.servers(), {
        redisNumber: CEILING_REDIS,
        wallets: this.options.wallets,
      }),
    );
  }

  tpcb(): Promise<Tpcb> {
    return this.#once('TPC-B', async () => prepareTpcb(await this.servers()));
  }

  #once<T>(name: string, start: () => Promise<T>): Promise<T> {
    const known = this.#parts.get(name);
    if (known !== undefined) return known as Promise<T>;
    progress(`starting ${name}`);
    const part = start();
    this.#parts.set(name, part);
    return part;
  }
}
