/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const STORY = /(?:Article|Posting|Report|Review|LiveBlog)/;
const MOST_OBJECTS = 2000;

/** The records of stories in JSON-LD scripts, the first first; scripts that are no JSON say nothing. */
export function recordsIn(scripts: readonly string[]): JsonRecord[] {
  return scripts.flatMap((script) => storiesIn(parsed(script)));
}

function parsed(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(json);
  } catch {
    // Line ends inside of strings are the usual fault.
    try {
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Breadth first: what a story mentions deeper down are other stories. */
function storiesIn(root: unknown): JsonRecord[] {
  const queue: unknown[] = [root];
  const stories: JsonRecord[] = [];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (typeof value === 'object' && value !== null) {
      const record = value as JsonRecord;
      if (STORY.test(String(record['@type'] ?? ''))) stories.push(record);
      else queue.push(record['@graph'], record.mainEntity, record.mainEntityOfPage);
    }
  }
  return stories.slice(0, 1);
}
