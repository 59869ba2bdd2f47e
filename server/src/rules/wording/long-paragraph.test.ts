import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { longParagraph } from './long-paragraph';

const SENTENCE = '逐村逐户核对台账，当场签字确认。';
const LONG = SENTENCE.repeat(40);
const STEPS = `一是摸底。${SENTENCE.repeat(20)}二是整改。${SENTENCE.repeat(20)}`;

describeRule(longParagraph, {
  finds: [
    `^逐村逐户核对台账^${LONG.slice(8)}`,
    `　　^今年以来^，我局推进确权。${LONG}`,
    `（三）^推进确权登记^。${LONG}`,
    `1.^推进确权登记^。${STEPS}`,
    `　　^会后^，他说：“${LONG}”`,
  ],
  silent: [
    SENTENCE.repeat(37),
    `${SENTENCE.repeat(30)}\n${SENTENCE.repeat(30)}`,
    `　　${'　'.repeat(300)}${SENTENCE.repeat(30)}`,
    `参会人员：${'周砚秋、李青、'.repeat(100)}陈望。`,
    `${'逐村逐户核对台账，'.repeat(80)}当场签字确认。`,
    `| ${LONG} | 已完成 |`,
    `“${LONG}”`,
    'A long English paragraph, sentence by sentence. '.repeat(40),
    '。'.repeat(900),
    '',
  ],
});

test('counts marks but no blanks, and obeys the limit that is set', () => {
  const [found] = reportsOf(longParagraph, `　　${LONG}`);
  expect(found!.message.values).toEqual({ count: 640, limit: 600 });
  expect(reportsOf(longParagraph, LONG, { options: { limit: 640 } })).toEqual([]);
  expect(reportsOf(longParagraph, LONG, { options: { limit: 639 } })).toHaveLength(1);
});

test('shows where the paragraph can be divided', () => {
  const [found] = reportsOf(longParagraph, STEPS);
  expect(found!.related).toEqual([]);
  const [steps] = reportsOf(longParagraph, `三条措施。${STEPS}三是“回头看”。`);
  expect(steps!.related!.map(({ message }) => message.values.words)).toEqual(['一是', '二是', '三是']);
});
