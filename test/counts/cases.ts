import type { Casino } from '../casino.ts';

/** As many operations as one request to /v1/batches has here. */
export const BATCH = 50;

export interface Operation {
  kind: 'bet' | 'settlement' | 'rollback' | 'deposit' | 'transfer';
  reference: string;
  [field: string]: string | number | boolean;
}

export interface Case {
  name: string;
  status: 'applied' | 'rejected';
  /** What has to be there first, for all operations of a round. */
  before?: (wallet: Wallet, reference: string) => Operation;
  operation: (wallet: Wallet, reference: string) => Operation;
  /** Which wallets it is for. */
  wallets: 'cash' | 'bonus';
  /** Sent once before it is counted, so that what is counted is a repeat. */
  repeated?: boolean;
}

export interface Wallet {
  id: string;
  /** Another one of the same currency, which no other operation of the batch names. */
  otherId: string;
}

const STAKE = 100;
const bet = ({ id }: Wallet, reference: string): Operation => ({
  kind: 'bet',
  walletId: id,
  reference,
  gameId: 'slots-1',
  roundId: reference,
  amount: STAKE,
});
const settlement = ({ id }: Wallet, reference: string): Operation => ({
  kind: 'settlement',
  walletId: id,
  betReference: reference,
  reference: `${reference}-end`,
  amount: 2 * STAKE,
});
const rollback = ({ id }: Wallet, reference: string): Operation => ({
  kind: 'rollback',
  walletId: id,
  betReference: reference,
  reference: `${reference}-back`,
});
const deposit = ({ id }: Wallet, reference: string): Operation => ({
  kind: 'deposit',
  walletId: id,
  reference,
  amount: STAKE,
});
const transfer = ({ id, otherId }: Wallet, reference: string): Operation => ({
  kind: 'transfer',
  fromWalletId: id,
  toWalletId: otherId,
  reference,
  amount: STAKE,
});
/** More than any wallet has. */
const tooLarge = (wallet: Wallet, reference: string): Operation => ({
  ...bet(wallet, reference),
  amount: 1e12,
});

export const CASES: readonly Case[] = [
  { name: 'cash bet', status: 'applied', wallets: 'cash', operation: bet },
  { name: 'bet under a bonus', status: 'applied', wallets: 'bonus', operation: bet },
  { name: 'rejected bet', status: 'rejected', wallets: 'cash', operation: tooLarge },
  { name: 'settlement', status: 'applied', wallets: 'cash', before: bet, operation: settlement },
  {
    name: 'settlement under a bonus',
    status: 'applied',
    wallets: 'bonus',
    before: bet,
    operation: settlement,
  },
  { name: 'rollback', status: 'applied', wallets: 'cash', before: bet, operation: rollback },
  { name: 'deposit', status: 'applied', wallets: 'cash', operation: deposit },
  { name: 'repeated deposit', status: 'applied', wallets: 'cash', operation: deposit, repeated: true },
  { name: 'transfer', status: 'applied', wallets: 'cash', operation: transfer },
];

const CASH = 1_000_000;
const OFFER = {
  name: 'counts',
  amount: CASH,
  terms: {
    wagering: { multiplier: 1000, base: 'bonus', counts: 'all' },
    funding: 'proportional',
    contributions: { default: 100 },
  },
};

/** Two of them for each operation of a batch, with cash, and with an active bonus beside it where asked. */
export async function openWallets(casino: Casino, name: string, withBonus: boolean): Promise<Wallet[]> {
  const ids: string[] = [];
  for (let n = 0; n < 2 * BATCH; n++) ids.push(await casino.openWallet(`${name}-${n}`));
  const operations = ids.map((id) => ({ kind: 'deposit', walletId: id, amount: CASH, reference: 'start' }));
  await send(casino, operations);
  if (withBonus) {
    const { id: offerId } = (await casino.post('/v1/offers', OFFER)).body as unknown as { id: string };
    for (const walletId of ids) {
      const { status } = await casino.post('/v1/bonuses', { walletId, offerId, reference: 'start' });
      if (status !== 202) throw new Error(`a bonus was answered with ${status}`);
    }
  }
  return ids.slice(0, BATCH).map((id, n) => ({ id, otherId: ids[BATCH + n] ?? '' }));
}

/** In one request, whose answer does not wait for the results. Their ids. */
export async function send(casino: Casino, operations: readonly object[]): Promise<string[]> {
  const { status, body } = await casino.post('/v1/batches', { operations });
  if (status !== 202) throw new Error(`a batch was answered with ${status}: ${JSON.stringify(body)}`);
  return (body as unknown as { items: { id: string }[] }).items.map(({ id }) => id);
}

/** With a request of its own, which is answered with the result. Its id, as the only one. */
export async function sendAlone(casino: Casino, { kind, ...body }: Operation): Promise<string[]> {
  const answer = await casino.post(`/v1/${kind}s`, body, { wait: 30 });
  const { id, operation } = answer.body as unknown as { id?: string; operation?: { id: string } };
  return [id ?? operation?.id ?? ''];
}
