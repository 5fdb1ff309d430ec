import { closeSync, fstatSync, openSync, readSync, statSync, truncateSync } from 'node:fs';

const TOO_LARGE_BYTES = 50 * 1024 * 1024;
const POLL_INTERVAL_MS = 200;
const CHUNK_BYTES = 256 * 1024;

/** Logs are not rotated; one that has grown too large is begun anew at the next start. */
export function trimLog(file: string): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > TOO_LARGE_BYTES) truncateSync(file);
}

/**
 * Shows the warnings and errors of a service's log on the terminal. The service writes to the file directly, so that it
 * can finish its work, and log it, after the launcher was killed.
 */
export function followLog(file: string, show: (line: string) => void): { stop: () => void } {
  const log = openSync(file, 'a+', 0o600);
  let position = fstatSync(log).size;
  let rest = '';
  const look = (): void => {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let length = 1; length > 0;) {
      length = readSync(log, chunk, 0, CHUNK_BYTES, position);
      position += length;
      const lines = (rest + chunk.toString('utf8', 0, length)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (isWorthShowing(line)) show(readable(line));
    }
  };
  const timer = setInterval(look, POLL_INTERVAL_MS);
  const stop = (): void => {
    clearInterval(timer);
    look();
    closeSync(log);
  };
  return { stop };
}

/** Warnings, errors, and lines that are not log lines: a crash. */
function isWorthShowing(line: string): boolean {
  if (line.trim() === '') return false;
  const { level } = parse(line) ?? {};
  if (level !== undefined) return level === 'warn' || level === 'error';
  return !/^\S+ (info|debug|verbose|silly|http)\s/.test(line);
}

interface LogLine {
  level?: string;
  service?: string;
  message?: string;
  timestamp?: string;
  error?: { message?: string };
}

function readable(line: string): string {
  const parsed = parse(line);
  if (parsed === undefined || !process.stdout.isTTY) return line;
  const { timestamp = '', level = '', service = '', message = '', error } = parsed;
  return `${timestamp.slice(11, 19)} ${level.padEnd(5)} ${service}: ${message}${error?.message ? `: ${error.message}` : ''}`;
}

function parse(line: string): LogLine | undefined {
  try {
    return line.startsWith('{') ? (JSON.parse(line) as LogLine) : undefined;
  } catch {
    return undefined;
  }
}
