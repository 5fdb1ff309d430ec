import { createHash } from 'node:crypto';
import type { AuditEntry, Author, WriteAudit } from '@croupier/ledger';
import type { Principal } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import { traceIdOf } from '@croupier/platform/trace';
import type { Caller, Route } from './route.ts';
import type { Where } from './security-log.ts';

/** Who changes something by a call, for the audit log. */
export function authorOfCall({ principal, trace }: Pick<Caller, 'principal' | 'trace'>): Author {
  return { name: principal.sub, kind: 'token', role: null, traceId: traceIdOf(trace) };
}

/** Someone who signed in with the password of the operators, which opens everything. */
export function operatorNamed(name: string): Author {
  return { name, kind: 'operator', role: 'admin', traceId: null };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const COUNT_MS = 1_000;
/** Of rows that wait for the database: what is refused may come in any number. */
const MAX_WAITING = 1_000;
const MAX_REMEMBERED = 10_000;
/** Names and paths are what a caller writes: the audit log takes so much of them. */
const MAX_TEXT = 200;

/**
 * Rows of the audit log about what changes nothing in PostgreSQL: refused calls, sign-ins, failed sign-ins. They are
 * written one at a time after the answer, which does not wait for them; where too many wait, or the database is away,
 * the log says so.
 */
export class AuditNotes {
  readonly #write: WriteAudit;
  readonly #log: Logger;
  readonly #remembered = new Set<string>();
  readonly #failures = new Map<string, { user: string; address: string; count: number }>();
  #counting: NodeJS.Timeout | null = null;
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(write: WriteAudit, log: Logger) {
    this.#write = write;
    this.#log = log;
  }

  /**
   * 403: one row for each caller, route and minute, whichever gateways refused it. Of other routes none.
   */
  refusedCall({ method, path, action }: Route, where: Where, principal: Principal): void {
    if (action === null && !path.startsWith('/v1/admin/')) return;
    const name = `${method} ${path}`;
    const id = this.#onceIn(MINUTE_MS, ['call.refused', principal.sub, name]);
    if (id === null) return;
    this.#add({
      id,
      by: { name: principal.sub, kind: 'token', role: null, traceId: where.traceId },
      action: 'call.refused',
      subject: { kind: 'route', id: name },
      after: { path: cut(where.path), scopes: [...principal.scopes].join(' ') },
    });
  }

  /** HTTP Basic signs in with every request: one row for each user, address and hour. */
  signedIn(user: string, address: string): void {
    const id = this.#onceIn(HOUR_MS, ['session.sign_in', user, address]);
    if (id === null) return;
    const subject = { kind: 'address', id: address };
    this.#add({ id, by: operatorNamed(user), action: 'session.sign_in', subject });
  }

  /** One row a second for each address and account, with their count. */
  signInFailed(user: string, address: string): void {
    const key = JSON.stringify([cut(user), address]);
    const known = this.#failures.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.#failures.size < MAX_WAITING)
      this.#failures.set(key, { user: cut(user), address, count: 1 });
    this.#counting ??= setTimeout(() => this.#writeFailures(), COUNT_MS).unref();
  }

  /** Writes what was counted until now. */
  async close(): Promise<void> {
    this.#writeFailures();
    await this.#last;
  }

  #writeFailures(): void {
    if (this.#counting !== null) clearTimeout(this.#counting);
    this.#counting = null;
    for (const { user, address, count } of this.#failures.values()) {
      const by = {
        name: user === '' ? '(none)' : user,
        kind: 'operator',
        role: null,
        traceId: null,
      } as const;
      this.#add({
        by,
        action: 'session.refused',
        subject: { kind: 'address', id: address },
        after: { count },
      });
    }
    this.#failures.clear();
  }

  /**
   * The id of the row of this stretch of time; null where this gateway has written it. Another one's is met by its id.
   */
  #onceIn(lengthMs: number, of: string[]): string | null {
    const id = idInWindow(Math.floor(Date.now() / lengthMs) * lengthMs, JSON.stringify(of));
    if (this.#remembered.has(id)) return null;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    this.#remembered.add(id);
    return id;
  }

  #add(entry: AuditEntry): void {
    if (this.#waiting >= MAX_WAITING) {
      this.#log.warn('a row of the audit log was dropped: too many wait', { security: true, ...entry });
      return;
    }
    this.#waiting += 1;
    this.#last = this.#last
      .then(() => this.#write(entry))
      .catch((error: unknown) =>
        this.#log.warn('a row of the audit log was not written', { security: true, error, ...entry }),
      )
      .then(() => void (this.#waiting -= 1));
  }
}

/** A UUIDv7 of the window's begin, the same for the same key. */
function idInWindow(startMs: number, key: string): string {
  const bytes = createHash('sha256').update(`${startMs} ${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(startMs, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** PostgreSQL takes no NUL, and terminals obey control characters. */
function cut(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, '?').slice(0, MAX_TEXT);
}
