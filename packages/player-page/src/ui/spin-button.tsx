import type { SlotGame } from '../game/slot-game.ts';
import type { Connection } from '../live/connection.ts';
import { usePlayer } from './player-context.ts';

/** Without a connection the balance would not be updated, so that no round can be started. */
const READY: readonly Connection[] = ['live', 'catching-up'];

/** Never `disabled`, which would remove the keyboard focus. */
export function SpinButton({ game }: { game: SlotGame }) {
  const state = usePlayer().connections.shown.value;
  const isReady = READY.includes(state) && !game.isPlaying.value;
  return (
    <button
      class="primary spin"
      type="button"
      aria-disabled={!isReady}
      onClick={() => {
        if (isReady) void game.play();
      }}
    >
      {game.isPlaying.value ? 'Spinning' : 'Spin'}
    </button>
  );
}
