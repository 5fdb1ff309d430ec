export type { LeaderboardDraft, LeaderboardEntry, LeaderboardView, ScoreRow } from './leaderboard-rows.ts';
export { namedEntries } from './leaderboard-rows.ts';
export { type CreatedLeaderboard, Leaderboards, MAX_PUBLISHED, SHOWN } from './leaderboards.ts';
export { type PlayerMask, readPlayerMask } from './player-mask.ts';
export { rebuildLeaderboards } from './rebuild-leaderboards.ts';
export { type Counting, type Metric, type ScoreGain, type SettledBet, gainsOf } from './scores.ts';
export { ADD_SCORES } from './sql/add-scores.ts';
