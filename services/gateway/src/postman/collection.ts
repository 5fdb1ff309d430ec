import type { OpenApiDocument } from '../openapi/document.ts';
import { documentedCalls } from './documented.ts';
import type { DocumentedCall } from './documented.ts';
import { SCHEMA, script } from './format.ts';
import type { Collection, FolderItem, Variable } from './format.ts';
import { requestItem } from './request.ts';
import { FOLDERS } from './steps.ts';
import type { Folder } from './steps.ts';

const VARIABLES: Variable[] = [
  { key: 'baseUrl', value: 'http://localhost:8080' },
  {
    key: 'token',
    value: '',
    description: 'npm run -s token -- --sub casino --scope "wallets:write bonuses:write admin"',
  },
  { key: 'adminUser', value: 'admin', description: 'For the queue page.' },
  { key: 'adminPassword', value: '', description: 'ADMIN_PASSWORD; npm start prints it.' },
  { key: 'run', value: '', description: 'Made anew by the first request.' },
];

/**
 * A Postman collection of all that the document describes. What one answer brings the next requests use, so it can be
 * run as a whole, in Postman or with newman.
 * @throws if a documented call has no step, or a step no documented call
 */
export function postmanCollection(document: OpenApiDocument): Collection {
  const calls = documentedCalls(document);
  const item = FOLDERS.map((folder) => folderItem(folder, calls));
  const stepped = new Set(FOLDERS.flatMap(({ steps }) => steps.map(({ call }) => call)));
  for (const call of calls.keys()) if (!stepped.has(call)) throw new Error(`${call} has no step`);
  item[0]?.item[0]?.event.unshift(script('prerequest', NEW_RUN));
  return {
    info: {
      name: document.info.title,
      description: document.info.description ?? '',
      schema: SCHEMA,
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: VARIABLES,
    item,
  };
}

/**
 * References and players of their own for every run: otherwise the second would be answered with what the first did.
 */
const NEW_RUN = [`pm.collectionVariables.set('run', Date.now().toString(36));`];

function folderItem(
  { name, description, steps }: Folder,
  calls: ReadonlyMap<string, DocumentedCall>,
): FolderItem {
  const item = steps.map((step) => {
    const call = calls.get(step.call);
    if (call === undefined) throw new Error(`${step.call} is not documented`);
    return requestItem(step, call);
  });
  return { name, description, item };
}
