import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { AUDIT_ACTIONS } from '@croupier/ledger';
import { ROLES, SCOPE_CATALOGUE } from '@croupier/platform/auth';
import { openApiDocument } from '../../services/gateway/src/openapi/document.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8');

test('docs/api.md names only calls that exist', () => {
  const paths = openApiDocument().paths ?? {};
  const named = [...page.matchAll(/`(GET|POST|PUT) (\/v1\/[\w/{}-]+)/g)];
  expect(named.length).toBeGreaterThan(5);
  for (const [, method = '', path = ''] of named) expect(paths).toHaveProperty([path, method.toLowerCase()]);
});

/** The cells of a table, by the heading of its first column. */
function tableOf(heading: string): string[][] {
  const [, , ...rows] = page.slice(page.search(new RegExp(`^\\| ${heading} +\\|`, 'm'))).split('\n');
  const end = rows.findIndex((row) => !row.startsWith('|'));
  return rows.slice(0, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

test('docs/api.md has every scope, what it may and what it includes', () => {
  const documented = Object.entries(SCOPE_CATALOGUE).map(([scope, { may, includes }]) => {
    return [codes([scope]), may, scope === 'admin' ? 'all but `player`' : codes(includes)];
  });
  expect(tableOf('scope')).toEqual(documented);
});

test('docs/api.md has every role with its scopes', () => {
  const documented = Object.entries(ROLES).map(([role, scopes]) => [codes([role]), codes(scopes)]);
  expect(tableOf('role')).toEqual(documented);
});

test('the page of the audit log names every action', () => {
  const auditPage = readFileSync(join(import.meta.dirname, '../../docs/operations/audit-log.md'), 'utf8');
  const named = [...auditPage.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, action = '']) => action);
  expect([...new Set(named)].sort()).toEqual([...AUDIT_ACTIONS].sort());
});
