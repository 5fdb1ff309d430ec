import { Money } from './money.tsx';
import { usePlayer } from './player-context.ts';

/** The balances, from snapshots and events only. Without a connection it shows their time. */
export function Balance() {
  const { wallet, connections } = usePlayer();
  const held = wallet.value;
  const isLive = connections.shown.value === 'live';
  return (
    <section class="panel balance" aria-labelledby="balance" data-version={held?.version}>
      <h2 id="balance">Balance</h2>
      <dl class={isLive ? '' : 'stale'}>
        <div>
          <dt>Cash</dt>
          <dd class="cash">{held === null ? '…' : <Money key={held.cash} amount={held.cash} />}</dd>
        </div>
        <div>
          <dt>Bonus</dt>
          <dd class="bonus">{held === null ? '…' : <Money key={held.bonus} amount={held.bonus} />}</dd>
        </div>
      </dl>
      <p class="as-of">{isLive ? '' : asOf(connections.lastLive.value)}</p>
    </section>
  );
}

function asOf(lastLive: Date | null): string {
  if (lastLive === null) return '';
  return `As of ${lastLive.toLocaleTimeString('en-GB')}. It is updated again when the connection is back.`;
}
