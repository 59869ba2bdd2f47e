import type { CancellationToken, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { growSelection } from '../../features/grow-selection';
import { toStretchRange } from '../convert/range';
import type { Session } from '../session/session';

/** Answers `textDocument/selectionRange`: clause, sentence, item, sections. Other texts grow as the editor has it. */
export async function selectionRanges(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
  token: CancellationToken,
): Promise<SelectionRange[] | null> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const { draft } = checked.checkup;
  return positions.map((position) => {
    const steps = growSelection(draft, position.line, position.character);
    const nested = steps.reduceRight<SelectionRange | undefined>(
      (parent, step) => ({ range: toStretchRange(step), ...(parent && { parent }) }),
      undefined,
    );
    // There has to be one for each position.
    return nested ?? { range: { start: position, end: position } };
  });
}
