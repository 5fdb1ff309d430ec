/** Columns have the width of their longest cell; numbers are right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const pad = (cell: string, width: number, left: boolean): string =>
  left ? cell.padEnd(width) : cell.padStart(width);

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

export const whole = (value: number | null | undefined): string =>
  isKnown(value) ? NUMBER.format(value) : '–';

export const fixed = (value: number | null | undefined, digits = 1): string =>
  isKnown(value) ? value.toFixed(digits) : '–';

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
