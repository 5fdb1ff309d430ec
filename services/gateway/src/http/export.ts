import type { IncomingHttpHeaders } from 'node:http';
import type { ExportFormat } from '@croupier/contracts';
import type { Reply, Stream } from './reply.ts';

/** What `format` says, else `Accept`, else JSON. */
export function formatOf(
  asked: ExportFormat | undefined,
  { accept = '' }: IncomingHttpHeaders,
): ExportFormat {
  if (asked !== undefined) return asked;
  if (/\btext\/csv\b/.test(accept)) return 'csv';
  return /\bapplication\/(?:x-)?ndjson\b/.test(accept) ? 'ndjson' : 'json';
}

const TYPES = { csv: 'text/csv; charset=utf-8; header=present', ndjson: 'application/x-ndjson' } as const;

/**
 * A file of rows that come in pages. The first is read before the answer begins, so that what is wrong with the request
 * or the database is answered as ever; what fails later cuts the connection. `columns`: of the CSV, in their order.
 */
export async function exportOf<Row extends object>(
  pages: AsyncGenerator<readonly Row[]>,
  format: Exclude<ExportFormat, 'json'>,
  { name, columns }: { name: string; columns: readonly (keyof Row & string)[] },
): Promise<Reply> {
  const first = await pages.next();
  const all = resumed(first, pages);
  const chunks = format === 'csv' ? csv(all, columns) : ndjson(all);
  const stream: Stream = { type: TYPES[format], chunks };
  return {
    status: 200,
    stream,
    headers: { 'Content-Disposition': `attachment; filename="${name}.${format}"` },
  };
}

async function* resumed<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** The last line counts the rows: a file without it is not whole. */
async function* ndjson(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let rows = 0;
  for await (const page of pages) {
    rows += page.length;
    yield page.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
  yield `${JSON.stringify({ end: true, rows })}\n`;
}

/** RFC 4180. */
async function* csv<Row extends object>(
  pages: AsyncIterable<readonly Row[]>,
  columns: readonly (keyof Row & string)[],
): AsyncGenerator<string> {
  yield `${columns.join(',')}\r\n`;
  for await (const page of pages)
    yield page.map((row) => `${columns.map((name) => csvCell(row[name])).join(',')}\r\n`).join('');
}

/** Spreadsheets run a text that begins like a formula; numbers are never changed. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
