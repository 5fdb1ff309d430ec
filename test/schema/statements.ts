import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Texts by the name under which they are prepared. */
export type Statements = Map<string, string>;

/** Collects every named statement that this process sends to PostgreSQL while `work` runs. */
export async function statementsOf(work: () => Promise<void>): Promise<Statements> {
  const statements: Statements = new Map();
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const { name, text } = (args[0] ?? {}) as { name?: string; text?: string };
    if (name !== undefined && text !== undefined) note(statements, name, text);
    return query.apply(this, args);
  };
  try {
    await work();
    return statements;
  } finally {
    prototype.query = query;
  }
}

function note(statements: Statements, name: string, text: string): void {
  const before = statements.get(name);
  if (before !== undefined && before !== text) throw new Error(`two statements have the name ${name}`);
  statements.set(name, text);
}

const SOURCES = ['packages/ledger', 'packages/bonus-pipeline', 'packages/leaderboards', 'packages/reports'];
const SERVICES = ['gateway', 'realtime', 'wallet-worker', 'bonus-worker'].map((name) => `services/${name}`);
/** A name with a text beside it, in one literal. */
const NAMED = /\bname: '([a-z][a-z-]*)',\s*text\b/g;

/** The names of all statements in the source, whether or not anything sends them. */
export function namesInSource(root: string): Set<string> {
  const names = new Set<string>();
  for (const folder of [...SOURCES, ...SERVICES])
    for (const file of readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        for (const [, name = ''] of readFileSync(join(root, folder, 'src', file), 'utf8').matchAll(NAMED))
          names.add(name);
  return names;
}
