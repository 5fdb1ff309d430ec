import { descriptorOf } from '@croupier/contracts';
import type { Balances, BonusEventName, Kind, Part, PartReason, WalletEffect } from '@croupier/domain';
import { bonusSnapshot } from './bonus-views.ts';
import type { BonusSnapshot } from './bonus-views.ts';

/**
 * What an entry's numbers do not show, stored beside them as JSON. Most entries have none: a plain stake,
 * win or payment follows from its kind and its changes.
 */
export interface Breakdown {
  parts?: Part[];
  /** The amount that moved, where the request did not name it. */
  amount?: number;
  bonusId?: string;
  events?: { name: BonusEventName; bonus: BonusSnapshot }[];
}

function reasonOf(kind: Kind): PartReason {
  return descriptorOf(kind).gaming ?? 'money';
}

/** The one part of an entry that moved cash and nothing else but holds. */
function plainParts(kind: Kind, changes: Balances): Part[] {
  if (changes.cash === 0 && changes.bonus === 0) return [];
  return [{ reason: reasonOf(kind), cash: changes.cash, bonus: changes.bonus }];
}

export function partsOf(kind: Kind, changes: Balances, breakdown: Breakdown | null): Part[] {
  return breakdown?.parts ?? plainParts(kind, changes);
}

/** Of an operation, for its breakdown. */
interface Decided {
  /** Null where the request did not name it. */
  requestAmount: number | null;
  amount: number | null;
  bonusId: string | undefined;
}

/** Null where the entry's numbers say it all. */
export function breakdownOf(
  kind: Kind,
  effect: WalletEffect,
  { requestAmount, amount, bonusId }: Decided,
): Breakdown | null {
  const breakdown: Breakdown = {};
  if (!isPlain(kind, effect)) breakdown.parts = [...effect.parts];
  if (requestAmount === null && amount !== null) breakdown.amount = amount;
  if (bonusId !== undefined) breakdown.bonusId = bonusId;
  if (effect.events.length > 0) {
    breakdown.events = effect.events.map(({ name, bonus }) => ({ name, bonus: bonusSnapshot(bonus) }));
  }
  for (const _ in breakdown) return breakdown;
  return null;
}

function isPlain(kind: Kind, { parts, changes }: WalletEffect): boolean {
  const [part] = parts;
  if (part === undefined) return changes.cash === 0 && changes.bonus === 0;
  return parts.length === 1 && part.bonusId === undefined && part.reason === reasonOf(kind);
}
