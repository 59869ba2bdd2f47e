import { countHan } from '../../draft/characters';
import type { LineRule } from '../rule';

export const longSentence: LineRule = {
  name: 'wording/long-sentence',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '公文写作惯例：句子宜短，一句一意',
    en: 'Custom of official writing: short sentences, one thought each',
  },
  text: {
    zh: {
      title: '句子过长',
      why: '一句话二百多字不见句号，念的人喘不过气，听的人抓不住重点。一般可以在转换意思的地方断成两三句。',
    },
    en: {
      title: 'Overlong sentence',
      why: 'After two hundred characters without a full stop a speaker is out of breath and a listener has lost the thread. It can usually be cut where the thought turns.',
    },
  },
  messages: {
    long: {
      zh: '这一句有 {count} 字，超过 {limit} 字，可考虑断成几句。',
      en: 'This sentence has {count} characters, more than {limit}; consider cutting it.',
    },
  },
  options: {
    limit: {
      type: 'integer',
      standard: 200,
      minimum: 40,
      maximum: 2000,
      about: {
        zh: '一句话（到句号、分号、问号、叹号为止）最多多少汉字。',
        en: 'How many Han characters a sentence (up to 。 ； ？ ！) may have.',
      },
    },
  },
  bad: {
    text: `今年以来，我局${'对照清单逐项核实情况，会同乡镇上门听取意见，'.repeat(10)}确保各项整改任务按期完成。`,
  },
  good: {
    text: `今年以来，我局${'对照清单逐项核实情况，会同乡镇上门听取意见。'.repeat(10)}各项整改任务按期完成。`,
  },

  triggers: '',
  checkLine({ text, hanCount, contentStart, contentEnd }, report, { options }) {
    const limit = options.limit as number;
    if (hanCount <= limit) return;
    for (let start = contentStart; start < contentEnd; ) {
      const end = findStop(text, start, contentEnd);
      const count = end - start > limit ? countHan(text, start, end) : 0;
      if (count > limit && !GUIDING.test(text.slice(start, end)))
        report({ line: 0, start, end, message: { id: 'long', values: { count, limit } } });
      start = end;
    }
  },
};

/** The guiding words of the centre are quoted as they are, however long. */
const GUIDING = /习近平|党的[一二三四五六七八九十]{1,3}大|[一二三四五六七八九]中全会|四个意识|两个维护|中央/;

const STOP = /[。；？！]/g;

/** The column behind the mark that ends the sentence: 。 ； ？ or ！. */
function findStop(text: string, start: number, limit: number): number {
  STOP.lastIndex = start;
  return STOP.test(text) ? Math.min(STOP.lastIndex, limit) : limit;
}
