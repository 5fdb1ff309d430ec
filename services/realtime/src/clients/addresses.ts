import type { IncomingMessage } from 'node:http';
import { limitedAddress } from '@croupier/platform/rate-limit';
import proxyAddr from 'proxy-addr';
import type { RealtimeConfig } from '../config.ts';
import { TokenBucket } from './token-bucket.ts';

/** Addresses whose failures are counted; the oldest are dropped first. */
const MAX_COUNTED = 10_000;

/** Limits the open connections and the failed authentications of each address. */
export class Addresses {
  readonly #trust: (address: string, hop: number) => boolean;
  readonly #maxConnections: number;
  readonly #failuresPerSecond: number | 'off';
  readonly #open = new Map<string, number>();
  readonly #failures = new Map<string, TokenBucket>();

  constructor(config: Pick<RealtimeConfig, 'trustProxy' | 'connectionsPerAddress' | 'failuresPerAddress'>) {
    this.#trust = trustOf(config.trustProxy);
    this.#maxConnections = config.connectionsPerAddress;
    this.#failuresPerSecond = config.failuresPerAddress;
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
    return this.#failures.get(address)?.isSpent ?? false;
  }

  failed(address: string): void {
    if (this.#failuresPerSecond === 'off') return;
    let bucket = this.#failures.get(address);
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#failuresPerSecond);
      const [oldest] = this.#failures.keys();
      if (oldest !== undefined && this.#failures.size >= MAX_COUNTED) this.#failures.delete(oldest);
      this.#failures.set(address, bucket);
    }
    bucket.take();
  }
}

function trustOf(trusted: RealtimeConfig['trustProxy']): (address: string, hop: number) => boolean {
  if (typeof trusted === 'boolean') return () => trusted;
  if (typeof trusted === 'number') return (_address, hop) => hop < trusted;
  return proxyAddr.compile(trusted);
}
