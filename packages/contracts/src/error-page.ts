import { REFUSALS, REJECTIONS, SOCKET_CODES } from './errors.ts';
import type { ErrorEntry } from './errors.ts';

/** `docs/errors.md`, made from the catalogue; a test holds the file to it. */
export function errorPage(): string {
  return `# Errors

Every code that Croupier answers with. This page is made from \`packages/contracts/src/errors.ts\`; after a change there,
\`UPDATE_DOCS=1 npm test -- packages/contracts\` writes it anew.

Over HTTP an error is \`application/problem+json\` (RFC 9457) with the code in \`code\`. _Repeat_ means that the same request
with the same key may succeed later.

## Refusals

In the order in which they are checked. Nothing was stored, except where \`outcome_unknown\` says so.

Calls that are not operations (reads, and changes such as freezing) are limited before anything is looked up: there
\`rate_limited\` comes before every 404. An operation is looked up first, so that a replay is answered regardless of limits
say. A request with two \`Authorization\` headers cannot be authenticated: it is \`invalid_request\` before everything else.

A problem has 64 KB at most: \`errors\` names up to 20 places, the segments of a \`pointer\` are cut to 128 characters and the
whole pointer to 400.

${table(REFUSALS)}

## Rejections

Why an operation was rejected, decided in its turn. With \`Prefer: wait\` they are answered as problems with the
operation in \`operation\`; without it they are in the operation's \`rejection\`. They are final for their key.

${table(REJECTIONS)}

## On sockets

\`connect_error\` and acknowledgements have these: ${SOCKET_CODES.map((code) => `\`${code}\``).join(', ')}.
\`limit_reached\` as a \`connect_error\` means that one \`sub\` or address has as many connections as it may have.
`;
}

function table(entries: Record<string, ErrorEntry>): string {
  const rows = Object.entries(entries).map(([code, { status, description, retry }]) => [
    `\`${code}\``,
    String(status),
    description,
    retry ? 'yes' : 'no',
  ]);
  const lines = [['code', 'status', 'when', 'repeat'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const write = (cells: string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [write(lines[0] ?? []), write(widths.map((width) => '-'.repeat(width))), ...rows.map(write)].join(
    '\n',
  );
}
