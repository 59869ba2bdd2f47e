import type { Line } from '../../draft/line';
import type { OrdinalType } from '../../draft/ordinal';
import type { Section } from '../../draft/section';
import type { DraftRule, Level, Report } from '../rule';
import { listOrdinals, type OrdinalList } from './ordinal-lists';

/** Layers whose lines are headings in their own right; 1. and below often number the items of a list. */
const HEADING_LAYERS: ReadonlySet<OrdinalType> = new Set(['part', 'han', 'han-paren']);
const MARKS = '。；，：、,;:.';
/** A heading that itself opens the list below it: 一、主要有以下几点： */
const OPENS_LIST = /(?:以下|如下|下列|包括|分别|主要[有是]|例如)[^。；]{0,12}：$/;
const LONGEST = 50;
/** Fewer headings that all end alike show no style of their own. */
const LEAST_FOR_STYLE = 3;

export const headingEndMark: DraftRule = {
  name: 'numbering/heading-end-mark',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '公文写作惯例：单独成行的标题末尾不用点号',
    en: 'Custom of official writing: a heading on its own line ends in no mark',
  },
  text: {
    zh: {
      title: '标题末尾有标点',
      why: '单独成行的标题末尾一般不用句号、分号、逗号和冒号，问号、叹号可以保留；放在段首、后面接着正文的标题句，才用句号隔开。',
    },
    en: {
      title: 'Mark at the end of a heading',
      why: 'A heading that has a line to itself usually ends in no stop, semicolon, comma or colon (a question mark may stay); only a title that its paragraph runs on from ends in a full stop.',
    },
  },
  messages: {
    marked: {
      zh: '“{title}”单独成行，末尾的“{mark}”一般不要。',
      en: 'The heading “{title}” has its own line; it usually ends without “{mark}”.',
    },
    fix: { zh: '删去“{mark}”', en: 'Delete “{mark}”' },
  },
  bad: { text: '一、主要工作。\n　　全年办结信访件四十二件。\n二、下步打算：\n　　抓好积案化解。\n' },
  good: { text: '一、主要工作\n　　全年办结信访件四十二件。\n二、下步打算\n　　抓好积案化解。\n' },

  checkDraft({ draft }, report) {
    const { lines, outline } = draft;
    for (const list of listOrdinals(draft)) checkList(list, lines, report);
    for (const section of outline.all) {
      if (!section.ordinal) checkHeading(section, lines, 'warning', report);
    }
  },
};

function checkList(list: OrdinalList, lines: readonly Line[], report: (found: Report) => void): void {
  const { members, type } = list;
  // What has nothing below it but the next one is an item of a list, whatever its length.
  if (members.slice(0, -1).some((member) => !hasWordsBelow(member, lines))) return;
  const marks = members.map((member) => markOf(member, lines[member.line]!));
  // 1.全市共有学校十二所。 is a sentence; beside a heading 2.师资情况 without a mark it is a heading with one.
  if (!HEADING_LAYERS.has(type) && (type !== 'arabic' || !marks.includes(''))) return;
  // Some offices end each of their sentence-like headings with a full stop, throughout; null: longer ones still.
  const isStyle = members.length >= LEAST_FOR_STYLE && marks.every((mark) => mark === '。' || mark === null);
  for (const member of members) checkHeading(member, lines, isStyle ? 'information' : 'warning', report);
}

function checkHeading(
  section: Section,
  lines: readonly Line[],
  level: Level,
  report: (found: Report) => void,
): void {
  const line = lines[section.line]!;
  const mark = markOf(section, line);
  if (!mark || !hasWordsBelow(section, lines)) return;
  const end = line.contentEnd;
  const start = end - 1;
  const values = { title: section.title, mark };
  report({
    line: section.line,
    start,
    end,
    message: { id: 'marked', values },
    level,
    fix: {
      kind: 'safe',
      title: { id: 'fix', values },
      edits: [{ line: section.line, start, endLine: section.line, end, text: '' }],
    },
  });
}

/** The mark at the end of a heading on its own line; empty for none, null for what is no such heading. */
function markOf(section: Section, { text, contentEnd }: Line): string | null {
  const { kind, titleStart } = section;
  if (kind !== 'heading' && !endsInSemicolon(section, text, contentEnd)) return null;
  const words = text.slice(titleStart, contentEnd);
  const mark = words.at(-1) ?? '';
  if (words.length < 2 || !MARKS.includes(mark)) return '';
  // …… and 。。。 end no heading: something was left out there.
  const isDoubled = MARKS.includes(words.at(-2)!);
  return isDoubled || words.length > LONGEST || OPENS_LIST.test(words) ? '' : mark;
}

/** （一）加强领导； reads as an item of a list until something stands below it. */
function endsInSemicolon({ kind, titleStart }: Section, text: string, contentEnd: number): boolean {
  return kind === 'item' && text.indexOf('；', titleStart) === contentEnd - 1;
}

function hasWordsBelow({ line, endLine, children }: Section, lines: readonly Line[]): boolean {
  if (children.length > 0) return true;
  for (let i = line + 1; i < endLine; i++) if (lines[i]!.role === 'text') return true;
  return false;
}
