import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  seed: number;
  /** Where the record is written; with `against` a temporary folder unless it is said. */
  out: string | undefined;
  /** The record that this one is compared with. */
  against: string | undefined;
}

export const USAGE = 'usage: npm run transcript [-- --out DIR --seed 7 | --against DIR]';
export const RECORDED = join(import.meta.dirname, 'recorded');
export const SEED_FILE = 'seed.txt';
const SEED = 20_260_101;

/** A comparison has the seed of the record that it compares with. @throws with a message for the user */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { out: text, against: text, seed: text } });
  const against = values.against === undefined ? undefined : resolve(values.against);
  if (against !== undefined && values.seed !== undefined)
    throw new Error('--seed and --against: a comparison has the seed of the record');
  const out = values.out === undefined ? undefined : resolve(values.out);
  const seed = against === undefined ? seedFrom(values.seed) : seedOf(against);
  return { seed, against, out: out ?? (against === undefined ? RECORDED : undefined) };
}

function seedFrom(text: string | undefined): number {
  if (text === undefined) return SEED;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--seed is "${text}"; it must be a whole number of at most nine digits`);
}

function seedOf(folder: string): number {
  const file = join(folder, SEED_FILE);
  if (!existsSync(file)) throw new Error(`${folder} has no ${SEED_FILE}: it is not a record`);
  return seedFrom(readFileSync(file, 'utf8').trim());
}
