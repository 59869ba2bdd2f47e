import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { pairs, phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { DraftRule } from '../rule';

type Kind = 'province' | 'region';

interface Mention {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** Words that only an office of such a place uses of its own: 自治区级, 我省, 中央和XX省. */
const MARK =
  /(自治区(?:级|党委|人民政府|政府|纪委|人大|政协))|(我省|全省|省委、?省政府|中央和[^，。；、]{0,4}省(?!份|外)|[X×Ｘ某]{2,4}省(?!份|外|区))/g;
/** The clause speaks of another place. */
const ELSEWHERE = /援|对口|兄弟|外省|邻省|协作|考察|学习借鉴|[省区]际/;

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const found: Mention[] = [];
    for (const { index, 0: words, 1: region } of line.text.matchAll(MARK)) {
      if (isCited(line, index) || ELSEWHERE.test(clauseAround(line.text, index))) continue;
      found.push({ kind: region ? 'region' : 'province', start: index, end: index + words.length });
    }
    return found.length === 0 ? null : found;
  },
  [phrases('自治区', '我省', '全省', '省委', '中央和'), pairs('X×Ｘ某', '省')],
);

export const regionName: DraftRule = {
  name: 'consistency/region-name',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '核稿惯例：本级行政区称谓前后一致',
    en: 'Revising custom: one name for the own administrative level throughout',
  },
  text: {
    zh: {
      title: '省与自治区混称',
      why: '前面写“自治区级”，后面又写“我省”“××省”，多半是套用了外地的稿子没有改净。行政区名称写错，是很失分的硬伤。',
    },
    en: {
      title: 'Province and autonomous region mixed up',
      why: 'A paper that speaks of 自治区级 in one place and of 我省 in another was usually taken over from elsewhere. The wrong name of one’s own place is a grave slip.',
    },
  },
  messages: {
    mixed: {
      zh: '这里称“{words}”，别处又称“{other}”，请核对本级行政区的称谓。',
      en: 'It is “{words}” here and “{other}” elsewhere; check what the place is called.',
    },
    other: { zh: '这里称“{other}”', en: '“{other}” here' },
  },
  bad: {
    text: '产业帮扶调研报告\n一、基本情况\n　　我市有自治区级重点村12个。\n二、存在的问题\n　　今年中央和我省下达的资金使用进度偏慢，全省排名靠后。\n',
  },
  good: {
    text: '产业帮扶调研报告\n一、基本情况\n　　我市有自治区级重点村12个。\n二、存在的问题\n　　与对口援助的兄弟省份相比，全省一盘棋的做法值得学习借鉴，我们还有差距。\n',
  },

  checkDraft({ draft }, report) {
    const all = gatherMentions(draft).flatMap(({ line, value }) => value.map((one) => ({ ...one, line })));
    const regions = all.filter(({ kind }) => kind === 'region');
    const provinces = all.filter(({ kind }) => kind === 'province');
    if (regions.length === 0 || provinces.length === 0) return;
    // The rarer name is the slip; of two that are equally rare the one that does not say where it is.
    const [odd, usual] = regions.length < provinces.length ? [regions, provinces] : [provinces, regions];
    const wordsOf = ({ line, start, end }: (typeof all)[number]) => draft.lines[line]!.text.slice(start, end);
    const first = usual[0]!;
    const other = wordsOf(first);
    for (const place of odd) {
      report({
        line: place.line,
        start: place.start,
        end: place.end,
        message: { id: 'mixed', values: { words: wordsOf(place), other } },
        related: [
          {
            line: first.line,
            start: first.start,
            end: first.end,
            message: { id: 'other', values: { other } },
          },
        ],
      });
    }
  },
};

function clauseAround(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 40 && !'。；，'.includes(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < 40 && !'。；，'.includes(text[end]!)) end++;
  return text.slice(start, end);
}
