import { Checkup } from '../../server/src/checkup/checkup';
import { Draft } from '../../server/src/draft/draft';
import { findGenre } from '../../server/src/genres/catalogue';
import type { Genre, SectionDemand } from '../../server/src/genres/genre';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import { median, type Section } from './table';
import { writeDraft } from './write-draft';

const SECTIONS = 2000;
const PHRASES_EACH = 10;

/** A genre as a large office might write it: 2,000 required sections with 20,000 accepted phrases. */
function largestGenre(): Genre {
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

/** Milliseconds from each key press to all findings in a draft of that genre. */
function measureKeys(text: string, genre: Genre, keys: number): readonly number[] {
  const profile = { ...DEFAULT_PROFILE, isDraft: true, genre };
  let draft = Draft.parse(text, 'plain');
  let checkup = Checkup.of(draft, profile);
  const line = draft.lines.findIndex(({ hanCount }) => hanCount > 100);
  const times: number[] = [];
  for (let i = 0; i < keys; i++) {
    const place = { line, column: 20 };
    const isTyping = i % 2 === 0;
    const started = performance.now();
    const edited = draft.edit(place, { line, column: isTyping ? 20 : 21 }, isTyping ? '好' : '');
    draft = edited.draft;
    checkup = checkup.after(draft, [edited.change]);
    void checkup.findings;
    times.push(performance.now() - started);
  }
  return times;
}

/** What a key press in 20 kB costs more when the genre is as large as can be thought of. */
export function largeGenre(isQuick: boolean): readonly Section[] {
  const keys = isQuick ? 500 : 2000;
  const text = writeDraft(20_000);
  const measure = (subject: string, genre: Genre) => {
    const times = measureKeys(text, genre, keys);
    return { subject, times, findings: null, peakMemory: null, gaveUp: null };
  };
  const ordinary = measure('built-in genre', findGenre('zicha')!);
  const large = measure(`${SECTIONS} sections, ${SECTIONS * PHRASES_EACH} phrases`, largestGenre());
  const about = 'the large genre adds';
  const figure = median(large.times) - median(ordinary.times);
  return [
    {
      title: 'One key press in 20 kB, by the size of the genre',
      results: [ordinary, large],
      goals: [{ about, figure, most: 1, unit: 'ms' }],
    },
  ];
}
