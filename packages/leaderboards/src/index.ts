export type { LeaderboardDraft, LeaderboardEntry, LeaderboardView, ScoreRow } from './leaderboard-rows.ts';
export { namedEntries } from './leaderboard-rows.ts';
export { type CreatedLeaderboard, Leaderboards, MAX_ENTRIES, MAX_PUBLISHED } from './leaderboards.ts';
export { type PlayerMask, readPlayerMask } from './player-mask.ts';
export { rebuildLeaderboards } from './rebuild-leaderboards.ts';
export { type Counting, type Metric, type ScoreDelta, type SettledBet, scoreDeltas } from './scores.ts';
export { ADD_SCORES } from './sql/add-scores.ts';
