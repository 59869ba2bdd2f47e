import { trimBlanksEnd } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineReport, LineRule } from '../rule';
import { readSeries, type SeriesItem } from './series-items';

export const mixedSeriesEnds: LineRule = {
  name: 'punctuation/mixed-series-ends',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.6（分号）、附录A', en: 'GB/T 15834—2011, 4.6 (semicolons), appendix A' },
  text: {
    zh: {
      title: '“一是、二是”各项的收尾标点不一致',
      why: '同一组“一是……二是……”是并列的，各项之间的标点通常前后一致：要么都用分号，要么都用句号；某一项里面已经有句号，各项之间就不宜再用分号。',
    },
    en: {
      title: 'Items of a series end in different marks',
      why: 'The items of one 一是…二是… series are on a par, and usually end in the same mark: all in a semicolon or all in a full stop. Where an item holds a full stop of its own, semicolons between the items no longer fit.',
    },
  },
  messages: {
    mixed: {
      zh: '“{item}”这一项用“{mark}”收尾，同组其他项用“{right}”，请统一。',
      en: 'The item “{item}” ends in “{mark}”, the others of its series in “{right}”; use one mark.',
    },
    stopInside: {
      zh: '“{item}”这一项里面已有句号，收尾通常不用“{mark}”，同组各项宜统一用“{right}”。',
      en: 'The item “{item}” holds a full stop, so “{mark}” hardly fits at its end; end all items of the series in “{right}”.',
    },
    other: { zh: '这一项用的是“{right}”', en: 'This item has “{right}”' },
    fix: { zh: '各项统一用“{right}”收尾', en: 'End all items in “{right}”' },
  },
  bad: { text: '一是压实责任。二是建立台账；三是严格督查。四是强化保障。' },
  good: { text: '一是压实责任；二是建立台账；三是严格督查；四是强化保障。' },

  triggers: '；',
  checkLine(line, report) {
    for (const items of readSeries(line.text)) {
      const found = checkSeries(line, items);
      if (found) report(found);
    }
  },
};

interface End {
  readonly item: SeriesItem;
  readonly at: number;
  readonly mark: string;
}

function checkSeries(line: Line, items: readonly SeriesItem[]): LineReport | null {
  const { text } = line;
  const ends = items.slice(0, -1).map((item): End => {
    const at = trimBlanksEnd(text, item.start, item.end) - 1;
    return { item, at, mark: text[at]! };
  });
  if (!ends.every(({ mark }) => '。；'.includes(mark))) return null;
  const holder = ends.find(({ item, at, mark }) => mark === '；' && hasStop(text, item.start, at));
  const right = holder ? '。' : majorityOf(ends);
  const odd = ends.filter(({ mark }) => mark !== right);
  const first = holder ?? odd[0];
  if (!first) return null;
  const model = ends.find(({ mark }) => mark === right);
  const values = { item: nameOf(text, first.item), mark: first.mark, right };
  return {
    line: 0,
    start: first.at,
    end: first.at + 1,
    message: { id: holder ? 'stopInside' : 'mixed', values },
    fix: {
      kind: 'suggestion',
      title: { id: 'fix', values },
      edits: odd.map(({ at }) => replaceInLine(at, at + 1, right)),
    },
    ...(model && {
      related: [{ line: 0, start: model.at, end: model.at + 1, message: { id: 'other', values } }],
    }),
  };
}

/** A full stop of the item itself; one inside a quotation ends somebody else's sentence. */
function hasStop(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if ('“（《'.includes(char)) depth++;
    else if ('”）》'.includes(char)) depth--;
    else if (char === '。' && depth <= 0) return true;
  }
  return false;
}

function majorityOf(ends: readonly End[]): string {
  const stops = ends.filter(({ mark }) => mark === '。').length;
  return stops * 2 > ends.length ? '。' : '；';
}

function nameOf(text: string, { start, end }: SeriesItem): string {
  return wordsBetween(text, start, Math.min(end, start + 8)).replace(/[，。；：].*/s, '');
}
