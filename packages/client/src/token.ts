/**
 * A JWT, or what gives one. The function is asked before each request and each connection: where a token costs
 * something, keep it until shortly before it expires.
 */
export type Token = string | (() => string | Promise<string>);

export async function bearerOf(token: Token): Promise<string> {
  return typeof token === 'function' ? token() : token;
}
