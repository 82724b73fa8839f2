import type { Block } from '../article';
import { sieve } from '../sieve/sieve';
import { endsSentence } from '../text/characters';
import { isBehindBody } from './place';
import type { LabelledPage, Rule } from './rule';
import { suspects } from './suspects';

/** What pages put where they stop: 【详细】, 阅读全文, “Read more”. */
const CUT =
  /(?:…|\.{3}|[[【(](?:详细|詳細|全文|查看全文|阅读全文|更多)[\]】)]|(?:阅读全文|閱讀全文|查看全文|read more|continue reading|weiterlesen|lire la suite|leer más|leia mais|читать далее)\s*[>»→]*)$/iu;
/** What stands between the reader and the rest. */
const WALL =
  /^.{0,40}(?:to (?:continue|keep) reading|to read the (?:full|rest|whole|entire)|(?:article|story|content) is (?:for|only|available to|reserved for|exclusive to) (?:our )?(?:paid |premium )?(?:subscribers|members)|subscriber[- ]only|this is a premium article|you have reached your (?:article )?limit|wählen sie ihren zugang|jetzt weiterlesen mit|weiterlesen mit .{2,20}\+|(?:cet |l['’])article (?:complet )?est réservé (?:à nos|aux) abonnés|il vous reste \d{1,3} ?% de|contenido exclusivo para suscriptores|para (?:seguir|continuar) leyendo|conteúdo exclusivo para assinantes|para continuar lendo|купите подписку|чтобы (?:дочитать|читать дальше)|本文为付费|付费(?:后)?(?:可)?阅读(?:全文)?|(?:订阅|登录|購買|购买|付费)后?(?:可|即可|才能)?(?:继续)?(?:阅读|查看)(?:全文|剩余)|剩余\s?\d{1,3}%(?:的)?内容|此为会员专享|この記事は(?:有料)?会員限定|残り\d+文字|続きを読むには).{0,80}$/iu;
/** Shorter last lines may be anything: 30 Han characters, a dozen words. */
const LAST_SIZE = 75;
const ENOUGH = 2;
/** `（完）`, `(Reporting by …)`, `（张鸣）`: behind the last sentence. */
const SIGNATURE =
  / ?(?:[（(【[][^（）()【】[\]]{1,120}[）)】\]]|[■□∎♦◆●\p{Extended_Pictographic}]{1,8}|(?<=[.!?]['"’”]?\s)[A-Z]{2,4}) ?$/u;
/** German closes its quotes with “, Danish with «. */
const QUOTE = /[“«‘]$/u;

const WALLED = sieve({ patterns: [WALL] });

/** Says that the text stops before its end: 菜 without a mark as the last word, 【详细】, “Subscribe to continue reading”; must not speak of a text that ends in a name or in a line of a poem. */
export const truncation: Rule = {
  id: 'truncation',
  title: 'Text cut off',
  explanation:
    'The last paragraph has no mark at its end, or ends in “…”, “【详细】” or “Read more”, or a paywall stands behind it. Nothing is changed. An article without its author or editor is not cut off for that.',
  example: { noise: '又补上一行字：水是淡的，菜', content: '又补上一行字：水是淡的，菜是咸的。' },
  fix: 'report',
  confidence: 0.8,
  reason: { text: 'The text seems to stop before its end' },
  judge(page) {
    const paragraphs = page.blocks.filter(
      ({ index }) => page.roles[index] === 'paragraph' && (page.profile.sizes[index] ?? 0) >= LAST_SIZE,
    );
    const last = paragraphs.at(-1);
    if (!last || paragraphs.length < ENOUGH || isFollowed(page, last.index)) return undefined;
    // Of several lines without marks the last is one of a list: of sources, of names.
    const listed = !isEnded(paragraphs.at(-2)?.folded ?? '');
    const cut = CUT.test(last.folded) || (!isEnded(last.folded) && !listed);
    return (cut && areEnded(paragraphs)) || hasWall(page) ? 'truncation' : undefined;
  },
};

/** Whether as many paragraphs have marks at their ends as in a text where that means something. */
function areEnded(paragraphs: readonly Block[]): boolean {
  return paragraphs.filter(({ folded }) => isEnded(folded)).length * 3 >= (paragraphs.length - 1) * 2;
}

function isEnded(folded: string): boolean {
  return [folded, folded.replace(SIGNATURE, '')].some((line) => endsSentence(line.replace(QUOTE, '')));
}

/** Whether more of the body stands behind the last paragraph: a list, a poem, a table end without marks. */
function isFollowed({ roles }: LabelledPage, last: number): boolean {
  return roles
    .slice(last + 1)
    .some(
      (role) =>
        role === 'list-item' || role === 'verse' || role === 'table-row' || role === 'paragraph' || role === 'quote',
    );
}

function hasWall(page: LabelledPage): boolean {
  return suspects(page, WALLED).some(
    ({ index, folded }) =>
      folded.length <= 200 && page.roles[index] === 'noise' && isBehindBody(page, index) && WALL.test(folded),
  );
}
