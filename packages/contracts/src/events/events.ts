import { z } from 'zod';
import { bonus } from '../http/bonuses.ts';
import { SOCKET_CODES } from '../errors.ts';
import { kind } from '../operations/kinds.ts';
import { leaderboardEntry } from '../http/leaderboards.ts';
import { rejection } from '../operations/operations.ts';
import { minorUnits, timestamp, traceId, uuid } from '../http/primitives.ts';
import { wallet, walletStatus } from '../http/wallets.ts';

const balances = z.object({
  cash: minorUnits,
  bonus: minorUnits,
  reserved: minorUnits,
  incoming: minorUnits,
});
const operationRef = z.object({
  id: uuid,
  kind,
  reference: z.string().nullable(),
  amount: minorUnits.nullable(),
});
/** Of the request that asked for it, where its trace is sampled. */
const traced = { traceId: traceId.optional() };
const base = { id: uuid, walletId: uuid, brand: z.string(), playerId: z.string() };

const walletEvent = z.object({
  ...base,
  version: z.int(),
  at: timestamp,
  operation: operationRef,
  changes: balances,
  balances,
  ...traced,
});

const betEvent = walletEvent.extend({
  betReference: z.string(),
  gameId: z.string(),
  roundId: z.string(),
  stake: minorUnits,
  won: minorUnits,
});

const bonusEvent = z.object({ ...base, version: z.int(), at: timestamp, bonus });

/** Messages of one version of one wallet: delivered once, in version order, `wallet:updated` before the others. */
export const versionEvents = {
  'wallet:updated': walletEvent,
  'bet:settled': betEvent,
  'bet:rolled_back': betEvent,
  'bonus:granted': bonusEvent,
  'bonus:activated': bonusEvent,
  'bonus:progress': bonusEvent,
  'bonus:completed': bonusEvent,
  'bonus:expired': bonusEvent,
  'bonus:forfeited': bonusEvent,
  'bonus:lost': bonusEvent,
};

/** What the server sends, by name; every message is a single object. */
export const serverEvents = {
  ...versionEvents,
  /** At most 100 wallets, by currency, and 100 bonuses that are active or queued; `more`: there are others. */
  snapshot: z.object({ wallets: z.array(wallet), bonuses: z.array(bonus), more: z.literal(true).optional() }),
  'operation:rejected': z.object({ ...base, at: timestamp, operation: operationRef, rejection, ...traced }),
  'wallet:status': z.object({
    id: uuid,
    walletId: uuid,
    brand: z.string(),
    playerId: z.string(),
    status: walletStatus,
    at: timestamp,
  }),
  'game:outcome': z.object({
    brand: z.string(),
    gameId: z.string(),
    playerId: z.string(),
    outcome: z.enum(['win', 'loss']),
    amount: minorUnits,
    at: timestamp,
  }),
  'leaderboard:updated': z.object({
    leaderboardId: z.string(),
    /** Null: of all brands. */
    brand: z.string().nullable(),
    entries: z.array(leaderboardEntry),
    at: timestamp,
  }),
  heads: z.object({ heads: z.record(uuid, z.int()) }),
  'session:expired': z.object({}),
  /** This instance stops: a client that connects again comes to another one. */
  'server:closing': z.object({}),
};

export type ServerEventName = keyof typeof serverEvents;
export type ServerEvents = { [Name in ServerEventName]: z.infer<(typeof serverEvents)[Name]> };
export type WalletStatusEvent = ServerEvents['wallet:status'];

type VersionEventName = keyof typeof versionEvents;

export type WalletMessage = {
  [Name in VersionEventName]: [name: Name, event: ServerEvents[Name]];
}[VersionEventName];

/** The messages that one version of one wallet means, in the order in which a connection must get them. */
export interface EventBundle {
  walletId: string;
  brand: string;
  playerId: string;
  version: number;
  /** `wallet:updated`, then bet, then bonus events. */
  messages: [
    updated: [name: 'wallet:updated', event: ServerEvents['wallet:updated']],
    ...others: WalletMessage[],
  ];
  /** Where it is sampled: what the messages are delivered under. Never seen by clients. */
  trace?: string;
}

/** It belongs to no version; a repeat has the same `id`. */
export interface RejectedEvent {
  id: string;
  walletId: string;
  brand: string;
  playerId: string;
  message: ServerEvents['operation:rejected'];
  /** As in a bundle. */
  trace?: string;
}

const TOPIC =
  /^(?:game|leaderboard|wallet:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:brand:[a-z0-9-]{1,64}\/)?player:[!-~]{1,128})$/;

const topics = z.strictObject({ topics: z.array(z.string().regex(TOPIC)).min(1).max(1000) });

/** What clients send, by name, each with an acknowledgement. */
export const clientEvents = {
  subscribe: topics,
  unsubscribe: topics,
  resume: z.strictObject({ walletId: uuid, afterVersion: z.int().min(0) }),
};

const refusedAck = z.object({ ok: z.literal(false), code: z.enum(SOCKET_CODES) });

export const subscribeAck = z.union([z.object({ ok: z.literal(true) }), refusedAck]);

export const resumeAck = z.union([
  z.object({ ok: z.literal(true), events: z.array(walletEvent), version: z.int(), more: z.boolean() }),
  refusedAck,
]);
