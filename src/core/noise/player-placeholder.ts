import { sieve } from '../sieve/sieve';
import { linesThat } from './by-neighbours';
import { isPhrase } from './phrases';
import type { Page, Rule } from './rule';
import { hasCompany } from './run';
import { isOutsideProse } from './surroundings';

const FORMS: readonly RegExp[] = [
  /^(?:您|你)的浏览器(?:暂时|暂|目前)?(?:无法|不支持).{2,30}$|^(?:您|你)的瀏覽器(?:暫時|目前)?(?:無法|不支援).{2,30}$/u,
  /^(?:请|請)?(?:安装|下载|升级|更新|安裝|下載).{0,12}flash.{0,20}$/iu,
  /^(?:sorry,? )?(?:we apologi[sz]e, but )?(?:this|the|your) (?:video|browser|player|media).{0,30}(?:failed to load|could not be (?:loaded|played)|cannot be played|is not (?:available|supported)|does(?:n['’]t| not) support|isn['’]t supported).{0,60}$/iu,
  /^(?:video player|audio player|media player|player) (?:is loading|loading)\.{0,3}$/iu,
  /^(?:duration|current time|remaining time|loaded)[: ]\s?-?[\d:.%]+$/iu,
];
/** 视频-<title>, “play <title>”, 自动播放 <title>: the title of the page behind the player's word. */
const TITLED =
  /^(?:视频|視頻|影片|视频:|play|video|watch|自动播放|正在播放|now playing|播放)\s?[-:|—]?\s?(.{6,120})$/iu;
/** `4:11 Russia says …`: a video by its length. */
const TIMED = /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s+\S.{9,160}$/u;

/** `[PAUSE]`, `(LAUGHTER)`, `[VIDEO PLAYS]`: what a transcript tells of the room. */
const STAGE = /^[[(][A-Z][A-Z ]{2,24}[\])]$/;
/** Titles are longer: ten Han characters, five words. */
const TITLE_SIZE = 25;

const SUSPECT = sieve({
  patterns: [TIMED],
  within: [...FORMS, TITLED],
  parts: ['player-placeholder', 'player-placeholder:word'],
});

/** Catches 您的浏览器暂时无法播放此视频. and “Try refreshing your browser”; must not touch “The video does not show who fell first.” */
export const playerPlaceholder: Rule = {
  id: 'player-placeholder',
  title: 'Player placeholder',
  explanation:
    'What stood for a player: “您的浏览器暂时无法播放此视频”, “Video player is loading”, the title again behind “视频-”. Sentences about videos stay.',
  example: { noise: '您的浏览器暂时无法播放此视频.', content: '视频显示，列车准点到站。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'What stood for a video or audio player' },
  *mark(page) {
    const isTitleAbove = titlesAbove(page);
    for (const { index, folded } of spoken(page)) {
      const line = withoutBrackets(folded);
      if (isPlayers(line)) yield { block: index, sure: 'certain' };
      else if (repeatsTitle(line, (key) => isTitleAbove(key, index)))
        yield { block: index, sure: 'certain', reason: { text: 'The title again, behind the word of a player' } };
      else if (
        isPhrase('player-placeholder:word', line) &&
        (isOutsideProse(page, index) || hasCompany(page, index, isWord))
      )
        yield { block: index, sure: 'likely' };
      else if (TIMED.test(folded) && !/[.。!！]$|\b(?:19|20)\d\d\b/u.test(folded) && !isStamped(page, index))
        yield { block: index, sure: 'likely', reason: { text: 'A headline behind the length of a video' } };
    }
  },
};

const spoken = linesThat(SUSPECT, (folded) => {
  if (folded.length > 180 || STAGE.test(folded)) return false;
  const line = withoutBrackets(folded);
  return isPlayers(line) || TITLED.test(line) || isWord(line) || TIMED.test(folded);
});

function isPlayers(line: string): boolean {
  return isPhrase('player-placeholder', line) || FORMS.some((form) => form.test(line));
}

function withoutBrackets(folded: string): string {
  return folded.replace(/^[[(【▶►\s]+|(?<![\])】\s])[\])】\s]+$/gu, '');
}

function isWord(folded: string): boolean {
  return isPhrase('player-placeholder:word', folded);
}

/** Whether a line above, long enough for a title, has the key; to be asked of lines in their order. */
function titlesAbove({ profile }: Page): (key: string, index: number) => boolean {
  const above = new Set<string>();
  let next = 0;
  return (key, index) => {
    for (; next < index; next++) if ((profile.sizes[next] ?? 0) >= TITLE_SIZE) above.add(profile.keys[next] ?? '');
    return above.has(key);
  };
}

function repeatsTitle(line: string, isTitle: (key: string) => boolean): boolean {
  const rest = TITLED.exec(line)?.[1];
  return rest !== undefined && isTitle(rest.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
}

/** Whether the lines around start with times too: a timeline or a live report. */
function isStamped({ blocks }: Page, index: number): boolean {
  const near = blocks.slice(Math.max(0, index - 6), index + 7);
  return near.filter(({ folded }) => /^(?:\d{1,2}:)?\d{1,2}:\d{2}\b/.test(folded)).length > 2;
}
