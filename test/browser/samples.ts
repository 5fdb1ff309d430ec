import type { Page } from 'playwright-core';
import type { Casino } from '../casino.ts';
import type { Shown } from './player-tab.ts';

/** In the page: looks at the balance after every change of anything, and keeps what it has not just seen. */
const KEEP_LOOKING = `
  window.samples = [];
  const look = () => {
    const balance = document.querySelector('.balance');
    const read = (name) => balance?.querySelector(name)?.textContent ?? '';
    const sample = { version: balance?.dataset.version ?? '', cash: read('.cash'), bonus: read('.bonus') };
    const last = window.samples.at(-1);
    if (JSON.stringify(sample) !== JSON.stringify(last)) window.samples.push(sample);
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true,
  });
  look();
`;

/** Every balance that the page has shown since, as it was written there. Call the result to have them. */
export async function sampleBalances(page: Page): Promise<() => Promise<Shown[]>> {
  await page.evaluate(KEEP_LOOKING);
  return async () => {
    const samples = await page.evaluate<Record<keyof Shown, string>[]>('window.samples');
    // before the first number there is none
    const numbers = samples.filter(({ cash }) => cash !== '' && cash !== '…');
    return numbers.map(({ version, cash, bonus }) => ({
      version: Number(version),
      cash: cents(cash),
      bonus: cents(bonus),
    }));
  };
}

/** `€1,234.56` is 123456. */
function cents(text: string): number {
  return Number(text.replaceAll(/[€,.]/g, ''));
}

/** What the wallet truly held, version by version. */
export async function trueBalances(casino: Casino, walletId: string): Promise<Map<number, Shown>> {
  const truth = new Map<number, Shown>();
  let cursor = '';
  do {
    const { body } = await casino.get(`/v1/wallets/${walletId}/history?order=asc&limit=200${cursor}`);
    const page = body as unknown as {
      items: { version: number; balances: { cash: number; bonus: number } }[];
      nextCursor: string | null;
    };
    for (const { version, balances } of page.items)
      truth.set(version, { version, cash: balances.cash, bonus: balances.bonus });
    cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
  } while (cursor !== '');
  return truth;
}
