import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findAttachment } from './find-attachment';

const BODY =
  '燃气安全督查报告\n一、督查情况\n问题台账见附件1，《逾期清单》见附件，办法见附件3，另见附件二。\n\n';
const LIST = '附件：1. 问题台账\n　　　2. 逾期清单\n';
const PAGES = '附件1\n问题台账\n全文。\n附件2\n逾期清单\n全文。\n';

/** From the `nth` place of `words`, the words that the jump ends on and their line. */
function jump(text: string, words: string, nth = 0): string | null {
  const draft = Draft.parse(text, 'plain');
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  const before = text.slice(0, at + words.length).split('\n');
  const found = findAttachment(draft, before.length - 1, before.at(-1)!.length);
  if (!found) return null;
  const { line, start, end } = found.target;
  return `${line} ${draft.lines[line]!.text.slice(start, end)}`;
}

describe('from the text', () => {
  test('to the attachment itself', () => {
    expect(jump(BODY + LIST + PAGES, '见附件1')).toBe('6 附件1');
    expect(jump(BODY + LIST + PAGES, '附件二')).toBe('9 附件2');
  });

  test('to its entry in the list where it does not follow', () => {
    expect(jump(BODY + LIST, '见附件1')).toBe('4 1. 问题台账');
    expect(jump(BODY + LIST, '附件二')).toBe('5 2. 逾期清单');
  });

  test('by the name before it where it has no number', () => {
    expect(jump(BODY + LIST, '《逾期清单》见附件')).toBe('5 2. 逾期清单');
    expect(jump(BODY.replace('《逾期清单》', '其余') + LIST, '其余见附件')).toBe('4 1. 问题台账');
  });

  test('nowhere for a number that the draft does not have, and from any other word', () => {
    expect(jump(BODY + LIST, '附件3')).toBeNull();
    expect(jump(BODY, '附件1')).toBeNull();
    expect(jump(BODY + LIST, '督查情况')).toBeNull();
  });
});

describe('back', () => {
  test('from the attachment to its entry, and from the entry to the attachment', () => {
    expect(jump(BODY + LIST + PAGES, '附件2')).toBe('5 2. 逾期清单');
    expect(jump(BODY + LIST + PAGES, '2. 逾期')).toBe('9 附件2');
  });

  test('to the text where there is no other half', () => {
    expect(jump(BODY + LIST, '1. 问题')).toBe('2 附件1');
    expect(jump(BODY + PAGES, '附件1', 1)).toBe('2 附件1');
  });
});
