import { describeUnless } from '@croupier/testing';
import { installTool } from './outside-tools.ts';
import type { Tool } from './outside-tools.ts';

/** Tests that need an external tool: skipped where it is not available (no network, or not built for this machine). */
export async function describeWith(tool: Tool, name: string, tests: () => void): Promise<void> {
  const missing = await installTool(tool);
  describeUnless(missing === null ? null : `${tool} cannot be run here: ${missing}`, name, tests);
}
