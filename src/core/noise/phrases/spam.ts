// Words of the trades that hijack pages. As patterns: lines and spans are taken only where several of them meet.

/** Nothing but gambling says so. */
export const GAMBLING =
  '棋牌|博彩|百家乐|老虎机|现金网|时时彩|六合彩|葡京|威尼斯人|太阳城|亚博|欧宝|乐鱼体育|华体会|米乐|真人视讯|真人荷官|娱乐城|体验金|彩金|返水|捕鱼|赌场|\\bcasinos?\\b|\\bsportsbook\\b|\\bslots?\\b|\\bfree spins?\\b|\\bpoker\\b|\\bbet(?:ting)?\\b|казино|카지노|カジノ';
/** Others say so too. */
export const AMUSEMENT =
  '娱乐|体育|电竞|彩票|真人|视讯|国际|澳门|皇冠|银河|永利|开云|乐鱼|bonus|jackpot|viagra|cialis|payday|replica';
/** What a hijacker puts behind the brand. */
export const OFFER =
  '网址|官网|官方网站|网站|平台|app下载|app|下载|注册送|注册|登录|登陆|开户|入口|手机版|客户端|娱乐城|现金网|代理|体验金|彩金|视讯|login|sign ?up|bonus|download|online|app|no deposit';
