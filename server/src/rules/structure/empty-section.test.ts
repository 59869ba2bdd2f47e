import { expect, test } from 'vitest';
import type { DraftFormat } from '../../draft/format';
import { placesOf, readMarks, reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { emptySection } from './empty-section';

test.each<[string, string, DraftFormat?]>([
  ['a heading before the next one', '工作总结\n^一、主要工作^\n二、存在的问题\n有。'],
  ['the last heading', '工作总结\n一、主要工作\n做了。\n^二、存在的问题^\n'],
  ['blank lines below', '工作总结\n^一、主要工作^\n\n　　\n二、存在的问题\n有。'],
  [
    'a heading and all headings below it, told once',
    '工作总结\n^一、主要工作^\n（一）抓学习\n（二）抓调研\n二、存在的问题\n有。',
  ],
  [
    'one heading below among full ones',
    '工作总结\n一、主要工作\n（一）抓学习\n学了。\n^（二）抓调研^\n二、存在的问题\n有。',
  ],
  ['a Markdown heading', '# 工作总结\n\n## ^主要工作^\n\n## 存在的问题\n\n有。', 'markdown'],
  [
    'nothing but a comment below',
    '# 工作总结\n\n## ^一、主要工作^\n\n<!-- 以后再写 -->\n\n## 二、存在的问题\n\n有。',
    'markdown',
  ],
  [
    'nothing but an advertisement below',
    '工作总结\n一、主要工作\n做了。\n^二、存在的问题^\n仅供学习 禁止外传\n三、打算\n干。',
  ],
  [
    'items with nothing behind their ordinals',
    '工作总结\n一、主要工作\n^1.^ \n^2.^\n二、存在的问题\n^（1）^',
  ],
  ['items with a label and nothing behind it', '工作总结\n一、打算\n^1.学习目标：^\n^2.工作目标:^ \n'],
  ['parts', '工作总结\n^第一部分　主要工作^\n第二部分　存在的问题\n有。'],
])('empty: %s', (_, marked, format = 'plain') => {
  const { text, places } = readMarks(marked);
  expect(placesOf(emptySection, text, { format })).toEqual(places);
});

describeRule(emptySection, {
  finds: ['工作总结\n^一、主要工作^\n二、存在的问题\n有。'],
  silent: [
    '工作总结\n一、主要工作\n（待补充）\n二、存在的问题\nXX',
    '工作总结\n一、主要工作。做了三件。\n二、存在的问题。还有。',
    '工作总结\n一、主要工作\n（一）清淤河道十二公里。\n（二）修缮泵站两座。',
    '工作总结\n一、主要工作\n1. 清淤河道\n2. 修缮泵站',
    '工作总结\n一、主要工作\n（一）抓学习\n学了。',
    // Tables of contents.
    '工作总结\n一、主要工作\n二、存在的问题\n一、主要工作\n做了。\n二、存在的问题\n有。',
    '工作总结\n一、主要工作……1\n二、存在的问题……3\n',
    // An outline for a talk, and items that announce a list.
    '防汛工作汇报提纲\n一、主要工作\n二、存在的问题\n三、打算',
    '工作总结\n一、主要工作：\n二、存在的问题：',
    // The words of an item on the next line, as converters leave them.
    '工作总结\n一、主要工作\n1.\n清淤河道。\n2.\n修缮泵站。',
    '工作总结\n一、主要工作\n1.学习：\n学了。\n2.调研：\n（1）到村里。',
  ],
});

test('the message counts the headings below', () => {
  const [report] = reportsOf(
    emptySection,
    '工作总结\n一、主要工作\n（一）抓学习\n（二）抓调研\n二、打算\n干。',
  );
  expect(report!.message).toEqual({ id: 'hollow', values: { title: '主要工作', count: 2 } });
});
