import { readFile } from 'node:fs/promises';
import { loadModels, type Models } from '../../../src/core/entities/models';
import type { ArticleParts } from '../../../src/core/entities/pieces';

let loading: Promise<Models> | undefined;

/** Read once for all tests. */
export function modelsForTests(): Promise<Models> {
  loading ??= loadModels((name) => readFile(`src/core/entities/models/${name}`));
  return loading;
}

/** An article whose every line is a paragraph. */
export function articleOf(text: string, published?: string, language?: string): ArticleParts {
  let end = -1;
  const lines = text.split('\n').map((line, i) => {
    const start = end + 1;
    end = start + line.length;
    return { line: i + 1, start, end, role: 'paragraph' as const };
  });
  return {
    text,
    language: language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en'),
    lines,
    metadata: published === undefined ? {} : { published },
  };
}
