import { member } from './member.ts';

interface GameColumns {
  /** Null is `default`. */
  category: string | null;
}

/** The category of a bet's game, by its primary key. */
export const games = member<GameColumns>({
  read: {
    columns: 'game.category',
    joins: `LEFT JOIN LATERAL (
  SELECT category FROM games WHERE games.id = CASE o.kind WHEN 'bet' THEN o.game_id END LIMIT 1
) AS game ON true`,
  },
  load(workingSet, { category, game_id }) {
    if (category !== null && game_id !== null) workingSet.categories.set(game_id, category);
  },
});
