import { formatPairs, measurePairs } from './measure';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run recall -- FOLDER (of .tsv files with rows of wrong<TAB>right)');
  process.exitCode = 2;
} else {
  process.stdout.write(formatPairs(measurePairs(folder)));
}
