// Connected players and their bets, in a separate process: the bet and its event are timed by the same clock.
import { setTimeout as pause } from 'node:timers/promises';
import { Croupier } from '@croupier/client';
import type { Feed } from '@croupier/client';
import type { BettingPlan, FromAudience, AudienceMembers, ToAudience } from './audience-plan.ts';
import { Bettor, SentBets } from './betting.ts';
import { OpenLoop } from './open-loop.ts';
import { Recorder } from './recorder.ts';

const MAX_CONCURRENT = 32;
/** How long the last events may take; later ones count as missing. */
const EVENT_TIMEOUT_MS = 5000;
const POLL_INTERVAL_MS = 10;

let members: AudienceMembers = { url: '', realtimeUrls: [], playerTokens: [], wallets: [] };
let bets = new SentBets();

const send = (message: FromAudience): void => void process.send?.(message);

process.on('message', (message: ToAudience) => {
  switch (message.type) {
    case 'connect':
      return void connectMore(message.members).then(() => send({ type: 'connected' }));
    case 'bet':
      return void bet(message.plan);
    case 'stop':
      process.exit(0);
  }
});
process.once('disconnect', () => process.exit(1));
send({ type: 'ready' });

async function connectMore({ playerTokens, wallets, ...at }: AudienceMembers): Promise<void> {
  let next = members.wallets.length;
  members = {
    ...at,
    playerTokens: [...members.playerTokens, ...playerTokens],
    wallets: [...members.wallets, ...wallets],
  };
  const worker = async (): Promise<void> => {
    for (let n = next++; n < members.playerTokens.length; n = next++) await connect(n);
  };
  await Promise.all(Array.from({ length: MAX_CONCURRENT }, worker));
}

/** Resolves when the player has its snapshot. */
async function connect(n: number): Promise<void> {
  const { url, realtimeUrls, playerTokens } = members;
  const token = playerTokens[n] ?? '';
  const feed = new Croupier({ url, realtimeUrl: realtimeUrls[n % realtimeUrls.length], token }).feed();
  feed.on('wallet:updated', ({ operation }) => bets.received(operation.reference ?? ''));
  await snapshotOf(feed);
}

const snapshotOf = (feed: Feed): Promise<void> =>
  new Promise((resolve, reject) => {
    feed.on('snapshot', () => resolve());
    feed.on('error', reject);
  });

async function bet({ token, perSecond, warmUpMs, measureMs }: BettingPlan): Promise<void> {
  bets = new SentBets();
  const recorder = new Recorder({ wait: null, batch: 1 });
  const { url, wallets } = members;
  const options = { url, token, wallets, bets, counts: () => recorder.isOpen };
  const loop = new OpenLoop(() => new Bettor(options), perSecond, recorder);
  await pause(warmUpMs);
  send({ type: 'measuring' });
  recorder.begin();
  await pause(measureMs);
  recorder.end();
  await loop.stop();
  const deadline = performance.now() + EVENT_TIMEOUT_MS;
  while (bets.waiting > 0 && performance.now() < deadline) await pause(POLL_INTERVAL_MS);
  send({ type: 'measured' });
  send({ type: 'done', measured: recorder.measured(), delivery: bets.delivery });
}
