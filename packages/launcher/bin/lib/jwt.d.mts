export interface TokenWish {
  sub: string;
  scope: string;
  /** Seconds; a day where it is not said. */
  ttl?: number;
}

export function signJwt(claims: Readonly<Record<string, unknown>>, secret: string): string;
export function claimsOf(wish: TokenWish, env?: NodeJS.ProcessEnv): Record<string, unknown>;
