import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../config/service-secret.ts';
import type { KeyPurpose, ServiceSecrets } from '../config/service-secret.ts';

/** Of SHA-256, as base64url without padding. */
const MAC_LENGTH = 43;

/**
 * Shows that a message through Redis comes from a service of this deployment: HMAC-SHA-256 over the channel and the
 * text, written before the text. The channel is part of it, so that a message holds on its own channel only.
 */
export class MessageSeal {
  readonly #current: Buffer;
  readonly #accepted: readonly Buffer[];

  constructor({ current, previous }: ServiceSecrets, purpose: KeyPurpose) {
    this.#current = deriveKey(current, purpose);
    this.#accepted = previous === null ? [this.#current] : [this.#current, deriveKey(previous, purpose)];
  }

  seal(channel: string, text: string): string {
    return macOf(this.#current, channel, text).toString('base64url') + text;
  }

  /** The text, or null where its MAC is not one of ours. */
  open(channel: string, message: string): string | null {
    const given = Buffer.from(message.slice(0, MAC_LENGTH), 'base64url');
    const text = message.slice(MAC_LENGTH);
    const isOurs = (key: Buffer): boolean => {
      const expected = macOf(key, channel, text);
      return given.length === expected.length && timingSafeEqual(given, expected);
    };
    return this.#accepted.some(isOurs) ? text : null;
  }
}

function macOf(key: Buffer, channel: string, text: string): Buffer {
  return createHmac('sha256', key).update(`${channel}\n`).update(text).digest();
}
