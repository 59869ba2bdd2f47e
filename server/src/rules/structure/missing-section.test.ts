import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { GENRES } from '../../genres/catalogue';
import type { Genre, SectionDemand } from '../../genres/genre';
import { planSections } from '../../genres/section-plan';
import { applyEdits } from '../apply-edits';
import type { DraftRule, Report } from '../rule';
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

function check(rule: DraftRule, draft: Draft, genre: Genre): readonly Report[] {
  const reports: Report[] = [];
  rule.checkDraft({ draft, genre, plan: planSections(draft, genre) }, (report) => reports.push(report));
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
        expect(reports.map(({ message }) => message.id)).toEqual(['missing']);
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
