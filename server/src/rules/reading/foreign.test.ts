import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { foreignStretches, isForeign, isMasked } from './foreign';

const lineOf = (text: string) => Draft.parse(text, 'plain').lines[0]!;
const wordsOf = (text: string) =>
  foreignStretches(lineOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['详见https://a.gov.cn/b?c=1,2，请查收', ['://a.gov.cn/b?c=1,2']],
  ['登录www.example.cn办理', ['www.example.cn']],
  ['发送至office@example.gov.cn，抄送', ['office@example.gov.cn']],
  ['执行`a,b`命令', ['`a,b`']],
  ['见[方案](附件(1).md)第三条', ['](附件(1).md)']],
  ['换行<br>继续', ['<br>']],
  ['存放在D:\\台账,2025\\河道(终稿).docx，请查收', ['D:\\台账,2025\\河道(终稿).docx']],
  ['存放在/srv/gong,yong/表(1)，请查收', ['/srv/gong,yong/表(1)']],
  ['附件为“河道台账(二稿).xlsx”一份', ['河道台账(二稿).xlsx']],
  ['流量为$Q_1=3,v^2$，见', ['$Q_1=3,v^2$']],
  ['见[[河道台账,2025|台账]]一节', ['[[河道台账,2025|台账]]']],
  ['自查情况{#a,b .c}', ['{#a,b .c}']],
  ['见错误!未找到引用源。', ['错误!未找到引用源。']],
  ['甲/乙两案，每斤3$，共计5$', []],
  ['平常的一句话，没有网址。', []],
])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));

test('a stretch is foreign as soon as one column of it is', () => {
  const line = lineOf('见www.a.cn。');
  expect(isForeign(line, 0, 1)).toBe(false);
  expect(isForeign(line, 0, 2)).toBe(true);
  expect(isForeign(line, 9, 10)).toBe(false);
});

test('placeholders mask what touches them', () => {
  const line = lineOf('涉及XX户');
  expect(isMasked(line, 0, 2)).toBe(false);
  expect(isMasked(line, 1, 3)).toBe(true);
  expect(isMasked(line, 4, 5)).toBe(false);
});
