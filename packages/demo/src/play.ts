import { checkBooks, compare, endLater } from './closing.ts';
import type { Followed } from './closing.ts';
import { Evening } from './evening.ts';
import { playExample } from './example.ts';
import { giveBonuses, payIn, welcome } from './guests.ts';
import { openHouse } from './house.ts';
import type { House } from './house.ts';
import type { Options } from './options.ts';
import type { Place } from './place.ts';
import type { Player } from './player.ts';
import { bar, Progress } from './progress.ts';
import { report } from './report.ts';
import { Tally } from './tally.ts';
import { Watcher } from './watcher.ts';

/** Wallets that the floor manager follows, besides their own players. */
const FLOOR = 100;
const BONUS_BARS = 4;

/** An evening at the casino, from the door to the books; resolves to the exit code. */
export async function play(place: Place, options: Options): Promise<number> {
  const progress = new Progress();
  const evening = `demo-${Date.now().toString(36)}`;
  const house = openHouse(place, evening);

  await playOut(house, place, evening, progress);
  const players = await welcome(house, place, evening, options.players);
  const floor = await followFloor(place, evening, players);
  await payIn(players);
  const lucky = await giveBonuses(house, players);
  progress.line(`${players.length} players are in, ${lucky.length} of them with a bonus`);
  const seconds = await playEvening(house, players, lucky, { ...options, progress });

  await endLater(house);
  const heard = await compare(house, [...players, ...floor]);
  const books = await checkBooks(house);
  const watchers = [...new Set([...players, ...floor].map(({ watcher }) => watcher))];
  const reconnections = watchers.reduce((sum, watcher) => sum + watcher.reconnections, 0);
  progress.line(
    report({ tally: house.tally, heard, books, seconds, sockets: watchers.length, reconnections }),
  );
  for (const watcher of watchers) watcher.close();
  return house.tally.wrong.length === 0 ? 0 : 1;
}

/** The published example by itself, its own events included. */
async function playOut(house: House, place: Place, evening: string, progress: Progress): Promise<void> {
  const { watcher, walletId } = await playExample(house, place, evening, progress);
  const tally = new Tally();
  await compare({ croupier: house.croupier, tally }, [{ walletId, watcher }]);
  watcher.close();
  if (tally.wrong.length > 0) throw new Error(`the published example: ${tally.wrong.join('; ')}`);
}

/** A floor manager sees what the players see, through topics instead of rooms. */
async function followFloor(place: Place, evening: string, players: readonly Player[]): Promise<Followed[]> {
  const walletIds = players.slice(0, FLOOR).map(({ walletId }) => walletId);
  const topics = walletIds.map((id) => `wallet:${id}`);
  const watcher = await new Watcher(place, evening, { scope: 'wallets:read', topics }).ready();
  return walletIds.map((walletId) => ({ walletId, watcher }));
}

interface Stage {
  seconds: number;
  progress: Progress;
}

async function playEvening(
  house: House,
  players: readonly Player[],
  lucky: readonly Player[],
  { seconds, progress }: Stage,
): Promise<number> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  let last = { at: 0, total: house.tally.total };
  const timer = setInterval(() => {
    progress.draw(() => {
      const rate = (house.tally.total - last.total) / Math.max(elapsed() - last.at, 0.001);
      last = { at: elapsed(), total: house.tally.total };
      return [eveningLine(elapsed(), seconds, rate, house), ...bonusLines(lucky)];
    });
  }, 100);
  await new Evening(players, house.tally).last(seconds * 1000);
  clearInterval(timer);
  progress.clear();
  return elapsed();
}

function eveningLine(at: number, seconds: number, rate: number, { tally }: House): string {
  const wrong = tally.wrong.length === 0 ? '' : `, ${tally.wrong.length} WRONG`;
  return `${bar(at / seconds)} ${at.toFixed(0)} of ${seconds} s, ${rate.toFixed(0)} operations a second, ${tally.total} in all${wrong}`;
}

function bonusLines(lucky: readonly Player[]): string[] {
  return lucky.slice(0, BONUS_BARS).flatMap(({ playerId, watcher }) => {
    const [bonus] = watcher.bonuses.values();
    if (bonus === undefined) return [];
    const { progress, required, status } = bonus;
    return [`${bar(progress / required)} ${playerId}: bonus ${status}, ${progress} of ${required} wagered`];
  });
}
