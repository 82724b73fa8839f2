import { marksByNeighbours } from '../../noise/by-neighbours';
import { suspects } from '../../noise/suspects';
import { sieve } from '../../sieve/sieve';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

/** The whole line is about the text, not part of it. */
const CERTAIN: readonly RegExp[] = [
  /^[([【]?[^。]{0,20}(?:文中|文内|本文|以上|受访者|為|为)[^。]{0,24}(?:均为|均系|皆为|为|系|是)(?:化名|匿名)[^。]{0,12}。?[)\]】]?$/,
  /^[([]?(?:文章|本文|内容)(?:略)?(?:有删改|有刪改|有删节|有改动)。?[)\]]?$/,
  /^[([](?:本文)?作者(?:系|为|是|為|係)[^()]{2,60}[)\]]$/,
  /^\W{0,2}(?:editor['’]?s['’]? note|correction|corrections|clarification|update|nota del editor|nota da redação|note de la rédaction|anmerkung der redaktion|hinweis der redaktion|korrektur|【?訂正|編集部注|【?정정|от редакции|примечание редакции)[\p{L}\d,./ ]{0,30}(?:[:】]| [—–-]) ?\S.{12,600}$/iu,
  /^\W{0,2}(?:this (?:story|article|version|post|piece|report) (?:has been|was|is being) (?:updated|corrected|amended|revised|edited)|this version corrects|an earlier version of this|a previous version of this)\b.{4,600}$/iu,
];
const LIKELY: readonly RegExp[] = [
  /^[([]?(?:注|註|备注|附注|编者注|编者按|作者注|译注|说明|更正|勘误|补充|编后|编后语|温馨提示|溫馨提示|提示|※|\*{1,2}(?=[^\s*]))(?:[::] ?|\d?[、.])?.{2,200}$/,
  /^[([][^()]{4,80}(?:化名|对此文亦有贡献|对本文亦有贡献|有删改|整理|受访者要求[^()]{0,20})[^()]{0,10}[)\]]$/,
  /^(?:more information|citation|disclosure|note|notes|read the full|methodology) ?: ?.{4,400}$/i,
];
const SUSPECT = sieve({ patterns: [...CERTAIN, ...LIKELY] });

/**
 * （文中人物为化名）, （文章有删改）, Editor's note: …, Correction, Nov. 15, 2019: …: about the article, and kept with it.
 * Not: a platform's disclaimer, 注册 and 注意 at the start of a sentence, "Update" in a headline.
 */
export const note: Recogniser = {
  role: 'note',
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 700) continue;
      if (/^(?:注册|注意|注重|注入|注射|提示音|更新换代|说明书)/.test(folded)) continue;
      const certain =
        CERTAIN.some((pattern) => pattern.test(folded)) && zoneOf(page, index) !== 'head' && folded.length > 6;
      if (certain)
        yield { block: index, sure: /^updated? ?\d|^(?:corrections?|update)$/i.test(folded) ? 'likely' : 'certain' };
      else if (LIKELY.some((pattern) => pattern.test(folded))) yield { block: index, sure: 'likely' };
    }
  }),
};
