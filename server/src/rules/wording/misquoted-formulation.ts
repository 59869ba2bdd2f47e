import type { Line } from '../../draft/line';
import { PhraseIndex } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineReport, LineRule, Message } from '../rule';
import {
  judgeBareList,
  judgeMisspeltList,
  judgeNamedList,
  type ListFault,
  variantsOf,
  writeCanonical,
} from './formulation-lists';
import { FORMULATIONS } from './formulations.data';

const NAMES = new PhraseIndex(FORMULATIONS, ({ name }) => [name]);
/** A complete list holds the last member, wherever it stands. */
const LAST_MEMBERS = new PhraseIndex(FORMULATIONS, (row) => variantsOf(row).at(-1)!);

/** With a wrong character in the last member, the first one is whole. */
const FIRST_MEMBERS = new PhraseIndex(
  FORMULATIONS.filter(({ members }) => members.length > 2),
  (row) => variantsOf(row)[0]!,
);

export const misquotedFormulation: LineRule = {
  name: 'wording/misquoted-formulation',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核引文是否准确）；各固定提法的出处文件',
    en: 'Regulations on Official Documents, art. 20 (are quotations accurate?); the documents in which the formulations were laid down',
  },
  text: {
    zh: {
      title: '固定提法列举有误',
      why: '“四个意识”“五位一体”这类提法，内容和先后都是固定的。展开来写却漏一项、换一项、倒了次序，是政治表述上的硬伤。只写名称、不作展开的，不作要求。',
    },
    en: {
      title: 'Fixed formulation enumerated wrongly',
      why: 'The members of formulations such as 四个意识 or 五位一体 and their order are fixed. Spelling one out with a member missing, replaced or out of order is a grave slip in an official paper. A bare name needs no list.',
    },
  },
  messages: {
    order: {
      zh: '“{name}”各项的次序有误，通常是：{canonical}。',
      en: 'The members of “{name}” are out of order; usually they are: {canonical}.',
    },
    missing: {
      zh: '“{name}”少列了“{missing}”，完整的是：{canonical}。',
      en: '“{name}” lacks “{missing}”; the whole list is: {canonical}.',
    },
    extra: {
      zh: '“{extra}”不在“{name}”之列，“{name}”是：{canonical}。',
      en: '“{extra}” does not belong to “{name}”, which is: {canonical}.',
    },
    replaced: {
      zh: '“{name}”里没有“{extra}”，应为“{missing}”；完整的是：{canonical}。',
      en: '“{name}” has “{missing}”, not “{extra}”; the whole list is: {canonical}.',
    },
    different: {
      zh: '“{name}”的列举与通行表述不一致，请核对。通行的是：{canonical}。',
      en: 'This list differs from the accepted wording of “{name}”; please check. It is: {canonical}.',
    },
    fix: { zh: '改为“{canonical}”', en: 'Change to “{canonical}”' },
  },
  bad: { text: '全体党员要增强“四个意识”（政治意识、大局意识、看齐意识、核心意识）。' },
  good: { text: '全体党员要增强“四个意识”（政治意识、大局意识、核心意识、看齐意识），坚定“四个自信”。' },

  triggers: [NAMES, LAST_MEMBERS, FIRST_MEMBERS],
  checkLine(line, report) {
    const { text } = line;
    const named = disjoint(NAMES.find(text).map(({ row, end }) => judgeNamedList(text, end, row)));
    const bare = disjoint(LAST_MEMBERS.find(text).map(({ row, start }) => judgeBareList(text, start, row)));
    const misspelt = disjoint(
      [...LAST_MEMBERS.find(text), ...FIRST_MEMBERS.find(text)]
        .sort((a, b) => a.start - b.start)
        .map(({ row, start }) => judgeMisspeltList(text, start, row)),
    );
    const whole = [...named, ...withoutTouched(bare, named)].sort((a, b) => a.start - b.start);
    const judged = [...whole, ...withoutTouched(misspelt, whole)];
    for (const fault of judged) {
      if (!isCited(line, fault.start) && !isForeign(line, fault.start, fault.end))
        report(describe(line, fault));
    }
  },
};

/** Of those that overlap the first one; they come in the order of their places. */
function disjoint(faults: readonly (ListFault | null)[]): readonly ListFault[] {
  const left: ListFault[] = [];
  for (const fault of faults) if (fault && fault.start >= (left.at(-1)?.end ?? 0)) left.push(fault);
  return left;
}

/** Those that overlap none of the others; both come in the order of their places. */
function withoutTouched(faults: readonly ListFault[], others: readonly ListFault[]): readonly ListFault[] {
  let next = 0;
  return faults.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next === others.length || others[next]!.start >= end;
  });
}

function describe({ text }: Line, fault: ListFault): LineReport {
  const { start, end, formulation } = fault;
  const canonical = writeCanonical(formulation);
  return {
    line: 0,
    start,
    end,
    message: messageOf(fault, canonical),
    fix: {
      kind: 'suggestion',
      title: { id: 'fix', values: { canonical } },
      edits: [replaceInLine(start, end, rewrite(text, fault, canonical))],
    },
  };
}

function messageOf(fault: ListFault, canonical: string): Message {
  const { kind, formulation } = fault;
  const values = { name: nameOf(formulation.name), canonical };
  const missing = 'missing' in fault ? fault.missing.join('、') : '';
  const extra = 'extra' in fault ? fault.extra : '';
  return { id: kind, values: { ...values, ...(missing && { missing }), ...(extra && { extra }) } };
}

/** A name that brings its own quotation marks needs no more of them. */
function nameOf(name: string): string {
  return name.startsWith('“') ? name.slice(1, -1) : name;
}

/** Members are put in order between the marks that stand there; a list with other members is written anew. */
function rewrite(text: string, { kind, start, end, formulation }: ListFault, canonical: string): string {
  if (kind !== 'order') return canonical;
  const list = text.slice(start, end);
  const present = variantsOf(formulation).map(
    (words) => words.filter((word) => list.includes(word)).sort((a, b) => b.length - a.length)[0]!,
  );
  let written = '';
  for (let at = 0, next = 0; at < list.length; ) {
    const here = present.find((words) => list.startsWith(words, at));
    written += here ? present[next++] : list[at];
    at += here?.length ?? 1;
  }
  return written;
}
