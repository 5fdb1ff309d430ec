import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const text = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(folder + name, import.meta.url), 'utf8'));

const source = text('../src/').join('\n');
const tests = text('./').join('\n');

const RULES = Array.from({ length: 22 }, (_, i) => i + 1);

test.each(RULES)('rule %p of the rule book is named where it lives, and has a test', (rule) => {
  expect(source).toMatch(new RegExp(`rules? (\\d+ and )?${rule}\\b`, 'i'));
  expect(tests).toMatch(new RegExp(`'${rule}\\. `));
});

test('domain is pure (no time, randomness, I/O)', () => {
  expect(source).not.toMatch(/from '(?!\.)|Date\b|Math\.random|process\.|globalThis|await |console\./);
});
