import { countHan } from '../../draft/characters';
import type { Line } from '../../draft/line';
import type { Section } from '../../draft/section';
import { normaliseTitle } from '../../genres/kinds-of-title';
import { rememberSections } from '../matching/remember';
import { readClauses } from '../reading/clauses';
import type { DraftRule } from '../rule';
import { findSection, linesOf, sectionsBelow } from './section-items';

/** A clause of fewer Han characters may well be said twice (domain 4.3, R7). */
const LEAST_HAN = 8;
const MOST_REPORTS = 5;
/** What is quoted from above is said again in every part. */
const SET_PHRASE = /习近平|党中央|中央|省委|市委|县委|区委|总书记|精神|决策部署|重要论述|要求$|^对照/;

export const causeRepeatsProblem: DraftRule = {
  name: 'structure/cause-repeats-problem',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：原因不是问题换个说法',
    en: 'Office custom: a cause is not the problem in other words',
  },
  text: {
    zh: {
      title: '原因重复了问题',
      why: '问题讲“是什么”，原因讲“为什么”。同一句话在两处都出现，等于拿问题解释问题，剖析就落了空。',
    },
    en: {
      title: 'Cause that repeats the problem',
      why: 'A problem says what is wrong, a cause why. The same words in both places explain the problem by itself.',
    },
  },
  messages: {
    repeats: {
      zh: '“{words}”在问题部分已经说过，原因一般另从深处讲。',
      en: '“{words}” was said among the problems already; a cause usually goes deeper.',
    },
    before: { zh: '问题部分的这一处', en: 'This place among the problems' },
  },
  bad: {
    text: '桥梁养护自查报告\n一、自查工作开展情况\n　　检查桥梁九座。\n二、存在的问题\n1.巡查流于形式。有的养护站对桥梁病害的严重性认识不足。\n2.记录不实。有涂改。\n三、原因分析\n1.思想松懈。有的养护站对桥梁病害的严重性认识不足。\n2.制度空转。没有考核。\n四、整改措施\n　　逐座建档。\n',
    genre: 'zicha',
  },
  good: {
    text: '桥梁养护自查报告\n一、自查工作开展情况\n　　检查桥梁九座。\n二、存在的问题\n1.巡查流于形式。有的养护站对桥梁病害的严重性认识不足。\n2.记录不实。有涂改。\n三、原因分析\n1.思想松懈。总以为多年没有出事，今后也不会出事。\n2.制度空转。没有考核。\n四、整改措施\n　　逐座建档。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, plan }, report) {
    const problems = plan && findSection(plan, 'problem');
    const causes = plan && findSection(plan, 'cause');
    if (!problems || !causes || problems === causes) return;
    for (const { words, place, before } of findRepeated(draft, problems, causes)) {
      report({
        ...placeBelow(causes, place),
        message: { id: 'repeats', values: { words } },
        related: [{ ...placeBelow(problems, before), message: { id: 'before', values: {} } }],
      });
    }
  },
};

/** Words of a cause that a problem has, too. Lines count from those of the sections. */
interface Repeated {
  readonly words: string;
  readonly place: Place;
  readonly before: Place;
}

/** Nearly all edits leave these sections as they are. */
const findRepeated = rememberSections((lines, problems, causes): readonly Repeated[] =>
  [...findTitles(problems, causes), ...findClauses(lines, problems, causes)].slice(0, MOST_REPORTS),
);

/** The same heading among problems and causes. */
function findTitles(problems: Section, causes: Section): Repeated[] {
  const seen = new Map<string, Section>();
  for (const section of sectionsBelow(problems)) {
    if (section !== causes && !isInside(section, causes)) seen.set(normaliseTitle(section.title), section);
  }
  const found: Repeated[] = [];
  for (const section of sectionsBelow(causes)) {
    const { title } = section;
    const before = title.length > 3 ? seen.get(normaliseTitle(title)) : undefined;
    if (before) {
      found.push({ words: title, place: placeIn(causes, section), before: placeIn(problems, before) });
    }
  }
  return found;
}

function isInside({ line }: Section, other: Section): boolean {
  return line >= other.line && line < other.endLine;
}

/** The same clause: only what stands among the causes is looked for among the problems. */
function findClauses(lines: readonly Line[], problems: Section, causes: Section): Repeated[] {
  const wanted = new Set<number>();
  for (const line of linesOf(causes, problems)) readBehindTitle(lines[line]!, (hash) => wanted.add(hash));
  const seen = new Map<number, Place>();
  for (const line of linesOf(problems, causes)) {
    readBehindTitle(lines[line]!, (hash, start, end) => {
      if (wanted.has(hash) && !seen.has(hash)) seen.set(hash, { line: line - problems.line, start, end });
    });
  }
  const found: Repeated[] = [];
  for (const line of seen.size > 0 ? linesOf(causes, problems) : []) {
    readBehindTitle(lines[line]!, (hash, start, end) => {
      const before = seen.get(hash);
      if (!before) return;
      const words = lines[line]!.text.slice(start, end);
      const isSame = words === lines[problems.line + before.line]!.text.slice(before.start, before.end);
      if (isSame && countHan(words) >= LEAST_HAN && !SET_PHRASE.test(words))
        found.push({ words, place: { line: line - causes.line, start, end }, before });
    });
    if (found.length >= MOST_REPORTS) break;
  }
  return found;
}

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where a title stands, counted from a section's line. */
function placeIn(from: Section, { line, titleStart, titleEnd }: Section): Place {
  return { line: line - from.line, start: titleStart, end: titleEnd };
}

function placeBelow(from: Section, place: Place): Place {
  return { ...place, line: from.line + place.line };
}

/** The clauses of a paragraph behind its title that are long enough to be nobody's chance. */
function readBehindTitle(line: Line, found: (hash: number, start: number, end: number) => void): void {
  if (line.role !== 'text') return;
  const { text, heading, contentStart, contentEnd } = line;
  const from = heading && heading.form !== 'paragraph' ? heading.titleEnd : contentStart;
  readClauses(text, from, contentEnd, LEAST_HAN, found);
}
