import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { readParts } from '../../draft/parts/parts';
import { stripTitle } from '../../genres/report-title';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { quotedAt } from '../reading/quoted';
import type { DraftRule, Level, Report } from '../rule';
import { placeInTitle, placeOfTitle } from './title-words';

/** Words by which only a 请示 asks (条例第十五条（四）; the list is practice). */
const ASKS =
  /(?:妥否|当否|可否|是否(?:妥当|可行)|以上(?:请求|意见|事项))[，,]?(?:敬|恳)?请[^，。；]{0,6}(?:批示|批复|审批|批准)|特此请示|以上请示|(?:恳|敬|特|现)?请(?:予以|予|领导|上级)?批(?:示|复|准)(?![后的者])|恳请[^，。；请]{0,16}(?:批准|批复|审批|拨付)(?![后的者])|(?:[。；，]|^)请[^，。；请]{0,12}予以(?:批准|批复|审批|批示|拨付)(?![后的者])/g;
/** Where a clause of the writer's own begins: behind a mark, with at most a word that joins it to the one before. */
const OWN = '(?<=^[\\s\\u3000]*|[。；，：！])(?:特|故|现|在此|因此|为此|并|同时|再次)?';
const WANTED =
  '(?:安排|解决|拨付|拨给|支持|协调|帮助|增加|追加|列入|给予|倾斜|下达|划拨|调剂|补助|研究|减免|调整|配备|审定|审核|批转|转发|考虑)';
/** Whose help is asked for: an office above, never 各位代表 or the public. */
const ABOVE =
  '(?:上级|[省市县区州](?:委|政府|局|里|级|财政|人民政府|[^各位广大，。；]{1,8}[局委办部厅])|贵[局委办]|财政|领导)';
/** Other ways to ask; what is told of (解决的问题) or comes later (支持后) is no request. */
const ASKS_TOO = new RegExp(
  [
    `${OWN}恳请(?!各位|大家|广大|社会|批评|代表|同志)[^，。；请]{0,14}${WANTED}`,
    `${OWN}请求(?:${ABOVE})?[^，。；的]{0,10}?${WANTED}`,
    `${OWN}请${ABOVE}?[^，。；请各]{0,6}予以(?:支持|解决|安排|考虑|协调|帮助|保障|倾斜|补助|审定|审核|研究|批转|转发)`,
    `${OWN}请${ABOVE}[^，。；请各]{0,8}(?:协调|帮助|研究|尽快|及时|统筹)?(?:解决|安排|拨付|追加)`,
    `${OWN}申请(?:追加|拨付|拨给|解决|安排|增加|列入|减免|划拨|调剂)`,
    '(?:如无不[妥当]|同意)，?请(?:予)?(?:批转|转发)',
    '请予(?:以)?(?:审定|批转|转发|研究解决|解决|支持|协调|安排|研究|考虑)',
    '(?:当否|妥否|可否|是否妥当)[，,](?:敬|恳)?请(?:予)?(?:指示|审定|核准|研究)',
  ].join('|'),
  'g',
);
/** What stands right behind: then it is told of, and not asked. */
const TOLD =
  /^(?:的(?!请求|要求)|后|者|了|过|与否|情况|等(?:问题|事项|诉求))|^[^，。；]{0,14}(?:的(?:事项|问题|诉求|来信|来访|信件|群众|企业|单位|农户|申请|报告|方案|\d+[件个项条户])|已经?|均已|办结|情况)/;
/** What is asked for, in all of them. */
const GRANTED = phrases(
  ...[
    '批示',
    '批复',
    '审批',
    '批准',
    '拨付',
    '请示',
    '恳请',
    '请求',
    '予以',
    '请予',
    '申请',
    '指示',
    '审定',
    '批转',
    '转发',
  ],
  ...['请上级', '请省', '请市', '请县', '请区', '请州', '请财政'],
);
/** A section for what is asked (custom; closed list). */
const REQUEST_SECTION =
  /^(?:请示|请求|申请|恳请|提请)(?:解决|审批|批准|支持|协调|研究)?的?(?:主要|有关)?(?:事项|问题|内容)$|^需(?:要)?(?:上级|县委|县政府|市委|市政府|领导)?(?:审批|批准|审定|批复|请示)的(?:事项|问题)$/;
/** A title that asks, and what shows that it tells of asking. */
const ASKING_TITLE =
  /关于(?:请求|恳请|申请|要求|请予|提请|请)(?:[省市县区]?[^，。的]{0,10}?)?(?:解决|拨付|拨给|安排|批准|追加|增加|给予|支持|调整|减免|划拨|下达|列入|帮助|协调|审批|审定|补助|拨款|增设|设立|更新|购置)/;
const TITLE_TELLS =
  /(?:情况|进展|结果|办理|落实|工作|复核|调查|核查|总结|分析|研究)的?(?:[^，。]{0,6})报告$|办理|受理|答复/;
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
      zh: '“{words}”是请示用语。条例规定不得在报告里夹带请示事项，请删去，需要批准的另行请示。',
      en: '“{words}” asks for a decision, which the regulations keep out of reports. Take it out, and write a 请示 if one is needed.',
    },
    asksElsewhere: {
      zh: '“{words}”是请示用语，这类材料里一般不用；需要批准的事项另行请示。',
      en: '“{words}” asks for a decision, which a paper of this kind usually does not; write a 请示 if one is needed.',
    },
    section: {
      zh: '“{words}”是请示的内容。条例规定不得在报告等非请示性公文中夹带请示事项，请另写请示。',
      en: '“{words}” belongs to a 请示. The regulations keep requests out of reports; write a 请示 of its own.',
    },
    asksInTitle: {
      zh: '标题“{words}”是请求上级办事，文种用“请示”；报告适用于汇报工作、反映情况，不要求答复。',
      en: 'The title asks (“{words}”): its type is 请示. A 报告 tells of work done and wants no answer.',
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
    if (level === 'error') for (const found of [...judgeTitle(draft), ...judgeSections(draft)]) report(found);
    const { lines, outline } = draft;
    const { attachmentLine } = outline.ending;
    const end = attachmentLine >= 0 ? attachmentLine : lines.length;
    for (const { line: i, value: requests } of gatherRequests(draft)) {
      if (i < (outline.title?.endLine ?? 0) || i >= end) continue;
      for (const { start, words, isSoft } of requests) {
        if (isSoft && (level !== 'error' || readParts(draft).addressee?.kind === 'audience')) continue;
        const values = { words };
        report({
          line: i,
          start,
          end: start + words.length,
          message: { id: level === 'error' ? 'asks' : 'asksElsewhere', values },
          level: isSoft ? 'warning' : level,
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

function* judgeTitle(draft: Draft): Generator<Report> {
  const { title } = draft.outline;
  const words = stripTitle(title?.text ?? '');
  const asks = ASKING_TITLE.exec(words);
  if (!asks || TITLE_TELLS.test(words)) return;
  const message = { id: 'asksInTitle', values: { words: asks[0] } } as const;
  yield { ...placeInTitle(draft, asks[0]), message, level: 'warning' };
}

function* judgeSections(draft: Draft): Generator<Report> {
  for (const { line, titleStart: start, titleEnd: end, title, kind } of draft.outline.all) {
    if (kind === 'item' || title.length > 24 || !REQUEST_SECTION.test(title)) continue;
    yield { line, start, end, message: { id: 'section', values: { words: title } }, level: 'warning' };
  }
}

interface Request {
  readonly start: number;
  readonly words: string;
  /** True for what only a 报告 must not say, and not as surely. */
  readonly isSoft: boolean;
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
      found.push({ start, words, isSoft: false });
    }
    for (const { index: start, 0: words } of text.matchAll(ASKS_TOO)) {
      const end = start + words.length;
      if (TOLD.test(text.slice(end, end + 30)) || quotedAt(line, start)) continue;
      if (TELLS.test(text.slice(Math.max(0, start - BEFORE), start))) continue;
      if (found.every((other) => end <= other.start || start >= other.start + other.words.length)) {
        found.push({ start, words, isSoft: true });
      }
    }
    return found.length === 0 ? null : found;
  },
  [GRANTED],
);
