import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { freePort } from '@croupier/launcher';
import { spawnService } from '@croupier/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { TestSystem } from '../system.ts';
import { buildPage } from './build-page.ts';
import { PlayerTab } from './player-tab.ts';

/** A whole system with the demo on, and tabs that look at its page. */
export class DemoCasino {
  readonly system: TestSystem;
  readonly #realtimePort: number;
  readonly #browser: Browser;
  #tabs: PlayerTab[] = [];

  private constructor(system: TestSystem, realtimePort: number, browser: Browser) {
    this.system = system;
    this.#realtimePort = realtimePort;
    this.#browser = browser;
  }

  static async open(browser: Browser): Promise<DemoCasino> {
    await buildPage();
    const port = await freePort();
    const env = { DEMO: 'on', REALTIME_PUBLIC_URL: `http://127.0.0.1:${port}`, RATE_LIMIT_PLAYER: 'off' };
    const system = await TestSystem.start({ realtimes: 0, env });
    const urls = { DATABASE_URL: system.postgres.url, REDIS_URL: system.redis.url, LOG_LEVEL: 'warn' };
    await Promise.all([system.startRealtime(port), spawnService('bonus-worker', urls)]);
    await system.ready();
    return new DemoCasino(system, port, browser);
  }

  get url(): string {
    return this.system.gateways[0]?.url ?? '';
  }

  /** In a context of its own, so that nothing is shared with other tabs but the player. */
  async tab(options: BrowserContextOptions = {}): Promise<PlayerTab> {
    const context = await this.#browser.newContext({ viewport: { width: 1180, height: 900 }, ...options });
    const tab = await PlayerTab.open(context, `${this.url}/play`);
    this.#tabs.push(tab);
    return tab;
  }

  async killRealtime(): Promise<void> {
    await this.system.realtimes.pop()?.service.kill();
  }

  async startRealtime(): Promise<void> {
    await this.system.startRealtime(this.#realtimePort);
  }

  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close();
  }
}

/** One for a test file; its tabs are closed after each test. */
export function useDemoCasino(browser: () => Browser): () => DemoCasino {
  let casino: DemoCasino | undefined;
  const get = (): DemoCasino => {
    if (casino === undefined) throw new Error('the casino is not open yet');
    return casino;
  };
  beforeAll(async () => {
    casino = await DemoCasino.open(browser());
  }, 120_000);
  afterEach(() => casino?.closeTabs());
  afterAll(() => casino?.system.stop());
  return get;
}
