import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Player } from '../live/player.ts';

export const PlayerContext = createContext<Player | null>(null);

export function usePlayer(): Player {
  const player = useContext(PlayerContext);
  if (player === null) throw new Error('usePlayer is called outside PlayerContext');
  return player;
}
