import type { GuardedRow } from '../matching/guarded-phrases';

/** A name of the Party's documents, slightly wrong. */
export interface MisquotedName extends GuardedRow {
  readonly right: string;
  readonly source: string;
  /** True where the wording exists in other texts. */
  readonly isLikely?: true;
  /** True where the rest of the right name may follow on the next line. */
  readonly mayWrap?: true;
}

const CHARTER = '《中国共产党章程》总纲';
const CAMPAIGN = '《关于巩固深化“不忘初心、牢记使命”主题教育成果的意见》';

export const MISQUOTED_NAMES: readonly MisquotedName[] = [
  {
    wrong: '习进平|习近评|习近乎|习近凭|习近苹|习近坪|习今平|习劲平|刁近平',
    right: '习近平',
    source: CHARTER,
  },
  {
    wrong: '“放、管、服”',
    right: '“放管服”',
    source: '《国务院办公厅关于深化“放管服”改革有关文件》的固定写法',
  },
  { wrong: '放、管、服', right: '放管服', before: '改革|”改革', source: '国务院文件的固定写法' },
  {
    wrong:
      '“不忘初心，牢记使命”|“不忘初心；牢记使命”|“不忘初心 牢记使命”|“不忘初心,牢记使命”|“不忘初心牢记使命”',
    right: '“不忘初心、牢记使命”',
    source: CAMPAIGN,
  },
  {
    wrong: '不忘初心，牢记使命|不忘初心牢记使命|不忘初心 牢记使命',
    right: '“不忘初心、牢记使命”',
    before: '主题教育',
    source: CAMPAIGN,
  },
  {
    wrong:
      '习近平中国特色社会主义思想|习近平新时代特色社会主义思想|习近平新时代中国特色主义思想|习近平新时代中国社会主义思想|习近平新时代中国特色思想',
    right: '习近平新时代中国特色社会主义思想',
    source: CHARTER,
  },
  {
    wrong: '习近平新时代中国特色社会主义',
    right: '习近平新时代中国特色社会主义思想',
    notBefore: '思想|经济思想|法治思想|外交思想|文化思想',
    mayWrap: true,
    source: CHARTER,
  },
  {
    wrong:
      '以习近平为核心的党中央|以习近平总书记为核心的党中央|以习近平主席为核心的党中央|以习总书记为核心的党中央',
    right: '以习近平同志为核心的党中央',
    source: CHARTER,
  },
  {
    wrong: '“三个代表重要思想”',
    right: '“三个代表”重要思想',
    source: CHARTER,
  },
  {
    wrong: '三个代表重要思想',
    right: '“三个代表”重要思想',
    source: CHARTER,
  },
  {
    wrong: '团结—批评—团结|团结-批评-团结|团结--批评--团结|团结、批评、团结|团结，批评，团结',
    right: '团结——批评——团结',
    source: '《关于新形势下党内政治生活的若干准则》',
    isLikely: true,
  },
  { wrong: '马克思主意', right: '马克思主义', source: CHARTER },
  { wrong: '马克思列宁主意', right: '马克思列宁主义', source: CHARTER },
  {
    wrong: '深化巩固“不忘初心、牢记使命”主题教育成果',
    right: '巩固深化“不忘初心、牢记使命”主题教育成果',
    source: CAMPAIGN,
    isLikely: true,
  },
];
