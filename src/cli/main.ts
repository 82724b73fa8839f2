import { createInterface } from 'node:readline';
import { articleJson, bodyOf, cleanedText, parse } from '../core';

async function main(): Promise<void> {
  const [command] = process.argv.slice(2);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text, format } = JSON.parse(line);
    const article = parse(text, { format: format ?? 'text' });
    const answer =
      command === 'clean'
        ? { clean: cleanedText(article) }
        : process.argv.includes('--body')
          ? { body: bodyOf(article) }
          : { body: bodyOf(article), article: articleJson(article) };
    process.stdout.write(`${JSON.stringify({ id, ...answer })}\n`);
  }
}

void main();
