// What differs between two runs of the same code is replaced, and nothing else:
//
//   <id:1>           UUIDs (ids of wallets, operations, bonuses, offers, events), in order of first appearance, in
//                    upper or lower case
//   <time>           RFC 3339 times of the run, and `2026-01-31 12:00:00 UTC` in texts; times before 2020 and after
//                    2089, which only requests name, are kept
//   <trace:1>        trace ids (32 hexadecimal digits), counted within their line; one that a request sends is kept
//   <cursor:1>       `nextCursor`, and where a request sends it
//   <etag:1>         `ETag`, and where a request sends it
//   <token>          signed tokens
//   <port>           ports of 127.0.0.1 and localhost
//   <left>           what is left of a rate limit, and seconds in `RateLimit` and `Retry-After`
//   <drawn>          what the demo game draws: reels, multiplier, win, and the balances that follow from them
//
// Besides: frames that come by time (`heads`, `leaderboard:updated`) are recorded as the types of their fields
// (listener.ts), outcomes of games are sorted, since wallets are processed in any order, and of metrics names are kept,
// not values.
//
// Balances, versions, codes, texts, statuses, references, the order of keys and of items are kept as they are.

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const TRACE = /\b[0-9a-f]{32}\b/g;
const TIME = /\b20[2-8]\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
const TIME_IN_WORDS = /\b20[2-8]\d-\d\d-\d\d \d\d:\d\d:\d\d UTC/g;
const TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]+/g;
const PORT = /\b(127\.0\.0\.1|localhost):\d+/g;
const RATE_LIMIT = /;r=\d+;t=\d+/g;

type Kind = 'id' | 'cursor' | 'etag';

/** Sent as `traceparent`, sampled: events of such a request name this trace. */
export const SENT_TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Stable names for what is random, in order of first appearance. */
export class Names {
  readonly #named = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();
  /** Cursors and ETags, which no pattern finds. */
  readonly #opaque = new Map<string, string>();

  /** A value that is replaced from now on wherever it appears. `written`: as it appears within JSON. */
  addOpaque(kind: 'cursor' | 'etag', value: string): void {
    const written = JSON.stringify(value).slice(1, -1);
    if (!this.#opaque.has(written)) this.#opaque.set(written, this.#nameOf(kind, value));
  }

  /** A line of JSON with names in place of what is random. */
  replaceIn(line: string): string {
    return withoutTraces(this.#replaceOpaque(line))
      .replaceAll(TOKEN, '<token>')
      .replaceAll(UUID, (id) => this.#nameOf('id', id.toLowerCase()))
      .replaceAll(TIME, '<time>')
      .replaceAll(TIME_IN_WORDS, '<time>')
      .replaceAll(PORT, '$1:<port>')
      .replaceAll(RATE_LIMIT, ';r=<left>;t=<left>');
  }

  /** Longest first: one may be the beginning of another. */
  #replaceOpaque(line: string): string {
    const known = [...this.#opaque].sort(([a], [b]) => b.length - a.length);
    return known.reduce((text, [written, name]) => text.replaceAll(written, name), line);
  }

  #nameOf(kind: Kind, value: string): string {
    const key = `${kind} ${value}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#named.set(key, `<${kind}:${count}>`);
    return `<${kind}:${count}>`;
  }
}

/** Each request has a trace of its own: counted over all lines, one request more would change every line behind it. */
function withoutTraces(line: string): string {
  const seen: string[] = [];
  return line.replaceAll(TRACE, (trace) => {
    if (trace === SENT_TRACE) return trace;
    if (!seen.includes(trace)) seen.push(trace);
    return `<trace:${seen.indexOf(trace) + 1}>`;
  });
}
