import type { GuardedRow } from '../reading/guarded-phrases';

/** A verb or noun that belongs to another formulation than the one it stands with. */
export interface Mismatch extends GuardedRow {
  readonly right: string;
  readonly source: string;
}

const CHARTER = '《中国共产党章程》总纲及中央文件的固定搭配';

/** Each verb in front of a name, with quotation marks and without. */
function verbs(wrong: readonly string[], name: string, right: string): readonly Mismatch[] {
  return wrong.flatMap((verb) => [
    { wrong: `${verb}“${name}”`, right: `${right}“${name}”`, source: CHARTER },
    { wrong: `${verb}${name}`, right: `${right}${name}`, source: CHARTER },
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

/** Only what belongs elsewhere for certain: 增强 and 树牢 both go with 四个意识. */
export const MISMATCHES: readonly Mismatch[] = [
  ...verbs(['坚定', '做到', '坚决做到'], '四个意识', '增强'),
  ...verbs(['增强', '树牢', '做到', '不断增强'], '四个自信', '坚定'),
  ...verbs(['增强', '坚定', '树牢', '树立'], '两个维护', '做到'),
  ...verbs(['增强', '坚定', '树牢', '做到'], '两个确立', '深刻领悟'),
  ...nouns(['战略布局', '发展布局'], '五位一体', '总体布局'),
  ...nouns(['总体布局', '发展布局'], '四个全面', '战略布局'),
  ...verbs(['协调推进'], '五位一体', '统筹推进'),
  ...verbs(['统筹推进'], '四个全面', '协调推进'),
];
