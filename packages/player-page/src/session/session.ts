import { signal } from '@preact/signals';
import type { DemoSession } from '@croupier/contracts';
import { signInAs } from './demo-api.ts';

const STORED_AS = 'croupier.session';
/** A token is renewed this long before it expires, so that it does not expire during a request. */
const RENEW_BEFORE_MS = 60_000;

/** The demo session; null before sign-in. Kept for the lifetime of the tab, also across a refresh. */
export const session = signal<DemoSession | null>(stored());

export async function signIn(playerId: string): Promise<void> {
  keep(await signInAs(playerId));
}

export function signOut(): void {
  sessionStorage.removeItem(STORED_AS);
  session.value = null;
}

/** After a refresh: gets a new token and completes an interrupted round. Without an answer the old token is kept. */
export async function resumeSession(): Promise<void> {
  const current = session.peek();
  if (current !== null) await renew(current.playerId).catch(() => {});
}

/** After the token was refused, for example after a change of the secret: the next request gets a new one. */
export function dropToken(): void {
  const current = session.peek();
  if (current !== null) keep({ ...current, expiresAt: new Date(0).toISOString() });
}

let renewing: Promise<string> | null = null;

/** A valid token; called before each request and each connection. */
export async function token(): Promise<string> {
  const current = session.peek();
  if (current === null) throw new Error('not signed in');
  if (Date.parse(current.expiresAt) - Date.now() > RENEW_BEFORE_MS) return current.token;
  renewing ??= renew(current.playerId).finally(() => (renewing = null));
  return renewing;
}

async function renew(playerId: string): Promise<string> {
  const fresh = await signInAs(playerId);
  // a player who signed out meanwhile stays signed out
  if (session.peek()?.playerId === playerId) keep(fresh);
  return fresh.token;
}

function keep(fresh: DemoSession): void {
  sessionStorage.setItem(STORED_AS, JSON.stringify(fresh));
  session.value = fresh;
}

function stored(): DemoSession | null {
  const text = sessionStorage.getItem(STORED_AS);
  return text === null ? null : (JSON.parse(text) as DemoSession);
}
