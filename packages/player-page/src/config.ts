export interface PageConfig {
  realtimeUrl: string;
}

const RETRY_MS = 1_000;

/** Reads the realtime service's address from the gateway, and retries while the gateway is unavailable. */
export async function readConfig(): Promise<PageConfig> {
  for (;;) {
    const response = await fetch('/play/config.json').catch(() => null);
    if (response?.ok === true) return (await response.json()) as PageConfig;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
