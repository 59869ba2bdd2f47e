import { describe, expect, test } from 'vitest';
import { Draft } from './draft';
import { findLeftoverLines } from './find-leftover-lines';
import type { DraftFormat } from './format';
import type { Section } from './section';

/** The outline as an indented list, `kind ordinal title` a line. */
function outlineOf(text: string, format: DraftFormat = 'plain'): string {
  const show = (section: Section, depth: number): string[] => [
    `${'  '.repeat(depth)}${section.kind} ${section.ordinal ? `${section.ordinal.type} ${section.ordinal.value}` : '-'} ${section.title}`,
    ...section.children.flatMap((child) => show(child, depth + 1)),
  ];
  return Draft.parse(text, format)
    .outline.sections.flatMap((section) => show(section, 0))
    .join('\n');
}

const lines = (...all: string[]) => all.join('\n');

describe('sections', () => {
  test('nest by their layer', () => {
    const text = lines(
      '一、情况',
      '（一）组织',
      '1.领导。我们成立专班。',
      '（1）责任',
      '①分工',
      '（二）成效',
      '二、打算',
    );
    expect(outlineOf(text)).toBe(
      lines(
        'heading han 1 情况',
        '  heading han-paren 1 组织',
        '    run-in arabic 1 领导',
        '      heading arabic-paren 1 责任',
        '        heading circled 1 分工',
        '  heading han-paren 2 成效',
        'heading han 2 打算',
      ),
    );
  });

  test('of a lost dot stand where their list needs them', () => {
    expect(outlineOf(lines('一、做法', '1.甲。有成效。', '2 乙。有成效。', '3.丙。有成效。'))).toBe(
      lines('heading han 1 做法', '  run-in arabic 1 甲', '  run-in arabic 2 乙', '  run-in arabic 3 丙'),
    );
  });

  test('are not made of numbers that no list needs', () => {
    expect(outlineOf(lines('一、做法', '1.甲。有成效。', '5 支队伍下乡。', '2.乙。有成效。'))).toBe(
      lines('heading han 1 做法', '  run-in arabic 1 甲', '  run-in arabic 2 乙'),
    );
    expect(outlineOf(lines('2 让资源集聚。', '随后三天。'))).toBe('');
  });

  test('two lists under one heading are told apart by the lead-in between them', () => {
    const text = lines(
      '一、问题及原因',
      '还存在一些不足。',
      '1.学得不深。有的浮在面上。',
      '2.抓得不实。有的流于形式。',
      '究其根源，产生这些问题的主要原因有以下两点：',
      '1.认识偏差。重业务。',
      '2.监督偏软。怕得罪人。',
      '二、措施',
    );
    expect(outlineOf(text)).toBe(
      lines(
        'heading han 1 问题及原因',
        '  run-in arabic 1 学得不深',
        '  run-in arabic 2 抓得不实',
        '  lead-in - 究其根源，产生这些问题的主要原因有以下两点',
        '    run-in arabic 1 认识偏差',
        '    run-in arabic 2 监督偏软',
        'heading han 2 措施',
      ),
    );
  });

  test('a comment between a lead-in and its list does not part them', () => {
    const text = lines(
      '一、问题',
      '1.学得不深。有的浮。',
      '主要原因有以下两点：',
      '<!-- 待议 -->',
      '1.认识偏差。',
      '2.监督偏软。',
    );
    const sections = Draft.parse(text, 'markdown').outline.sections;
    expect(sections[0]!.children.map(({ kind, line }) => [kind, line])).toEqual([
      ['run-in', 1],
      ['lead-in', 2],
    ]);
  });

  test('a salutation or an ordinary colon opens no section', () => {
    const text = lines(
      '关于供水的情况报告',
      '市政府：',
      '1.水源充足。现有三处。',
      '具体是：',
      '一、情况',
      '1.好',
    );
    expect(outlineOf(text)).not.toContain('lead-in');
  });

  test('labels go under the heading that governs them', () => {
    expect(
      outlineOf(
        lines('（三）几点启示', '启示一：支部要强。支部强则村强。', '启示二：路子要准。', '二、问题'),
      ),
    ).toBe(
      lines(
        'heading han-paren 3 几点启示',
        '  run-in label 1 支部要强',
        '  heading label 2 路子要准',
        'heading han 2 问题',
      ),
    );
  });

  test('a label inside an item does not swallow the next item', () => {
    expect(outlineOf(lines('1.甲。说明。', '问题一：台账缺失', '2.乙。说明。'))).toBe(
      lines('run-in arabic 1 甲', '  heading label 1 台账缺失', 'run-in arabic 2 乙'),
    );
  });

  test('in Markdown follow the number of # and take plain ordinals below them', () => {
    const text = lines(
      '# 供水调研报告',
      '## 一、现状',
      '### （一）水源',
      '1. 河水',
      '## 二、问题',
      '**1.管网老化**',
    );
    expect(outlineOf(text, 'markdown')).toBe(
      lines(
        'heading han 1 现状',
        '  heading han-paren 1 水源',
        '    heading arabic 1 河水',
        'heading han 2 问题',
        '  heading arabic 1 管网老化',
      ),
    );
  });

  test('are not read inside fences and comments', () => {
    expect(outlineOf(lines('```', '一、甲', '```', '<!--', '二、乙', '-->', '三、丙'), 'markdown')).toBe(
      'heading han 3 丙',
    );
  });

  test('第一部分 stands above 一、', () => {
    expect(outlineOf(lines('第一部分　履职', '一、学习', '第二部分　打算', '一、思路'))).toBe(
      lines('heading part 1 履职', '  heading han 1 学习', 'heading part 2 打算', '  heading han 1 思路'),
    );
  });
});

describe('the title', () => {
  test.each<[string, string, string]>([
    ['alone on the first line', lines('供水安全自查报告', '', '一、情况'), '供水安全自查报告'],
    [
      'over two lines',
      lines('中共青岭县委组织部', '关于基层党建工作的调研报告', '', '正文'),
      '中共青岭县委组织部关于基层党建工作的调研报告',
    ],
    [
      'of a summary with the plan that follows it, below its office',
      lines('中共松岭县委宣传部', '2025年工作总结和2026年工作打算', '', '一、情况'),
      '中共松岭县委宣传部2025年工作总结和2026年工作打算',
    ],
    [
      'that begins with a placeholder',
      lines('{{单位名称}}关于食品安全的', '自查报告', '一、情况'),
      '{{单位名称}}关于食品安全的自查报告',
    ],
    ['above a subtitle', lines('述职报告', '（2025年12月20日）', '一、履职'), '述职报告'],
    ['with a bracketed tail', lines('整改情况报告（征求意见稿）', '一、情况'), '整改情况报告（征求意见稿）'],
    [
      'below leftovers of a site',
      lines('仅供学习 禁止外传', '好稿共享', '', '专题调研报告', '', '一、情况'),
      '专题调研报告',
    ],
    [
      'below number and secrecy',
      lines('000012', '机密★1年', '青政发〔2025〕3号', '政府工作报告', '一、情况'),
      '政府工作报告',
    ],
    ['as a Markdown heading', lines('# 走访见闻', '正文', '## 一、情况'), '走访见闻'],
    [
      'told by its subtitle',
      lines('守住最后一道堤', '——关于防汛的调研报告', '一、情况'),
      '守住最后一道堤——关于防汛的调研报告',
    ],
    [
      'not by a subtitle of time and place',
      lines('政府工作报告', '——在全县会议上', '一、情况'),
      '政府工作报告',
    ],
    ['behind a BOM', '\uFEFF工作总结\n一、情况', '工作总结'],
  ])('%s', (_, text, title) => expect(Draft.parse(text, 'plain').outline.title?.text).toBe(title));

  test('is not a sentence of the body that speaks of a report', () => {
    const text = lines('王主任向大会作报告。', '局里随后印发了调研报告，', '一、情况');
    expect(Draft.parse(text, 'plain').outline.title?.certain ?? false).toBe(false);
  });

  test('is absent from an empty text', () => expect(Draft.parse('', 'plain').outline.title).toBeNull());
});

describe('the ending', () => {
  const body = lines('自查报告', '一、情况', '一切正常。');
  test.each<
    [string, string[], { bodyEnd: number; signatureLine: number; dateLine: number; attachmentLine: number }]
  >([
    [
      'signature and date',
      ['', '　　　青岭县水务局', '　　　2025年6月3日'],
      { bodyEnd: 3, signatureLine: 4, dateLine: 5, attachmentLine: -1 },
    ],
    [
      'a masked date',
      ['', 'XX县水务局', '20XX年X月X日'],
      { bodyEnd: 3, signatureLine: 4, dateLine: 5, attachmentLine: -1 },
    ],
    [
      'a date that is still blank',
      ['', '青岭县水务局', '    年  月  日'],
      { bodyEnd: 3, signatureLine: 4, dateLine: 5, attachmentLine: -1 },
    ],
    [
      'attachments above the signature',
      ['', '附件：1.名单', '　　　2.台账', '', '县水务局', '2025年6月3日'],
      { bodyEnd: 3, signatureLine: 7, dateLine: 8, attachmentLine: 4 },
    ],
    [
      'signature above an attachment',
      ['县水务局', '2025年6月3日', '附件1', '名单', '一、甲'],
      { bodyEnd: 3, signatureLine: 3, dateLine: 4, attachmentLine: 5 },
    ],
    ['none', [], { bodyEnd: 3, signatureLine: -1, dateLine: -1, attachmentLine: -1 }],
    [
      'leftovers alone',
      ['', '更多范文请加会员下载'],
      { bodyEnd: 3, signatureLine: -1, dateLine: -1, attachmentLine: -1 },
    ],
  ])('%s', (_, tail, ending) => {
    expect(Draft.parse(lines(body, ...tail), 'plain').outline.ending).toEqual(ending);
  });

  test('a paragraph that mentions an attachment ends nothing', () => {
    const text = lines(body, '附件所列事项已办结。', '二、打算', '继续推进。');
    expect(Draft.parse(text, 'plain').outline.ending.bodyEnd).toBe(6);
  });
});

describe('leftover lines', () => {
  const leftovers = (text: string) => {
    const draft = Draft.parse(text, 'plain');
    return [...findLeftoverLines(draft.lines, draft.outline)].sort((a, b) => a - b);
  };

  test('are the sure ones, their neighbours above the title, and hints that recur', () => {
    const text = lines(
      '好稿天天见',
      '整理，咨询QQ123456789',
      '',
      '调研报告',
      '一、情况',
      '关注公众号',
      '正文',
      '关注公众号',
    );
    expect(leftovers(text)).toEqual([0, 1, 5, 7]);
  });

  test('are not paragraphs about members, downloads and groups', () => {
    const about = '全县建立QQ群、微信公众号等服务渠道，会员单位可以下载表格。'.repeat(3);
    expect(leftovers(lines('调研报告', '一、情况', about, '建立微信公众号一个。'))).toEqual([]);
  });

  test('are not the head of the page', () => {
    expect(leftovers(lines('青岭县人民政府文件', '仅供学习', '调研报告', '一、情况'))).toEqual([1]);
  });
});
