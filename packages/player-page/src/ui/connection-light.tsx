import type { Connection } from '../live/connection.ts';
import { usePlayer } from './player-context.ts';

const LABELS: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting',
  live: 'Live',
  'catching-up': 'Catching up',
  reconnecting: 'Reconnecting',
  offline: 'Offline',
};

export function ConnectionLight() {
  const state = usePlayer().connections.shown.value;
  return (
    <p class={`light light-${state}`} role="status" aria-label="Connection">
      {LABELS[state]}
    </p>
  );
}
