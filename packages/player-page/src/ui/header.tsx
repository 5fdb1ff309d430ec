import { nameOf } from '../session/player-name.ts';
import { signOut } from '../session/session.ts';
import { Brand } from './brand.tsx';
import { ConnectionLight } from './connection-light.tsx';
import { usePlayer } from './player-context.ts';

export function Header() {
  const { session } = usePlayer();
  return (
    <header class="head">
      <Brand />
      <ConnectionLight />
      <p class="seat">
        <span class="seat-name">{nameOf(session.playerId)}</span>
        <button class="quiet" type="button" onClick={signOut}>
          Leave
        </button>
      </p>
    </header>
  );
}
