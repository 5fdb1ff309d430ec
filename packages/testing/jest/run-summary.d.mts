export interface SuiteResult {
  testFilePath: string;
  skipped?: boolean;
  perfStats: { start: number; end: number };
  numFailingTests: number;
  testExecError?: unknown;
  testResults: { status: string; ancestorTitles: string[]; title: string }[];
}

export interface RunResults {
  startTime: number;
  testResults: SuiteResult[];
}

export const NO_REASON: string;
export function suiteTimes(results: RunResults, rootDir: string): string[];
export function skippedBecause(results: RunResults, testNamePattern?: string): Map<string, number>;
export function skippedLine(counts: ReadonlyMap<string, number>): string;

export default class RunSummary {
  constructor(globalConfig: { rootDir: string; testNamePattern?: string });
  onRunComplete(contexts: unknown, results: RunResults): void;
  getLastError(): Error | undefined;
}
