import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installTools } from '../install-tools.ts';
import { describeUnless } from './describe-with.ts';
import { isIgnored } from './image/context.ts';
import { dockerfileText, runtimeSays } from './image/dockerfile.ts';
import { imageEnvironment, root, version } from './version.ts';

describe('the Dockerfile', () => {
  test('needs no frontend from elsewhere, and an exact base', () => {
    expect(dockerfileText).not.toMatch(/^#\s*syntax/m);
    expect(dockerfileText).toMatch(/^ARG NODE_IMAGE=node:\d+\.\d+\.\d+-\w+-slim$/m);
    expect(dockerfileText.match(/^FROM (?!\$\{NODE_IMAGE\})/gm)).toBeNull();
  });

  test('ends as a user with a number, with a health check, without a shell', () => {
    expect(runtimeSays('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(runtimeSays('HEALTHCHECK')).toMatch(/^CMD \["node", /);
    expect(runtimeSays('ENTRYPOINT')).toMatch(/^\["node", /);
    expect(runtimeSays('CMD')).toMatch(/^\["/);
  });

  test('says what it is', () => {
    for (const name of ['title', 'description', 'licenses', 'version', 'revision', 'created'])
      expect(runtimeSays('LABEL')).toContain(`org.opencontainers.image.${name}=`);
    expect(dockerfileText).toContain(`ARG VERSION=${version}\n`);
  });

  test('exposes the ports that its services listen on', () => {
    const ports = Object.entries(imageEnvironment()).filter(([name]) => name.endsWith('PORT'));
    expect(runtimeSays('EXPOSE').split(' ').sort()).toEqual(ports.map(([, port]) => port).sort());
  });

  test.each(readdirSync(join(root, 'services')))('brings what %s needs, and runs it', (service) => {
    expect(dockerfileText).toContain(`--workspace=services/${service}`);
    expect(readFileSync(join(root, 'docker/croupier.mjs'), 'utf8')).toContain(
      `../services/${service}/dist/main.js`,
    );
  });
});

describe('.dockerignore', () => {
  test.each([
    '.env',
    '.git/config',
    '.data/secrets/jwt-secret',
    'node_modules/jest/package.json',
    'README.md',
  ])('keeps %s out', (path) => expect(isIgnored(path)).toBe(true));
  test.each([
    'services/gateway/test/setup.ts',
    'packages/ledger/dist/index.js',
    'packages/x/node_modules/y/index.js',
  ])('keeps %s out, deep as it lies', (path) => expect(isIgnored(path)).toBe(true));
  test.each([
    'package.json',
    'tsconfig.base.json',
    'services/gateway/src/main.ts',
    'services/gateway/proto/wallet.proto',
  ])('lets %s in', (path) => expect(isIgnored(path)).toBe(false));
});

const tools = join(import.meta.dirname, 'tools');

describeUnless(await installTools(tools), 'the Dockerfile by a linter', () => {
  const { validate } = createRequire(join(tools, 'package.json'))('dockerfile-utils') as {
    validate: (text: string) => { message: string }[];
  };

  test('has nothing to complain about', () => expect(validate(dockerfileText)).toEqual([]));

  test('which would', () => {
    const [problem] = validate(dockerfileText.replace('EXPOSE 8080', 'EXPOSE http'));
    expect(problem?.message).toContain('http');
  });
});
