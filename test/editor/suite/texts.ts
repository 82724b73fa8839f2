// Fictional texts for the tests. What they hold is noise beyond doubt, so that a better labeller changes nothing here.

const PARAGRAPHS = [
  '本报临江八月三日电 临江市近日启动老旧小区改造工程，首批四十二个小区的居民将在年底前用上新电梯 。市住房局负责人介绍，改造资金由市区两级财政共同承担 。',
  '“我们等这一天等了六年 。”家住青石巷的退休教师周淑兰说，楼里多是七十岁以上的老人，过去买一袋米上楼要歇三回 。',
  '记者在现场看到，施工队已经完成地下管线的探测工作，围挡外张贴着工期表和监督电话，居民可以随时查询进度 。',
  '据了解，这项工程计划用三年时间完成，总投资约十八亿元，涉及居民六万余户 。市政府要求各区每月公布一次进展情况 。',
  '临江大学城市规划系教授陈望平认为，改造不能只看电梯和外墙，更要把养老、托幼等服务一并纳入，让老小区真正变得宜居 。',
  '下一步，临江市还将在改造完成的小区试行物业联合管理，由居民代表参与监督，相关办法将于九月公开征求意见 。',
];

export const TITLE = '临江启动老旧小区改造 首批四十二个小区年底装上电梯';

const PICTURE = '文章图片';

/** With image placeholders on lines of their own and a space before each 。 */
export const ARTICLE = `${[TITLE, PICTURE, ...PARAGRAPHS.slice(0, 3), PICTURE, ...PARAGRAPHS.slice(3)].join('\n')}\n`;

/** The same without what is wrong in it. */
export const CLEAN_ARTICLE = `${[TITLE, ...PARAGRAPHS].join('\n').replaceAll(' 。', '。')}\n`;

/** Two people who are named again and again, and things of every type. */
export const NAMES_ARTICLE = `${[
  TITLE,
  '2026年8月3日 来源：临江日报',
  '本报临江八月三日电 临江市近日启动老旧小区改造工程，首批四十二个小区的居民将在年底前用上新电梯。市住房局局长周淑兰介绍，改造资金由市区两级财政共同承担。',
  '临江大学城市规划系教授陈望平认为，改造不能只看电梯和外墙，更要把养老、托幼等服务一并纳入，让老小区真正变得宜居。',
  '据了解，这项工程计划用三年时间完成，总投资约18亿元，涉及居民六万余户。市政府要求各区每月公布一次进展情况。',
  '陈望平告诉记者，他在《城市的尺度》一书里写过这样的小区。临江大学的学生今年也参加了调查。',
  '周淑兰说，下一步还将在改造完成的小区试行物业联合管理。“我们听了陈望平的意见。”周淑兰表示。',
].join('\n')}\n`;

/** With stray keywords as well, which are noise in all likelihood, but not beyond doubt: a careful cleanup leaves them. */
const KEYWORDS = ['程序员', '程序员', '房产'];
export const UNSURE_ARTICLE = withKeywords(ARTICLE);
export const CAREFUL_ARTICLE = withKeywords(CLEAN_ARTICLE);

function withKeywords(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1 - KEYWORDS.length;
  return lines.map((line, i) => line + (KEYWORDS[i - last] ?? '')).join('\n');
}

/** The article with parts that an outline names. */
export const MARKDOWN_ARTICLE = `${[
  `# ${TITLE}`,
  ...PARAGRAPHS.slice(0, 1),
  '## 先装哪一部',
  ...PARAGRAPHS.slice(2, 4),
  '> “我们等这一天等了六年。”家住青石巷的退休教师周淑兰说。',
  '- 青石巷小区\n- 东湖小区\n- 北门小区',
  '| 小区 | 电梯 |\n|---|---|\n| 青石巷 | 12 |\n| 东湖 | 8 |',
  ...PARAGRAPHS.slice(4),
].join('\n\n')}\n`;

/** The article as a page, among what pages have around it. */
export const PAGE = [
  `<html><body><nav><ul>${'首页 新闻 财经 体育 娱乐'.replace(/\S+/g, '<li><a href="/">$&</a></li>')}</ul></nav>`,
  `<article><h1>${TITLE}</h1>`,
  ...PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`),
  '</article><div class="related"><h3>相关阅读</h3><ul><li><a href="/1">临江地铁三号线开工</a></li>',
  '<li><a href="/2">临江新增十所幼儿园</a></li></ul></div></body></html>',
].join('\n');

/** How many noise lines and spans ARTICLE has. */
export const NOISE_LINES = 2;
export const SPACES = ARTICLE.split(' 。').length - 1;

export const SOURCE_CODE = `${[
  'export function add(a, b) {',
  '  // Adds two numbers.',
  '  return a + b;',
  '}',
  '',
  'for (let i = 0; i < 10; i++) {',
  '  console.log(add(i, i + 1));',
  '}',
].join('\n')}\n`;
