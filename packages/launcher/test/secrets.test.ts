import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot, secretOf } from '@croupier/launcher';
import { makeFolder } from '@croupier/testing';

const run = promisify(execFile);
const program = join(repositoryRoot, 'packages/launcher/bin/token.mjs');

function token(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [program, ...args], { env: { PATH: process.env['PATH'], ...env } });
}

function read(text: string, secret: string): Record<string, unknown> {
  const [head = '', body = '', signature] = text.trim().split('.');
  expect(signature).toBe(createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url'));
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
}

describe('the secret for tokens', () => {
  test('is made once, however many programs ask for it at the same moment, and only its owner may read it', async () => {
    const DATA_DIR = makeFolder('secrets');
    const args = ['--sub', 'p1', '--scope', 'player'];
    const answers = await Promise.all(Array.from({ length: 8 }, () => token(args, { DATA_DIR })));
    const secret = secretOf(DATA_DIR, 'jwt-secret');
    for (const { stdout } of answers)
      expect(read(stdout, secret)).toMatchObject({ sub: 'p1', scope: 'player' });
    expect(readdirSync(join(DATA_DIR, 'secrets'))).toEqual(['jwt-secret']);
    expect(statSync(join(DATA_DIR, 'secrets/jwt-secret')).mode & 0o777).toBe(0o600);
    expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32);
  });
});

describe('npm run token', () => {
  const JWT_SECRET = 'a-secret-of-at-least-thirty-two-bytes';

  test('has scopes from several options, a life in seconds, and the issuer and audience that are asked for', async () => {
    const args = ['--sub', 'op', '--scope', 'admin wallets:write', '--scope', 'bonuses:write', '--ttl', '60'];
    const { stdout } = await token(args, { JWT_SECRET, JWT_ISSUER: 'me', JWT_AUDIENCE: 'them' });
    const claims = read(stdout, JWT_SECRET);
    expect(claims).toMatchObject({
      sub: 'op',
      scope: 'admin wallets:write bonuses:write',
      iss: 'me',
      aud: 'them',
    });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(60);
  });

  test.each([
    [['--scope', 'player'], {}, '--sub'],
    [['--sub', 'a b', '--scope', 'player'], {}, '--sub'],
    [['--sub', 'p1'], {}, '--scope is missing'],
    [['--sub', 'p1', '--scope', 'root'], {}, 'there is no scope root'],
    [['--sub', 'p1', '--scope', 'player', '--ttl', '0'], {}, '--ttl'],
    [['--sub', 'p1', '--scope', 'player', '--wat'], {}, '--wat'],
    [['--sub', 'p1', '--scope', 'player'], { JWT_SECRET: 'short' }, 'shorter than 32 bytes'],
    [['--sub', 'p1', '--scope', 'player'], { JWT_JWKS_URL: 'https://keys' }, 'JWT_JWKS_URL'],
  ])('refuses %j with %j', async (args, env, message) => {
    const refusal = token(args, { JWT_SECRET, ...env });
    await expect(refusal).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
