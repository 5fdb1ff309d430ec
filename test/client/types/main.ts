// npm run client:types: makes the types of packages/client anew from what the gateway and the realtime service serve.
import { writeFileSync } from 'node:fs';
import { installTool } from '../../api/outside-tools.ts';
import { generateTypes, TYPES_FILE } from './generate.ts';

const missing = await installTool('openapi-typescript');
if (missing === null) {
  writeFileSync(TYPES_FILE, await generateTypes());
  process.stdout.write(`${TYPES_FILE}\n`);
} else {
  process.stderr.write(`openapi-typescript cannot be run here: ${missing}\n`);
  process.exitCode = 1;
}
