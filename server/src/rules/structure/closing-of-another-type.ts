import { readParts } from '../../draft/parts/parts';
import { looksAtOthers } from '../reading/paper';
import type { DraftRule } from '../rule';

/** Closing words of orders and of other types, which no report ends in. */
const OTHERS =
  /^(?:以上(?:通知|意见|决定|方案)，?)?(?:特此(?:通知|通告|公告|通报|函告|函复|函达|函请|批复|批准|决定|证明)|此复|此告|现予(?:公布|印发|批复|通报)|请(?:各[^，。；]{1,16})?(?:结合[^，。；]{1,6}，?)?(?:认真|严格|遵照|切实|抓好|抓紧)?(?:贯彻执行|贯彻落实|遵照执行|组织实施|执行|抓好落实|落实)|望(?:各[^，。；]{1,16})?(?:认真)?(?:贯彻执行|遵照执行|贯彻落实))[。！]?$/;
export const closingOfAnotherType: DraftRule = {
  name: 'structure/closing-of-another-type',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：结束语与文种相配；报告适用于向上级机关汇报工作（《党政机关公文处理工作条例》第八条（十））',
    en: 'Office custom: closing words fit the document type; a 报告 goes to a higher office (Regulations on Official Documents, art. 8 (10))',
  },
  text: {
    zh: {
      title: '结束语是别的文种的',
      why: '报告是写给上级的，结束语通常是“特此报告”“以上报告，请审阅”。“特此通知”“请认真贯彻执行”是下行文用的，多半是套用旧稿时留下来的。',
    },
    en: {
      title: 'Closing words of another document type',
      why: 'A 报告 goes upward and usually closes with 特此报告. 特此通知 and 请认真贯彻执行 belong to papers that go down: they were left in when an older paper was reused.',
    },
  },
  messages: {
    other: {
      zh: '“{words}”是别的文种的结束语，写给上级的报告通常用“特此报告”一类的话。',
      en: '“{words}” closes papers of another type; a report to a higher office usually ends in 特此报告 or the like.',
    },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n　　特此通知。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n　　特此报告。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { title, closing, addressee } = readParts(draft);
    if (!title?.certain || !['报告', '汇报', '总结'].includes(title.type) || looksAtOthers(title.text))
      return;
    if (addressee?.names.some((name) => name.startsWith('各'))) return;
    for (const { line, start, end, text } of closing) {
      if (!OTHERS.test(text)) continue;
      report({ line, start, end, message: { id: 'other', values: { words: text.replace(/[。！]$/, '') } } });
    }
  },
};
