import type { Draft } from '../../draft/draft';
import type { DraftRule, Report } from '../rule';
import { listOrdinals, type OrdinalList, writtenOrdinal } from './ordinal-lists';
import { readSeries, type Series, type SeriesMember } from './series';

export const loneOrdinal: DraftRule = {
  name: 'numbering/lone-ordinal',
  level: 'warning',
  layer: 'practice',
  source: { zh: '机关写作惯例：分条列项至少两项', en: 'Office custom: a list has at least two items' },
  text: {
    zh: {
      title: '序号只有一个',
      why: '说了“一是”，读的人就等着“二是”；标了“（一）”，就该有“（二）”。只有一项，不是后面的删了、漏了，就是本来不必分条。',
    },
    en: {
      title: 'A first without a second',
      why: 'After 一是 a reader waits for 二是, and after （一） for （二）. A single one means that the others were lost, or that there was nothing to be numbered.',
    },
  },
  messages: {
    series: {
      zh: '有“{words}”，没有“{next}”。请补上后面的，或者删去“{words}”。',
      en: 'There is “{words}” and no “{next}”. Add the next one, or take “{words}” out.',
    },
    heading: {
      zh: '这一组只有“{words}”一个序号。只有一项的，一般不编号。',
      en: '“{words}” is the only ordinal of its list; a single item is usually not numbered.',
    },
  },
  bad: { text: '　　检查中发现两个薄弱环节。一是值班记录不完整，交接班没有签字。\n' },
  good: { text: '　　检查中发现两个薄弱环节。一是值班记录不完整；二是交接班没有签字。\n' },

  checkDraft({ draft }, report) {
    for (const series of readSeries(draft)) {
      if (isLoneSeries(series, draft)) report(describeSeries(series.members[0]!, draft));
    }
    const lists = listOrdinals(draft);
    const continued = new Set(lists.map(({ continues }) => continues));
    for (const list of lists) {
      if (isLoneList(list) && !continued.has(list)) report(describeList(list, draft));
    }
  },
};

/** Other ways to go on behind 一是 (practice). */
const GOES_ON =
  /其二|其次|第二|二要|二来|二则|再一个|再者|另外|此外|还有|另一|再就是|同时|又一|二、|二是|（二）|2\./;

/** Longer than any paragraph that argues one point. */
const REACH = 800;

function isLoneSeries({ kind, members }: Series, { lines }: Draft): boolean {
  const first = members[0]!;
  if (kind !== 'item' || members.length > 1 || first.value !== 1) return false;
  return !GOES_ON.test(lines[first.line]!.text.slice(first.end, first.end + REACH));
}

function describeSeries({ line, start, end }: SeriesMember, { lines }: Draft): Report {
  const words = lines[line]!.text.slice(start, end);
  return { line, start, end, message: { id: 'series', values: { words, next: '二是' } } };
}

function isLoneList({ type, members, continues }: OrdinalList): boolean {
  const first = members[0]!;
  if (members.length > 1 || continues || first.ordinal.value !== 1 || first.kind === 'item') return false;
  return type !== 'part' && type !== 'label' && type !== 'circled';
}

function describeList({ members }: OrdinalList, { lines }: Draft): Report {
  const first = members[0]!;
  const { line, ordinal } = first;
  const words = writtenOrdinal(first, lines[line]!.text);
  return {
    line,
    start: ordinal.start,
    end: ordinal.end,
    message: { id: 'heading', values: { words } },
    level: 'information',
  };
}
