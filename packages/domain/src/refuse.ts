import type { Refused, RejectionCode } from './decision.ts';

/** A refusal is a value: nothing moves, and nothing is thrown. */
export function refuse(code: RejectionCode, detail: string): Refused {
  return { status: 'rejected', rejection: { code, detail } };
}

/** `available` is what could have been spent, in minor units. */
export function refuseFunds(asked: number, available: number): Refused {
  const detail = `${asked} is more than the ${available} that can be spent.`;
  return { status: 'rejected', rejection: { code: 'insufficient_funds', detail, available } };
}
