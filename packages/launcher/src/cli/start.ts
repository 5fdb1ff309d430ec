import { bringUp, type SystemOptions } from '../supervise/bring-up.ts';
import { errorText } from '../error-text.ts';
import { ResourceStack, Stopping } from '../resource-stack.ts';
import { stopRequest } from '../supervise/stop-request.ts';

const log = (line: string): void => void process.stdout.write(`${line}\n`);

/** Brings everything up, waits until it is asked to stop, and takes everything down. Resolves to the exit code. */
export async function start(options: Omit<SystemOptions, 'log'> = {}): Promise<number> {
  const request = stopRequest();
  const held = new ResourceStack(log);
  const broken = bringUp(held, { ...options, log }).then(
    () => new Promise<never>(() => {}), // up: the next thing to happen is the stop
    (error: unknown) => error,
  );
  const end = await Promise.race([request.asked, broken]);
  request.dispose();
  if (typeof end === 'string') log(`shutting down: ${end}`);
  await held.close();
  if (typeof end === 'string') log('stopped');
  return typeof end === 'string' || end instanceof Stopping ? 0 : complain(end);
}

function complain(error: unknown): number {
  process.stderr.write(`${errorText(error)}\n`);
  return 1;
}
