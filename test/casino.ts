import { randomUUID } from 'node:crypto';
import { eventually } from '@croupier/testing';

export interface Answer {
  status: number;
  headers: Headers;
  // the contract's JSON; tests look into it freely
  body: Json;
}

interface Json {
  readonly [field: string]: never;
}

interface CallOptions {
  wait?: number;
  key?: string;
  headers?: Record<string, string>;
}

/** A back end of a casino, speaking to one gateway through the public contract and nothing else. */
export class Casino {
  readonly url: string;
  readonly #token: string;

  constructor(url: string, bearer: string) {
    this.url = url;
    this.#token = bearer;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#call('GET', path, undefined, { headers });
  }

  async post(path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.#call('POST', path, body, options);
  }

  async put(path: string, body: unknown): Promise<Answer> {
    return this.#call('PUT', path, body, {});
  }

  /** Posts until it is answered by something else than a lost connection or a 5xx: with a key that is always safe. */
  async postSurely(
    path: string,
    body: unknown,
    options: CallOptions & { limitMs?: number } = {},
  ): Promise<Answer> {
    const keyed = { key: randomUUID(), ...options };
    return eventually(
      async () => {
        const answer = await this.post(path, body, keyed);
        if (answer.status >= 500) throw new Error(JSON.stringify(answer.body));
        return answer;
      },
      { timeoutMs: options.limitMs ?? 60_000, intervalMs: 50 },
    );
  }

  async openWallet(playerId: string, cash = 0, currency = 'EUR'): Promise<string> {
    const { body } = await this.post('/v1/wallets', { playerId, currency });
    const { id } = body as unknown as { id: string };
    if (cash > 0) await this.post('/v1/deposits', { walletId: id, amount: cash }, { wait: 30 });
    return id;
  }

  async #call(method: string, path: string, body: unknown, options: CallOptions): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.wait === undefined ? {} : { prefer: `wait=${options.wait}` }),
        ...(options.key === undefined ? {} : { 'idempotency-key': options.key }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  }
}
