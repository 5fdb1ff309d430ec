import { startUsual } from '../controls/usual/start.ts';
import type { Usual } from '../controls/usual/start.ts';
import { startCeiling } from '../controls/ceiling.ts';
import type { Ceiling } from '../controls/ceiling.ts';
import { prepareTpcb } from '../controls/pgbench.ts';
import type { Tpcb } from '../controls/pgbench.ts';
import { progress } from '../report/print.ts';
import type { Options } from '../options.ts';
import { Croupier } from '../system/croupier.ts';
import type { CroupierOptions } from '../system/croupier.ts';
import { Generator } from '../system/generator.ts';
import type { Resources } from '../system/resources.ts';
import { startServers } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { fundWallets, openWallets } from '../system/wallets.ts';

/** Croupier with funded wallets. */
export interface Ours {
  croupier: Croupier;
  wallets: string[];
}

export interface OursOptions extends Partial<
  Pick<CroupierOptions, 'gateways' | 'workers' | 'realtimes' | 'name' | 'redisNumber'>
> {
  /** Number of players, each with a wallet. */
  players?: number;
}

const OURS_REDIS = 0;
const USUAL_REDIS = 1;
const CEILING_REDIS = 3;

/** Systems that the measurements share. Each is started when it is first used. */
export class Stage {
  readonly options: Options;
  readonly resources: Resources;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(options: Options, resources: Resources) {
    this.options = options;
    this.resources = resources;
  }

  servers(): Promise<Servers> {
    return this.#once('PostgreSQL and Redis', () =>
      startServers(this.resources, { profiled: this.options.profile !== null }),
    );
  }

  generator(): Promise<Generator> {
    return this.#once('the load generator', async () =>
      Generator.start(this.resources, await this.servers()),
    );
  }

  ours(): Promise<Ours> {
    return this.#once('Croupier', async () => this.startOurs({}));
  }

  /** Another Croupier on the same servers, in a separate database; the caller stops it. */
  async startOurs({
    players = this.options.wallets,
    name = 'ours',
    redisNumber = OURS_REDIS,
    ...processes
  }: OursOptions): Promise<Ours> {
    const options = { name, redisNumber, profile: this.options.profile, ...processes };
    const croupier = await Croupier.start(this.resources, await this.servers(), options);
    const wallets = await openWallets(croupier, players);
    await fundWallets(croupier, wallets);
    return { croupier, wallets };
  }

  /** (1) with, (1b) without a house row that every operation updates. */
  usual(sharedHouse: boolean): Promise<Usual> {
    const redisNumber = sharedHouse ? USUAL_REDIS : USUAL_REDIS + 1;
    return this.#once(`the usual build${sharedHouse ? '' : ' without a house row'}`, async () =>
      startUsual(this.resources, await this.servers(), {
        sharedHouse,
        redisNumber,
        wallets: this.options.wallets,
      }),
    );
  }

  ceiling(): Promise<Ceiling> {
    return this.#once('the no-op ceiling', async () =>
      startCeiling(this.resources, await this.servers(), {
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
