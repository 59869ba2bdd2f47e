import { Counters } from './numbering/counters';
import { NumberDefinitions } from './numbering/number-definitions';
import { Styles } from './parts/styles';
import { WordPackage } from './parts/word-package';
import type { Reading, Story } from './read/story';
import { StoryReader, toLosses } from './read/story-reader';
import type { LineKind, Loss, OpenField, Reviewing, WordLine } from './word-text';

/** A Word document as a person sees it. */
export interface WordDocument {
  readonly package: WordPackage;
  /** The lines of the draft, joined by LF: body, table cells, text boxes. Contents, notes and margins are apart. */
  readonly text: string;
  /** Line `i` of the text, from 0. */
  readonly lines: readonly WordLine[];
  readonly fields: readonly OpenField[];
  /** All that a reader of the document sees, in its order: with contents, then notes, headers and footers. */
  readonly everything: readonly WordLine[];
  readonly losses: readonly Loss[];
  readonly reviewing: Reviewing;
  readonly isSigned: boolean;
}

/** The author of the comments that this program writes: they never count as somebody's. */
export const OUR_AUTHOR = 'Report Checkup 报告体检';
const APART: ReadonlySet<LineKind> = new Set(['contents', 'note', 'margin']);

/**
 * Reads a Word document (.docx, as Word, WPS and LibreOffice write it). Nothing of it is changed; linear in its size.
 * @param bytes the file
 * @throws {WordError} which says what the file is, where it is none that can be read
 */
export function readWord(bytes: Uint8Array): WordDocument {
  const pack = WordPackage.open(bytes);
  const styles = new Styles(pack.related('styles'));
  const numbers = new NumberDefinitions(pack.related('numbering'), styles);
  const reading: Reading = {
    ...{ styles, numbers, counters: new Counters(), losses: new Map(), changes: [], paragraphs: 0 },
  };
  const body = new StoryReader(reading, 'paragraph').read(pack.main.root);
  const { lines, fields, newNumbers } = withoutContents(body);
  const changes = reading.changes.map((each) => ({ ...each, line: newNumbers[each.line] ?? lines.length }));
  const losses = toLosses(reading.losses).map((each) => ({ ...each, line: newNumbers[each.line] ?? 0 }));
  return {
    package: pack,
    text: lines.map(({ text }) => text).join('\n'),
    ...{ lines, fields, losses },
    everything: [...body.lines, ...readApart(pack, reading)],
    reviewing: readReviewing(pack, changes),
    isSigned: pack.isSigned,
  };
}

/** The lines of the draft, and by number of a line of the whole what number it has among them. */
function withoutContents({ lines, fields }: Story) {
  const newNumbers: number[] = [];
  const kept: WordLine[] = [];
  for (const line of lines) {
    newNumbers.push(kept.length);
    if (!APART.has(line.kind)) kept.push(line);
  }
  const keptFields = fields
    .filter(({ line }) => !APART.has(lines[line]!.kind))
    .map((field) => ({ ...field, line: newNumbers[field.line]! }));
  return { lines: kept, fields: keptFields, newNumbers };
}

const NOTES = ['footnotes', 'endnotes'];
const MARGINS = ['header', 'footer'];

function readApart(pack: WordPackage, reading: Reading): WordLine[] {
  const relationships = pack.relationshipsOf(pack.main.name);
  const read = (types: readonly string[], kind: LineKind) =>
    relationships
      .filter(({ type, isExternal }) => types.includes(type) && !isExternal)
      .flatMap(({ target }) => {
        const root = pack.part(target)?.root;
        return root ? new StoryReader({ ...reading, changes: [] }, kind).read(root).lines : [];
      })
      .filter(({ text }) => text.trim() !== '');
  return [...read(NOTES, 'note'), ...read(MARGINS, 'margin')];
}

function readReviewing(pack: WordPackage, changes: readonly { author: string; line: number }[]): Reviewing {
  const comments = [...(pack.related('comments')?.root.elements() ?? [])]
    .filter(({ name }) => name === 'w:comment')
    .map((comment) => comment.attribute('w:author') ?? '')
    .filter((author) => author !== OUR_AUTHOR);
  const authors = new Set([...changes.map(({ author }) => author), ...comments].filter(Boolean));
  return {
    changes: changes.length,
    comments: comments.length,
    authors: [...authors],
    line: changes[0]?.line ?? null,
  };
}
