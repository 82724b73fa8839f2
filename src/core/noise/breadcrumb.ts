import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase, phraseAtStart } from './phrases';
import type { Mark, Page, Rule } from './rule';
import { isShort } from './surroundings';
import { suspects } from './suspects';

const SEPARATOR = / ?(?:>>|[>»›⟩▸]) ?| [/|\\] /u;
const LONE_SEPARATOR = /^(?:>>?|[»›→⟩▸/])$/u;
/** 您所在的位置：, 当前位置: */
const LABEL =
  /^(?:您|你|現在|现在|当前|當前)?(?:现在|現在|当前|目前|所在|的)*(?:位置|导航|路径)(?:是|:)\s*|^(?:you are here|current position|vous êtes ici|sie sind hier|estás en|você está em|вы здесь)\s?:\s*/iu;
/** A step is a name: ten Han characters, five words. */
const LONGEST_STEP = 40;

const SUSPECT = sieve({ patterns: [LABEL, LONE_SEPARATOR], within: [SEPARATOR] });

/** Catches 首页 > 深度 > 城市 and “Home › News”; must not touch 设置 > 隐私 > 定位 inside an instruction or a > b in mathematics. */
export const breadcrumb: Rule = {
  id: 'breadcrumb',
  title: 'Breadcrumb trail',
  explanation:
    'The way to the page: “首页 > 深度 > 城市”, “Home › News”, also step by step on lines of their own, before the article begins. Paths in instructions stay.',
  example: { noise: '首页 > 深度 > 城市', content: '打开“设置 > 隐私 > 定位”，关掉开关。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'The way to the page, from its home' },
  mark: marksByNeighbours(function* (page) {
    const { blocks, profile } = page;
    const head = profile.firstProse < 0 ? blocks.length : profile.firstProse;
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 200) continue;
      const sure = sureOfTrail(folded, index < head);
      if (sure) yield { block: index, sure };
      else if (index < head && LONE_SEPARATOR.test(folded)) yield* markSteps(page, index);
    }
  }),
};

function sureOfTrail(folded: string, atHead: boolean): Mark['sure'] | undefined {
  const label = LABEL.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(label).replace(/^[>»›\s]+|(?<![>»›\s])[>»›\s]+$/gu, '');
  if (rest === '') return undefined;
  const steps = rest.split(SEPARATOR);
  const named = steps.every(
    (step) => step !== '' && step.length <= LONGEST_STEP && !/[。！？!?;；=+]|\d\s?%/u.test(step),
  );
  const fromHome =
    isPhrase('breadcrumb:home', steps[0] ?? '') || phraseAtStart('breadcrumb:home', rest) === rest.length;
  if (label > 0) return steps.length > 1 || rest.length <= LONGEST_STEP ? 'certain' : 'likely';
  if (steps.length < 2 && !(fromHome && rest.length < folded.length)) return undefined;
  // The last step may be the title of the article.
  if (!named && !(fromHome && steps.slice(0, -1).every((step) => step.length <= LONGEST_STEP))) return undefined;
  if (fromHome) return /[。!?！？]$/u.test(folded) && !atHead ? 'likely' : 'certain';
  if (steps.length < 3 || !atHead || !/[>»›]/u.test(folded)) return undefined;
  return steps.some((step) => isPhrase('navigation', step) || isPhrase('breadcrumb:end', step)) ? 'certain' : 'likely';
}

/** 財經 / > / 證券產業 on three lines: the sign and the short lines beside it. */
function* markSteps(page: Page, index: number): Iterable<Mark> {
  const before = isShort(page, index - 1);
  yield { block: index, sure: before ? 'certain' : 'likely' };
  if (before && !LONE_SEPARATOR.test(page.blocks[index - 1]?.folded ?? '')) yield { block: index - 1, sure: 'certain' };
  const next = page.blocks[index + 1]?.folded ?? '';
  if (before && isShort(page, index + 1) && !/[\d:]/.test(next) && !LONE_SEPARATOR.test(next))
    yield { block: index + 1, sure: 'certain' };
}
