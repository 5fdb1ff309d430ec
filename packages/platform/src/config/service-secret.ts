import { hkdfSync } from 'node:crypto';
import { ConfigError } from './environment.ts';
import type { Environment } from './environment.ts';

/** Shared by the services of one deployment, and by no one else. */
export interface ServiceSecrets {
  current: string;
  /** Still accepted while a new one is rolled out. */
  previous: string | null;
}

const MIN_SECRET_BYTES = 32;

/** `SERVICE_SECRET` and `SERVICE_SECRET_PREVIOUS`. @throws ConfigError */
export function readServiceSecrets(environment: Environment): ServiceSecrets {
  const current = readSecret(environment, 'SERVICE_SECRET') ?? environment.required('SERVICE_SECRET');
  return { current, previous: readSecret(environment, 'SERVICE_SECRET_PREVIOUS') };
}

/** Null where it is not set. @throws ConfigError where it is too short */
export function readSecret(environment: Environment, name: string): string | null {
  const secret = environment.optional(name);
  const bytes = Buffer.byteLength(secret ?? '');
  if (secret === null || bytes >= MIN_SECRET_BYTES) return secret;
  throw new ConfigError(`${name} has ${bytes} bytes; it needs at least ${MIN_SECRET_BYTES} bytes`);
}

/** Each key is for one purpose, so that what is made for one proves nothing for another. */
export type KeyPurpose = 'results';

/** 32 bytes, by HKDF-SHA-256 (RFC 5869). */
export function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `croupier/v1/${purpose}`, 32));
}
