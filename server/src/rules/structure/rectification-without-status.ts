import type { Draft } from '../../draft/draft';
import { rememberLines } from '../../draft/remember';
import type { Section } from '../../draft/section';
import type { DraftRule } from '../rule';
import { findRectificationItems } from './rectification-items';

/** Words that say how far an item has come (practice; domain 4.3, R9). */
const STATUS =
  /已(?:经|全部|基本|全面|按期|如期)?(?:完成|整改|解决|办结|落实|销号|纠正|清退|清零|到位|关闭|退[回还])|完成整改|整改(?:到位|完成|完毕|率)|(?:全部|如期|基本|按期)(?:完成|整改|办结|到位)|正在(?:推进|整改|办理|进行|实施|抓紧)|(?:持续|有序|稳步|加快|长期|接续|扎实)(?:推进|整改|深化|坚持|巩固)|长期坚持|(?:尚|还|仍)未(?:完成|整改|解决|办结)|未(?:完成|办结)|销号|办结|清零|立行立改|立整立改|预计|计划(?:于|在)|完成时限|阶段性|取得[^，。；]{0,8}(?:成效|进展)|目前/;

export const rectificationWithoutStatus: DraftRule = {
  name: 'structure/rectification-without-status',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：整改报告逐条交代进展',
    en: 'Office custom: a rectification report says of each item how far it has come',
  },
  text: {
    zh: {
      title: '整改事项没有写进展',
      why: '整改报告要一条一条交代改到哪一步：已完成、正在推进，还是要长期坚持。只讲做了什么，不说改没改完，反馈的一方没法销号。',
    },
    en: {
      title: 'Item without its status',
      why: 'A rectification report says of each item how far it has come: done, under way, or to be kept up. Whoever raised it cannot close it when only activities are told.',
    },
  },
  messages: {
    none: {
      zh: '“{title}”没有写明进展，其余多数条目都写了。请写明是已完成、正在推进还是长期坚持。',
      en: '“{title}” does not say how far it has come, as most others do. Say whether it is done, under way or to be kept up.',
    },
  },
  bad: {
    text: '消防安全检查反馈问题整改落实情况的报告\n一、整改工作组织推进情况\n　　成立专班。\n二、反馈问题整改进展情况\n（一）关于疏散通道堆物的问题\n　　已完成整改，杂物当天搬空。\n（二）关于应急灯损坏的问题\n　　电工逐层查看线路。\n（三）关于演练不足的问题\n　　已完成整改，演练三次。\n三、下一步工作打算\n　　每月巡查。\n',
    genre: 'zhenggai',
  },
  good: {
    text: '消防安全检查反馈问题整改落实情况的报告\n一、整改工作组织推进情况\n　　成立专班。\n二、反馈问题整改进展情况\n（一）关于疏散通道堆物的问题\n　　已完成整改，杂物当天搬空。\n（二）关于应急灯损坏的问题\n　　正在推进，已更换十一盏。\n（三）关于演练不足的问题\n　　已完成整改，演练三次。\n三、下一步工作打算\n　　每月巡查。\n',
    genre: 'zhenggai',
  },

  checkDraft({ draft, plan }, report) {
    const found = findRectificationItems(plan);
    if (!found) return;
    const silent = found.items.filter((item) => !tellsStatus(draft, item));
    // Where most of them say nothing, that is how the paper is laid out: a table may tell.
    if (silent.length * 2 >= found.items.length) return;
    for (const { line, titleStart, titleEnd, title } of silent) {
      report({ line, start: titleStart, end: titleEnd, message: { id: 'none', values: { title } } });
    }
  },
};

function tellsStatus(draft: Draft, { line, endLine }: Section): boolean {
  for (let i = line; i < endLine; i++) if (hasStatus(draft, i)) return true;
  return false;
}

const hasStatus = rememberLines(({ role, text }): boolean => role === 'text' && STATUS.test(text));
