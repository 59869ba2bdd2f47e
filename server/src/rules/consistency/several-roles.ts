import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { DraftRule } from '../rule';

/** Papers in which one person, or the head of one office, speaks. */
const ONE_SPEAKER = new Set([
  'shuzhi',
  'shuzhi-shulian',
  'duizhao-geren',
  'dangjian-shuzhi',
  'zhengzhi-tijian',
]);
const ROLE =
  /作为((?:分管|主管|主抓|联系)[^，。；、]{1,16}|[^，。；、的]{0,8}?(?:书记|部长|局长|主任|镇长|乡长|县长|区长|市长|班长|组长|院长|校长)(?!的|职责|责任|岗位|抓))/g;
/** 作为主管部门: an office speaks, not a person. */
const OFFICE = /部门$|单位$|机关$|科室$/;

interface Role {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const gatherRoles = gatherLines(
  (line: Line): readonly Role[] | null => {
    const found: Role[] = [];
    for (const { index, 0: all, 1: words } of line.text.matchAll(ROLE)) {
      if (!OFFICE.test(words!) && !isCited(line, index))
        found.push({ words: words!, start: index, end: index + all.length });
    }
    return found.length === 0 ? null : found;
  },
  [phrases('作为')],
);

export const severalRoles: DraftRule = {
  name: 'consistency/several-roles',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '个人材料的写作惯例：身份前后一致',
    en: 'Custom of personal papers: one position throughout',
  },
  text: {
    zh: {
      title: '报告人身份前后不一',
      why: '前面“作为分管扶贫的同志”，后面“作为组织部长”，一个人若确有几个身份无妨，若是套用了别人的稿子，就成了笑话。',
    },
    en: {
      title: 'The speaker has several roles',
      why: 'One may hold two offices; but a paper whose speaker is in charge of one thing here and of another there was often taken over from somebody else.',
    },
  },
  messages: {
    roles: {
      zh: '这里说“作为{words}”，前面说“作为{first}”，请核对是否同一个人的身份。',
      en: 'The speaker is “{words}” here and was “{first}” before; check that both are the same person.',
    },
    first: { zh: '前面说“作为{first}”', en: '“{first}” here' },
  },
  bad: {
    text: '个人对照检查材料\n一、存在的问题\n　　作为分管农业的同志，跑田间地头少。\n　　作为组织部长，对年轻干部关心不够。\n',
    genre: 'duizhao-geren',
  },
  good: {
    text: '个人对照检查材料\n一、存在的问题\n　　作为分管农业的同志，跑田间地头少，把群众满意作为工作标准。\n',
    genre: 'duizhao-geren',
  },

  checkDraft({ draft, genre }, report) {
    if (!genre || !ONE_SPEAKER.has(genre.id)) return;
    const all = gatherRoles(draft).flatMap(({ line, value }) => value.map((one) => ({ ...one, line })));
    const first = all[0];
    const told = new Set([first?.words]);
    for (const { line, words, start, end } of all) {
      if (told.has(words)) continue;
      told.add(words);
      report({
        line,
        start,
        end,
        message: { id: 'roles', values: { words, first: first!.words } },
        related: [
          {
            line: first!.line,
            start: first!.start,
            end: first!.end,
            message: { id: 'first', values: { first: first!.words } },
          },
        ],
      });
    }
  },
};
