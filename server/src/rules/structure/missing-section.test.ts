import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { findGenre, GENRES } from '../../genres/catalogue';
import type { Genre, SectionDemand } from '../../genres/genre';
import { planSections } from '../../genres/section-plan';
import { applyEdits } from '../apply-edits';
import type { DraftRule, Report } from '../rule';
import { describeRule } from '../testing/rule-cases';
import { emptySection } from './empty-section';
import { missingSection } from './missing-section';
import { sectionOnlyAsParagraph } from './section-only-as-paragraph';
import { sectionOutOfOrder } from './section-out-of-order';

const STRUCTURE: readonly DraftRule[] = [
  missingSection,
  sectionOutOfOrder,
  emptySection,
  sectionOnlyAsParagraph,
];

const SETTINGS = { options: {}, terms: [], names: [], genres: GENRES };

function check(rule: DraftRule, draft: Draft, genre: Genre): readonly Report[] {
  const reports: Report[] = [];
  rule.checkDraft(
    { draft, genre, plan: planSections(draft, genre) },
    (report) => reports.push(report),
    SETTINGS,
  );
  return reports;
}

function checkAll(draft: Draft, genre: Genre): readonly string[] {
  return STRUCTURE.flatMap((rule) =>
    check(rule, draft, genre).map(({ message }) => `${rule.name} ${message.id}`),
  );
}

interface Form {
  readonly name: string;
  readonly format: DraftFormat;
  readonly heading: (value: number, title: string) => string;
  readonly body: string;
  readonly separator: string;
  readonly ending: string;
}

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const BODY = '本节写一句有实际内容的话。';
const FORMS: readonly Form[] = [
  {
    name: 'plain with a signature',
    format: 'plain',
    heading: (value, title) => `${HAN[value]}、${title}`,
    body: `　　${BODY}`,
    separator: '\n',
    ending: '\n　　特此报告。\n\n　　　　　　青岭县水务局\n　　　　　　2025年6月3日\n',
  },
  {
    name: 'Markdown with blank lines',
    format: 'markdown',
    heading: (value, title) => `## ${HAN[value]}、${title}`,
    body: BODY,
    separator: '\n\n',
    ending: '\n',
  },
  {
    name: 'parts, CRLF, no line end at the end',
    format: 'plain',
    heading: (value, title) => `第${HAN[value]}部分　${title}`,
    body: `　　${BODY}`,
    separator: '\r\n',
    ending: '',
  },
  {
    name: 'run-in titles',
    format: 'plain',
    heading: (value, title) => `　　${HAN[value]}、${title}。${BODY}`,
    body: '',
    separator: '\n',
    ending: '\n附件：1. 统计表\n',
  },
  {
    name: 'bold lines',
    format: 'markdown',
    heading: (value, title) => `**${HAN[value]}、${title}**`,
    body: BODY,
    separator: '\n\n',
    ending: '\n',
  },
];

function write(form: Form, demands: readonly SectionDemand[]): string {
  const lines = ['测试用稿'];
  for (const [i, { titles }] of demands.entries()) {
    lines.push(form.heading(i + 1, titles[0]!));
    if (form.body) lines.push(form.body);
  }
  return lines.join(form.separator) + form.ending;
}

for (const genre of GENRES) {
  const required = genre.sections.filter((demand) => demand.required);
  test.each(FORMS.map((form) => [form.name, form] as const))(
    `${genre.id}, %s: each missing section is named, put in and whole again`,
    (_, form) => {
      const whole = Draft.parse(write(form, required), form.format);
      expect(checkAll(whole, genre)).toEqual([]);
      for (const demand of required) {
        const others = required.filter((one) => one !== demand);
        const draft = Draft.parse(write(form, others), form.format);
        const reports = check(missingSection, draft, genre);
        expect(reports.map(({ message }) => message.id)).toEqual([
          demand.debatable ? 'debatable' : 'missing',
        ]);
        expect(reports[0]).toMatchObject({ line: 0, start: 0, end: 4, fix: { kind: 'suggestion' } });
        const fixed = applyEdits(draft, reports[0]!.fix!.edits);
        expect(checkAll(fixed, genre)).toEqual([]);
        const note = form.body ? form.body.replace(BODY, `（待补充：${demand.titles[0]}）`) : BODY;
        const expected = form.body
          ? replaceBody(form, required, demand, note)
          : write(form, required).replace(
              `${demand.titles[0]}。${BODY}`,
              `${demand.titles[0]}。（待补充：${demand.titles[0]}）`,
            );
        // A draft without any heading has no style to be followed.
        if (others.length > 0) expect(fixed.text).toBe(expected);
      }
    },
  );
}

/** The whole draft with a note for the body of one section: what the fix should have made. */
function replaceBody(
  form: Form,
  required: readonly SectionDemand[],
  demand: SectionDemand,
  note: string,
): string {
  const heading = form.heading(required.indexOf(demand) + 1, demand.titles[0]!);
  const text = write(form, required);
  return text.replace(heading + form.separator + form.body, heading + form.separator + note);
}

function countLacking(draft: Draft, genre: Genre): number {
  const { missing, debatable } = planSections(draft, genre);
  return missing.length + debatable.length;
}

function fixAll(text: string, genreId: string, format: DraftFormat = 'plain'): string {
  const genre = findGenre(genreId)!;
  let draft = Draft.parse(text, format);
  for (
    let [report] = check(missingSection, draft, genre);
    report;
    [report] = check(missingSection, draft, genre)
  ) {
    draft = applyEdits(draft, report.fix!.edits);
  }
  return draft.text;
}

test('the finding stands on the first line of the title, as far as its words go', () => {
  const text =
    '仅供学习 禁止外传\n\n　　关于公务用车使用情况的  \n　　自查报告\n一、自查情况\n查了。\n二、整改措施\n改。';
  const [report] = check(missingSection, Draft.parse(text, 'plain'), findGenre('zicha')!);
  expect(report).toMatchObject({ line: 2, start: 2, end: 13 });
});

test('without a title it stands on the first line that has words', () => {
  const [report] = check(
    missingSection,
    Draft.parse('\n\n一、自查情况\n查了。', 'plain'),
    findGenre('zicha')!,
  );
  expect(report).toMatchObject({ line: 2, start: 0, end: 6 });
  expect(check(missingSection, Draft.parse('', 'plain'), findGenre('zicha')!)[0]).toMatchObject({
    line: 0,
    start: 0,
    end: 0,
  });
});

test('names up to four accepted titles', () => {
  const [report] = check(
    missingSection,
    Draft.parse('自查报告\n一、自查情况\n查了。\n二、整改措施\n改。', 'plain'),
    findGenre('zicha')!,
  );
  expect(report!.message.values.titles).toEqual({
    zh: '“自查发现的问题”“存在的主要问题”“存在的问题和不足”或“薄弱环节”',
    en: '“自查发现的问题”, “存在的主要问题”, “存在的问题和不足” or “薄弱环节”',
  });
});

test('what the title promises is missed as an error, what custom expects as a warning', () => {
  const draft = Draft.parse('述职述廉报告\n一、履职情况\n好。\n二、下一步打算\n干。', 'plain');
  const reports = check(missingSection, draft, findGenre('shuzhi-shulian')!);
  expect(reports.map(({ level, message }) => [message.id, level])).toEqual([
    ['promised', 'error'],
    ['missing', undefined],
  ]);
  expect(reports[0]!.message.values).toMatchObject({ word: '述廉', name: { zh: '廉洁自律情况' } });
});

test('a draft with nothing but a title gets all its sections, one fix after the other', () => {
  expect(fixAll('工作总结\n', 'zongjie')).toBe(
    [
      '工作总结',
      '　　一、主要工作及成效',
      '　　（待补充：主要工作及成效）',
      '　　二、存在的问题和不足',
      '　　（待补充：存在的问题和不足）',
      '　　三、下一步工作打算',
      '　　（待补充：下一步工作打算）',
      '',
    ].join('\n'),
  );
  expect(fixAll('# 工作总结\n', 'zongjie', 'markdown')).toBe(
    '# 工作总结\n\n## 一、主要工作及成效\n\n（待补充：主要工作及成效）\n\n## 二、存在的问题和不足\n\n（待补充：存在的问题和不足）\n\n## 三、下一步工作打算\n\n（待补充：下一步工作打算）\n',
  );
});

test('signature, date, attachments and leftovers stay behind what is put in at the end', () => {
  const head = '工作总结\n一、主要工作\n　　做了。\n二、存在的问题\n　　有。\n';
  const section = '三、下一步工作打算\n　　（待补充：下一步工作打算）\n';
  for (const tail of [
    '\n　　　　青岭县水务局\n　　　　2025年12月3日\n',
    '\n附件：1. 统计表\n\n　　　　青岭县水务局\n　　　　2025年12月3日\n',
    '　　特此报告。\n\n附件：1. 统计表\n',
    '\n仅供学习 禁止外传\n',
    '\n\n',
  ]) {
    expect(fixAll(head + tail, 'zongjie')).toBe(head + section + tail);
  }
});

test('a section goes before a conclusion, and behind the subjects that stand for the work', () => {
  const text =
    '工作总结\n一、抓项目促发展\n好。\n二、抓服务促提升\n好。\n三、下一步打算\n干。\n四、结语\n完。';
  expect(fixAll(text, 'zongjie')).toBe(
    '工作总结\n一、抓项目促发展\n好。\n二、抓服务促提升\n好。\n三、存在的问题和不足\n（待补充：存在的问题和不足）\n四、下一步打算\n干。\n五、结语\n完。',
  );
  const open =
    '工作总结\n一、抓项目促发展\n好。\n二、抓服务促提升\n好。\n三、存在的问题\n有。\n四、结语\n完。';
  expect(fixAll(open, 'zongjie')).toContain(
    '三、存在的问题\n有。\n四、下一步工作打算\n（待补充：下一步工作打算）\n五、结语',
  );
});

test('numbers are moved on up to the first gap only', () => {
  const text = '工作总结\n一、主要工作\n好。\n二、下一步打算\n干。\n五、结语\n完。';
  expect(fixAll(text, 'zongjie')).toMatch(/二、存在的问题和不足[\s\S]*三、下一步打算[\s\S]*五、结语/);
});

test('where one heading holds everything, the section goes below it, among its like', () => {
  const text = '# 调研报告\n\n## 关于此次调研\n\n### 现状\n\n好。\n\n### 对策建议\n\n招。\n';
  expect(fixAll(text, 'diaoyan', 'markdown')).toContain(
    '好。\n\n### 存在的主要问题\n\n（待补充：存在的主要问题）\n\n### 对策建议',
  );
});

test('a draft whose first line is a heading keeps its order and numbers', () => {
  expect(fixAll('一、存在的问题\n有。\n二、原因分析\n懒。\n三、整改措施\n改。', 'zhengzhi-tijian')).toBe(
    '一、基本情况\n（待补充：基本情况）\n二、存在的问题\n有。\n三、原因分析\n懒。\n四、整改措施\n改。',
  );
});

test('on any text every rule keeps inside it, and every fix that is offered helps', () => {
  const line = fc.constantFrom(
    '自查报告',
    '工作总结和明年工作计划',
    '一、存在的问题',
    '二、整改措施',
    '三、基本情况',
    '（一）原因分析',
    '## 下一步打算',
    '1.加强学习。',
    '第一部分　主要工作',
    '存在以下问题：',
    '下一步，我们将努力。',
    '正文一句话。',
    '',
    '　　',
    '<!-- 注 -->',
    '```',
    '仅供学习 禁止外传',
    '特此报告。',
    '2025年6月3日',
    '\uD800',
    '**一、概况**',
    '附件：1. 表',
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 14 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom<DraftFormat>('plain', 'markdown'),
      fc.constantFrom(...GENRES),
      (lines, eol, format, genre) => {
        const draft = Draft.parse(lines.join(eol), format);
        for (const rule of STRUCTURE) {
          for (const { line, start, end, fix, related } of check(rule, draft, genre)) {
            for (const place of [{ line, start, end }, ...(related ?? [])]) {
              expect(place.start).toBeGreaterThanOrEqual(0);
              expect(place.end).toBeGreaterThanOrEqual(place.start);
              expect(place.end).toBeLessThanOrEqual(draft.lines[place.line]!.text.length);
            }
            if (rule !== missingSection) continue;
            expect(countLacking(applyEdits(draft, fix!.edits), genre)).toBeLessThan(
              countLacking(draft, genre),
            );
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test('of thousands of missing sections the first ones are listed and the others counted', () => {
  const demand = (i: number): SectionDemand => ({
    kinds: [],
    titles: [`第${i}类事项办理情况`],
    required: true,
  });
  const genre: Genre = {
    ...findGenre('zicha')!,
    sections: Array.from({ length: 2000 }, (_, i) => demand(i)),
  };
  const reports = check(missingSection, Draft.parse('自查报告\n一、开展情况\n好。', 'plain'), genre);
  expect(reports).toHaveLength(41);
  expect(reports.at(-1)!.message).toEqual({ id: 'others', values: { count: 1960 } });
});

const ORG = '一、自查工作开展情况\n　　逐台核对了派车单。\n';
const FAULTS = '二、存在的问题\n　　九张派车单没有写明目的地。\n';
const CURE = '三、整改措施\n　　派车单当天登记。\n';

describeRule(missingSection, {
  reading: { genre: 'zicha' },
  finds: [`^公务用车自查报告^\n${ORG}${CURE}`],
  silent: [
    `公务用车自查报告\n${ORG}${FAULTS}${CURE}`,
    `公务用车自查报告\n${ORG}二、存在的不足及下一步整改措施\n　　派车单漏登九张，今后当天登记。\n`,
    `公务用车自查报告\n${ORG}二、薄弱环节\n　　漏登九张。\n三、努力方向\n　　当天登记。\n`,
    `公务用车自查报告\n${ORG}${FAULTS}　　下一步，我们将做到派车单当天登记。\n`,
    `公务用车自查报告\n　　自查中发现主要存在以下问题：\n1.漏登九张。\n${ORG}${CURE}`,
    `公务用车自查报告\n${ORG}（二）发现的问题\n　　漏登九张。\n${CURE}`,
  ],
});
