import type { RealtimeSocket } from './wire.ts';

/**
 * Ends the connection when its token expires, after `session:expired`; a stock client does not connect again then. The
 * system clock decides, as for every other use of the token. It is read every `checkMs`, so that setting it forward has
 * an effect. Setting it back does not prolong the connection beyond the time that was left at its start.
 */
export function endWithToken(socket: RealtimeSocket, expiresAt: number, checkMs: number): void {
  const endsAt = performance.now() + (expiresAt - Date.now());
  let timer: NodeJS.Timeout;
  const check = (): void => {
    const leftMs = Math.min(expiresAt - Date.now(), endsAt - performance.now());
    timer = leftMs > 0 ? setTimeout(check, Math.min(leftMs, checkMs)) : setTimeout(expire);
  };
  const expire = (): void => {
    socket.emit('session:expired', {});
    socket.disconnect(true);
  };
  check();
  socket.once('disconnect', () => clearTimeout(timer));
}
