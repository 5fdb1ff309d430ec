import type { IncomingMessage } from 'node:http';
import { limitedAddress } from '@croupier/platform/rate-limit';
import proxyAddr from 'proxy-addr';
import type { RealtimeConfig } from '../config.ts';
import { Rate } from './rate.ts';

/** Addresses whose failures are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;

/** What one address may do: have so many connections open, fail to authenticate so often. */
export class Addresses {
  readonly #trust: (address: string, hop: number) => boolean;
  readonly #most: number;
  readonly #failuresPerSecond: number | 'off';
  readonly #open = new Map<string, number>();
  readonly #failures = new Map<string, Rate>();

  constructor(config: Pick<RealtimeConfig, 'trustProxy' | 'connectionsPerAddress' | 'failuresPerAddress'>) {
    this.#trust = trustOf(config.trustProxy);
    this.#most = config.connectionsPerAddress;
    this.#failuresPerSecond = config.failuresPerAddress;
  }

  /** The client's, as far as the proxies before us can be believed; of IPv6 the /64. */
  of(request: IncomingMessage): string {
    return limitedAddress(proxyAddr(request, this.#trust));
  }

  isFull(address: string): boolean {
    return (this.#open.get(address) ?? 0) >= this.#most;
  }

  opened(address: string): void {
    this.#open.set(address, (this.#open.get(address) ?? 0) + 1);
  }

  closed(address: string): void {
    const left = (this.#open.get(address) ?? 1) - 1;
    if (left === 0) this.#open.delete(address);
    else this.#open.set(address, left);
  }

  /** Has failed so often of late that nothing of it is looked at. */
  isBarred(address: string): boolean {
    return this.#failures.get(address)?.isSpent ?? false;
  }

  failed(address: string): void {
    if (this.#failuresPerSecond === 'off') return;
    let rate = this.#failures.get(address);
    if (rate === undefined) {
      rate = new Rate(this.#failuresPerSecond);
      const [oldest] = this.#failures.keys();
      if (oldest !== undefined && this.#failures.size >= REMEMBERED) this.#failures.delete(oldest);
      this.#failures.set(address, rate);
    }
    rate.take();
  }
}

function trustOf(trusted: RealtimeConfig['trustProxy']): (address: string, hop: number) => boolean {
  if (typeof trusted === 'boolean') return () => trusted;
  if (typeof trusted === 'number') return (_address, hop) => hop < trusted;
  return proxyAddr.compile(trusted);
}
