import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { rememberLines } from '../../draft/remember';
import { isForeign } from '../reading/foreign';
import type { DraftRule, Edit, Fix, Report } from '../rule';
import { nameMark } from './mark-names';
import { gatherPairings, isOpener, type PairMark, pairMarks, partnerOf } from './pairs';

export const unpairedMark: DraftRule = {
  name: 'punctuation/unpaired-mark',
  level: 'error',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.8（引号）、4.9（括号）、4.15（书名号）',
    en: 'GB/T 15834—2011, 4.8 (quotation marks), 4.9 (brackets), 4.15 (title marks)',
  },
  text: {
    zh: {
      title: '成对的标点缺了一半',
      why: '引号、括号、书名号都是成对使用的。缺了一半，引文、文件名到哪里为止就说不清，排版后尤其醒目。',
    },
    en: {
      title: 'Half of a pair is missing',
      why: 'Quotation marks, brackets and 书名号 come in pairs. With one half missing nobody can tell where the quotation or the name ends.',
    },
  },
  messages: {
    unclosed: {
      zh: '这里的{mark}在本段里没有配对的{partner}，请补上。',
      en: 'This {mark} has no {partner} in its paragraph; add one.',
    },
    unopened: {
      zh: '这里的{mark}前面没有配对的{partner}，请补上或者删去。',
      en: 'This {mark} has no {partner} before it; add one, or remove this one.',
    },
    wrongWay: {
      zh: '这里的{mark}方向反了，应当是{partner}。',
      en: 'This {mark} faces the wrong way; write the {partner}.',
    },
    reversed: {
      zh: '这里前后两个标点用反了，应当{partner}在先，{mark}在后。',
      en: 'The two marks are reversed here: the {partner} comes first, the {mark} last.',
    },
    fix: { zh: '改为{partner}', en: 'Change to the {partner}' },
    swap: { zh: '对调前后两个标点', en: 'Swap the two marks' },
  },
  bad: { text: '严格执行“三会一课制度，认真学习《中国共产党章程，对照检查（含整改情况。' },
  good: { text: '严格执行“三会一课”制度，认真学习《中国共产党章程》，对照检查（含整改情况）。' },

  checkDraft({ draft }, report) {
    for (const { line, value } of gatherPairings(draft)) {
      const { unclosed, unopened } = value;
      if (unclosed.length + unopened.length === 0) continue;
      for (const found of describeLine(draft, line, unclosed, unopened)) report(found);
    }
  },
};

function describeLine(
  draft: Draft,
  line: number,
  unclosed: readonly PairMark[],
  unopened: readonly PairMark[],
): readonly Report[] {
  const read = draft.lines[line]!;
  if (read.hanCount === 0 || read.leftover === 2) return [];
  const openers = unclosed.filter((one) => !isClosedBelow(draft, line, one));
  const closers = unopened.filter((one) => !isOpenedAbove(draft, line, one));
  const lone = [...openers, ...closers].filter(({ at }) => !isForeign(read, at, at + 1));
  return joinSlips(
    read,
    lone.sort((a, b) => a.at - b.at),
  ).map((slip) => describeSlip(read, line, slip));
}

/** One thing to tell the writer: a lone mark, or two that belong together the wrong way round. */
type Slip =
  | { readonly id: 'unclosed' | 'unopened' | 'wrongWay'; readonly mark: PairMark }
  | { readonly id: 'reversed'; readonly mark: PairMark; readonly second: PairMark };

/** How far apart the two marks of one wrong pair may be (practice: a term or a short sentence). */
const REACH = 30;

/**
 * “甲“ leaves two openers and ”甲” two closers: one of each faces the wrong way. ”甲“ leaves one of each in the wrong
 * order. Anything else is a mark that lacks its partner.
 */
function joinSlips(line: Line, all: readonly PairMark[]): readonly Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < all.length; i++) {
    const mark = all[i]!;
    const next = all[i + 1];
    const slip = next && next.at - mark.at <= REACH ? joinTwo(line, mark, next) : null;
    if (slip) i++;
    slips.push(slip ?? { id: isOpener(mark.mark) ? 'unclosed' : 'unopened', mark });
  }
  return slips;
}

function joinTwo(line: Line, first: PairMark, second: PairMark): Slip | null {
  if (isApart(line, first.at, second.at)) return null;
  const opens = isOpener(first.mark);
  if (first.mark === second.mark) return { id: 'wrongWay', mark: opens ? second : first };
  return !opens && second.mark === partnerOf(first.mark) ? { id: 'reversed', mark: first, second } : null;
}

/** A full stop between two marks: they are two slips, not one. */
function isApart({ text }: Line, from: number, to: number): boolean {
  return /[。！？]/.test(text.slice(from, to));
}

function describeSlip(line: Line, at: number, slip: Slip): Report {
  const { mark, at: start } = slip.mark;
  const partner = partnerOf(mark);
  const end = slip.id === 'reversed' ? slip.second.at + 1 : start + 1;
  const values = { mark: nameMark(mark), partner: nameMark(partner) };
  const fix = makeFix(at, slip, partner);
  return { line: at, start, end, message: { id: slip.id, values }, level: levelOf(line, slip), ...fix };
}

/** A quotation of several paragraphs opens each of them and closes the last only. */
function levelOf({ contentStart, text }: Line, { id, mark }: Slip): 'error' | 'warning' {
  if (id !== 'unclosed' || mark.mark !== '“') return 'error';
  return mark.at === contentStart || text[mark.at - 1] === '：' ? 'warning' : 'error';
}

function makeFix(line: number, slip: Slip, partner: string): { readonly fix?: Fix } {
  const replace = (at: number, text: string): Edit => ({ line, start: at, endLine: line, end: at + 1, text });
  if (slip.id === 'wrongWay') {
    const title = { id: 'fix', values: { partner: nameMark(partner) } };
    return { fix: { kind: 'suggestion', title, edits: [replace(slip.mark.at, partner)] } };
  }
  if (slip.id !== 'reversed') return {};
  const edits = [replace(slip.mark.at, partner), replace(slip.second.at, slip.mark.mark)];
  return { fix: { kind: 'suggestion', title: { id: 'swap', values: {} }, edits } };
}

/** Asked again at every key press about the lines around each mark that stands alone. */
const pairingOf = rememberLines(pairMarks);

/** A title broken into lines, or a bracket that the next line closes. */
function isClosedBelow(draft: Draft, line: number, { mark }: PairMark): boolean {
  const { lines } = draft;
  for (let below = line + 1; below <= line + NEAR && below < lines.length; below++) {
    if (pairingOf(draft, below).unopened.some((other) => other.mark === partnerOf(mark))) return true;
    if (mark === '“' && lines[below]!.text.startsWith(mark, lines[below]!.contentStart)) return true;
  }
  return false;
}

function isOpenedAbove(draft: Draft, line: number, { mark }: PairMark): boolean {
  for (let above = line - 1; above >= line - NEAR && above >= 0; above--) {
    if (pairingOf(draft, above).unclosed.some((other) => other.mark === partnerOf(mark))) return true;
  }
  return false;
}

/** Lines that a title or a remark is broken into (practice). */
const NEAR = 4;
