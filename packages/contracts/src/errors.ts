import type { RejectionCode } from '@croupier/domain';

/** What a client needs to know about a code: in HTTP, in an operation's rejection, on a socket. */
export interface ErrorEntry {
  /** The HTTP status that the code is answered with. */
  readonly status: number;
  readonly title: string;
  /**
   * The same request with the same key may succeed later. A rejection is final for its key: a new try needs a new one.
   */
  readonly retry: boolean;
  readonly description: string;
}

/**
 * Refusals of HTTP, in the order in which they are checked. Nothing is stored, except where `outcome_unknown` says so.
 */
export const REFUSALS = {
  unauthorized: {
    status: 401,
    title: 'Unauthorized',
    retry: false,
    description: 'The bearer token is missing, malformed, forged, expired or not meant for this service.',
  },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    retry: false,
    description: 'The token is valid, but none of its scopes allows this call.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported media type',
    retry: false,
    description: 'A body must be `application/json` (or `…+json`) in UTF-8, without a content encoding.',
  },
  payload_too_large: {
    status: 413,
    title: 'Payload too large',
    retry: false,
    description: 'A body may have 1 MiB at most.',
  },
  invalid_request: {
    status: 400,
    title: 'Invalid request',
    retry: false,
    description:
      'The body is not valid JSON, or a field, query parameter or header is missing, unknown or not valid; `errors` names each.',
  },
  wallet_not_found: {
    status: 404,
    title: 'Wallet not found',
    retry: false,
    description: 'There is no such wallet, or the token may not see it.',
  },
  operation_not_found: {
    status: 404,
    title: 'Operation not found',
    retry: false,
    description: 'There is no such operation, or the token may not see it.',
  },
  bonus_not_found: {
    status: 404,
    title: 'Bonus not found',
    retry: false,
    description: 'There is no such bonus, or the token may not see it.',
  },
  offer_not_found: {
    status: 404,
    title: 'Offer not found',
    retry: false,
    description: 'There is no such offer.',
  },
  not_found: {
    status: 404,
    title: 'Not found',
    retry: false,
    description: 'Resource not found, or the token may not see it.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method not allowed',
    retry: false,
    description: 'The address is known, but not with this method; `Allow` names those that it has.',
  },
  precondition_failed: {
    status: 412,
    title: 'Precondition failed',
    retry: false,
    description:
      '`If-Match` names another version than the current one. Read the object again, then repeat the change.',
  },
  cross_brand: {
    status: 403,
    title: 'Transfer to another brand',
    retry: false,
    description: 'A transfer between wallets of two brands needs the scope `admin`.',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency key reused',
    retry: false,
    description:
      'The key or reference belongs to another request, or the two belong to different operations; `differs` names the fields. Nothing moved.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    retry: true,
    description: 'The caller sends too many requests. Wait for `Retry-After` seconds.',
  },
  currency_in_use: {
    status: 409,
    title: 'Currency in use',
    retry: false,
    description:
      'Wallets, offers or leaderboards are in this currency, whose scale is another one: their amounts are read by it.',
  },
  wallet_not_empty: {
    status: 409,
    title: 'Wallet not empty',
    retry: false,
    description:
      'The wallet cannot be closed: it has money, or something of it is queued, pending or open. `detail` says what. Nothing was changed.',
  },
  overloaded: {
    status: 503,
    title: 'Overloaded',
    retry: true,
    description:
      'Croupier cannot take this request now: too much is queued, or PostgreSQL or Redis is unavailable. This request stored nothing; wait for `Retry-After` seconds.',
  },
  outcome_unknown: {
    status: 503,
    title: 'Outcome unknown',
    retry: true,
    description:
      'The database did not answer in time whether this was stored, by this request or by an earlier one with its keys. Repeat it with the same key or reference, or with the `idempotencyKey` of the problem, to find out.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    retry: true,
    description: 'A fault of Croupier itself, with its `traceId` in the log. Repeat with the same key.',
  },
} as const satisfies Record<string, ErrorEntry>;

const CONFLICT = { status: 409, retry: false } as const;

/** Why an operation was rejected: decided once, in its turn, and stored for good. Nothing moved. */
export const REJECTIONS = {
  same_wallet: {
    status: 400,
    title: 'Same wallet',
    retry: false,
    description: 'A transfer must go to another wallet.',
  },
  currency_mismatch: {
    ...CONFLICT,
    title: 'Currency mismatch',
    description: 'The wallets of a transfer, or a wallet and the offer, have different currencies.',
  },
  bet_rolled_back: {
    ...CONFLICT,
    title: 'Bet rolled back',
    description: 'The bet was already rolled back, or a rollback for it was received earlier.',
  },
  wallet_frozen: {
    ...CONFLICT,
    title: 'Wallet frozen',
    description:
      'A frozen wallet refuses bets, withdrawals and outgoing transfers; a closed one all but late settlements and rollbacks.',
  },
  game_excluded: {
    ...CONFLICT,
    title: 'Game excluded',
    description: 'The active bonus excludes this game.',
  },
  max_bet_exceeded: {
    ...CONFLICT,
    title: 'Maximum bet exceeded',
    description: 'The stake is above what the active bonus allows.',
  },
  withdrawal_locked: {
    ...CONFLICT,
    title: 'Withdrawal locked',
    description: 'The deposit is part of a bonus (base `deposit_and_bonus`) that is active or queued.',
  },
  insufficient_funds: {
    ...CONFLICT,
    title: 'Insufficient funds',
    description: 'The available funds are less than the amount; `available` gives them, in minor units.',
  },
  bet_not_found: {
    status: 404,
    title: 'Bet not found',
    retry: false,
    description: 'No bet with this reference was applied in the wallet.',
  },
  bet_already_settled: {
    ...CONFLICT,
    title: 'Bet already settled',
    description:
      'The bet is already settled. A rollback cannot undo a settlement, not even one that is not final: adjust instead.',
  },
  operation_not_pending: {
    ...CONFLICT,
    title: 'Operation not pending',
    description: 'The operation never was pending, or was completed, reverted or has expired.',
  },
  amount_exceeds_pending: {
    ...CONFLICT,
    title: 'Amount exceeds pending',
    description: 'A pending operation can be completed for its own amount at most.',
  },
  offer_archived: {
    ...CONFLICT,
    title: 'Offer archived',
    description: 'An archived offer grants no more bonuses.',
  },
  deposit_withdrawn: {
    ...CONFLICT,
    title: 'Deposit withdrawn',
    description: 'Money left the wallet after the deposit that triggered the bonus.',
  },
  limit_reached: {
    ...CONFLICT,
    title: 'Limit reached',
    description:
      'Limit reached: at most 20 queued bonuses of a wallet, at most 100 topics of a player’s connection.',
  },
  bonus_not_active: {
    ...CONFLICT,
    title: 'Bonus not active',
    description: 'Only an active or queued bonus can be forfeited.',
  },
  balance_limit_exceeded: {
    ...CONFLICT,
    title: 'Balance limit exceeded',
    description: 'The balance would exceed the maximum of 9007199254740991 minor units.',
  },
} as const satisfies Record<RejectionCode, ErrorEntry>;

/** The one catalogue of codes. HTTP, Socket.IO, the docs and OpenAPI read it. */
export const ERRORS = { ...REFUSALS, ...REJECTIONS };

export type RefusalCode = keyof typeof REFUSALS;
export type ErrorCode = keyof typeof ERRORS;

/** The codes of sockets: in `connect_error` and in acknowledgements. */
export const SOCKET_CODES = [
  'unauthorized',
  'forbidden',
  'invalid_request',
  'wallet_not_found',
  'not_found',
  'limit_reached',
  'rate_limited',
  'overloaded',
  'internal',
] as const satisfies readonly ErrorCode[];

export type SocketCode = (typeof SOCKET_CODES)[number];

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
