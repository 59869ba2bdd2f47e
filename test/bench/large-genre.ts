import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkup } from '../../server/src/checkup/checkup';
import { Draft } from '../../server/src/draft/draft';
import { findGenre } from '../../server/src/genres/catalogue';
import type { Genre, SectionDemand } from '../../server/src/genres/genre';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';

const SECTIONS = 2000;
const PHRASES_EACH = 10;
const KEYS = 2000;

/** A genre as a large office might write it: 2,000 required sections with 20,000 accepted phrases. */
function largeGenre(): Genre {
  const demand = (i: number): SectionDemand => ({
    kinds: [],
    titles: Array.from({ length: PHRASES_EACH }, (_, k) =>
      k % 2 === 0 ? `第${i}类事项${k}办理情况` : `*事项${i}*情况${k}`,
    ),
    required: true,
  });
  return {
    ...findGenre('zicha')!,
    id: 'large',
    sections: Array.from({ length: SECTIONS }, (_, i) => demand(i)),
  };
}

/** Median milliseconds from one key press to all findings in a 20 kB draft of that genre. */
function measureKey(text: string, genre: Genre): number {
  const profile = { ...DEFAULT_PROFILE, isDraft: true, genre };
  let draft = Draft.parse(text, 'plain');
  let checkup = Checkup.of(draft, profile);
  const line = draft.lines.findIndex(({ hanCount }) => hanCount > 100);
  const times: number[] = [];
  for (let i = 0; i < KEYS; i++) {
    const place = { line, column: 20 };
    const isTyping = i % 2 === 0;
    const started = performance.now();
    const edited = draft.edit(place, { line, column: isTyping ? 20 : 21 }, isTyping ? '好' : '');
    draft = edited.draft;
    checkup = checkup.after(draft, [edited.change]);
    void checkup.findings;
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[KEYS / 2]!;
}

const folder = join(process.cwd(), 'test/drafts/clean');
let text = '';
for (const name of ['zicha.txt', 'zhuanti.txt', 'zongjie.txt']) {
  if (Buffer.byteLength(text) < 20_000) text += readFileSync(join(folder, name), 'utf8');
}
const ordinary = measureKey(text, findGenre('zicha')!);
const large = measureKey(text, largeGenre());
console.log(
  `| one key press, ${Math.round(Buffer.byteLength(text) / 1000)} kB draft, all rules | ms (median of ${KEYS}) |`,
);
console.log('| --- | --- |');
console.log(`| built-in genre | ${ordinary.toFixed(3)} |`);
console.log(`| genre of ${SECTIONS} sections and ${SECTIONS * PHRASES_EACH} phrases | ${large.toFixed(3)} |`);
console.log(`| the large genre adds | ${(large - ordinary).toFixed(3)} |`);
