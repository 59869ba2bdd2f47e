import type { Draft } from '../draft/draft';
import type { Edit } from '../rules/rule';
import { readDirectives } from './directives';
import type { Finding } from './finding';

/**
 * The edits that silence a finding where it stands, by a comment of its own; null where the draft's format knows no
 * comments, since a plain text is handed in as it is.
 */
export function suppressionEdits(draft: Draft, { rule, line }: Finding): readonly Edit[] | null {
  if (draft.format !== 'markdown') return null;
  // Between the lines of the front matter stands no comment.
  if (line < draft.frontMatterEnd) return [insertLine(draft, draft.frontMatterEnd, `disable-file ${rule}`)];
  const { title } = draft.outline;
  if (title && line > title.line && line < title.endLine) return encloseTitle(draft, title, rule);
  return [extendComment(draft, line, rule) ?? insertLine(draft, line, `disable-next-line ${rule}`)];
}

/** A comment between the lines of a title would break it in two. */
function encloseTitle(draft: Draft, title: { line: number; endLine: number }, rule: string): readonly Edit[] {
  return [
    insertLine(draft, title.line, `disable ${rule}`),
    insertLine(draft, title.endLine, `enable ${rule}`),
  ];
}

/** Adds the rule to the comment right above that speaks of the next line already. */
function extendComment({ lines }: Draft, line: number, rule: string): Edit | null {
  let above = line - 1;
  while (above >= 0 && lines[above]!.role === 'blank') above--;
  if (above < 0) return null;
  const comment = readDirectives(lines[above]!).find(
    ({ kind, names }) => kind === 'next-line' && names.length > 0,
  );
  if (!comment) return null;
  const { end } = comment.names.at(-1)!;
  return { line: above, start: end, endLine: above, end, text: `, ${rule}` };
}

function insertLine({ lines }: Draft, line: number, instruction: string): Edit {
  const comment = `<!-- report-checkup-${instruction} -->`;
  const lineEnd = lines.find((one) => one.lineEnd !== '')?.lineEnd ?? '\n';
  const last = lines.length - 1;
  if (line <= last) return { line, start: 0, endLine: line, end: 0, text: comment + lineEnd };
  const end = lines[last]!.text.length;
  return { line: last, start: end, endLine: last, end, text: lineEnd + comment };
}
