import { isService, ownBrand } from '@croupier/platform/auth';
import { limitedAddress } from '@croupier/platform/rate-limit';
import type { BucketLimits } from '@croupier/platform/rate-limit';
import type { Principal } from '@croupier/platform/auth';
import type { GatewayConfig, Rate } from '../config.ts';
import { refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import type { Headers } from './reply.ts';
import type { TokenBuckets } from './token-bucket.ts';

/** The refusal of a caller over its limit, and the headers about its bucket in either case. */
export interface Limited {
  refusal: Refusal | null;
  headers: Headers;
}

const UNLIMITED: Limited = { refusal: null, headers: {} };

/** Twice as many at once as in a second. */
function bucketOf(rate: Rate): BucketLimits | null {
  return rate === 'off' ? null : { perSecond: rate.perSecond, capacity: Math.max(1, rate.perSecond * 2) };
}

/**
 * How often one caller, who is (brand, `sub`), may ask, by the scopes of its token; and how often one address may fail
 * to say who it is.
 */
export class Limits {
  readonly #buckets: TokenBuckets;
  readonly #player: BucketLimits | null;
  readonly #service: BucketLimits | null;
  readonly #address: BucketLimits | null;

  constructor(buckets: TokenBuckets, rates: GatewayConfig['rates']) {
    this.#buckets = buckets;
    this.#player = bucketOf(rates.player);
    this.#service = bucketOf(rates.service);
    this.#address = bucketOf(rates.address);
  }

  async ofCaller(principal: Principal): Promise<Limited> {
    const policy = isService(principal) ? 'service' : 'player';
    const bucket = policy === 'service' ? this.#service : this.#player;
    if (bucket === null) return UNLIMITED;
    return this.#take(policy, `${ownBrand(principal)}/${principal.sub}`, bucket);
  }

  ofFailures(address: string): Promise<Limited> {
    return this.#take('address', limitedAddress(address), this.#address);
  }

  async #take(policy: string, name: string, bucket: BucketLimits | null): Promise<Limited> {
    if (bucket === null) return UNLIMITED;
    const { allowed, remaining, waitMs } = await this.#buckets.take(`${policy}:${name}`, bucket);
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    const headers = {
      'RateLimit-Policy': `"${policy}";q=${bucket.capacity};w=${Math.ceil(bucket.capacity / bucket.perSecond)}`,
      RateLimit: `"${policy}";r=${remaining};t=${seconds}`,
    };
    if (allowed) return { refusal: null, headers };
    const detail = `No more than ${bucket.perSecond} requests a second, and ${bucket.capacity} at once.`;
    return { refusal: refuse('rate_limited', detail, { retryAfterSeconds: seconds }), headers };
  }
}
