import type { Level } from '../../rules/rule';
import type { Format } from './format';
import { relativePath } from './relative-path';
import { visible } from './visible';
import { wordFinding } from './wording';

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which become annotations of a pull request. */
export const GITHUB: Format = {
  head: '',
  separator: '',
  file: (file, { language }) =>
    file.findings
      .map((finding) => {
        const { rule, level, line, start, end } = finding;
        const properties = Object.entries({
          file: relativePath(file.path),
          line: line + 1,
          endLine: line + 1,
          col: start + 1,
          endColumn: Math.max(start + 1, end),
          title: rule,
        }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${COMMANDS[level]} ${properties.join(',')}::${escapeData(visible(wordFinding(file, finding, language)))}\n`;
      })
      .join(''),
  tail: () => '',
};

/** Each line is a command of its own, so line ends are written `%0A`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
