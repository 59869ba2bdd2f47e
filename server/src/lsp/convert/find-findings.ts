import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Checkup } from '../../checkup/checkup';
import type { Finding } from '../../checkup/finding';
import { keyOf, readKey } from './finding-key';
import { toRange, touches } from './range';
import { SOURCE } from './to-diagnostics';

/** A finding, and the diagnostics of the client that show it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The findings at a range: those that the diagnostics passed in show, or all of them when none is ours or none fits
 * any more because the text has changed since.
 */
export function findFindings(
  checkup: Checkup,
  range: Range,
  diagnostics: readonly Diagnostic[],
): readonly ShownFinding[] {
  const ours = diagnostics.filter(({ source }) => source === SOURCE);
  const all = checkup.findings
    .filter((finding) => touches(range, finding))
    .map((finding) => ({ finding, diagnostics: ours.filter((one) => shows(one, finding)) }));
  const shown = all.filter((one) => one.diagnostics.length > 0);
  return shown.length > 0 ? shown : all;
}

function shows(diagnostic: Diagnostic, finding: Finding): boolean {
  if (diagnostic.code !== finding.rule) return false;
  const key = readKey(diagnostic);
  if (typeof key === 'string') return key === keyOf(finding) && touches(diagnostic.range, finding);
  const { start, end } = toRange(finding);
  return isSame(diagnostic.range.start, start) && isSame(diagnostic.range.end, end);
}

function isSame(a: Range['start'], b: Range['start']): boolean {
  return a.line === b.line && a.character === b.character;
}
