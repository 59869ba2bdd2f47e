import { describe, expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { applyEdits } from '../../rules/apply-edits';
import type { Edit } from '../../rules/rule';
import { renumberFrom } from './renumber';
import { runIn, standAlone } from './run-in-title';
import { demote, promote } from './shift-section';

type Rewrite = (draft: Draft, line: number, column: number) => Edit | readonly Edit[] | null;

/** What a rewriting at `^` makes of a text; null where it is not to be had. */
function rewrite(by: Rewrite, marked: string, format: DraftFormat = 'plain'): string | null {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const draft = Draft.parse(marked.replace('^', ''), format);
  const edits = by(draft, before.length - 1, before.at(-1)!.length);
  return edits && applyEdits(draft, [edits].flat() as Edit[]).text;
}

const lines = (...all: string[]) => all.join('\n');

describe('renumbering from a heading', () => {
  test('counts on from the one before it, in the form that each has', () => {
    expect(rewrite(renumberFrom, lines('一、甲', '三、^乙', '（一）丙', '四.丁', '四、戊'))).toBe(
      lines('一、甲', '二、乙', '（一）丙', '三.丁', '四、戊'),
    );
  });

  test('leaves those above as they are, and begins a list at 1', () => {
    expect(rewrite(renumberFrom, lines('（三）甲', '（五）^乙', '（六）丙'))).toBe(
      lines('（三）甲', '（四）乙', '（五）丙'),
    );
    expect(rewrite(renumberFrom, lines('一、甲', '（二）^乙', '（三）丙'))).toBe(
      lines('一、甲', '（一）乙', '（二）丙'),
    );
  });

  test('goes on through a list that is counted through the whole paper', () => {
    const text = lines('一、甲', '1.子。写。', '2.丑。写。', '二、乙', '3.寅。写。', '5.^卯。写。');
    expect(rewrite(renumberFrom, text)).toBe(text.replace('5.^', '4.'));
  });

  test('counts 一是 二是 inside a paragraph', () => {
    expect(rewrite(renumberFrom, '问题有：一是台账不全；三^是检查不勤；四是奖惩不明。')).toBe(
      '问题有：一是台账不全；二是检查不勤；三是奖惩不明。',
    );
  });

  test('is not to be had where all are right, and where no number stands', () => {
    expect(rewrite(renumberFrom, lines('一、^甲', '二、乙'))).toBeNull();
    expect(rewrite(renumberFrom, lines('一、甲', '今年^以来'))).toBeNull();
  });
});

describe('a run-in title', () => {
  test('gets its line to itself, and what follows it is indented like it', () => {
    expect(rewrite(standAlone, '　　1.加强^领导。今年成立专班。')).toBe('　　1.加强领导\n　　今年成立专班。');
    expect(rewrite(standAlone, '1.加强^领导。今年成立专班。', 'markdown')).toBe(
      '1.加强领导\n\n今年成立专班。',
    );
  });

  test('is made of a heading and the paragraph below it', () => {
    expect(rewrite(runIn, '　　1.加强^领导\n\n　　今年成立专班。\n再写。')).toBe(
      '　　1.加强领导。今年成立专班。\n再写。',
    );
    expect(rewrite(runIn, '（一）加强^领导。\n一是成立专班。')).toBe('（一）加强领导。一是成立专班。');
  });

  test('is not to be had without its other half', () => {
    expect(rewrite(runIn, '1.加强^领导\n2.加强督导\n写。')).toBeNull();
    expect(rewrite(runIn, '1.加强^领导')).toBeNull();
    expect(rewrite(runIn, `1.${'长'.repeat(45)}^\n今年成立专班。`)).toBeNull();
    expect(rewrite(runIn, '## 1.加强^领导\n\n今年成立专班。', 'markdown')).toBeNull();
    expect(rewrite(standAlone, '1.加强^领导')).toBeNull();
    expect(rewrite(standAlone, '今年^加强领导。成立专班。')).toBeNull();
  });
});

describe('a section', () => {
  const PAPER = lines(
    '工作总结',
    '一、做法',
    '（一）学习',
    '写。',
    '二、成效',
    '（一）进度',
    '1.快。写。',
    '（二）质量',
    '三、打算',
    '写。',
  );

  test('goes down with all below it, behind what the one before it holds', () => {
    expect(rewrite(demote, PAPER.replace('二、', '二、^'))).toBe(
      lines(
        '工作总结',
        '一、做法',
        '（一）学习',
        '写。',
        '（二）成效',
        '1.进度',
        '（1）快。写。',
        '2.质量',
        '二、打算',
        '写。',
      ),
    );
  });

  test('goes up with all below it, and takes in what stood behind it', () => {
    expect(rewrite(promote, PAPER.replace('（一）进度', '（一）^进度'))).toBe(
      lines(
        '工作总结',
        '一、做法',
        '（一）学习',
        '写。',
        '二、成效',
        '三、进度',
        '（一）快。写。',
        '（二）质量',
        '四、打算',
        '写。',
      ),
    );
  });

  test('keeps to the layers that the draft has, and to the way it writes them', () => {
    const text = lines('一．甲', '1、子。写。', '二．^乙', '1、丑。写。', '（1）寅。写。');
    expect(rewrite(demote, text)).toBe(lines('一．甲', '1、子。写。', '2、乙', '（1）丑。写。', '①寅。写。'));
  });

  test('gets another # in Markdown, with an ordinal or without', () => {
    expect(rewrite(demote, '# 总结\n## 一、甲\n## 二、^乙\n### （一）丙\n1. 丁。写。', 'markdown')).toBe(
      '# 总结\n## 一、甲\n### （一）乙\n#### 1.丙\n（1） 丁。写。',
    );
    expect(rewrite(promote, '# 总结\n## 甲\n### ^乙\n#### 丙\n## 丁', 'markdown')).toBe(
      '# 总结\n## 甲\n## 乙\n### 丙\n## 丁',
    );
  });

  test('stays where it is when there is no layer for it, or nothing to hold it', () => {
    expect(rewrite(demote, PAPER.replace('一、', '一、^'))).toBeNull();
    expect(rewrite(promote, PAPER.replace('一、', '一、^'))).toBeNull();
    expect(rewrite(demote, lines('①甲', '②^乙'))).toBeNull();
    expect(rewrite(promote, PAPER.replace('写。', '写^。'))).toBeNull();
    expect(rewrite(demote, lines('启示一：甲', '启示二：^乙'))).toBeNull();
  });
});
