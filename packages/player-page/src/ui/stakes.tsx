import type { Signal } from '@preact/signals';
import { Money } from './money.tsx';

export function Stakes({ stakes, chosen }: { stakes: readonly number[]; chosen: Signal<number> }) {
  return (
    <fieldset class="stakes">
      <legend>Stake</legend>
      {stakes.map((stake) => (
        <label key={stake}>
          <input
            type="radio"
            name="stake"
            value={stake}
            checked={chosen.value === stake}
            onChange={() => (chosen.value = stake)}
          />
          <Money amount={stake} />
        </label>
      ))}
    </fieldset>
  );
}
