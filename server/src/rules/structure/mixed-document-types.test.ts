import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { mixedDocumentTypes } from './mixed-document-types';

describeRule(mixedDocumentTypes, {
  finds: [
    '关于维修渡槽的^请示报告^\n\n市水务局：\n　　渡槽开裂。',
    '关于维修渡槽的^请示的报告^\n\n市水务局：\n　　渡槽开裂。',
    '关于渡槽维修情况^汇报的报告^\n　　渡槽开裂。',
    '市灌区管理处^关于上报^渡槽维修情况的报告\n　　渡槽开裂。',
    '关于渡槽维修资金\n的^请示报告^\n　　渡槽开裂。',
    '市灌区管理处^关于上报^2025年渡槽维修的整改报告\n　　渡槽开裂。',
    '# 关于维修渡槽的^请示报告^（送审稿）\n　　渡槽开裂。',
  ],
  silent: [
    '关于维修渡槽的请示\n\n市水务局：\n　　渡槽开裂。',
    '关于渡槽维修情况的报告\n　　渡槽开裂。',
    '关于2025年度重大事项请示报告情况的报告\n　　全年请示三次。',
    '关于执行请示报告制度的自查报告\n　　全年请示三次。',
    '关于渡槽维修情况的汇报\n　　渡槽开裂。',
    '2025年渡槽维修工作总结报告\n　　渡槽开裂。',
    '渡槽维修工作总结\n　　此前报送了请示报告。',
    '关于上报数据质量核查情况的报告\n　　数据有误。',
    '关于数据上报质量的调研报告\n　　数据有误。',
  ],
});

test('a redundant word is less grave than two types', () => {
  const levelOf = (title: string) => reportsOf(mixedDocumentTypes, `${title}\n　　渡槽开裂。`)[0]!.level;
  expect(levelOf('关于上报渡槽维修情况的报告')).toBe('warning');
  expect(levelOf('关于维修渡槽的请示报告')).toBe('error');
});
