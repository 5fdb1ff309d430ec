import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useDemoCasino } from './casino.ts';
import { describeWithBrowser } from './describe-with-browser.ts';
import { OtherDevice } from './other-device.ts';
import type { PlayerTab } from './player-tab.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds to complain of, as `rule: elements`. */
async function complaints({ page }: PlayerTab): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
  );
}

/** Without a win in so many rounds something is wrong: 23 of 100 rounds win. */
const ROUNDS = 60;

const CALM = { reducedMotion: 'reduce' } as const;
const PHONE = { ...CALM, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** How much wider than the window the page is. */
const OVERHANG = 'document.scrollingElement.scrollWidth - innerWidth';

await describeWithBrowser('the page as it looks', (browser) => {
  const casino = useDemoCasino(browser);

  // first, since the picture has these four players and no others
  test('the picture of the page shows a win', async () => {
    for (const [name, stake] of [
      ['demo-lovelace', 2600],
      ['demo-bernoulli', 1900],
      ['demo-pascal', 450],
    ] as const)
      await (await OtherDevice.signIn(casino().url, name)).play(stake);
    const view = { reducedMotion: 'reduce', viewport: { width: 1080, height: 780 } } as const;
    const tab = await (await casino().tab(view)).signIn('Ada');
    let message = '';
    for (let round = 0; round < ROUNDS && !message.startsWith('You win'); round++) message = await tab.play();
    expect(message).toMatch(/^You win €\d/);
    await eventually(async () => expect(await tab.leaders.count()).toBe(4));
    await tab.page.mouse.move(0, 0);
    const image = await tab.screenshot('player-page', { fullPage: false });
    expect(image.length).toBeGreaterThan(20_000);
  }, 60_000);

  test.each([
    ['on a desktop', CALM],
    ['on a phone', PHONE],
  ])(
    'axe reports no violations %s',
    async (_where, options) => {
      const tab = await casino().tab(options);
      expect(await complaints(tab)).toEqual([]);
      await tab.page.getByRole('button', { name: 'Take a seat' }).click();
      expect(await complaints(tab)).toEqual([]);
      await tab.signIn('Jan');
      expect(await complaints(tab)).toEqual([]);
      await tab.play();
      await tab.page.getByText('Paytable').click();
      expect(await complaints(tab)).toEqual([]);
      await tab.context.setOffline(true);
      await tab.until('Offline');
      expect(await complaints(tab)).toEqual([]);
    },
    60_000,
  );

  test('axe would have said so', async () => {
    const tab = await casino().tab();
    await tab.page.evaluate(`document.querySelector('label').remove()`);
    expect(await complaints(tab)).toContainEqual(expect.stringMatching(/^label: /));
  });

  test('with the keyboard alone', async () => {
    const tab = await casino().tab(CALM);
    const { keyboard } = tab.page;
    const focused = () =>
      tab.page.evaluate<string>('document.activeElement.id || document.activeElement.textContent');
    await keyboard.press('Tab');
    expect(await focused()).toBe('name');
    await keyboard.type('Kim');
    await keyboard.press('Enter');
    await tab.until('Live');
    await tab.reaches(2);
    const press = async (key: string, until: (focus: string) => boolean): Promise<void> => {
      for (let n = 0; n < 20 && !until(await focused()); n++) await keyboard.press(key);
    };
    await press('Tab', (focus) => focus === 'Leave');
    await keyboard.press('Tab');
    expect(await tab.page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('100');
    await keyboard.press('ArrowRight');
    expect(await tab.page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('200');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Spin');
    await keyboard.press('Enter');
    await tab.roundEnds();
    expect(await focused()).toBe('Spin');
    await keyboard.press('Space');
    await tab.reaches(6);
    const focus = await tab.page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(focus).toBe('solid');
  });

  test('the outcome of a round is announced to screen readers', async () => {
    const tab = await (await casino().tab(CALM)).signIn('Lou');
    const said = tab.page.locator('.outcome[role=status][aria-live=polite]');
    await tab.play();
    expect(await said.textContent()).toMatch(/^(?:No win|You win)/);
    const reels = await tab.page.getByRole('img').getAttribute('aria-label');
    expect(reels).toMatch(/^\w+, \w+, \w+$/);
  });

  test('on a phone nothing overflows, not even the longest name and amounts', async () => {
    const tab = await casino().tab(PHONE);
    expect(await tab.page.evaluate(OVERHANG)).toBe(0);
    await tab.signIn('W'.repeat(40));
    await tab.play();
    const { body } = await casino()
      .system.casino()
      .get(`/v1/players/demo-${'w'.repeat(40)}/wallets`);
    const [{ id: walletId }] = (body as unknown as { items: [{ id: string }] }).items;
    const { version } = await tab.reaches(4);
    await casino()
      .system.casino()
      .post('/v1/deposits', { walletId, amount: 9_000_000_000_000_000 }, { wait: 10 });
    await tab.reaches(version + 1);
    await tab.page.getByText('Paytable').click();
    expect(await tab.page.evaluate(OVERHANG)).toBe(0);
    await tab.screenshot('phone');
  });
});
