import type { Refused, RejectionCode } from './decision.ts';

/** A refusal is a value: nothing moves, and nothing is thrown. */
export function refuse(code: RejectionCode, detail: string): Refused {
  return { status: 'rejected', rejection: { code, detail } };
}

/** `available` is what could have been spent, in minor units. */
export function refuseFunds(requested: number, available: number): Refused {
  const detail = `Insufficient funds: ${requested} requested, ${available} available.`;
  return { status: 'rejected', rejection: { code: 'insufficient_funds', detail, available } };
}
