import { writeFileSync } from 'node:fs';
import { countByRule, formatPrecision, measurePrecision } from './measure';

/** What the rule pages tell of how often each rule speaks. */
const RATES = 'docs/rules/rates.json';

const [folder, option, zh, en] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && (option !== '--rates' || !zh || !en))) {
  console.error('usage: npm run precision -- FOLDER [--rates CORPUS-IN-CHINESE CORPUS-IN-ENGLISH]');
  process.exitCode = 2;
} else {
  const precision = measurePrecision(folder);
  process.stdout.write(formatPrecision(precision));
  if (option) {
    const rates = { corpus: { zh, en }, characters: precision.characters, found: countByRule(precision) };
    writeFileSync(RATES, `${JSON.stringify(rates, null, 2)}\n`);
  }
}
