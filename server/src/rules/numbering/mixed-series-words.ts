import type { LineRule } from '../rule';
import { readSeriesWords, SERIES_TRIGGERS, type SeriesKind, type SeriesWord } from './series-words';

export const mixedSeriesWords: LineRule = {
  name: 'numbering/mixed-series-words',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：一组序次语用同一种说法',
    en: 'Office custom: one series keeps to one kind of ordinal words',
  },
  text: {
    zh: {
      title: '序次语前后不一',
      why: '开头说“一是”，接下来却说“第二”或“其次”，像是两段话拼起来的。同一组里用一种说法，层次才清楚。',
    },
    en: {
      title: 'Series words of different kinds',
      why: 'A series that begins with 一是 and goes on with 第二 or 其次 reads like two paragraphs put together. One kind of word keeps it clear.',
    },
  },
  messages: {
    mixed: {
      zh: '前面用“{first}”，这里用“{words}”，同一组序次语一般用一种说法。',
      en: 'The series begins with “{first}” and goes on with “{words}”; one kind of word is usual.',
    },
    first: { zh: '前面用的是“{first}”', en: '“{first}” before' },
  },
  bad: { text: '原因有两条：一是人手紧张；第二，经费没有落实。' },
  good: { text: '原因有两条：一是人手紧张；二是经费没有落实。' },

  triggers: SERIES_TRIGGERS,
  checkLine(line, report) {
    const words = readSeriesWords(line);
    if (words.length < 2) return;
    const seen = new Map<string, SeriesWord>();
    for (const word of words) {
      const isBack = seen.has(`${word.kind} ${word.value - 2}`);
      const first = word.start > line.contentStart && !isBack ? findOther(seen, words, word) : null;
      seen.set(`${word.kind} ${word.value}`, word);
      if (!first) continue;
      const { text } = line;
      const values = { first: text.slice(first.start, first.end), words: text.slice(word.start, word.end) };
      report({
        line: 0,
        start: word.start,
        end: word.end,
        message: { id: 'mixed', values },
        related: [{ line: 0, start: first.start, end: first.end, message: { id: 'first', values } }],
      });
    }
  },
};

const KINDS: readonly SeriesKind[] = ['item', 'need', 'sequence', 'order', 'point'];

/** The word of another kind that this one counts on from: it has no follower of its own, and this one no first. */
function findOther(
  seen: ReadonlyMap<string, SeriesWord>,
  words: readonly SeriesWord[],
  { kind, value, sure }: SeriesWord,
): SeriesWord | null {
  if (!sure || value < 2 || !KINDS.includes(kind) || seen.has(`${kind} ${value - 1}`)) return null;
  for (const other of KINDS) {
    const before = seen.get(`${other} ${value - 1}`);
    if (!before?.sure || other === kind) continue;
    if (!words.some((word) => word.kind === other && word.value === value)) return before;
  }
  return null;
}
