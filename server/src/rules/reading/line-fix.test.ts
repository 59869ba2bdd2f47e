import { expect, test } from 'vitest';
import { halfWidthMark } from '../punctuation/half-width-mark';
import { malformedEllipsis } from '../punctuation/malformed-ellipsis';
import { straightQuote } from '../punctuation/straight-quote';
import { fixSafely } from '../testing/marked-draft';

const RULES = [straightQuote, malformedEllipsis, halfWidthMark];

test.each([
  ['推行\\"一河一策\\"办法', '推行“一河一策”办法'],
  ['渠道、闸门\\...等', '渠道、闸门……等'],
  ['河道\\(含支流\\)二十条', '河道（含支流）二十条'],
  ['共三处\\!立即整改', '共三处！立即整改'],
  ['公式\\\\(甲)', '公式\\\\（甲）'],
  ['星号\\*不变,逗号变', '星号\\*不变，逗号变'],
])('%s', (text, fixed) => {
  let now = text;
  for (const rule of RULES) now = fixSafely(rule, now, { format: 'markdown' });
  expect(now).toBe(fixed);
});
