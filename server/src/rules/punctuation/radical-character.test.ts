import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { describeRule } from '../testing/rule-cases';
import { radicalCharacter } from './radical-character';

describeRule(radicalCharacter, {
  finds: [
    '我镇对^⼯^作进^⾏^了^⾃^查。',
    '关闭闸^⻔^，^⻅^附件。',
    '完成任务^⼀⼆^项。',
    'X^⽉^X^⽇^抽查XX县。',
    '本年度投^\uf98a^。',
  ],
  silent: [
    '我镇对工作进行了自查。',
    '一、二、三，见门、长、马、鱼、龙。',
    '𠮷家村、䶮村、﨑玉',
    '⿰木林、⺮',
    'ＡＢＣ、①②③',
  ],
  fixes: [
    ['⼀、⾃查⼯作开展情况', '一、自查工作开展情况'],
    ['闸⻔⻓三⽶，引⽂“⼈⺠⾄上”。', '闸门长三米，引文“人民至上”。'],
  ],
});

test('a draft is read as if the characters stood there, and stays as it is', () => {
  const text = '河道治理⾃查报告\r\n⼀、⾃查⼯作\n定于X⽉X⽇巡查。\n⼆、下⼀步打算\n抓好管护。';
  const draft = Draft.parse(text, 'plain');
  expect(draft.text).toBe(text);
  expect(draft.outline.title?.text).toBe('河道治理自查报告');
  expect(draft.outline.sections.map(({ title }) => title)).toEqual(['自查工作', '下一步打算']);
  expect(draft.lines[2]!.placeholders).toHaveLength(2);
  const { draft: edited } = draft.edit({ line: 1, column: 4 }, { line: 1, column: 4 }, '⽣产');
  expect(edited.text).toBe(text.replace('⾃查⼯作', '⾃查⽣产⼯作'));
});
