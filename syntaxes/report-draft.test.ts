import { describe, expect, test } from 'vitest';
import { textsOf, tokenise } from './tokenise';

describe('headings', () => {
  test.each([
    ['第一部分 基本情况', 'part'],
    ['第三部分：下步打算', 'part'],
    ['一、基本情况', 'han'],
    ['十二、附则', 'han'],
    ['　　（三）存在的问题', 'han-paren'],
    ['(二)主要做法', 'han-paren'],
    ['1.健全机制', 'arabic'],
    ['12．完善制度', 'arabic'],
    ['3、强化督导', 'arabic'],
    ['1.2025年工作回顾', 'arabic'],
    ['（4）畅通渠道', 'arabic-paren'],
    ['5）建好队伍', 'arabic-paren'],
    ['⑥做好宣传', 'circled'],
    ['启示二：机制比热情管用', 'label'],
    ['问题3：台账不全', 'label'],
    ['## 整改措施', 'markdown'],
  ])('%s', (line, kind) => {
    expect(textsOf(line, `markup.heading.${kind}`)).toHaveLength(1);
    expect(textsOf(line, 'entity.name.section').join('')).toBe(line.replace(/^.*?[、．.）):：①-⑳ ]\s*/u, ''));
  });

  test.each([
    '一、二季度收入持平',
    '二、三产业增速回升',
    '1.5万人参加培训',
    '3.14公里渠道完成清淤',
    '2024年以来共走访21户',
    '12个村完成换届',
    '第一部分工作已经完成，第二部分正在推进。',
    '1.txt 是样例',
    '问题导向是根本',
  ])('not one: %s', (line) => {
    expect(textsOf(line, 'markup.heading')).toEqual([]);
    expect(textsOf(line, 'keyword.other.ordinal')).toEqual([]);
  });

  test('of a run-in title, only the first sentence', () => {
    const line = '2.压实责任。镇党委逐月听取汇报，村支部逐户对账。';
    expect(textsOf(line, 'markup.heading.run-in.arabic')).toEqual(['压实责任。']);
    expect(textsOf(line, 'punctuation.definition.heading')).toEqual(['2.']);
  });

  test('of a numbered paragraph without a title, only the ordinal', () => {
    const line =
      '（1）对照清单，逐项销号；对照群众意见，逐条答复；对照时限要求，逐日提醒；未完成的，写明原因。';
    expect(textsOf(line, 'markup.heading')).toEqual([]);
    expect(textsOf(line, 'keyword.other.ordinal')).toEqual(['（1）']);
  });

  test('the title of the report, with its bracketed tail', () => {
    expect(textsOf('　　关于粮库安全的自查报告（送审稿）', 'markup.heading.title')).toEqual([
      '关于粮库安全的自查报告（送审稿）',
    ]);
    expect(textsOf('各支部每月报送一次工作总结，由办公室汇总成调研报告。', 'markup.heading')).toEqual([]);
    expect(textsOf('附件：1.走访情况报告', 'markup.heading')).toEqual([]);
  });

  test('a placeholder in one keeps its own colour', () => {
    expect(textsOf('一、XX镇基本情况', 'constant.other.placeholder')).toEqual(['XX']);
    expect(textsOf('关于XX县校车安全的整改报告', 'constant.other.placeholder')).toEqual(['XX']);
    expect(textsOf('1.走访XX户。逐户登记。', 'constant.other.placeholder')).toEqual(['XX']);
  });
});

describe('items inside a paragraph', () => {
  test('一是 … 二是', () => {
    const line = '主要有两点：一是学得不深；二是抓得不紧。';
    expect(textsOf(line, 'support.function.item')).toEqual(['一是', '二是']);
  });

  test('words of sequence', () => {
    expect(textsOf('首先，摸清底数。其次，建好台账。第三，盯住时限。', 'support.function.sequence')).toEqual([
      '首先',
      '其次',
      '第三',
    ]);
  });

  test.each(['原因之一是人手不足。', '一是否到位，二看成效。', '排名第一，群众满意。'])(
    'not one: %s',
    (line) => {
      expect(textsOf(line, 'support.function')).toEqual([]);
    },
  );
});

describe('placeholders', () => {
  test.each([
    ['XX县XX镇走访×××户', ['XX', 'XX', '×××']],
    ['20XX年X月X日，202X年完成', ['20XX', 'X', 'X', '202X']],
    ['资金X万元、占比ＸＸ％', ['X', 'ＸＸ']],
    ['某某镇党委', ['某某']],
    ['○○县、□□村、＊＊乡', ['○○', '□□', '＊＊']],
    ['联系人：____，电话：________', ['____', '________']],
    ['投入***万元', ['***']],
    ['（待补充：去年的数据）', ['（待补充：去年的数据）']],
    ['成效明显【此处填写具体数字】。', ['【此处填写具体数字】']],
    ['{{单位名称}}于去年', ['{{单位名称}}']],
    [`于\${year}年`, [`\${year}`]],
    ['TODO 补一段，金额待定。', ['TODO', '待定']],
    ['2024年　月　日', ['2024年　月　日']],
    ['自5月　日起', ['5月　日']],
  ])('%s', (line, expected) => {
    expect(textsOf(line, 'constant.other.placeholder')).toEqual(expected);
  });

  test.each([
    '3×4米的展板',
    'X光机两台，XXL号工装',
    'https://example.org/xx/page',
    '二〇〇八年',
    '张某某、李某某反映',
    '等待核实后再报',
    '招待所、接待室',
    '2024年 5月 6日',
    '（试行）',
    '【关键词】供水',
    'TODO.md',
    '**重点**工作',
  ])('none in: %s', (line) => {
    expect(textsOf(line, 'constant.other.placeholder')).toEqual([]);
  });

  test('also inside quotation marks and book titles', () => {
    expect(textsOf('“XX行动”', 'constant.other.placeholder')).toEqual(['XX']);
    expect(textsOf('《XX县管水办法》', 'constant.other.placeholder')).toEqual(['XX']);
  });
});

describe('other parts', () => {
  test('quotations, one in the other; a forgotten mark ends with its line', () => {
    expect(textsOf('他说“按‘三清单’办”就行', 'string.quoted.double')).toEqual(['“按‘三清单’办”']);
    expect(textsOf('他说“按‘三清单’办”就行', 'string.quoted.single')).toEqual(['‘三清单’']);
    expect(textsOf('忘了“收尾\n下一段照旧', 'string.quoted')).toEqual(['“收尾']);
  });

  test('book titles and document numbers', () => {
    const line = '按照《管护办法》（石政发〔2024〕16号）执行';
    expect(textsOf(line, 'string.quoted.other.book-title')).toEqual(['《管护办法》']);
    expect(textsOf(line, 'constant.other.document-number')).toEqual(['石政发〔2024〕16号']);
  });

  test('leftover lines of a template site, but not a paragraph about one', () => {
    const leftover = '范文小铺整理，咨询QQ：100200300';
    expect(textsOf(leftover, 'comment.line.leftover')).toEqual([leftover]);
    const paragraph =
      '县档案馆在借阅登记簿上注明“仅供学习参考，禁止外传”，并请借阅人签名确认，三年来没有发生一起档案外流的事，群众对此放心，单位也满意。';
    expect(textsOf(paragraph, 'comment.line.leftover')).toEqual([]);
  });

  test('front matter, only at the start of the file', () => {
    const text = '---\ngenre: zicha\n---\n一、基本情况';
    const [, second, , fourth] = tokenise(text);
    expect(second?.[0]?.scopes).toContain('meta.embedded.block.front-matter.report-draft');
    expect(fourth?.[0]?.scopes).toContain('markup.heading.han.report-draft');
    expect(textsOf('正文\n---\n一、概况', 'meta.embedded')).toEqual([]);
  });
});

test('a long line is read in good time', () => {
  const line = `${'（待'.repeat(5000)}${'《“X某20〔一是'.repeat(3000)}`;
  const began = performance.now();
  tokenise(line);
  expect(performance.now() - began).toBeLessThan(2000);
});
