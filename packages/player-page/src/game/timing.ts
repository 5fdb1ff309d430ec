const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** When a reel stops, in milliseconds after the button was pressed; 0 with reduced motion. */
export function stopsAfterMs(reel: number): number {
  return calm.matches ? 0 : 600 + 280 * reel;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
