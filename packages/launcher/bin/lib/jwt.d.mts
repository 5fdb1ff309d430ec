export interface TokenOptions {
  sub: string;
  scope: string;
  /** The claim is left out where it is not given. */
  brands?: readonly string[];
  /** Seconds; a day where it is not said. */
  ttl?: number;
}

export function signJwt(claims: Readonly<Record<string, unknown>>, secret: string): string;
export function claimsOf(options: TokenOptions, env?: NodeJS.ProcessEnv): Record<string, unknown>;
