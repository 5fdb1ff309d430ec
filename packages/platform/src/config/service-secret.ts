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
  const current = environment.required('SERVICE_SECRET');
  const previous = environment.optional('SERVICE_SECRET_PREVIOUS');
  checkLength('SERVICE_SECRET', current);
  if (previous !== null) checkLength('SERVICE_SECRET_PREVIOUS', previous);
  return { current, previous };
}

function checkLength(name: string, secret: string): void {
  if (Buffer.byteLength(secret) >= MIN_SECRET_BYTES) return;
  throw new ConfigError(`${name} is too short; it must have at least ${MIN_SECRET_BYTES} bytes`);
}

/** Each key is for one purpose, so that what is made for one proves nothing for another. */
export type KeyPurpose = 'results';

/** 32 bytes, by HKDF-SHA-256 (RFC 5869). */
export function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `croupier/v1/${purpose}`, 32));
}
