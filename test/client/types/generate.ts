import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../api/outside-tools.ts';
import { clientDocument } from './document.ts';

export const TYPES_FILE = join(import.meta.dirname, '../../../packages/client/src/generated/api.ts');

/** A default makes a field of a request optional, not certain. */
const FLAGS = ['--default-non-nullable', 'false'];

/** The types of the SDK, as text. The tool must have been installed. */
export async function generateTypes(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'croupier-types-'));
  try {
    const [document, types] = [join(folder, 'openapi.json'), join(folder, 'api.ts')];
    writeFileSync(document, JSON.stringify(clientDocument()));
    const { code, stderr } = await runTool('openapi-typescript', [document, '--output', types, ...FLAGS]);
    if (code !== 0) throw new Error(`openapi-typescript failed:\n${stderr}`);
    return readFileSync(types, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
