import { expect, test } from 'vitest';
import { wordMessage } from '../../checkup/message';
import type { Language } from '../rule';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { unpairedMark } from './unpaired-mark';

/** What the rule says on a text. */
const wordsOn = (text: string, language: Language = 'zh') =>
  reportsOf(unpairedMark, text).map(({ message }) => wordMessage(unpairedMark.messages, message, language));

describeRule(unpairedMark, {
  finds: [
    '严格执行^“^三会一课制度',
    '严格执行三会一课^”^制度',
    '学习^《^中国共产党章程等党内法规',
    '学习中国共产党章程^》^等党内法规',
    '对照检查^（^含整改情况。',
    '对照检查含整改情况^）^。',
    '牢记“三严三实^“^要求',
    '牢记^”^三严三实”要求',
    '牢记^”三严三实“^要求',
    '发展目标^【^近期要逐项落实',
    '国发^〔^2012 14号文件已经传达',
  ],
  silent: [
    '干部反映，“‘AI’和‘5G’场景不多”',
    '严格执行“三会一课”制度（含主题党日），学习《中国共产党章程》。',
    '任务包括：1）建台账；2）抓整改；a）自查。',
    '（一）加强领导\n（1）压实责任\n1）建台账\n一）建台账',
    '关于贯彻落实《中共中央关于加强\n基层治理体系和治理能力现代化建设的意见》情况的报告',
    '“同志们，今天讲三点。\n“第一点，要实干。\n“第二点，要担当。”',
    '方案(试行）已印发，工作专班（筹)已成立。',
    'It’s the ’24 plan，这是O’Neil说的。',
    '“学习‘两山’理念”活动',
    '（本报告一式三份，\n抄送各县区）',
    '`（`是全角左括号',
    'a) item :)',
  ],
  suggests: [
    ['牢记“三严三实“要求', '牢记“三严三实”要求'],
    ['牢记”三严三实”要求', '牢记“三严三实”要求'],
    ['牢记”三严三实“要求', '牢记“三严三实”要求'],
  ],
  unfixed: ['严格执行“三会一课制度', '对照检查含整改情况）。'],
});

test('a paragraph that begins in a quotation may go on with it below', () => {
  const levels = reportsOf(unpairedMark, '“同志们，今天讲三点。\n一、实干').map(({ level }) => level);
  expect(levels).toEqual(['warning']);
});

test.each([
  ['牢记“三严三实的要求', '这里的前引号（“）在本段里没有配对的后引号（”），请补上。'],
  ['牢记三严三实”的要求', '这里的后引号（”）前面没有配对的前引号（“），请补上或者删去。'],
  ['牢记“三严三实“的要求', '这里的前引号（“）方向反了，应当是后引号（”）。'],
  ['牢记”三严三实“的要求', '这里前后两个标点用反了，应当前引号（“）在先，后引号（”）在后。'],
  ['对照检查（含整改情况。', '这里的前圆括号在本段里没有配对的后圆括号，请补上。'],
  ['对照检查(含整改情况。', '这里的前圆括号在本段里没有配对的后圆括号，请补上。'],
  ['学习‘两山理念', '这里的前单引号（‘）在本段里没有配对的后单引号（’），请补上。'],
  ['学习《中国共产党章程', '这里的前书名号（《）在本段里没有配对的后书名号（》），请补上。'],
  ['学习〈中国共产党章程', '这里的前单书名号（〈）在本段里没有配对的后单书名号（〉），请补上。'],
  ['发展目标【近期', '这里的前方头括号（【）在本段里没有配对的后方头括号（】），请补上。'],
  ['国发〔二号文件', '这里的前六角括号（〔）在本段里没有配对的后六角括号（〕），请补上。'],
  ['牢记「三严三实的要求', '这里的前直角引号（「）在本段里没有配对的后直角引号（」），请补上。'],
  ['牢记『三严三实的要求', '这里的前双直角引号（『）在本段里没有配对的后双直角引号（』），请补上。'],
])('names the marks of %s', (text, words) => {
  expect(wordsOn(text)).toEqual([words]);
});

test('names the marks in English', () => {
  expect(wordsOn('牢记“三严三实，对照（含整改', 'en')).toEqual([
    'This opening quotation mark (“) has no closing quotation mark (”) in its paragraph; add one.',
    'This opening bracket has no closing bracket in its paragraph; add one.',
  ]);
});

// Two seconds; with the square of the length it would be an hour.
test('is linear on a line of openers', { timeout: 60_000 }, () => {
  expect(reportsOf(unpairedMark, `${'（《'.repeat(50_000)}字${'“）'.repeat(50_000)}`).length).toBeGreaterThan(
    0,
  );
});
