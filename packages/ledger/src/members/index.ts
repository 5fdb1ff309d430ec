import { bets } from './bets.ts';
import { bonuses } from './bonuses.ts';
import { games } from './games.ts';
import { grants } from './grants.ts';
import { holds } from './holds.ts';
import type { Member } from './member.ts';
import { rollbackTombstones } from './rollback-tombstones.ts';
import { settlements } from './settlements.ts';

/** The members of the aggregate, in the order in which they are read and saved. */
export const MEMBERS: readonly Member[] = [
  bets,
  rollbackTombstones,
  // its columns look at `bet`
  settlements,
  holds,
  games,
  grants,
  bonuses,
];
