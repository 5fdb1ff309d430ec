import { CASINO, OPERATOR } from '../cast.ts';
import { itemsOf, NOWHERE, openWallet, read } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** Operations that PostgreSQL refuses: dead letters, replayed and discarded; and reconciliation. */
export async function playOperators(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const as = OPERATOR;
  await read(stage, ['admin/dead-letters'], { as });
  const [replayed = '', discarded = '', caused = ''] = await failThree(stage);
  const { body } = await recorder.ask('GET /v1/admin/dead-letters?limit=2', { as });
  await recorder.ask(`GET /v1/admin/dead-letters?limit=2&cursor=${String(body['nextCursor'])}`, { as });
  await read(stage, [`operations/${replayed}`, `operations/${caused}`]);
  await recorder.ask(`POST /v1/admin/dead-letters/${replayed}/replay`, { as: CASINO, body: {} });
  await recorder.ask(`POST /v1/admin/dead-letters/${replayed}/replay`, { as, body: {} });
  await recorder.untilStatus(replayed, 'applied');
  await read(stage, [`operations/${replayed}`]);
  const reason = 'Paid by hand.';
  for (const body of [{}, { reason }, { reason }])
    await recorder.ask(`POST /v1/admin/dead-letters/${discarded}/discard`, { as, body });
  for (const path of [replayed, NOWHERE, 'nothing'])
    await recorder.ask(`POST /v1/admin/dead-letters/${path}/replay`, { as, body: {} });
  await recorder.ask(`POST /v1/admin/dead-letters/${NOWHERE}/discard`, { as, body: { reason } });
  await recorder.ask('POST /v1/admin/dead-letters/replay', { as, body: {} });
  await read(stage, ['admin/dead-letters'], { as });
  await read(stage, ['admin/reconciliation', 'admin/dead-letters?limit=many'], { as });
}

/** Two deposits, and what failed because the second did. */
async function failThree(stage: Stage): Promise<string[]> {
  const { recorder, failing } = stage;
  const walletId = await openWallet(stage, 'dora EUR');
  await failing.with('P0001', walletId);
  const deposit = (reference: string, pending: boolean) =>
    recorder.ask('POST /v1/deposits', { body: { walletId, amount: 100, reference, pending } });
  const { id: first } = await deposit('fails-1', false);
  await recorder.untilStatus(first, 'failed');
  const { id: second } = await deposit('fails-2', true);
  await recorder.untilStatus(second, 'failed');
  const { id: third } = await recorder.ask(`POST /v1/operations/${second}/complete`, { body: {} });
  await recorder.untilStatus(third, 'failed');
  await failing.fixed(walletId);
  await recorder.until('GET /v1/admin/dead-letters', (body) => itemsOf(body).length === 3, { as: OPERATOR });
  return [first, second, third];
}
