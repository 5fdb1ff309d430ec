import { createHash, timingSafeEqual } from 'node:crypto';
import { limitedAddress } from '@croupier/platform/rate-limit';
import type { Logger } from '@croupier/platform/log';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { FAILURE_WINDOW_MS } from '../http/failure-counts.ts';
import type { FailureCounts } from '../http/failure-counts.ts';
import type { AuditNotes } from '../http/audit-notes.ts';
import type { Limits } from '../http/limits.ts';

export interface SignInOptions {
  user: string;
  /** Null: every sign-in is refused. */
  password: string | null;
  limits: Pick<Limits, 'ofFailures'>;
  failures: FailureCounts;
  audit: Pick<AuditNotes, 'signedIn' | 'signInFailed'>;
  log: Logger;
}

/** Wrong passwords of one address before it is locked. */
const MAX_ADDRESS_FAILURES = 20;
/** Wrong passwords of one account, from all addresses together, before it takes guesses of fresh addresses only. */
const MAX_ACCOUNT_FAILURES = 100;
/** A name is what an attacker writes: the log takes so much of it. */
const MAX_LOGGED_NAME = 64;

interface Attempt {
  address: string;
  user: string;
  right: boolean;
}

/**
 * HTTP Basic for the queue page. A locked address is always refused, so that it learns nothing. A lock is one
 * of the address: guesses from elsewhere never keep the operator out, since an address without a failure of its own is
 * always let try (decision 019).
 */
export function requireSignIn(options: SignInOptions): RequestHandler {
  const expected = digest(`${options.user}:${options.password ?? ''}`);
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const attempt = readAttempt(request, expected, options);
    if (attempt === null) return challenge(response);
    const waitMs = await lockedFor(attempt, options);
    if (waitMs > 0) return tooMany(response, waitMs);
    if (!attempt.right) return refuseWrong(attempt, options, response);
    options.audit.signedIn(attempt.user, attempt.address);
    response.locals['actor'] = attempt.user;
    response.locals['address'] = attempt.address;
    return next();
  };
}

/** Null without a password to check: what a browser sends before it has asked for one. */
function readAttempt(request: Request, expected: Buffer, { password }: SignInOptions): Attempt | null {
  const given = /^Basic +([\w+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (given === undefined) return null;
  const pair = Buffer.from(given, 'base64');
  // of digests, since timingSafeEqual wants equal lengths; the same work for every name
  const isEqual = timingSafeEqual(digest(pair), expected);
  const user = pair.toString().split(':', 1)[0] ?? '';
  return { address: limitedAddress(request.ip ?? ''), user, right: isEqual && password !== null };
}

/** Milliseconds; 0 where the attempt is looked at. */
async function lockedFor({ address, user }: Attempt, { failures }: SignInOptions): Promise<number> {
  const own = await failures.read(addressKey(address));
  if (own.count >= MAX_ADDRESS_FAILURES) return own.remainingMs;
  if (own.count === 0) return 0;
  const account = await failures.read(accountKey(user));
  return account.count >= MAX_ACCOUNT_FAILURES ? own.remainingMs : 0;
}

async function refuseWrong(attempt: Attempt, options: SignInOptions, response: Response): Promise<void> {
  const { address, user } = attempt;
  const { failures, limits, log } = options;
  options.audit.signInFailed(user, address);
  const count = await failures.add(addressKey(address));
  if (count > MAX_ADDRESS_FAILURES) return tooMany(response, FAILURE_WINDOW_MS);
  await failures.add(accountKey(user));
  const details = { security: true, surface: 'queue page', address, user: user.slice(0, MAX_LOGGED_NAME) };
  log.warn('sign-in refused', { ...details, failures: count });
  if (count === MAX_ADDRESS_FAILURES) log.warn('sign-in locked for an address', details);
  const { refusal } = await limits.ofFailures(address);
  return refusal === null ? challenge(response) : tooMany(response, 1_000);
}

const addressKey = (address: string): string => `address:${address}`;
const accountKey = (user: string): string => `account:${digest(user).toString('base64url')}`;

function digest(value: string | Buffer): Buffer {
  return createHash('sha256').update(value).digest();
}

function challenge(response: Response): void {
  response.status(401).set('WWW-Authenticate', 'Basic realm="Croupier queues", charset="UTF-8"');
  response.type('text/plain').send('A user and a password are required.');
}

function tooMany(response: Response, waitMs: number): void {
  response.status(429).set('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1000))));
  response.type('text/plain').send('Too many failed sign-ins from this address.');
}
