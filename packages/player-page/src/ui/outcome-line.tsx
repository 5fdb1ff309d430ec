import type { ReadonlySignal } from '@preact/signals';
import { textOf } from '../game/outcome.ts';
import type { Outcome } from '../game/outcome.ts';
import { usePlayer } from './player-context.ts';

/** A status region, which screen readers announce. */
export function OutcomeLine({ outcome }: { outcome: ReadonlySignal<Outcome | null> }) {
  const currency = usePlayer().currency.value;
  const shown = outcome.value;
  return (
    <p class={`outcome ${shown === null ? '' : `outcome-${shown.kind}`}`} role="status" aria-live="polite">
      {shown === null || currency === null ? '' : textOf(shown, currency)}
    </p>
  );
}
