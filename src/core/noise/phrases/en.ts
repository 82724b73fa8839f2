import type { Phrases } from '.';

export const en: Phrases = {
  'image-placeholder': ['image', '[image]', 'view fullsize', 'view full size', '![]()'],
};
