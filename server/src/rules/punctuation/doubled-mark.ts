import { pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

const RUN = /[，。、；：！？]{2,40}/g;
/** Which mark of several wins, the strongest first. */
const STRENGTH = '？！。：；，、';

export const doubledMark: LineRule = {
  name: 'punctuation/doubled-mark',
  level: 'error',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.1～4.7（点号的用法）', en: 'GB/T 15834—2011, 4.1–4.7 (stops)' },
  text: {
    zh: {
      title: '标点重复',
      why: '两个点号连在一起，多半是修改时删了字、留下了标点，是校对中最常见也最显眼的差错。',
    },
    en: {
      title: 'Doubled punctuation mark',
      why: 'Two marks in a row are mostly what an edit left behind when the words between them went: the most visible slip of all.',
    },
  },
  messages: {
    doubled: {
      zh: '“{words}”这里的标点“{written}”重复了，只留一个“{mark}”。',
      en: 'The mark in “{words}” is doubled: “{written}”. Keep one “{mark}”.',
    },
    clash: {
      zh: '“{words}”这里有“{written}”两个标点连用，请按句意留一个。',
      en: 'Two marks stand together in “{words}”: “{written}”. Keep the one that is meant.',
    },
    ellipsis: {
      zh: '“{words}”这里用一串句号代替省略号，应当写作六个点“……”。',
      en: 'A row of full stops stands for an ellipsis in “{words}”; write six dots: “……”.',
    },
    shout: {
      zh: '公文里一般不连用“{written}”，一个“{mark}”就够了。',
      en: 'Official prose does without “{written}”; one “{mark}” is enough.',
    },
    fix: { zh: '只留“{mark}”', en: 'Keep “{mark}” only' },
  },
  bad: { text: '深入查摆问题，，逐项制定整改措施。。' },
  good: { text: '深入查摆问题，逐项制定整改措施。这还不够吗？！' },

  triggers: [pairs('，。、；：！？', '，。、；：！？')],
  checkLine(line, report) {
    RUN.lastIndex = 0;
    for (let found = RUN.exec(line.text); found; found = RUN.exec(line.text)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      const id = judge(written);
      if (!id || isForeign(line, start, end) || isMasked(line, start, end)) continue;
      // How somebody shouted is as he did.
      if (id === 'shout' && isCited(line, start)) continue;
      const mark = id === 'ellipsis' ? '……' : strongestOf(written);
      const kind = id === 'doubled' || id === 'ellipsis' ? 'safe' : 'suggestion';
      const values = { words: wordsBetween(line.text, start - 4, end + 4), written, mark };
      report({
        line: 0,
        start,
        end,
        message: { id, values },
        ...(id === 'shout' && { level: 'information' as const }),
        ...fixOwnWords(line, kind, { id: 'fix', values: { mark } }, [replaceInLine(start, end, mark)]),
      });
    }
  },
};

/** ？！ and ！？ are legal together (G34 4.3.3); 。。。 is an ellipsis typed with full stops. */
function judge(written: string): 'doubled' | 'clash' | 'shout' | 'ellipsis' | null {
  const isOne = written.split('').every((mark) => mark === written[0]);
  if (isOne && '！？'.includes(written[0]!)) return 'shout';
  if (isOne) return written[0] === '。' && written.length > 2 ? 'ellipsis' : 'doubled';
  return /^[！？]{2,3}$/.test(written) ? null : 'clash';
}

function strongestOf(written: string): string {
  for (const mark of STRENGTH) if (written.includes(mark)) return mark;
  return written[0]!;
}
