// Titles in English text: quoted in capitals, or with a capital The, after words that announce them; journals, laws, and works that everybody names.
// One that it finds: the song “Blue Harbor Lights”. One that it leaves: a “Person of Interest” in a case.

import type { TypedSpan } from '../entity';

const CUES =
  /\b(?:song|songs|single|album|albums|EP|book|novel|memoir|film|films|movie|movies|documentary|sitcom|drama|comedy|show|series|podcast|play|musical|opera|poem|essay|painting|game|video|track|hit|titled|called|entitled|starring|starred|stars in|sequel|prequel|episode|paper|report|article|remake|adaptation|biography|autobiography|ballad|anthem|trilogy|franchise|meme|novella|track|tune|hymn|perform|performed|performing|performs|sang|sings|singing|recorded|co-wrote|directed)(?:,)?\s(?:titled\s|called\s|of\s|in\s|from\s|like\s|such as\s|named\s|version of\s)?$/i;
const AFTER =
  /^\s(?:star|actor|actress|director|author|creator|singer|album|movie|film|series|podcast|trilogy|franchise|sequel|fans|cast|remake|soundtrack|writer|showrunner)\b/;
/** An apostrophe inside a title closes no quotation. */
const QUOTED =
  /“([A-Z0-9][^“”"\n]{1,60}?)[,.]?”|"([A-Z0-9][^“”"\n]{1,60}?)[,.]?"|‘([A-Z0-9](?:[^“”"‘’\n]|’(?=[a-z])){1,60}?)[,.]?’/g;
const NAME = "[A-Z0-9][A-Za-z0-9’'&-]*";
const SMALL = '(?:of|the|and|in|for|to|a|an|on|with|from|at)';
/** Without quotation marks: the film The Queen, Ann Cole’s The Long Way Home, in the journal Cell Reports. */
const ANNOUNCED = new RegExp(
  `(?:\\b(?:film|movie|novel|memoir|book|musical|sitcom|series|album|song|game|podcast|documentary|play|show)\\s|(?<=[A-Z][a-z]+ [A-Z][a-z]+[’']s\\s))(The(?:\\s${SMALL})*\\s${NAME}(?:(?:\\s${SMALL})*\\s${NAME})*)|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Hh]it|[Pp]opular)\\s(${NAME}(?:(?:\\s${SMALL})*\\s${NAME})+)(?=\\s(?:podcast|album|memoir|novel|musical|sitcom|trilogy)\\b)|\\bjournals?\\s(${NAME}(?:(?:\\s(?:of|and|the))*\\s${NAME})*)`,
  'g',
);
const KNOWN =
  /\b(?:(?:First|Second|Fourth|Fifth|Eighth|Thirteenth|Fourteenth|[0-9]{1,2}th) Amendment|(?:U\.S\. )?Constitution|Affordable Care Act|Obamacare|Medicare|Medicaid|Green New Deal|Paris (?:Agreement|accord|climate accord)|Kyoto Protocol|Geneva Conventions?|Magna Carta|DACA|NAFTA|USMCA|CUSMA|Brexit deal|Good Friday Agreement|Belt and Road Initiative|Bible|Quran|Koran|Torah|Game of Thrones|Star Wars|Star Trek|Stranger Things|Saturday Night Live|The Simpsons|Breaking Bad|Friends reunion|The Crown|The Mandalorian|Avengers: Endgame|Black Panther|Frozen II|Harry Potter and the [A-Z][a-z’']+ [A-Z][a-z]+|The Lion King|The Irishman|Good Morning America|Meet the Press|Face the Nation|60 Minutes|The Daily Show|The Late Show|The Tonight Show|Fortnite|Minecraft|Call of Duty|Red Dead Redemption 2|Pokémon Go|Mona Lisa|The Handmaid['’]s Tale|Sesame Street|Doctor Who|(?:The )?New England Journal of Medicine|The Lancet(?: [A-Z][a-z]+)?|JAMA [A-Z][a-z]+(?: [A-Z][a-z]+)?|Nature (?:Communications|Medicine|Astronomy|Geoscience|Climate Change|Biotechnology)|British Medical Journal|Physical Review Letters|PLOS ONE|PLoS ONE|Science Advances|Proceedings of the National Academy of Sciences|Downton Abbey|Fox & Friends|The View|Hamilton(?= (?:musical|cast|creator)))(?![A-Za-z])|\b(?:[A-Z][A-Za-z-]+ ){1,4}(?:Act|Treaty|Accords?|Amendment)(?: of [0-9]{4})?(?![A-Za-z])/g;

export function enWorks(text: string): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (const found of text.matchAll(QUOTED)) {
    const title = found[1] ?? found[2] ?? found[3] ?? '';
    const start = found.index + 1;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 14);
    if (isTitle(title) && (CUES.test(before) || AFTER.test(after))) add(start, start + title.length);
  }
  for (const found of text.matchAll(ANNOUNCED)) {
    const end = found.index + found[0].length;
    add(end - (found[1] ?? found[2] ?? found[3] ?? '').length, end);
  }
  for (const found of text.matchAll(KNOWN)) {
    const skip = /^(?:The|This|That|Under|In|A)\s(?=[A-Z])/.exec(found[0]);
    const start = found.index + (skip && /(?:Act|Treaty|Accords?|Amendment)/.test(found[0]) ? skip[0].length : 0);
    add(start, found.index + found[0].length);
  }
  return spans.sort((a, b) => a.start - b.start);

  function add(start: number, end: number): void {
    if (!spans.some((span) => span.start < end && span.end > start)) spans.push({ start, end, type: 'work' });
  }
}

/** Every long word begins with a capital. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 9 &&
    words.every((word) => word.length < 4 || !/^[a-z]/.test(word) || /^(?:from|with|into|over|than)$/.test(word)) &&
    /[A-Z]/.test(text)
  );
}
