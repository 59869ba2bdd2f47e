import { writeFile } from 'node:fs/promises';
import type { Finding } from '../../checkup/finding';
import { wordMessage } from '../../checkup/message';
import { messagesOf } from '../../checkup/messages-of';
import { findRule } from '../../rules/catalogue';
import type { Language } from '../../rules/rule';
import type { WordComment } from '../../word/word';
import { CommandError } from '../arguments/command-error';
import type { Options } from '../arguments/read-arguments';
import { checkText } from '../checking/check-text';
import { revisionDate } from '../checking/file-checker';
import { FileProfiles } from '../checking/file-profiles';
import { openWord } from '../files/draft-file';
import { replaceFile } from '../files/replace-file';
import { outputTo } from '../output';
import { reasonOf } from '../reason-of';
import { say } from '../say';
import { readBytes } from './text';

/**
 * Writes the findings of a Word document into it as comments.
 * @throws CommandError where that cannot be done; then nothing is written
 */
export async function annotate(options: Options): Promise<void> {
  const { operands, output, language } = options;
  const path = operands[0]!;
  const original = readBytes(path, language);
  const file = await openWord(original);
  if (typeof file === 'string') throw new CommandError(say(file, { path }, language));
  if (file.word!.isSigned && !options.breaksSignature)
    throw new CommandError(say('signed', { path }, language));
  const profiles = new FileProfiles({ ...options, isConfigSought: true });
  const { profile, problems, unreadable } = await profiles.resolve(path);
  const wrong = [...unreadable, ...problems];
  if (wrong.length > 0) throw new CommandError(wrong.join(' '));
  const { findings } = checkText({ path, isNamed: true, profile, ...file }, options);
  const { annotateWord } = await import('../../word/word');
  const comments = findings.map((finding) => comment(finding, language));
  const bytes = annotateWord(file.word!, comments, revisionDate());
  const target = output ?? path;
  if (target === '-') {
    await outputTo(process.stdout).write(bytes);
    return;
  }
  await write(target, output === null ? original : null, bytes, language);
  await outputTo(process.stdout).write(
    `${say('annotated', { count: comments.length, path: target }, language)}\n`,
  );
}

/** Over the document itself as `--fix` does; another file is written as it is. */
async function write(
  path: string,
  original: Buffer | null,
  bytes: Uint8Array,
  language: Language,
): Promise<void> {
  try {
    if (original) await replaceFile(path, original, bytes);
    else await writeFile(path, bytes);
  } catch (error) {
    throw new CommandError(say('unwritable', { path, reason: reasonOf(error) }, language));
  }
}

function comment({ rule, message, line, start, end }: Finding, language: Language): WordComment {
  const why = findRule(rule)?.text[language].why;
  return {
    ...{ line, column: start, endLine: line, endColumn: end },
    paragraphs: [wordMessage(messagesOf(rule), message, language), ...(why ? [why] : []), rule],
  };
}
