import type { SectionDemand } from '../genre';
import { SECTION_KINDS, type SectionKind } from '../section-kinds';

type Particulars = Partial<Omit<SectionDemand, 'kinds' | 'required'>>;

/** A section the genre cannot do without. Its titles are those of its first kind unless the genre has its own. */
export function requires(
  kinds: SectionKind | readonly SectionKind[],
  particulars: Particulars = {},
): SectionDemand {
  return demand(kinds, true, particulars);
}

/** A section that is at home in the genre and may be absent. */
export function welcomes(
  kinds: SectionKind | readonly SectionKind[],
  particulars: Particulars = {},
): SectionDemand {
  return demand(kinds, false, particulars);
}

function demand(
  kinds: SectionKind | readonly SectionKind[],
  required: boolean,
  particulars: Particulars,
): SectionDemand {
  const list = typeof kinds === 'string' ? [kinds] : kinds;
  return { kinds: list, titles: SECTION_KINDS[list[0]!].titles, required, ...particulars };
}

/** Where the built-in genres come from. */
export const CUSTOM = {
  zh: '机关写作惯例（非法定格式）',
  en: 'custom of official writing, not a statutory form',
} as const;

/** Words of a title that promise an account of causes. */
export const PROMISES_CAUSE = ['原因分析', '原因剖析', '及原因', '和原因', '成因'] as const;

/** Words of a title that promise what comes next. */
export const PROMISES_NEXT = [
  '工作计划',
  '工作打算',
  '工作思路',
  '工作安排',
  '工作要点',
  '工作谋划',
  '年计划',
  '年打算',
  '年思路',
  '年安排',
  '下一步打算',
  '下步打算',
] as const;
