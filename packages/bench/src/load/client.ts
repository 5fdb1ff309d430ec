import { HttpConnection } from './http-connection.ts';
import type { HttpAnswer } from './http-connection.ts';
import type { Plan } from './plan.ts';
import { RequestText } from './request-text.ts';
import type { Script, Step } from './script.ts';

const PATHS: Record<Step['kind'], string> = {
  bet: '/v1/bets',
  settlement: '/v1/settlements',
  rollback: '/v1/rollbacks',
  deposit: '/v1/deposits',
  withdrawal: '/v1/withdrawals',
  transfer: '/v1/transfers',
};

/** One client with one connection, which follows its script. */
export class Client {
  readonly #connection: HttpConnection;
  readonly #text: RequestText;
  readonly #script: Script;
  readonly #batch: number;

  constructor(url: string, script: Script, { token, wait, batch }: Plan) {
    this.#connection = new HttpConnection(url);
    this.#text = new RequestText({ url, token, wait });
    this.#script = script;
    this.#batch = batch;
  }

  send(): Promise<HttpAnswer> {
    if (this.#batch > 1) return this.#connection.send(this.#text.post('/v1/batches', this.#batchBody()));
    const { kind, body } = this.#script.next();
    return this.#connection.send(this.#text.post(PATHS[kind], body));
  }

  close(): void {
    this.#connection.close();
  }

  #batchBody(): string {
    const items: string[] = [];
    while (items.length < this.#batch) {
      const { kind, body } = this.#script.next();
      items.push(`{"kind":"${kind}",${body.slice(1)}`);
    }
    return `{"operations":[${items.join(',')}]}`;
  }
}
