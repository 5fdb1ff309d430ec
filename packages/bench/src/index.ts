export { Latencies } from './load/latencies.ts';
export { Zipf } from './load/zipf.ts';
export { fixed, table, whole } from './report/table.ts';
