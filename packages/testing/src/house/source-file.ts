import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';
import type { Node, Statement, VariableDeclarator } from '@babel/types';

export interface SourceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly lines: number;
  /** Of each function that has a name: a declaration, a method, or a variable that holds one. */
  readonly functionLines: readonly number[];
  /** What its top level declares: functions, classes, variables, types. */
  readonly names: readonly string[];
  /** What it imports or exports from, types too, as it is written. */
  readonly imports: readonly string[];
}

/** All of `packages/<name>/src` and `services/<name>/src` that people write. */
export function readSourceFiles(root: string): SourceFile[] {
  return ['packages', 'services']
    .flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}/src`))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/(?:^|\/)generated\/|\.d\.ts$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  const { program } = parse(text, {
    sourceType: 'module',
    plugins: ['typescript', 'explicitResourceManagement', ...(path.endsWith('x') ? (['jsx'] as const) : [])],
  });
  const nodes = [...nodesIn(program)];
  return {
    path,
    lines: text.split('\n').length - 1,
    functionLines: nodes.flatMap(functionLinesOf),
    names: [...new Set(program.body.flatMap(namesOf))],
    imports: nodes.flatMap(importOf),
  };
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) yield* nodesIn(child);
}

/** Comments are not part of the tree. */
function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null) return false;
  const type: unknown = (value as { type?: unknown }).type;
  return typeof type === 'string' && !type.startsWith('Comment');
}

function functionLinesOf(node: Node): number[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ObjectMethod':
      return [linesOf(node)];
    case 'VariableDeclarator':
      return isFunction(node.init) ? [linesOf(node)] : [];
    default:
      return [];
  }
}

function isFunction(node: VariableDeclarator['init']): boolean {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';
}

function linesOf({ loc }: Node): number {
  return loc ? loc.end.line - loc.start.line + 1 : 0;
}

function namesOf(statement: Statement): string[] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return statement.declaration ? namesOf(statement.declaration) : [];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSEnumDeclaration':
    case 'TSDeclareFunction':
      return statement.id ? [statement.id.name] : [];
    default:
      return [];
  }
}

function importOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? [node.source.value] : [];
    case 'TSImportType':
      return [node.argument.type === 'StringLiteral' ? node.argument.value : ''];
    case 'CallExpression': {
      const [argument] = node.arguments;
      return node.callee.type === 'Import' && argument?.type === 'StringLiteral' ? [argument.value] : [];
    }
    default:
      return [];
  }
}
