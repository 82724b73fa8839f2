import { sieve } from '../sieve/sieve';
import { startsWithCase } from '../text/character-bits';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** `© 2022 Saltmarsh Courier. All Rights Reserved.`, `Copyright © 2019 …`, `(c) 2020 …`, `ⓒ 연합뉴스`. */
const SIGN =
  /^(?:(?:all )?(?:content )?copyrights? ?(?:©|ⓒ|\(c\)|&copy;)?,? ?(?:by )?(?:(?:19|20)\d\d)|(?:©|ⓒ|\(c\)) ?(?:copyright )?(?:19|20)\d\d|(?:copyright|저작권자) ?(?:©|ⓒ|\(c\))|(?:19|20)\d\d ?(?:©|ⓒ|\(c\))|(?:©|ⓒ) (?:copyright|all rights))/iu;
const BARE_SIGN = /^(?:©|ⓒ) ?[\p{L}]/u;
const RESERVED =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|все права защищены|版权所有|版權所有|著作權所有|무단 ?전재|無断転載|unauthorized (?:reproduction|use|copying)|riproduzione riservata)[^。]{0,60}$/iu;
/** Who may print what, as the law or the office writes it; whole lines only. */
const FORBIDDING =
  /^[（(【[*※■◎●]?\s*(?:.{0,40}?[:：，,。 ])?(?:本(?:文|网|網|站|报|報|刊|作品)?.{0,30})?(?:未经|未經|非经|非經|未获|未獲|不得擅自|严禁|嚴禁|禁止|请勿|請勿|谢绝|拒绝|不得)[^。]{0,24}(?:转载|轉載|转发|摘编|摘編|使用|复制|複製|转用|轉用|引用|盗用|刊登)[^。]{0,50}[。.！!]?\s*[）)】\]]?$/u;
/** A report may say that something was printed 未经授权; only a notice forbids it. */
const BAN = /不得|禁止|[严嚴]禁|[请請]勿|[谢謝][绝絕]|拒[绝絕]|必究|追究|[违違]者/u;
const OWNED =
  /^[（(【[*※]?\s*(?:版权声明|版權聲明|版权说明|著作权声明|版权提示)\s*[:：].{2,200}$|^[（(【[*※]?\s*(?:本|该)(?:文|作品|稿件|网站?|图文|篇文章|站内容)?(?:的)?(?:[^。，]{0,20})(?:版权|版權|著作权|著作權)(?:[^。，]{0,6})(?:归|歸|属|屬|由|均)[^。]{1,60}所有.{0,80}$|^[（(【[]?\s*(?:.{0,30}[,，])?(?:如需|欢迎|若需|需要)?转载[^。]{0,20}(?:请|務必|须|需|敬请)(?:注明|註明|标明|联系|聯繫|保留)[^。]{0,60}[。！!]?[）)】\]]?$|^※?\s*本文(?:版權所有|經).{0,20}轉載.{0,30}$/u;
/** 本網站所刊載信息，不代表…觀點。刊用本網站稿件，務經書面授權。: a site's notice in two sentences. */
const SITE =
  /^[（(【[*※]?\s*(?:本|凡本|以上)(?:网站?|網站?|站|报|報)(?:所)?(?:刊载|刊載|登载|转载|轉載|注明)[^。]{2,60}。?[^。]{0,60}(?:授权|授權|转载|轉載|版权|版權)[^。]{0,40}。?$/u;
/** ① 凡本网注明“来源：…”的所有作品，版权均属于…: the numbered notices of portals. */
const NUMBERED =
  /^[①-⑩\d.、()（）【】\s]{0,6}凡(?:本|未|由|注明|署名)?[^。]{0,30}(?:注明|标明|署名|转载|刊登|发布)[^。]{0,80}(?:作品|稿件|内容|文章|新闻|图片|文字)[^。]{0,80}(?:版权|著作权|转载|授权|观点|立场|属于).{0,300}$/u;
const ANY_USE = /^any re-?use permitted\b.{0,80}$/iu;
const TERMS =
  /^(?:this (?:material|article|document|content|story|work)s? (?:may not be|is (?:subject to|protected by) copyright)|(?:no part of|reproduction (?:in whole|of (?:this|any)|without)|(?:republished|reprinted|reused) with permission|material (?:from|on) .{3,40} may not be|(?:do not|please do not) (?:copy|reproduce|republish)|unauthori[sz]ed (?:reproduction|use|copying)|permission to (?:reprint|republish)|the (?:above )?(?:content|material|text) (?:on|of|in) this (?:site|page|article) (?:may not|is (?:copyright|protected)))).{5,400}$/iu;
/** A credit under a picture is the caption's. */
const PICTURE =
  /(?:getty|reuters|\bap\b|\bafp\b|\bepa\b|photo|image|shutterstock|alamy|istock|picture|foto|bild|视觉中国|图片|摄)/iu;

const SUSPECT = sieve({
  patterns: [SIGN, TERMS, ANY_USE, SITE, NUMBERED, RESERVED, FORBIDDING, OWNED, BARE_SIGN],
  parts: ['copyright-notice'],
});

/** Catches “© 2022 Saltmarsh Courier. All Rights Reserved.” and 未经授权禁止转载; must not touch the report of a copyright suit. */
export const copyrightNotice: Rule = {
  id: 'copyright-notice',
  title: 'Copyright notice',
  explanation:
    'Lines like “© 2022 … All rights reserved.” or “版权声明：未经授权不得转载”. Sentences about copyright and the credits of pictures stay.',
  example: { noise: '未经授权禁止转载', content: '法院认为，未经授权转载三篇报道构成侵权。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'A notice about copyright' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      const sure = sureOf(page, index, folded);
      if (sure) yield { block: index, sure };
    }
  }),
};

/** 版 权 所 有 is set wide on some pages. */
const WIDE = /(?<=[\p{Script=Han},]) (?=[\p{Script=Han},])/gu;

function sureOf(page: Page, index: number, line: string): Mark['sure'] | undefined {
  const folded = line.length <= 200 ? line.replace(WIDE, '') : line;
  if (folded.length < 4 || folded.length > 600) return undefined;
  const size = page.profile.sizes[index] ?? 0;
  const outside = isOutside(page, index) || index === 0;
  if (isPhrase('copyright-notice', folded)) return 'certain';
  const reserved = size <= 400 && RESERVED.test(folded);
  if (SIGN.test(folded)) return reserved || (outside && !PICTURE.test(folded)) ? 'certain' : 'likely';
  const isTerms = startsWithCase(folded) && (TERMS.test(folded) || ANY_USE.test(folded));
  if (isTerms || SITE.test(folded) || NUMBERED.test(folded)) return outside ? 'certain' : 'likely';
  if (reserved || (size <= 260 && FORBIDDING.test(folded) && BAN.test(folded)) || OWNED.test(folded))
    return outside && size <= 400 ? 'certain' : 'likely';
  return BARE_SIGN.test(folded) && size <= 90 && outside && !PICTURE.test(folded) ? 'likely' : undefined;
}
