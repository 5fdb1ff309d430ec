export type { ExplainView, ExplainedBet } from './explain/explain-views.ts';
export { type ExplainQuery, explain } from './explain/explain.ts';
export { whatIfReport } from './what-if/report.ts';
export { whatIf } from './what-if/what-if.ts';
