export interface PageConfig {
  realtimeUrl: string;
}

const RETRY_MS = 1_000;

/** Where the realtime service is, as the gateway that served this page says; it may be away just now. */
export async function readConfig(): Promise<PageConfig> {
  for (;;) {
    const response = await fetch('/play/config.json').catch(() => null);
    if (response?.ok === true) return (await response.json()) as PageConfig;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
