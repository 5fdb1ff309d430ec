import type { ReadonlySignal } from '@preact/signals';
import type { ReelState } from '../game/slot-game.ts';
import { Face } from './face.tsx';

/** Symbols shown while a reel spins. */
const PASSING = ['heart', 'club', 'star', 'diamond', 'spade', 'crown'];

export function Reels({ reels, hasWon }: { reels: ReadonlySignal<readonly ReelState[]>; hasWon: boolean }) {
  const isSpinning = reels.value.some((reel) => reel.isSpinning);
  const shown = isSpinning ? 'The reels are spinning' : reels.value.map(({ face }) => face).join(', ');
  return (
    <div class={hasWon ? 'reels has-won' : 'reels'} role="img" aria-label={shown}>
      {reels.value.map((reel, index) => (
        <Reel key={index} {...reel} />
      ))}
    </div>
  );
}

function Reel({ face, isSpinning }: ReelState) {
  return (
    <div class={isSpinning ? 'reel spinning' : 'reel'}>
      {isSpinning ? <Strip /> : <Card key={face} face={face} />}
    </div>
  );
}

/** The symbol, and a small one in two corners, as on playing cards. */
function Card({ face }: { face: string }) {
  return (
    <div class="card">
      <Face name={face} />
      <Face name={face} />
      <Face name={face} />
    </div>
  );
}

function Strip() {
  return (
    <div class="strip">
      {[...PASSING, ...PASSING].map((name, index) => (
        <Face key={index} name={name} />
      ))}
    </div>
  );
}
