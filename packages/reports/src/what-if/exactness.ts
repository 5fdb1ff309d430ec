import type { Replayed } from './replay.ts';
import type { WalletHistory } from './wallet-history.ts';

/** The first respect in which a replay differs from what is recorded; null if in none. */
export function compare({ balances, version, bonuses }: WalletHistory, replayed: Replayed): string | null {
  const { cash, bonus, reserved, incoming } = replayed.wallet;
  const expected = { ...balances, version };
  return (
    differenceOf('wallet', expected, { cash, bonus, reserved, incoming, version: replayed.wallet.version }) ??
    first(bonuses.map((one) => differenceOf(`bonus ${one.id}`, one, replayed.bonuses.get(one.id) ?? {})))
  );
}

function differenceOf(what: string, recorded: object, replayed: object): string | null {
  const others = new Map(Object.entries(replayed));
  return first(
    Object.entries(recorded).map(([field, value]) => {
      const [here, there] = [JSON.stringify(value), JSON.stringify(others.get(field))];
      // terms come from one source; as JSON they are only ordered differently
      return field === 'terms' || here === there ? null : `${what}: ${field} is ${here}, replayed ${there}`;
    }),
  );
}

function first(differences: readonly (string | null)[]): string | null {
  return differences.find((difference) => difference !== null) ?? null;
}
