// A made-up news article as scrapers leave it, for tests that only need one.

const PARAGRAPHS = [
  '本报讯 八月三日，临湾市政府召开新闻发布会，介绍今年上半年全市旧城改造的进展情况 。发布会由市政府新闻办公室主任周启明主持。',
  '据介绍，今年以来，全市共开工改造老旧小区一百二十六个，涉及居民四万三千余户，累计完成投资十八亿六千万元 。',
  '市住房和城乡建设局副局长林素梅表示，改造工作坚持先地下、后地上的原则，重点解决供水、供电、供热管网老化的问题。',
  '“以前一到雨天，楼道里就积水，现在路平了，灯也亮了 。”家住和平里小区的居民王桂兰说，她对改造后的环境十分满意。',
  '记者了解到，下半年全市还将开工改造六十八个小区，并同步加装电梯二百部，预计年底前全部完成。',
  '林素梅说，下一步将进一步完善长效管理机制，引导居民参与小区治理，让群众住得更舒心。',
];

/** Lines of a clean file: what is left of `ARTICLE`. */
const CLEAN_LINES = ['临湾市上半年改造老旧小区一百二十六个', ...PARAGRAPHS.map((line) => line.replaceAll(' 。', '。'))];

/** One line for a picture, and blanks before three marks. */
export const ARTICLE = `${[CLEAN_LINES[0], '文章图片', ...PARAGRAPHS].join('\n')}\n`;

export const CLEAN = `${CLEAN_LINES.join('\n')}\n`;

/** Nobody's news. */
export const NOT_NEWS =
  'export const answer = 42;\nfunction ask(question) {\n  return question ? answer : undefined;\n}\n';
