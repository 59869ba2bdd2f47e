import { isBlank } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isCited } from '../reading/quoted';
import type { LineRule, RelatedPlace } from '../rule';

export const longParagraph: LineRule = {
  name: 'wording/long-paragraph',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '公文写作惯例：一段一意，段落宜短',
    en: 'Custom of official writing: one thought a paragraph, short paragraphs',
  },
  text: {
    zh: {
      title: '段落过长',
      why: '按每行28字、每页22行排，六百多字一段就把一整页占满，中间没有停顿，看的人找不到层次。一般可以在换一层意思的地方、或者“一是”“二是”处另起一段。',
    },
    en: {
      title: 'Overlong paragraph',
      why: 'With 28 characters a line and 22 lines a page, a paragraph of more than six hundred fills a whole page without a pause, and its steps are lost on the reader. It can usually be divided where the thought turns, or at 一是 and 二是.',
    },
  },
  messages: {
    long: {
      zh: '这一段有 {count} 字（含标点），超过 {limit} 字，可考虑分成几段。',
      en: 'This paragraph has {count} characters (marks included), more than {limit}; consider dividing it.',
    },
    part: { zh: '“{words}”可以另起一段', en: '“{words}” can begin a paragraph of its own' },
  },
  options: {
    limit: {
      type: 'integer',
      standard: 600,
      minimum: 100,
      maximum: 5000,
      about: {
        zh: '一段最多多少字（含标点，不含空格）。',
        en: 'How many characters a paragraph may have (marks included, blanks not).',
      },
    },
  },
  bad: {
    text: `　　今年以来，我局${'会同乡镇逐户上门核实情况，当面听取群众意见。'.repeat(30)}各项任务按期完成。`,
  },
  good: {
    text: `　　今年以来，我局${'会同乡镇逐户上门核实情况，当面听取群众意见。'.repeat(12)}\n　　下半年，${'会同乡镇逐户上门核实情况，当面听取群众意见。'.repeat(12)}各项任务按期完成。`,
  },

  triggers: '',
  checkLine(line, report, { options }) {
    const limit = options.limit as number;
    const { text, contentStart, contentEnd, hanCount } = line;
    if (contentEnd - contentStart <= limit || hanCount <= limit / 2) return;
    const count = countCharacters(text, contentStart, contentEnd);
    if (count <= limit || !canBeDivided(line) || isCited(line, contentStart)) return;
    const message = { id: 'long', values: { count, limit } };
    report({ ...placeOfOpening(line), message, related: findParts(line) });
  },
};

function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) count++;
  return count;
}

const STOP = /[。！？]/g;
/** A paragraph of one sentence has no seam, and a list of names has none either. */
const LEAST_SENTENCES = 3;

/** True for prose of several sentences; the row of a table (`|…|`) stays in one line. */
function canBeDivided({ text, contentStart }: Line): boolean {
  return text[contentStart] !== '|' && (text.match(STOP)?.length ?? 0) >= LEAST_SENTENCES;
}

/** The paragraph's run-in title or its first clause: a squiggle below a whole page would hide all others. */
function placeOfOpening({ text, heading, contentStart, contentEnd }: Line) {
  if (heading?.form === 'run-in') return { line: 0, start: heading.titleStart, end: heading.titleEnd };
  const stop = text.slice(contentStart, contentEnd).search(/[，。；：！？]/);
  return { line: 0, start: contentStart, end: stop > 0 ? contentStart + stop : contentEnd };
}

const PART = /(?<=[。；：])(?:[一二三四五六七八九十]是|其[一二三四五](?=，))/g;

/** Sentences that open a step of the paragraph: 一是 二是 其一，. */
function findParts(line: Line): readonly RelatedPlace[] {
  const parts: RelatedPlace[] = [];
  for (const { 0: words, index: start } of line.text.matchAll(PART)) {
    if (isCited(line, start)) continue;
    const message = { id: 'part', values: { words } };
    parts.push({ line: 0, start, end: start + words.length, message });
  }
  return parts.length > 1 ? parts : [];
}
