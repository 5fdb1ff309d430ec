export type { LeaderboardDraft, LeaderboardView, ScoreRow } from './leaderboard-rows.ts';
export { namedEntries } from './leaderboard-rows.ts';
export { Leaderboards, MAX_PUBLISHED } from './leaderboards.ts';
export { type PlayerMask, readPlayerMask } from './player-mask.ts';
export { rebuildLeaderboards } from './rebuild-leaderboards.ts';
export { type Counting, type ScoreDelta, type SettledBet, scoreDeltas } from './scores.ts';
export { ADD_SCORES } from './sql/add-scores.ts';
