import { useSignal } from '@preact/signals';
import type { BetRow } from '../live/bet-rows.ts';
import { Money } from './money.tsx';
import { usePlayer } from './player-context.ts';

export function History() {
  const { bets } = usePlayer();
  const rows = bets.rows.value;
  return (
    <section class="panel history" aria-labelledby="history">
      <h2 id="history">Your bets</h2>
      {rows.length === 0 ? <p class="hint">Your first bet will appear here.</p> : <Rows rows={rows} />}
      {bets.hasOlder.value && <Older />}
    </section>
  );
}

function Rows({ rows }: { rows: readonly BetRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Stake</th>
          <th scope="col">Won</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.reference} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { status, stake, won, at } }: { row: BetRow }) {
  return (
    <tr class={won > 0 ? 'won' : 'not-won'}>
      <td>
        <time dateTime={at}>{new Date(at).toLocaleTimeString('en-GB')}</time>
      </td>
      <td>
        <Money amount={stake} />
      </td>
      <td>{status === 'settled' ? <Money amount={won} /> : status === 'open' ? 'open' : 'refunded'}</td>
    </tr>
  );
}

function Older() {
  const { bets } = usePlayer();
  const isReading = useSignal(false);
  async function read(): Promise<void> {
    if (isReading.value) return;
    isReading.value = true;
    await bets.older().catch(() => {});
    isReading.value = false;
  }
  return (
    <button class="quiet" type="button" aria-disabled={isReading.value} onClick={() => void read()}>
      Older bets
    </button>
  );
}
