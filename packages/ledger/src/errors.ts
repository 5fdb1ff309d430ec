import { isInfrastructureFault } from '@croupier/platform/postgres';

/** A change may have been committed: the connection was lost after it was sent, or what follows it failed. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** The caller's time was up before the database had answered. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

/** A cursor that this listing did not make. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/**
 * What follows a change that is committed: if the database fails now, the change is there all the same. @throws
 * OutcomeUnknown
 */
export async function afterChange<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!isInfrastructureFault(cause)) throw cause;
    throw new OutcomeUnknown('the first part of the request is committed', { cause });
  }
}
