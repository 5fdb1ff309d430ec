/** The parts that all requests of one client share. */
export interface RequestDefaults {
  url: string;
  token: string;
  /** Seconds of `Prefer: wait`; null does not wait for the result. */
  wait: number | null;
}

/** Builds the requests of one client; the shared parts are built once. */
export class RequestText {
  readonly #common: string;

  constructor({ url, token, wait }: RequestDefaults) {
    this.#common =
      ` HTTP/1.1\r\nHost: ${new URL(url).host}\r\nAuthorization: Bearer ${token}\r\n` +
      (wait === null ? '' : `Prefer: wait=${wait}\r\n`);
  }

  get(path: string): string {
    return `GET ${path}${this.#common}\r\n`;
  }

  post(path: string, body: string, headers = ''): string {
    return (
      `POST ${path}${this.#common}${headers}Content-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    );
  }
}
