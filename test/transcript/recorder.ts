import { eventually } from '@croupier/testing';
import type { OutgoingHttpHeaders } from 'node:http';
import { bearerOf, CASINO, SCOPES } from './cast.ts';
import type { Caller } from './cast.ts';
import { HttpClient } from './http.ts';
import type { Answer, Json } from './http.ts';
import { SENT_TRACE } from './names.ts';
import type { Names } from './names.ts';

export interface Ask {
  /** The casino's back end unless it is said; null: without a token. */
  as?: Caller | null;
  /** An object is sent as JSON, a text as it is. */
  body?: object | string;
  headers?: OutgoingHttpHeaders;
  /** `Prefer: wait=30`: the answer comes when the operation has ended. */
  wait?: true;
  key?: string;
  /** `strict` has low rate limits, and pages of another origin may call it. */
  gateway?: 'usual' | 'strict';
  /** What the demo game has drawn is left out of the answer. */
  drawn?: true;
}

/** The answer as the scenes look into it. */
export interface Recorded {
  status: number;
  headers: Answer['headers'];
  body: Json;
  /** Of what the answer shows. */
  id: string;
}

const LONGEST_BODY = 2_000;
const LONGEST_PAGE = 600;
/** Nearly all answers have the same: they are in the first line of the file, and in others only where they differ. */
const USUAL = [
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Referrer-Policy',
  'Content-Security-Policy',
  'Cache-Control',
  'Content-Type',
];
const TRACE_HEADER = 'X-Trace-Id';
/** Of the transport; lengths follow from the body. */
const TRANSPORT = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);
const DRAWN = new Set(['reels', 'multiplier', 'win', 'cash', 'bonus', 'fromCash', 'fromBonus']);
const DRAWN_OF_WIN = new Set(['toCash', 'toBonus', 'dropped']);

/** Sends requests one after the other, and keeps a line of each with its answer. */
export class Recorder {
  readonly lines: string[] = [];
  /** Routes that were requested, as `GET /v1/wallets/<id>` was. */
  readonly requested: { method: string; path: string; status: number }[] = [];
  readonly codes = new Set<string>();
  readonly kinds = new Set<string>();
  readonly #names: Names;
  readonly #clients: Readonly<Record<'usual' | 'strict', HttpClient>>;
  #usual: ReadonlyMap<string, string> | null = null;

  constructor(names: Names, urls: { usual: string; strict: string }) {
    this.#names = names;
    this.#clients = { usual: new HttpClient(urls.usual), strict: new HttpClient(urls.strict) };
  }

  get count(): number {
    return this.requested.length;
  }

  /** `call`: method and path. */
  async ask(call: string, ask: Ask = {}): Promise<Recorded> {
    const answer = await this.#send(call, ask);
    const [method = '', path = ''] = call.split(' ');
    this.requested.push({ method, path: path.split('?')[0] ?? '', status: answer.status });
    this.#noteOpaque(answer);
    for (const [, code = ''] of answer.text.matchAll(/"code":"([a-z_]+)"/g)) this.codes.add(code);
    for (const [, kind = ''] of answer.text.matchAll(/"kind":"([a-z_]+)"/g)) this.kinds.add(kind);
    this.lines.push(this.#lineOf(call, ask, answer));
    const body = isJson(answer) ? (JSON.parse(answer.text) as Json) : {};
    return { status: answer.status, headers: answer.headers, body, id: String(body['id']) };
  }

  /** Sends the request, unrecorded, until the answer is as expected: background work is done then. */
  async until(call: string, isWanted: (body: Json) => boolean, ask: Ask = {}): Promise<void> {
    await eventually(
      async () => {
        const { text } = await this.#send(call, ask);
        if (!isWanted(JSON.parse(text) as Json)) throw new Error(`${call} answers ${text}`);
      },
      { timeoutMs: 120_000, intervalMs: 50 },
    );
  }

  async untilEnded(operationId: string): Promise<void> {
    await this.until(`GET /v1/operations/${operationId}`, ({ status }) => status !== 'queued');
  }

  /** For what shows no status: until the operation has this one. */
  async untilStatus(operationId: string, wanted: string): Promise<void> {
    await this.until(`GET /v1/operations/${operationId}`, ({ status }) => status === wanted);
  }

  /** Unrecorded. */
  async peek(call: string): Promise<Json> {
    return JSON.parse((await this.#send(call, {})).text) as Json;
  }

  close(): void {
    for (const client of Object.values(this.#clients)) client.close();
  }

  async #send(call: string, ask: Ask): Promise<Answer> {
    const [method = '', path = ''] = call.split(' ');
    const { as = CASINO, body, gateway = 'usual' } = ask;
    const authorization = as === null ? {} : { authorization: `Bearer ${bearerOf(as)}` };
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    const type = text === undefined ? {} : { 'content-type': 'application/json' };
    const length = text === undefined ? {} : { 'content-length': Buffer.byteLength(text) };
    const headers = { ...authorization, ...type, ...length, ...headersOf(ask) };
    return this.#clients[gateway].send({ method, path, headers, body: text });
  }

  #noteOpaque({ text, headers }: Answer): void {
    for (const [, cursor = ''] of text.matchAll(/"nextCursor":"([^"]+)"/g))
      this.#names.addOpaque('cursor', cursor);
    if (headers.etag !== undefined) this.#names.addOpaque('etag', headers.etag);
  }

  #lineOf(call: string, ask: Ask, answer: Answer): string {
    const { as = CASINO, body, gateway, drawn } = ask;
    this.#usual ??= this.#noteUsual(answer);
    return this.#names.replaceIn(
      JSON.stringify({
        n: this.count,
        gateway,
        as: as === null ? null : as.sub,
        request: call,
        headers: unlessEmpty(headersOf(ask)),
        body: typeof body === 'string' && body.length > LONGEST_BODY ? `<${body.length} characters>` : body,
        status: answer.status,
        answered: unlessEmpty(this.#unusual(answer)),
        answer: bodyOf(answer, call, drawn === true),
      }),
    );
  }

  #noteUsual({ rawHeaders }: Answer): ReadonlyMap<string, string> {
    const usual = new Map(pairs(rawHeaders).filter(([name]) => USUAL.includes(name)));
    const answered = { ...Object.fromEntries(usual), [TRACE_HEADER]: '<the traceId of the problem>' };
    this.lines.push(JSON.stringify({ scopes: SCOPES, usual: answered }));
    return usual;
  }

  #unusual(answer: Answer): object {
    const { status } = answer;
    const all = pairs(answer.rawHeaders).filter(([name]) => !TRANSPORT.has(name.toLowerCase()));
    const usual = this.#usual ?? new Map<string, string>();
    const names = new Set(all.map(([name]) => name));
    const missing = [...usual.keys(), TRACE_HEADER].filter((name) => !names.has(name));
    const own = all.filter(([name, value]) =>
      name === TRACE_HEADER ? !isTraceOf(answer, value) : usual.get(name) !== value,
    );
    // how long it takes until there is room again depends on when it was asked
    const shown = own.map(([name, value]) =>
      name === 'Retry-After' && status === 429 ? [name, '<left>'] : [name, value],
    );
    return Object.fromEntries([...shown, ...missing.map((name) => [name, null] as const)]);
  }
}

/** Whether the trace is the answer's own; a problem names it, any other answer does not. */
function isTraceOf({ text }: Answer, trace: string): boolean {
  const named = /"traceId":"([^"]*)"/.exec(text)?.[1];
  return /^[0-9a-f]{32}$/.test(trace) && trace !== SENT_TRACE && (named === undefined || named === trace);
}

const unlessEmpty = (fields: object): object | undefined =>
  Object.keys(fields).length === 0 ? undefined : fields;

function headersOf({ headers = {}, wait, key }: Ask): OutgoingHttpHeaders {
  return {
    ...(wait === undefined ? {} : { prefer: 'wait=30' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...headers,
  };
}

function pairs(rawHeaders: readonly string[]): [name: string, value: string][] {
  return rawHeaders.flatMap((name, n) => (n % 2 === 0 ? [[name, rawHeaders[n + 1] ?? '']] : []));
}

function isJson({ headers, text }: Answer): boolean {
  return text !== '' && /\bjson\b/.test(headers['content-type'] ?? '');
}

function bodyOf(answer: Answer, call: string, drawn: boolean): unknown {
  if (call === 'GET /openapi.json' && answer.status === 200) return '<openapi.json>';
  if (isJson(answer)) return JSON.parse(answer.text, drawn ? withoutDrawn : undefined);
  return answer.text.length > LONGEST_PAGE ? '<a page>' : answer.text;
}

/** The fields of a round of the demo game that depend on the draw. */
function withoutDrawn(name: string, value: unknown): unknown {
  if (name === 'settlement') return { ...(value as Json), amount: '<drawn>' };
  if (name === 'result')
    return Object.fromEntries(Object.entries(value as Json).filter(([key]) => !DRAWN_OF_WIN.has(key)));
  return DRAWN.has(name) ? '<drawn>' : value;
}
