// Titles of works: everything in 《》 or 〈〉, and quoted titles after a word that announces one.
// One that it finds: 《青岛日报》. One that it leaves: the page's own title after 原标题：.

import type { TypedSpan } from '../entity';

const LONGEST = 80;
const OWN_TITLE = /(?:原标题|原题|本文标题|题为《?原)[：:]\s*$/;
const PLANS =
  /(?:[“‘"「]?十[二三四五]五[”’"」]?规划(?:纲要)?|[“‘"「]?一带一路[”’"」]?(?:倡议)?|中国制造2025|(?:中华人民共和国)?(?:宪法|民法典|刑法|刑事诉讼法|民事诉讼法|劳动法|劳动合同法|公司法|反垄断法|网络安全法|国家安全法|著作权法|食品安全法|环境保护法|物权法|合同法|婚姻法|证券法|税法|野生动物保护法)(?:修正案)?|香港国安法|基本法|巴黎协定|京都议定书|联合国宪章)/g;

export function zhWorks(text: string): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    const open = text.charAt(at);
    if (open !== '《' && open !== '〈') continue;
    const close = open === '《' ? '》' : '〉';
    let depth = 0;
    let end = -1;
    for (let i = at; i < Math.min(text.length, at + LONGEST); i++) {
      const sign = text.charAt(i);
      if (sign === open) depth++;
      else if (sign === close && --depth === 0) {
        end = i + 1;
        break;
      } else if (sign === '\n') break;
    }
    if (end < 0 || end - at < 3) continue;
    if (!OWN_TITLE.test(text.slice(Math.max(0, at - 8), at))) spans.push({ start: at, end, type: 'work' });
    at = end - 1;
  }
  for (const found of text.matchAll(PLANS)) {
    const quoted = /^[“‘"「].*[”’"」]$/.test(found[0]);
    const start = found.index + (quoted ? 1 : 0);
    const end = found.index + found[0].length - (quoted ? 1 : 0);
    if (!spans.some((span) => span.start < end && span.end > start)) spans.push({ start, end, type: 'work' });
  }
  return spans.sort((a, b) => a.start - b.start);
}
