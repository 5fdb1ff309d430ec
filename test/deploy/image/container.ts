import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { imageEnvironment } from '../version.ts';
import { runtimeSays } from './dockerfile.ts';

export interface Container {
  /** Resolves when it has ended: with 1 and more for a failure, null for a kill. */
  readonly exited: Promise<number | null>;
  output(): string;
  stop(signal?: NodeJS.Signals): void;
}

/** What the image runs as; this process's own user where it is not root and can't change that. */
const [uid = 0, gid = 0] = runtimeSays('USER').split(':').map(Number);
const user = process.getuid?.() === 0 ? { uid, gid } : {};

/** `docker run --env … croupier <args>`: with the image's entry point, user and variables only. */
export function runContainer(image: string, args: string[], env: Record<string, string>): Container {
  const [, ...entry] = JSON.parse(runtimeSays('ENTRYPOINT')) as string[];
  return start(image, [...entry, ...args], env);
}

/** `docker exec`: what the image checks its health with. */
export function checkHealth(image: string, path: string, env: Record<string, string>): Container {
  const [, ...command] = JSON.parse(
    /CMD (\[.*\])$/.exec(runtimeSays('HEALTHCHECK'))?.[1] ?? '[]',
  ) as string[];
  return start(image, [...command, path], env);
}

function start(image: string, args: string[], env: Record<string, string>): Container {
  const child = spawn(process.execPath, args, {
    cwd: join(image, runtimeSays('WORKDIR')),
    env: { ...imageEnvironment(), HOST: '127.0.0.1', ...env },
    // a service stops when this channel closes, which it does when this process ends
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...user,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    exited: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    }),
    output: () => Buffer.concat(chunks).toString(),
    stop: (signal = 'SIGTERM') => void child.kill(signal),
  };
}
