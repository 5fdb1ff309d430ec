import type { RealtimeSocket } from './wire.ts';

/**
 * Ends the connection when its token does, after `session:expired`; a stock client does not connect again then. When
 * that is, the clock says, as for every other use of the token; it is looked at every `checkMs`, so that one that is set
 * forward has effect. One that is set back prolongs nothing: the time that was left at the beginning is the most.
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
