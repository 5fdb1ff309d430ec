import type { Page } from '@croupier/contracts';
import type { Brands } from '@croupier/platform/auth';
import type { Pool } from '@croupier/platform/postgres';
import { decodeTextCursor, encodeCursor, pageOf } from '../read/cursor.ts';
import type { PageQuery } from '../read/cursor.ts';
import { rfc3339 } from '../tables/time.ts';
import type { AuditAction, Author } from './audit-row.ts';

export interface AuditView {
  id: string;
  at: string;
  brand: string | null;
  actor: string;
  actorKind: Author['kind'];
  role: string | null;
  action: AuditAction;
  subjectKind: string;
  subjectId: string;
  before: object | null;
  after: object | null;
  reason: string | null;
  traceId: string | null;
  /** Null for some seconds after the commit. */
  sealedNo: number | null;
  /** Hexadecimal. */
  hash: string | null;
}

/** What is not given may be anything. */
export interface AuditFilter {
  /** Rows of these brands only. */
  brands?: Brands | undefined;
  actor?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  /** inclusive; RFC 3339 */
  from?: string | undefined;
  /** exclusive */
  to?: string | undefined;
}

type AuditRow = Omit<AuditView, 'at'> & { at: number };

const LISTING = 'audit';
const KEY = /^\d{1,15}[.][0-9a-f-]{36}$/;

const COLUMNS = `id, at, brand, actor, actor_kind AS "actorKind", role, action, subject_kind AS "subjectKind",
  subject_id AS "subjectId", before, after, reason, trace_id AS "traceId", sealed_no AS "sealedNo", encode(hash, 'hex') AS hash`;

/**
 * The conditions of the filters that are given. With the order (at, id) one index each serves actor, action and
 * subject.
 */
const CONDITIONS: Readonly<Record<keyof AuditFilter, (parameter: string) => string>> = {
  brands: (parameter) => `brand = ANY(${parameter}::text[])`,
  actor: (parameter) => `actor = ${parameter}`,
  action: (parameter) => `action = ${parameter}`,
  subjectKind: (parameter) => `subject_kind = ${parameter}`,
  subjectId: (parameter) => `subject_id = ${parameter}`,
  from: (parameter) => `at >= ${parameter}::timestamptz`,
  to: (parameter) => `at < ${parameter}::timestamptz`,
};

/** Newest first. @throws InvalidCursor */
export async function readAudit(
  pool: Pool,
  filter: AuditFilter,
  { limit, cursor }: PageQuery,
): Promise<Page<AuditView>> {
  const values: unknown[] = [limit + 1];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const conditions = Object.entries(CONDITIONS).flatMap(([name, condition]) => {
    const value = filter[name as keyof AuditFilter];
    return value === undefined || value === null ? [] : [condition(parameter(value))];
  });
  const [ms, id] = decodeTextCursor(LISTING, cursor, KEY)?.split('.') ?? [];
  if (id !== undefined)
    conditions.push(
      `(at, id) < (to_timestamp(${parameter(Number(ms))}::float8 / 1000), ${parameter(id)}::uuid)`,
    );
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const { rows } = await pool.query<AuditRow>({
    text: `SELECT ${COLUMNS} FROM audit_log ${where} ORDER BY at DESC, id DESC LIMIT $1`,
    values,
  });
  return pageOf(rows, limit, {
    view: ({ at, ...row }) => ({ ...row, at: rfc3339(at) }),
    cursorOf: (row) => encodeCursor(LISTING, `${row.at}.${row.id}`),
  });
}

const EXPORT_PAGE = 1000;

/** All rows of the filter from the cursor on, in pages: an export of any size takes the memory of one. */
export async function* exportAudit(
  pool: Pool,
  filter: AuditFilter,
  from: string | null,
): AsyncGenerator<AuditView[]> {
  let cursor = from;
  do {
    const page = await readAudit(pool, filter, { limit: EXPORT_PAGE, cursor });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
