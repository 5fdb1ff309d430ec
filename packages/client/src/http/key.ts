/** A key that nobody else has. `crypto.randomUUID` would be shorter, but pages that came over plain HTTP lack it. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
