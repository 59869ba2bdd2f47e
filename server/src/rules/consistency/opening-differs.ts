import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';
import { placeOfTitle } from '../structure/title-words';

/** Kinds of work, of which a report tells of one or the other; each with the words that mean it. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['自查', /自查|自评|自检/],
  ['整改', /整改|整治/],
  ['调研', /调研|调查|考察/],
  ['督查', /督查|督导|督察|检查/],
  ['述职', /述职|述廉|履职|履行/],
  ['对照检查', /对照检查|检视|剖析|查摆/],
  ['总结', /总结/],
  ['体检', /体检/],
  ['评估', /评估|考核/],
];

export const openingDiffers: DraftRule = {
  name: 'consistency/opening-differs',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '核稿惯例：开头“现将……报告如下”与标题说的是同一件事',
    en: 'Revising custom: the opening formula announces what the title names',
  },
  text: {
    zh: {
      title: '开头说的与标题不是一回事',
      why: '标题是自查报告，开头却“现将整改情况报告如下”，多半是套用旧稿只改了标题。',
    },
    en: {
      title: 'Opening that announces another paper',
      why: 'Where the title says 自查 and the opening announces 整改, an older paper was reused and only its title changed.',
    },
  },
  messages: {
    differs: {
      zh: '标题说的是“{title}”，这里却要报告“{opening}”，请核对是不是旧稿留下的。',
      en: 'The title speaks of “{title}”, and here “{opening}” is announced; check whether an older paper left it.',
    },
    title: { zh: '标题', en: 'The title' },
  },
  bad: {
    text: '河道安全自查报告\n\n县水务局：\n　　现将巡察整改情况报告如下。\n一、自查情况\n　　查看三条河道。\n',
  },
  good: {
    text: '河道安全自查报告\n\n县水务局：\n　　现将自查情况报告如下。\n一、自查情况\n　　查看三条河道。\n',
  },

  checkDraft({ draft }, report) {
    const { title, opening } = readParts(draft);
    if (!title?.certain || !opening) return;
    const named = kindsIn(title.text);
    const announced = kindsIn(opening.text);
    if (named.length === 0 || announced.length === 0 || announced.some((kind) => named.includes(kind)))
      return;
    // 自查 and 检查, 总结 and 述职 go together.
    const { line, start, end } = opening;
    report({
      line,
      start,
      end,
      message: { id: 'differs', values: { title: named[0]!, opening: announced[0]! } },
      related: [{ ...placeOfTitle(draft), message: { id: 'title', values: {} } }],
    });
  },
};

function kindsIn(words: string): readonly string[] {
  return KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
}
