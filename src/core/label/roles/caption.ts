import { marksByNeighbours } from '../../noise/by-neighbours';
import type { Page } from '../../noise/rule';
import { asked } from '../../noise/suspects';
import { passes, sieve } from '../../sieve/sieve';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

/** Whole lines that are a picture's text or credit beyond doubt. */
const CERTAIN: readonly RegExp[] = [
  /^[▲△▼▽↑↓◤] ?\S.{0,160}$/,
  /^(?:图片来源|图源|图片提供|供图|图片摄影|圖片來源|图像来源|圖像來源|插图|图片|圖片|图|圖|配图|题图|封面图|摄影|攝影|资料图|资料图片|图片说明|图注|圖說|圖片說明)(?: ?[:/|,]) ?\S.{0,160}$/,
  /^(?:\(?资料图\)?|\(?資料圖\)?|资料图片|资料照片|\(?视频截图\)?|网络图片|受访者供图|\(?图源网络\)?|图文无关)$/,
  /^.{0,120}(?:(?<=[\u4e00-\u9fff ])(?<![拍航])(?:摄|攝)|摄影|攝影報導|(?:供图|供圖)(?: ?[\u4e00-\u9fff]{2,8})?|[。 (/,](?:资料图|资料图片|视频截图|截图|效果图|资料照片|新华社发|中新社发))\)?$/,
  /^\(?(?:(?:main |top |cover |feature[d]? |file )?(?:image|photo|picture|photograph|illustration|graphic|pic)s?(?: credit| caption| source| courtesy)?(?: ?[:=/]| by| courtesy| credit)|credits? ?:|file photo\b|file [-–—] |image copyright |image caption ).{1,200}$/i,
  /^(?:[^.]{2,60}\/ ?)(?:getty images|shutterstock|ap photo|reuters|afp|epa|alamy|istock|pa images|pa media)(?: via .{1,40})?$|^(?:ap photo|reuters|afp|getty images|epa) ?\/ ?\p{L}.{1,60}$/iu,
  /^\(?(?:foto|fotos|bild|bilder|grafik|crédits? photos?|crédit|photo|photos|imagen|imagem|фото|写真|撮影|画像|사진|자료사진|fotografía|immagine|afbeelding|zdjęcie|fot\.|görsel|ảnh)(?: ?[:=/©]| (?:von|de|di|por)\b).{1,160}$/iu,
];
/** Ends and starts that a caption often has. */
const LIKELY: readonly RegExp[] = [
  /^(?:图为|圖為|图中|左图|右图|上图|下图|左起|右一|前排|从左至右|from left|from right|pictured|left to right|above:|below:|clockwise|screenshot)/i,
  /[(/|] ?(?:(?:image|photo|picture|pic|credit|foto|bild|archiv|source|illustration|via)\b[^()]{0,50}|(?:\p{L}+[ /])?(?:getty(?: images)?|ap|afp|reuters|epa|shutterstock|pa|dpa|noaa[^()]{0,20}|nasa[^()]{0,20}|supplied|file))\)?$/iu,
  /(?:credit|photo|image|photograph|photo illustration)(?: by|:) ?[^.]{2,60}\.?$/i,
  /(?: |\.)(?:AP|AFP|EPA|REUTERS|Getty Images|AP Photo)(?:[ /].{0,40})?$/,
  /\((?:視覺中國|视觉中国|图虫|新华社|中新社|美联社|美聯社|路透|法新社|图[:/|].{0,20}|圖[:/|].{0,20}|来源[:/|].{0,20}|资料图.{0,6})\)?$/,
  /(?:资料图|资料图片|视频截图|截图|效果图|新华社发|中新社发)$/,
  /^(?:getty images|reuters|ap|ap photo|afp|shutterstock|alamy)$/i,
  /^\p{Lu}[^.!?]{7,90},? (?:in|on) (?:\p{L}+ )?(?:\d{1,2}, )?(?:19|20)\d\d\.?$/u,
  /(?:写真|撮影|사진|提供)[=:／/・].{1,30}[)】]?$/,
  /[.。!?)»”"] ?(?:fotos?|photos?|фото|bild(?:er)?|imagen|imagem|crédits?|crédito|fotografía|immagine|zdjęcie) ?[:/=©|] ?[^.。]{2,50}$/iu,
  /^\p{Lu}[^.!?:]{4,70},? (?:19|20)\d\d(?: ?(?:год|года|г\.|年))?$/u,
];
const CREDIT_ONLY =
  /^\(?(?:photo|image|picture|photograph|photo illustration|foto|getty images|reuters|ap photo|afp|图片来源|图源|摄影|供图)/i;
/** Short lines that stand twice for another reason. */
const OTHER =
  /^(?:advert|story continues|continue|related|read|more|see also|subscribe|sign up|watch|listen|广告|廣告|推荐|相关|by )/i;
/** What a picture shows, where a heading would say more. */
const SCENE =
  /(?:现场|入口|门口|大门|一角|一景|外景|内景|全景|夜景|远眺|鸟瞰|俯瞰|航拍|航拍图|合影|合照|留影|照片|示意图|效果图|街景|实景|旧照|老照片|剧照|海报|截屏|場景|现状|侧影|瞬间|画面|场面|现场图|開幕式|开幕式|闭幕式|签约仪式|揭牌仪式)$/;

const MAY_BE = sieve({ patterns: CERTAIN });
const MAY_LOOK_LIKE_ONE = sieve({ patterns: LIKELY });

/** Whether the line is a picture's text or credit whatever stands around it. */
export function isCaption({ blocks, profile }: Page, index: number): boolean {
  const { folded = '' } = blocks[index] ?? {};
  return (
    passes(profile.sieves[index], MAY_BE) &&
    CERTAIN.some((pattern) => pattern.test(folded)) &&
    !/^[^。.!?]*[。.!?] ?\S.{12,}[。!?]$/.test(folded)
  );
}

/** Whether it ends in the name of a place or a view. */
export function isScene(folded: string): boolean {
  return SCENE.test(folded);
}

/**
 * ▲ 活动现场, 图片来源：每经记者 张蕊 摄, 资料图, (Image: GETTY), Photo by David Dyer, a short line that stands twice.
 * Not: a heading, a paragraph that ends with "由他拍摄", 数据来源： under a table.
 */
export const caption: Recogniser = {
  role: 'caption',
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of asked(page)) {
      const size = page.profile.sizes[index] ?? 0;
      if (size > 420 || size < 5) continue;
      if (isCaption(page, index))
        yield { block: index, sure: zoneOf(page, index) === 'tail' || index === 0 ? 'likely' : 'certain' };
      else if (
        (passes(page.profile.sieves[index], MAY_LOOK_LIKE_ONE) && LIKELY.some((pattern) => pattern.test(folded))) ||
        (size <= 90 && looksLikeOne(page, index, folded))
      )
        yield { block: index, sure: 'likely' };
    }
  }),
};

function looksLikeOne(page: Page, index: number, folded: string): boolean {
  const { profile } = page;
  if (zoneOf(page, index) === 'tail' || /[?!:,]$/.test(folded) || /^[\d.]+$/.test(folded)) return false;
  if (OTHER.test(folded)) return false;
  const repeated = (profile.keyCounts.get(profile.keys[index] ?? '') ?? 0) > 1 && zoneOf(page, index) === 'middle';
  const beside = Boolean(profile.prose[index - 1] ?? 0) || Boolean(profile.prose[index + 1] ?? 0);
  // 小温的杂货店。 says no more than a name, and is no sentence.
  const named = /^[\u4e00-\u9fff\d]{2,12}。$/.test(folded) && beside;
  return (
    (repeated && beside) ||
    named ||
    SCENE.test(folded) ||
    (!/[\u4e00-\u9fff]/.test(folded) && besideCredit(page, index))
  );
}

/** John M. Ford in 1987. above "Photo by David Dyer": the credit has a line of its own. */
function besideCredit({ blocks }: Page, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const { folded = '' } = blocks[at] ?? {};
    return folded.length < 80 && CREDIT_ONLY.test(folded);
  });
}
