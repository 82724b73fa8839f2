// The surnames that nearly all Chinese bear; a run of two to four Han characters that starts with one may be a name.

const SINGLE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余葉叶蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾鐘姜崔谭譚廖范範汪陆陸金石戴贾賈韦韋夏邱丘方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴武戚莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帅屠豆朴盖蓋练練廉禹井祖漆巴丰豐支国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利于於居揭干但尉冶斯元束檀衣信展阴陰昝智幸奉植衡富尧堯闭由禤才彦尋寻操姒练佐郗佴矫矯候妥种種';
const DOUBLE =
  '欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|皇甫|尉迟|尉遲|令狐|慕容|司徒|东方|東方|夏侯|公孙|公孫|端木|轩辕|軒轅|宇文|长孙|長孫|鲜于|鮮于|独孤|獨孤|南宫|南宮|百里|呼延|申屠|太史|完颜|完顏|赫连|赫連';

const singles = new Set(SINGLE);
const double = new RegExp(`^(?:${DOUBLE})`);

/** Whether the text is a Han name of two to four characters that starts with a surname. */
export function isHanName(text: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(text)) return false;
  if (double.test(text)) return text.length > 2;
  return text.length < 4 && singles.has(text.charAt(0));
}

/** A name in letters that only translations and minorities bear: 阿依古丽·买买提. */
export function isDottedName(text: string): boolean {
  return /^[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z.]{0,8}(?:[·•・‧][\u4e00-\u9fffA-Za-z]{1,8}){1,3}$/.test(text);
}
