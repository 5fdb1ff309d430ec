/** The connection was lost after a statement was sent: it may have been committed. The same keys find out. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** A cursor that this listing did not make. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}
