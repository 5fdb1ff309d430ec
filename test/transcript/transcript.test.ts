import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder } from '@croupier/testing';
import { compareFolders, FILES } from './compare.ts';
import { missingFrom } from './coverage.ts';
import { Dice } from './dice.ts';
import { withoutRepeats } from './document.ts';
import type { Json } from './http.ts';
import { metricLines } from './metrics.ts';
import { Names, SENT_TRACE } from './names.ts';
import { readOptions, RECORDED, SEED_FILE } from './options.ts';
import { shapeOf } from './shapes.ts';

const ID = '01a1fd72-a42b-736d-8d47-1cabe4b5b44d';
const OTHER = '01a1fd72-a4ac-7227-90e5-88faee7d6ba1';
const TRACE = 'a'.repeat(32);

describe('what differs between two runs is replaced', () => {
  test.each([
    ['ids, in order of first appearance', `${OTHER} ${ID} ${OTHER}`, '<id:1> <id:2> <id:1>'],
    ['ids in capitals', `${ID} ${ID.toUpperCase()}`, '<id:1> <id:1>'],
    ['times', '2026-01-31T12:00:00.123Z and 2026-01-31T12:00:00Z', '<time> and <time>'],
    ['times in words', 'granted on 2026-01-31 12:00:00 UTC.', 'granted on <time>.'],
    ['no times that only a request names', '2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z'],
    ['traces', `${TRACE} ${'b'.repeat(32)} ${TRACE}`, '<trace:1> <trace:2> <trace:1>'],
    ['no trace that a request sends', SENT_TRACE, SENT_TRACE],
    ['tokens', 'Bearer eyJhbGciOi.eyJzdWIi.abc-_9', 'Bearer <token>'],
    ['ports', 'http://127.0.0.1:43210/x', 'http://127.0.0.1:<port>/x'],
    ['what is left of a rate limit', '"player";r=99;t=1', '"player";r=<left>;t=<left>'],
    ['no balances and versions', '{"cash":100000,"version":12}', '{"cash":100000,"version":12}'],
  ])('%s', (_what, line, replaced) => {
    expect(new Names().replaceIn(line)).toBe(replaced);
  });

  test('an id has the same name on every line, a trace is counted within its line', () => {
    const names = new Names();
    expect(names.replaceIn(`${ID} ${TRACE}`)).toBe('<id:1> <trace:1>');
    expect(names.replaceIn(`${OTHER} ${ID} ${'b'.repeat(32)}`)).toBe('<id:2> <id:1> <trace:1>');
  });

  test('cursors and tags where they are answered and where they are sent', () => {
    const names = new Names();
    names.addOpaque('cursor', 'Ymlk');
    names.addOpaque('cursor', 'YmlkOjE');
    names.addOpaque('etag', '"4.1"');
    const line = JSON.stringify({ request: 'GET /x?cursor=YmlkOjE', cursor: 'Ymlk', tag: 'W/"4.1"' });
    expect(names.replaceIn(line)).toBe(
      '{"request":"GET /x?cursor=<cursor:2>","cursor":"<cursor:1>","tag":"W/<etag:1>"}',
    );
  });
});

test('the dice follow from their seed', () => {
  const throws = (seed: number): number[] => {
    const dice = new Dice(seed);
    return Array.from({ length: 5 }, () => dice.int(1, 6));
  };
  expect(throws(7)).toEqual(throws(7));
  expect(throws(7)).not.toEqual(throws(8));
});

test('an answer that an earlier call of the document has too is named, not repeated', () => {
  const call = (description: string) => ({
    summary: 'x',
    responses: { 200: { description }, 400: { description: 'bad' } },
  });
  const document = { openapi: '3.1.0', paths: { '/a': { get: call('one') }, '/b': { put: call('two') } } };
  expect(withoutRepeats(document)).toEqual({
    openapi: '3.1.0',
    paths: {
      '/a': { get: call('one') },
      '/b': {
        put: { summary: 'x', responses: { 200: { description: 'two' }, 400: { sameAs: 'get /a 400' } } },
      },
    },
  });
});

test('of what comes by time the types are recorded, of all messages together', () => {
  const heads = [{ heads: { [ID]: 4 } }, { heads: { [OTHER]: 1, [ID]: 5 } }];
  expect(shapeOf(heads)).toEqual({ heads: { '<any id>': 'number' } });
  const boards = [{ entries: [] }, { entries: [{ score: 1 }, { score: '2' }], at: null }];
  expect(shapeOf(boards)).toEqual({ entries: [{ score: 'number or string' }], at: 'null' });
});

test('a metric is recorded with its type and the names of its labels, without values', () => {
  const page = [
    '# TYPE requests_total counter',
    'requests_total{method="GET",route="/a,b=\\"c\\""} 5',
    '# TYPE duration_seconds histogram',
    'duration_seconds_bucket{le="1",route="/a"} 3',
    'duration_seconds_count{route="/a"} 3',
    '# TYPE free gauge',
    'free 7',
    '# TYPE nodejs_version_info gauge',
    'nodejs_version_info{version="v20"} 1',
  ].join('\n');
  expect(metricLines('gateway', page)).toEqual([
    'gateway duration_seconds histogram route',
    'gateway free gauge -',
    'gateway requests_total counter method,route',
  ]);
});

describe('a comparison', () => {
  function recordOf(requests: string): string {
    const folder = makeFolder('transcript');
    mkdirSync(folder, { recursive: true });
    for (const name of FILES)
      writeFileSync(join(folder, name), name === 'requests.jsonl' ? requests : 'same\n');
    writeFileSync(join(folder, SEED_FILE), '7\n');
    return folder;
  }

  test('shows the lines that differ, and how many in each file', () => {
    const { report, differs } = compareFolders(recordOf('a\nb\nc\n'), recordOf('a\nB\nc\nd\n'));
    expect(differs).toBe(true);
    expect(report).toContain('--- requests.jsonl\n+++ requests.jsonl\n');
    for (const line of ['- b', '+ B', '+ d']) expect(report.split('\n')).toContain(line);
    expect(report).toContain('requests.jsonl: 1 lines gone, 2 lines added\n');
    expect(report).toContain('openapi.json: 0 lines gone, 0 lines added\n');
  });

  test('finds no difference between equal records', () => {
    expect(compareFolders(recordOf('a\n'), recordOf('a\n')).differs).toBe(false);
  });

  test('has the seed of the record that it compares with', () => {
    const folder = recordOf('a\n');
    expect(readOptions(['--against', folder])).toEqual({ seed: 7, against: folder, out: undefined });
    expect(() => readOptions(['--against', folder, '--seed', '8'])).toThrow('seed of the record');
    expect(() => readOptions(['--against', makeFolder('empty')])).toThrow('it is not a record');
    expect(() => readOptions(['--seed', 'x'])).toThrow('whole number');
  });
});

describe('the record that is kept', () => {
  const textOf = (name: string): string => readFileSync(join(RECORDED, name), 'utf8');
  const valuesOf = (text: string, pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([, value = '']) => value));

  test('has an answer of each route, code and kind that its OpenAPI document and the catalogue name', () => {
    const text = textOf('requests.jsonl');
    const requests = text.trimEnd().split('\n').slice(1);
    const requested = requests.map((line) => {
      const [method = '', path = ''] = (JSON.parse(line) as { request: string }).request.split(' ');
      return { method, path: path.split('?')[0] ?? '' };
    });
    const seen = {
      requested,
      codes: valuesOf(text, /"code":"([a-z_]+)"/g),
      kinds: valuesOf(text, /"kind":"([a-z_]+)"/g),
    };
    const document = JSON.parse(textOf('openapi.json')) as Json;
    const codes = (JSON.parse(textOf('errors.json')) as { code: string }[]).map(({ code }) => code);
    expect(requests).toHaveLength(600);
    expect(missingFrom({ document, codes }, seen)).toEqual([]);
  });

  test.each(['requests.jsonl', 'frames.jsonl', 'grpc.jsonl', 'metrics.txt'])(
    '%s has nothing random',
    (name) => {
      const text = textOf(name);
      expect(new Names().replaceIn(text)).toBe(text);
    },
  );
});
