import type { Phrases } from '.';

/** Simplified and traditional Chinese. Folded: full-width ASCII is written in ASCII. */
export const zh: Phrases = {
  'image-placeholder': ['文章图片', '文章插图', '图片', '[图片]', '(图片)', '点击查看大图', '(点击看清晰大图)', '图集'],
};
