import { isHan } from '../draft/characters';
import { isSurname } from '../draft/placeholder/slot';
import { NO_PLACES, OFFICES, PLACE_CHARACTERS, UNIT_BEGINS, UNIT_GOES_ON } from './names.data';

/** Names of Uygur or Tibetan origin have this many characters, no others more than five. */
const LONGEST_PLACE = 7;
/** Characters that stand before a name and begin none. */
const BEFORE_NAME = new Set(
  '在到于赴往去对向从由为是及或的了等至有将让给跟以并又距离邻靠接临含辖共如和与同省市县区州盟旗乡镇村把被因经按据内外南北东西',
);
/** Words that lead up to a name. */
const LEADS =
  /(?:走访|前往|深入|来到|位于|对口|帮扶|来自|调研|考察|覆盖|涉及|包括|组织|指导|督促|选派|支持|推动|帮助|联系|结对|包联|检查|督导|走进|会同|联合|陪同|带领|共有|现有|报送|报|请|学习|参观|途经|毗邻|隶属|地处)$/;

/** The name of a place that ends at `end`, before the unit `unit`: only where its characters, its start and what goes on behind the unit leave no other reading. */
export function placeBefore(text: string, end: number, unit: string): string | null {
  const last = unit.at(-1)!;
  if (UNIT_GOES_ON[last]?.includes(text[end + unit.length] || ' ')) return null;
  if (UNIT_BEGINS[unit]?.includes(text[end - 1] || ' ')) return null;
  let start = end;
  while (start > 0 && end - start <= LONGEST_PLACE && isPlacePart(text, start, end)) start--;
  const name = text.slice(start, end);
  if (name.length < 2 || name.length > LONGEST_PLACE || NO_PLACES.has(name) || NO_PLACES.has(name.slice(-2)))
    return null;
  return beginsName(text, start) ? name : null;
}

/** Goes back over characters of names, and stops where a word that leads up to one has ended. */
function isPlacePart(text: string, at: number, end: number): boolean {
  if (!PLACE_CHARACTERS.has(text[at - 1]!)) return false;
  if (end - at < 2) return true;
  // 由叶城县牵头 names 叶城; 由旺 is found where nothing else would be left.
  if (text[at - 1] === '由') return false;
  return !LEADS.test(text.slice(Math.max(0, at - 2), at)) && !'省市县区州盟旗乡镇村'.includes(text[at - 1]!);
}

function beginsName(text: string, start: number): boolean {
  if (start === 0 || !isHan(text.charCodeAt(start - 1))) return true;
  return BEFORE_NAME.has(text[start - 1]!) || LEADS.test(text.slice(Math.max(0, start - 2), start));
}

/** Whose department it is: 县教育局 is said of one, 全县教育局长 of many. */
const OF_LEVEL = /(?<![全各])[省市县区州]$/;

const OFFICE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OFFICES).map(([unit, names]) => [
    unit,
    names.split(' ').sort((a, b) => b.length - a.length),
  ]),
);

/** Bodies whose names are free: what stands between a mark and the unit. */
const FREELY_NAMED = /^(?:公司|企业|集团|学校|中学|小学|大学|学院|医院|银行|合作社|法院|检察院|研究院)$/;
const LONGEST_BODY = 14;
/** Not part of a name. */
const NO_BODY =
  /[的了和与或及等各对把被将每某该本我全其这那有无是为在由于]|所有|多家|一些|部分|相关|有关|重点|龙头|民营|国有|规上|中小|贫困|定点|公立|民办|公办|初级|高级|希望$|附属$/;

/** The name of an office or another body that ends at `end`, before `unit`. */
export function bodyBefore(text: string, end: number, unit: string): string | null {
  const office = OFFICE_NAMES.get(unit)?.find(
    (name) => text.endsWith(name, end) && text.startsWith(name, end - name.length),
  );
  if (office !== undefined) {
    // 局长 and 局里 are no office.
    if ('长里内属面'.includes(text[end + unit.length] || ' ')) return null;
    const head = text.slice(Math.max(0, end - office.length - 2), end - office.length);
    return (OF_LEVEL.exec(head)?.[0] ?? '') + office;
  }
  if (!FREELY_NAMED.test(unit)) return null;
  let start = end;
  while (start > 0 && end - start <= LONGEST_BODY && isHan(text.charCodeAt(start - 1))) start--;
  const name = text.slice(start, end);
  return name.length >= 2 && name.length <= LONGEST_BODY && !NO_BODY.test(name) ? name : null;
}

/** What may stand before a person's name: a mark, a post, a preposition. */
const BEFORE_PERSON =
  /(?:^|[^\p{Script=Han}]|组长|主任|书记|局长|县长|市长|镇长|乡长|区长|校长|院长|部长|科长|处长|主席|委员|干部|队长|同志|人|由|与|和|对|请|让|给|及|向|任|是|为|员|师)$/u;
/** These are in no given name, and what begins so is no person. */
const NO_PERSON =
  /[某的村镇县市局委会部们等各全这那其多组副第长员位名]|^(?:包村|包户|驻村|任何|单位|方面|常务|经济|党|高级|于是|和)/;

/** The name of a person that ends at `end`, before a title: a surname and one or two characters. */
export function personBefore(text: string, end: number): string | null {
  for (const length of [3, 2]) {
    const start = end - length;
    const name = text.slice(Math.max(0, start), end);
    if (name.length !== length || !isSurname(name[0]!) || !/^\p{Script=Han}+$/u.test(name)) continue;
    if (NO_PERSON.test(name)) continue;
    if (BEFORE_PERSON.test(text.slice(Math.max(0, start - 2), start))) return name;
  }
  return null;
}
