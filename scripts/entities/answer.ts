// Answers JSON lines {"id","text"} with {"id","entities"}, for the scorer of the data and for a look:
// node scripts/run.mjs scripts/entities/answer.ts < FILE.jsonl; with `--text`, plain text in and a table out.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { entitiesOf } from '../../src/core/entities/entities';
import { loadModels } from '../../src/core/entities/models';
import { plainArticle } from './plain';

answer();

async function answer(): Promise<void> {
  const models = await loadModels((name) => readFile(`src/core/entities/models/${name}`));
  const input = readFileSync(0, 'utf8');
  if (process.argv.includes('--text')) {
    const article = plainArticle(input);
    const started = performance.now();
    const entities = entitiesOf(article, models);
    console.log(`${article.text.length} characters, ${Math.round(performance.now() - started)} ms`);
    for (const { type, name, aliases, value, mentions } of entities)
      console.log([type, name, aliases.join('|'), value ?? '', mentions.length].join('\t'));
  } else
    for (const line of input.split('\n').filter((line) => line.trim())) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const found = entitiesOf(plainArticle(text), models);
      const entities = found.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })));
      console.log(JSON.stringify({ id, entities }));
    }
}
