import type { HttpAnswer } from './http-connection.ts';
import type { Recorder } from './recorder.ts';

/** Sends one request after another. */
export interface Sender {
  send(): Promise<HttpAnswer>;
  close(): void;
}

/** Every client sends its next request when the last one is answered. Answers within the measured time count. */
export class ClosedLoop {
  readonly #recorder: Recorder;
  readonly #running: Promise<void>[];
  #stopped = false;

  constructor(clients: readonly Sender[], recorder: Recorder) {
    this.#recorder = recorder;
    this.#running = clients.map((client) => this.#run(client));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running);
  }

  async #run(client: Sender): Promise<void> {
    while (!this.#stopped) {
      const sentAt = performance.now();
      const answer = await sent(client);
      if (this.#recorder.isOpen) this.#recorder.answered(answer, performance.now() - sentAt);
    }
    client.close();
  }
}

export async function sent(client: Sender): Promise<HttpAnswer | Error> {
  try {
    return await client.send();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
