import type { RealtimeSocket } from './wire.ts';

/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Ends the connection when its token does. It is told why, and a stock client does not come back by itself then. */
export function endWithToken(socket: RealtimeSocket, expiresAt: number): void {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = expiresAt - Date.now();
    timer = left > 0 ? setTimeout(wait, Math.min(left, LONGEST_TIMER_MS)) : setTimeout(expire);
  };
  const expire = (): void => {
    socket.emit('session:expired', {});
    socket.disconnect(true);
  };
  wait();
  socket.once('disconnect', () => clearTimeout(timer));
}
