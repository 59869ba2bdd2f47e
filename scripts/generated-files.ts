import { makeJsonSchema } from '../server/src/profile/json-schema';
import { COMMAND_REFERENCE } from './command-reference';
import { CONFIG_REFERENCE } from './config-reference';
import type { GeneratedFile } from './generated-file';
import { makeOutputSchema, makeStreamSchema } from './output-schema';
import { RULE_REFERENCE } from './rule-reference';
import { SETTINGS_REFERENCE } from './settings-reference';

/** Everything `npm run generate` writes. What is added here is written by it and held by test/generated.test.ts. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'schemas/reportcheckup.schema.json', make: () => writeJson(makeJsonSchema('validate')) },
  { path: 'schemas/reportcheckup.completion.schema.json', make: () => writeJson(makeJsonSchema('complete')) },
  { path: 'schemas/report-checkup.output.schema.json', make: () => writeJson(makeOutputSchema()) },
  { path: 'schemas/report-checkup.stream.schema.json', make: () => writeJson(makeStreamSchema()) },
  ...COMMAND_REFERENCE,
  ...CONFIG_REFERENCE,
  ...RULE_REFERENCE,
  ...SETTINGS_REFERENCE,
];

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
