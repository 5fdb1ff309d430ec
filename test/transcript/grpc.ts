import { credentials, loadPackageDefinition, Metadata, status } from '@grpc/grpc-js';
import type { Client, GrpcObject, ServiceClientConstructor, ServiceError } from '@grpc/grpc-js';
import { fromJSON, loadFileDescriptorSetFromBuffer } from '@grpc/proto-loader';
import type { PackageDefinition } from '@grpc/proto-loader';
import { bearerOf, MARKETING, player, SUPPORT } from './cast.ts';
import type { Caller } from './cast.ts';
import { NOWHERE, walletOf } from './stage.ts';
import type { Stage } from './stage.ts';

type Unary = (
  request: object,
  metadata: Metadata,
  done: (error: ServiceError | null, answer: unknown) => void,
) => void;
type Stub = Client & Record<string, Unary>;

interface Answer {
  listServicesResponse: { service: { name: string }[] } | null;
  fileDescriptorResponse: { fileDescriptorProto: Buffer[] } | null;
}

const TEXT = (id: number) => ({ type: 'string', id });

/** The part of the public `grpc.reflection.v1` that is used here. */
const REFLECTION = {
  ServerReflection: {
    methods: {
      ServerReflectionInfo: {
        requestType: 'ServerReflectionRequest',
        requestStream: true,
        responseType: 'ServerReflectionResponse',
        responseStream: true,
      },
    },
  },
  ServerReflectionRequest: { fields: { fileContainingSymbol: TEXT(4), listServices: TEXT(7) } },
  ServerReflectionResponse: {
    fields: {
      fileDescriptorResponse: { type: 'FileDescriptorResponse', id: 4 },
      listServicesResponse: { type: 'ListServiceResponse', id: 6 },
    },
  },
  FileDescriptorResponse: { fields: { fileDescriptorProto: { rule: 'repeated', type: 'bytes', id: 1 } } },
  ListServiceResponse: { fields: { service: { rule: 'repeated', type: 'ServiceResponse', id: 1 } } },
  ServiceResponse: { fields: { name: TEXT(1) } },
};

const SERVICES = ['wallet.v1.WalletService', 'grpc.health.v1.Health'] as const;

/** The view of a client that has only the address and reads everything else by reflection. */
export async function recordGrpc(port: number, stage: Stage): Promise<object[]> {
  const address = `127.0.0.1:${port}`;
  const services = await listServices(address);
  const described: object[] = [];
  const stubs = new Map<string, Stub>();
  for (const name of SERVICES) {
    const definition = await describe(address, name);
    described.push(...methodsOf(definition, name));
    stubs.set(name, stubOf(definition, name, address));
  }
  const answers = [...(await balances(stubs, stage)), ...(await health(stubs))];
  for (const stub of stubs.values()) stub.close();
  return [{ services }, ...described, ...answers];
}

async function balances(stubs: ReadonlyMap<string, Stub>, stage: Stage): Promise<object[]> {
  const id = walletOf(stage, 'ada EUR');
  const byPlayer = { player_id: 'ada', currency: 'EUR' };
  const asked: [request: object, as: Caller | null][] = [
    [{ wallet_id: id }, SUPPORT],
    [{ wallet_id: id }, player('ada')],
    [{ wallet_id: id.toUpperCase() }, SUPPORT],
    [byPlayer, SUPPORT],
    [{ player_id: 'rich', currency: 'EUR' }, SUPPORT],
    [byPlayer, player('bob')],
    [{ ...byPlayer, currency: 'XYZ' }, SUPPORT],
    [{ wallet_id: NOWHERE }, SUPPORT],
    [{ wallet_id: id, ...byPlayer }, SUPPORT],
    [{}, SUPPORT],
    [{ wallet_id: 'nothing' }, SUPPORT],
    [{ player_id: 'ada' }, SUPPORT],
    [{ wallet_id: id }, MARKETING],
    [{ wallet_id: id }, null],
    [{ player_id: 'x'.repeat(20_000), currency: 'EUR' }, SUPPORT],
  ];
  const lines: object[] = [];
  for (const [request, as] of asked)
    lines.push(await call(stubs.get(SERVICES[0]), { method: 'GetBalance', request, as }));
  return lines;
}

async function health(stubs: ReadonlyMap<string, Stub>): Promise<object[]> {
  const lines: object[] = [];
  for (const service of ['', ...SERVICES])
    lines.push(await call(stubs.get(SERVICES[1]), { method: 'Check', request: { service }, as: null }));
  return lines;
}

interface Asked {
  method: string;
  request: object;
  as: Caller | null;
}

async function call(stub: Stub | undefined, { method, request, as }: Asked): Promise<object> {
  const metadata = new Metadata();
  if (as !== null) metadata.set('authorization', `Bearer ${bearerOf(as)}`);
  const answered = await new Promise<object>((resolve, reject) => {
    const ask = stub?.[method];
    if (ask === undefined) return reject(new Error(`there is no ${method}`));
    ask.call(stub, request, metadata, (error, answer) =>
      resolve(error === null ? { answer } : { error: status[error.code], details: error.details }),
    );
  });
  const text = JSON.stringify(request);
  const asked = text.length > 1_000 ? `<${text.length} characters>` : request;
  return { method, as: as?.sub ?? null, request: asked, ...answered };
}

async function listServices(address: string): Promise<string[]> {
  const { listServicesResponse } = await reflect(address, { listServices: '*' });
  return (listServicesResponse?.service ?? []).map(({ name }) => name).sort();
}

async function describe(address: string, fileContainingSymbol: string): Promise<PackageDefinition> {
  const { fileDescriptorResponse } = await reflect(address, { fileContainingSymbol });
  const files = fileDescriptorResponse?.fileDescriptorProto ?? [];
  const set = Buffer.concat(files.flatMap((file) => [lengthPrefix(file.length), file]));
  return loadFileDescriptorSetFromBuffer(set, {
    keepCase: true,
    longs: String,
    enums: String,
    defaults: true,
  });
}

/** A `FileDescriptorSet` is field 1, repeated, of messages: a tag, the length in groups of seven bits, the message. */
function lengthPrefix(length: number): Buffer {
  const bytes = [0x0a];
  let left = length;
  for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  return Buffer.from([...bytes, left]);
}

function methodsOf(definition: PackageDefinition, service: string): object[] {
  const methods = definition[service] as unknown as Record<string, MethodDescription>;
  return Object.values(methods).map(({ path, requestType, responseType }) => ({
    method: path,
    request: fieldsOf(requestType),
    answer: fieldsOf(responseType),
  }));
}

interface MessageDescription {
  type: { field: { name: string; number: number; type: string }[] };
}

interface MethodDescription {
  path: string;
  requestType: MessageDescription;
  responseType: MessageDescription;
}

const fieldsOf = ({ type }: MessageDescription): string[] =>
  type.field.map(({ name, number, type: of }) => `${number} ${name} ${of}`);

async function reflect(address: string, request: object): Promise<Answer> {
  const root = { nested: { grpc: { nested: { reflection: { nested: { v1: { nested: REFLECTION } } } } } } };
  const definition = fromJSON(root as unknown as Parameters<typeof fromJSON>[0], { defaults: true });
  const client = stubOf(definition, 'grpc.reflection.v1.ServerReflection', address);
  const stream = (client as unknown as { ServerReflectionInfo(): Duplex }).ServerReflectionInfo();
  try {
    return await new Promise<Answer>((resolve, reject) => {
      stream.on('data', resolve);
      stream.on('error', reject);
      stream.write(request);
    });
  } finally {
    stream.end();
    client.close();
  }
}

interface Duplex {
  on(event: 'data', listener: (answer: Answer) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  write(request: object): void;
  end(): void;
}

function stubOf(definition: PackageDefinition, service: string, address: string): Stub {
  const loaded = loadPackageDefinition(definition);
  const Constructor = service.split('.').reduce<unknown>((at, name) => (at as GrpcObject)[name], loaded);
  return new (Constructor as ServiceClientConstructor)(
    address,
    credentials.createInsecure(),
  ) as unknown as Stub;
}
