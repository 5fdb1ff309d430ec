import type { DemoConfig } from '../config.ts';

/** The caller chooses its header, and the value goes into a header of ours. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/i;

/** Where a browser that asked for this finds the realtime service: as configured, or at the same host. */
export function realtimeUrlFor(
  { protocol, hostname }: { protocol: string; hostname: string | undefined },
  { realtimeUrl, realtimePort }: DemoConfig,
): string {
  const host = hostname !== undefined && HOST.test(hostname) ? hostname : 'localhost';
  return realtimeUrl ?? `${protocol === 'https' ? 'https' : 'http'}://${host}:${realtimePort}`;
}
