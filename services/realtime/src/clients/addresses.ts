import type { IncomingMessage } from 'node:http';
import { limitedAddress, LocalBuckets } from '@croupier/platform/rate-limit';
import type { BucketLimits } from '@croupier/platform/rate-limit';
import proxyAddr from 'proxy-addr';
import type { RealtimeConfig } from '../config.ts';

/** Addresses whose failures are counted; those longest unseen are dropped first. */
const MAX_COUNTED = 10_000;

/** Limits the open connections and the failed authentications of each address. */
export class Addresses {
  readonly #trust: (address: string, hop: number) => boolean;
  readonly #maxConnections: number;
  readonly #failureLimits: BucketLimits | null;
  readonly #open = new Map<string, number>();
  readonly #failures = new LocalBuckets(MAX_COUNTED);

  constructor(config: Pick<RealtimeConfig, 'trustProxy' | 'connectionsPerAddress' | 'failuresPerAddress'>) {
    this.#trust = trustOf(config.trustProxy);
    this.#maxConnections = config.connectionsPerAddress;
    this.#failureLimits = limitsOf(config.failuresPerAddress);
  }

  /** The client's address as the trusted proxies report it; for IPv6 the /64. */
  of(request: IncomingMessage): string {
    return limitedAddress(proxyAddr(request, this.#trust));
  }

  isFull(address: string): boolean {
    return (this.#open.get(address) ?? 0) >= this.#maxConnections;
  }

  opened(address: string): void {
    this.#open.set(address, (this.#open.get(address) ?? 0) + 1);
  }

  closed(address: string): void {
    const left = (this.#open.get(address) ?? 1) - 1;
    if (left === 0) this.#open.delete(address);
    else this.#open.set(address, left);
  }

  /** Whether its recent failures exceed the rate limit: its handshakes are refused unverified. */
  isBlocked(address: string): boolean {
    return this.#failures.isSpent(address);
  }

  failed(address: string): void {
    if (this.#failureLimits !== null) this.#failures.take(address, this.#failureLimits);
  }
}

/** A burst of one second's worth; a rate below one a second still allows the first one. */
function limitsOf(rate: RealtimeConfig['failuresPerAddress']): BucketLimits | null {
  return rate === 'off' ? null : { ...rate, capacity: Math.max(rate.perSecond, 1) };
}

function trustOf(trusted: RealtimeConfig['trustProxy']): (address: string, hop: number) => boolean {
  if (typeof trusted === 'boolean') return () => trusted;
  if (typeof trusted === 'number') return (_address, hop) => hop < trusted;
  return proxyAddr.compile(trusted);
}
