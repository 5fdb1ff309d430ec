import { Latencies } from '../load/latencies.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant } from './sample.ts';

/** One client that repeats one action; the latency of each is measured. */
export function oneByOne(name: string, what: string, once: () => Promise<unknown>): Contestant {
  return {
    name,
    what: `${what}, one client`,
    run: async (milliseconds) => {
      const latencies = new Latencies();
      for (const until = performance.now() + milliseconds; performance.now() < until;) {
        const began = performance.now();
        await once();
        latencies.add(performance.now() - began);
      }
      const perSecond = (latencies.count * 1000) / milliseconds;
      return { ...RATE_ONLY, perSecond, latency: latencies.summary() };
    },
  };
}
