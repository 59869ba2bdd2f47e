import { describeRule } from '../testing/rule-cases';
import { openingDiffers } from './opening-differs';

const paper = (title: string, opening: string) =>
  `${title}\n\n县水务局：\n　　按照安排，${opening}。\n一、进展\n　　三座泵站已经通水。\n`;

describeRule(openingDiffers, {
  finds: [
    paper('泵站安全自查报告', '^现将整改落实情况报告如下^'),
    paper('关于泵站问题整改情况的报告', '^现将自查情况报告如下^'),
    paper('泵站改造调研报告', '^现将2024年度述职情况汇报如下^'),
    paper('2025年度述职报告', '^现就民主生活会对照检查情况报告如下^'),
  ],
  silent: [
    paper('泵站安全自查报告', '现将自查情况报告如下'),
    paper('泵站安全自查报告', '现将有关情况报告如下'),
    paper('泵站安全自查自纠和整改报告', '现将整改情况报告如下'),
    paper('泵站改造工作情况报告', '现将督查整改情况报告如下'),
    paper('泵站改造调研报告', '现将调查情况报告如下'),
    paper('泵站安全自查报告', '县里正在开展整改'),
    '　　现将整改情况报告如下。',
  ],
});
