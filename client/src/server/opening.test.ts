import { expect, test } from 'vitest';
import { isOpening } from './opening';

test.each([
  '',
  '　　',
  '## ',
  '三',
  '三、',
  '　　（二）',
  '（',
  '(十二)',
  '2.',
  '12．',
  '第二部分',
  '### 1. ',
])('“%s” opens a line', (before) => expect(isOpening(before)).toBe(true));

test.each([
  '今年',
  '三、存',
  '一是',
  '2024年',
  '四个意识',
  '查了，',
  '（一）学',
  '# 一、a',
  '增强“四个意识”',
])('“%s” does not', (before) => expect(isOpening(before)).toBe(false));
