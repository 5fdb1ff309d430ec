/** The symbols, the rarest first. */
export const SYMBOLS = ['crown', 'star', 'spade', 'heart', 'diamond', 'club'] as const;
export type Face = (typeof SYMBOLS)[number];
export type Reels = readonly [Face, Face, Face];

/** How many of the 20 stops of each reel show a symbol. */
const STOPS: Readonly<Record<Face, number>> = { crown: 1, star: 2, spade: 3, heart: 4, diamond: 5, club: 5 };

/** One reel from stop to stop; all three are alike, and each stop is as likely as any other. */
export const REEL: readonly Face[] = SYMBOLS.flatMap((symbol) =>
  Array.from({ length: STOPS[symbol] }, () => symbol),
);

export interface Pay {
  symbol: Face;
  /** So many of the symbol, on any reels. */
  count: 2 | 3;
  multiplier: number;
}

export const PAYS: readonly Pay[] = [
  { symbol: 'crown', count: 3, multiplier: 250 },
  { symbol: 'star', count: 3, multiplier: 80 },
  { symbol: 'spade', count: 3, multiplier: 30 },
  { symbol: 'heart', count: 3, multiplier: 16 },
  { symbol: 'crown', count: 2, multiplier: 10 },
  { symbol: 'diamond', count: 3, multiplier: 8 },
  { symbol: 'star', count: 2, multiplier: 5 },
  { symbol: 'club', count: 3, multiplier: 5 },
  { symbol: 'spade', count: 2, multiplier: 2 },
  { symbol: 'heart', count: 2, multiplier: 1 },
];

/** How much of all stakes comes back in the long run: 7685 of the 8000 ways in which the reels can stop. */
export const RETURN_PERCENT = 96.0625;

/** What the reels pay, as a multiple of the stake. */
export function multiplierOf(reels: Reels): number {
  const shown = (symbol: Face): number => reels.filter((each) => each === symbol).length;
  return PAYS.find(({ symbol, count }) => shown(symbol) === count)?.multiplier ?? 0;
}
