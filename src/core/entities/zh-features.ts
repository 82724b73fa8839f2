// What the tagger sees of each unit of a Chinese text: characters, words of the dictionary, lists of names, cues nearby.

import { FeatureList, type Features } from './features';
import { matchAll } from './gazetteer';
import { hash, hashText } from './hashing';
import { ZH_CLASSES, zhGazetteer } from './names/zh';
import { HAN, type Units } from './units';
import { cutWords, NO_TAG, type WordLists } from './words';

const PAD = 7;
const CLASS_COUNT = ZH_CLASSES.length;
const ORG_END = 1 << ZH_CLASSES.indexOf('organization-end');
const PLACE_END = 1 << ZH_CLASSES.indexOf('place-end');

/** `marks`: what the grammars found at each unit (0 nothing, 1 date, 2 quantity, 3 work). */
export function zhFeatures(text: string, units: Units, lists: WordLists, marks: Uint8Array): Features {
  const { count, starts, ends, kinds } = units;
  const code = new Int32Array(count + 2 * PAD);
  const wordAt = new Int32Array(count);
  const wordHash: number[] = [];
  const wordTag: number[] = [];
  const wordFirst: number[] = [];
  for (let i = 0; i < count; i++) code[i + PAD] = codeOf(text, units, i);
  addWords();
  const words = wordHash.length;
  wordFirst.push(count);
  const classes = new Int32Array(count);
  const places = new Uint8Array(count * CLASS_COUNT);
  addClasses();
  const ahead = cuesAhead();

  const out = new FeatureList(count, 40);
  const word = (i: number): number => (i < 0 || i >= words ? (i < 0 ? 1 : 2) : (wordHash[i] ?? 0));
  const tag = (i: number): number => (i < 0 || i >= words ? 30 : (wordTag[i] ?? 0));
  for (let i = 0; i < count; i++) {
    const c = (offset: number): number => code[i + PAD + offset] ?? 0;
    const w = wordAt[i] ?? 0;
    const first = wordFirst[w] ?? 0;
    const last = (wordFirst[w + 1] ?? count) - 1;
    const place = first === last ? 3 : i === first ? 0 : i === last ? 2 : 1;
    const tagged = tag(w) * 4 + place;
    out.add(hash(0, 0));
    out.add(hash(1, c(0)));
    out.add(hash(2, c(-1)));
    out.add(hash(3, c(1)));
    out.add(hash(4, c(-2)));
    out.add(hash(5, c(2)));
    out.add(hash(6, c(-1), c(0)));
    out.add(hash(7, c(0), c(1)));
    out.add(hash(8, c(-2), c(-1)));
    out.add(hash(9, c(1), c(2)));
    out.add(hash(10, c(-1), c(1)));
    out.add(hash(11, c(-1), c(0), c(1)));
    out.add(hash(14, kinds[i] ?? 0, (kinds[i - 1] ?? 9) * 16 + (kinds[i + 1] ?? 9)));
    out.add(hash(15, tagged));
    out.add(hash(16, tagged, tag(w - 1), tag(w + 1)));
    out.add(hash(17, tagged, tag(w + 1)));
    out.add(hash(18, tagged, tag(w - 1)));
    out.add(hash(19, word(w), place));
    out.add(hash(20, word(w - 1), place));
    out.add(hash(21, word(w + 1), place));
    out.add(hash(24, place, Math.min(6, last - first)));
    out.add(hash(27, tag(w - 2) * 32 + tag(w - 1), tagged));
    out.add(hash(28, tag(w + 2) * 32 + tag(w + 1), tagged));
    out.add(hash(29, marks[i] ?? 0, (marks[i - 1] ?? 0) * 4 + (marks[i + 1] ?? 0)));
    out.add(hash(30, ahead[i] ?? 0, place));
    out.add(hash(31, ahead[i] ?? 0, tagged));
    let any = 0;
    for (let k = 0; k < CLASS_COUNT; k++) {
      const at = places[i * CLASS_COUNT + k] ?? 0;
      if (at === 0) continue;
      any = 1;
      out.add(hash(32, k, at));
      out.add(hash(33, k, at, tagged));
      out.add(hash(34, k, at, classes[first - 1] ?? 0));
      out.add(hash(35, k, at, classes[last + 1] ?? 0));
    }
    if (!any) out.add(hash(36, place));
    addNeighbours(37, classes[first - 1] ?? 0, place);
    addNeighbours(38, classes[last + 1] ?? 0, place);
    out.endUnit();
  }
  return out.done();

  function addNeighbours(template: number, set: number, place: number): void {
    for (let k = 0; set >> k > 0; k++) if ((set >> k) & 1) out.add(hash(template, k, place));
  }

  function addWords(): void {
    for (let i = 0; i < count; ) {
      let to = i + 1;
      if (kinds[i] !== HAN) {
        push(i, to, kinds[i] === 4 ? 29 : 22 + (kinds[i] ?? 0));
        i = to;
        continue;
      }
      while (to < count && kinds[to] === HAN && starts[to] === ends[to - 1]) to++;
      let at = i;
      cutWords(lists, text, starts[i] ?? 0, ends[to - 1] ?? 0, (end, tag) => {
        let next = at + 1;
        while (next < to && (ends[next - 1] ?? 0) < end) next++;
        push(at, next, tag);
        at = next;
      });
      i = to;
    }
  }

  function push(first: number, last: number, tag: number): void {
    wordAt.fill(wordHash.length, first, last);
    wordHash.push(hashText(text, starts[first], ends[last - 1]));
    wordTag.push(tag ?? NO_TAG);
    wordFirst.push(first);
  }

  function addClasses(): void {
    const unitAt = new Int32Array(text.length + 1).fill(-1);
    for (let i = 0; i < count; i++) {
      unitAt[starts[i] ?? 0] = i;
    }
    matchAll(zhGazetteer(), text, starts[0] ?? 0, ends[count - 1] ?? 0, (start, end, set) => {
      const first = unitAt[start] ?? -1;
      if (first < 0) return;
      let last = first;
      while (last + 1 < count && (ends[last] ?? 0) < end) last++;
      if (ends[last] !== end) return;
      for (let k = 0; k < CLASS_COUNT; k++) {
        if (!((set >> k) & 1)) continue;
        for (let i = first; i <= last; i++) {
          const at = i * CLASS_COUNT + k;
          if (places[at]) continue;
          places[at] = first === last ? 4 : i === first ? 1 : i === last ? 3 : 2;
          classes[i] = (classes[i] ?? 0) | (1 << k);
        }
      }
    });
  }

  /** By unit: how many words on, in the same clause, the end of an organisation's or a place's name may stand. */
  function cuesAhead(): Uint8Array {
    const cues = new Uint8Array(count);
    let organization = 0;
    let place = 0;
    for (let w = words - 1; w >= 0; w--) {
      const last = (wordFirst[w + 1] ?? count) - 1;
      const first = wordFirst[w] ?? 0;
      if ((wordTag[w] ?? 0) === 29) organization = place = 0;
      else {
        organization = organization && organization < 7 ? organization + 1 : 0;
        place = place && place < 4 ? place + 1 : 0;
      }
      for (let i = last; i >= first; i--) {
        if (((classes[i] ?? 0) & ORG_END) !== 0) organization = 1;
        if (((classes[i] ?? 0) & PLACE_END) !== 0) place = 1;
      }
      cues.fill(organization * 8 + place, first, last + 1);
    }
    return cues;
  }
}

/** One number a unit; digits count by their number only, letters without case. */
function codeOf(text: string, { starts, ends, kinds }: Units, i: number): number {
  const start = starts[i] ?? 0;
  const end = ends[i] ?? 0;
  if (kinds[i] === 3) return 0x110000 + Math.min(9, end - start);
  if (end - start > 1) return hashText(text, start, end);
  const code = text.charCodeAt(start);
  return code === 0x30fb || code === 0x2022 || code === 0x2027 || code === 0xff65 ? 0xb7 : code;
}
