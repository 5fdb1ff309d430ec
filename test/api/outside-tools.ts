import { join } from 'node:path';
import { installTools } from '../install-tools.ts';
import { run } from './run.ts';
import type { Run } from './run.ts';

const folder = join(import.meta.dirname, 'tools');

/** The JavaScript entry of each, so that nothing depends on a shell or a PATH. */
const ENTRIES = {
  newman: 'newman/bin/newman.js',
  buf: '@bufbuild/buf/bin/buf',
  'openapi-typescript': 'openapi-typescript/bin/cli.js',
};
export type Tool = keyof typeof ENTRIES;

export function runTool(tool: Tool, args: string[]): Promise<Run> {
  return run(process.execPath, [join(folder, 'node_modules', ENTRIES[tool]), ...args], folder);
}

/**
 * Installs the tools where they are missing. Null when this one can be run; else the reason: no network, or not
 * built for this machine.
 */
export async function installTool(tool: Tool): Promise<string | null> {
  const missing = await installTools(folder);
  if (missing !== null) return missing;
  const { code, stderr } = await runTool(tool, ['--version']);
  return code === 0 ? null : stderr.trim();
}
