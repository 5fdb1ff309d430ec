import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { claimsOf, readState, repositoryRoot, secretOf, signJwt } from '@croupier/launcher';
import type { Options } from './options.ts';

/** The running system, and the tokens for it. */
export interface Target {
  url: string;
  realtimeUrl: string;
  token(sub: string, scope: string): string;
}

export class NotRunning extends Error {}

/** From the options, else the system that runs on this clone's data folder, else from the environment. */
export async function findTarget(
  { url, realtime }: Options,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Target> {
  const folder = resolve(env['DATA_DIR'] ?? resolve(repositoryRoot, '.data'));
  const state = existsSync(folder) ? await readState(realpathSync(folder)) : undefined;
  const at = (port: string | number): string => `http://${state?.host ?? '127.0.0.1'}:${port}`;
  const target = {
    url: url ?? at(state?.ports.PORT ?? env['PORT'] ?? 8080),
    realtimeUrl: realtime ?? at(state?.ports.REALTIME_PORT ?? env['REALTIME_PORT'] ?? 8081),
  };
  if (!(await answers(`${target.url}/openapi.json`))) throw new NotRunning(notRunningAt(target.url));
  const secret = secretFor(folder, env);
  return { ...target, token: (sub, scope) => signJwt(claimsOf({ sub, scope }, env), secret) };
}

function secretFor(folder: string, env: NodeJS.ProcessEnv): string {
  if (env['JWT_JWKS_URL'])
    throw new NotRunning(
      'JWT_JWKS_URL is set: the demo signs its own tokens and does not have the private key.',
    );
  return env['JWT_SECRET'] || secretOf(folder, 'jwt-secret');
}

/** Any answer counts, also a refusal. */
async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return true;
    },
    () => false,
  );
}

const notRunningAt = (url: string): string =>
  `Nothing answers at ${url}. Start Croupier with npm start, then run the demo again.`;
