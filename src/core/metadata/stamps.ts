// Lines that say when: a date with its label, and what else stands in the line.

import { byLineAndLanguage } from '../text/memo';
import { findDates, mayHoldDate } from './dates';

export interface Stamp {
  readonly published?: string;
  readonly updated?: string;
  /** Whether words say what the date is of. */
  readonly labelled: boolean;
  /** What is left of the line without dates, labels, weekdays and marks: '' for a line that says nothing but when. */
  readonly rest: string;
}

const UPDATED =
  '最后更新|更新时间|更新時間|更新日期|更新日時|更新于|更新於|更新|修改时间|最終更新|last updated|last modified|last update|updated on|updated|modified|zuletzt aktualisiert|aktualisiert|mis à jour(?: le)?|modifié le|última actualización|actualizado(?: el)?|atualizado(?: em)?|atualização|aggiornato(?: il)?|bijgewerkt|uppdaterad|oppdatert|opdateret|обновлено|изменено|수정|최종수정|aktualizacja|güncelleme|güncellendi|diperbarui|cập nhật';
const PUBLISHED =
  '发布时间|发布日期|发表时间|发表日期|发布于|发表于|发布|上传时间|稿件时间|出版日期|刊发时间|时间|日期|發布時間|發佈時間|發稿時間|發布日期|發佈日期|刊登時間|發布於|發佈於|發表於|時間|掲載日時|掲載日|公開日時|公開日|公開|配信日時|配信|投稿日|登録日|first published(?: on)?|originally published(?: on)?|published(?: on| at)?|publication date|posted(?: on| at)?|date posted|release date|created|pub date|date|veröffentlicht(?: am)?|erstellt(?: am)?|stand|datum|publié(?:e)? le|paru le|publicado(?: el| em)?|publicada em|publicación|fecha|data|pubblicato(?: il)?|gepubliceerd(?: op)?|geplaatst|publicerad|publisert|offentliggjort|опубликовано|дата публикации|дата|입력|기사입력|등록|작성|승인|게시|opublikowano|data publikacji|yayınlanma|giriş|tarih|terbit|đăng lúc';
const WEEKDAY =
  '星期[一二三四五六日天]|[周週][一二三四五六日天]|[(][日月火水木金土월화수목금토일][)]|[月火水木金土日]曜日?|[월화수목금토일]요일|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье';

const LABEL = new RegExp(`(?<!\\p{L})(?:(${UPDATED})|(${PUBLISHED}))(?![\\p{Ll}])\\.? ?[::]?`, 'giu');
const LEFT_OVER = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY})(?!\\p{L})|(?<![\\p{L}\\d])(?:at|on|um|am|den|the|à|el|em|北京时间|当地时间|格林尼治标准时间|time|uhr|[A-Z]{2,4}T|ET|JST|KST|MSK|мск|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?)(?![\\p{L}\\d])`,
  'giu',
);
const DAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY})(?!\\p{L})`, 'giu');
const MARKS = /[\s,;:|/·•.()[\]{}<>"'–—―-]+/g;

/** The words of a line without those that say what a date is of. */
export function withoutStampWords(folded: string): string {
  return folded.replace(LABEL, ' ').replace(DAY, ' ').replace(/\s+/g, ' ');
}

/** Reads a folded line that holds a date; undefined when it holds none. */
export function readStamp(folded: string, language: string): Stamp | undefined {
  return mayHoldDate(folded) ? readDated(folded, language) : undefined;
}

const readDated = byLineAndLanguage((folded, language): Stamp | undefined => {
  const dates = findDates(folded, language);
  if (dates.length === 0) return undefined;
  let published: string | undefined;
  let updated: string | undefined;
  let labelled = false;
  let rest = '';
  let from = 0;
  for (const { start, end, iso } of dates) {
    const before = folded.slice(from, start);
    const label = [...before.matchAll(LABEL)].at(-1);
    labelled ||= label !== undefined;
    if (label?.[1] !== undefined) updated ??= iso;
    else published ??= iso;
    rest += ` ${before.replace(LABEL, ' ')}`;
    from = end;
  }
  rest = withoutAges(`${rest} ${folded.slice(from)}`)
    .replace(LEFT_OVER, ' ')
    .replace(MARKS, ' ')
    .trim();
  return { ...(published && { published }), ...(updated && { updated }), labelled, rest };
});

/** Without the parts that only say how long ago it was: "November 19, 2019 / 12:21 AM / Updated 14 hours ago". */
function withoutAges(words: string): string {
  const parts = words.split(/[/|·•]/);
  return parts.length === 1 ? words : parts.filter((part) => !isSince(part.trim())).join(' ');
}

const SINCE =
  /^(?:(?:published|posted|updated|发布于|更新于) ?)?(?:\d{1,2} ?(?:秒|分钟|分鐘|小时|小時|个小时|天|周|个月|個月)[前内]|\d{1,2} ?(?:分|時間|日)前|\d{1,2} ?(?:분|시간|일) 전|(?:about |an? |\d{1,2} ?)(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month)s? ago|vor \d{1,2} (?:minuten|stunden|tagen)|il y a \d{1,2} \p{L}+|hace \d{1,2} \p{L}+|há \d{1,2} \p{L}+|\d{1,2} \p{L}+ назад|(?:昨天|今天|前天|昨日|今日|yesterday|today|gestern|heute)(?:,? (?:at )?\d{1,2}:\d\d)?)$/iu;

/** What it starts with: most lines start otherwise. */
const SINCE_STARTS = /^[\daghiptuvy发更昨今前]/i;

/** A line that says only how long ago: "2 hours ago", "3小时前", "昨天 20:58". It gives no date. */
export function isSince(folded: string): boolean {
  return folded.length < 40 && SINCE_STARTS.test(folded) && SINCE.test(folded);
}
