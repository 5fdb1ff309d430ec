import { MARKETING, OPERATOR, player, SUPPORT } from '../cast.ts';
import { NOWHERE, read } from '../stage.ts';
import type { Stage } from '../stage.ts';

export const TERMS = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { slots: 100, table: 10, default: 0 },
};

/** Currencies, games and offers. */
export async function playOffers(stage: Stage): Promise<void> {
  await currencies(stage);
  await games(stage);
  await offers(stage);
}

async function currencies(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const { body } = await recorder.ask('GET /v1/currencies?limit=3', { as: player('ada') });
  await recorder.ask(`GET /v1/currencies?limit=2&cursor=${String(body['nextCursor'])}`);
  await recorder.ask('GET /v1/currencies');
  await recorder.ask('GET /v1/currencies?page=2');
  await recorder.ask('GET /v1/currencies', { as: null });
  const put = (code: string, body: object, as = OPERATOR) =>
    recorder.ask(`PUT /v1/currencies/${code}`, { body, as });
  await put('COINS', { scale: 0 });
  await put('COINS', { scale: 4 });
  await put('EUR', { scale: 2 });
  await put('EUR', { scale: 3 });
  await put('coins', { scale: 0 });
  await put('COINS', { scale: 19 });
  await put('COINS', { scale: 0 }, MARKETING);
}

async function games(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const put = (id: string, body: object, as = MARKETING) => recorder.ask(`PUT /v1/games/${id}`, { body, as });
  await put('book-of-gold', { category: 'slots', name: 'Book of Gold' });
  await put('book-of-gold', { category: 'slots', name: 'Book of Gold' });
  await put('roulette', { category: 'table' });
  await put('banned', { category: 'slots' });
  await put('a%20b', { category: 'slots' });
  await put('roulette', { category: '' });
  await put('roulette', { category: 'table' }, SUPPORT);
}

async function offers(stage: Stage): Promise<void> {
  const { recorder } = stage;
  const body = { name: 'Welcome', currency: 'EUR', terms: TERMS };
  const { id } = await recorder.ask('POST /v1/offers', { body, key: 'offer-1', as: MARKETING });
  await recorder.ask('POST /v1/offers', { body, key: 'offer-1', as: MARKETING });
  await recorder.ask('POST /v1/offers', { body: { ...body, name: 'Other' }, key: 'offer-1', as: MARKETING });
  await recorder.ask('POST /v1/offers', { body: { ...body, name: 'Same key' }, key: 'offer-1' });
  for (const change of BAD_OFFERS) await recorder.ask('POST /v1/offers', { body: { ...body, ...change } });
  await recorder.ask('POST /v1/offers', { body, as: player('ada') });
  const { body: first } = await recorder.ask('GET /v1/offers?limit=1');
  await recorder.ask(`GET /v1/offers?limit=1&cursor=${String(first['nextCursor'])}`);
  await read(stage, [`offers/${id}`, `offers/${NOWHERE}`, 'offers/welcome']);
  await read(stage, [`offers/${id}`], { as: player('ada') });
  for (const offer of [id, id, NOWHERE]) await recorder.ask(`POST /v1/offers/${offer}/archive`, { body: {} });
  await recorder.ask(`POST /v1/offers/${id}/archive`, { body: { reason: 'x' } });
}

const BAD_OFFERS: readonly object[] = [
  { name: '' },
  { terms: undefined },
  { currency: 'XYZ' },
  { amount: 2.5 },
  { terms: { ...TERMS, contributions: { slots: 100 } } },
  { terms: { ...TERMS, contributions: { default: 0 } } },
  { terms: { ...TERMS, wagering: { ...TERMS.wagering, multiplier: 0.125 } } },
  { terms: { ...TERMS, funding: 'none', maxBet: 0, color: 'red' } },
  { trigger: { on: 'deposit', matchPercent: 0, maxAmount: 1 } },
];
