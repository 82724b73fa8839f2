// What the tagger sees of each unit of a text in an alphabet: the word and its shape, lists of names, cues nearby.

import { FeatureList, type Features } from './features';
import { hash, hashText } from './hashing';
import { EN_CLASSES, enGazetteer } from './names/en';
import { ABSENT, lookUp, WALK_START, walk } from './prefix-table';
import { DIGITS, LATIN, type Units } from './units';
import { groupOf, shareOf, type Usage } from './usage';

const PAD = 4;
const CLASS_COUNT = EN_CLASSES.length;

/** Shapes: what the capitals of a word say. */
const LOWER = 0;
const CAPITAL = 1;
const ALL_CAPITALS = 2;
const MIXED = 3;
const LETTER = 4;
const NUMBER = 5;
const MARK = 6;
const NOTHING = 7;

/** `marks`: what the grammars found at each unit (0 nothing, 1 date, 2 quantity, 3 work). */
export function enFeatures(text: string, units: Units, usage: Usage, marks: Uint8Array): Features {
  const { count, starts, ends, kinds } = units;
  const words = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  const lower = words.map((word) => word.toLowerCase());
  const groups = new Int32Array(count + 2 * PAD).fill(-1);
  const shares = new Uint8Array(count + 2 * PAD).fill(12);
  const exact = new Int32Array(count + 2 * PAD);
  const folded = new Int32Array(count + 2 * PAD);
  const shapes = new Uint8Array(count + 2 * PAD).fill(NOTHING);
  const nextClasses = new Int32Array(count + 2 * PAD);
  for (let i = 0; i < count; i++) {
    exact[i + PAD] = hashText(words[i] ?? '');
    folded[i + PAD] = hashText(lower[i] ?? '');
    shapes[i + PAD] = shapeOf(words[i] ?? '', kinds[i] ?? 0);
    if (kinds[i] !== LATIN) continue;
    const known = usage.get(lower[i] ?? '');
    groups[i + PAD] = groupOf(known);
    shares[i + PAD] = shareOf(known);
  }
  const { places, classes } = findClasses();
  nextClasses.set(classes, PAD);
  const lowerSeen = new Set<string>();
  const capitalSeen = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const shape = shapes[i + PAD];
    if (shape === LOWER) lowerSeen.add(words[i] ?? '');
    else if (i > 0 && shape !== MARK && shape !== NUMBER && !startsSentence(i))
      capitalSeen.set(lower[i] ?? '', (capitalSeen.get(lower[i] ?? '') ?? 0) + 1);
  }

  const out = new FeatureList(count, 60);
  for (let i = 0; i < count; i++) {
    const word = words[i] ?? '';
    const low = lower[i] ?? '';
    const w = (offset: number): number => folded[i + PAD + offset] ?? 0;
    const s = (offset: number): number => shapes[i + PAD + offset] ?? NOTHING;
    const shape = s(0);
    const first = startsSentence(i) ? 1 : 0;
    out.add(hash(0, 0));
    out.add(hash(1, exact[i + PAD] ?? 0));
    out.add(hash(2, w(0)));
    out.add(hash(3, w(-1)));
    out.add(hash(4, w(1)));
    out.add(hash(5, w(-2)));
    out.add(hash(6, w(2)));
    out.add(hash(7, w(-1), w(0)));
    out.add(hash(8, w(0), w(1)));
    out.add(hash(9, w(-1), shape));
    out.add(hash(10, w(1), shape));
    out.add(hash(11, shape, first));
    out.add(hash(12, s(-1) * 8 + shape, s(1), first));
    out.add(hash(13, (s(-2) * 8 + s(-1)) * 8 + shape, s(1) * 8 + s(2)));
    out.add(hash(14, w(-2), w(-1)));
    out.add(hash(15, w(1), w(2)));
    out.add(hash(16, w(-1), w(1), shape));
    const g = (offset: number): number => groups[i + PAD + offset] ?? -1;
    const share = shares[i + PAD] ?? 12;
    out.add(hash(50, g(0), shape));
    out.add(hash(51, g(-1), shape));
    out.add(hash(52, g(1), shape));
    out.add(hash(53, g(-1), g(1), shape));
    out.add(hash(54, g(-2), g(-1), shape));
    out.add(hash(55, g(1), g(2), shape));
    out.add(hash(56, share, shape, first));
    out.add(hash(57, share, shape * 16 + (shares[i + PAD - 1] ?? 12), shares[i + PAD + 1] ?? 12));
    out.add(hash(17, marks[i] ?? 0, (marks[i - 1] ?? 0) * 4 + (marks[i + 1] ?? 0)));
    if (kinds[i] === LATIN) {
      out.add(hash(18, longShape(word)));
      for (let size = 1; size <= 4; size++) {
        if (word.length <= size) break;
        out.add(hash(19, size, hashText(low, low.length - size), shape));
        if (size > 1) out.add(hash(20, size, hashText(low, 0, size), shape));
      }
      if (shape !== LOWER) {
        const before = nearestLower(i, -1);
        const after = nearestLower(i, 1);
        out.add(hash(21, before));
        out.add(hash(22, after));
        out.add(hash(23, before, after));
        const seen = Math.min(3, capitalSeen.get(low) ?? 0);
        out.add(hash(24, seen, lowerSeen.has(low) ? 1 : 0, first));
        out.add(hash(25, Math.min(5, word.length), shape, s(1)));
        const start = runStart(i);
        out.add(hash(26, i - start, Math.min(5, runEnd(i) - start)));
        out.add(hash(27, folded[runEnd(i) - 1 + PAD] ?? 0));
        out.add(hash(28, folded[start + PAD] ?? 0));
      }
    }
    let any = 0;
    for (let k = 0; k < CLASS_COUNT; k++) {
      const at = places[i * CLASS_COUNT + k] ?? 0;
      if (at === 0) continue;
      any = 1;
      out.add(hash(32, k, at));
      out.add(hash(33, k, at, shape * 8 + s(1)));
      out.add(hash(34, k, at, classes[i - 1] ?? 0));
      out.add(hash(35, k, at, classes[i + 1] ?? 0));
    }
    if (!any) out.add(hash(36, shape, first));
    addNeighbours(37, i - 1, shape);
    addNeighbours(38, i + 1, shape);
    addNeighbours(39, i + 2, shape);
    addNeighbours(40, i - 2, shape);
    out.endUnit();
  }
  return out.done();

  function addNeighbours(template: number, i: number, shape: number): void {
    const set = nextClasses[i + PAD] ?? 0;
    for (let k = 0; set >> k > 0; k++) if ((set >> k) & 1) out.add(hash(template, k, shape));
  }

  function startsSentence(i: number): boolean {
    for (let back = i - 1; back >= i - 3; back--) {
      const word = words[back];
      if (word === undefined) return true;
      if (/^[.!?:•|\u2022]$/.test(word)) return ends[back] !== starts[back + 1];
      if (!/^["'“‘([—–-]$/.test(word)) return false;
    }
    return false;
  }

  /** The nearest word without capital to one side of the run of capitals. */
  function nearestLower(i: number, step: number): number {
    for (let at = i + step, n = 0; n < 6; at += step, n++) {
      const shape = shapes[at + PAD] ?? NOTHING;
      if (at < 0 || at >= count) return 1;
      if (shape === LOWER || shape === MARK || shape === NUMBER) return (folded[at + PAD] ?? 0) ^ n;
    }
    return 2;
  }

  function isRun(i: number): boolean {
    const shape = shapes[i + PAD] ?? NOTHING;
    return shape === CAPITAL || shape === ALL_CAPITALS || shape === MIXED || shape === LETTER;
  }

  function runStart(i: number): number {
    let at = i;
    while (at > 0 && i - at < 8 && isRun(at - 1)) at--;
    return at;
  }

  function runEnd(i: number): number {
    let at = i + 1;
    while (at < count && at - i < 8 && isRun(at)) at++;
    return at;
  }

  /** Entries of the lists are written with single blanks; the text is folded to that form first. */
  function findClasses() {
    const places = new Uint8Array(count * CLASS_COUNT);
    const classes = new Int32Array(count);
    const froms = new Map<number, number>();
    const untils = new Map<number, number>();
    let plain = '';
    for (let i = 0; i < count; i++) {
      if (i > 0 && starts[i] !== ends[i - 1]) plain += '_';
      froms.set(plain.length, i);
      plain += words[i];
      untils.set(plain.length, i);
    }
    const capitals = /^[A-Z]{4,}$/;
    const titled = plain.replace(/[A-Za-z]+/g, (w) => (capitals.test(w) ? w.charAt(0) + w.slice(1).toLowerCase() : w));
    const forms = titled === plain ? [plain] : [plain, titled];
    for (const from of froms.keys()) for (const form of forms) take(form, from);
    return { places, classes };

    function take(form: string, start: number): void {
      const gazetteer = enGazetteer();
      let best = -1;
      let set = 0;
      let h = WALK_START;
      for (let to = start; to < form.length; to++) {
        h = walk(h, form.charCodeAt(to));
        const found = lookUp(gazetteer, h);
        if (found === ABSENT) break;
        const unit = untils.get(to + 1);
        if (found > 0 && unit !== undefined) {
          best = unit;
          set = found;
        }
      }
      const first = froms.get(start) ?? 0;
      if (best < first) return;
      for (let k = 0; k < CLASS_COUNT; k++) {
        if (!((set >> k) & 1)) continue;
        for (let i = first; i <= best; i++) {
          const at = i * CLASS_COUNT + k;
          if (places[at]) continue;
          places[at] = first === best ? 4 : i === first ? 1 : i === best ? 3 : 2;
          classes[i] = (classes[i] ?? 0) | (1 << k);
        }
      }
    }
  }
}

function shapeOf(word: string, kind: number): number {
  if (kind === DIGITS) return NUMBER;
  if (kind !== LATIN) return MARK;
  const head = word.charAt(0);
  const upper = head !== head.toLowerCase();
  if (word.length === 1) return upper ? LETTER : LOWER;
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return upper ? CAPITAL : LOWER;
  return upper && rest === rest.toUpperCase() ? ALL_CAPITALS : MIXED;
}

function longShape(word: string): number {
  let h = word.length > 6 ? 7 : word.length;
  for (let i = 0; i < Math.min(6, word.length); i++)
    h = h * 3 + (word.charAt(i) === word.charAt(i).toLowerCase() ? 1 : 2);
  return h;
}
