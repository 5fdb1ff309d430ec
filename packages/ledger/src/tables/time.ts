/** Milliseconds since the epoch as the contract writes times. */
export function rfc3339(ms: number): string {
  return new Date(ms).toISOString();
}

/** The same as an SQL expression, for JSON that PostgreSQL makes. */
export function sqlRfc3339(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export function rfc3339OrNull(ms: number | null): string | null {
  return ms === null ? null : rfc3339(ms);
}
