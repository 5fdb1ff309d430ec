import type { House } from './house.ts';
import type { Place } from './place.ts';
import { Player } from './player.ts';
import { Watcher } from './watcher.ts';

const LANES = 16;
const FIRST_DEPOSIT = 20_000;
/** One in so many is given a bonus, the keenest first. */
const BONUS_FOR_ONE_IN = 10;

const OFFER = {
  name: 'demo: an evening',
  amount: 2000,
  terms: {
    wagering: { multiplier: 5, base: 'bonus', counts: 'all' },
    funding: 'proportional',
    contributions: { default: 100 },
    gameContributions: { 'demo-blackjack': 10 },
    expiresInSeconds: 3600,
  },
} as const;

/** Opens the door: players with a wallet, a connection, and some money. */
export async function welcome(house: House, place: Place, evening: string, count: number): Promise<Player[]> {
  const players: Player[] = [];
  await inLanes(count, async (n) => {
    players[n] = await arrive(house, place, `${evening}-${n}`);
  });
  return players;
}

/** After whoever follows them all has come in too. */
export async function payIn(players: readonly Player[]): Promise<void> {
  await inLanes(players.length, async (n) => void (await players[n]?.deposit(FIRST_DEPOSIT)));
}

async function arrive(house: House, place: Place, playerId: string): Promise<Player> {
  const watcher = await new Watcher(place, playerId).ready();
  const { id: walletId } = await house.croupier.wallets.create({ playerId, currency: 'EUR' });
  return new Player(house, playerId, { walletId, watcher });
}

/** Gives those who got one. */
export async function giveBonuses(house: House, players: readonly Player[]): Promise<Player[]> {
  const { offers } = house.croupier;
  const { id: offerId } = await offers.create(OFFER);
  const lucky = players.slice(0, Math.ceil(players.length / BONUS_FOR_ONE_IN));
  await inLanes(lucky.length, async (n) => void (await lucky[n]?.grant(offerId)));
  await offers.archive(offerId);
  return lucky;
}

export async function inLanes(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, count) }, lane));
}
