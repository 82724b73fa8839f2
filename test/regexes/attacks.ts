// Texts that make a regular expression try again and again: something of its own repeated, after what leads to it and
// before what it does not expect.

import { type AST, RegExpParser } from '@eslint-community/regexpp';

export interface Attack {
  readonly lead: string;
  readonly pump: string;
  readonly end: string;
}

type Letters = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** How often a repetition is gone through in a text that fits: the fewest times; again and again where it may be; always at least once. */
type Amount = (quantifier: AST.Quantifier) => number;
const FEWEST: Amount = ({ min }) => min;
const LEAST_ONCE: Amount = ({ min, max }) => (max > LARGE ? Math.max(min, 3) : Math.max(min, 1));
const AMOUNTS: readonly Amount[] = [FEWEST, ({ min, max }) => (max > LARGE ? Math.max(min, 3) : min), LEAST_ONCE];
/** Of a choice of words, as there are in lists of labels. */
const CHOICES = 40;

/** A repetition of more than this many is worth an attack. */
const LARGE = 8;
const PROBES = [
  'a',
  'A',
  '1',
  ' ',
  '\t',
  '中',
  '.',
  ',',
  '-',
  '<',
  '"',
  '/',
  'é',
  '，',
  '。',
  '\n',
  '十',
  '_',
  '@',
  ':',
];
/** Characters of a class that differ in what else of the expression they fit. */
const KINDS = 4;
/**
 * What hardly any expression expects, what ends a dot's reach, and a letter, which signs do not expect. Beyond Latin-1: in a
 * text without such a character the engine knows that nothing else beyond it can match.
 */
const ENDS = ['\ue000', '\n\ue000', '\ue000a'];

export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const attacks = [...new Fitting(pattern, flags).attacks()];
  return [...new Map(attacks.map((attack) => [JSON.stringify(attack), attack])).values()];
}

/** Makes texts that fit parts of one expression. */
class Fitting {
  private readonly fits = new Map<string, RegExp>();
  private readonly alphabet: readonly string[];

  constructor(
    private readonly pattern: AST.Pattern,
    private readonly flags: string,
  ) {
    const own = [...pattern.raw].filter((mark) => !/[\\[\](){}|?*+^$]/.test(mark));
    const codes = [...nodesIn(pattern)].flatMap(codesIn);
    this.alphabet = [...new Set([...PROBES, ...codes.map((code) => String.fromCodePoint(code)), ...own])];
  }

  *attacks(): Generator<Attack> {
    for (const quantifier of quantifiersIn(this.pattern)) {
      if (quantifier.max <= LARGE) continue;
      const lead = this.before(quantifier);
      for (const pump of this.pumps(quantifier.element)) {
        const repeated = [
          { lead, pump },
          { lead: '', pump: lead + pump },
        ];
        for (const { lead, pump } of repeated) for (const end of ENDS) yield { lead, pump, end };
      }
    }
  }

  private pumps(element: AST.Element): string[] {
    if (isLetters(element)) return this.kinds(element);
    const alternatives = 'alternatives' in element ? element.alternatives : [];
    const texts = alternatives.flatMap((alternative) => [
      ...AMOUNTS.map((amount) => this.textFor(alternative, amount)),
      ...this.variants(alternative),
    ]);
    return [...new Set(texts)].filter((text) => text !== '');
  }

  /** Texts that fit, each choice of the expression taken once. */
  private variants(alternative: AST.Alternative): string[] {
    const usual = alternative.elements.map((element) => this.textFor(element, LEAST_ONCE));
    return alternative.elements.flatMap((element, i) => {
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (inner.type !== 'Group' && inner.type !== 'CapturingGroup') return [];
      return inner.alternatives
        .flatMap((choice) => [this.textFor(choice, LEAST_ONCE), ...this.variants(choice)])
        .slice(0, CHOICES)
        .map((text) => usual.with(i, text).join(''));
    });
  }

  /** Characters that fit, those first that fit most of the rest of the expression, too. */
  private kinds(node: Letters): string[] {
    const others = lettersIn(this.pattern);
    const kinds = new Map<string, { mark: string; fitting: number }>();
    for (const mark of this.alphabet.filter((mark) => this.fit(node, mark))) {
      const fitting = others.map((other) => this.fit(other, mark));
      const kind = fitting.map(Number).join('');
      if (!kinds.has(kind)) kinds.set(kind, { mark, fitting: fitting.filter(Boolean).length });
    }
    return [...kinds.values()]
      .sort((a, b) => b.fitting - a.fitting)
      .slice(0, KINDS)
      .map(({ mark }) => mark);
  }

  private fit({ raw }: Letters, mark: string): boolean {
    const known = this.fits.get(raw) ?? new RegExp(`^${raw}$`, this.flags.replace(/[gym]/g, ''));
    this.fits.set(raw, known);
    return known.test(mark);
  }

  /** What leads to the node from the start of the expression. */
  private before(node: AST.Node): string {
    const { parent } = node;
    if (!parent) return '';
    if (parent.type !== 'Alternative') return this.before(parent);
    const earlier = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element));
    return this.before(parent) + earlier.map((element) => this.textFor(element, FEWEST)).join('');
  }

  private textFor(node: AST.Node, amount: Amount): string {
    if (isLetters(node)) return this.kinds(node)[0] ?? '';
    switch (node.type) {
      case 'Alternative':
        return node.elements.map((element) => this.textFor(element, amount)).join('');
      case 'Quantifier':
        return this.textFor(node.element, amount).repeat(amount(node));
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives[0] ? this.textFor(node.alternatives[0], amount) : '';
      case 'Assertion':
        return node.kind === 'lookbehind' && !node.negate && node.alternatives[0]
          ? this.textFor(node.alternatives[0], amount)
          : '';
      default:
        return '';
    }
  }
}

/** The characters that a node names, one for a range. */
function codesIn(node: AST.Node): number[] {
  if (node.type === 'Character') return [node.value];
  if (node.type === 'CharacterClassRange') return [node.min.value];
  return node.type === 'CharacterClass' ? node.elements.flatMap(codesIn) : [];
}

function isLetters(node: AST.Node): node is Letters {
  return ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type);
}

function* nodesIn(node: AST.Node): Generator<AST.Node> {
  yield node;
  if ('alternatives' in node) for (const child of node.alternatives) yield* nodesIn(child);
  else if (node.type === 'Alternative') for (const child of node.elements) yield* nodesIn(child);
  else if (node.type === 'Quantifier') yield* nodesIn(node.element);
}

function lettersIn(node: AST.Node): Letters[] {
  return [...nodesIn(node)].filter(isLetters);
}

function quantifiersIn(node: AST.Node): AST.Quantifier[] {
  return [...nodesIn(node)].filter((inner) => inner.type === 'Quantifier');
}
