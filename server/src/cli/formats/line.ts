import type { Level } from '../../rules/rule';
import type { Format } from './format';
import { visible, visiblePath } from './visible';
import { wordFinding } from './wording';

/** Words that problem matchers of editors know, in either language. */
const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
};

/** One line a finding, `path:line:column: level: message (rule)`, as compilers write it. */
export const LINE: Format = {
  head: '',
  separator: '',
  file: (file, { language }) =>
    file.findings
      .map((finding) => {
        const { rule, level, line, start } = finding;
        const place = `${visiblePath(file.path)}:${line + 1}:${start + 1}`;
        return `${place}: ${LEVELS[level]}: ${visible(wordFinding(file, finding, language))} (${rule})\n`;
      })
      .join(''),
  tail: () => '',
};
