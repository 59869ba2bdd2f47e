import { makeJsonSchema } from '../server/src/profile/json-schema';
import { COMMAND_REFERENCE } from './command-reference';
import { CONFIG_REFERENCE } from './config-reference';
import { makeOutputSchema, makeStreamSchema } from './output-schema';
import { RULE_REFERENCE } from './rule-reference';
import { SETTINGS_REFERENCE } from './settings-reference';

/** A file that is made from the code, by its path from the root, and what has to stand in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly make: () => string;
}

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
