import { sieve } from '../sieve/sieve';
import { hitsByNeighbours } from './by-neighbours';
import { isOutside } from './place';
import type { Page, Rule } from './rule';
import { suspects } from './suspects';

/** How lines begin that only programs read. */
const STARTS =
  /^(?:[[{]\s?\{?\s?"[@\w-]{1,40}"\s?:|(?:var|let|const) [\w$]{1,40}\s?=|window\.[\w$.]{1,60}\s?(?:=|\()|document\.(?:write(?:ln)?|getElement\w{1,20}|createElement)\s?\(|\(?(?:function\s?[\w$]{0,30}\s?\(|\(\)\s?=>)|\(adsbygoogle\b|\$\(\s?(?:function|document|['"#.])|jQuery\(|!function\s?\(|\/\/\s?<!\[CDATA\[|\/\*[^*]{0,200}\*\/$|@(?:import|media|charset|font-face)\b|[.#][\w-]{1,40}(?:[ ,>.#:\w-]{0,60})?\{|googletag\.|_gaq\.push|dataLayer\.push|gtag\(|fbq\(|"use strict"|```\s?(?:json|html|js|javascript|xml)?$)/iu;
/** What they hold or how they end: one sign of each is asked for. */
const ENDS = /[;{}\])>]\s*$|```|\{\{|"[@\w-]{1,40}"\s?:/u;
const TEMPLATE = /^(?:\{\{[^{}]{1,80}\}\}\s?){1,5}$|^\{%[^%]{1,80}%\}$|^@@\w{1,30}@@$|^\$\{[\w.]{1,60}\}$/u;
/** Script behind a sentence: from its first statement to the end of the line. */
const GLUED =
  /(?<=[。！？.!?”"）)]\s?)(?:var [\w$]{1,40}\s?=|document\.write(?:ln)?\s?\(|window\.[\w$]{1,40}\s?=|\(function\s?\(|\(adsbygoogle|\{"[@\w]{1,30}"\s?:|\$\(document\))[^\n]{4,2000}[;})\]]\s*$/u;
/** An article about programs shows more than one line of them and speaks of them. */
const TOPIC =
  /\b(?:code|script|json|javascript|function|api|html|css|schema|markup|snippet|compiler|syntax|developers?)\b|代码|代碼|脚本|腳本|函数|函數|接口/iu;
const LONGEST = 20_000;

const SUSPECT = sieve({ patterns: [TEMPLATE, STARTS] });
const TAIL = sieve({ within: [GLUED] });

/** Catches {"url":"https:\/\/…","id":"151466"} and var _bdhm = …;; must not touch a line of code that an article explains. */
export const jsonResidue: Rule = {
  id: 'json-residue',
  title: 'Left-over script or data',
  explanation:
    'Lines of script, style or JSON that the page was made of, and placeholders that were never filled in; behind a sentence they are suggested. Code that the article itself explains stays.',
  example: {
    noise: '{"url":"https:\\/\\/img.example.cn\\/a.jpg","id":"151466"}',
    content: '他敲下 {"name": 这一行，停了很久。',
  },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Script or data of the page, not text' },
  *mark(page) {
    let topic: boolean | undefined;
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > LONGEST || !isResidue(folded)) continue;
      topic ??= isAboutCode(page);
      if (!topic) yield { block: index, sure: /:$/.test(page.blocks[index - 1]?.folded ?? '') ? 'likely' : 'certain' };
      else if (isOutside(page, index)) yield { block: index, sure: 'likely' };
    }
  },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const { index, start, end, markup } of suspects(page, TAIL)) {
      if (markup || roles[index] !== 'paragraph' || end - start > LONGEST) continue;
      const line = text.slice(start, end);
      const glued = /[;})\]]\s*$/.test(line) ? GLUED.exec(line) : null;
      if (glued)
        yield {
          start: start + glued.index,
          end: start + line.trimEnd().length,
          replacement: '',
          fix: 'suggest',
          confidence: 0.8,
        };
    }
  }),
};

function isResidue(folded: string): boolean {
  return TEMPLATE.test(folded) || (STARTS.test(folded) && ENDS.test(folded));
}

function isAboutCode({ blocks, profile }: Page): boolean {
  return blocks.some(({ index, folded }) => profile.prose[index] === 1 && !isResidue(folded) && TOPIC.test(folded));
}
