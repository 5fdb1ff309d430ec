import type { DemoSession, DemoSpin, DemoSpinBody } from '@croupier/contracts';

/** A refusal of the demo provider, with a text for the player. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, detail: string) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}

const TRIES = 5;
const PAUSE_MS = 400;

export async function signInAs(playerId: string): Promise<DemoSession> {
  return (await post('/v1/demo/sessions', { playerId }, {})) as DemoSession;
}

/**
 * Plays one round. It has a key, so that a request without an answer can be repeated safely: the stake is taken once.
 */
export async function spin(body: DemoSpinBody, token: () => Promise<string>): Promise<DemoSpin> {
  const key = crypto.randomUUID();
  for (let left = TRIES - 1; ; left--) {
    try {
      const headers = { Authorization: `Bearer ${await token()}`, 'Idempotency-Key': key };
      return (await post('/v1/demo/spins', body, headers)) as DemoSpin;
    } catch (error) {
      if (left === 0 || !isTransient(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * (TRIES - left)));
  }
}

/** No answer, a rate limit, or a server fault. */
function isTransient(error: unknown): boolean {
  return !(error instanceof Refused) || error.status === 429 || error.status >= 500;
}

async function post(path: string, body: object, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const { code, detail } = answer as { code: string; detail: string };
  throw new Refused(code, response.status, detail);
}
