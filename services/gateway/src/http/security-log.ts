import { isRefusal } from '@croupier/engine';
import type { Principal } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import type { Reply } from './reply.ts';

const QUIET_MS = 1_000;

/** Of a request, what finds it again. */
export interface Where {
  method: string | undefined;
  path: string;
  address: string;
  traceId: string;
}

/**
 * Security events in the log, each with `security: true`: requests that were refused, and what operators change.
 * Refusals may come in any number: one line a second, which says how many were left out.
 */
export class SecurityLog {
  readonly #log: Logger;
  #quietUntil = 0;
  #suppressed = 0;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** 401: without a valid token. */
  unauthorized(where: Where, reason: string): void {
    this.#refused('request without a valid token refused', { ...where, reason });
  }

  /** 403: with one that does not allow it. */
  forbidden(where: Where, principal: Principal): void {
    this.#refused('request refused: scope missing', { ...where, ...who(principal) });
  }

  /** A change that the audit log records when it has an effect: asked for, done or refused. */
  async operatorRequest(where: Where, principal: Principal, handle: () => Promise<Reply>): Promise<Reply> {
    const log = (outcome: string | number): void =>
      void this.#log.info('operator request', { security: true, ...where, ...who(principal), outcome });
    try {
      const reply = await handle();
      log(isRefusal(reply) ? reply.code : reply.status);
      return reply;
    } catch (error) {
      log('failed');
      throw error;
    }
  }

  #refused(message: string, details: object): void {
    if (performance.now() < this.#quietUntil) {
      this.#suppressed += 1;
      return;
    }
    this.#log.warn(message, { security: true, ...details, suppressed: this.#suppressed });
    this.#suppressed = 0;
    this.#quietUntil = performance.now() + QUIET_MS;
  }
}

function who({ sub, scopes }: Principal): object {
  return { sub, scopes: [...scopes].join(' ') };
}
