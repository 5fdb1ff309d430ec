import { setTimeout as pause } from 'node:timers/promises';
import { fixed } from '../report/table.ts';
import { Audience } from '../system/audience.ts';
import { cpuPerOperation, cpuSeconds } from '../system/cpu.ts';
import type { CpuSeconds, Watched } from '../system/cpu.ts';
import { residentKb } from '../system/memory.ts';
import { benchToken, playerToken } from '../system/token.ts';
import { playerOf } from '../system/wallets.ts';
import { inRounds } from './rounds.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant, Result, Sample } from './sample.ts';
import type { Ours, Stage } from './stage.ts';

const PLAYERS = 1000;
const REALTIMES = 2;
const PER_SECOND = 500;
const REDIS = 6;
const WARM_UP_MS = 1000;
/** Connected first, so that one-time costs such as compilation and heap growth are not counted. */
const FIRST_PLAYERS = 200;
/** Wait after connecting, until memory is stable. */
const SETTLE_MS = 2000;

export const H = { delivered: `H ${PER_SECOND} bets/s, delivered` } as const;

/** From sending a bet to its event at the player, with a thousand players connected to two realtime processes. */
export async function measureDelivery(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  const options = { name: 'delivery', redisNumber: REDIS, players: PLAYERS, realtimes: REALTIMES };
  const ours = await stage.startOurs(options);
  const servers = await stage.servers();
  const audience = await Audience.start(stage.resources, servers);
  const kbEach = await connectPlayers(audience, ours);
  const watched = {
    client: [audience.pid],
    ...ours.croupier.processes,
    Redis: [servers.redis.pid],
    PostgreSQL: [servers.postgres.pid],
  };
  const contestant: Contestant = {
    name: H.delivered,
    what: `bets of ${PLAYERS} connected players over ${REALTIMES} realtime processes, from the sending to wallet:updated; CPU is that of an event; ${fixed(kbEach)} KB of a realtime process's memory for each connection`,
    run: (milliseconds) => measure(audience, watched, milliseconds),
  };
  const results = await inRounds([contestant], { rounds, milliseconds: seconds * 1000 });
  await ours.croupier.stop();
  return results;
}

/** Connects all players; returns kilobytes of the realtime processes for each connection. */
async function connectPlayers(audience: Audience, { croupier, wallets }: Ours): Promise<number | null> {
  const connectFrom = async (first: number, end: number): Promise<number | null> => {
    await audience.connect({
      url: croupier.urls[0] ?? '',
      realtimeUrls: croupier.realtimeUrls,
      playerTokens: wallets.slice(first, end).map((_, n) => playerToken(playerOf(first + n))),
      wallets: wallets.slice(first, end),
    });
    await pause(SETTLE_MS);
    return residentKb(croupier.processes['realtime'] ?? []);
  };
  const firstKb = await connectFrom(0, FIRST_PLAYERS);
  const allKb = await connectFrom(FIRST_PLAYERS, PLAYERS);
  return firstKb === null || allKb === null ? null : (allKb - firstKb) / (PLAYERS - FIRST_PLAYERS);
}

async function measure(audience: Audience, watched: Watched, measureMs: number): Promise<Sample> {
  const cpu: CpuSeconds[] = [];
  const plan = { token: benchToken(), perSecond: PER_SECOND, warmUpMs: WARM_UP_MS, measureMs };
  const { measured, delivery } = await audience.bet(plan, () => cpu.push(cpuSeconds(watched)));
  const { done, failed, firstFailure, tookMs } = measured;
  const events = done - delivery.missing;
  return {
    ...RATE_ONLY,
    perSecond: (events * 1000) / tookMs,
    latency: delivery.latency,
    failed: failed + delivery.missing,
    firstFailure: firstFailure ?? (delivery.missing > 0 ? 'an event was not delivered' : null),
    cpu: cpuPerOperation(cpu[0] ?? null, cpu[1] ?? null, events),
  };
}
