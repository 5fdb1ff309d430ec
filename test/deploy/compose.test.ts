import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../api/run.ts';
import { composeRules } from './compose-rules.ts';
import { composeText, interpolated, readCompose, variablesOf } from './compose.ts';
import { describeUnless } from './describe-with.ts';
import { root } from './version.ts';

describe('docker-compose.yml', () => {
  const services = (text: string): ReturnType<typeof readCompose> => readCompose(interpolated(text));

  test.each(composeRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.check(services(composeText))).toEqual([]);
  });

  test.each(composeRules.map((rule) => [rule.name, rule] as const))(
    'broken, it is seen: %s',
    (_name, rule) => {
      const [line, mistake] = rule.offend;
      expect(composeText).toContain(line);
      expect(rule.check(services(composeText.replace(line, mistake)))).not.toEqual([]);
    },
  );

  test('.env.example has what must be set, with nothing in it, and names what may be', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const { required, defaults } = variablesOf(composeText);
    expect(new Set([...example.matchAll(/^(\w+)=$/gm)].map(([, name]) => name))).toEqual(required);
    const build = ['CROUPIER_REVISION', 'CROUPIER_CREATED'];
    for (const name of defaults.keys()) if (!build.includes(name)) expect(example).toContain(name);
  });
});

interface Command {
  program: string;
  args: string[];
}

/** The client with a compose of version 2, as a plugin or as a program; null where there is none. */
async function composeCommand(): Promise<Command | null> {
  for (const command of [
    { program: 'docker', args: ['compose'] },
    { program: 'docker-compose', args: [] },
  ]) {
    const answer = await run(command.program, [...command.args, 'version', '--short'], root).catch(
      () => null,
    );
    if (answer?.code === 0 && /^v?[2-9]\./.test(answer.stdout)) return command;
  }
  return null;
}

const command = await composeCommand();
const missing = command === null ? 'there is no docker compose of version 2 or newer' : null;

describeUnless(missing, 'docker-compose.yml by compose itself', () => {
  /** Its messages about the file with these settings. */
  async function config(env: string, ...flags: string[]): Promise<{ code: number | null; stderr: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'croupier-compose-'));
    const file = join(folder, '.env');
    writeFileSync(file, env);
    const { program, args } = command as Command;
    const { code, stderr } = await run(
      program,
      [...args, '--env-file', file, ...flags, 'config', '-q'],
      root,
    );
    rmSync(folder, { recursive: true });
    return { code, stderr };
  }
  const all = [...variablesOf(composeText).required].map((name) => `${name}=${'x'.repeat(64)}`);

  test.each([[[]], [['scale']], [['tracing']], [['scale', 'tracing']]])(
    'with the profiles %j',
    async (profiles) => {
      const flags = profiles.flatMap((name) => ['--profile', name]);
      expect(await config(all.join('\n'), ...flags)).toEqual({ code: 0, stderr: '' });
    },
  );

  test.each(all.map((line) => line.split('=')[0] ?? ''))('without %s it refuses', async (name) => {
    const { code, stderr } = await config(all.filter((line) => !line.startsWith(name)).join('\n'));
    expect(code).not.toBe(0);
    expect(stderr).toContain(name);
  });
});
