import { noteBlocked, noteUnblocked, readHeads } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';

/** A wallet that another session holds for this long, while nothing of it is decided, is set aside. */
const HELD_LIMIT_MS = 1000;
/** Looks at which its queue had not moved on, before it is recorded as blocked for all workers. */
const LOOKS_BEFORE_NOTED = 3;

interface Blocked {
  error: string;
  /** Locked by another session, perhaps by another worker; false where a batch failed. */
  held: boolean;
  head: number | null;
  looks: number;
}

interface Held {
  since: number;
  head: number | null;
}

/**
 * Wallets that this worker cannot apply while it applies others. They are kept out of its batches and retried
 * individually, so that they delay no other wallet.
 */
export class BlockedWallets {
  readonly #pool: Pool;
  readonly #log: Logger;
  readonly #blocked = new Map<string, Blocked>();
  readonly #held = new Map<string, Held>();
  readonly #ids = new Set<string>();

  constructor(pool: Pool, log: Logger) {
    this.#pool = pool;
    this.#log = log;
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  has(walletId: string): boolean {
    return this.#ids.has(walletId);
  }

  /** Its batch failed for a reason of the infrastructure, alone, while others committed. */
  async add(walletId: string, error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    if (!this.has(walletId))
      this.#log.warn(`Wallet ${walletId} is blocked and retried every second`, { walletId, error });
    this.#set(walletId, { error: message, held: false, head: null, looks: LOOKS_BEFORE_NOTED });
    await this.#note(walletId, message);
  }

  /**
   * Another session holds these; null for those that it has let go of. Which of them wait for too long, and are set
   * aside now.
   */
  async noteHeld(held: ReadonlySet<string>, now = performance.now()): Promise<string[]> {
    for (const id of this.#held.keys()) if (!held.has(id)) this.#held.delete(id);
    for (const id of held) if (!this.#held.has(id)) this.#held.set(id, { since: now, head: null });
    const long = [...this.#held].filter(([, { since }]) => now - since >= HELD_LIMIT_MS).map(([id]) => id);
    if (long.length === 0) return [];
    const heads = await readHeads(this.#pool, long);
    return long.filter((id) => this.#isBlocked(id, heads.get(id) ?? null, now));
  }

  #isBlocked(walletId: string, head: number | null, now: number): boolean {
    const before = this.#held.get(walletId)?.head;
    if (head === null || before !== head) {
      this.#held.set(walletId, { since: now, head });
      return false;
    }
    this.#held.delete(walletId);
    this.#set(walletId, { error: 'locked by another session', held: true, head, looks: 0 });
    return true;
  }

  /** A try found it locked still. False if its queue has moved on, so that it is no longer set aside. */
  async stillHeld(walletId: string): Promise<boolean> {
    const head = (await readHeads(this.#pool, [walletId])).get(walletId) ?? null;
    const blocked = this.#blocked.get(walletId);
    if (blocked === undefined || head === null || (blocked.held && blocked.head !== head)) return false;
    blocked.looks += 1;
    if (blocked.looks === LOOKS_BEFORE_NOTED)
      this.#log.warn(`Wallet ${walletId} is locked by another session and retried every second`, {
        walletId,
      });
    if (blocked.looks >= LOOKS_BEFORE_NOTED) await this.#note(walletId, blocked.error);
    return true;
  }

  async remove(walletId: string): Promise<void> {
    const blocked = this.#blocked.get(walletId);
    this.#blocked.delete(walletId);
    this.#ids.delete(walletId);
    if (blocked === undefined || blocked.looks < LOOKS_BEFORE_NOTED) return;
    this.#log.info(`Wallet ${walletId} is no longer blocked`, { walletId });
    await noteUnblocked(this.#pool, walletId);
  }

  #set(walletId: string, blocked: Blocked): void {
    this.#blocked.set(walletId, blocked);
    this.#ids.add(walletId);
  }

  async #note(walletId: string, error: string): Promise<void> {
    // where even this cannot be written, other workers see the wallet as late, which refuses no other wallet either
    await noteBlocked(this.#pool, walletId, error).catch((cause: unknown) =>
      this.#log.debug('a blocked wallet was not recorded', { walletId, error: cause }),
    );
  }
}
