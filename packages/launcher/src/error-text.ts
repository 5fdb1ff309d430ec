import { ConfigError } from '@croupier/platform/config';

/** What a command prints: the message of a wrong setting, the stack of any other error. */
export function errorText(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
