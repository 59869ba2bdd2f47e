/**
 * Characters that foreign and minority names are usually written with (from the practice of name tables; kept
 * to those that are rare in official prose on both sides of a dot).
 */
const SYLLABLES =
  '阿艾安奥巴拜邦贝伯布查达戴德蒂多恩尔法菲费夫弗福盖甘戈格古哈汗赫霍基吉加迦江杰卡凯康柯科克肯孔库拉莱兰劳雷里力丽利莉列林隆卢鲁路伦罗洛玛马买迈曼梅米密敏莫穆姆纳娜奈南尼宁努诺帕佩皮普奇恰乔切热日茹萨塞桑沙莎什舍史斯丝苏索塔泰坦特提图吐托瓦万旺威韦维沃乌吾西希夏谢肖辛雅亚娅耶叶伊依尤约扎泽詹孜祖佐翰妮珍娃茜珊葛汤逊森史弥';

/**
 * True where the dot at `at` stands inside a transliterated name (卡尔.马克思, 买买提•艾则孜): two such syllables
 * before it and one behind it, or the other way round.
 */
export function isTransliteratedDot(text: string, at: number): boolean {
  const before = isSyllable(text, at - 1);
  const behind = isSyllable(text, at + 1);
  return before && behind && (isSyllable(text, at - 2) || isSyllable(text, at + 2));
}

function isSyllable(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && SYLLABLES.includes(char);
}
