import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimsOf, readState, repositoryRoot, secretOf, signJwt } from '@croupier/launcher';
import type { Options } from './options.ts';

/** The system that is played on, and how to get in. */
export interface Place {
  url: string;
  realtimeUrl: string;
  token(sub: string, scope: string): string;
}

export class NotRunning extends Error {}

/** What was asked for, else what runs on this clone's data folder, else what the environment says. */
export async function findPlace(
  { url, realtime }: Options,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Place> {
  const folder = resolve(env['DATA_DIR'] ?? resolve(repositoryRoot, '.data'));
  const state = existsSync(folder) ? await readState(realpathSync(folder)) : undefined;
  const at = (port: string | number): string => `http://${state?.host ?? '127.0.0.1'}:${port}`;
  const place = {
    url: url ?? at(state?.ports.PORT ?? env['PORT'] ?? 8080),
    realtimeUrl: realtime ?? at(state?.ports.REALTIME_PORT ?? env['REALTIME_PORT'] ?? 8081),
  };
  if (!(await answers(`${place.url}/openapi.json`))) throw new NotRunning(nobodyAt(place.url));
  const secret = secretFor(folder, env);
  return { ...place, token: (sub, scope) => signJwt(claimsOf({ sub, scope }, env), secret) };
}

function secretFor(folder: string, env: NodeJS.ProcessEnv): string {
  if (env['JWT_JWKS_URL'])
    throw new NotRunning('JWT_JWKS_URL is set: the demo makes its own tokens, and has no such key.');
  return env['JWT_SECRET'] || secretOf(folder, 'jwt-secret');
}

/** Any answer will do: also a refusal comes from somebody. */
async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    () => false,
  );
}

const nobodyAt = (url: string): string =>
  `Nothing answers at ${url}. Start it with npm start, and then run the demo again.`;
