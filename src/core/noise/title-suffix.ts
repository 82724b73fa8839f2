// What sites put behind a headline: `title_栏目_网站`, `Title | Outlet`.

import { comparisonKey, fold } from '../text/fold';
import type { Page } from './rule';

export interface TitleSuffix {
  /** Where the headline ends and the separator begins, in the title as given. */
  readonly at: number;
  /** The site's name. */
  readonly site: string;
  /** Whether the name, or the rest of the page, tells that it is a site. */
  readonly known: boolean;
}

/** A separator and the last segment. Hyphens without blanks part scores, ranges and compounds, so only a name that is known may follow them. */
const LAST = /((?:(?<!\s)\s+|(?<![\s_|｜]))[_|｜]+\s*|(?<!\s)\s+[-–—·]+\s+|-|—{1,2})([^_|｜]{2,30})$/u;
const MIDDLE = /(?:(?<!\s)\s+)?[_|｜]\s*[^_|｜\s]{2,8}$/u;
const HAN_OUTLET =
  /^(?:新浪|搜狐|网易|網易|腾讯|騰訊|凤凰|鳳凰|澎湃|光明|人民|央视|今日头条|头条|知乎|豆瓣|财新|界面|虎嗅|观察者|联合早报|.{1,12}(?:网|網|日报|日報|晚报|晚報|早报|早報|时报|時報|商报|商報|都市报|青年报|通讯社|通訊社|新闻社|新闻|新聞|周刊|週刊|客户端|电视台|電視台|广播电台|在线|線上|門戶|门户|频道|財經網|财经))$/u;
const LATIN_OUTLET =
  /^(?:the )?(?:(?:[\w.&'’-]+ ){1,4}(?:news|times|post|herald|tribune|gazette|journal|guardian|magazine|review|courier|chronicle|telegraph|mail|mirror|star|sun|globe|observer|independent|standard|press|daily|weekly|online|today|tv|radio|zeitung|presse|journal|diario|giornale|gazeta)|reuters|bbc(?: news| sport)?|cnn|afp|nbc news|cbs news|abc news|fox news|npr|sky news|al jazeera|the guardian|politico|bloomberg|associated press|ap news|wired|vox|axios|forbes|time|le monde|el país|der spiegel|die zeit)$/iu;
const DOMAIN = /^(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,6}){1,2}$/i;
/** Shorter is no headline. */
const HEADLINE = 6;
/** Longer is none either. */
const LONGEST = 300;

/** The site's name behind the headline of block `at`, or nothing. */
export function titleSuffix(title: string, page: Page, at: number): TitleSuffix | undefined {
  if (title.length > LONGEST) return undefined;
  const match = LAST.exec(title);
  const separator = match?.[1] ?? '';
  const site = match?.[2]?.trim() ?? '';
  if (!match || comparisonKey(title.slice(0, match.index)).length < HEADLINE) return undefined;
  const tight = /^[-—]+$/.test(separator);
  const named = isOutlet(site);
  const known =
    (named && !(tight && separator === '-' && /[\w\s]/.test(title.charAt(match.index - 1)))) ||
    isNamedElsewhere(site, page, at);
  const headline = title.slice(0, match.index);
  const repeated = !tight && (page.profile.keyCounts.get(comparisonKey(headline)) ?? 0) > 0;
  if (known) return { at: headEnd(headline), site, known: true };
  if (repeated) return { at: match.index, site, known: true };
  return tight || !/[_|]/.test(separator) || site.length > 16 ? undefined : { at: match.index, site, known: false };
}

/** Sections between the headline and the site's name go with it. */
function headEnd(headline: string): number {
  let end = headline.length;
  for (
    let match = MIDDLE.exec(headline);
    match && comparisonKey(headline.slice(0, match.index)).length >= HEADLINE;
    match = MIDDLE.exec(headline.slice(0, end))
  )
    end = match.index;
  return end;
}

function isOutlet(site: string): boolean {
  const name = fold(site);
  return HAN_OUTLET.test(name) || LATIN_OUTLET.test(name) || DOMAIN.test(name);
}

/** 来源：望江日报, © 2022 The Tidewater Review, 望江日报记者 X: lines that name who runs the site. */
function isNamedElsewhere(site: string, { blocks }: Page, at: number): boolean {
  const key = comparisonKey(site);
  if (key.length < 3) return false;
  return blocks.some(
    ({ index, folded }) =>
      index !== at &&
      folded.length < 60 &&
      /来源|來源|source|©|\(c\)|copyright|稿源|记者|記者|转载|版权/i.test(folded) &&
      comparisonKey(folded).includes(key),
  );
}
