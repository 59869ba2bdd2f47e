import { isHan } from '../characters';

/** A character that stands in for one that a site has taken out. */
const STAND_IN = /[Xx×Ｘｘ*＊]/;

/** Behind it these make a word of the Party: 党建, 党员, 党的二十大. */
const BEHIND = new RegExp(
  '^(?:建(?![议设立筑成档材房国有厂言公集])|员(?![工额])|史(?!料)|性(?:修养|教育|锻炼|分析|原则|观念|意识|党风|体检)' +
    '|风(?=廉政|政风|政纪|建设|[、和]|党纪)|组织|总支|中央|内(?:监督|政治|法规|生活|外)' +
    '|的(?:[一二]?十[一二三四五六七八九]?[大届]|政治建设|建设|领导|全面领导|路线|方针|组织|作风建设|纪律|创新理论|理论|群众路线|宗旨|执政|事业|初心|百年|全国代表)' +
    '|政(?:同责|主要|领导|机关|班子|军民|正职|一把手|办)|群(?:工作|服务|关系|干群|部)|纪(?:国法|政纪|处分|法规|轻|重)|费(?:收缴|使用|管理|缴纳)|徽|章党[规纪]|章[、，党]' +
    '|和(?:国家|政府|人民)|工委|务(?:公开|工作|干部)|组(?:书记|成员|会|中心组)|龄)',
);
/** Words that a party committee alone has. */
const COMMITTEE = /^委(?:会|书记|班子|中心组|理论|主体责任|主要|委员|全委|常委|副书记|工作)/;
/** Before it these do. */
const BEFORE =
  /(?:中国共产|中共产|从严治|全面从严管|抓|入|爱|听|跟|全|管|信|忠诚于|热爱|对|基层|机关|农村|本级)$/;
/** Before 委 alone: whose party committee it is. */
const OWNER = /[镇乡县市区校院局司村团省厅部场站所级道]$/;
/** Words that may be of the Party or have a masked name before them. */
const AMBIGUOUS = /^(?:委(?![员托派])|支部|小组|校(?![长舍园车区方])|课(?![题程堂时本间外]))/;
/** The line writes 党 so elsewhere: then these are of the Party too. */
const PARTY_ELSEWHERE =
  /(?:抓|入|基层|中国共产)[Xx×＊*](?=[^Xx×＊*])|(?<![Xx×＊*])[Xx×＊*](?:建|员(?![工额])|史|总支|的[一二]十|内|组织)/;

/** Words by which sites spell 政治. */
const POLITICS = /^ZZ(?=[功站建立理责判生思领执引上素纪规体意方忠]|属性)/;

/** A word of which a site has replaced a part: what stands there, and what belongs there. */
export interface MaskedWord {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/**
 * Reads the stand-in at `at` for 党 in 党建, 党员, 党委 (X建, X员, 镇X委) or for 政治 (ZZ功能). It is no place to be
 * filled in: what belongs there is known.
 */
export function readMaskedWord(text: string, at: number): MaskedWord | null {
  if (text[at] === 'Z') {
    if (!POLITICS.test(text.slice(at, at + 4)) || /[A-Za-z0-9]/.test(text[at - 1] ?? '')) return null;
    return { start: at, end: at + 2, right: '政治' };
  }
  if (!STAND_IN.test(text[at]!)) return null;
  const previous = text[at - 1] ?? '';
  if (/[A-Za-z0-9Ｘｘ×*＊@_./#-]/.test(previous) || previous === text[at]) return null;
  const behind = text.slice(at + 1, at + 9);
  // Emphasis opens behind a mark or a blank: *组织*
  if ('*＊'.includes(text[at]!) && !isHan(text.charCodeAt(at - 1))) return null;
  if (!isParty(text, at, behind)) return null;
  return { start: at, end: at + 1, right: '党' };
}

function isParty(text: string, at: number, behind: string): boolean {
  const head = text.slice(Math.max(0, at - 5), at);
  if (/(?:中国共产|从严治)$/.test(head)) return !/^[A-Za-z0-9Xx×*＊]/.test(behind);
  if (BEHIND.test(behind)) return !/第$/.test(head);
  if (/第$/.test(head)) return false;
  if (COMMITTEE.test(behind)) return true;
  if (AMBIGUOUS.test(behind)) {
    // X委、X政府 is the committee of a place.
    if (/^委[、和]\s?[Xx×＊*]/.test(behind)) return false;
    if (behind.startsWith('委') && OWNER.test(head)) return true;
    return PARTY_ELSEWHERE.test(text.slice(Math.max(0, at - 200), at + 200));
  }
  // 听X话、跟X走; 入X积极分子; 爱X爱国
  return (
    /(?:听|跟|入|爱|忠于|忠诚于)$/.test(head) &&
    BEFORE.test(head) &&
    /^(?:话|走|积极|申请|爱|宣誓|誓|第一课|、|，)/.test(behind)
  );
}
