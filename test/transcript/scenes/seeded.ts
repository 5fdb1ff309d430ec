import { OPERATOR, player } from '../cast.ts';
import type { Dice } from '../dice.ts';
import type { Ask } from '../recorder.ts';
import { itemsOf, openWallet, operate, read, walletOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { TERMS } from './offers.ts';

const PLAYERS = ['sam EUR', 'sue EUR', 'sid EUR', 'sol USD'] as const;
const GAMES = ['book-of-gold', 'roulette', 'banned', 'unknown'] as const;
const STATUSES = ['applied', 'pending', 'rejected', 'reverted', 'queued'] as const;
const KINDS = ['deposit', 'bet', 'settlement', 'rollback', 'transfer', 'bonus_grant', 'complete'] as const;

interface Sent {
  path: string;
  body: object;
  ask: Ask;
}

/** What the moves so far have left behind, for those to come. */
interface Evening {
  stage: Stage;
  dice: Dice;
  bets: { walletId: string; betReference: string }[];
  holds: string[];
  bonuses: string[];
  sent: Sent[];
  offerId: string;
  count: number;
}

/** One request of each call, whatever the dice say of it. */
type Move = (evening: Evening) => Promise<void>;

/** Requests that follow from the seed, until `total` have been recorded. */
export async function playSeeded(stage: Stage, total: number): Promise<void> {
  for (const name of PLAYERS) {
    const walletId = await openWallet(stage, name);
    await operate(stage, 'deposits', { walletId, amount: stage.dice.int(5_000, 50_000) });
  }
  const terms = { ...TERMS, funding: 'proportional', wagering: { ...TERMS.wagering, multiplier: 3 } };
  const { id: offerId } = await stage.recorder.ask('POST /v1/offers', { body: { name: 'Seeded', terms } });
  const { dice } = stage;
  const evening = { stage, dice, bets: [], holds: [], bonuses: [], sent: [], offerId, count: 0 };
  while (stage.recorder.count < total) await dice.pick(MOVES)(evening);
}

const walletIn = ({ stage, dice }: Evening): string => walletOf(stage, dice.pick(PLAYERS));

/** The ids of the created objects: none where the request was refused. */
async function send(evening: Evening, path: string, body: object, ask: Ask = {}): Promise<string[]> {
  evening.sent.push({ path, body, ask });
  const { status, id } = await operate(evening.stage, path, body, ask);
  return status === 201 ? [id] : [];
}

const nextReference = (evening: Evening): string => `seeded-${(evening.count += 1)}`;

const pay: Move = async (evening) => {
  const { dice } = evening;
  const path = dice.pick(['deposits', 'withdrawals', 'payouts']);
  await send(evening, path, {
    walletId: walletIn(evening),
    amount: dice.int(1, 4_000),
    reference: nextReference(evening),
  });
};

const transfer: Move = async (evening) => {
  const [fromWalletId, toWalletId] = [walletIn(evening), walletIn(evening)];
  const body = { fromWalletId, toWalletId, amount: evening.dice.int(1, 3_000) };
  await send(evening, 'transfers', body, { key: nextReference(evening) });
};

const adjust: Move = async (evening) => {
  const { dice } = evening;
  const direction = dice.pick(['credit', 'debit']);
  const common = { walletId: walletIn(evening), reference: nextReference(evening), reason: 'The dice.' };
  await send(evening, 'adjustments', { ...common, direction, amount: dice.int(1, 500) }, { as: OPERATOR });
};

const bet: Move = async (evening) => {
  const { dice, bets } = evening;
  const [walletId, reference] = [walletIn(evening), nextReference(evening)];
  const round = { gameId: dice.pick(GAMES), roundId: reference, amount: dice.int(1, 2_000) };
  await send(evening, 'bets', { walletId, reference, ...round });
  bets.push({ walletId, betReference: reference });
};

const settle: Move = async (evening) => {
  const { dice, bets } = evening;
  if (bets.length === 0) return bet(evening);
  const amount = dice.next() < 0.5 ? 0 : dice.int(1, 5_000);
  const final = dice.next() < 0.8;
  await send(evening, 'settlements', {
    ...dice.pick(bets),
    reference: nextReference(evening),
    amount,
    final,
  });
};

const rollBack: Move = async (evening) => {
  const { dice, bets } = evening;
  if (bets.length === 0) return bet(evening);
  await send(evening, 'rollbacks', { ...dice.pick(bets), reference: nextReference(evening) });
};

const hold: Move = async (evening) => {
  const { dice, holds } = evening;
  const body = { walletId: walletIn(evening), amount: dice.int(1, 2_000), pending: true };
  holds.push(...(await send(evening, dice.pick(['deposits', 'withdrawals']), body)));
};

const finish: Move = async (evening) => {
  const { dice, holds } = evening;
  if (holds.length === 0) return hold(evening);
  const path = `operations/${dice.pick(holds)}`;
  if (dice.next() < 0.4) await send(evening, `${path}/revert`, {});
  else await send(evening, `${path}/complete`, dice.next() < 0.5 ? {} : { amount: dice.int(1, 1_500) });
};

const grant: Move = async (evening) => {
  const { dice, bonuses, offerId } = evening;
  const body = { walletId: walletIn(evening), offerId, amount: dice.int(100, 2_000) };
  bonuses.push(...(await send(evening, 'bonuses', body)));
};

const readBonus: Move = async (evening) => {
  const { stage, dice, bonuses } = evening;
  if (bonuses.length === 0) return grant(evening);
  const id = dice.pick(bonuses);
  if (dice.next() < 0.3) await send(evening, `bonuses/${id}/forfeit`, { reason: 'The dice.' });
  else await read(stage, [dice.pick([`bonuses/${id}`, `bonuses/${id}/explain?limit=2`])]);
};

/** The same again, or the same key with another amount. */
const repeat: Move = async (evening) => {
  const { stage, dice, sent } = evening;
  if (sent.length === 0) return pay(evening);
  const { path, body, ask } = dice.pick(sent);
  const changed = dice.next() < 0.4 && 'amount' in body ? { ...body, amount: dice.int(1, 9) } : body;
  await operate(stage, path, changed, ask);
};

/** A field left out, changed or too much. */
const spoil: Move = async (evening) => {
  const { stage, dice, sent } = evening;
  if (sent.length === 0) return pay(evening);
  const { path, body, ask } = dice.pick(sent);
  const name = dice.pick([...Object.keys(body), 'surplus']);
  const value = dice.pick([undefined, null, '', -1, 0.5, [], {}, 'x'.repeat(130)]);
  const { reference: _, ...others } = body as Record<string, unknown>;
  await operate(stage, path, { ...others, [name]: value }, ask);
};

const look: Move = async (evening) => {
  const { stage, dice } = evening;
  const wallet = `wallets/${walletIn(evening)}`;
  const as = dice.next() < 0.2 ? { as: player('sam') } : {};
  const limit = `limit=${dice.int(1, 4)}`;
  const path = dice.pick([
    wallet,
    `${wallet}/history?${limit}&kind=${dice.pick(KINDS)}`,
    `${wallet}/history?${limit}&order=${dice.pick(['asc', 'desc'])}`,
    `${wallet}/operations?${limit}&status=${dice.pick(STATUSES)}`,
    `${wallet}/bets?${limit}&status=${dice.pick(['open', 'settled', 'rolled_back'])}`,
    `${wallet}/bonuses?${limit}`,
  ]);
  await read(stage, [path], as);
};

const setStatus: Move = async (evening) => {
  const { stage, dice } = evening;
  const path = dice.pick(['freeze', 'unfreeze', 'unfreeze']);
  const body = { reason: 'The dice.' };
  await stage.recorder.ask(`POST /v1/wallets/${walletIn(evening)}/${path}`, { body });
};

const batch: Move = async (evening) => {
  const { stage, dice } = evening;
  const walletId = walletIn(evening);
  const operations = Array.from({ length: dice.int(2, 5) }, () => {
    const reference = nextReference(evening);
    const amount = dice.int(1, 1_000);
    return dice.next() < 0.5
      ? { kind: 'deposit', walletId, reference, amount }
      : { kind: 'bet', walletId, reference, amount, gameId: dice.pick(GAMES), roundId: reference };
  });
  const { body } = await stage.recorder.ask('POST /v1/batches', { body: { operations } });
  for (const { id } of itemsOf(body)) await stage.recorder.untilEnded(String(id));
};

/** Each as often as it says. */
const MOVES: readonly Move[] = (
  [
    [pay, 2],
    [bet, 4],
    [settle, 4],
    [rollBack, 1],
    [transfer, 1],
    [adjust, 1],
    [hold, 1],
    [finish, 2],
    [grant, 1],
    [readBonus, 2],
    [repeat, 2],
    [spoil, 2],
    [look, 4],
    [setStatus, 1],
    [batch, 1],
  ] as const
).flatMap(([move, times]) => Array.from({ length: times }, () => move));
