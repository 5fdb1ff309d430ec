import { isSelf } from '@croupier/platform/auth';
import { isRefusal, refuse, rejectionOf, requestOf, shownTo } from '@croupier/engine';
import type { OperationRequest, Refusal, Submitted } from '@croupier/engine';
import { createHash, randomUUID } from 'node:crypto';
import type { DemoSpin, DemoSpinBody, OperationView } from '@croupier/contracts';
import { DEMO_PREFIX } from '@croupier/contracts';
import type { Gateway } from '../gateway.ts';
import { waitSeconds } from '../http/prefer.ts';
import type { Reply } from '../http/reply.ts';
import type { Call, None } from '../http/route.ts';
import type { Demo } from './demo.ts';
import { roundOf } from './round.ts';

type SpinCall = Call<None, None, DemoSpinBody>;

/** For the whole round, where the client does not say. */
const WAIT_SECONDS = 4;
const NO_WALLET = refuse('wallet_not_found', 'There is no such wallet.');

function undecided(idempotencyKey: string): Refusal {
  return refuse(
    'outcome_unknown',
    'The round has not ended. Repeat the request with this `idempotencyKey` to finish it.',
    {
      idempotencyKey,
      retryAfterSeconds: 1,
    },
  );
}

/**
 * One round: places the bet and, when it is applied, settles it. Both are submitted like any client's operations, under
 * references made from the key, so that a round that was cut off anywhere is finished by the same request sent again.
 */
export async function spin(call: SpinCall, demo: Demo, gateway: Gateway): Promise<Reply> {
  const { walletId, gameId, amount } = call.body;
  if (!(await isOwnDemoWallet(call, gateway))) return NO_WALLET;
  const key = call.key ?? randomUUID();
  const reference = referenceOf(key);
  const bet = await apply(
    call,
    requestOf('bet', { walletId, gameId, amount, reference, roundId: reference }),
    {
      key,
      gateway,
    },
  );
  if (isRefusal(bet)) return bet;
  const round = roundOf({ walletId, reference, stake: amount }, demo.seed);
  const settlement = await settle(call, round.settlement, { key, gateway });
  if (isRefusal(settlement)) return settlement;
  const { reels, multiplier, win } = round;
  const body = { roundId: reference, gameId, reels: [...reels], stake: amount, multiplier, win };
  return {
    status: 201,
    body: { ...body, bet: bet.operation, settlement: settlement.operation } satisfies SpinAnswer,
    headers: bet.isReplayed ? { 'Idempotency-Replayed': 'true' } : {},
  };
}

type SpinAnswer = Omit<DemoSpin, 'bet' | 'settlement'> & Record<'bet' | 'settlement', OperationView>;

/** Not even who may read all wallets plays with one that is not its own. */
async function isOwnDemoWallet({ body, principal }: SpinCall, { reader }: Gateway): Promise<boolean> {
  const read = await reader.wallet(body.walletId);
  return read !== null && isSelf(principal, read.wallet) && principal.sub.startsWith(DEMO_PREFIX);
}

/** A key may hold any character and be longer than a reference. */
function referenceOf(key: string): string {
  return `spin-${createHash('sha256').update(key).digest('base64url')}`;
}

interface Round {
  /** The request's own or one that was made for it: its references follow from it. */
  key: string;
  gateway: Gateway;
}

async function apply(
  call: SpinCall,
  request: OperationRequest,
  { key, gateway }: Round,
  isUnlimited = false,
): Promise<Submitted | Refusal> {
  const waitMs = (waitSeconds(call.headers['prefer']) ?? WAIT_SECONDS) * 1000;
  const outcome = await gateway.operations.submit(call, request, { key: null, waitMs, isUnlimited });
  if (isRefusal(outcome)) return outcome.code === 'outcome_unknown' ? undecided(key) : outcome;
  const operation = shownTo(call.principal, outcome.operation);
  if (operation.status === 'rejected') return rejectionOf(operation);
  return operation.status === 'applied' ? { operation, isReplayed: outcome.isReplayed } : undecided(key);
}

/** The bet is applied: no limit keeps it from being settled, and "nothing was stored" would be untrue. */
async function settle(call: SpinCall, request: OperationRequest, round: Round): Promise<Submitted | Refusal> {
  const settlement = await apply(call, request, round, true);
  return isRefusal(settlement) && settlement.code === 'overloaded' ? undecided(round.key) : settlement;
}
