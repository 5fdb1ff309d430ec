import type { ReadonlySignal } from '@preact/signals';
import { wordsOf } from '../game/outcome.ts';
import type { Outcome } from '../game/outcome.ts';
import { usePlayer } from './player-context.ts';

/** Said aloud too, by those who listen to the page. */
export function OutcomeLine({ outcome }: { outcome: ReadonlySignal<Outcome | null> }) {
  const currency = usePlayer().currency.value;
  const told = outcome.value;
  return (
    <p class={`outcome ${told === null ? '' : `outcome-${told.kind}`}`} role="status" aria-live="polite">
      {told === null || currency === null ? '' : wordsOf(told, currency)}
    </p>
  );
}
