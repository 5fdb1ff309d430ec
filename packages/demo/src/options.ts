import { parseArgs } from 'node:util';

export interface Options {
  players: number;
  seconds: number;
  /** Undefined: the system that runs on this clone's data folder. */
  url: string | undefined;
  realtime: string | undefined;
}

export const USAGE =
  'usage: npm run demo [-- --players 200 --seconds 20 --url http://127.0.0.1:8080 --realtime http://127.0.0.1:8081]';

const MIN_PLAYERS = 2;

/** @throws Error with a message for the command line */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { players: text, seconds: text, url: text, realtime: text },
  });
  return {
    players: count('players', values.players ?? '200', MIN_PLAYERS),
    seconds: count('seconds', values.seconds ?? '20', 1),
    url: address('url', values.url),
    realtime: address('realtime', values.realtime),
  };
}

function count(name: string, text: string, min: number): number {
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) >= min) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number from ${min} to 99999`);
}

function address(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text))
    throw new Error(`--${name} is "${text}"; expected a URL such as http://127.0.0.1:8080`);
  return text.replace(/\/$/, '');
}
