import { CASINO, player } from '../cast.ts';
import { NOWHERE, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** The demo provider. What it draws depends on the wallet's id, so that it is left out. */
export async function playDemo(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const { body } = await recorder.ask('POST /v1/demo/sessions', { as: null, body: { playerId: 'demo-ada' } });
  await recorder.ask('POST /v1/demo/sessions', { as: null, body: { playerId: 'demo-ada' } });
  await recorder.ask('POST /v1/demo/sessions', { as: null, body: { playerId: 'ada' } });
  const walletId = String(body['walletId']);
  stage.wallets.set('demo-ada EUR', walletId);
  await recorder.until(`GET /v1/wallets/${walletId}`, ({ version }) => version === 2);
  const as = player('demo-ada');
  const spin = { walletId, gameId: 'demo-three-crowns', amount: 100 };
  const drawn = true;
  await recorder.ask('POST /v1/demo/spins', { as, body: spin, key: 'spin-1', drawn });
  await recorder.ask('POST /v1/demo/spins', { as, body: spin, key: 'spin-1', drawn });
  await recorder.ask('POST /v1/demo/spins', { as, body: { ...spin, amount: 50 }, key: 'spin-1' });
  await recorder.ask('POST /v1/demo/spins', { as, body: { ...spin, amount: 10_001 } });
  await recorder.ask('POST /v1/demo/spins', { as, body: { ...spin, gameId: 'roulette' } });
  await recorder.ask('POST /v1/demo/spins', { as, body: { ...spin, walletId: NOWHERE } });
  const others = { ...spin, walletId: walletOf(stage, 'ada EUR') };
  await recorder.ask('POST /v1/demo/spins', { as: player('ada'), body: others });
  await recorder.ask('POST /v1/demo/spins', { as: CASINO, body: spin });
}
