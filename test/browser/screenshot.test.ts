import { expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useDemoCasino } from './casino.ts';
import { describeWithBrowser } from './describe-with-browser.ts';
import { OtherDevice } from './other-device.ts';

/** Without a win in so many rounds something is wrong: 23 of 100 rounds win. */
const ROUNDS = 60;

await describeWithBrowser('the picture of the page', (browser) => {
  const casino = useDemoCasino(browser);

  test('shows a win', async () => {
    for (const [name, stake] of [
      ['demo-lovelace', 2600],
      ['demo-bernoulli', 1900],
      ['demo-pascal', 450],
    ] as const)
      await (await OtherDevice.signIn(casino().url, name)).play(stake);
    const view = { reducedMotion: 'reduce', viewport: { width: 1080, height: 780 } } as const;
    const tab = await (await casino().tab(view)).signIn('Ada');
    let told = '';
    for (let round = 0; round < ROUNDS && !told.startsWith('You win'); round++) told = await tab.play();
    expect(told).toMatch(/^You win €\d/);
    await eventually(async () => expect(await tab.leaders.count()).toBe(4));
    await tab.page.mouse.move(0, 0);
    const image = await tab.screenshot('player-page', { fullPage: false });
    expect(image.length).toBeGreaterThan(20_000);
  }, 60_000);
});
