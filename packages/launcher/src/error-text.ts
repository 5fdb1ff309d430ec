import { ConfigError } from '@croupier/platform/config';

/** What a command prints: the message where something has to be set right, the stack where the fault is ours. */
export function errorText(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
