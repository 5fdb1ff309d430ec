import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface HttpAnswer {
  status: number;
  /** The unparsed header lines. */
  head: string;
  body: string;
}

interface Asked {
  resolve: (answer: HttpAnswer) => void;
  reject: (error: Error) => void;
}

const NOTHING = Buffer.alloc(0);
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection with one request in flight at a time. It is minimal, since it shares the machine
 * with the measured system: an answer without a Content-Length is an error.
 */
export class HttpConnection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | null = null;
  #asked: Asked | null = null;
  #received: Buffer = NOTHING;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** `request` is the complete text of the request. */
  send(request: string): Promise<HttpAnswer> {
    if (this.#asked !== null) throw new Error('a request is already in flight');
    return new Promise((resolve, reject) => {
      this.#asked = { resolve, reject };
      this.#socket ??= this.#open();
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = null;
  }

  #open(): Socket {
    const socket = connect(this.#port, this.#host).setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the connection was closed')));
    return socket;
  }

  #fail(error: Error): void {
    this.#socket?.destroy();
    this.#socket = null;
    this.#received = NOTHING;
    const asked = this.#asked;
    this.#asked = null;
    asked?.reject(error);
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const headEnd = this.#received.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = this.#received.toString('latin1', 0, headEnd);
    const length = contentLength(head);
    if (length === null) return this.#fail(new Error('an answer without a Content-Length'));
    const bodyStart = headEnd + HEAD_END.length;
    if (this.#received.length < bodyStart + length) return;
    const body = this.#received.toString('utf8', bodyStart, bodyStart + length);
    this.#received = NOTHING;
    this.#finish({ status: Number(head.slice(9, 12)), head, body });
  }

  #finish(answer: HttpAnswer): void {
    const asked = this.#asked;
    this.#asked = null;
    if (/^connection: close/im.test(answer.head)) this.close();
    asked?.resolve(answer);
  }
}

function contentLength(head: string): number | null {
  const written = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (written !== undefined) return Number(written);
  return /^HTTP\/1\.1 (?:204|304)/.test(head) ? 0 : null;
}
