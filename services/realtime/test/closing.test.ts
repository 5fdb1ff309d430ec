import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, token } from '@croupier/testing';
import { Casino, upTo } from './setup.ts';

let casino: Casino;
beforeAll(async () => {
  casino = await Casino.open();
});
afterAll(() => casino.close());

/** A client that polls on demand, each time on a new connection, as Node's stock client does. */
class Poller {
  readonly packets: string[] = [];
  readonly #url: string;
  #sid = '';

  constructor(url: string) {
    this.#url = `${url}/socket.io/?EIO=4&transport=polling`;
  }

  async open(playerId: string): Promise<void> {
    await this.poll();
    const { sid } = JSON.parse(this.packets.splice(0)[0]?.slice(1) ?? '{}') as { sid: string };
    this.#sid = `&sid=${sid}`;
    await this.#request('POST', `40${JSON.stringify({ token: token({ sub: playerId }) })}`);
    await eventually(async () => {
      await this.poll();
      expect(this.events()).toContain('snapshot');
    });
  }

  async poll(): Promise<void> {
    this.packets.push(...(await this.#request('GET')).split('\x1e'));
  }

  events(): string[] {
    const events = this.packets.filter((packet) => packet.startsWith('42'));
    return events.map((packet) => (JSON.parse(packet.slice(2)) as [string])[0]);
  }

  async #request(method: string, body?: string): Promise<string> {
    const headers = { connection: 'close' };
    const response = await fetch(this.#url + this.#sid, { method, headers, ...(body ? { body } : {}) });
    return response.text();
  }
}

test('a closing server delivers pending messages and server:closing to a client between two polls', async () => {
  const realtime = await casino.startRealtime({ timing: { drainMs: 20_000 } });
  const walletId = await casino.openWallet('anna');
  const poller = new Poller(realtime.url);
  await poller.open('anna');
  const watcher = await casino.connect(realtime, { sub: 'anna' }).snapshotReceived();
  await casino.publish({ bundles: await casino.deposits(walletId, 3) });
  await eventually(() => expect(watcher.versions()).toEqual(upTo(3)));
  poller.packets.length = 0;
  const closed = realtime.close();
  await eventually(() => expect(watcher.disconnects).toHaveLength(1));
  await poller.poll();
  await poller.poll();
  await closed;
  expect(poller.events()).toEqual(['wallet:updated', 'wallet:updated', 'wallet:updated', 'server:closing']);
  expect(poller.packets.at(-1)).toBe('1');
});

test('a closing server refuses new clients while the others receive what was sent to them', async () => {
  const realtime = await casino.startRealtime({ timing: { drainMs: 20_000 } });
  const poller = new Poller(realtime.url);
  await poller.open('bella');
  const closed = realtime.close();
  const handshake = await fetch(`${realtime.url}/socket.io/?EIO=4&transport=polling`);
  expect([handshake.status, await handshake.json()]).toEqual([403, { code: 4, message: 'closing' }]);
  await poller.poll();
  await poller.poll();
  await closed;
  await expect(fetch(realtime.url)).rejects.toThrow();
});
