import type { SlotGame } from '../game/slot-game.ts';
import type { Connection } from '../live/connection.ts';
import { usePlayer } from './player-context.ts';

/** Who cannot see what the round does to the balance should not have to play it. */
const READY: readonly Connection[] = ['live', 'catching-up'];

/** Never `disabled`: that would take the focus away from who plays by keyboard. */
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
