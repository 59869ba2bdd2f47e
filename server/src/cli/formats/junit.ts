import type { Finding } from '../../checkup/finding';
import type { Language } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import type { Format } from './format';
import { wordFinding } from './wording';

/** JUnit's XML: a suite a file, a case a finding; a file without findings is one case that passed. */
export const JUNIT: Format = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="report-checkup">\n',
  separator: '',
  file: (checked, { language }) => {
    const { path, findings, checkup } = checked;
    if (findings.length === 0) {
      const skipped = checkup.recognition.isDraft ? '' : '<skipped/>';
      return suite(
        path,
        [`<testcase name="report-checkup"${attribute('classname', path)}>${skipped}</testcase>`],
        {
          skipped: skipped ? 1 : 0,
        },
      );
    }
    const cases = findings.map((finding) => failure(checked, finding, language));
    return suite(path, cases, { failures: findings.length });
  },
  tail: ({ failures }) => {
    const suites = failures.map(({ path, sentence }) => {
      const error = `<error${attribute('message', sentence)}/>`;
      return suite(
        path,
        [`<testcase name="report-checkup"${attribute('classname', path)}>${error}</testcase>`],
        {
          errors: 1,
        },
      );
    });
    return `${suites.join('')}</testsuites>\n`;
  },
};

function suite(
  path: string,
  cases: readonly string[],
  { failures = 0, errors = 0, skipped = 0 }: { failures?: number; errors?: number; skipped?: number },
): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return `  <testsuite${attribute('name', path)} ${counts}>\n${cases.map((one) => `    ${one}\n`).join('')}  </testsuite>\n`;
}

function failure(file: CheckedFile, finding: Finding, language: Language): string {
  const { path } = file;
  const { rule, level, line, start } = finding;
  const message = wordFinding(file, finding, language);
  const place = `${line + 1}:${start + 1}`;
  const name = attribute('name', `${rule} (${place})`);
  const said = xml(`${path}:${place}: ${message}`);
  return `<testcase${name}${attribute('classname', path)}><failure${attribute('type', level)}${attribute('message', message)}>${said}</failure></testcase>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${xml(value).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 can hold no control characters, no half of a surrogate pair, and no noncharacters, not even escaped. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}
