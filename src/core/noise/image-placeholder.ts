import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import type { Rule } from './rule';
import { isAmongCells } from './surroundings';
import { suspects } from './suspects';

const FILE_NAME = /^[\p{L}\p{N}_() -]{1,60}\.(?:png|jpe?g|gif|webp|bmp|heic)$/iu;
const MARKUP = /^!\[[^\]]{0,120}\]\([^()\s]*\)$/;
/** `Image 2 of 12`, `图1/6`: a place in a gallery; `1 of 6` and `+3` may be another count. */
const NAMED_PLACE =
  /^(?:image|photo|slide|picture|foto|bild) \d{1,3} (?:of|von|de|sur) \d{1,3}$|^(?:图|图片|圖)\s?\d{1,2}\s?\/\s?\d{1,3}$/iu;
const PLACE = /^\d{1,3} (?:of|von|de|sur|из) \d{1,3}$|^\+\d{1,2}$/iu;
const CLICK =
  /^[([]?点击(?:图片)?(?:查看|看|放大|浏览)(?:清晰|高清)?(?:大图|原图|图片|更多图片)[)\]]?$|^[([]?點(?:擊|我|圖)(?:查看|看|放大)(?:大圖|原圖)?[)\]]?$/u;

const CERTAIN = [FILE_NAME, MARKUP, CLICK, NAMED_PLACE];

const SUSPECT = sieve({
  patterns: [...CERTAIN, PLACE],
  lines: ['image-placeholder', 'image-placeholder:word', 'image-placeholder:weak'],
});

/** Catches 文章图片 and IMG_2041.jpg on a line of their own; must not touch 图片 inside a sentence or above a column of a table. */
export const imagePlaceholder: Rule = {
  id: 'image-placeholder',
  title: 'Image placeholder',
  explanation:
    'A line that stood for a picture: “文章图片”, “[图片]”, “image.png”, “1 of 6”. Words about pictures inside sentences and tables are left alone.',
  example: { noise: '文章图片', content: '图片显示，桥面已经合龙。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A line that only stands for a picture' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 130) continue;
      if (isPhrase('image-placeholder', folded) || CERTAIN.some((form) => form.test(folded)))
        yield { block: index, sure: 'certain' };
      else if (isPhrase('image-placeholder:word', folded))
        yield { block: index, sure: isAmongCells(page, index) ? 'likely' : 'certain' };
      else if (isPhrase('image-placeholder:weak', folded)) yield { block: index, sure: 'likely' };
      else if (PLACE.test(folded)) yield { block: index, sure: 'likely', reason: { text: 'A place in a gallery' } };
    }
  }),
};
