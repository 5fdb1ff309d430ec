import { expect, test } from '@jest/globals';
import { announcement } from '../src/cli/announce.ts';
import { readConfig } from '../src/config.ts';

const JWT_SECRET = 'given-as-the-secret-of-the-tokens-here';
const MADE = { jwtSecret: 'made-here-as-the-secret-of-the-tokens', adminPassword: 'made-here' };

test('secrets that were made here are shown', () => {
  const text = announcement({ config: readConfig({}), ...MADE });
  expect(text).toContain('(admin / made-here)');
  expect(text).toMatch(/^export TOKEN=[\w-]+\.[\w-]+\.[\w-]+$/m);
});

test('secrets that were given are not, nor a token made with them', () => {
  const config = readConfig({ JWT_SECRET, ADMIN_PASSWORD: 'given-password', SERVICE_SECRET: JWT_SECRET });
  const text = announcement({ config, jwtSecret: JWT_SECRET, adminPassword: 'given-password' });
  expect(text).not.toContain('given-');
  expect(text).not.toMatch(/\beyJ/);
  expect(text).toContain('(admin, with ADMIN_PASSWORD)');
  expect(text).toContain('npm run -s token');
});

test('with an issuer’s keys there is no token to show', () => {
  const config = readConfig({ JWT_JWKS_URL: 'https://id.example/jwks', JWT_AUDIENCE: 'croupier' });
  const text = announcement({ config, jwtSecret: undefined, adminPassword: 'made-here' });
  expect(text).not.toMatch(/\beyJ/);
  expect(text).toContain('JWT_JWKS_URL');
});
