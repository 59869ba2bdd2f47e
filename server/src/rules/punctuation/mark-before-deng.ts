import type { Line } from '../../draft/line';
import { pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isInTitle } from '../reading/quoted';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

/** What follows 等 when it closes a list; 等待, 等级, 等着, 等、靠、要 do not. */
const CLOSES_LIST =
  /^等(?:等(?![待着候])|(?:开展|组织|进行|共同|联合|参加|参与|实施|负责|推进|推动|召开|分别|均|都|也|为|在|对|向|与|和|及)(?![价值级])|方面|方式|部门|单位|问题|情况|工作|领域|内容|地(?![步])|重点|环节|措施|任务|活动|形式|项目|因素|制度|现象|行业|企业|人员|群体|同志|资源|设施|手段|途径|平台|机制|政策|要求|材料|资料|指标|产业|数据|系统|服务|做法|能力|理念|文件|会议|场所|载体|优势|责任|精神|规定|多(?=[个项种类家])|各[种类项个]|一(?:批|系列|大批|揽子)|[\d]{1,4}|[两三四五六七八九十百几][十百余多]{0,2}[个项种类名家件条]|[，。；）]|$)/;

export const markBeforeDeng: LineRule = {
  name: 'punctuation/mark-before-deng',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.5.3（顿号）', en: 'GB/T 15834—2011, 4.5.3 (enumeration commas)' },
  text: {
    zh: {
      title: '“等”字前面多了标点',
      why: '“等”“等等”收住前面列举的各项，和最后一项之间一般不加顿号、逗号。',
    },
    en: {
      title: 'Mark before 等',
      why: '等 closes a list, and usually no mark stands between it and the last item.',
    },
  },
  messages: {
    mark: {
      zh: '“{words}”里“等”字前面的“{mark}”是多余的，列举到“等”直接收住。',
      en: 'The “{mark}” before 等 in “{words}” is too much; 等 follows the last item directly.',
    },
    fix: { zh: '删去“{mark}”', en: 'Delete “{mark}”' },
  },
  bad: { text: '走访社区、学校、企业、等单位。' },
  good: { text: '走访社区、学校、企业等单位。克服看、等、靠、要思想，评定优、良、等级。' },

  triggers: [pairs('、，', '等')],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('等', 1); at >= 0; at = text.indexOf('等', at + 2)) {
      const mark = text[at - 1]!;
      if ((mark !== '、' && mark !== '，') || !CLOSES_LIST.test(text.slice(at, at + 8))) continue;
      // Behind a comma 等 may begin a clause, and 等等 closes a row of clauses; only what follows a list is one of its kind.
      if (mark === '，' && (text[at + 1] === '等' || !followsList(line, at - 1))) continue;
      if (isForeign(line, at, at + 1) || isInTitle(line, at) || isWaiting(text, at)) continue;
      const words = wordsBetween(text, at - 5, at + 3);
      report({
        line: 0,
        start: at - 1,
        end: at,
        message: { id: 'mark', values: { words, mark } },
        ...fixOwnWords(line, mark === '、' ? 'safe' : 'suggestion', { id: 'fix', values: { mark } }, [
          replaceInLine(at - 1, at, ''),
        ]),
      });
    }
  },
};

/** 推、拖、绕、等现象: to wait is one of the ways not to work. */
function isWaiting(text: string, at: number): boolean {
  return WAYS.test(text.slice(Math.max(0, at - 4), at));
}

const WAYS = /[推拖绕看靠要躲]、[推拖绕看靠要躲]、$/;

/** A 顿号 in the clause before the comma. */
function followsList({ text }: Line, comma: number): boolean {
  const clause = text.slice(Math.max(0, comma - 40), comma);
  return /、[^，。；：]{1,12}$/.test(clause);
}
