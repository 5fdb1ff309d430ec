import { expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useDemoCasino } from './casino.ts';
import { describeWithBrowser } from './describe-with-browser.ts';
import { OtherDevice } from './other-device.ts';
import { sampleBalances, trueBalances } from './samples.ts';

await describeWithBrowser('a connection that is lost', (browser) => {
  const casino = useDemoCasino(browser);

  test('offline the page says so and of when its numbers are; back online it has the new ones', async () => {
    const tab = await (await casino().tab()).signIn('Gil');
    await tab.play();
    const before = await tab.reaches(4);
    await tab.context.setOffline(true);
    await tab.until('Offline');
    await tab.page.getByText(/^As of \d\d:\d\d:\d\d/).waitFor();
    await tab.screenshot('offline');
    const elsewhere = await OtherDevice.signIn(casino().url, 'demo-gil');
    let version = 0;
    for (let round = 0; round < 3; round++) version = await elsewhere.play();
    expect(await tab.shown()).toEqual(before);
    expect(await tab.spinButton.getAttribute('aria-disabled')).toBe('true');
    await tab.spinButton.click({ force: true });
    expect(await tab.spinButton.textContent()).toBe('Spin');
    await tab.context.setOffline(false);
    await tab.until('Live');
    const truth = await trueBalances(casino().system.casino(), elsewhere.walletId);
    expect(await tab.reaches(version)).toEqual(truth.get(version));
    await eventually(async () => expect(await tab.bets.count()).toBe(4));
    expect(await tab.page.getByText(/^As of/).count()).toBe(0);
  });

  test('a killed realtime service in the middle of play never makes a wrong number', async () => {
    const tab = await (await casino().tab()).signIn('Hal');
    await tab.reaches(2);
    const samples = await sampleBalances(tab.page);
    const elsewhere = await OtherDevice.signIn(casino().url, 'demo-hal');
    const playing = elsewhere.keepPlaying();
    for (let restart = 0; restart < 2; restart++) {
      const { version } = await tab.shown();
      await eventually(async () => expect((await tab.shown()).version).toBeGreaterThan(version + 4));
      await casino().killRealtime();
      await tab.until('Reconnecting');
      await casino().startRealtime();
      await tab.until('Live');
    }
    const last = await playing.stop();
    await tab.reaches(last);
    const truth = await trueBalances(casino().system.casino(), elsewhere.walletId);
    const shown = await samples();
    expect(shown.length).toBeGreaterThan(10);
    for (const sample of shown) expect(sample).toEqual(truth.get(sample.version));
    const versions = shown.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(last);
  }, 90_000);

  test('a round whose answer is lost on the way is the same round when it is sent again', async () => {
    const tab = await (await casino().tab()).signIn('Ivy');
    await tab.reaches(2);
    const keys: (string | undefined)[] = [];
    await tab.page.route('**/v1/demo/spins', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    expect(await tab.play()).toMatch(/^(?:No win|You win)/);
    expect(keys).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), keys[0]]);
    await tab.reaches(4);
    await eventually(async () => expect(await tab.bets.count()).toBe(1));
  });
});
