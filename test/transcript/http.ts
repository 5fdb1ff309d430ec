import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';

/** The contract's JSON. */
export type Json = { readonly [field: string]: unknown };

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Names and values in turn, as they came. */
  rawHeaders: readonly string[];
  text: string;
}

export interface Sent {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body: string | undefined;
}

const TIMEOUT_MS = 60_000;

/** One connection, and only the given headers: `fetch` adds headers of its own, and refuses some requests. */
export class HttpClient {
  readonly #origin: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(origin: string) {
    this.#origin = new URL(origin);
  }

  async send({ method, path, headers, body }: Sent): Promise<Answer> {
    const { hostname, port } = this.#origin;
    return new Promise((resolve, reject) => {
      const sending = request(
        { hostname, port, method, path, headers, agent: this.#agent, timeout: TIMEOUT_MS },
        (response) => {
          const zipped = response.headers['content-encoding'] === 'gzip';
          textOf(zipped ? response.pipe(createGunzip()) : response).then(
            (text) =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                rawHeaders: response.rawHeaders,
                text,
              }),
            reject,
          );
        },
      );
      sending.once('timeout', () => sending.destroy(new Error(`no answer to ${method} ${path}`)));
      sending.once('error', reject);
      sending.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
