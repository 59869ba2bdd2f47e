import type { Line } from '../../draft/line';
import { wordsBetween } from '../reading/words-between';
import type { DraftRule } from '../rule';
import { isHanAt } from './characters';

/** A shorter line may be a title, a caption, a cell. */
const SHORTEST = 40;

export const missingFullStop: DraftRule = {
  name: 'punctuation/missing-full-stop',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.1（句号）', en: 'GB/T 15834—2011, 4.1 (full stops)' },
  text: {
    zh: {
      title: '段末没有标点',
      why: '成段的文字以句号等收尾。段末没有标点，读者会疑心后面还有内容丢了。',
    },
    en: {
      title: 'Paragraph without a mark at its end',
      why: 'A paragraph ends in a full stop or the like. Without one the reader suspects that something has been lost.',
    },
  },
  messages: {
    missing: {
      zh: '这一段以“{words}”结束，段末没有标点，请核对是否漏了句号或者后文。',
      en: 'This paragraph ends in “{words}” without a mark; check whether a full stop or the rest of it is missing.',
    },
    fix: { zh: '补上“。”', en: 'Add “。”' },
  },
  bad: {
    text: '关于自查情况的报告\n一、基本情况\n今年以来，我们对照要求逐项开展自查。共查摆问题十二个，已经整改十个，其余两个正在按照时限有序推进之中\n\n二、存在问题\n略。',
  },
  good: {
    text: '关于自查情况的报告\n一、基本情况\n今年以来，我们对照要求逐项开展自查。共查摆问题十二个，已经整改十个，其余两个正在按照时限有序推进之中。\n\n二、存在问题\n略。',
  },

  checkDraft({ draft }, report) {
    const { lines, outline } = draft;
    for (let i = outline.title?.endLine ?? 0; i < outline.ending.bodyEnd; i++) {
      const line = lines[i]!;
      if (!lacksStop(line) || goesOn(lines[i + 1])) continue;
      const at = line.contentEnd;
      report({
        line: i,
        start: at - 1,
        end: at,
        message: { id: 'missing', values: { words: wordsBetween(line.text, at - 6, at) } },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values: {} },
          edits: [{ line: i, start: at, endLine: i, end: at, text: '。' }],
        },
      });
    }
  },
};

/** A paragraph of sentences that ends in a Han character. */
function lacksStop({ role, hanCount, hash, text, contentEnd, leftover }: Line): boolean {
  if (role !== 'text' || hanCount < SHORTEST || hash > 0 || leftover > 0) return false;
  if (!isHanAt(text, contentEnd - 1) || text.includes('|')) return false;
  return text.includes('。') || isLongSentence(text, hanCount);
}

/** Text that was broken into lines goes on in the next one, without indentation or number. */
function goesOn(next: Line | undefined): boolean {
  return next?.role === 'text' && next.heading === null && next.contentStart === 0;
}

/** A paragraph of one sentence has its commas: a title or an item of a list has none or one. */
function isLongSentence(text: string, hanCount: number): boolean {
  return hanCount >= LONGEST_TITLE && (text.match(/，/g)?.length ?? 0) >= 2;
}

const LONGEST_TITLE = 50;
