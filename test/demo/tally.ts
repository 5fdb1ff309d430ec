import { Latencies } from '../bench/load/latencies.ts';
import type { Answer, Operation } from './api.ts';

/** A refusal as a problem, with the operation where there is one. */
interface Problem {
  code: string;
  operation?: Operation;
}

/** What was answered to the players, and whatever should not have been. */
export class Tally {
  readonly latencies = new Latencies();
  /** Operations by kind, then by status. */
  readonly operations = new Map<string, Map<string, number>>();
  readonly rejections = new Map<string, number>();
  readonly wrong: string[] = [];
  replays = 0;
  total = 0;

  /** Counts the answer of a call that waited; `allowed` are the refusals that the play itself provokes. */
  waited(answer: Answer<Operation>, kind: string, allowed: readonly string[] = []): Operation | null {
    this.latencies.add(answer.ms);
    if (answer.body.status === 'queued') this.complain(`${kind} ${answer.body.id} did not end in time`);
    return this.answered(answer, kind, allowed);
  }

  answered(answer: Answer<Operation>, kind: string, allowed: readonly string[] = []): Operation | null {
    if (answer.replayed) this.replays += 1;
    if (answer.status < 300) return this.#count(answer.body, kind);
    const { code, operation } = answer.body as unknown as Problem;
    if (operation !== undefined) this.operation(kind, 'rejected');
    this.rejections.set(code, (this.rejections.get(code) ?? 0) + 1);
    if (!allowed.includes(code)) this.complain(`${kind} was refused with ${answer.status} ${code}`);
    return null;
  }

  operation(kind: string, status: string): void {
    const statuses = this.operations.get(kind) ?? new Map<string, number>();
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    this.operations.set(kind, statuses);
    this.total += 1;
  }

  complain(what: string): void {
    this.wrong.push(what);
  }

  /** `queued` after a wait means that it did not end in time; `failed` that Croupier could not do it. */
  #count(operation: Operation, kind: string): Operation {
    this.operation(kind, operation.status);
    if (operation.status === 'failed') this.complain(`${kind} ${operation.id} failed`);
    return operation;
  }
}
