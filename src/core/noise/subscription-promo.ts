import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** An order to sign up, with what comes by mail; a whole line of few words. */
const ORDER =
  /^[*►▶>]?\s*(?:please |click (?:here|below) (?:to|and) |you can |want (?:more|to) .{3,80}[?.!] ?|.{2,60}[?!:] )?(?:sign(?:ing)? up|subscribe|register|join|get|receive|enter your|don't miss|never miss|stay|keep up|try|start|become|support|donate|unlock|read the|turn on|enable|browse|view|see)\b.{0,160}\b(?:newsletters?|inbox|email(?:s|ed)?|e-mails?|mailing list|subscri(?:ption|bers?|be)|updates|alerts|notifications|free trial|membership|members?|briefing|digest|rss|print edition|digital access|unlimited access|ad-free|weekly roundup|podcast feed)\b.{0,80}$/iu;
/** What the small print under such a form says. */
const SMALL_PRINT =
  /^(?:by (?:signing up|subscribing|submitting|providing|entering|registering|clicking|continuing|creating)\b.{3,400}(?:agree|consent|terms|policy|accept).{0,200}|(?:you (?:can|may) )?(?:unsubscribe|opt[- ]out) (?:at )?any ?time.{0,160}|no spam[,.!].{0,160}|we(?:['’]ll| will) (?:never|not|only) (?:spam|share your|sell|send).{0,160}|this site is protected by (?:re|h)captcha.{0,120}|let our news meet your inbox.{0,120}|.{0,40}(?:delivered|sent|straight|direct(?:ly)?) (?:straight |direct(?:ly)? |right )?(?:to|into) your (?:inbox|email|mailbox).{0,80}|(?:already|not) (?:a|yet a) (?:subscriber|member)\?.{0,60}|already have an account\?.{0,40}|thank(?:s| you) for (?:subscribing|signing up|registering).{0,120}|a confirmation (?:e-?mail )?has been sent.{0,80}|(?:this|the) (?:content|article|story) is (?:only )?(?:available|reserved|exclusive|for) (?:for |to )?(?:our )?(?:subscribers|members).{0,80}|(?:to continue|continue) reading,? (?:please )?(?:subscribe|log in|sign|register|this).{0,80}|you(?:['’]ve| have) (?:reached|read|used) your .{0,60}(?:limit|articles).{0,80}|sign up for .{2,60}(?:get started|sign up|subscribe))$/iu;
/** Sentences of registration walls, and what comes behind another sentence. */
const WALLS =
  /^(?:you can save this article by .{5,120}|(?:subscribe|register) now to (?:read|unlock|continue).{3,100}|unlimited (?:online|digital) access to .{3,120}|exclusive articles (?:by|from) .{3,200}|get (?:breaking news|exclusive access|email updates|unlimited).{3,160}|create an account or sign in.{0,120}|enjoy additional articles.{0,60}|an e-?mail with .{3,60} (?:has|was) (?:just )?been sent.{0,160}|(?:i agree|i consent) (?:that|to) .{3,80}(?:newsletter|e-?mails?|send me).{0,80}|please (?:check|tick) the (?:opt-in )?box.{0,120}|.{3,140}[.!?] (?:sign up|subscribe)(?: now| today| here)? (?:to|for) .{2,80}|(?:geben sie|gib) (?:hier )?(?:ihre|deine) e-mail-adresse .{3,160}|um neue beiträge per e-mail .{3,120}|.{0,60}newsletter informiert sie .{3,200}|.{0,80}(?:kostenlos|jetzt) anmelden[.!]?|mit (?:meiner|der) anmeldung .{3,160}|sie haben vermutlich einen ad-?blocker.{3,300})$/iu;
/** Offers that name no inbox. */
const OFFERS =
  /^(?:get (?:access to .{2,80}(?:subscription|for as little as|unlimited).{0,80}|a subscription .{2,120}|(?:daily|weekly|breaking|the latest|top) (?:\w+ ){0,3}news\b.{0,80})|the (?:email|newsletter|briefing) you need .{2,100}|keep up to date with .{2,60}|want (?:more .{2,40}\?|to block ads).{0,160})$/iu;
const OTHERS =
  /^(?:(?:点击|點擊|點我|立即|免费|免費|欢迎|歡迎|请|按此)?(?:订阅|訂閱|加入|开通|開通|升级)[^。]{0,20}(?:电子报|電子報|邮件|郵件|newsletter|会员|會員|vip|频道|頻道|推播|推送|通知|杂志|周刊)[^。]{0,20}|(?:jetzt |hier )?(?:den |unseren |zum )?(?:kostenlosen? )?.{0,30}newsletter (?:abonnieren|bestellen|anmelden|anmeldung).{0,30}|(?:abonnieren|melden) sie .{0,80}(?:newsletter|push).{0,40}|(?:abonnez|inscrivez)-vous .{0,80}|recevez .{0,60}(?:newsletter|mail|alertes).{0,40}|suscr[íi]b(?:ete|ase|ite) .{0,80}|recib[eaí] .{0,60}(?:correo|newsletter|boletín).{0,40}|(?:assine|inscreva-se|cadastre-se|receba) .{0,80}(?:newsletter|e-mail|canal|assinante|notícias).{0,40}|подпис(?:ка|аться|ывайтесь|шитесь) на .{0,40}(?:рассылк|новост|газет|журнал).{0,30}|(?:entre|participe|faça parte) (?:para o|no|do) (?:grupo|canal) .{0,60}(?:telegram|whatsapp).{0,40}|(?:有料|無料)?会員(?:登録|限定|になると).{0,40}|.{0,30}(?:구독|회원가입|후원)(?:하기|신청|하세요).{0,20})$/iu;
const MOST_WORDS = 40;

const SUSPECT = sieve({
  patterns: [SMALL_PRINT, ORDER, OTHERS, WALLS, OFFERS],
  lines: ['subscription-promo'],
});

/** Catches “Sign up for our newsletter”; must not touch “Subscribers of the service will get the film in May.” */
export const subscriptionPromo: Rule = {
  id: 'subscription-promo',
  title: 'Newsletter or subscription prompt',
  explanation:
    'Lines that ask to sign up, subscribe, become a member or give money, and the small print of such forms. Sentences about subscriptions stay.',
  example: {
    noise: 'Sign up for our newsletter',
    content: 'Subscribers of the service will get the film in May.',
  },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'Asks the reader to subscribe' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      const sure = sureOf(page, index, folded);
      if (sure) yield { block: index, sure };
    }
  }),
};

function sureOf(page: Page, index: number, folded: string): Mark['sure'] | undefined {
  if (folded.length > 500 || folded.length < 2) return undefined;
  const outside = isOutside(page, index);
  if (isPhrase('subscription-promo', folded)) return outside || folded.split(' ').length > 3 ? 'certain' : 'likely';
  if (SMALL_PRINT.test(folded)) return outside ? 'certain' : 'likely';
  if (folded.split(' ').length > MOST_WORDS) return undefined;
  return ORDER.test(folded) || OTHERS.test(folded) || WALLS.test(folded) || (outside && OFFERS.test(folded))
    ? 'likely'
    : undefined;
}
