import { readCredits } from '../../metadata/credits';
import { marksByNeighbours } from '../../noise/by-neighbours';
import { asked } from '../../noise/suspects';
import { passes, sieve } from '../../sieve/sieve';
import type { Recogniser } from '../recogniser';
import { besideCredit, inColophon, zoneOf } from './zone';

/** Sentences of agencies that say who wrote and who helped. */
const SIGN_OFF =
  /^[(—–-]{0,2} ?(?:(?:additional )?report(?:ing|ed) by .{3,150}\)|(?:additional )?reporting by [^.;]{3,80}(?:; ?(?:(?:additional )?reporting|writing|editing|compiled) by [^.;]{3,80})+\.?|.{3,90} contributed to this (?:report|story|article)\.?|this (?:story|article) (?:was|has been) (?:originally |first )?published .{2,80}|(?:综合|编译)?整理自.{2,40}|综合(?:自)?.{2,30}(?:报道|消息)\)|(?:信息|内容|资料)?来源于网络|经过?.{1,10}(?:编排|整理|改编|汇编)|.{0,20}授权转载\)?)$/i;
const MAY_SIGN_OFF = sieve({ patterns: [SIGN_OFF] });

/**
 * 来源：望江日报, （来源：燕赵都市网）, 本文来源：新京报 责任编辑：杜硕_NB12556, Source: The Tidewater Review.
 * Not: 消息来源称,… in prose, 图片来源： (a photo credit), 数据来源： under a table.
 */
export const source: Recogniser = {
  role: 'source',
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of asked(page)) {
      if (folded.length > 160 || page.profile.prose[index]) continue;
      const zone = zoneOf(page, index);
      if (passes(page.profile.sieves[index], MAY_SIGN_OFF) && SIGN_OFF.test(folded)) {
        if (zone !== 'head') yield { block: index, sure: zone === 'tail' ? 'certain' : 'likely' };
        continue;
      }
      const credits = readCredits(folded);
      const first = credits?.find(({ kind }) => kind !== 'time');
      if (first?.kind !== 'source' || inColophon(page, index) || first.value === '') continue;
      const short = first.value.length <= 30 && !/[。!?]/.test(first.value);
      const loose = /^(?:来自|提供|出典|引用元|자료|资料来源|資料來源)$/.test(first.label);
      const sure = short && !loose && (zone !== 'middle' || (besideCredit(page, index) && credits?.length !== 1));
      yield { block: index, sure: sure ? 'certain' : 'likely' };
    }
  }),
};
