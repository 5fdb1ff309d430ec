import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { TEST_SECRET, token } from '../token.ts';
import { withMeasuredSystem } from './measured-system.ts';

export interface BetCounts {
  /** Before the first bet that is measured: then lazy connections are open, caches filled and statements prepared. */
  readonly warmUp: number;
  readonly measured: number;
}

/** Of the measured bets. Timers run meanwhile too, at random; what belongs to a bet runs for each of them. */
const NEEDED_SHARE = 0.9;
const PLAYER = 'player-of-the-house';
const BACK_END = token({ sub: 'casino', scope: 'wallets:write' }, TEST_SECRET);
const EVENT_LIMIT_MS = 30_000;

/**
 * The source files with a function that runs between the first byte of `POST /v1/bets` (`Prefer: wait`, no bonus) and
 * the player's event, in a warm gateway, wallet-worker and realtime service.
 */
export function filesOfABet({ warmUp = 50, measured = 21 }: Partial<BetCounts> = {}): Promise<string[]> {
  return withMeasuredSystem(async ({ url, realtimeUrl, takeFilesThatRan }) => {
    const { id: walletId } = await post(url, '/v1/wallets', { playerId: PLAYER, currency: 'EUR' });
    await post(url, '/v1/deposits', { walletId, amount: 100_000 });
    const socket = await connect(realtimeUrl);
    try {
      for (let nth = 0; nth < warmUp; nth++) await placeBet(url, walletId, socket);
      const seen = new Map<string, number>();
      for (let nth = 0; nth < measured; nth++) {
        await takeFilesThatRan();
        await placeBet(url, walletId, socket);
        for (const file of await takeFilesThatRan()) seen.set(file, (seen.get(file) ?? 0) + 1);
      }
      return [...seen]
        .filter(([, times]) => times >= measured * NEEDED_SHARE)
        .map(([file]) => file)
        .sort();
    } finally {
      socket.disconnect();
    }
  });
}

/** Resolves when the snapshot is there: what follows are events. */
async function connect(url: string): Promise<Socket> {
  const bearer = token({ sub: PLAYER, scope: 'player' }, TEST_SECRET);
  const socket = io(url, { auth: { token: bearer }, transports: ['websocket'] });
  await nextEvent(socket, 'snapshot', () => true);
  return socket;
}

let bets = 0;

/** Until it is answered and its event has come. */
async function placeBet(url: string, walletId: string, socket: Socket): Promise<void> {
  const reference = `bet-${++bets}`;
  const event = nextEvent(socket, 'wallet:updated', ({ operation }) => operation?.reference === reference);
  await post(url, '/v1/bets', { walletId, reference, gameId: 'slot', roundId: reference, amount: 100 });
  await event;
}

interface SocketEvent {
  readonly operation?: { readonly reference: string };
}

function nextEvent(socket: Socket, name: string, isMeant: (event: SocketEvent) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${name} did not come`)), EVENT_LIMIT_MS);
    const take = (event: SocketEvent): void => {
      if (!isMeant(event)) return;
      clearTimeout(limit);
      socket.off(name, take);
      resolve();
    };
    socket.on(name, take);
  });
}

async function post(url: string, path: string, body: object): Promise<{ id: string }> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${BACK_END}`,
      'content-type': 'application/json',
      prefer: 'wait=30',
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  if (response.status !== 201) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { id: string };
}
