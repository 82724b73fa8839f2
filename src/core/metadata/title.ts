import type { Page } from '../noise/rule';
import { comparisonKey, fold } from '../text/fold';

const SUFFIX = /^(.{6,}?)(?:\s{0,4}[_|｜丨]\s{0,4}|\s{1,4}[-–—]\s{0,4}|\s{0,4}[-–—]\s{1,4}|——?)([^_|｜丨]{2,24})$/u;
const OUTLET =
  /(?:网|網|新闻|新聞|日报|日報|晚报|早报|时报|時報|商报|报|報|社|周刊|客户端|频道|電視台|电视台|在线|財經|财经|News|Times|Post|Herald|Tribune|Gazette|Journal|Guardian|Reuters|BBC|CNN|Magazine|Review|Courier|\.(?:com|org|net|cn))$/i;

/** The headline itself: without the bare bar of an empty keyword, and without the site's name behind it where the page or the name tells. */
export function bareTitle(text: string, { blocks, profile }: Page, at: number): string {
  const title = text.replace(/^[|｜丨]\s*/, '').trim();
  const match = SUFFIX.exec(title);
  const head = match?.[1]?.trim();
  const site = match?.[2]?.trim();
  if (head === undefined || site === undefined) return title;
  const siteKey = comparisonKey(site);
  const known =
    (profile.keyCounts.get(comparisonKey(head)) ?? 0) > 0 ||
    (OUTLET.test(fold(site)) && /[_|｜-]/.test(title.slice(head.length, title.length - site.length))) ||
    blocks.some(
      ({ index, folded }) => index !== at && folded.length < 60 && siteKey.length > 2 && isCreditOf(folded, siteKey),
    );
  return known ? head : title;
}

/** 来源：望江日报, © 2022 The Tidewater Review: lines that name who runs the site. */
function isCreditOf(folded: string, siteKey: string): boolean {
  return /来源|來源|source|©|copyright|稿源/i.test(folded) && comparisonKey(folded).endsWith(siteKey);
}
