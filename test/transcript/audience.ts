import { bearerOf, player, SUPPORT } from './cast.ts';
import type { Caller } from './cast.ts';
import { Listener } from './listener.ts';
import { itemsOf, MAX_AMOUNT, NOWHERE, operate, walletOf } from './stage.ts';
import type { Stage } from './stage.ts';

const FOLLOWED = ['ada EUR', 'ada USD', 'ada GBP', 'bob EUR', 'cleo EUR'] as const;

/** Beyond what a number holds, and so a text: the last state of a board, which follows those with numbers. */
const LAST_SCORE = '"9007199254741000"';

/** The requests that `close` records. */
export const CLOSING_REQUESTS = FOLLOWED.length * 4;

/** The listeners, from when on they listen, and their calls. */
export class Audience {
  readonly #url: string;
  readonly #listeners: Listener[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Before there is anything: a player, and a service that follows another one. */
  async open(): Promise<void> {
    await this.#admit('ada', player('ada')).until('snapshot');
    const service = this.#admit('support', SUPPORT);
    await service.connected();
    await service.call('subscribe', { topics: ['game', 'leaderboard', 'player:bob'] });
  }

  /** When the wallets are there. */
  async follow(stage: Stage): Promise<void> {
    const wallet = `wallet:${walletOf(stage, 'ada USD')}`;
    await this.#named('support').call('subscribe', { topics: [wallet, wallet] });
    await this.#refusedHandshakes();
    await this.#refusedCalls(stage, wallet);
    await this.#flooded();
    await this.#expired();
  }

  /** A player who comes when there are bonuses. */
  async admitLatecomer(): Promise<void> {
    await this.#admit('cleo', player('cleo')).until('snapshot');
  }

  /** Records the last requests, and waits until each listener has received all that came before them. */
  async close(stage: Stage): Promise<void> {
    for (const name of FOLLOWED) {
      const walletId = walletOf(stage, name);
      await operate(stage, 'deposits', { walletId, amount: 1 });
      const { body } = await operate(stage, 'withdrawals', { walletId, amount: MAX_AMOUNT });
      const rejected = (body['operation'] as { id: string }).id;
      for (const path of ['freeze', 'unfreeze'])
        await stage.recorder.ask(`POST /v1/wallets/${walletId}/${path}`, { body: { reason: 'The end.' } });
      await this.#untilAllReceived(stage, { walletId, rejected, listeners: followersOf(name) });
    }
    await this.#named('support').untilCount('game:outcome', await settledBets(stage));
    for (const name of ['ada', 'support', 'cleo']) await this.#named(name).until('heads');
    await this.#named('support').until('leaderboard:updated', (sent) =>
      JSON.stringify(sent).includes(LAST_SCORE),
    );
  }

  /** Requests missed events, and unsubscribes. */
  async resume(stage: Stage): Promise<void> {
    const [listener, service] = [this.#named('ada'), this.#named('support')];
    const walletId = walletOf(stage, 'ada EUR');
    const { version } = await stage.recorder.peek(`GET /v1/wallets/${walletId}`);
    const from = Number(version);
    for (const afterVersion of [from - 2, from, from + 5, -1, 0.5])
      await listener.call('resume', { walletId, afterVersion });
    await listener.call('resume', { walletId: walletOf(stage, 'ada GBP'), afterVersion: 0 });
    await listener.call('resume', { walletId: walletOf(stage, 'bob EUR'), afterVersion: 0 });
    await listener.call('resume', 'all');
    await service.call('resume', { walletId: NOWHERE, afterVersion: 0 });
    await service.call('unsubscribe', { topics: ['leaderboard', 'game', 'leaderboard'] });
    await service.call('unsubscribe', { topics: [] });
  }

  /** After the realtime service was stopped. */
  async untilDisconnected(): Promise<void> {
    for (const name of ['ada', 'support', 'cleo']) await this.#named(name).until('disconnect');
  }

  lines(stage: Stage): object[] {
    const wallets = [...stage.wallets.values()];
    return this.#listeners.flatMap((listener) => listener.lines(wallets));
  }

  /** Closes what is still connected. */
  leave(): void {
    for (const listener of this.#listeners) listener.close();
  }

  #admit(name: string, as: Caller, more: object = {}): Listener {
    return this.#connect(name, { token: bearerOf(as, more) });
  }

  #connect(name: string, auth: object): Listener {
    const listener = new Listener(this.#url, name, auth);
    this.#listeners.push(listener);
    return listener;
  }

  #named(name: string): Listener {
    const found = this.#listeners.find((listener) => listener.name === name);
    if (found === undefined) throw new Error(`there is no listener ${name}`);
    return found;
  }

  async #refusedHandshakes(): Promise<void> {
    await this.#connect('without a token', {}).until('connect_error');
    await this.#connect('with nonsense', { token: 'nonsense' }).until('connect_error');
    await this.#admit('too late', player('ada'), { ttl: -60 }).until('connect_error');
  }

  async #refusedCalls(stage: Stage, wallet: string): Promise<void> {
    const listener = this.#admit('dan', player('dan'));
    await listener.until('snapshot');
    const others = `wallet:${walletOf(stage, 'bob EUR')}`;
    for (const topics of [
      ['game'],
      ['player:dan'],
      ['player:ada'],
      [others],
      [wallet, 'game'],
      ['news'],
      [],
      7,
    ])
      await listener.call('subscribe', { topics });
    const many = Array.from({ length: 101 }, (_, n) => `wallet:${NOWHERE.slice(0, -3)}${100 + n}`);
    await listener.call('subscribe', { topics: many });
    await listener.call('subscribe', null);
    await listener.call('unsubscribe', { topics: ['game', 'player:dan'] });
    const support = this.#named('support');
    await support.call('subscribe', { topics: [`wallet:${NOWHERE}`, 'game'] });
  }

  async #flooded(): Promise<void> {
    const listener = this.#admit('hasty', player('hasty'));
    await listener.until('snapshot');
    await listener.flood('subscribe', { topics: ['game'] }, 60);
    listener.close();
  }

  async #expired(): Promise<void> {
    const listener = this.#admit('whose token ends', player('eve'), { ttl: 8 });
    await listener.until('disconnect');
  }

  async #untilAllReceived(
    stage: Stage,
    { walletId, rejected, listeners }: { walletId: string; rejected: string; listeners: readonly string[] },
  ): Promise<void> {
    const { version, updatedAt } = await stage.recorder.peek(`GET /v1/wallets/${walletId}`);
    for (const name of listeners) {
      const listener = this.#named(name);
      const isOf = (payload: { walletId?: unknown }): boolean => payload.walletId === walletId;
      await listener.until('wallet:updated', (sent) => isOf(sent) && sent['version'] === version);
      await listener.until(
        'operation:rejected',
        (sent) => (sent['operation'] as { id: string }).id === rejected,
      );
      await listener.until('wallet:status', (sent) => isOf(sent) && sent['at'] === updatedAt);
    }
  }
}

function followersOf(name: (typeof FOLLOWED)[number]): readonly string[] {
  if (name === 'bob EUR') return ['support'];
  if (name === 'cleo EUR') return ['cleo'];
  return name === 'ada USD' ? ['ada', 'support'] : ['ada'];
}

/** Each is sent once to every subscriber of `game`. */
async function settledBets({ recorder, wallets }: Stage): Promise<number> {
  let count = 0;
  for (const id of wallets.values())
    count += itemsOf(await recorder.peek(`GET /v1/wallets/${id}/bets?status=settled&limit=200`)).length;
  return count;
}
