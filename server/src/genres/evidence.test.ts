import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { recognise } from './recognise';

/** Id of the genre, `报告` for a draft of none, `?` before what is only probable, `-` for no draft. */
function judge(text: string, format: DraftFormat = 'plain'): string {
  const { isDraft, genre, isProbable, likelyGenre } = recognise(Draft.parse(text, format));
  if (isDraft) return genre?.id ?? '报告';
  return isProbable ? `?${likelyGenre?.id ?? '报告'}` : '-';
}

const SECTIONS = [
  '一、基本情况',
  '粮库现有仓房十二座，储粮两万吨，保管员九名，全部持证上岗。',
  '二、存在的问题',
  '两座老仓房顶漏雨，熏蒸记录补记较多，值班表贴得不全。',
  '三、整改措施',
  '雨季前修好仓顶，熏蒸当天记录，值班表每周一更新上墙。',
].join('\n');

describe('decorations of a title are left out of it', () => {
  test.each([
    ['粮库安全自查报告范文', 'zicha'],
    ['粮库安全自查报告（模板）', 'zicha'],
    ['粮库安全自查报告精选3篇', 'zicha'],
    ['粮库安全自查报告（通用五篇）', 'zicha'],
    ['粮库安全自查报告 篇二', 'zicha'],
    ['粮库安全自查报告.docx', 'zicha'],
    ['粮库安全自查报告-最终版', 'zicha'],
    ['粮库安全自查报告_修改3.docx', 'zicha'],
    ['粮库安全自查报告格式', 'zicha'],
    ['个人述职报告 李春生', 'shuzhi'],
    ['年度工作总结-城南粮库', 'zongjie'],
    ['粮库安全自查报告 2024年', 'zicha'],
    ['粮库安全自查报告汇聚优质8篇', 'zicha'],
    ['粮库安全自查报告锦集六篇', 'zicha'],
    ['粮库安全自查报告甄选范文', 'zicha'],
    ['粮库常用专用工具汇编', '-'],
    ['历年工作总结汇编说明', '-'],
    ['自查报告必备常识', '-'],
    ['粮库安全自查紧急报告', 'zicha'],
    ['粮库漏雨情况紧急报告', '报告'],
    ['自查报告填写说明', '-'],
    ['工作总结 评审会议', '-'],
    ['怎样写好自查报告', '-'],
    ['文明礼仪范本', '-'],
    ['自查报告格式要求', '-'],
    ['工作总结模板使用指南', '-'],
  ])('%s', (title, expected) => expect(judge(`${title}\n${SECTIONS}`)).toBe(expected));
});

describe('a title is found where it stands', () => {
  const md = SECTIONS.replace(/^(?=[一二三]、)/gm, '## ').replaceAll('\n', '\n\n');
  const opening = '按照要求，粮库进行了自查，现将有关情况报告如下。';
  test.each([
    ['in HTML', `<h1 align="center">粮库安全自查报告</h1>\n\n${md}`],
    ['centred', `<center>粮库安全自查报告</center>\n\n${md}`],
    ['with attributes', `# 粮库安全自查报告 {#top .unnumbered}\n\n${md}`],
    ['with closing marks', `# 粮库安全自查报告 #\n\n${md}`],
    ['bold in a heading', `# **粮库安全自查报告**\n\n${md}`],
    ['over two hash lines', `# 关于城南粮库储粮安全\n# 管理工作的自查报告\n\n${md}`],
    ['in the front matter', `---\ntitle: 粮库安全自查报告\n---\n\n${opening}\n\n${md}\n\n定于X月X日复查。`],
  ])('%s', (_, text) => expect(judge(text, 'markdown')).toBe('zicha'));

  test.each([
    [
      'below an introduction of the site',
      `小编整理了一份粮库安全自查报告，写材料的朋友可以拿来参考，希望对大家有所帮助。\n粮库安全自查报告\n${SECTIONS}`,
    ],
    [
      'in brackets at the head of the first paragraph',
      `【城南粮库安全自查报告】近日，粮库查了一遍。\n${SECTIONS}`,
    ],
    ['with a full stop', `粮库安全自查报告。\n${SECTIONS}`],
  ])('%s', (_, text) => expect(judge(text)).toBe('zicha'));

  test('a headline over three lines with its subtitle', () => {
    expect(judge(`修仓顶\n换门锁\n守好百姓的米袋子\n——关于城南粮库的调查与思考\n\n${SECTIONS}`)).toBe(
      'diaoyan',
    );
  });

  test('the title of a blog in its front matter is not enough', () => {
    expect(judge('---\ntitle: 十年厨师的工作总结\n---\n\n## 存在的问题\n\n手腕疼。\n', 'markdown')).toBe('-');
  });
});

describe('without a title the opening formula, sections and signature decide', () => {
  const opened = (words: string) => `按照县里的安排，粮库逐仓核对，${words}\n\n${SECTIONS}`;
  test.each([
    ['现将自查情况汇报如下：', 'zicha'],
    ['现将整改落实情况报告如下：', 'zhenggai'],
    ['现就本人履职情况述职如下：', 'shuzhi'],
    ['现将一年来的工作总结如下：', 'zongjie'],
    ['现将调研情况报告如下：', 'diaoyan'],
    ['现将督查情况通报如下：', 'ducha'],
    ['现将有关情况报告如下：', '报告'],
    ['意识形态工作责任制落实有力。现将有关情况报告如下：', 'yishixingtai'],
    ['意识形态（网络意识形态）工作责任制落细落实。现将有关情况通报如下：', 'yishixingtai'],
    ['对意识形态工作责任制落实情况进行了核对。现将自查情况报告如下：', 'zicha'],
    ['参加了意识形态课程培训。现将有关情况报告如下：', '报告'],
    ['下面，我就粮库防汛工作作简要汇报。', 'huibao'],
    ['下面，我代表粮库，就仓房修缮情况作以简要汇报：', 'huibao'],
    ['现就夏粮收购情况作一个简要汇报：', 'huibao'],
    ['现将本人一年来的工作作简要述职。', 'shuzhi'],
    ['下面请城南粮库作简要汇报。', '-'],
    ['会上听取了各仓简要汇报，主任讲了话。', '-'],
    ['主任就防汛工作听取了简要汇报。', '-'],
    ['每人准备五分钟的简要汇报。', '-'],
    ['有人问：“下面就由你作简要汇报。”', '-'],
    ['现将有关事项通知如下：', '-'],
    ['现将会议议定事项公告如下：', '-'],
    ['常用的说法是“现将自查情况报告如下”。', '-'],
  ])('%s', (words, expected) => expect(judge(opened(words))).toBe(expected));

  test('sections alone are not enough', () => expect(judge(SECTIONS)).toBe('-'));
  test('the formula alone is not enough', () => {
    expect(judge('按照安排，粮库逐仓核对，现将自查情况汇报如下：没有问题。')).toBe('-');
  });
  test('under the title of another paper nothing is', () => {
    for (const title of [
      '关于开展自查的通知',
      '自查工作方案',
      '股东大会公告',
      '储粮管理办法',
      '情况反映的答复',
    ])
      expect(judge(`${title}\n${opened('现将自查情况汇报如下：')}`)).toBe('-');
  });
});

describe('headings are numbered by any layer where they are usual in reports', () => {
  test('chapters with 1.1', () => {
    const text =
      '年度粮库工作总结与来年展望\n第一章 工作回顾\n1.1 收购\n收粮两万吨。\n第二章 存在的问题\n2.1 仓房\n漏雨。';
    expect(judge(text)).toBe('zongjie');
  });
  test('chapters of a story are not', () => {
    expect(judge('调查报告\n第一章 雨夜\n他推开了门。\n第二章 来客\n门外没有人。')).toBe('-');
  });
});

describe('what is no prose is left out of the share of Han', () => {
  const md = `# 粮库安全自查报告\n\n${SECTIONS.replaceAll('\n', '\n\n')}\n\n`;
  test.each([
    ['an embedded image', `${md}![图](data:image/png;base64,${'iVBORw0KGgo'.repeat(300)})\n`],
    ['a link', `${md}见[清单](https://example.com/${'a'.repeat(2000)})。\n`],
    ['a diagram', `${md}\`\`\`mermaid\ngraph TD\n${'A-->B\n'.repeat(3)}\`\`\`\n`],
    ['masks', `${md}${'××××××××××村，'.repeat(60)}\n`],
  ])('%s', (_, text) => expect(judge(text, 'markdown')).toBe('zicha'));
});

describe('genres that stand under other names', () => {
  test.each([
    ['关于落实秋粮收购工作情况报告', 'zhuanti'],
    ['秋粮收购工作情况报告', 'zhuanti'],
    ['粮库账务自查清查工作有关情况报告', 'zicha'],
    ['秋粮收购情况综合汇报', 'huibao'],
    ['仓房漏雨问题的汇报', 'huibao'],
    ['上半年工作小结', 'zongjie'],
    ['保管员个人总结', 'zongjie'],
    ['消防演练总结', 'zongjie'],
    ['消防演练评估报告', 'zongjie'],
    ['城南粮库政治生态分析研判报告', 'zhengzhi-tijian'],
    ['党性分析报告', 'duizhao-geren'],
    ['粮库党支部党性分析报告', 'duizhao-banzi'],
    ['关于仓房漏雨的情况说明', '报告'],
  ])('%s', (title, expected) => expect(judge(`${title}\n${SECTIONS}`)).toBe(expected));
});

describe('other trades have reports of their own', () => {
  test.each(
    '粮库实习中期报告|毕业设计（论文）中期检查报告|课题结题报告|数据库选型技术调研报告|手机市场调研报告|城南粮油股份有限公司2024年年度报告|环境影响评价报告书|工程监理工作总结|水质监测报告|新款显卡评测报告|用户调研报告|课程设计报告'.split(
      '|',
    ),
  )('%s', (title) => expect(judge(`${title}\n${SECTIONS}`)).toBe('-'));
  test.each(['农贸市场调研报告', '粮库环境整治工作情况汇报', '市场监管工作总结'])('not %s', (title) =>
    expect(judge(`${title}\n${SECTIONS}`)).not.toBe('-'),
  );
});

describe('evidence against', () => {
  test.each([
    [
      'articles of a regulation',
      `粮库工作报告\n${SECTIONS}\n第一条 仓房应当上锁。\n第二条 钥匙由两人保管。\n第三条 违反的予以处分。`,
    ],
    [
      'a lesson in writing',
      `工作总结\n${SECTIONS}\n总结由标题、正文、落款组成。写作要点是真实。下面讲总结的写法。`,
    ],
    [
      'dialogue',
      `调查报告\n${Array.from({ length: 9 }, () => '“粮食呢？”老王问道。').join('\n')}\n一、基本情况\n雨下大了。`,
    ],
  ])('%s', (_, text) => expect(judge(text)).toBe('-'));
});

describe('a probable draft is neither', () => {
  const prose =
    '一年来，我守着城南的十二座仓房，白天验粮入库，晚上看温测湿，没有出过一次差错，也学会了用新的测温系统，带出了两名徒弟。';
  test.each([
    [
      'a title and a formula over plain paragraphs',
      `保管员述职报告\n现将一年的工作述职如下：\n${prose}\n${prose}`,
      '?shuzhi',
    ],
    [
      'a title, and a signature with its date',
      `保管员述职报告\n${prose}\n${prose}\n\n城南粮库\n2025年1月8日`,
      '?shuzhi',
    ],
    ['a title over plain paragraphs', `保管员述职报告\n${prose}`, '-'],
    ['a letter', `给母亲的信\n${prose}\n\n李春生\n2025年1月8日`, '-'],
    ['too little', '述职报告\n现将工作述职如下：很好。', '-'],
    ['news', `新华社城南1月8日电 粮库述职报告\n${prose}\n现将情况报告如下。`, '-'],
    ['a notice', `关于报送述职报告的通知\n${prose}\n现将有关事项通知如下。`, '-'],
  ])('%s', (_, text, expected) => expect(judge(text)).toBe(expected));
});
