import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { readSeriesWords, SERIES_TRIGGERS, type SeriesWord } from './series-words';

export const wrongSeriesMark: LineRule = {
  name: 'numbering/wrong-series-mark',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011 附录B（序次语的标点）',
    en: 'GB/T 15834—2011 appendix B (marks behind ordinal words)',
  },
  text: {
    zh: {
      title: '文中序次语标点不当',
      why: '“一是”“二是”后面通常直接接话，不加标点；“第一”“首先”“其一”后面通常用逗号。这几处用顿号，读起来会和并列的词语混在一起。',
    },
    en: {
      title: 'Wrong mark after 一是 or 第一',
      why: '一是 and 二是 usually run on without a mark; 第一, 首先 and 其一 usually take a comma. An enumeration comma there makes them look like members of a list of words.',
    },
  },
  messages: {
    dropped: {
      zh: '“{words}”后面一般不用“{mark}”，直接接下文。',
      en: '“{words}” usually has no “{mark}” behind it.',
    },
    comma: {
      zh: '“{words}”后面一般用逗号，不用“{mark}”。',
      en: '“{words}” usually takes a comma, not “{mark}”.',
    },
    drop: { zh: '删去“{mark}”', en: 'Delete “{mark}”' },
    change: { zh: '把“{mark}”改为“，”', en: 'Change “{mark}” to “，”' },
  },
  bad: { text: '一是、人手偏紧；二是、经费偏少。首先、要配齐人员。' },
  good: { text: '一是人手偏紧；二是经费偏少。首先，要配齐人员。' },

  triggers: SERIES_TRIGGERS,
  checkLine(line, report) {
    for (const word of readSeriesWords(line)) {
      const mark = line.text[word.end] ?? '';
      const id = judge(word, mark, line.text);
      if (!id) continue;
      const at = word.end;
      const values = { words: line.text.slice(word.start, at), mark };
      const isSlip = mark === '、';
      report({
        line: 0,
        start: word.start,
        end: at + 1,
        message: { id, values },
        ...(!isSlip && { level: 'information' as const }),
        ...fixOwnWords(
          line,
          isSlip ? 'safe' : 'suggestion',
          { id: id === 'dropped' ? 'drop' : 'change', values },
          [replaceInLine(at, at + 1, id === 'dropped' ? '' : '，')],
        ),
      });
    }
  },
};

/** 首先、其次、再次 and 一是、二是 name the words themselves. */
const NAMES_ANOTHER = /^[第其]?[一二三四五六七八九十]{1,3}[是要、，]|^(?:首先|其次|再次|最后)/;

function judge(
  { kind, sure, end, start }: SeriesWord,
  mark: string,
  text: string,
): 'dropped' | 'comma' | null {
  if (!sure || (mark !== '、' && mark !== '，')) return null;
  if (mark === '、' && (NAMES_ANOTHER.test(text.slice(end + 1, end + 6)) || text[start - 1] === '、'))
    return null;
  if (kind === 'item' || kind === 'need') return 'dropped';
  return mark === '、' && text[start - 1] !== '，' ? 'comma' : null;
}
