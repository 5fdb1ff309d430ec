import { createHash, randomUUID } from 'node:crypto';
import type { DemoSpin, DemoSpinBody } from '@croupier/contracts';
import { DEMO_PREFIX } from '@croupier/contracts';
import type { OperationView } from '@croupier/ledger';
import { ended, rejectionOf, storeOne } from '../accept-operations.ts';
import { refusalOfFault } from '../faults.ts';
import type { Gateway } from '../gateway.ts';
import * as drafts from '../new-operation.ts';
import type { Draft } from '../new-operation.ts';
import { isRefusal, refuse, retryAfter } from '../reply.ts';
import type { Refusal, Reply } from '../reply.ts';
import type { Call, None } from '../route.ts';
import type { Demo } from './demo.ts';
import { roundOf } from './round.ts';

type SpinCall = Call<None, None, DemoSpinBody>;

const WAIT_SECONDS = 10;
const NO_WALLET = refuse('wallet_not_found', 'There is no such wallet.');
const UNDECIDED = refuse(
  'outcome_unknown',
  'The round is not at its end. Repeat the request with the same key to finish it.',
  { headers: retryAfter(1) },
);

/**
 * One round: places the bet, and when it stands settles it. Both go the way of any client's operations, under references
 * made from the key, so that a round that was cut off anywhere is finished by the same request sent again.
 */
export async function spin(call: SpinCall, demo: Demo, gateway: Gateway): Promise<Reply> {
  const { walletId, gameId, amount } = call.body;
  if (!(await isOwnDemoWallet(call, gateway))) return NO_WALLET;
  const reference = referenceOf(call.key);
  const bet = await apply(
    call,
    drafts.bet({ walletId, gameId, amount, reference, roundId: reference }),
    gateway,
  );
  if (isRefusal(bet)) return bet;
  const round = roundOf({ walletId, reference, stake: amount }, demo.seed);
  const settlement = await settle(call, round.settlement, gateway);
  if (isRefusal(settlement)) return settlement;
  const { reels, multiplier, win } = round;
  const body = { roundId: reference, gameId, reels: [...reels], stake: amount, multiplier, win };
  return {
    status: 201,
    body: { ...body, bet: bet.operation, settlement: settlement.operation } satisfies SpinAnswer,
    headers: bet.replayed ? { 'Idempotency-Replayed': 'true' } : {},
  };
}

type SpinAnswer = Omit<DemoSpin, 'bet' | 'settlement'> & Record<'bet' | 'settlement', OperationView>;

/** Not even who may read all wallets plays with one that is not its own. */
async function isOwnDemoWallet({ body, principal }: SpinCall, { reader }: Gateway): Promise<boolean> {
  const read = await reader.wallet(body.walletId);
  return read?.wallet.playerId === principal.sub && principal.sub.startsWith(DEMO_PREFIX);
}

/** A key may hold any character and be longer than a reference. */
function referenceOf(key: string | null): string {
  const name = key === null ? randomUUID() : createHash('sha256').update(key).digest('base64url');
  return `spin-${name}`;
}

interface Applied {
  operation: OperationView;
  replayed: boolean;
}

async function apply(call: SpinCall, draft: Draft, gateway: Gateway): Promise<Applied | Refusal> {
  const stored = await storeOne({ ...call, key: null }, draft, gateway, true);
  if (isRefusal(stored)) return stored;
  const operation = await ended(stored.operation, WAIT_SECONDS, gateway);
  if (operation.status === 'rejected') return rejectionOf(operation);
  return operation.status === 'applied' ? { ...stored, operation } : UNDECIDED;
}

/** The bet stands: no limit keeps it from being settled, and "nothing was stored" would be untrue. */
async function settle(call: SpinCall, draft: Draft, gateway: Gateway): Promise<Applied | Refusal> {
  try {
    return await apply({ ...call, refuseNew: () => null }, draft, gateway);
  } catch (error) {
    if (refusalOfFault(error).code === 'internal') throw error;
    return UNDECIDED;
  }
}
