#!/usr/bin/env node
// npm run -s token -- --sub p1 --scope player: prints a token that the services of this clone accept.
import { parseArgs } from 'node:util';
import { claimsOf, signJwt } from './lib/jwt.mjs';
import { dataDir, exitWithMessage } from './lib/root.mjs';
import { secretOf } from './lib/secrets.mjs';

const USAGE = `usage: npm run -s token -- --sub <who> --scope <scope> [--scope <more> | --scope "a b"] [--brands <id>,<id>] [--ttl <seconds>]
scopes: player, wallets:read, wallets:write, bonuses:write, admin`;

const SCOPES = ['player', 'wallets:read', 'wallets:write', 'bonuses:write', 'admin'];

const { sub, scope, brands, ttl } = readOptions();
process.stdout.write(`${signJwt(claimsOf({ sub, scope, brands, ttl }), secret())}\n`);

function readOptions() {
  const { sub, scope = [], brands, ttl } = parse();
  if (!sub || !/^[!-~]{1,128}$/.test(sub))
    refuse('--sub is 1 to 128 printable ASCII characters without a space');
  const scopes = scope.flatMap((text) => text.split(' ')).filter(Boolean);
  if (scopes.length === 0) refuse('--scope is missing');
  const unknown = scopes.find((name) => !SCOPES.includes(name));
  if (unknown) refuse(`there is no scope ${unknown}`);
  if (ttl !== undefined && !/^[1-9]\d{0,9}$/.test(ttl)) refuse('--ttl is a number of seconds, at least 1');
  return {
    sub,
    scope: [...new Set(scopes)].join(' '),
    ...readBrands(brands),
    ...(ttl === undefined ? {} : { ttl: Number(ttl) }),
  };
}

function readBrands(text) {
  if (text === undefined) return {};
  const brands = text.split(',');
  const isBrand = (name) => /^[a-z0-9-]{1,64}$/.test(name) || (name === '*' && brands.length === 1);
  if (!brands.every(isBrand)) refuse('--brands is brands parted by commas, or *');
  return { brands };
}

function parse() {
  const string = { type: 'string' };
  try {
    return parseArgs({
      options: { sub: string, scope: { ...string, multiple: true }, brands: string, ttl: string },
    }).values;
  } catch (error) {
    return refuse(error.message);
  }
}

function secret() {
  if (process.env.JWT_JWKS_URL) refuse('JWT_JWKS_URL is set: tokens come from the issuer of those keys');
  const given = process.env.JWT_SECRET;
  if (given && Buffer.byteLength(given) < 32) refuse('JWT_SECRET is shorter than 32 bytes');
  if (given) return given;
  try {
    return secretOf(dataDir(), 'jwt-secret');
  } catch (error) {
    return refuse(`DATA_DIR cannot be used: ${error.message}`);
  }
}

function refuse(message) {
  exitWithMessage(`${message}\n${USAGE}`, 2);
}
