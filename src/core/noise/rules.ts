import { accountTag } from './account-tag';
import { adCopy } from './ad-copy';
import { adMarker } from './ad-marker';
import { appPromo } from './app-promo';
import { authorBio } from './author-bio';
import { bilingualTwin } from './bilingual-twin';
import { breadcrumb } from './breadcrumb';
import { commentSection } from './comment-section';
import { controlChar } from './control-char';
import { cookieNotice } from './cookie-notice';
import { copyrightNotice } from './copyright-notice';
import { disclaimer } from './disclaimer';
import { duplicateParagraph } from './duplicate-paragraph';
import { duplicateTitle } from './duplicate-title';
import { editorCode } from './editor-code';
import { emojiInjection } from './emoji-injection';
import { endMark } from './end-mark';
import { followPromo } from './follow-promo';
import { fontSizeControl } from './font-size-control';
import { gluedCaption } from './glued-caption';
import { hijackedPage } from './hijacked-page';
import { homoglyph } from './homoglyph';
import { htmlResidue } from './html-residue';
import { icpFooter } from './icp-footer';
import { imagePlaceholder } from './image-placeholder';
import { injectedTitle } from './injected-title';
import { innerSpace } from './inner-space';
import { jsonResidue } from './json-residue';
import { keywordInjection } from './keyword-injection';
import { likePrompt } from './like-prompt';
import { listenWidget } from './listen-widget';
import { loadingUi } from './loading-ui';
import { marketWidget } from './market-widget';
import { mergedLines } from './merged-lines';
import { mojibake } from './mojibake';
import { mostRead } from './most-read';
import { mostlyNoise } from './mostly-noise';
import { navUi } from './nav-ui';
import { navigation } from './navigation';
import { ocrLetterspace } from './ocr-letterspace';
import { oneClausePerLine } from './one-clause-per-line';
import { pagination } from './pagination';
import { pinyinGloss } from './pinyin-gloss';
import { platformTail } from './platform-tail';
import { playerPlaceholder } from './player-placeholder';
import { pollFeedback } from './poll-feedback';
import { prevNext } from './prev-next';
import { privateUse } from './private-use';
import { promoInline } from './promo-inline';
import { punctuationSpacing } from './punctuation-spacing';
import { punctuationWidth } from './punctuation-width';
import { qrPromo } from './qr-promo';
import { readCount } from './read-count';
import { readTime } from './read-time';
import { relatedLink } from './related-link';
import { relatedLinks } from './related-links';
import { replacementChar } from './replacement-char';
import { replyMenu } from './reply-menu';
import { reportUi } from './report-ui';
import { ruby } from './ruby';
import type { Rule } from './rule';
import { shareBar } from './share-bar';
import { shuffledText } from './shuffled-text';
import { siteNameSuffix } from './site-name-suffix';
import { spamInjection } from './spam-injection';
import { strayUrl } from './stray-url';
import { subscriptionPromo } from './subscription-promo';
import { tipLine } from './tip-line';
import { titleKeywordPrefix } from './title-keyword-prefix';
import { titleKeywordSuffix } from './title-keyword-suffix';
import { topicEntry } from './topic-entry';
import { truncation } from './truncation';
import { userPhrase } from './user-phrase';
import { watermarkString } from './watermark-string';
import { wechatHead } from './wechat-head';
import { wordSubstitution } from './word-substitution';
import { zeroWidth } from './zero-width';

/** Every rule. A line that several claim gets the class of the first. */
export const RULES: readonly Rule[] = [
  userPhrase,
  navigation,
  breadcrumb,
  duplicateTitle,
  imagePlaceholder,
  playerPlaceholder,
  topicEntry,
  wechatHead,
  fontSizeControl,
  readTime,
  listenWidget,
  readCount,
  adMarker,
  titleKeywordPrefix,
  injectedTitle,
  wordSubstitution,
  punctuationSpacing,
  punctuationWidth,
  pagination,
  prevNext,
  mostRead,
  relatedLinks,
  adCopy,
  relatedLink,
  zeroWidth,
  controlChar,
  replacementChar,
  privateUse,
  mojibake,
  shareBar,
  htmlResidue,
  homoglyph,
  ocrLetterspace,
  watermarkString,
  innerSpace,
  pinyinGloss,
  ruby,
  emojiInjection,
  accountTag,
  editorCode,
  commentSection,
  siteNameSuffix,
  titleKeywordSuffix,
  promoInline,
  endMark,
  copyrightNotice,
  disclaimer,
  marketWidget,
  duplicateParagraph,
  platformTail,
  appPromo,
  qrPromo,
  spamInjection,
  followPromo,
  subscriptionPromo,
  replyMenu,
  likePrompt,
  tipLine,
  authorBio,
  pollFeedback,
  reportUi,
  loadingUi,
  navUi,
  icpFooter,
  cookieNotice,
  jsonResidue,
  strayUrl,
  keywordInjection,
  gluedCaption,
  oneClausePerLine,
  hijackedPage,
  truncation,
  mergedLines,
  shuffledText,
  bilingualTwin,
  mostlyNoise,
];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
