import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { normaliseUri } from '../../profile/config-location';
import type { ConfigProblem } from '../../profile/config-problem';
import type { Language } from '../../rules/rule';
import { OffsetIndex } from '../convert/offset-index';
import { SOURCE } from '../convert/to-diagnostics';
import type { Session } from '../session/session';

/** The `code` of diagnostics in configuration files. */
const CONFIGURATION = 'configuration';

/** What is wrong in an open configuration file, in its present text. */
export async function diagnoseConfig({ settings, config }: Session, uri: string): Promise<Diagnostic[]> {
  const problems = await problemsOf({ settings, config }, uri);
  const text = (await config.source.read(uri)) ?? '';
  return toConfigDiagnostics(text, problems, await settings.language());
}

/** The problems of one configuration file. */
export async function problemsOf(
  { settings, config }: Pick<Session, 'settings' | 'config'>,
  uri: string,
): Promise<readonly ConfigProblem[]> {
  const all = await config.source.check(uri, await settings.ofWindow(), config.folders);
  return all.get(normaliseUri(uri)) ?? [];
}

/** Problems as diagnostics, with their places in the text. */
export function toConfigDiagnostics(
  text: string,
  problems: readonly ConfigProblem[],
  language: Language,
): Diagnostic[] {
  const index = new OffsetIndex(text);
  return problems.map(({ start, end, level, message }) => ({
    range: index.rangeOf(start, end),
    severity: level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: CONFIGURATION,
    source: SOURCE,
    message: message[language],
  }));
}
