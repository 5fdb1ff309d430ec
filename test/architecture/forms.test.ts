import { expect, test } from '@jest/globals';
import { referencesIn, resolved, tableRows } from './references.ts';

const forms = tableRows('docs/architecture.md').filter(([number]) => /^\d+$/.test(number ?? ''));

test('docs/architecture.md lists the forms that a bet takes, numbered', () => {
  expect(forms.map(([number]) => Number(number))).toEqual(forms.map((_, index) => index + 1));
  expect(forms.length).toBeGreaterThan(1);
});

test.each(forms.map(([, form = '', place = '']): [string, string] => [form, place]))(
  'the form "%s" is where the page says',
  (_form, place) => {
    const references = referencesIn(place);
    expect(references.map((reference) => reference.includes('#'))).toEqual([true]);
    expect(references.map(resolved)).toEqual(references);
  },
);

const walk = tableRows('docs/architecture.md').filter(([number]) => /^\d+\.$/.test(number ?? ''));

test('docs/architecture.md has the walk of a bet', () => {
  expect(walk.length).toBeGreaterThan(10);
});

test.each(walk.map(([, step = '', place = '']): [string, string] => [step, place]))(
  'the step "%s" is where the page says',
  (_step, place) => {
    const references = referencesIn(place);
    expect(references.length).toBeGreaterThan(0);
    expect(references.map(resolved)).toEqual(references);
  },
);
