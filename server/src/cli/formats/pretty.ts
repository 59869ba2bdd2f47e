import { judge } from '../../checkup/judge';
import { fillTemplate as fill } from '../../checkup/message';
import { RECOGNITION_REASONS } from '../../genres/recognition-reasons';
import type { Level } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import type { FileFacts, Totals } from '../checking/totals';
import { joinWords } from '../join-words';
import { say } from '../say';
import { WORDS } from '../words';
import { layTable, pad, padBefore, widthOf } from './columns';
import type { Format, FormatContext } from './format';
import { visible, visiblePath } from './visible';
import { wordFinding } from './wording';

const STYLES = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

/** From so many drafts on a table sums them up. */
const MANY = 10;

/** For a person: the findings of each draft in aligned columns, then a summary. */
export const PRETTY: Format = {
  head: '',
  separator: '',
  file: (file, context) => {
    const isListed = file.isNamed || file.checkup.recognition.isDraft;
    const hasFindings = file.findings.length + file.omitted > 0;
    return hasFindings || (isListed && !context.isQuiet) ? writeFile(file, context) : '';
  },
  tail: (totals, context) => (context.isQuiet ? '' : writeSummary(totals, context)),
};

function writeFile(file: CheckedFile, context: FormatContext): string {
  const { language, paint } = context;
  const places = file.findings.map(({ line, start }) => `${line + 1}:${start + 1}`);
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  const levels = describeLevels(file, context);
  const rows = file.findings.map((finding, i) => {
    const place = paint('dim', places[i]!.padStart(placeWidth));
    const said = visible(wordFinding(file, finding, language));
    return `  ${place}  ${levels.get(finding.level)}  ${said}  ${paint('dim', finding.rule)}\n`;
  });
  if (file.omitted > 0) rows.push(`  ${paint('dim', say('omitted', { count: file.omitted }, language))}\n`);
  return `${paint('bold', visiblePath(file.path))}  ${describeState(file, context)}\n${rows.join('')}${rows.length > 0 ? '\n' : ''}`;
}

/** The word for each level that a draft has findings of, all of one width. */
function describeLevels(
  { findings }: CheckedFile,
  { language, paint }: FormatContext,
): ReadonlyMap<Level, string> {
  const levels = [...new Set(findings.map(({ level }) => level))];
  const words = levels.map((level) => WORDS[level][language]);
  const width = Math.max(0, ...words.map(widthOf));
  return new Map(levels.map((level, i) => [level, paint(STYLES[level], pad(words[i]!, width))]));
}

/** In a few words: what a file was taken for, and what it lacks. */
export function describeState(
  { checkup, summary, word }: CheckedFile,
  { language, paint }: FormatContext,
): string {
  const { isDraft, reason } = checkup.recognition;
  if (!isDraft) {
    const words = RECOGNITION_REASONS[reason.id][language];
    return paint('dim', say('notDraft', { reason: visible(fill(words, reason.values, language)) }, language));
  }
  const name = describeGenre(checkup, word, language);
  if (summary.ready) return `${name} · ${paint('green', WORDS.ready[language])}`;
  const { missingSections, placeholders } = summary;
  return [
    name,
    ...(missingSections.length > 0
      ? [say('missing', { sections: list(missingSections, language) }, language)]
      : []),
    ...(placeholders > 0 ? [say('open', { count: placeholders }, language)] : []),
  ].join(' · ');
}

/** The genre; of a Word document that was checked only because it was named, that and why. */
function describeGenre(
  { recognition, draft, profile }: CheckedFile['checkup'],
  word: CheckedFile['word'],
  language: FormatContext['language'],
): string {
  const name = visible(recognition.genre?.name[language] ?? WORDS.noGenre[language]);
  if (!word || recognition.reason.id !== 'declared') return name;
  const { reason } = judge(draft, { ...profile, isDraft: null });
  const words = fill(RECOGNITION_REASONS[reason.id][language], reason.values, language);
  return `${name} · ${say('unrecognised', { reason: visible(words) }, language)}`;
}

function writeSummary(totals: Totals, context: FormatContext): string {
  const { language, level } = context;
  const { drafts, files, errors, warnings, placeholders, below, fixed, fixedFiles } = totals;
  const skipped = files - drafts;
  const notes = [
    ...(fixed > 0 ? [say('fixed', { count: fixed, files: fixedFiles }, language)] : []),
    say('summary', { files: drafts, errors, warnings, placeholders }, language),
    ...(skipped > 0 ? [say('skipped', { count: skipped }, language)] : []),
    ...(below > 0 ? [say('below', { count: below, level: WORDS[level][language] }, language)] : []),
  ];
  return `${drafts >= MANY ? writeTable(totals, context) : ''}${notes.join(language === 'zh' ? '' : ' ')}\n`;
}

function writeTable({ worst, drafts, ready }: Totals, { language, paint }: FormatContext): string {
  if (worst.length === 0) return '';
  const head = (['tableFile', 'tableGenre', 'error', 'warning', 'tableOpen', 'tableMissing'] as const).map(
    (id) => WORDS[id][language],
  );
  const row = ({ path, genre, errors, warnings, placeholders, missingSections }: FileFacts) => [
    visiblePath(path),
    genre === null ? WORDS.noGenre[language] : visible(genre),
    ...[errors, warnings, placeholders].map((count) => (count > 0 ? String(count) : '-')),
    list(missingSections, language),
  ];
  const [first, ...rest] = alignNumbers([head, ...worst.map(row)]);
  const more = drafts - ready - worst.length;
  return [
    paint('bold', first!),
    ...rest,
    ...(more > 0 ? [paint('dim', say('tableMore', { count: more }, language))] : []),
    '',
    '',
  ].join('\n');
}

/** Lines of the table; its third to fifth columns hold numbers. */
function alignNumbers(rows: readonly (readonly string[])[]): readonly string[] {
  const isNumber = (column: number) => column >= 2 && column <= 4;
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  const aligned = rows.map((row) =>
    row.map((cell, column) => (isNumber(column) ? padBefore(cell, widths[column]!) : cell)),
  );
  return layTable(aligned).split('\n');
}

function list(words: readonly string[], language: FormatContext['language']): string {
  return joinWords(words.map(visible), language);
}
