import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import type { Rule } from './rule';
import { isOutsideProse } from './surroundings';
import { suspects } from './suspects';

/** `Listen · 6:32 min`, `0:00 / 3:15`, `听全文 03:12`. */
const PLAYER =
  /^(?:listen(?: to (?:this |the )?(?:article|story|post|audio))?|听全文|听新闻|收听|聽新聞|聽文章|anhören|écouter|escuchar|ouvir|слушать)\s?[·•|:(-]?\s?\d{1,3}(?::\d{2}|\s?(?:min|minutes|分钟|分鐘)).{0,10}$|^\d{1,2}:\d{2}(?::\d{2})? ?\/ ?-?\d{1,2}:\d{2}(?::\d{2})?$/iu;
const DURATION = /^\d{1,3}(?::\d{2}| ?min(?:s|utes)?)$/iu;
const NOT_STARTED = /^0?0:00$/;

const SUSPECT = sieve({ within: [PLAYER], patterns: [NOT_STARTED], parts: ['listen-widget', 'listen-widget:word'] });

/** Catches 听新闻, △点击收听 and “0:00 / 3:15”; must not touch “Listen to this story of a river”. */
export const listenWidget: Rule = {
  id: 'listen-widget',
  title: 'Listen button',
  explanation: 'What was a player that reads the article aloud: “听新闻”, “Listen to this article”, “0:00 / 3:15”.',
  example: { noise: 'Listen to this article', content: 'Listen to the river at night, she said.' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'What was a player that reads the article aloud' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 50) continue;
      const words = folded.replace(/^[^\p{L}\p{N}]+/u, '');
      if (isPhrase('listen-widget', words) || PLAYER.test(words)) yield { block: index, sure: 'certain' };
      else if (NOT_STARTED.test(folded) && isOutsideProse(page, index)) yield { block: index, sure: 'likely' };
      else if (isPhrase('listen-widget:word', words)) {
        const lasts = DURATION.test(page.blocks[index + 1]?.folded ?? '');
        if (lasts) yield { block: index + 1, sure: 'certain' };
        if (lasts || isOutsideProse(page, index)) yield { block: index, sure: lasts ? 'certain' : 'likely' };
      }
    }
  }),
};
