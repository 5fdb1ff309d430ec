import { signal } from '@preact/signals';
import type { DemoSession } from '@croupier/contracts';
import { signInAs } from './demo-api.ts';

const STORED_AS = 'croupier.session';
/** A token is renewed so long before it ends, that no request is under way with it then. */
const RENEW_BEFORE_MS = 60_000;

/** Who plays; null when nobody has signed in. It lives as long as the tab, and survives a refresh. */
export const session = signal<DemoSession | null>(stored());

export async function signIn(playerId: string): Promise<void> {
  keep(await signInAs(playerId));
}

export function signOut(): void {
  sessionStorage.removeItem(STORED_AS);
  session.value = null;
}

/** After a refresh: another token, and whatever round was cut off is finished. Without an answer the old token has to do. */
export async function resumeSession(): Promise<void> {
  const current = session.peek();
  if (current !== null) await renew(current.playerId).catch(() => {});
}

/** It was refused, as after a change of the secret: the next one asked for is new. */
export function dropToken(): void {
  const current = session.peek();
  if (current !== null) keep({ ...current, expiresAt: new Date(0).toISOString() });
}

let renewing: Promise<string> | null = null;

/** A token that still lasts: asked for before each request and each connection. */
export async function token(): Promise<string> {
  const current = session.peek();
  if (current === null) throw new Error('nobody has signed in');
  if (Date.parse(current.expiresAt) - Date.now() > RENEW_BEFORE_MS) return current.token;
  renewing ??= renew(current.playerId).finally(() => (renewing = null));
  return renewing;
}

async function renew(playerId: string): Promise<string> {
  const fresh = await signInAs(playerId);
  // whoever has signed out meanwhile stays so
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
