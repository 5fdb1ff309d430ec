import { describe } from '@jest/globals';
import { installTool } from './outside-tools.ts';
import type { Tool } from './outside-tools.ts';

/**
 * Tests that need a tool from outside. Where it cannot be had (no network, no such program for this machine) they are
 * skipped, and say so.
 */
export async function describeWith(tool: Tool, name: string, tests: () => void): Promise<void> {
  const missing = await installTool(tool);
  if (missing === null) return describe(name, tests);
  process.stderr.write(`SKIPPED, since ${tool} cannot be run here: ${name}\n${missing}\n`);
  describe.skip(`${name} (skipped: ${tool} cannot be run here)`, tests);
}
