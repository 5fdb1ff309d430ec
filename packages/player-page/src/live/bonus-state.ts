import type { Bonus } from '@croupier/client';

/** Bonuses in their latest state, each with the wallet's version of that state. */
export interface BonusState {
  /** The wallet's version in the last snapshot. */
  since: number;
  byId: ReadonlyMap<string, { version: number; bonus: Bonus }>;
}

export const NO_BONUSES: BonusState = { since: -1, byId: new Map() };

/** A snapshot contains all bonuses that have not ended. Those that ended before it are dropped. */
export function fromSnapshot(state: BonusState, version: number, bonuses: readonly Bonus[]): BonusState {
  if (version < state.since) return state;
  const later = [...state.byId].filter(([, known]) => known.version > version);
  return {
    since: version,
    byId: new Map([...bonuses.map((bonus) => [bonus.id, { version, bonus }] as const), ...later]),
  };
}

/** One version may have two events of a bonus; the last one counts. */
export function fromEvent(
  state: BonusState,
  { version, bonus }: { version: number; bonus: Bonus },
): BonusState {
  const known = state.byId.get(bonus.id);
  if (version <= state.since || (known !== undefined && version < known.version)) return state;
  return { ...state, byId: new Map([...state.byId, [bonus.id, { version, bonus }]]) };
}

/** The bonus to show: the active one, else the one that ended last. */
export function shownBonus({ byId }: BonusState): Bonus | null {
  const all = [...byId.values()].map(({ bonus }) => bonus);
  const ended = all.filter(({ endedAt }) => endedAt !== null);
  ended.sort((a, b) => String(b.endedAt).localeCompare(String(a.endedAt)));
  return all.find(({ status }) => status === 'active') ?? ended[0] ?? null;
}
