import type { EventBundle, RejectedEvent } from '@croupier/contracts';
import { versionEvents } from '@croupier/contracts';

// Service messages arrive through Redis, where anything may be published. Bundles and rejections are many, so only the
// fields are checked that a client or a sequencer relies on (0.2 µs each), not each number in a payload.

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BRAND = /^[a-z0-9-]{1,64}$/;
const PLAYER_ID = /^[!-~]{1,128}$/;
/** More than any operation has in one wallet: a win that ends a bonus and starts the next one has four. */
const MAX_MESSAGES = 128;

const VERSIONED: ReadonlySet<unknown> = new Set(Object.keys(versionEvents));

export function isBundle(value: unknown): value is EventBundle {
  if (!isObject(value) || !isOwned(value) || !isTrace(value['trace'])) return false;
  const { version, messages } = value;
  if (!Number.isSafeInteger(version) || (version as number) < 1) return false;
  if (!Array.isArray(messages) || messages.length === 0 || messages.length > MAX_MESSAGES) return false;
  return messages.every((message, index) => isVersioned(message, value, index === 0));
}

export function isRejected(value: unknown): value is RejectedEvent {
  if (!isObject(value) || !isOwned(value) || !isTrace(value['trace'])) return false;
  const { id, message } = value;
  return isUuid(id) && isObject(message) && message['id'] === id && belongsTo(message, value);
}

/** Names a wallet and its player. */
function isOwned({ walletId, brand, playerId }: Record<string, unknown>): boolean {
  if (typeof brand !== 'string' || !BRAND.test(brand)) return false;
  return isUuid(walletId) && typeof playerId === 'string' && PLAYER_ID.test(playerId);
}

/** `[name, payload]` with the version of its bundle. */
function isVersioned(message: unknown, bundle: Record<string, unknown>, isFirst: boolean): boolean {
  if (!Array.isArray(message) || message.length !== 2) return false;
  const [name, payload] = message as [unknown, unknown];
  if (isFirst ? name !== 'wallet:updated' : !VERSIONED.has(name)) return false;
  return isObject(payload) && payload['version'] === bundle['version'] && belongsTo(payload, bundle);
}

function belongsTo(
  payload: Record<string, unknown>,
  { walletId, brand, playerId }: Record<string, unknown>,
): boolean {
  return (
    payload['walletId'] === walletId &&
    payload['brand'] === brand &&
    payload['playerId'] === playerId &&
    typeof payload['at'] === 'string'
  );
}

function isTrace(trace: unknown): boolean {
  return trace === undefined || (typeof trace === 'string' && trace.length <= 128);
}

function isUuid(value: unknown): boolean {
  return typeof value === 'string' && UUID.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
