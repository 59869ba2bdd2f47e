import type { Format } from './format';
import { describeFile } from './json-file';

/** The result as JSON, version 1 (schemas/report-checkup.output.schema.json). Each file stands on a line of its own. */
export const JSON_FORMAT: Format = {
  head: '{\n  "version": 1,\n  "files": [',
  separator: ',',
  file: (file, { language }) => `\n    ${JSON.stringify(describeFile(file, language))}`,
  tail: ({ files, findings, errors, warnings }) => {
    const summary = { files, findings, errors, warnings };
    return `${files > 0 ? '\n  ' : ''}],\n  "summary": ${JSON.stringify(summary)}\n}\n`;
  },
};
