import type { GuardedRow } from '../matching/guarded-phrases';

/** A verb or noun that belongs to another formulation than the one it stands with. */
export interface Mismatch extends GuardedRow {
  readonly right: string;
  readonly source: string;
}

const CHARTER = '《中国共产党章程》总纲及中央文件的固定搭配';

/** Each verb in front of a name, with quotation marks and without. */
function verbs(
  wrong: readonly string[],
  name: string,
  right: string,
  notBefore?: string,
): readonly Mismatch[] {
  const guard = notBefore === undefined ? {} : { notBefore };
  return wrong.flatMap((verb) => [
    { wrong: `${verb}“${name}”`, right: `${right}“${name}”`, source: CHARTER, ...guard },
    { wrong: `${verb}${name}`, right: `${right}${name}`, source: CHARTER, ...guard },
  ]);
}

/** Each noun behind a name, with quotation marks and without. */
function nouns(wrong: readonly string[], name: string, right: string): readonly Mismatch[] {
  return wrong.flatMap((noun) => [
    { wrong: `“${name}”${noun}`, right: `“${name}”${right}`, source: CHARTER },
    { wrong: `“${name}”的${noun}`, right: `“${name}”${right}`, source: CHARTER },
    { wrong: name + noun, right: name + right, source: CHARTER },
  ]);
}

/** The verb may govern what stands behind the name: 增强“两个维护”的政治自觉, 坚定“两个确立”“两个维护”的思想自觉. */
const GOVERNED = '的|“|自觉|政治自觉|思想自觉|行动自觉|意识|政治意识|信念|决心|定力';

/** Only what belongs elsewhere for certain: 增强 and 树牢 both go with 四个意识, 增强 and 坚定 with 四个自信. */
export const MISMATCHES: readonly Mismatch[] = [
  ...verbs(['坚定', '做到', '坚决做到'], '四个意识', '增强'),
  ...verbs(['树牢', '做到'], '四个自信', '坚定'),
  ...verbs(['增强', '坚定', '树牢', '树立'], '两个维护', '做到', GOVERNED),
  ...verbs(['增强', '坚定', '树牢', '做到'], '两个确立', '深刻领悟', GOVERNED),
  ...nouns(['战略布局', '发展布局'], '五位一体', '总体布局'),
  ...nouns(['总体布局', '发展布局'], '四个全面', '战略布局'),
  ...verbs(['协调推进'], '五位一体', '统筹推进'),
  ...verbs(['统筹推进'], '四个全面', '协调推进'),
];
