// npm run count-forms -- FOLDER… [--form 布署]…: counts forms of the table of typos in texts that are taken for right, and says
// which guards would keep those places silent. A form is worth a row when it stands nowhere, or only where a guard holds.
import { parseArgs } from 'node:util';
import { GuardedPhrases } from '../../server/src/rules/matching/guarded-phrases';
import { TYPOS } from '../../server/src/rules/wording/typos.data';
import { readTexts } from './read-texts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { form: { type: 'string', multiple: true } },
});
const texts = readTexts(positionals);
const forms = values.form ?? TYPOS.flatMap(({ wrong }) => wrong.split('|'));
const guarded = new GuardedPhrases(TYPOS);

/** How often each form stands in the texts where the guards of its row let it. */
const unguarded = new Map<string, number>();
for (const line of texts.flatMap((text) => text.split('\n'))) {
  for (const { start, end } of guarded.find(line)) {
    const form = line.slice(start, end);
    unguarded.set(form, (unguarded.get(form) ?? 0) + 1);
  }
}

const characters = texts.reduce((sum, { length }) => sum + length, 0);
console.log(`${texts.length} texts, ${characters} characters`);
console.log('form\teverywhere\twhere the row speaks\tnotAfter\tnotBefore\tfor example');
for (const form of forms) {
  const { places, before, behind } = findNeighbours(form);
  if (places.length === 0) continue;
  const some = places.slice(0, 3).join(' ');
  console.log(
    [form, places.length, unguarded.get(form) ?? 0, propose(before), propose(behind), some].join('\t'),
  );
}

/** What stands around a form: its neighbours with how often, and the places themselves. */
function findNeighbours(form: string) {
  const before = new Map<string, number>();
  const behind = new Map<string, number>();
  const places: string[] = [];
  for (const text of texts) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      places.push(text.slice(Math.max(0, at - 4), end + 4).replaceAll(/\s/g, ' '));
      count(before, text.slice(Math.max(0, at - 1), at));
      count(behind, text.slice(end, end + 1));
    }
  }
  return { places, before, behind };
}

function count(counts: Map<string, number>, character: string): void {
  counts.set(character, (counts.get(character) ?? 0) + 1);
}

/** As a guard is written; a side on which everything differs says nothing. */
function propose(counts: ReadonlyMap<string, number>): string {
  const han = [...counts].filter(([character]) => /\p{Script=Han}/u.test(character));
  return han
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([character]) => character)
    .join('|');
}
