import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isOutside } from './place';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** What a site says of its own cookies: it, or we, use them, or the reader agrees. */
const NOTICE =
  /^(?:.{0,40}[:：] ?)?(?:(?:this|our|the) (?:web ?)?site (?:and .{3,40} )?uses? (?:\w+ ){0,3}cookies\b|we (?:and our (?:\d+ )?(?:\w+ )?partners )?(?:use|store|also use) (?:\w+[ ,]{1,2}){0,8}cookies(?=[.,]| (?:to|and|on (?:this|our)|in order|for|\()|$)|(?:necessary|functional|analytical|advertisement|performance|these|other|any|essential) cookies (?:are|help|collect|that|track)\b|by (?:continuing|using|clicking|browsing|accepting).{3,100}\bcookies\b|(?:please )?(?:accept|manage|review) (?:our |your |all )?(?:use of )?cookies?\b.{0,80}|out of these cookies\b|diese (?:website|webseite|seite) (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen|setzen) .{0,30}cookies|ce site (?:web )?utilise des cookies|nous utilisons des cookies|(?:este|esta) (?:sitio|site|página|web)(?: web)? (?:usa|utiliza|emplea) cookies|(?:utilizamos|usamos) cookies|(?:este )?сайт использует (?:файлы )?cookies?|мы используем (?:файлы )?cookies?|本(?:网站?|網站?|站)使用\s?cookies?|我们使用\s?cookies?|我們使用\s?cookies?|当サイトでは?\s?(?:cookie|クッキー)|このサイト(?:は|では)\s?(?:cookie|クッキー)).{0,600}$/iu;
/** Registration on or use of this site constitutes acceptance of …: the same in the words of lawyers. */
const TERMS =
  /^(?:(?:registration on or )?use of (?:and\/or registration on any portion of )?this (?:web ?)?site (?:constitutes|signifies|means|indicates).{3,300}|by (?:using|visiting|accessing) (?:this|our) (?:web ?)?site,? you (?:agree|accept|consent).{3,300})$/iu;

const SUSPECT = sieve({ patterns: [NOTICE, TERMS] });

/** Catches “This website uses cookies.” and “Diese Website verwendet Cookies.”; must not touch “The commission says that websites use cookies without asking.” */
export const cookieNotice: Rule = {
  id: 'cookie-notice',
  title: 'Cookie notice',
  explanation:
    'What a site says of its own cookies and of the terms of its use. News about cookies, which speaks of other people’s, stays.',
  example: {
    noise: 'This website uses cookies. By continuing to use it you agree.',
    content: 'The commission says that most websites use cookies without asking.',
  },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'The site speaks of its cookies or terms' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (folded.length <= 700 && (NOTICE.test(folded) || TERMS.test(folded)))
        yield { block: index, sure: isOutside(page, index) ? 'certain' : 'likely' };
  }),
};
