import type { ErrorCode } from '@croupier/contracts';
import type { Refusal } from '@croupier/engine';

export type Headers = Record<string, string>;

/** What a handler answers. */
interface Answer {
  status: number;
  /** Sent as JSON; undefined sends no body. */
  body?: unknown;
  /** Instead of a body. */
  stream?: Stream;
  headers?: Headers;
  /** Of an item of a batch: it is logged. */
  fault?: Fault;
}

/** Is written as it is made, without a deadline. */
export interface Stream {
  type: string;
  chunks: AsyncIterable<string>;
}

/** What was thrown, or what the database did, behind the code that the client gets. */
interface Fault {
  code: ErrorCode;
  cause: unknown;
}

/** A refusal with what only HTTP says. It is sent as a problem. */
export interface HttpRefusal extends Refusal {
  headers?: Headers;
  /** The connection is closed if the request has a body, which is not worth reading for an unknown caller. */
  closes?: boolean;
}

export type Reply = Answer | HttpRefusal;

/** What was found, or why nothing was. */
export function respondOk<T>(result: { found: T } | Refusal): Reply {
  return 'code' in result ? result : { status: 200, body: result.found };
}
