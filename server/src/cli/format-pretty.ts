import { eastAsianWidth } from 'get-east-asian-width';
import { fillTemplate, wordMessage } from '../checkup/message';
import { messagesOf } from '../checkup/messages-of';
import { RECOGNITION_REASONS } from '../genres/recognition-reasons';
import type { Language, Level, MessageValue } from '../rules/rule';
import type { CheckedFile } from './check-text';
import type { Options } from './options';
import { WORDS } from './words';

/** Wraps text in the colour of that name, or leaves it as it is. */
export type Paint = (style: 'red' | 'yellow' | 'blue' | 'dim' | 'green' | 'bold', text: string) => string;

const STYLES = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

/** The result for a person: the findings of each draft in aligned columns, then a summary. */
export function formatPretty(files: readonly CheckedFile[], options: Options, paint: Paint): string {
  const printer = new Printer(options, paint);
  for (const file of files) if (file.named || file.recognition.isDraft) printer.addFile(file);
  return printer.finish(files);
}

class Printer {
  readonly #lines: string[] = [];
  readonly #language: Language;
  readonly #level: Level;
  readonly #paint: Paint;

  constructor({ language, level }: Options, paint: Paint) {
    this.#language = language;
    this.#level = level;
    this.#paint = paint;
  }

  addFile(file: CheckedFile): void {
    this.#lines.push(`${this.#paint('bold', file.path)}  ${this.#state(file)}`);
    const places = file.findings.map(({ line, start }) => `${line + 1}:${start + 1}`);
    const levels = file.findings.map(({ level }) => WORDS[level][this.#language]);
    const placeWidth = Math.max(0, ...places.map((place) => place.length));
    const levelWidth = Math.max(0, ...levels.map(widthOf));
    for (const [i, { rule, level, message }] of file.findings.entries()) {
      const place = this.#paint('dim', places[i]!.padStart(placeWidth));
      const word = this.#paint(STYLES[level], pad(levels[i]!, levelWidth));
      const said = wordMessage(messagesOf(rule), message, this.#language);
      this.#lines.push(`  ${place}  ${word}  ${said}  ${this.#paint('dim', rule)}`);
    }
    this.#lines.push('');
  }

  finish(files: readonly CheckedFile[]): string {
    const drafts = files.filter(({ recognition }) => recognition.isDraft);
    const sum = (count: (file: CheckedFile) => number) =>
      drafts.reduce((total, file) => total + count(file), 0);
    const summary = this.#say('summary', {
      files: drafts.length,
      errors: sum(({ summary }) => summary.counts.error),
      warnings: sum(({ summary }) => summary.counts.warning),
      placeholders: sum(({ summary }) => summary.placeholders),
    });
    const skipped = files.length - drafts.length;
    const below = sum((file) => file.below);
    const level = WORDS[this.#level][this.#language];
    const notes = [
      summary,
      ...(skipped > 0 ? [this.#say('skipped', { count: skipped })] : []),
      ...(below > 0 ? [this.#say('below', { count: below, level })] : []),
    ];
    return [...this.#lines, notes.join(this.#language === 'zh' ? '' : ' '), ''].join('\n');
  }

  #state({ recognition, summary }: CheckedFile): string {
    if (!recognition.isDraft) {
      const { id, values } = recognition.reason;
      const reason = fillTemplate(RECOGNITION_REASONS[id][this.#language], values, this.#language);
      return this.#paint('dim', this.#say('notDraft', { reason }));
    }
    const genre = recognition.genre?.name[this.#language] ?? WORDS.noGenre[this.#language];
    if (summary.ready) return `${genre} · ${this.#paint('green', WORDS.ready[this.#language])}`;
    const sections = summary.missingSections.join(this.#language === 'zh' ? '、' : ', ');
    const parts = [
      genre,
      ...(sections ? [this.#say('missing', { sections })] : []),
      ...(summary.placeholders > 0 ? [this.#say('open', { count: summary.placeholders })] : []),
    ];
    return parts.join(' · ');
  }

  #say(id: keyof typeof WORDS, values: Record<string, MessageValue>): string {
    return fillTemplate(WORDS[id][this.#language], values, this.#language);
  }
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns that a text takes on a terminal: a full-width character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += eastAsianWidth(char.codePointAt(0)!);
  return width;
}
