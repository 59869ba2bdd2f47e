import { readWrittenGenre } from '../../genres/written-genre';
import { findNearest } from '../find-nearest';
import type { DraftRule } from '../rule';

export const unknownGenre: DraftRule = {
  name: 'checkup/unknown-genre',
  level: 'warning',
  layer: 'tool',
  source: { zh: 'Report Checkup', en: 'Report Checkup' },
  text: {
    zh: {
      title: '没有这种体裁',
      why: '稿件开头写明了体裁，但没有一种体裁叫这个名字，所以只能按标题去猜，该查的章节可能查不到。',
    },
    en: {
      title: 'No such genre',
      why: 'The front matter names a genre that does not exist, so that the title has to decide, and sections may go unchecked.',
    },
  },
  messages: {
    near: {
      zh: '没有名为“{name}”的体裁，是不是“{near}”？',
      en: 'There is no genre “{name}”. Did you mean “{near}”?',
    },
    none: {
      zh: '没有名为“{name}”的体裁，请换成已有的名称，或写 auto 由标题决定。',
      en: 'There is no genre “{name}”. Name one that exists, or write auto and let the title decide.',
    },
    replace: { zh: '改为“{near}”', en: 'Replace with “{near}”' },
  },
  bad: { text: '---\ngenre: 自察报告\n---\n县水务局关于用水安全的自查报告' },
  good: { text: '---\ngenre: 自查报告\n---\n县水务局关于用水安全的自查报告' },

  checkDraft({ draft }, report, { genres }) {
    const written = readWrittenGenre(draft, genres);
    if (written?.genre !== 'unknown') return;
    const { value: name, line, start, end } = written.place;
    const near = findNearest(
      name,
      genres.flatMap((genre) => [genre.name.zh, genre.id, genre.name.en]),
    );
    if (near === null) {
      report({ line, start, end, message: { id: 'none', values: { name } } });
      return;
    }
    const edits = [{ line, start, endLine: line, end, text: near }];
    report({
      line,
      start,
      end,
      message: { id: 'near', values: { name, near } },
      fix: { kind: 'suggestion', title: { id: 'replace', values: { near } }, edits },
    });
  },
};
