import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { readDraftYear } from './draft-year';

const yearOf = (text: string) => readDraftYear(Draft.parse(text, 'plain'));
const body = '\n一、基本情况\n　　2011年以来，全局上下对照清单逐项整改，各项工作有序推进。\n';

test.each<[string, number | null]>([
  [`2023年工作总结${body}`, 2023],
  [`2023年工作总结${body}\n某某市水务局\n2024年1月5日`, 2024],
  [`二〇二五年度工作总结${body}`, 2025],
  [`关于节水工作的调研报告\n县水务局\n（2022年6月）${body}`, 2022],
  [`2021—2023年整改情况报告${body}`, 2023],
  [`自查报告${body}`, null],
  [`自查报告${body}\n20XX年X月X日`, null],
  ['', null],
])('%s', (text, year) => expect(yearOf(text)).toBe(year));
