import type { Bonus } from '@croupier/client';
import { Money } from './money.tsx';
import { usePlayer } from './player-context.ts';

export function BonusBar() {
  const bonus = usePlayer().bonus.value;
  return (
    <section class="panel bonus-bar" aria-labelledby="bonus">
      <h2 id="bonus">Bonus</h2>
      {bonus === null ? <p class="hint">No bonus just now.</p> : <Wagering bonus={bonus} />}
    </section>
  );
}

function Wagering({ bonus }: { bonus: Bonus }) {
  const { progress, required, percent, status } = bonus;
  return (
    <>
      <p class="wagered">
        <Money amount={progress} /> <span class="of">of</span> <Money amount={required} />
        <span class="percent">{percent} %</span>
      </p>
      <progress value={progress} max={required} aria-label="Wagered so far" />
      <p class="hint">{status === 'active' ? <WhatItBrings /> : <HowItEnded bonus={bonus} />}</p>
    </>
  );
}

function WhatItBrings() {
  return <>Stake this much in all, and your bonus becomes cash.</>;
}

const ENDINGS: Partial<Record<Bonus['status'], string>> = {
  lost: 'The bonus was played to its end.',
  expired: 'The bonus has expired.',
  forfeited: 'The bonus was given up.',
  queued: 'It begins when the bonus before it ends.',
};

function HowItEnded({ bonus: { status, converted } }: { bonus: Bonus }) {
  if (status !== 'completed') return <>{ENDINGS[status]}</>;
  return (
    <>
      Done: <Money amount={converted} /> became cash.
    </>
  );
}
