import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tests leave what they have seen, and the browser that they bring. */
export const output = join(import.meta.dirname, '../../.data/browser');
mkdirSync(output, { recursive: true });
