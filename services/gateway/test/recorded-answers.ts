import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routeOf } from './documented.ts';
import type { client } from './testing.ts';

type Ask = ReturnType<typeof client>;

/** By the name of the call, then by status, or by the media type of a file. */
export type RecordedAnswers = Record<string, Record<string, unknown>>;

const FILE = join(import.meta.dirname, '../src/openapi/generated/examples.ts');
const HEADER =
  '// Written by `UPDATE_DOCS=1 npm test -- services/gateway/test/openapi-examples`: answers of a real gateway.';

/** Sends requests and keeps the first answer of each call and status. */
export class AnswerRecorder {
  readonly answers: RecordedAnswers = {};
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** @throws where the call is refused */
  readonly ask: Ask = async (what, asked) => {
    const answer = await this.#ask(what, { sub: 'casino', ...asked });
    const { status, body } = answer;
    if (status >= 300) throw new Error(`${what}: ${JSON.stringify(body)}`);
    this.#keep(what, String(status), body);
    return answer;
  };

  /** The request of an operation, with and without waiting for its outcome; the first answer. */
  async operate(path: string, body: object, another: object): Promise<string> {
    const waited = await this.ask(`POST ${path}`, { body, headers: { prefer: 'wait=30' } });
    await this.ask(`POST ${path}`, { body: { ...body, ...another } });
    return waited.body.id;
  }

  async download(url: string, what: string, headers: Record<string, string>): Promise<void> {
    const [, path = ''] = what.split(' ');
    const response = await fetch(url + path, { headers });
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (!response.ok) throw new Error(`${what}: ${response.status}`);
    this.#keep(what, type, await response.text());
  }

  /** Writes the file that the OpenAPI document takes its examples from. */
  save(): void {
    const text = JSON.stringify(
      this.answers,
      (name, value: unknown) => (name === 'token' ? '<JWT>' : value),
      1,
    );
    writeFileSync(
      FILE,
      `${HEADER}\nexport const recordedAnswers: Record<string, Record<string, unknown>> = ${text};\n`,
    );
  }

  #keep(what: string, kind: string, body: unknown): void {
    const [method = '', path = ''] = what.split(' ');
    const name = routeOf(method, path)?.name;
    if (name === undefined) throw new Error(`${what} is not documented`);
    (this.answers[name] ??= {})[kind] ??= body;
  }
}
