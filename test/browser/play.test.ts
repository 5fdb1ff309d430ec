import { describe, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { useDemoCasino } from './casino.ts';
import { describeWithBrowser } from './describe-with-browser.ts';
import { OtherDevice } from './other-device.ts';
import { sampleBalances, trueBalances } from './samples.ts';

await describeWithBrowser('the player page', (browser) => {
  const casino = useDemoCasino(browser);

  test('a new player has a deposit and a bonus, plays, and sees the numbers change', async () => {
    const tab = await (await casino().tab()).signIn('Ada');
    expect(await tab.reaches(2)).toEqual({ version: 2, cash: 10_000, bonus: 5_000 });
    await tab.page.getByText('€0.00 of €250.00').waitFor();
    const message = await tab.play();
    const { version, cash, bonus } = await tab.reaches(4);
    const won = Number(/€([\d.]+)/.exec(message)?.[1] ?? 0) * 100;
    expect({ version, total: cash + bonus }).toEqual({ version: 4, total: 15_000 - 100 + won });
    expect(message).toMatch(won === 0 ? /^No win/ : /^You win €\d+\.\d\d$/);
    await tab.page.getByText('€1.00 of €250.00').waitFor();
    expect(await tab.bets.allTextContents()).toEqual([
      expect.stringContaining(`€1.00€${(won / 100).toFixed(2)}`),
    ]);
    await eventually(async () => expect(await tab.leaders.allTextContents()).toContain('ada (you)€1.00'));
    expect(tab.complaints).toEqual([]);
  });

  test('the stake is the player’s to choose', async () => {
    const tab = await (await casino().tab()).signIn('Bea');
    await tab.page.getByRole('radio', { name: '€5.00' }).check();
    await tab.play();
    await tab.page.getByText('€5.00 of €250.00').waitFor();
  });

  test('the history grows live and goes back in pages', async () => {
    const tab = await (await casino().tab({ reducedMotion: 'reduce' })).signIn('Cat');
    for (let round = 0; round < 10; round++) await tab.play();
    await eventually(async () => expect(await tab.bets.count()).toBe(10));
    await tab.page.reload();
    await eventually(async () => expect(await tab.bets.count()).toBe(8));
    await tab.page.getByRole('button', { name: 'Older bets' }).click();
    await eventually(async () => expect(await tab.bets.count()).toBe(10));
    expect(await tab.page.getByRole('button', { name: 'Older bets' }).count()).toBe(0);
  });

  test('a refresh keeps the player at the table, with the same numbers', async () => {
    const tab = await (await casino().tab()).signIn('Dee');
    await tab.play();
    const before = await tab.reaches(4);
    await tab.page.reload();
    await tab.until('Live');
    expect(await tab.reaches(4)).toEqual(before);
    await tab.page.getByRole('button', { name: 'Leave' }).click();
    await tab.page.getByLabel('Your name at the table').waitFor();
    await tab.page.reload();
    await tab.page.getByLabel('Your name at the table').waitFor();
  });

  test('two tabs of one player agree', async () => {
    const tabs = [await casino().tab(), await casino().tab()];
    for (const tab of tabs) await tab.signIn('Eve');
    const [first, second] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    await Promise.all([first?.play(), second?.play()]);
    const shown = await Promise.all(tabs.map((tab) => tab.reaches(6)));
    expect(shown[0]).toEqual(shown[1]);
    for (const tab of tabs) await eventually(async () => expect(await tab.bets.count()).toBe(2));
  });

  test('a player without money sees a message', async () => {
    const tab = await (await casino().tab({ reducedMotion: 'reduce' })).signIn('Poor');
    const { version } = await tab.reaches(2);
    const { items } = (await casino().system.casino().get('/v1/players/demo-poor/wallets')).body as never;
    const [{ id: walletId }] = items as [{ id: string }];
    const adjust = { walletId, direction: 'debit', amount: 10_000, reason: 'A test.', reference: 'gone' };
    await casino().system.casino().post('/v1/adjustments', adjust, { wait: 10 });
    expect(await tab.reaches(version + 1)).toMatchObject({ cash: 0, bonus: 5_000 });
    const { body } = await casino().system.casino().get(`/v1/wallets/${walletId}/bonuses`);
    const [{ id: bonusId }] = (body as unknown as { items: [{ id: string }] }).items;
    await casino()
      .system.casino()
      .post(`/v1/bonuses/${bonusId}/forfeit`, { reason: 'A test.' }, { wait: 10 });
    await tab.reaches(version + 2);
    await tab.page.getByText('Bonus forfeited.').waitFor();
    expect(await tab.play()).toBe('There is not enough money left for this stake.');
    expect(await tab.reaches(version + 2)).toMatchObject({ cash: 0, bonus: 0 });
  });

  test('the browser holds a token with the scope player and nothing more', async () => {
    const tab = await (await casino().tab()).signIn('Fay');
    const stored = await tab.page.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
    const tokens = stored.match(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g) ?? [];
    const scopes = tokens.map((token) => {
      const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url');
      return (JSON.parse(String(claims)) as { scope: string }).scope;
    });
    expect(scopes).toEqual(['player']);
  });

  test('what changes is asked for anew, and what cannot change is kept', async () => {
    const kept = async (path: string) => (await fetch(casino().url + path)).headers.get('cache-control');
    const index = await (await fetch(`${casino().url}/play`)).text();
    const assets = index.match(/\/play\/assets\/[^"]+/g) ?? [];
    expect(assets).toHaveLength(2);
    for (const path of assets) expect(await kept(path)).toBe('public, max-age=31536000, immutable');
    expect(await kept('/play')).toBe('no-cache');
    expect(await kept('/play/config.json')).toBe('no-store');
  });

  test('a name of nothing but spaces is asked for again', async () => {
    const tab = await casino().tab();
    await tab.page.getByLabel('Your name at the table').fill('   ');
    await tab.page.getByRole('button', { name: 'Take a seat' }).click();
    await tab.page.getByRole('alert').filter({ hasText: 'at least one letter' }).waitFor();
  });

  describe('when the connection is lost', () => {
    test('offline the page shows that and the time of its numbers; online again it shows new ones', async () => {
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

    test('a realtime service that is killed during play never causes a wrong number', async () => {
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

    test('a round whose answer is lost is the same round when it is sent again', async () => {
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
});
