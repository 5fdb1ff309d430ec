import { player } from '../cast.ts';
import { walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** The gateway with low rates, which pages of one other origin may call. */
export async function playLimits(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const gateway = 'strict';
  const as = player('hasty');
  for (let n = 0; n < 3; n++) await recorder.ask('GET /v1/currencies?limit=1', { gateway, as });
  // limits by address are shared: both gateways count together
  const origin = 'https://casino.example';
  const asked = { origin, 'access-control-request-method': 'POST' };
  await recorder.ask('OPTIONS /v1/bets', { gateway, as: null, headers: asked });
  await recorder.ask('OPTIONS /v1/bets', {
    gateway,
    as: null,
    headers: { ...asked, origin: 'https://other.example' },
  });
  await recorder.ask(`GET /v1/wallets/${walletOf(stage, 'bob EUR')}`, { gateway, headers: { origin } });
}
