import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtCheckout } from './against/built-checkout.ts';

/** The measurements; each letter is a file in measure/. */
const MEASUREMENTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
export type Letter = (typeof MEASUREMENTS)[number];

/** Measurements for comparing two builds. C is last: its commits are not published and stay in the outbox. */
export const COMPARED = ['A', 'B', 'D', 'G', 'C'] as const satisfies readonly Letter[];

export interface Options {
  /** Of one round of one contestant. */
  seconds: number;
  rounds: number;
  clients: number;
  wallets: number;
  only: readonly Letter[];
  /** Entries in the grown database of E. */
  entries: number;
  json: string | null;
  /** Folder for CPU profiles of the services; with statistics of the SQL statements. Slows everything down. */
  profile: string | null;
  /** Another built checkout, with which this one is compared. */
  against: string | null;
  /** The CPU of an operation may be at most this factor of that in the other checkout. */
  bound: number;
  /** A checkout of pgledger, with which C compares the ledger. */
  pgledger: string | null;
}

export const USAGE = `usage: npm run bench [-- --seconds 8 --rounds 3 --clients 128 --wallets 10000 --only A,G --entries 1000000
  --json file --profile folder --pgledger folder]
or: npm run bench -- --against folder [--bound 1.03 --only A,C --seconds 2 --rounds 8 --clients 128 --wallets 10000 --json file]`;

/** @throws Error with a message for the command line */
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
    bound: text,
    pgledger: text,
  };
  const { values } = parseArgs({ args, options });
  const isComparison = values.against !== undefined;
  return {
    seconds: count('seconds', values.seconds ?? (isComparison ? '2' : '8')),
    rounds: count('rounds', values.rounds ?? (isComparison ? '8' : '3')),
    clients: count('clients', values.clients ?? '128'),
    wallets: count('wallets', values.wallets ?? '10000'),
    only: isComparison
      ? letters(values.only ?? COMPARED.join(), COMPARED)
      : letters(values.only ?? 'A,B,C,D,F,G,H,I', MEASUREMENTS),
    entries: count('entries', values.entries ?? '1000000'),
    json: values.json ?? null,
    profile: values.profile === undefined ? null : resolve(values.profile),
    against: values.against === undefined ? null : builtCheckout(values.against),
    bound: factor('bound', values.bound ?? '1.03'),
    pgledger: values.pgledger === undefined ? null : resolve(values.pgledger),
  };
}

function count(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number from 1`);
}

function factor(name: string, text: string): number {
  if (/^\d{1,3}(\.\d{1,6})?$/.test(text) && Number(text) > 0) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a number such as 1.03`);
}

function letters(text: string, known: readonly Letter[]): Letter[] {
  const asked = text.toUpperCase().split(',');
  const unknown = asked.find((letter) => !known.some((one) => one === letter));
  if (unknown !== undefined)
    throw new Error(`--only: unknown measurement ${unknown}; expected ${known.toSorted().join(', ')}`);
  return known.filter((letter) => asked.includes(letter));
}
