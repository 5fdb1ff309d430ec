// Connected players, and somebody who bets for them: a process of its own, so that one clock sees the bet and its event.
import { setTimeout as pause } from 'node:timers/promises';
import { Croupier } from '@croupier/client';
import type { Feed } from '@croupier/client';
import type { BettingPlan, FromAudience, Seats, ToAudience } from './audience-plan.ts';
import { Bettor, SentBets } from './betting.ts';
import { OpenLoop } from './open-loop.ts';
import { Recorder } from './recorder.ts';

const LANES = 32;
/** For so long the last events may take; more is a loss. */
const PATIENCE_MS = 5000;
const LOOK_EVERY_MS = 10;

let seats: Seats = { url: '', realtimeUrls: [], playerTokens: [], wallets: [] };
let bets = new SentBets();

const tell = (message: FromAudience): void => void process.send?.(message);

process.on('message', (message: ToAudience) => {
  switch (message.type) {
    case 'seat':
      return void seatMore(message.seats).then(() => tell({ type: 'seated' }));
    case 'bet':
      return void bet(message.plan);
    case 'stop':
      process.exit(0);
  }
});
process.once('disconnect', () => process.exit(1));
tell({ type: 'ready' });

async function seatMore({ playerTokens, wallets, ...at }: Seats): Promise<void> {
  let next = seats.wallets.length;
  seats = {
    ...at,
    playerTokens: [...seats.playerTokens, ...playerTokens],
    wallets: [...seats.wallets, ...wallets],
  };
  const lane = async (): Promise<void> => {
    for (let n = next++; n < seats.playerTokens.length; n = next++) await seat(n);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Until the player has been shown what it has. */
async function seat(n: number): Promise<void> {
  const { url, realtimeUrls, playerTokens } = seats;
  const token = playerTokens[n] ?? '';
  const feed = new Croupier({ url, realtimeUrl: realtimeUrls[n % realtimeUrls.length], token }).feed();
  feed.on('wallet:updated', ({ operation }) => bets.hear(operation.reference ?? ''));
  await shown(feed);
}

const shown = (feed: Feed): Promise<void> =>
  new Promise((resolve, reject) => {
    feed.on('snapshot', () => resolve());
    feed.on('error', reject);
  });

async function bet({ token, perSecond, warmUpMs, measureMs }: BettingPlan): Promise<void> {
  bets = new SentBets();
  const recorder = new Recorder({ wait: null, batch: 1 });
  const { url, wallets } = seats;
  const options = { url, token, wallets, bets, counts: () => recorder.isOpen };
  const loop = new OpenLoop(() => new Bettor(options), perSecond, recorder);
  await pause(warmUpMs);
  tell({ type: 'measuring' });
  recorder.begin();
  await pause(measureMs);
  recorder.end();
  await loop.stop();
  const deadline = performance.now() + PATIENCE_MS;
  while (bets.waiting > 0 && performance.now() < deadline) await pause(LOOK_EVERY_MS);
  tell({ type: 'measured' });
  tell({ type: 'done', measured: recorder.measured(), told: bets.told });
}
