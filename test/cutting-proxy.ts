import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Stands before a server and can lose a connection at the worst moment: when the answer is under way. */
export class CuttingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: URL;
  #cutAfter: string | null = null;
  #holdsAnswers = false;
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

  /** From now on the server gets what clients send, and no answer comes back: the link is cut one way. Until `close`. */
  holdAnswers(): void {
    this.#holdsAnswers = true;
  }

  /** Another server takes the place of the first, as a virtual address moves: connections break, new ones go there. */
  redirect(url: string): void {
    this.#target = new URL(url);
    this.#breakAll();
  }

  async close(): Promise<void> {
    this.#breakAll();
    await new Promise((resolve) => this.#server.close(resolve));
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
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (this.#holdsAnswers) return;
      if (!cutting) return void client.write(chunk);
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
