import type { Leaderboard as Standings } from '@croupier/client';
import { nameOf } from '../session/player-name.ts';
import { Money } from './money.tsx';
import { usePlayer } from './player-context.ts';

export function Leaderboard() {
  const entries = usePlayer().board.entries.value;
  return (
    <section class="panel leaders" aria-labelledby="leaders">
      <h2 id="leaders">Most played</h2>
      {entries === null || entries.length === 0 ? (
        <p class="hint">No bets yet.</p>
      ) : (
        <ol>
          {entries.map((entry) => (
            <Entry key={entry.playerId} {...entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ position, playerId, score }: Standings['entries'][number]) {
  const isOwn = usePlayer().session.playerId === playerId;
  return (
    <li class={isOwn ? 'own' : ''} value={position}>
      <span class="leader">
        {nameOf(playerId)}
        {isOwn && <span class="hint"> (you)</span>}
      </span>
      <Money amount={score} />
    </li>
  );
}
