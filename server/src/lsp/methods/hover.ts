import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { MARKDOWN, PLAIN } from '../convert/markup';
import { toRange, touches } from '../convert/range';
import type { Session } from '../session/session';
import { hoverFinding } from './hover-finding';
import { type HoverPart, hoverPlaceholder } from './hover-placeholder';

/** Answers `textDocument/hover`: the placeholder at a place, and why the findings there matter. */
export async function hover(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const { checkup, inForce } = checked;
  const markup = session.abilities.readsMarkdown ? MARKDOWN : PLAIN;
  const here = { start: position, end: position };
  const parts: HoverPart[] = [];
  const placeholder = hoverPlaceholder(checkup, position, inForce.language, markup);
  if (placeholder) parts.push(placeholder);
  for (const finding of checkup.findings.filter((one) => touches(here, one))) {
    parts.push(hoverFinding(finding, inForce.language, markup, session.abilities.explainsRules));
  }
  const first = parts[0];
  if (!first) return null;
  const value = parts.map(({ text }) => text).join(`\n\n${markup.rule}\n\n`);
  return { contents: { kind: markup.kind, value }, range: toRange(first) };
}
