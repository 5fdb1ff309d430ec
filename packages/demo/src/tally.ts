import { CroupierError } from '@croupier/client';
import type { Operation } from '@croupier/client';
import { Latencies } from '@croupier/bench';

/** Counts the answers to the players, and collects faults. */
export class Tally {
  readonly latencies = new Latencies();
  /** Operations by kind, then by status. */
  readonly operations = new Map<string, Map<string, number>>();
  readonly rejections = new Map<string, number>();
  readonly faults: string[] = [];
  replays = 0;
  total = 0;

  /** Counts the result of a call that waits; null if it was refused. `allowed`: expected refusals. */
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

  addFault(what: string): void {
    this.faults.push(what);
  }

  /** `queued` after a wait: not decided in time; `failed`: a fault in Croupier. */
  #count(kind: string, operation: Operation): Operation {
    this.operation(kind, operation.status);
    if (operation.status === 'queued') this.addFault(`${kind} ${operation.id} was not decided in time`);
    if (operation.status === 'failed') this.addFault(`${kind} ${operation.id} failed`);
    return operation;
  }

  #refused(kind: string, { code, status, operation }: CroupierError, allowed: readonly string[]): void {
    if (operation !== null) this.operation(kind, 'rejected');
    this.rejected(code);
    if (!allowed.includes(code)) this.addFault(`${kind} was refused with ${status} ${code}`);
  }
}
