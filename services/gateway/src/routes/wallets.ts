import {
  bet,
  betPage,
  betsQuery,
  createWalletBody,
  entryPage,
  reasonBody,
  historyQuery,
  playerWalletsQuery,
  operationPage,
  operationsQuery,
  wallet,
  walletPage,
  walletQuery,
} from '@croupier/contracts';
import { brandOf } from '@croupier/platform/auth';
import type { Principal } from '@croupier/platform/auth';
import type { WalletRead } from '@croupier/ledger';
import type { Access } from '../http/access.ts';
import { authorOfCall } from '../http/audit-notes.ts';
import { findWallet, invalid, isRefusal, playerOf, readOfWallet, refuse, shownTo } from '@croupier/engine';
import type { Gateway } from '../gateway.ts';
import { respondOk } from '../http/reply.ts';
import type { Reply } from '../http/reply.ts';
import { route } from '../http/route.ts';
import type { Call, None, Route } from '../http/route.ts';
import { noSuchBrand, unknownBrand } from './brands.ts';
import { examples } from './examples.ts';
import { betPath, playerPath, walletPath } from './paths.ts';

const READS: Access = ['player', 'wallets:read'];
const FREEZES: Access = ['wallets:freeze'];
const tag = 'Wallets';

async function readAt(id: string, at: string, principal: Principal, gateway: Gateway): Promise<Reply> {
  const found = await readOfWallet(id, principal, gateway.reader, () => gateway.reader.walletAt(id, at));
  if (isRefusal(found)) return found;
  const read = found.found;
  if (read === 'future') return invalid([{ pointer: '/at', detail: 'Must not lie in the future.' }]);
  return read === null
    ? refuse('wallet_not_found', 'There is no such wallet.')
    : { status: 200, body: read.wallet };
}

function walletAnswer({ wallet, etag }: WalletRead, status = 200): Reply {
  return { status, body: wallet, headers: { ETag: etag } };
}

type StatusCall = Call<{ id: string }, None, { reason: string }>;

async function setStatus(
  { params, body, ...caller }: StatusCall,
  status: 'active' | 'frozen',
  { registry, publish }: Gateway,
): Promise<Reply> {
  const set = await registry.setStatus(params.id, status, {
    reason: body.reason,
    createdBy: authorOfCall(caller),
    brands: caller.principal.brands,
  });
  if (set === null) return refuse('wallet_not_found', 'There is no such wallet.');
  if (set.wallet.status === 'closed') return refuse('wallet_frozen', 'The wallet is closed for good.');
  if (set.event !== null) publish('wallet:status', set.event);
  return walletAnswer(set);
}

async function close(
  { params, body, ...caller }: StatusCall,
  { registry, publish }: Gateway,
): Promise<Reply> {
  const { brands } = caller.principal;
  const by = { reason: body.reason, createdBy: authorOfCall(caller), brands };
  const closed = await registry.closeWallet(params.id, by);
  if (closed === null) return refuse('wallet_not_found', 'There is no such wallet.');
  if ('obstacle' in closed) return refuse('wallet_not_empty', closed.obstacle);
  if (closed.event !== null) publish('wallet:status', closed.event);
  return walletAnswer(closed);
}

export const walletRoutes: Route[] = [
  route({
    name: 'getWallet',
    method: 'GET',
    path: '/v1/wallets/:id',
    access: READS,
    conditional: true,
    tag,
    summary: 'A wallet',
    description: 'With `at`: its balances at that time. `If-None-Match` is answered with 304.',
    params: walletPath,
    query: walletQuery,
    answers: { 200: wallet },
    refusals: ['wallet_not_found'],
    async handle({ params, query, principal }, gateway) {
      if (query.at !== undefined) return readAt(params.id, query.at, principal, gateway);
      const read = await findWallet(params.id, principal, gateway.reader);
      return isRefusal(read) ? read : walletAnswer(read);
    },
  }),
  route({
    name: 'createWallet',
    method: 'POST',
    path: '/v1/wallets',
    access: ['wallets:write'],
    action: 'unaudited',
    tag,
    summary: 'Create a wallet, or find it',
    description:
      'A player, who is (brand, playerId), has one wallet per currency: 201 if it is new, 200 if it was there; then it stays as it is. `test`: of a test player, and left out of leaderboards and reports. Without `brand`: the only brand of the token, else `default`.',
    body: createWalletBody,
    example: examples.wallet,
    answers: { 200: wallet, 201: wallet },
    refusals: ['not_found'],
    async handle({ body: { playerId, currency, test, metadata = null, ...body }, principal }, { registry }) {
      const brand = brandOf(principal, body.brand);
      if (brand === null) return noSuchBrand;
      const made = await registry.createWallet({ brand, playerId, currency, test, metadata });
      if (made === 'unknown_brand') return unknownBrand;
      if (made === 'unknown_currency')
        return invalid([{ pointer: '/currency', detail: 'There is no such currency.' }]);
      const headers = { ETag: made.etag, Location: `/v1/wallets/${made.wallet.id}` };
      return { status: made.created ? 201 : 200, body: made.wallet, headers };
    },
  }),
  route({
    name: 'listWalletsOfPlayer',
    method: 'GET',
    path: '/v1/players/:playerId/wallets',
    access: READS,
    tag,
    summary: 'The wallets of a player, by currency',
    params: playerPath,
    query: playerWalletsQuery,
    answers: { 200: walletPage },
    refusals: ['not_found'],
    async handle({ params: { playerId }, query, principal }, { reader }) {
      const { limit, cursor = null } = query;
      const player = playerOf(principal, playerId, query.brand);
      if (player === null) return refuse('not_found', 'There is no such player.');
      return { status: 200, body: await reader.listWallets(player, { limit, cursor }) };
    },
  }),
  route({
    name: 'listEntries',
    method: 'GET',
    path: '/v1/wallets/:id/history',
    access: READS,
    tag,
    summary: 'The entries of a wallet, one for each version',
    params: walletPath,
    query: historyQuery,
    answers: { 200: entryPage },
    refusals: ['wallet_not_found'],
    async handle({ params: { id }, query, principal }, gateway) {
      const { cursor = null, kind = null, from = null, to = null, ...rest } = query;
      const read = () => gateway.reader.history(id, { ...rest, cursor, kind, from, to });
      return respondOk(await readOfWallet(id, principal, gateway.reader, read));
    },
  }),
  route({
    name: 'listBets',
    method: 'GET',
    path: '/v1/wallets/:id/bets',
    access: READS,
    tag,
    summary: 'The bets of a wallet, newest first',
    params: walletPath,
    query: betsQuery,
    answers: { 200: betPage },
    refusals: ['wallet_not_found'],
    async handle({ params: { id }, query: { limit, cursor = null, status = null }, principal }, gateway) {
      return respondOk(
        await readOfWallet(id, principal, gateway.reader, () =>
          gateway.reader.bets(id, { limit, cursor, status }),
        ),
      );
    },
  }),
  route({
    name: 'getBet',
    method: 'GET',
    path: '/v1/wallets/:id/bets/:reference',
    access: READS,
    tag,
    summary: 'A bet',
    params: betPath,
    answers: { 200: bet },
    refusals: ['wallet_not_found', 'not_found'],
    async handle({ params: { id, reference }, principal }, gateway) {
      const read = await readOfWallet(id, principal, gateway.reader, () => gateway.reader.bet(id, reference));
      if (isRefusal(read)) return read;
      return read.found === null
        ? refuse('not_found', 'There is no such bet.')
        : { status: 200, body: read.found };
    },
  }),
  route({
    name: 'listOperations',
    method: 'GET',
    path: '/v1/wallets/:id/operations',
    access: READS,
    tag,
    summary: 'The operations of a wallet, newest first, rejected and pending ones too',
    params: walletPath,
    query: operationsQuery,
    answers: { 200: operationPage },
    refusals: ['wallet_not_found'],
    async handle({ params: { id }, query, principal }, gateway) {
      const { limit, cursor = null, kind = null, status = null, reference = null } = query;
      const read = async () => {
        const page = await gateway.reader.operations(id, { limit, cursor, kind, status, reference });
        return { ...page, items: page.items.map((item) => shownTo(principal, item)) };
      };
      return respondOk(await readOfWallet(id, principal, gateway.reader, read));
    },
  }),
  route({
    name: 'freezeWallet',
    method: 'POST',
    path: '/v1/wallets/:id/freeze',
    access: FREEZES,
    action: 'wallet.freeze',
    tag,
    summary: 'Freeze a wallet at once, overtaking what is queued',
    params: walletPath,
    body: reasonBody,
    example: examples.freeze,
    answers: { 200: wallet },
    refusals: ['wallet_not_found', 'wallet_frozen'],
    handle: (call, gateway) => setStatus(call, 'frozen', gateway),
  }),
  route({
    name: 'unfreezeWallet',
    method: 'POST',
    path: '/v1/wallets/:id/unfreeze',
    access: FREEZES,
    action: 'wallet.unfreeze',
    tag,
    summary: 'Unfreeze a wallet',
    params: walletPath,
    body: reasonBody,
    example: examples.freeze,
    answers: { 200: wallet },
    refusals: ['wallet_not_found', 'wallet_frozen'],
    handle: (call, gateway) => setStatus(call, 'active', gateway),
  }),
  route({
    name: 'closeWallet',
    method: 'POST',
    path: '/v1/wallets/:id/close',
    access: ['wallets:write'],
    action: 'wallet.close',
    tag,
    summary: 'Close a wallet for good',
    description:
      'With all balances 0, nothing queued, pending or open, and no active or queued bonus; else `wallet_not_empty`. From then on only late settlements and rollbacks are applied, all else is rejected with `wallet_frozen`. Again: 200.',
    params: walletPath,
    body: reasonBody,
    example: examples.close,
    answers: { 200: wallet },
    refusals: ['wallet_not_found', 'wallet_not_empty'],
    handle: close,
  }),
];
