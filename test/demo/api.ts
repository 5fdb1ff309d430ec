import { headerOf, HttpConnection } from '../bench/load/http-connection.ts';
import type { HttpAnswer } from '../bench/load/http-connection.ts';
import { RequestText } from '../bench/load/request-text.ts';

/** JSON of the contract, as far as the demo looks into it. */
export interface Balances {
  cash: number;
  bonus: number;
  reserved: number;
  incoming: number;
}

export interface Operation {
  id: string;
  kind: string;
  status: string;
  walletId: string;
  result: (Balances & { version: number; bonusId?: string }) | null;
  rejection: { code: string } | null;
}

export interface Wallet extends Balances {
  id: string;
  playerId: string;
  version: number;
  updatedAt: string;
}

export interface Bonus {
  id: string;
  walletId: string;
  status: string;
  balance: number;
  required: number;
  wagered: number;
  progress: number;
  percent: number;
  converted: number;
  endReason: string | null;
}

export interface Answer<T> {
  status: number;
  replayed: boolean;
  ms: number;
  body: T;
}

const WAIT_SECONDS = 10;

/** A back end of a casino: the public API with a token of its own, over connections that stay open. */
export class Api {
  readonly #url: string;
  readonly #waiting: RequestText;
  readonly #plain: RequestText;
  readonly #idle: HttpConnection[] = [];

  constructor(url: string, token: string) {
    this.#url = url;
    this.#waiting = new RequestText({ url, token, wait: WAIT_SECONDS });
    this.#plain = new RequestText({ url, token, wait: null });
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.#send(this.#plain.get(path));
  }

  /** Waits until the operation has ended. */
  run<T = Operation>(path: string, body: object, key?: string): Promise<Answer<T>> {
    return this.#send(this.#waiting.post(path, JSON.stringify(body), keyHeader(key)));
  }

  /** 202, for what may end later, and for what is no operation. */
  post<T = Operation>(path: string, body: object, key?: string): Promise<Answer<T>> {
    return this.#send(this.#plain.post(path, JSON.stringify(body), keyHeader(key)));
  }

  put<T>(path: string, body: object): Promise<Answer<T>> {
    return this.#send(this.#plain.post(path, JSON.stringify(body)).replace(/^POST/, 'PUT'));
  }

  close(): void {
    for (const connection of this.#idle.splice(0)) connection.close();
  }

  async #send<T>(text: string): Promise<Answer<T>> {
    const connection = this.#idle.pop() ?? new HttpConnection(this.#url);
    const began = performance.now();
    const answer = await connection.send(text);
    this.#idle.push(connection);
    return { ...read<T>(answer), ms: performance.now() - began };
  }
}

const keyHeader = (key: string | undefined): string =>
  key === undefined ? '' : `Idempotency-Key: ${key}\r\n`;

function read<T>(answer: HttpAnswer): Omit<Answer<T>, 'ms'> {
  const body = (answer.body === '' ? {} : JSON.parse(answer.body)) as T;
  return { status: answer.status, replayed: headerOf(answer, 'idempotency-replayed') === 'true', body };
}
