import type { Checkup } from '../../checkup/checkup';
import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import { matcherOf } from '../../genres/title-matcher';
import { findTopLayer } from '../../genres/top-layer';
import type { Edit } from '../../rules/rule';
import { defaultStyle, isModel, readStyle, writeOrdinal } from '../../rules/structure/heading-style';
import { titleToInsert } from '../../rules/structure/section-name';
import { writeNumber } from '../rewrite/renumber';
import type { Suggestion } from './suggestion';

/** What stands before an ordinal or a title: blanks, `## `. */
const BEFORE = /^[ \t\u3000\u00A0]*(?:#{1,6}[ \t]+)?/;
/** Longer than any beginning of a title; a mark shows that the line is a sentence. */
const BEGINNING = /^[^。，；：！？]{0,20}$/;

/** A line of which nothing, or the beginning of an ordinal or a title, is written. */
interface Beginning {
  readonly line: number;
  readonly before: string;
  readonly typed: string;
}

/**
 * What could open a section in a line that is empty or just begun, up to the column: the sections that the genre
 * requires and the draft lacks, under the next ordinal of the draft's highest layer; and the next ordinal of each list
 * that is open there. None in a line that has something behind the column.
 */
export function suggestOpenings(checkup: Checkup, line: number, column: number): readonly Suggestion[] {
  const { draft } = checkup;
  const begun = readBeginning(draft, line, column);
  if (!begun) return [];
  const found = [...suggestSections(checkup, begun), ...suggestOrdinals(draft, begun)];
  return found.filter(({ label }, i) => found.findIndex((other) => other.label === label) === i);
}

function readBeginning({ lines, outline }: Draft, line: number, column: number): Beginning | null {
  const { text, role } = lines[line] ?? { text: '', role: 'code' };
  if (role !== 'text' && role !== 'blank') return null;
  const { signatureLine, dateLine, attachmentLine } = outline.ending;
  const isBehind = [signatureLine, dateLine, attachmentLine].some((end) => end >= 0 && end <= line);
  if (isBehind || line < (outline.title?.endLine ?? 0) || text.slice(column).trim() !== '') return null;
  const before = BEFORE.exec(text.slice(0, column))![0];
  const typed = text.slice(before.length, column);
  return BEGINNING.test(typed) ? { line, before, typed } : null;
}

function* suggestSections(checkup: Checkup, begun: Beginning): Generator<Suggestion> {
  const { draft, plan } = checkup;
  if (!plan || plan.missing.length === 0) return;
  const top = findTopLayer(draft.outline.sections, matcherOf(plan.genre));
  const siblings = top.filter((section) => section.line !== begun.line && isModel(section, draft.lines));
  const at = siblings.findLastIndex((section) => section.line < begun.line) + 1;
  const model = siblings[at - 1] ?? siblings[at];
  const style = model ? readStyle(draft, model, siblings) : defaultStyle(draft);
  const value = siblings[at - 1] ? (model!.ordinal?.value ?? 0) + 1 : (model?.ordinal?.value ?? 1);
  const ordinal = style.ordinal === null ? '' : writeOrdinal(style.ordinal, value) + style.gap;
  const more = numberOn(draft, siblings.slice(at), value);
  for (const { demand } of plan.missing) {
    const title = titleToInsert(demand.titles);
    const after = style.isRunIn ? style.after : style.after.replace(/[ \t\u3000]+$/, '');
    const made = {
      kind: 'section',
      ordinal,
      title,
      rest: title + after,
      before: style.before,
      more,
    } as const;
    yield* suggest(begun, made);
  }
}

/** The numbers behind, moved on up to the first gap. */
function numberOn(draft: Draft, behind: readonly Section[], value: number): readonly Edit[] {
  const edits: Edit[] = [];
  let taken = value;
  for (const { line, ordinal } of behind) {
    if (!ordinal || ordinal.value !== taken) break;
    taken++;
    const edit = writeNumber(draft, { line, start: ordinal.start, end: ordinal.end }, taken);
    if (!edit) break;
    edits.push(edit);
  }
  return edits;
}

/** From the innermost list that is open at the line to the outermost. */
function* suggestOrdinals(draft: Draft, begun: Beginning): Generator<Suggestion> {
  let last: Section | null = null;
  for (const section of draft.outline.all) {
    if (section.line >= begun.line) break;
    last = section;
  }
  for (let section = last; section; section = section.parent) {
    const { ordinal, line } = section;
    if (!ordinal || ordinal.mark === '') continue;
    const { text } = draft.lines[line]!;
    const written = writeOrdinal(text.slice(ordinal.start, ordinal.end), ordinal.value + 1);
    const behind = (section.parent?.children ?? draft.outline.sections).filter(
      (one) => one.line > begun.line && one.ordinal?.type === ordinal.type,
    );
    const more = numberOn(draft, behind, ordinal.value + 1);
    const gap = text.slice(ordinal.end, ordinal.titleStart);
    const before = text.slice(0, ordinal.start);
    yield* suggest(begun, { kind: 'ordinal', ordinal: written, title: '', rest: gap, before, more });
  }
}

interface Opening {
  readonly kind: 'section' | 'ordinal';
  readonly ordinal: string;
  readonly title: string;
  /** What comes behind the ordinal. */
  readonly rest: string;
  /** How such a line begins in this draft, where nothing is written yet. */
  readonly before: string;
  readonly more: readonly Edit[];
}

function* suggest({ before: present, typed }: Beginning, opening: Opening): Generator<Suggestion> {
  const { kind, ordinal, title, rest, more } = opening;
  const whole = ordinal + rest;
  const byTitle = typed !== '' && title !== '' && title.startsWith(typed);
  if (!byTitle && (!whole.startsWith(typed) || whole === typed)) return;
  yield {
    kind,
    label: ordinal + title,
    text: present === '' ? opening.before + whole : whole,
    start: present.length,
    filter: byTitle ? title : whole,
    more,
    source: '',
  };
}
