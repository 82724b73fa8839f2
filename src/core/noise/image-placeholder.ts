import { isPhrase } from './phrases';
import type { Rule } from './rule';

const FILE_NAME = /^[\p{L}\p{N}_-]{1,40}\.(?:png|jpe?g|gif|webp|bmp)$/iu;

/** Catches 文章图片 and IMG_2041.jpg on a line of their own; must not touch 图片 inside a sentence. */
export const imagePlaceholder: Rule = {
  id: 'image-placeholder',
  title: 'Image placeholder',
  explanation:
    'A line that stood for a picture: “文章图片”, “[图片]”, “image.png”. Words about pictures inside sentences are left alone.',
  example: { noise: '文章图片', content: '图片显示，桥面已经合龙。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A line that only stands for a picture' },
  *mark({ blocks }) {
    for (const { index, folded } of blocks)
      if (isPhrase('image-placeholder', folded) || FILE_NAME.test(folded)) yield { block: index, sure: 'certain' };
  },
};
