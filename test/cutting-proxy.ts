import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Which way nothing gets through, though the connections stay: `answers` from the server, `requests` to it. */
export type Silenced = 'answers' | 'requests' | 'both';

/** A proxy before a server that breaks, silences, delays or misdirects its connections. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: URL;
  #cutAfter: string | null = null;
  #silenced: Silenced | null = null;
  #delayMs = 0;
  cuts = 0;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => {
      const { port, hostname } = this.#target;
      this.#join(client, connect(Number(port), hostname));
    });
  }

  /** A proxy before the server that `url` names. */
  static async before(url: string): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(new URL(url));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same URL through the proxy. */
  through(url: string): string {
    const changed = new URL(url);
    changed.port = String((this.#server.address() as AddressInfo).port);
    return changed.href;
  }

  /** The next request that has this text in it is done by the server, and its answer is lost with its connection. */
  loseAnswerTo(text: string): void {
    this.#cutAfter = text;
  }

  /** Nothing gets through that way from now on, on no connection; `null`: what comes from now on gets through again. */
  silence(which: Silenced | null): void {
    this.#silenced = which;
  }

  /** Everything takes longer by so much, each way. */
  delay(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Connections that are open break. */
  breakAll(): void {
    this.#breakAll();
  }

  /** The address moves to another server: connections that are open stay where they are, new ones go there. */
  move(url: string): void {
    this.#target = new URL(url);
  }

  /** Another server takes the place of the first: connections break, new ones go there. */
  redirect(url: string): void {
    this.#target = new URL(url);
    this.#breakAll();
  }

  async close(): Promise<void> {
    this.#breakAll();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(chunk: Buffer, to: Socket): void {
    if (this.#delayMs === 0) return void to.write(chunk);
    setTimeout(() => to.writable && to.write(chunk), this.#delayMs);
  }

  #breakAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(client: Socket, server: Socket): void {
    let cutting = false;
    client.on('data', (chunk) => {
      if (this.#cutAfter !== null && chunk.includes(this.#cutAfter)) {
        this.#cutAfter = null;
        cutting = true;
      }
      if (this.#silenced !== 'requests' && this.#silenced !== 'both') this.#pass(chunk, server);
    });
    server.on('data', (chunk) => {
      if (this.#silenced === 'answers' || this.#silenced === 'both') return;
      if (!cutting) return this.#pass(chunk, client);
      this.cuts += 1;
      client.destroy();
      server.destroy();
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
    }
  }
}
