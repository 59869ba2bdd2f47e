import type { Draft } from '../draft/draft';
import type { Line } from '../draft/line';
import { keep } from '../draft/memory';
import { readHanNumeral } from '../draft/numeral';
import { endsInReportWord } from '../draft/title';
import type { Genre } from '../genres/genre';
import { type Recognition, recognise } from '../genres/recognise';
import { gatherLines } from '../rules/matching/gather';

/** One report of a file that holds several: lines `[from, end)` of the file, as a draft of its own. */
export interface Member {
  readonly from: number;
  readonly end: number;
  readonly draft: Draft;
  readonly recognition: Recognition;
}

/** What a line may say about where a report begins. */
type Sign =
  | { readonly kind: 'mark'; readonly value: number; readonly isBare: boolean; readonly title: Line | null }
  | { readonly kind: 'title' | 'attachment' }
  | { readonly kind: 'opens'; readonly value: number };

const LONGEST = 60;
/** 篇一 【篇2】 范文三 第一篇：…… 自查报告篇一, as sites number their samples (custom). */
const MARK =
  /(?:^|报告|总结|汇报|材料|述职|范文|[【（(])(?:[（(【]?第([一二三四五六七八九十]{1,3}|\d{1,2})篇|(?:篇|范文|样本|例文)[（(]?(?:之)?([一二三四五六七八九十]{1,3}|\d{1,2}))[）)】]*(?=$|[\s\u3000：:.、】])/;
/** Words that end a report, and are none of a title. */
const CLOSING = /^(?:特此|专此|以上|谨此|现)/;

const gatherSigns = gatherLines((line): Sign | null => readSign(line));

function readSign(line: Line): Sign | null {
  const { ordinal, text, contentStart, contentEnd, hash } = line;
  if (ordinal?.type === 'han' && !ordinal.doubtful && ordinal.value < 3)
    return { kind: 'opens', value: ordinal.value };
  if (contentEnd - contentStart > LONGEST || hash > 2) return null;
  const words = text.slice(contentStart, contentEnd);
  if (words.startsWith('附件') || words.startsWith('附：')) return { kind: 'attachment' };
  const mark = MARK.exec(words);
  const value = mark ? numberOf(mark[1] ?? mark[2]!) : 0;
  if (value > 0 && !/[。；，]$/.test(words))
    return { kind: 'mark', value, ...readMarked(line, mark![0].length === words.length) };
  if (ordinal || hash > 1 || CLOSING.test(words) || line.hanCount < 4) return null;
  return endsInReportWord(words) && !/[。；，、！？：]/.test(words) ? { kind: 'title' } : null;
}

/** Of 第一篇：水闸自查报告 the title is what stands behind the mark, and that is no ordinal of a heading here. */
function readMarked(line: Line, isBare: boolean): { isBare: boolean; title: Line | null } {
  const { ordinal, contentEnd } = line;
  if (isBare || ordinal?.type !== 'part' || ordinal.titleStart >= contentEnd) return { isBare, title: null };
  return { isBare, title: { ...line, contentStart: ordinal.titleStart, ordinal: null, heading: null } };
}

function numberOf(words: string): number {
  const han = readHanNumeral(words, 0);
  return han ? han.value : Number(words);
}

interface Remembered {
  members: readonly Member[];
  genres: readonly Genre[] | null;
}

/** The members of the state before: what is derived from one stays good for as long as its lines do. */
const lastIn = keep<Remembered>(() => ({ members: [], genres: null }));

/**
 * The reports of a file that holds several (篇一 …… 篇二 ……, or one after another, each with its title). Each has to
 * be recognised as a report by itself: the parts of one report (第一篇　回顾) are not, and what follows 附件 is none.
 * @returns none for a file of one report
 */
export function findMembers(draft: Draft, genres: readonly Genre[]): readonly Member[] {
  const last = lastIn(draft);
  const starts = findStarts(draft);
  const known = last.genres === genres ? last.members : [];
  const members = starts.map(({ from, title }, i): Member => {
    const end = starts[i + 1]?.from ?? draft.lines.length;
    const before = known[i] ?? null;
    const part = draft.part(from, end, before?.draft ?? null, title);
    if (before?.draft === part) return { ...before, from, end };
    return { from, end, draft: part, recognition: recognise(part, genres) };
  });
  last.genres = genres;
  last.members = members;
  const recognised = members.filter(({ recognition }) => recognition.isDraft).length;
  return recognised > 1 && recognised * 2 > members.length ? members : [];
}

interface Start {
  readonly from: number;
  readonly title: Line | null;
}

function findStarts(draft: Draft): readonly Start[] {
  const signs = gatherSigns(draft);
  const marked: Start[] = [];
  for (const { line, value: sign } of signs) {
    if (sign.kind === 'mark' && sign.value === marked.length + 1)
      marked.push({ from: sign.isBare ? line + 1 : line, title: sign.title });
  }
  const starts =
    marked.length > 1
      ? marked
      : findTitled(signs).map((line) => ({ from: firstLineOfTitle(draft.lines, line), title: null }));
  const isEmpty = starts.some(({ from }, i) => from >= (starts[i + 1]?.from ?? draft.lines.length));
  return starts.length > 1 && !isEmpty ? starts : [];
}

/** Titles that each have a 一、 and a 二、 below them before the next one. */
function findTitled(signs: readonly { readonly line: number; readonly value: Sign }[]): readonly number[] {
  const starts: number[] = [];
  let opened = 0;
  let attachment = Number.NEGATIVE_INFINITY;
  let pending = -1;
  for (const { line, value: sign } of signs) {
    if (sign.kind === 'attachment') attachment = line;
    else if (sign.kind === 'opens') {
      opened = sign.value === opened + 1 ? sign.value : opened;
      if (opened === 2 && pending >= 0) {
        starts.push(pending);
        pending = -1;
      }
    } else if (sign.kind === 'title') {
      const isAttached = line - attachment <= NEAR_ATTACHMENT;
      if (isAttached || (pending >= 0 && opened === 0)) continue;
      pending = line;
      opened = 0;
    }
  }
  return starts;
}

/** A title may be broken over three lines: those above it stand apart from what is above them. */
function firstLineOfTitle(lines: readonly Line[], line: number): number {
  let first = line;
  while (first > 0 && line - first < 2 && isUpperLine(lines[first - 1]!)) first--;
  return first === 0 || lines[first - 1]!.role === 'blank' ? first : line;
}

function isUpperLine({ role, ordinal, hash, hanCount, text }: Line): boolean {
  if (role !== 'text' || ordinal || hash > 0 || hanCount < 2 || hanCount > 30) return false;
  return !/[。；！？：…]|年.*月|^\s*特此/.test(text);
}

/** 附件2, a blank line or two, and the title of the attachment. */
const NEAR_ATTACHMENT = 4;
