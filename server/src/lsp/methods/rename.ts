import {
  AnnotatedTextEdit,
  type CancellationToken,
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fillGap, fillLinked, type Gap, openGap } from '../../features/gap';
import { placeholderAt } from '../../features/same-placeholders';
import { toRange, toTextEdit } from '../convert/range';
import { say } from '../convert/words';
import { toWorkspaceEdit } from '../convert/workspace-edit';
import { wordProblem } from '../requests/fill-gap';
import type { CheckedDocument, Session } from '../session/session';

/** Answers `textDocument/prepareRename`: what can be renamed is a placeholder. */
export async function prepareRename(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
  token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | null> {
  const found = await findGapAt(session, textDocument.uri, position, token);
  if (!found) return null;
  const { line, start, end } = found.gap.place;
  const words = found.gap.checkup.draft.lines[line]!.text.slice(start, end);
  return { range: toRange({ line, start, end }), placeholder: words };
}

/**
 * Answers `textDocument/rename`: fills a placeholder in. Whether others of the same words are meant too, and whether a
 * value that looks wrong is right, only the writer knows: those edits want to be confirmed. A client that cannot ask
 * is given the one edit that is certain.
 */
export async function rename(
  session: Session,
  { textDocument, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const found = await findGapAt(session, textDocument.uri, position, token);
  if (!found) return null;
  const { gap, checked } = found;
  const { language } = checked.inForce;
  const { edit, problem } = fillGap(gap, newName);
  const { confirmsChanges } = session.abilities;
  if (problem && (problem.level === 'error' || !confirmsChanges)) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, wordProblem(problem, language));
  }
  if (!confirmsChanges) return toWorkspaceEdit(checked.document, [edit], session.abilities);
  const doubt = problem && wordProblem(problem, language);
  const others = fillLinked(gap, newName).map(toTextEdit);
  const own = doubt === null ? toTextEdit(edit) : annotate(toTextEdit(edit), DOUBTFUL);
  return {
    documentChanges: [
      {
        textDocument: { uri: checked.document.uri, version: checked.document.version },
        edits: [own, ...others.map((other) => annotate(other, LINKED))],
      },
    ],
    changeAnnotations: {
      [LINKED]: confirm(say('linkedPlaces', language), say('linkedPlacesWhy', language)),
      ...(doubt === null ? {} : { [DOUBTFUL]: confirm(doubt) }),
    },
  };
}

const LINKED = 'linked';
const DOUBTFUL = 'doubtful';

function annotate(edit: TextEdit, id: string): AnnotatedTextEdit {
  return AnnotatedTextEdit.replace(edit.range, edit.newText, id);
}

function confirm(label: string, description?: string): ChangeAnnotation {
  return { label, needsConfirmation: true, ...(description === undefined ? {} : { description }) };
}

async function findGapAt(
  session: Session,
  uri: string,
  { line, character }: RenameParams['position'],
  token: CancellationToken,
): Promise<{ readonly gap: Gap; readonly checked: CheckedDocument } | null> {
  const checked = await session.check(uri, token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const here = placeholderAt(checked.checkup, line, character);
  if (!here) return null;
  const { start, end } = here.placeholder;
  const gap = openGap(checked.document.draft, checked.checkup, { line, start, end, mask: null });
  return gap && { gap, checked };
}
