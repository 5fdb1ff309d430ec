import type { Bonus } from '@croupier/client';
import { Money } from './money.tsx';
import { usePlayer } from './player-context.ts';

export function BonusBar() {
  const bonus = usePlayer().bonus.value;
  return (
    <section class="panel bonus-bar" aria-labelledby="bonus">
      <h2 id="bonus">Bonus</h2>
      {bonus === null ? <p class="hint">No bonus at the moment.</p> : <Wagering bonus={bonus} />}
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
      <p class="hint">{status === 'active' ? <Requirement /> : <Ending bonus={bonus} />}</p>
    </>
  );
}

function Requirement() {
  return <>Wager this amount to convert your bonus to cash.</>;
}

const ENDINGS: Partial<Record<Bonus['status'], string>> = {
  lost: 'Bonus lost: its money is used up.',
  expired: 'Bonus expired.',
  forfeited: 'Bonus forfeited.',
  queued: 'It becomes active when the bonus before it ends.',
};

function Ending({ bonus: { status, converted } }: { bonus: Bonus }) {
  if (status !== 'completed') return <>{ENDINGS[status]}</>;
  return (
    <>
      Bonus completed: <Money amount={converted} /> converted to cash.
    </>
  );
}
