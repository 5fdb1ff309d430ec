import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform/config';
import { isSampled, startTracing, traceIdOf } from '@croupier/platform/trace';
import type { Logger } from '@croupier/platform/log';
import type { Tracing } from '@croupier/platform/trace';
import { eventually, startCollector } from '@croupier/testing';
import type { Collector } from '@croupier/testing';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';
const SAMPLED = `00-${TRACE}-${SPAN}-01`;
const UNSAMPLED = `00-${TRACE}-${SPAN}-00`;

const releases: (() => unknown)[] = [];
afterEach(async () => {
  for (const release of releases.splice(0).toReversed()) await release();
});

async function collector(): Promise<Collector> {
  const started = await startCollector();
  releases.push(() => started.close());
  return started;
}

/** What was written to the log, by level. */
function noting(): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const note = (level: string) => (line: string) => lines.push(`${level}: ${line}`);
  return { log: { warn: note('warn'), info: note('info') } as unknown as Logger, lines };
}

/** The exporter reads the variables of the process. */
function start(variables: Record<string, string>, log: Logger = noting().log): Promise<Tracing | null> {
  Object.assign(process.env, variables);
  releases.push(() => Object.keys(variables).forEach((name) => delete process.env[name]));
  return startTracing('tester', new Environment(), log);
}

async function started(variables: Record<string, string>, log?: Logger): Promise<Tracing> {
  const tracing = await start({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', ...variables }, log);
  if (tracing === null) throw new Error('it is off');
  releases.push(() => tracing.close());
  return tracing;
}

describe('tracing is off', () => {
  test.each([
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: '' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'true' },
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://127.0.0.1:4318/v1/traces', OTEL_TRACES_EXPORTER: 'none' },
  ])('with %p', async (variables) => {
    expect(await start(variables)).toBeNull();
  });
});

test.each([
  ['OTEL_TRACES_SAMPLER', 'sometimes'],
  ['OTEL_TRACES_SAMPLER_ARG', '7'],
  ['OTEL_TRACES_SAMPLER_ARG', 'half'],
  ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
  ['OTEL_TRACES_EXPORTER', 'zipkin'],
  ['OTEL_BSP_SCHEDULE_DELAY', 'soon'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
  ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'here'],
])('%s=%s is refused by name', async (name, value) => {
  const variables = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', [name]: value };
  await expect(start(variables)).rejects.toThrow(
    expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining(name) }),
  );
});

describe('who is sampled', () => {
  test.each([
    // sampler, argument; with a caller who samples, with one who does not, without a caller
    [undefined, undefined, [true, false, undefined]],
    [undefined, '0', [true, false, false]],
    [undefined, '1', [true, false, true]],
    ['parentbased_always_on', undefined, [true, false, true]],
    ['parentbased_always_off', undefined, [true, false, false]],
    ['traceidratio', '0', [false, false, false]],
    ['traceidratio', '1', [true, true, true]],
    ['always_on', undefined, [true, true, true]],
    ['always_off', undefined, [false, false, false]],
  ])('by %s %s: %p', async (sampler, ratio, [bySampler, byOther, alone]) => {
    const { url } = await collector();
    const tracing = await started({
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      ...(sampler === undefined ? {} : { OTEL_TRACES_SAMPLER: sampler }),
      ...(ratio === undefined ? {} : { OTEL_TRACES_SAMPLER_ARG: ratio }),
    });
    const sampled = (traceparent?: string): boolean => isSampled(tracing.receive('GET /', traceparent).trace);
    expect([sampled(SAMPLED), sampled(UNSAMPLED)]).toEqual([bySampler, byOther]);
    if (alone !== undefined) expect(sampled()).toBe(alone);
  });

  test('without a caller and by default, one in a hundred', async () => {
    const { url } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    const sampled = Array.from({ length: 20_000 }, () => tracing.receive('GET /', undefined).trace).filter(
      isSampled,
    );
    // six standard deviations around 200
    expect(sampled.length).toBeGreaterThan(115);
    expect(sampled.length).toBeLessThan(285);
  });
});

describe('a request', () => {
  test('keeps the caller’s trace id, sampled or not', async () => {
    const { url } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    expect(traceIdOf(tracing.receive('GET /', SAMPLED).trace)).toBe(TRACE);
    expect(tracing.receive('GET /', UNSAMPLED).trace).toBe(TRACE);
    expect(traceIdOf(tracing.receive('GET /', undefined).trace)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('has a span under the caller’s, failed if we did', async () => {
    const { url, spans } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    tracing.receive('GET /a', SAMPLED).end(404, { 'http.route': '/a' });
    tracing.receive('GET /b', SAMPLED).end(503, {});
    tracing.receive('GET /c', UNSAMPLED).end(200, {});
    await tracing.close();
    const common = { service: 'tester', kind: 2, traceId: TRACE, parentSpanId: SPAN };
    expect(spans).toMatchObject([
      {
        ...common,
        name: 'GET /a',
        failed: false,
        attributes: { 'http.response.status_code': 404, 'http.route': '/a' },
      },
      { ...common, name: 'GET /b', failed: true, attributes: { 'http.response.status_code': 503 } },
    ]);
    expect(spans).toHaveLength(2);
  });
});

/** Begins a request, and gives what travels with it and where its span is. */
function begin(
  tracing: Tracing,
  nth: number,
): { trace: string; context: { traceId: string; spanId: string } } {
  const { trace } = tracing.receive('POST /', `00-${String(nth).padStart(32, '0')}-${SPAN}-01`);
  return { trace, context: { traceId: trace.slice(0, 32), spanId: trace.slice(33) } };
}

describe('what is done together', () => {
  test('is one span with links to the sampled ones, and a part of each of them', async () => {
    const { url, spans } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_TRACES_SAMPLER_ARG: '0' });
    const [one, two] = [begin(tracing, 1), begin(tracing, 2)];
    const startedAt = Date.now() - 1000;
    const part = (trace: string | null) => ({ trace, name: 'part', startedAt, attributes: {} });
    tracing.recordTogether({ name: 'whole', startedAt, attributes: { count: 4 } }, [
      part(one.trace),
      part(one.trace),
      part(TRACE),
      part(null),
      part(two.trace),
    ]);
    await tracing.close();
    const whole = spans.find(({ name }) => name === 'whole');
    expect(whole).toMatchObject({
      kind: 5,
      parentSpanId: '',
      links: [one.context, two.context],
      attributes: { count: 4 },
    });
    const { traceId, spanId } = whole ?? { traceId: '', spanId: '' };
    const parts = [one, one, two].map(({ context }) => ({
      name: 'part',
      traceId: context.traceId,
      parentSpanId: context.spanId,
      links: [{ traceId, spanId }],
    }));
    expect(spans.filter(({ name }) => name === 'part')).toMatchObject(parts);
    expect(spans).toHaveLength(4);
    expect(whole?.startedMs).toBe(startedAt);
    expect((whole?.endedMs ?? 0) - startedAt).toBeGreaterThanOrEqual(1000);
  });

  test('is nothing if no trace is sampled', async () => {
    const { url, spans } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_TRACES_SAMPLER_ARG: '1' });
    const done = { name: 'whole', startedAt: Date.now(), attributes: {} };
    tracing.recordTogether(done, [
      { ...done, trace: TRACE },
      { ...done, trace: null },
    ]);
    tracing.record({ ...done, trace: TRACE });
    await tracing.close();
    expect(spans).toEqual([]);
  });

  test('keeps its time where clocks differ, and where it began before this process', async () => {
    const { url, spans } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    const { trace } = begin(tracing, 1);
    tracing.record({ trace, name: 'ahead', startedAt: Date.now() + 60_000, attributes: {} });
    tracing.record({ trace, name: 'long ago', startedAt: 1_000_000_000_123, attributes: {} });
    await tracing.close();
    const [ahead, longAgo] = spans;
    expect(Math.abs((ahead?.startedMs ?? 0) - Date.now())).toBeLessThan(30_000);
    expect(ahead?.endedMs).toBeGreaterThanOrEqual(ahead?.startedMs ?? Number.NaN);
    expect(longAgo?.startedMs).toBe(1_000_000_000_123);
  });
});

describe('a job', () => {
  test('has a span of the first who asked, with links to the others', async () => {
    const { url, spans } = await collector();
    const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    const [one, two] = [begin(tracing, 1), begin(tracing, 2)];
    expect(await tracing.enqueue('bets', [one.trace, two.trace, one.trace], async () => 'added')).toBe(
      'added',
    );
    const failure = tracing.enqueue('bets', [two.trace], () => Promise.reject(new Error('no Redis')));
    await expect(failure).rejects.toThrow('no Redis');
    await tracing.close();
    const { traceId, spanId } = one.context;
    expect(spans).toMatchObject([
      { name: 'enqueue bets', kind: 4, traceId, parentSpanId: spanId, links: [two.context], failed: false },
      { traceId: two.context.traceId, links: [], failed: true },
    ]);
  });
});

test('OTEL_SERVICE_NAME wins over the service’s own', async () => {
  const { url, spans } = await collector();
  const tracing = await started({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_SERVICE_NAME: 'another' });
  tracing.receive('GET /', SAMPLED).end(200, {});
  await tracing.close();
  expect(spans).toMatchObject([{ service: 'another' }]);
});

/** A server of our own in the collector's place. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  releases.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('protobuf is spoken unless JSON is asked for', async () => {
  const received: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers['content-type']);
    request.resume().on('end', () => response.end());
  });
  const tracing = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: await listen(server) });
  tracing?.receive('GET /', SAMPLED).end(200, {});
  await tracing?.close();
  expect(received).toEqual(['application/x-protobuf']);
});

test('a collector that is away is logged once, and once when it is back', async () => {
  let status = 400;
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status).end());
  });
  const { log, lines } = noting();
  const endpoint = await listen(server);
  const tracing = await started(
    { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_BSP_SCHEDULE_DELAY: '10' },
    log,
  );
  const send = (): void => tracing.receive('GET /', SAMPLED).end(200, {});
  send();
  await eventually(() => expect(lines).toEqual([expect.stringMatching(/^warn: traces cannot be sent/)]));
  send();
  status = 200;
  await eventually(() => {
    send();
    expect(lines.slice(1)).toEqual(['info: traces can be sent again']);
  });
});
