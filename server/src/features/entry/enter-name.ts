import { type Entry, entryOf, type Gap, withoutUnit } from './entry';
import { doubt, type ValueProblem } from './value-problems';

/** Words that say of what kind the thing is and are no part of its name: 石桥镇政府 stands in place of XX单位 as a whole. */
const KIND_WORDS: ReadonlySet<string> = new Set(['单位', '部门', '机关', '机构', '企业', '党组织']);
const ORGANISATION =
  /(?:政府|局|委|办|厅|部|处|科|中心|公司|集团|学校|医院|大学|学院|支部|总支|队|社|站|所)$/;

/** The name of a person, an organisation, a project, a meeting or a document. */
export function enterName(gap: Gap, value: string): Entry {
  const { placeholder, unit } = gap;
  if (unit && placeholder.slot === 'organisation' && KIND_WORDS.has(unit.word) && !value.endsWith(unit.word))
    return { start: placeholder.start, end: unit.end, text: value, problem: null };
  const name = withoutUnit(gap, value);
  return entryOf(gap, name, findProblem(gap, name));
}

function findProblem({ unit, placeholder: { slot } }: Gap, name: string): ValueProblem | null {
  if (slot === 'person' && /[\d\p{Z}]|[^\P{P}·]/u.test(name)) return doubt('oddName');
  if (slot !== 'organisation' || !unit || !ORGANISATION.test(name) || !ORGANISATION.test(unit.word))
    return null;
  return doubt('otherUnit', { unit: unit.word, words: name + unit.word });
}
