import { expect, test } from 'vitest';
import { halfWidthMark } from '../punctuation/half-width-mark';
import { placesOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { wordField } from './word-field';

describeRule(wordField, {
  finds: [
    '巡查点位见^错误!未找到引用源。^',
    '巡查点位见^错误！未定义书签。^',
    '第三节的内容^错误!文档中没有指定样式的文字。^',
    '巡查点位见^Error! Reference source not found.^',
    '见^Error! Bookmark not defined.^',
    '^单击或点击此处输入文字。^',
    '汇报人：^单击此处输入姓名^',
    '成文日期：^[键入日期]^',
    '主送：^选择一项。^',
    '^Click or tap here to enter text.^',
    '巡查点位见^{ REF _Ref123456 \\h }^，逐处登记。',
    '目录^TOC \\o "1-3" \\h \\z \\u^',
    '第二章^PAGEREF _Toc98765 \\h^',
    '^未找到目录项。^',
  ],
  silent: [
    '台账中有三处错误！责任人已经改正。',
    '发现错误!立即改正。',
    '点击此处可以查看公示，群众在手机上就能办。',
    '群众可以选择一个窗口办理。',
    '每户选择一项产业，逐户落实。',
    '录入员在平台上输入文字、上传图片。',
    '未找到责任人的，由镇政府兜底。',
    '参照REF标准，逐项核对。',
  ],
  unfixed: ['巡查点位见错误!未找到引用源。'],
});

test('the mark in an error of Word is no mark of the text', () => {
  expect(placesOf(halfWidthMark, '巡查点位见错误!未找到引用源。逐处登记', {})).toEqual([]);
});
