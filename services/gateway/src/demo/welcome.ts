import type { OfferView } from '@croupier/contracts';
import { DEMO_PREFIX } from '@croupier/contracts';
import { requestOf } from '@croupier/engine';
import type { OperationRequest } from '@croupier/engine';
import { afterChange } from '@croupier/ledger';
import type { NewOperation } from '@croupier/ledger';
import { DEFAULT_BRAND } from '@croupier/platform/auth';
import type { Gateway } from '../gateway.ts';
import { DEMO_CURRENCY, DEMO_LEADERBOARD, DEMO_SUB } from './demo.ts';
import type { Demo } from './demo.ts';
import { roundOf } from './round.ts';

const DEPOSIT = 10_000;
const BONUS = 5_000;

const OFFER: Parameters<Gateway['registry']['createOffer']>[0] = {
  name: 'Demo welcome',
  currency: DEMO_CURRENCY,
  amount: BONUS,
  trigger: null,
  terms: {
    wagering: { multiplier: 5, base: 'bonus', counts: 'all' },
    // so that every round moves both balances
    funding: 'proportional',
    contributions: { default: 100 },
  },
  createdBy: DEMO_SUB,
};

/**
 * Gives the player what a demo begins with. At the first time: a wallet, a deposit and a bonus, under references that
 * make any other time a replay. Each time it settles the rounds that were interrupted and not repeated.
 */
export async function welcome(
  playerId: string,
  { demo, gateway, trace }: { demo: Demo; gateway: Gateway; trace: string },
): Promise<string> {
  const made = await gateway.registry.createWallet({
    brand: DEFAULT_BRAND,
    playerId,
    currency: DEMO_CURRENCY,
    metadata: null,
  });
  if (typeof made === 'string') throw new Error(`${made}: ${DEMO_CURRENCY}`);
  await afterChange(prepare(made.wallet.id, { demo, gateway, trace }));
  return made.wallet.id;
}

async function prepare(
  walletId: string,
  { demo, gateway, trace }: { demo: Demo; gateway: Gateway; trace: string },
): Promise<void> {
  const [presents, settlements] = await Promise.all([
    startingPresents(walletId, gateway),
    openRounds(walletId, demo, gateway),
    openLeaderboard(gateway),
  ]);
  const ask = ({ reference, ...request }: OperationRequest): NewOperation => ({
    ...request,
    keys: { reference },
    createdBy: DEMO_SUB,
    trace,
  });
  await gateway.submitter.submitOwn([...presents, ...settlements].map(ask));
}

async function startingPresents(walletId: string, gateway: Gateway): Promise<OperationRequest[]> {
  const { id: offerId } = await welcomeOffer(gateway);
  return [
    requestOf('deposit', { walletId, amount: DEPOSIT, reference: 'demo-deposit', pending: false }),
    requestOf('bonus_grant', { walletId, offerId, reference: 'demo-bonus' }),
  ];
}

/** The first of that name: two gateways may both make one, and then both find the same. */
async function welcomeOffer({ reader, registry }: Gateway): Promise<OfferView> {
  const found = await reader.findOffer(OFFER.name);
  if (found !== null) return found;
  const made = await registry.createOffer(OFFER);
  return (await reader.findOffer(OFFER.name)) ?? made;
}

async function openRounds(
  walletId: string,
  { seed }: Demo,
  { reader }: Gateway,
): Promise<OperationRequest[]> {
  const { items } = await reader.bets(walletId, { status: 'open', limit: 200, cursor: null });
  return items
    .filter(({ gameId }) => gameId.startsWith(DEMO_PREFIX))
    .map(({ reference, stake }) => roundOf({ walletId, reference, stake }, seed).settlement);
}

async function openLeaderboard({ leaderboards }: Gateway): Promise<void> {
  const board = {
    id: DEMO_LEADERBOARD,
    name: 'Most played',
    brand: null,
    metric: 'wagered',
    currency: DEMO_CURRENCY,
  };
  await leaderboards.create({ ...board, metric: 'wagered' }, DEMO_SUB);
}
