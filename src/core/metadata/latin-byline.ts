// Bylines in Latin and Cyrillic letters: "By Jane Doe and John Roe", "Von Anna Beispiel, Berlin", "Jane Doe | Fox News".

import { startsWithCase } from '../text/character-bits';
import { byLine } from '../text/memo';

const PREFIX =
  /^(?:by(?= ?\p{Lu})|(?:(?:written|researched|words|story|reported|report|text|photographs|compiled|posted|analysis|opinion|comment) by|(?:(?:eine? )?(?:kolumne|kommentar|analyse|bericht|gastbeitrag|interview|reportage|essay|porträt|rezension|kritik|glosse|leitartikel|text|protokoll|gastkommentar) )?von|(?:propos recueillis |écrit )?par|(?:escrito )?por|(?:a cura )?di|door|av|af|przez|oleh|penulis|yazan|haber:|autor(?:in|es|a)?s?:|author:|auteur:|autore:|reporter:|texto?:|text:|tekst:|автор:|текст:|автори?:|tác giả:|reportagem de)(?:(?<=:)|(?!\p{L})))[: ]*/iu;
const PARTICLES =
  'de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|bint|ibn|al|el|af|av|zu|y|e|st\\.?|ap|mac';
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'i');
/** How two names start, or a name of two words: most lines that start with a capital go on with a small letter. */
const STARTS_LIKE_NAMES = new RegExp(`^\\p{Lu}[^ ]* (?:\\p{Lu}|[dl]['’]|al-|(?:${PARTICLES})(?!\\p{L}))`, 'u');
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}.'’`-]*|\p{Lu}\.|[dlO]['’]\p{Lu}[\p{L}-]*|al-\p{Lu}[\p{L}-]*)$/u;
/** Words that open a sentence after "By", and other capitals that no name starts with. */
const NO_NAME =
  /^(?:the|then|this|that|these|those|all|any|some|far|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|june|july|september|october|november|december|subscribing|signing|clicking|continuing|using|accessing|christmas|law|submitting|registering|email|default|popular|comparison|contrast|my|your|our|his|her|their|its|a|an|in|on|at|no|yes|read|more|see|get|open|latest|headlines?|highlights?|key|getty|facebook|twitter|whatsapp|nach|why|how|what|when|who|where|most|next|related|click|share|sign|home|news|sports?|world|view|about|contact|privacy|terms|photo|image|video|credit|source|mehr|lesen|anzeige|foto|bild|leia|veja|mais|lire|plus)$/i;
const JOB =
  '(?:staff|writer|reporter(?:in)?|correspondent|editor|columnist|contributor|producer|journalist(?:in)?|analyst|bureau|fellow|director|team|volontär(?:in)?|(?:chef)?redakteur(?:in)?|korrespondent(?:in)?|journaliste|redactora?|repórter|corresponsal|correspondente|enviad[oa]|корреспондент)s?\\b';
/** What may stand between a name and its job without a mark. */
const FIELD =
  '(?:special|senior|staff|chief|political|parliamentary|foreign|sports?|business|science|health|crime|courts?|education|environment|economics|technology|tech|culture|arts|features|national|international|local|regional|contributing|associate|assistant|deputy|managing|executive|freelance|data|digital|news|lifestyle|content|hub|gear|video|ap|afp|landespolitischer?|politischer?)';
const ROLE_TITLE = new RegExp(
  `(?:, (?:[\\p{L}&]+ ){0,3}|(?<![ –—-])[ –—-]+(?:${FIELD} ){0,3})${JOB}.*|(?<=\\p{Ll})(?=\\p{Lu})(?:${FIELD} ){0,3}${JOB}.*`,
  'iu',
);
/** Buttons and remarks behind a name. */
const BUTTON =
  /(?: (?:tips (?:meg|oss)|follow|folgen|seguir|suivre|segui|updated|published|posted|on|at|am|um)| ?\([^()]{3,40}\)| ?(?<![\w.+-])[\w.+-]+@[\w.-]+| ?\[email.protected\][\s\S]*|(?<=\p{L})\d{1,2}| ?(?:published )?\d{1,2} (?:sec|min|hour|day|week|month)\p{L}* ago)[, ]*$/iu;
/** An agency beside the names is no name. */
const AGENCY =
  /(?:^|,? (?:and |und |y |et |e )?)(?:The )?(?:Associated Press|AP|Reuters|AFP|PA|PA Media|AAP|dpa|EFE|ANSA|UPI|CNN|CNN Wire|Bloomberg News|Press Association)$/u;
const AFTERMATH =
  / ?(?:[|·•/@<]| [-–—] |, (?:for|in|at|of|the)\b| (?:for|in|at|of|on|via|updated|published|posted|last|from) |\d| (?:The )?Associated Press| Reuters| AFP| AP$| dpa$|, (?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$).*/u;

export interface LatinByline {
  readonly names: readonly string[];
  /** Whether the line says that it is a byline, or only looks like names. */
  readonly labelled: boolean;
}

/** Reads a folded line; undefined when it is no byline. */
export function readLatinByline(folded: string): LatinByline | undefined {
  // A line of another script is no byline: its patterns are not even made for it.
  return folded.length <= 120 && startsWithCase(folded) ? readShort(folded) : undefined;
}

const readShort = byLine((folded): LatinByline | undefined => {
  const prefix = PREFIX.exec(folded)?.[0] ?? '';
  if (prefix === '' && !STARTS_LIKE_NAMES.test(folded)) return undefined;
  const words = withoutButtons(folded.slice(prefix.length).trim());
  const people = split(words, prefix !== '');
  if (!people) return undefined;
  return { names: people, labelled: prefix !== '' };
});

function withoutButtons(words: string): string {
  const rest = words.replace(BUTTON, '');
  return rest === words ? words : withoutButtons(rest);
}

function split(words: string, labelled: boolean): string[] | undefined {
  if (labelled && AGENCY.exec(words)?.[0] === words) return [words];
  // "By Matthew Digby, Minh Do" names two; "By Jane Doe, London" names one and where she was.
  const short = words
    .replace(ROLE_TITLE, '')
    .replace(AFTERMATH, '')
    .replace(/(?<![,;:. ])[,;:. ]+$/, '')
    .trim();
  const list = words
    .replace(ROLE_TITLE, '')
    .replace(/ ?(?:[|·•/@<\d]| [-–—] | (?:for|in|on|via|from|updated|published|posted) ).*/u, '')
    .replace(/(?<![,;: –—-])[,;: –—-]+$/, '')
    .replace(AGENCY, '');
  for (const text of [list, short]) {
    const parts = text
      .split(/ ?,(?: and)? | and | AND | & | y | et | und | e | en | och | og | i | и | with | dan |; /u)
      .map((part) => part.trim());
    // One word beside full names is where they were.
    const even = text === short || parts.length === 1 || parts.every((part) => part.includes(' '));
    if (even && parts.length <= 6 && parts.every((part) => isPerson(part, labelled))) return parts.map(undouble);
  }
  return undefined;
}

/** One to five capitalised words, two at least where nothing says that they are a name. */
function isPerson(text: string, labelled: boolean): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  const first = words[0] ?? '';
  if (words.length === 0 || words.length > 6 || NO_NAME.test(first) || (!labelled && words.length > 4)) return false;
  if (!words.every((word) => CAPITAL.test(word) || PARTICLE.test(word)) || !CAPITAL.test(words.at(-1) ?? ''))
    return false;
  const shouted = words.every((word) => word === word.toUpperCase());
  return labelled ? true : words.length >= 2 && !shouted && !words.some((word) => NO_NAME.test(word));
}

/** "Sean Martin Sean Martin" is a name and the label of its picture. */
function undouble(name: string): string {
  const words = name.split(' ');
  const half = words.length / 2;
  const first = words.slice(0, half).join(' ');
  return Number.isInteger(half) && half > 0 && first === words.slice(half).join(' ') ? first : name;
}
