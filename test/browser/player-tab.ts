import { join } from 'node:path';
import { eventually } from '@croupier/testing';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { output } from './output.ts';

/** What the page shows of the wallet, in minor units. */
export interface Shown {
  version: number;
  cash: number;
  bonus: number;
}

/** A tab with the player page, as a player sees and uses it: by its labels and roles. */
export class PlayerTab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser has complained of: scripts that failed, policies that were broken. */
  readonly complaints: string[] = [];

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.context = context;
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(context: BrowserContext, url: string): Promise<PlayerTab> {
    const tab = new PlayerTab(await context.newPage(), context);
    await tab.page.goto(url);
    return tab;
  }

  async signIn(name: string): Promise<this> {
    await this.page.getByLabel('Your name at the table').fill(name);
    await this.page.getByRole('button', { name: 'Take a seat' }).click();
    await this.until('Live');
    return this;
  }

  get connection(): Locator {
    return this.page.getByRole('status', { name: 'Connection' });
  }

  get spinButton(): Locator {
    return this.page.getByRole('button', { name: /^Spin/ });
  }

  get outcome(): Locator {
    return this.page.locator('.outcome');
  }

  get bets(): Locator {
    return this.page.getByRole('region', { name: 'Your bets' }).locator('tbody tr');
  }

  get leaders(): Locator {
    return this.page.getByRole('region', { name: 'Most played' }).getByRole('listitem');
  }

  async until(state: 'Live' | 'Offline' | 'Reconnecting'): Promise<void> {
    await this.connection.filter({ hasText: new RegExp(`^${state}$`) }).waitFor({ timeout: 20_000 });
  }

  /** One round, to its end; what the page says of it. */
  async play(): Promise<string> {
    await this.spinButton.click();
    return this.roundEnds();
  }

  async roundEnds(): Promise<string> {
    await this.outcome.filter({ hasText: /\S/ }).waitFor();
    return (await this.outcome.textContent()) ?? '';
  }

  async shown(): Promise<Shown> {
    const balance = this.page.getByRole('region', { name: 'Balance' });
    const [version, cash, bonus] = await Promise.all([
      balance.getAttribute('data-version'),
      balance.locator('.cash data').getAttribute('value'),
      balance.locator('.bonus data').getAttribute('value'),
    ]);
    return { version: Number(version), cash: Number(cash), bonus: Number(bonus) };
  }

  /** Until the page shows this version, and nothing later. */
  async reaches(version: number): Promise<Shown> {
    return eventually(
      async () => {
        const shown = await this.shown();
        if (shown.version !== version) throw new Error(`shows version ${shown.version}, not ${version}`);
        return shown;
      },
      { timeoutMs: 20_000 },
    );
  }

  screenshot(name: string, { fullPage = true } = {}): Promise<Buffer> {
    return this.page.screenshot({ path: join(output, `${name}.png`), fullPage });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
