import type { Bonus } from '@croupier/client';

/** Bonuses as last told, each with the wallet's version that told it. */
export interface BonusState {
  /** The version of the snapshot that they began with. */
  since: number;
  told: ReadonlyMap<string, { version: number; bonus: Bonus }>;
}

export const NO_BONUSES: BonusState = { since: -1, told: new Map() };

/** A snapshot names all that are open. What has ended before it need not be shown any more. */
export function fromSnapshot(state: BonusState, version: number, bonuses: readonly Bonus[]): BonusState {
  if (version < state.since) return state;
  const later = [...state.told].filter(([, told]) => told.version > version);
  return {
    since: version,
    told: new Map([...bonuses.map((bonus) => [bonus.id, { version, bonus }] as const), ...later]),
  };
}

/** One version may tell of a bonus twice; what is told last counts. */
export function fromEvent(
  state: BonusState,
  { version, bonus }: { version: number; bonus: Bonus },
): BonusState {
  const known = state.told.get(bonus.id);
  if (version <= state.since || (known !== undefined && version < known.version)) return state;
  return { ...state, told: new Map([...state.told, [bonus.id, { version, bonus }]]) };
}

/** The bonus to show: the active one, or else the one that ended last. */
export function shownBonus({ told }: BonusState): Bonus | null {
  const all = [...told.values()].map(({ bonus }) => bonus);
  const ended = all.filter(({ endedAt }) => endedAt !== null);
  ended.sort((a, b) => String(b.endedAt).localeCompare(String(a.endedAt)));
  return all.find(({ status }) => status === 'active') ?? ended[0] ?? null;
}
