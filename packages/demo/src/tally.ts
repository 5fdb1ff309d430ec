import { CroupierError } from '@croupier/client';
import type { Operation } from '@croupier/client';
import { Latencies } from '@croupier/bench';

/** What was answered to the players, and whatever should not have been. */
export class Tally {
  readonly latencies = new Latencies();
  /** Operations by kind, then by status. */
  readonly operations = new Map<string, Map<string, number>>();
  readonly rejections = new Map<string, number>();
  readonly wrong: string[] = [];
  replays = 0;
  total = 0;

  /** Counts what comes of a call that waits; null where it was refused. `allowed` are the refusals that the play itself provokes. */
  async waited(
    kind: string,
    call: Promise<Operation>,
    allowed: readonly string[] = [],
  ): Promise<Operation | null> {
    const began = performance.now();
    try {
      return this.#count(kind, await call);
    } catch (error) {
      if (!(error instanceof CroupierError)) throw error;
      this.#refused(kind, error, allowed);
      return null;
    } finally {
      this.latencies.add(performance.now() - began);
    }
  }

  operation(kind: string, status: string): void {
    const statuses = this.operations.get(kind) ?? new Map<string, number>();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.operations.set(kind, statuses);
    this.total += 1;
  }

  rejected(code: string): void {
    this.rejections.set(code, (this.rejections.get(code) ?? 0) + 1);
  }

  complain(what: string): void {
    this.wrong.push(what);
  }

  /** `queued` after a wait means that it did not end in time; `failed` that Croupier could not do it. */
  #count(kind: string, operation: Operation): Operation {
    this.operation(kind, operation.status);
    if (operation.status === 'queued') this.complain(`${kind} ${operation.id} did not end in time`);
    if (operation.status === 'failed') this.complain(`${kind} ${operation.id} failed`);
    return operation;
  }

  #refused(kind: string, { code, status, operation }: CroupierError, allowed: readonly string[]): void {
    if (operation !== null) this.operation(kind, 'rejected');
    this.rejected(code);
    if (!allowed.includes(code)) this.complain(`${kind} was refused with ${status} ${code}`);
  }
}
