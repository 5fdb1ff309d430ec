import type { Principal } from '@croupier/platform/auth';
import { ownBrand, readsAll } from '@croupier/platform/auth';

/** Waiting and running calls of one `sub`, over all of its connections to this process. */
const MAX_CALLS = { player: 100, service: 1000 };

export interface SubjectsOptions {
  /** Connections of one `sub` to this process with tokens that read its own wallets only. */
  connectionsPerPlayer: number;
  /** The same with tokens that read all wallets. */
  connectionsPerService: number;
}

/** All connections with one `sub` share these bounds. */
export interface Subject {
  /** Contains the kind: a player and a service with the same `sub` have separate bounds. */
  readonly key: string;
  readonly maxCalls: number;
  connections: number;
  calls: number;
}

/** Counts the open connections and pending calls of each (brand, `sub`) in this process. */
export class Subjects {
  readonly #options: SubjectsOptions;
  readonly #byKey = new Map<string, Subject>();

  constructor(options: SubjectsOptions) {
    this.#options = options;
  }

  /** Waiting and running calls. */
  get calls(): number {
    let calls = 0;
    for (const subject of this.#byKey.values()) calls += subject.calls;
    return calls;
  }

  /** Counts one more connection. Null when the limit is reached. */
  connect(principal: Principal): Subject | null {
    const kind = readsAll(principal) ? 'service' : 'player';
    const { connectionsPerPlayer, connectionsPerService } = this.#options;
    const max = kind === 'service' ? connectionsPerService : connectionsPerPlayer;
    const key = `${kind} ${ownBrand(principal)}/${principal.sub}`;
    const subject = this.#byKey.get(key) ?? { key, maxCalls: MAX_CALLS[kind], connections: 0, calls: 0 };
    if (subject.connections >= max) return null;
    subject.connections += 1;
    this.#byKey.set(key, subject);
    return subject;
  }

  disconnect(subject: Subject): void {
    subject.connections -= 1;
    if (subject.connections === 0) this.#byKey.delete(subject.key);
  }
}
