import { useMemo } from 'preact/hooks';
import { SlotGame } from '../game/slot-game.ts';
import { OutcomeLine } from './outcome-line.tsx';
import { Paytable } from './paytable.tsx';
import { usePlayer } from './player-context.ts';
import { Reels } from './reels.tsx';
import { SpinButton } from './spin-button.tsx';
import { Stakes } from './stakes.tsx';

export function Slot() {
  const { session } = usePlayer();
  const game = useMemo(() => new SlotGame(session), [session]);
  return (
    <section class="slot" aria-labelledby="game">
      <h2 id="game">{session.game.name}</h2>
      <Reels reels={game.reels} hasWon={game.outcome.value?.kind === 'won'} />
      <OutcomeLine outcome={game.outcome} />
      <Stakes stakes={session.game.stakes} chosen={game.stake} />
      <SpinButton game={game} />
      <Paytable game={session.game} />
    </section>
  );
}
