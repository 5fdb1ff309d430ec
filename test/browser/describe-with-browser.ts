import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeUnless } from '@croupier/testing';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from './chromium.ts';
import type { Chromium } from './chromium.ts';

/** It runs as any user, without a display, and makes no network requests of its own. */
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage'.split(
    ' ',
  );

/** Tests in a real browser. Where none is available they are skipped; with `REQUIRE_BROWSER` that is an error. */
export async function describeWithBrowser(
  name: string,
  tests: (browser: () => Browser) => void,
): Promise<void> {
  const found = await findChromium();
  if (typeof found === 'string') {
    if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(found);
    return describeUnless(`there is no browser here: ${found}`, name, () => tests(() => nothing()));
  }
  describe(name, () => tests(useBrowser(found)));
}

function useBrowser({ path, env }: Chromium): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const known = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
    browser = await chromium.launch({ executablePath: path, args: FLAGS, env: Object.fromEntries(known) });
  }, 60_000);
  afterAll(() => browser?.close());
  return () => browser ?? nothing();
}

function nothing(): never {
  throw new Error('the browser has not been started');
}
