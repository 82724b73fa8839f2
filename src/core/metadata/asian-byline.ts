// Bylines of the Japanese and Korean press: 取材・文／山田花子, 【山田太郎】, 홍길동 기자, (서울=누리일보) 홍길동 기자, 글 홍길동, hong@example.com.

export interface AsianByline {
  readonly names: readonly string[];
  readonly labelled: boolean;
}

const JAPANESE =
  /^[([【]?(?:取材[・・]?文|構成[・・]?文|構成|文[・・]?写真|文|執筆|著者|筆者|ライター|記者|聞き手|取材|編集委員|論説委員|ジャーナリスト)(?: ?[=::/|] ?| )(?:[^\s、。()]{1,14}(?: [^\s、。()]{1,6})?)[)\]】]?$/u;
const JAPANESE_REPORTER =
  /^[([【]?([\u4e00-\u9fff々]{1,4}[ ・]?[\u4e00-\u9fff\u3040-\u30ff々]{1,6})(?: ?(?:記者|編集委員|論説委員|特派員|通信員))[)\]】]?$/u;
const HANGUL = '[\\uac00-\\ud7af]';
const KOREAN = new RegExp(
  [
    `^(?:\\(${HANGUL}{2,8} ?= ?[\\uac00-\\ud7afA-Za-z0-9]{2,12}\\) ?)?[([【]?`,
    // Where they were, an outlet or a label.
    `(?:[\\uac00-\\ud7afA-Za-z]{1,12} ?= ?|(?:${HANGUL}{2,4}, ?){0,6}${HANGUL}{2,4} (?=${HANGUL}{2,4} 기자)|(?:글|글쓴이|취재|작성자|기자명) ?[=:·|]? ?)?`,
    `(${HANGUL}{2,4}(?: ?[,·] ?${HANGUL}{2,4}){0,3}) ?`,
    `(?:${HANGUL}{1,4} ?)?(?:기자|특파원|논설위원|편집위원|통신원|인턴기자|객원기자)(?: 외 \\d{1,2}명)?`,
    `(?: ?=)?[)\\]】]?(?: ?[\\w.+-]{1,40}@[\\w.-]{1,40})?(?: ?\\(?[\\w.+-]{1,40}@[\\w.-]{1,40}\\)?)?$`,
  ].join(''),
  'u',
);

/** Kana, Han, Hangul: every such byline has some. */
const EAST_ASIAN = /[\u3040-\ud7af]/;

/** Reads a folded line; undefined when it is no byline. */
export function readAsianByline(folded: string): AsianByline | undefined {
  if (folded.length > 70 || !EAST_ASIAN.test(folded)) return undefined;
  if (/[\uac00-\ud7af]/.test(folded)) {
    const match = KOREAN.exec(folded);
    return match?.[1] === undefined ? undefined : { names: match[1].split(/ ?[,·] ?/), labelled: true };
  }
  const reporter = JAPANESE_REPORTER.exec(folded);
  if (reporter?.[1] !== undefined) return { names: [reporter[1]], labelled: /[\u3040-\u30ff々]/.test(folded) };
  if (!JAPANESE.test(folded)) return undefined;
  const name = folded
    .replace(/^.*?[=::/| ]/, '')
    .replace(/[)\]】]$/, '')
    .trim();
  return { names: [name], labelled: /[=::/|]/.test(folded) };
}
