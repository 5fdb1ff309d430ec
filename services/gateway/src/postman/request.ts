import { takesHeader } from './documented.ts';
import type { DocumentedCall } from './documented.ts';
import { script } from './format.ts';
import type { Auth, RequestItem, Variable } from './format.ts';
import type { Step } from './steps.ts';

/** Longer than anything takes on a busy machine. */
const WAIT = { key: 'Prefer', value: 'wait=30' };
const JSON_TYPE = { key: 'Content-Type', value: 'application/json' };
/** Where a reference does not say already that a repeat is a repeat. */
const KEY = { key: 'Idempotency-Key', value: '{{$guid}}' };

export function requestItem(step: Step, call: DocumentedCall): RequestItem {
  const body = bodyOf(step, call);
  const auth = authOf(call);
  return {
    name: step.name ?? call.summary,
    event: [script('test', testsOf(step, call))],
    request: {
      method: call.method,
      description: call.description ?? call.summary,
      ...(auth === null ? {} : { auth }),
      header: headersOf(call, body),
      url: urlOf(step, call),
      ...(body === null
        ? {}
        : {
            body: {
              mode: 'raw',
              raw: JSON.stringify(body, null, 2),
              options: { raw: { language: 'json' } },
            },
          }),
    },
  };
}

/** Ids in examples name nothing that exists: what earlier answers have brought takes their place, by name. */
const CHAINED: Record<string, string> = {
  walletId: '{{walletId}}',
  fromWalletId: '{{walletId}}',
  toWalletId: '{{toWalletId}}',
  offerId: '{{offerId}}',
};

function bodyOf({ body = {} }: Step, { requestBody }: DocumentedCall): Record<string, unknown> | null {
  if (requestBody === undefined) return null;
  const example = { ...requestBody.content['application/json'].example, ...body };
  const chained = (name: string, value: unknown): unknown => CHAINED[name] ?? value;
  return JSON.parse(JSON.stringify(example), chained) as Record<string, unknown>;
}

function headersOf(call: DocumentedCall, body: Record<string, unknown> | null): Variable[] {
  const needsKey = takesHeader(call, KEY.key) && body?.['reference'] === undefined;
  return [
    ...(body === null ? [] : [JSON_TYPE]),
    ...(takesHeader(call, WAIT.key) ? [WAIT] : []),
    ...(needsKey ? [KEY] : []),
  ];
}

function urlOf({ path = {} }: Step, call: DocumentedCall): RequestItem['request']['url'] {
  const address = call.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? missing(call, name));
  const query = (call.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return {
    raw: `{{baseUrl}}${address}`,
    host: ['{{baseUrl}}'],
    path: address.slice(1).split('/'),
    query: query.map(({ name, description = '' }) => ({ key: name, value: '', description, disabled: true })),
  };
}

function missing({ method, path }: DocumentedCall, name: string): never {
  throw new Error(`the step of ${method} ${path} has no value for ${name}`);
}

/** Null where the collection's own, the token, is the right one. */
function authOf({ security }: DocumentedCall): Auth | null {
  if (security === undefined) return null;
  if (security.length === 0) return { type: 'noauth' };
  const basic = { username: '{{adminUser}}', password: '{{adminPassword}}' };
  return {
    type: 'basic',
    basic: Object.entries(basic).map(([key, value]) => ({ key, value, type: 'string' })),
  };
}

function testsOf({ save = {} }: Step, call: DocumentedCall): string[] {
  const statuses = goodStatuses(call).join(', ');
  return [
    `pm.test('it succeeds', () => pm.expect(pm.response.code, pm.response.text()).to.be.oneOf([${statuses}]));`,
    ...(call.path.startsWith('/v1/')
      ? [`pm.test('it can be traced', () => pm.response.to.have.header('X-Trace-Id'));`]
      : []),
    ...Object.entries(save).map(
      ([name, path]) => `pm.collectionVariables.set('${name}', pm.response.json().${path});`,
    ),
  ];
}

/** What is documented; but 202 only where it is the best there is. */
function goodStatuses({ responses }: DocumentedCall): number[] {
  const good = Object.keys(responses)
    .map(Number)
    .filter((status) => status < 300);
  return good.length > 1 ? good.filter((status) => status !== 202) : good;
}
