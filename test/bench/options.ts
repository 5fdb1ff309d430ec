import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What can be measured; each letter is a file in measure/. */
export const MEASUREMENTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const;
export type Letter = (typeof MEASUREMENTS)[number];

export interface Options {
  /** Of one round of one thing that is measured. */
  seconds: number;
  rounds: number;
  clients: number;
  wallets: number;
  only: readonly Letter[];
  /** Entries in the grown database of E. */
  entries: number;
  json: string | null;
  /** Takes CPU profiles of gateway and wallet-worker and the statements' account into this folder; slows all down. */
  profile: string | null;
  /** Another checkout, built, that K compares this one with. */
  against: string | null;
  /** A checkout of pgledger, that C sets beside the ledger. */
  pgledger: string | null;
}

export const USAGE = `usage: npm run bench [-- --seconds 8 --rounds 3 --clients 128 --wallets 10000 --only A,G --entries 1000000
  --json file --profile folder --against folder --pgledger folder]`;

/** @throws with words for whoever typed it */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const options = {
    seconds: text,
    rounds: text,
    clients: text,
    wallets: text,
    only: text,
    entries: text,
    json: text,
    profile: text,
    against: text,
    pgledger: text,
  };
  const { values } = parseArgs({ args, options });
  return {
    seconds: count('seconds', values.seconds ?? '8'),
    rounds: count('rounds', values.rounds ?? '3'),
    clients: count('clients', values.clients ?? '128'),
    wallets: count('wallets', values.wallets ?? '10000'),
    only: letters(values.only ?? (values.against === undefined ? 'A,B,C,D,F,G,H,I' : 'K')),
    entries: count('entries', values.entries ?? '1000000'),
    json: values.json ?? null,
    profile: values.profile === undefined ? null : resolve(values.profile),
    against: values.against === undefined ? null : resolve(values.against),
    pgledger: values.pgledger === undefined ? null : resolve(values.pgledger),
  };
}

function count(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; it must be a whole number from 1`);
}

function letters(text: string): Letter[] {
  const asked = text.toUpperCase().split(',');
  const unknown = asked.find((letter) => !MEASUREMENTS.some((known) => known === letter));
  if (unknown !== undefined)
    throw new Error(`--only knows ${MEASUREMENTS.join(', ')}; there is no ${unknown}`);
  return MEASUREMENTS.filter((letter) => asked.includes(letter));
}
