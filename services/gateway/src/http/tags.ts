/** The parts of the API, in the order in which its documentation shows them. */
export const TAGS = {
  Currencies: 'Which currencies there are, and how many decimal digits their minor units have.',
  Brands: 'The casinos (tenants) of the deployment: each has its own players and wallets.',
  Wallets: 'Balances of a player in one currency, what was booked on them, and freezing.',
  'Moving money':
    'Every call makes one operation: stored first, then applied in the order in which it was accepted.',
  Bonuses: 'Offers, the bonuses that are granted from them, and how games count towards their wagering.',
  Leaderboards: 'Players by what they have staked or won.',
  'Demo provider':
    'A game to try the system with: for players and games named `demo-…`, and only where `DEMO` is on.',
  'For operators': 'Dead letters, the books, the queues, and this documentation.',
} as const;

export type Tag = keyof typeof TAGS;
