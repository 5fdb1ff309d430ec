/**
 * A JWT, or a function that returns one. The function is called before each request and each connection: where fetching
 * a token is expensive, cache it until shortly before it expires.
 */
export type Token = string | (() => string | Promise<string>);

export async function bearerOf(token: Token): Promise<string> {
  return typeof token === 'function' ? token() : token;
}
