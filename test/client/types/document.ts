import { clientEvents, resumeAck, serverEvents, subscribeAck } from '@croupier/contracts';
import { z } from 'zod';
import { openApiDocument } from '../../../services/gateway/src/openapi/document.ts';

/** All that the SDK has types for: the gateway's OpenAPI document, with the socket's messages among its schemas. */
export function clientDocument(): object {
  const {
    components: { examples: _examples, ...components } = {},
    paths = {},
    ...document
  } = openApiDocument();
  const answers = { subscribe: subscribeAck, unsubscribe: subscribeAck, resume: resumeAck };
  const schemas = {
    ...components.schemas,
    ServerEvents: schemaOf(z.object(serverEvents), 'output'),
    ServerCalls: schemaOf(z.object(clientEvents), 'input'),
    ServerAnswers: schemaOf(z.object(answers), 'output'),
  };
  return { ...document, paths: goodAnswers(paths), components: { ...components, schemas } };
}

/** Every error is a `Problem`, so the types of a call have its good answers only, without their examples. */
function goodAnswers(paths: object): object {
  return JSON.parse(JSON.stringify(paths), (_name, value: { responses?: object }) => {
    if (typeof value?.responses !== 'object') return value;
    const good = Object.entries(value.responses).filter(([status]) => Number(status) < 400);
    return { ...value, responses: withoutExamples(Object.fromEntries(good)) };
  }) as object;
}

function withoutExamples(responses: object): object {
  const text = JSON.stringify(responses, (name, value: unknown) => (name === 'example' ? undefined : value));
  return JSON.parse(text) as object;
}

/** Schemas that have a name are in the document under it already. */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, $defs: _named, ...schema } = z.toJSONSchema(type, { io });
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as object;
}
