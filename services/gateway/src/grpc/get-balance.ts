import { maySeePlayer } from '@croupier/platform/auth';
import { invalid, isRefusal, playerOf, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { brand as brandId, currencyCode, identifier, uuid, validate } from '@croupier/contracts';
import type { ErrorCode, WalletView } from '@croupier/contracts';
import type { Principal, TokenVerifier } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import { status } from '@grpc/grpc-js';
import type { handleUnaryCall, ServerUnaryCall } from '@grpc/grpc-js';
import { z } from 'zod';
import { grantingOf, mayCall } from '../http/access.ts';
import { authenticate, limitAuthFailures } from '../http/authenticate.ts';
import { refusalOfFault } from '../http/faults.ts';
import type { Gateway } from '../gateway.ts';
import type { Limits } from '../http/limits.ts';

export interface BalanceReader {
  gateway: Gateway;
  verifier: TokenVerifier;
  limits: Limits;
  log: Logger;
}

type Call = ServerUnaryCall<unknown, Balance>;

interface Balance {
  wallet_id: string;
  player_id: string;
  currency: string;
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
  version: number;
  brand: string;
}

/** Protocol buffers know no absence: what is not given is empty. */
const absent = z.literal('');
const request = z.union([
  z.object({ wallet_id: uuid, player_id: absent, currency: absent, brand: absent }),
  z.object({ wallet_id: absent, player_id: identifier, currency: currencyCode, brand: absent.or(brandId) }),
]);

const READS = grantingOf(['player', 'wallets:read']);
const NEEDED = invalid([
  { pointer: '', detail: 'Either wallet_id (a UUID), or player_id and currency, and brand if need be.' },
]);
const MISSING = refuse('wallet_not_found', 'There is no such wallet.');

const CODES: Partial<Record<ErrorCode, status>> = {
  unauthorized: status.UNAUTHENTICATED,
  forbidden: status.PERMISSION_DENIED,
  invalid_request: status.INVALID_ARGUMENT,
  wallet_not_found: status.NOT_FOUND,
  rate_limited: status.RESOURCE_EXHAUSTED,
  overloaded: status.UNAVAILABLE,
};

/** The handler of GetBalance: the same checks as over HTTP, in the same order. */
export function getBalance(reader: BalanceReader): handleUnaryCall<unknown, Balance> {
  return (call, callback) => {
    withinDeadline(answer(call, reader))
      .catch((error: unknown) => faultOf(error, reader.log))
      .then((reply) => {
        if (!isRefusal(reply)) return callback(null, reply);
        callback({ code: CODES[reply.code] ?? status.INTERNAL, details: reply.detail });
      })
      .catch((error: unknown) => reader.log.error('a gRPC answer could not be sent', { error }));
  };
}

/** As for reads over HTTP. */
const DEADLINE_MS = 5_000;
const TOO_LATE = refuse('overloaded', 'The balance could not be read in time.');

async function withinDeadline(answering: Promise<Balance | Refusal>): Promise<Balance | Refusal> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Refusal>((resolve) => (timer = setTimeout(resolve, DEADLINE_MS, TOO_LATE)));
  return Promise.race([answering, late]).finally(() => clearTimeout(timer));
}

function faultOf(error: unknown, log: Logger): Refusal {
  const refusal = refusalOfFault(error, 'read');
  if (refusal.code === 'internal') log.error('a gRPC call failed', { error });
  return refusal;
}

async function answer(call: Call, reader: BalanceReader): Promise<Balance | Refusal> {
  const principal = await authenticate(call.metadata.get('authorization')[0]?.toString(), reader.verifier);
  if (isRefusal(principal)) return limitAuthFailures(principal, addressOf(call), reader.limits);
  if (!mayCall(principal, READS)) {
    return refuse('forbidden', 'None of the scopes of the token allows this.');
  }
  const asked = validate(request, call.request);
  if (!asked.ok) return NEEDED;
  const { refusal } = await reader.limits.ofCaller(principal);
  return refusal ?? balanceOf(asked.value, principal, reader.gateway);
}

/** Without the port, which is another for every connection. */
function addressOf(call: Call): string {
  return call.getPeer().replace(/:\d+$/, '');
}

async function balanceOf(
  { wallet_id, player_id, currency, brand }: z.infer<typeof request>,
  principal: Principal,
  { reader }: Gateway,
): Promise<Balance | Refusal> {
  if (wallet_id !== '') {
    const read = await reader.wallet(wallet_id);
    return read !== null && maySeePlayer(principal, read.wallet) ? toBalance(read.wallet) : MISSING;
  }
  const player = playerOf(principal, player_id, brand === '' ? undefined : brand);
  const found = player === null ? null : await reader.findWallet(player, currency);
  return found === null ? MISSING : toBalance(found);
}

function toBalance({
  id,
  brand,
  playerId,
  currency,
  cash,
  bonus,
  reserved,
  incoming,
  version,
}: WalletView): Balance {
  return { wallet_id: id, player_id: playerId, currency, cash, bonus, reserved, incoming, version, brand };
}
