// Signs of telling and talking: fiction, verse, letters and chat say I, you, he and she, and name few dates and figures.

import { counted, densityOf, matching, type Sign, shareOf } from './sign';
import { taleShare } from './tale-or-affairs';

const I_AND_YOU = counted(
  /\b(?:I|I'm|I'd|I'll|I've|me|my|mine|you|your|you're|we're|I’m|I’d|I’ll|I’ve|you’re)\b|[我你您咱]/g,
);
const HE_AND_SHE = counted(/\b(?:he|she|him|her|hers|his|He|She|His|Her)\b|[他她]/g);
const isSpoken = matching(/^["“”「『'‘—]/);
const SLANG = counted(
  /\b(?:lol|haha\w*|ok|okay|yeah|hey|thx|btw|gonna|omg|u|np|yep|nope|oh|ooh|la la|na na)\b|哈哈|嗯|啊|呢|吧|嘛|哦|呀|哟|吗|\[(?:捂脸|图片|笑)|😂|👍/gi,
);
const isStage = matching(
  /^[[(【]?(?:verse|chorus|(?:pre-)?chorus|bridge|intro|outro|hook|主歌|副歌|间奏|合|男|女|词|曲|编曲|chapter \w+|act \w+|scene|第[一二三四五六七八九十百\d]{1,4}[章回节卷幕]).{0,16}$/i,
);
/** Guitar chords over a line of song. */
const isChords = matching(/^(?:\(?[A-G](?:#|b)?(?:m|maj|min|sus|dim)?\d?\)?\s*){2,}$/);

const FIGURE = /\d|[〇一二三四五六七八九十]{2,}/;

export const STORY: readonly Sign[] = [
  { id: 'i-and-you', speaks: 'against', measure: ({ lines, size }) => densityOf(I_AND_YOU, lines, size, 12) },
  { id: 'he-and-she', speaks: 'against', measure: ({ lines, size }) => densityOf(HE_AND_SHE, lines, size, 12) },
  { id: 'tale', speaks: 'against', measure: ({ prose, lines }) => taleShare(prose.length > 0 ? prose : lines) },
  { id: 'slang', speaks: 'against', measure: ({ lines, size }) => densityOf(SLANG, lines, size, 8) },
  {
    id: 'spoken-lines',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, (line) => line.size < 300 && isSpoken(line)),
  },
  {
    id: 'stage-lines',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, 6 * shareOf(lines, (line) => isStage(line) || isChords(line))),
  },
  // Running text without a single figure is seldom news.
  {
    id: 'no-figures',
    speaks: 'against',
    measure: ({ prose, lines }) => (prose.some(({ folded }) => FIGURE.test(folded)) || lines.length === 0 ? 0 : 1),
  },
];
