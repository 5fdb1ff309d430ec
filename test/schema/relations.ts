import type { Column, Table } from './catalog.ts';

// There are no foreign keys (reconciliation does their work), so what a column refers to is known by its name.

interface Rule {
  column: RegExp;
  to: string;
  /** Tables in which the name means this; all, where it is left out. */
  tables?: RegExp;
}

const RULES: readonly Rule[] = [
  { column: /^(?:\w+_)?wallet_id$/, to: 'wallets' },
  { column: /^(?:\w+_)?operation_id$|^because_of$|^first_deposit_id$/, to: 'operations' },
  {
    column: /^seq$/,
    to: 'operations',
    tables: /^(?:queue|entries|bets|bonuses|dead_letters|operation_metadata)$/,
  },
  { column: /^bonus_id$/, to: 'bonuses' },
  { column: /^offer_id$/, to: 'offers' },
  { column: /^leaderboard_id$/, to: 'leaderboards' },
  { column: /^game_id$/, to: 'games' },
  { column: /^brand$/, to: 'brands' },
  { column: /^currency$/, to: 'currencies' },
];

/** The table that a column refers to; null where it refers to none. */
export function referenceOf(table: string, column: string): string | null {
  const rule = RULES.find(
    (one) => one.column.test(column) && one.to !== table && (one.tables?.test(table) ?? true),
  );
  return rule?.to ?? null;
}

export function references({ name, columns }: Table): { column: Column; to: string }[] {
  return columns.flatMap((column) => {
    const to = referenceOf(name, column.name);
    return to === null ? [] : [{ column, to }];
  });
}
