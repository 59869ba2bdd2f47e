import { formatPrecision, measurePrecision } from './measure';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run precision -- FOLDER');
  process.exitCode = 2;
} else {
  process.stdout.write(formatPrecision(measurePrecision(folder)));
}
