import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { stripTitle } from '../../genres/report-title';
import { gatherLines } from '../reading/gather';
import { phrases } from '../reading/phrase-index';
import { quotedAt } from '../reading/quoted';
import type { DraftRule, Level } from '../rule';
import { placeOfTitle } from './title-words';

/** Words by which only a 请示 asks (条例第十五条（四）; the list is practice). */
const ASKS =
  /(?:妥否|当否|可否|是否(?:妥当|可行)|以上(?:请求|意见|事项))[，,]?(?:敬|恳)?请[^，。；]{0,6}(?:批示|批复|审批|批准)|特此请示|以上请示|(?:恳|敬|特|现)?请(?:予以|予|领导|上级)?批(?:示|复|准)(?![后的者])|恳请[^，。；请]{0,16}(?:批准|批复|审批|拨付)(?![后的者])|(?:[。；，]|^)请[^，。；请]{0,12}予以(?:批准|批复|审批|批示|拨付)(?![后的者])/g;
/** What is asked for, in all of them. */
const GRANTED = phrases('批示', '批复', '审批', '批准', '拨付', '请示');
/** 报请…批准 and 申请批准 tell of asking, 多次恳请 of having asked. */
const TELLS = /[报申提呈邀聘敦吁约]$|(?:多次|曾|曾经|先后|此前|已经?)(?:向[^，。；]{0,12})?$/;
const BEFORE = 16;

export const requestInReport: DraftRule = {
  name: 'structure/request-in-report',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第十五条（四）',
    en: 'Regulations on Official Documents, art. 15 (4)',
  },
  text: {
    zh: {
      title: '报告中夹带请示事项',
      why: '条例第十五条规定，请示一文一事，不得在报告等非请示性公文中夹带请示事项。报告不需要答复，夹在里面的请求往往就没有了下文；要上级批准的事，另写一份请示。',
    },
    en: {
      title: 'Request inside a report',
      why: 'Article 15 of the regulations on official documents keeps requests out of reports: one request, one paper. A report wants no answer, so what it asks for is never decided; write a 请示 for it.',
    },
  },
  messages: {
    asks: {
      zh: '“{words}”是请示用语。报告里不能夹带请示事项，请删去，需要批准的另行请示。',
      en: '“{words}” asks for a decision, and a report must not. Take it out, and write a 请示 if one is needed.',
    },
    asksElsewhere: {
      zh: '“{words}”是请示用语，这类材料里一般不用；需要批准的事项另行请示。',
      en: '“{words}” asks for a decision, which a paper of this kind usually does not; write a 请示 if one is needed.',
    },
    title: { zh: '标题的文种是“报告”', en: 'The title says 报告' },
  },
  bad: {
    text: '关于乡道水毁情况的报告\n\n县交通运输局：\n　　7月以来，我乡三处路基被冲毁，恳请县局尽快拨付抢修资金。\n　　妥否，请批示。\n',
  },
  good: {
    text: '关于乡道水毁情况的报告\n\n县交通运输局：\n　　7月以来，我乡三处路基被冲毁，目前已经抢通便道。\n　　特此报告。\n',
  },

  checkDraft({ draft, genre }, report) {
    const level = judge(draft, genre !== null);
    if (!level) return;
    const { lines, outline } = draft;
    const { attachmentLine } = outline.ending;
    const end = attachmentLine >= 0 ? attachmentLine : lines.length;
    for (const { line: i, value: requests } of gatherRequests(draft)) {
      if (i < (outline.title?.endLine ?? 0) || i >= end) continue;
      for (const { start, words } of requests) {
        const values = { words };
        report({
          line: i,
          start,
          end: start + words.length,
          message: { id: level === 'error' ? 'asks' : 'asksElsewhere', values },
          level,
          ...(level === 'error' && {
            related: [{ ...placeOfTitle(draft), message: { id: 'title', values: {} } }],
          }),
        });
      }
    }
  },
};

/** A 报告 must not ask; other papers of a report's kind usually do not; of a 请示 nothing is said. */
function judge({ outline }: Draft, isKnown: boolean): Level | null {
  const title = stripTitle(outline.title?.text ?? '');
  if (/(?:请示|函|申请|批复)$/.test(title) || !outline.title?.certain) return null;
  if (/报告$/.test(title) && !/请示/.test(title)) return 'error';
  return isKnown ? 'warning' : null;
}

interface Request {
  readonly start: number;
  readonly words: string;
}

const gatherRequests = gatherLines(
  (line: Line): readonly Request[] | null => {
    const { text } = line;
    if (!text.includes('请')) return null;
    const found: Request[] = [];
    for (const { index, 0: match } of text.matchAll(ASKS)) {
      const words = match.replace(/^[。；，]/, '');
      const start = index + match.length - words.length;
      if (TELLS.test(text.slice(Math.max(0, start - BEFORE), start)) || quotedAt(line, start)) continue;
      found.push({ start, words });
    }
    return found.length === 0 ? null : found;
  },
  [GRANTED],
);
