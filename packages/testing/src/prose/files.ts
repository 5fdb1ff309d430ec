import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['packages', 'services', 'docs', 'test', 'k8s', 'migrations', 'docker'];
const ROOT_FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'Dockerfile',
  'docker-compose.yml',
  'package.json',
  '.env.example',
];

const TEXT = /\.(?:ts|tsx|mts|mjs|sql|md|ya?ml|json|html|css|proto|sh|svg)$/;

/** What a tool writes or installs, and what lists the avoided words. */
const LEFT_OUT = new RegExp(
  [
    String.raw`(?:^|/)(?:node_modules|dist|\.turbo|\.data|generated)/`,
    '^k8s/monitoring/grafana/dashboards/',
    String.raw`^packages/testing/(?:src/prose/words\.ts|test/prose\.test\.ts)$`,
    String.raw`^test/architecture/prose\.json$`,
    '^test/transcript/recorded/',
    // what the migrations are dumped to, and data
    '^(?:test/upgrade/released/|migrations/schema\\.sql$)',
  ].join('|'),
);

/**
 * The files whose texts and names are checked, from the root, with the folder that their findings count for. The
 * changelog is not among them: it has the names that things had.
 */
export function checkedFiles(root: string): { path: string; folder: string }[] {
  const inFolders = FOLDERS.flatMap((folder) => walk(root, folder)).map((path) => ({
    path,
    folder: folderOf(path),
  }));
  return [...ROOT_FILES.map((path) => ({ path, folder: '.' })), ...inFolders];
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (LEFT_OUT.test(entry.isDirectory() ? `${path}/` : path)) return [];
    if (entry.isDirectory()) return walk(root, path);
    return TEXT.test(entry.name) ? [path] : [];
  });
}

/** Packages and services count each for itself. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'packages' || first === 'services' ? `${first}/${second}` : first;
}
