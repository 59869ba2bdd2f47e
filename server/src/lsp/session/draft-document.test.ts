import { describe, expect, test } from 'vitest';
import { DEFAULT_PROFILE } from '../../profile/default-profile';
import { DraftDocument } from './draft-document';

const TEXT = '关于用车的自查报告\n一、自查情况\n走访XX县。\n二、整改措施\n从严审批。';

function open(languageId = 'plaintext', text = TEXT) {
  return new DraftDocument('file:///a.txt', languageId, 1, text);
}

function insert(line: number, character: number, text: string) {
  return { range: { start: { line, character }, end: { line, character } }, text };
}

describe('a document', () => {
  test('is read as its language is written', () => {
    expect(open('markdown').draft.format).toBe('markdown');
    expect(open('report-draft').draft.format).toBe('report');
    expect(open('constructor').draft.format).toBe('plain');
    expect(open('report-draft').isDeclaredDraft).toBe(true);
  });

  test('keeps one checkup until its text or its profile is another', () => {
    const document = open();
    const first = document.checkup(DEFAULT_PROFILE);
    expect(document.checkup(DEFAULT_PROFILE)).toBe(first);
    document.update([insert(4, 0, '又')], 2);
    const second = document.checkup(DEFAULT_PROFILE);
    expect(second).not.toBe(first);
    expect(document.checkup({ ...DEFAULT_PROFILE })).not.toBe(second);
    document.update([{ text: TEXT }], 3);
    expect(document.checkup(DEFAULT_PROFILE).findings).toEqual(first.findings);
  });

  test('checks what thousands of changes between two checks have made of it', () => {
    const document = open();
    document.checkup(DEFAULT_PROFILE);
    const changes = Array.from({ length: 3000 }, (_, i) =>
      insert(2 + (i % 3), 0, i % 50 === 0 ? 'XX镇\n' : '又'),
    );
    document.update(changes, 2);
    const fresh = open('plaintext', document.draft.text).checkup(DEFAULT_PROFILE);
    expect(document.checkup(DEFAULT_PROFILE).findings).toEqual(fresh.findings);
    expect(document.version).toBe(2);
  });

  test('takes a range whose ends are swapped for the same range', () => {
    const document = open();
    document.update(
      [{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 2 } }, text: '青岭' }],
      2,
    );
    expect(document.draft.lines[2]?.text).toBe('走访青岭县。');
  });
});
