import { useEffect, useState } from 'preact/hooks';
import type { DemoSession } from '@croupier/contracts';
import { readConfig } from '../config.ts';
import { Player } from '../live/player.ts';
import { Balance } from './balance.tsx';
import { BonusBar } from './bonus-bar.tsx';
import { Header } from './header.tsx';
import { History } from './history.tsx';
import { Leaderboard } from './leaderboard.tsx';
import { PlayerContext } from './player-context.ts';
import { Slot } from './slot.tsx';

/** The page of a player who has signed in. */
export function Table({ session }: { session: DemoSession }) {
  const player = usePlayerOf(session);
  if (player === null) return <main class="sign-in">Loading…</main>;
  return (
    <PlayerContext.Provider value={player}>
      <Header />
      <main class="table">
        <Balance />
        <Slot />
        <BonusBar />
        <History />
        <Leaderboard />
      </main>
    </PlayerContext.Provider>
  );
}

/** The feed is open while the table is shown. */
function usePlayerOf(session: DemoSession): Player | null {
  const [player, setPlayer] = useState<Player | null>(null);
  useEffect(() => {
    let opened: Player | null = null;
    let isLeft = false;
    void readConfig().then((config) => {
      if (isLeft) return;
      opened = new Player(session, config);
      setPlayer(opened);
    });
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, []);
  return player;
}
