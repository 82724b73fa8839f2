// Signs of other documents by their vocabulary: licences, laws and contracts, recipes, minutes, manuals, mail.

import { counted, densityOf, matching, type Sign } from './sign';

const LICENCE = counted(
  /\b(?:licen[cs](?:e[ds]?|ors?|ees?|ing)|copyright(?:ed)?|warrant(?:y|ies)|redistribut\w+|as is|merchantab\w+|liab(?:le|ility)|permission|royalty-free|sublicense|derivative works?|public domain|all rights reserved)\b|\(c\) (?:19|20)\d\d|版权所有|许可(?:证|协议|人|声明)?|授权|免责|担保|衍生|按.原样|著作权|明示或|保留所有权利/gi,
);
const LEGAL = counted(
  /\b(?:shall|hereby|herein\w*|here(?:of|to|under|after)|thereof|therein|pursuant|notwithstanding|whereas|parties|party|agreement|clause|section \d|article [ivx\d]+|in witness|undersigned|governing law|applicable law|indemnif\w+|terminat(?:e|ion)|personal data|consent|terms of|entitled|provided that|subject to)\b|§ ?\d|第[一二三四五六七八九十百\d]{1,4}[条章款]|[甲乙丙]方|本(?:协议|合同|办法|条例|规定|法|政策|院)|双方|违约|应当|不得|诉讼|原告|被告|上诉|书面|依照|生效|条款|授权委托|公证|您(?:应|有权|不得|同意|的个人信息)/gi,
);
const RECIPE = counted(
  /\b\d+(?:[./]\d+)? ?(?:g|kg|ml|l|oz|lb|cups?|tbsp|tsp|teaspoons?|tablespoons?|pints?|sprigs?|pinch)\b|\b(?:ingredients|preheat|whisk|simmer|stir|bake|chopped|diced|serves|prep time|oven|dough|boil|sprinkle|season with|fold in)\b|(?<!\d)\d+ ?(?:克|毫升|勺|汤匙|茶匙)|适量|少许|(?:主|辅|用|食|配|调)料|食材|材料[:：]|做法|切(?:成|块|丝|片|碎|丁)|翻炒|小火|大火|焯水|腌|搅拌|出锅|面团|生抽|料酒|淀粉|葱花|揉|烤箱|拌匀/gi,
);
const MINUTES = counted(
  /\b(?:minutes of|attendees|in attendance|present:|apologies|agenda|action items?|action:|matters arising|any other business|next meeting|seconded|resolved:|quorum|chair|decisions|follow-up|adjourned|unopposed|nem\. ?con|minutes (?:of|were)|members present|the (?:secretary|treasurer|clerk)|(?:was|were) (?:received|accepted|noted|adopted)|(?:was|it was) (?:resolved|noted)|date of next|meeting closed|retro|next steps)\b|会议(?:纪要|记录|时间|地点|议程|名称|室)|纪要|主持人?[:：]|参会|到会|出席|列席|缺席|记录人?[:：]|议题|议案|表决|待办|责任人|审议通过|应到|实到|与会|法定人数|散会|下次(?:会议)?[:：]?|决议|行动项|沟通记录|本周计划|上周工作/gi,
);
const MANUAL = counted(
  /\b(?:install(?:ed|ation|ing)?|click|run|file(?:s|name)?|folder|command|function|option(?:s|al)?|default|parameters?|returns?|plugin|config\w*|syntax|version|package|directory|api|browser|keyboard|download|upgrade|settings|string|object|array|boolean|deprecated|repository|pull request|node(?:\.js)?|javascript|typescript|python|bug|compiler?|callback|module|regex|parse[rs]?)\b|安装|点击|运行|配置|文件夹?|目录|参数|版本|下载|驱动|重启|双击|解压|命令|插件|代码|数据库|接口|登录|设备|修复|升级/gi,
);
const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|my dear|dearest)\b.{0,40}[,:!.]?$|^.{0,14}(?:您好|你好|见信好)[^。]{0,6}[。,!:]?$|^(?:尊敬|亲爱)的.{1,16}[:,]?$|^[^\s，。,.]{1,6}[:：]$/i;
const FAREWELL =
  /^(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|cheers|thank you|(?:yours|lots of love|love|ever yours|sincerely)\b.{0,20}|with best wishes|xx?|-- ?)[,.!]?$|^(?:此致|敬礼|祝好|谢谢|顺颂.{2,4}|敬上|想你)[!。.]?$|敬上$/i;
const isMailHeader = matching(
  /^(?:from|to|cc|subject|date|sent|message-id|in-reply-to|reply-to|发件人|收件人|抄送|主题|发送时间)[:：]|^>|原始邮件|^on .{6,80} wrote:$/i,
);

export const DOCUMENTS: readonly Sign[] = [
  { id: 'licence-words', speaks: 'against', measure: ({ lines, size }) => densityOf(LICENCE, lines, size, 5, 2) },
  { id: 'legal-words', speaks: 'against', measure: ({ lines, size }) => densityOf(LEGAL, lines, size, 7, 2) },
  { id: 'recipe-words', speaks: 'against', measure: ({ lines, size }) => densityOf(RECIPE, lines, size, 9, 2) },
  { id: 'minutes-words', speaks: 'against', measure: ({ lines, size }) => densityOf(MINUTES, lines, size, 5, 2) },
  { id: 'manual-words', speaks: 'against', measure: ({ lines, size }) => densityOf(MANUAL, lines, size, 14, 2) },
  {
    id: 'greeting',
    speaks: 'against',
    measure: ({ lines }) => (lines.slice(0, 6).some(({ folded }) => GREETING.test(folded)) ? 1 : 0),
  },
  {
    id: 'farewell',
    speaks: 'against',
    measure: ({ lines }) => (lines.slice(-6).some(({ folded }) => FAREWELL.test(folded)) ? 1 : 0),
  },
  {
    id: 'mail-header',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, lines.filter(isMailHeader).length / 3),
  },
];
