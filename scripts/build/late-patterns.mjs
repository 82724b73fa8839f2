// Builds make patterns late: V8 reads a pattern when it is made, one with properties of Unicode for long, and a text tries
// half of all. In the sources they are constants, and sieves ask with them. Here functions take the place of both:
//
//     const NAME = /^\p{Lu}/u;                  let NAME$late; const NAME = () => NAME$late ??= /^\p{Lu}/u;
//     const SUSPECT = sieve({ … [NAME] });      const SUSPECT = sieve(() => ({ … [NAME()] }), "noise/rule");
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const MODULE = /[\\/]src[\\/]core[\\/](.+)\.ts$/;

export const latePatterns = {
  name: 'late-patterns',
  setup: ({ onLoad }) =>
    onLoad({ filter: MODULE }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        loader: 'ts',
        target: 'es2022',
        charset: 'utf8',
        sourcefile: path,
        sourcemap: 'inline',
      });
      return { contents: withLatePatterns(code, MODULE.exec(path)[1].replaceAll('\\', '/')), loader: 'js' };
    }),
};

/** Of a module in JavaScript, as `transform` writes it: no name in it hides another. All stays on its line. */
function withLatePatterns(code, module) {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const exported = body.flatMap(({ specifiers = [] }) => specifiers.map(({ local }) => local.name));
  const constants = body.flatMap((statement) =>
    (statement.kind === 'const' ? statement.declarations : [])
      .filter((one) => isLate(one) && !exported.includes(one.id.name))
      .map((one) => ({ ...one, statement })),
  );
  const names = new Set(constants.map(({ id }) => id.name));
  const added = constants.flatMap(({ id, init, statement }) => [
    [statement.start, `let ${id.name}$late; `],
    [init.start, `() => ${id.name}$late ??= `],
  ]);
  for (const [node, parent] of nodesIn(body)) {
    if (isValue(node, parent) && names.has(node.name))
      added.push([node.end, parent.shorthand ? `: ${node.name}()` : '()']);
    if (node.callee?.name === 'sieve') {
      const [asks] = node.arguments;
      added.push([asks.start, '() => ('], [asks.end, `), ${JSON.stringify(module)}`]);
    }
  }
  let late = '';
  let from = 0;
  for (const [at, text] of added.sort(([one], [other]) => one - other)) {
    late += code.slice(from, at) + text;
    from = at;
  }
  return late + code.slice(from);
}

/** What an initial value is made of that makes patterns and does nothing else. */
const PARTS = ['ArrayExpression', 'Identifier', 'Literal', 'SpreadElement', 'TemplateElement', 'TemplateLiteral'];

function isLate({ id, init }) {
  const nodes = [...nodesIn([init])].map(([node]) => node);
  return (
    /^[A-Z][A-Z\d_]*$/.test(id.name) &&
    nodes.some(({ regex, callee }) => regex || callee?.name === 'RegExp') &&
    nodes.every(
      ({ type, callee, property }) =>
        PARTS.includes(type) ||
        callee?.name === 'RegExp' ||
        (type === 'MemberExpression' && property.name === 'source'),
    )
  );
}

/** Whether the node is a name that stands for its value. */
function isValue(node, parent) {
  if (node.type !== 'Identifier' || node === parent?.id) return false;
  return parent?.computed || (node !== parent?.key && node !== parent?.property);
}

/** All nodes of a tree, each with the one that it is a part of. */
function* nodesIn(nodes, parent) {
  for (const node of nodes) {
    yield [node, parent];
    const parts = Object.values(node).flat();
    yield* nodesIn(
      parts.filter((part) => typeof part?.type === 'string'),
      node,
    );
  }
}
