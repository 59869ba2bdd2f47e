import { expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { Draft } from './draft';
import { mark } from './placeholder/marked.fixture';

const PROFILE = { ...DEFAULT_PROFILE, isDraft: true };

/** The text with marks around the placeholders of its checkup. */
function open(text: string): string {
  const { draft } = Checkup.of(Draft.parse(text, 'plain'), PROFILE);
  return draft.lines.map((line) => mark(line.text, line.placeholders)).join('\n');
}

test.each([
  ['^X^户、^X^人、^X^件，公办^X^，由宣传委员^X^牵头，学校^X^座分布'],
  ['^X^月^X^日，^X^余人到场，^X^年代建的校舍'],
  ['监测对象\n^X^\n户\n^X^\n人，发放\n^X^\n万元'],
  ['^x^个村、^x^户、^x^人，投资^x^.6亿元，^x^“美丽办”发文'],
  ['^×^月^×^日，^×^户，组长^×^，'],
  ['^*^镇^*^村，培训^*^余人次，坚持以^*^精神为指导，^*^委全会'],
  ['^XX^县、^XX^镇、^XX^村；^A^县与^B^镇结对，共^N^个项目'],
  ['全镇^N^个支部，^N^户群众，^N^项任务'],
])('once established, each token of a mask is one: %s', (marked) => {
  expect(open(marked.replaceAll('^', ''))).toBe(marked);
});

test.each([
  ['^X^户、^X^人，公办X，由宣传委员X牵头'],
  ['^X^户、^X^人、^×^件，公办X'],
  ['^X^户、^X^人、^X^件，X光、X射线、X轴、X型、X染色体、X线片、变量X、打X、X、Y两组'],
  ['^X^户、^X^人、^X^件，iPhone X、SpaceX、X86、等级“X”、X＝3'],
  ['^×^户、^×^人、^×^件，单价×件数，长×宽×高，本金×日利率'],
  ['^*^镇^*^村^*^户，张*同志，带*项必填，*注：数据'],
  ['A县与B镇结对，1+N个方案，“N个一”，第N次'],
  ['^XX^县、^XX^镇、^XX^村；A区、B栋、C级'],
])('but not before, nor what is no mask: %s', (marked) => {
  expect(open(marked.replaceAll('^', ''))).toBe(marked);
});

test('it appears with the third sure one, and goes with it', () => {
  const text = '关于用水的自查报告\n一、情况\n公办X所在地\nX户，X人\n共 \n';
  let draft = Draft.parse(text, 'plain');
  let checkup = Checkup.of(draft, PROFILE);
  const count = () => checkup.findings.filter(({ rule }) => rule === 'placeholder/unresolved').length;
  const edit = (from: number, to: number, words: string) => {
    const edited = draft.edit({ line: 4, column: from }, { line: 4, column: to }, words);
    draft = edited.draft;
    checkup = checkup.after(draft, [edited.change]);
    expect(checkup.findings).toEqual(Checkup.of(Draft.parse(draft.text, 'plain'), PROFILE).findings);
  };
  expect(count()).toBe(2);
  edit(1, 1, 'X件');
  expect(count()).toBe(4);
  edit(1, 2, '3');
  expect(count()).toBe(2);
});

test('an edit of the draft as it reads is an edit of the draft as it is written', () => {
  const draft = Draft.parse('X户X人X件\n公办X，', 'plain');
  const read = Checkup.of(draft, PROFILE).draft;
  expect(read.lines[1]!.placeholders).toHaveLength(1);
  const edited = read.edit({ line: 0, column: 0 }, { line: 0, column: 1 }, '3').draft;
  expect(edited.established).toBe(0);
  expect(edited.lines[1]!.placeholders).toEqual([]);
  expect(edited.text).toBe('3户X人X件\n公办X，');
});
