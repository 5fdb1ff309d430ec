export type { ExplainTotals, ExplainView, ExplainedBet } from './explain/explain-views.ts';
export { type ExplainQuery, explain } from './explain/explain.ts';
export { whatIfReport } from './what-if/report.ts';
export type { Tally } from './what-if/tally.ts';
export { type WhatIfAnswer, type WhatIfQuestion, whatIf } from './what-if/what-if.ts';
