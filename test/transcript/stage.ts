import type { MadeToFail } from '../../services/wallet-worker/test/made-to-fail.ts';
import type { Dice } from './dice.ts';
import type { Json } from './http.ts';
import type { Ask, Recorded, Recorder } from './recorder.ts';

/** What the scenes share. */
export interface Stage {
  recorder: Recorder;
  dice: Dice;
  /** Ids by player and currency: `ada EUR`. */
  wallets: Map<string, string>;
  failing: MadeToFail;
}

/** Names nothing. */
export const NOWHERE = '00000000-0000-7000-8000-000000000000';
export const MAX_AMOUNT = 9_007_199_254_740_991;

/** @throws where the scene that makes it has not been played */
export function walletOf({ wallets }: Stage, name: string): string {
  const id = wallets.get(name);
  if (id === undefined) throw new Error(`there is no wallet of ${name}`);
  return id;
}

/** Records a request that makes a wallet. */
export async function openWallet(stage: Stage, name: string, more: object = {}): Promise<string> {
  const [playerId = '', currency = ''] = name.split(' ');
  const { id } = await stage.recorder.ask('POST /v1/wallets', { body: { playerId, currency, ...more } });
  stage.wallets.set(name, id);
  return id;
}

/** Records a request for an operation, and its answer when that has ended. */
export function operate(stage: Stage, path: string, body: object, ask: Ask = {}): Promise<Recorded> {
  return stage.recorder.ask(`POST /v1/${path}`, { wait: true, body, ...ask });
}

/** Records reads, one after the other. */
export async function read(stage: Stage, paths: readonly string[], ask: Ask = {}): Promise<void> {
  for (const path of paths) await stage.recorder.ask(`GET /v1/${path}`, ask);
}

export const itemsOf = (body: Json): readonly Json[] => body['items'] as readonly Json[];
