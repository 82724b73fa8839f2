// How fast entities are found, in characters a second of the processor's time, and how long models load:
// node scripts/run.mjs scripts/entities/speed.ts [zh|en]

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { entitiesOf, loadModels, type Models } from '../../src/core';
import { LANGUAGES, type Language } from '../../src/core/entities/language';
import type { ArticleParts } from '../../src/core/entities/pieces';
import { DATA } from './data';
import { plainArticle } from './plain';

const LENGTH = 1_500_000;
const ROUNDS = 3;

measure();

async function measure(): Promise<void> {
  for (const language of LANGUAGES.filter((name) => !process.argv[2] || name === process.argv[2])) {
    const articles = pagesOf(language).map(plainArticle);
    const length = articles.reduce((sum, { text }) => sum + text.length, 0);
    for (let round = 0; round < ROUNDS; round++) {
      const load = process.cpuUsage();
      const models = await loadModels((name) => readFile(`src/core/entities/models/${name}`), [language]);
      const loaded = milliseconds(load);
      const first = process.cpuUsage();
      const [article, ...others] = articles;
      if (article) entitiesOf(article, models);
      const afterFirst = milliseconds(first);
      const { spent, mentions } = find(others, models);
      const speed = Math.round((length / spent) * 1000);
      console.log(
        `${language}: loaded in ${loaded} ms, first page ${afterFirst} ms, ${speed} characters a second (${length} characters, ${mentions} mentions)`,
      );
    }
  }
}

function find(articles: readonly ArticleParts[], models: Models) {
  const start = process.cpuUsage();
  let mentions = 0;
  for (const article of articles) for (const entity of entitiesOf(article, models)) mentions += entity.mentions.length;
  return { spent: milliseconds(start), mentions };
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
}

/** News pages up to some length; each line is read once, as pieces are remembered. */
function pagesOf(language: Language): string[] {
  const lines = gunzipSync(readFileSync(join(DATA, 'bench/pages/more-text.jsonl.gz')))
    .toString()
    .split('\n');
  const pages: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (!line || length > LENGTH) break;
    const { text, lang } = JSON.parse(line) as { text: string; lang: string };
    if (lang !== language) continue;
    pages.push(text);
    length += text.length;
  }
  return pages;
}
