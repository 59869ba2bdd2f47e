import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { GENRES } from './catalogue';
import type { Genre } from './genre';
import { recognise } from './recognise';

/** A body whose structure is beyond doubt, so that the title alone decides. */
const BODY = [
  '今年以来，全局上下认真履职，各项工作都有新的起色，现将有关情况报告如下。',
  '一、基本情况',
  '全局共有干部四十一人，下设八个科室。',
  '二、存在的问题',
  '个别科室办事拖沓，群众来访要跑两趟。',
  '三、下一步打算',
  '推行首问负责，限时办结。',
].join('\n');

/** Id of the genre; `报告` for a draft of none; `-` for no draft. */
function judge(text: string, format: DraftFormat = 'plain'): string {
  const { isDraft, genre } = recognise(Draft.parse(text, format));
  return isDraft ? (genre?.id ?? '报告') : '-';
}

/** Titles of each genre, and the nearest titles that are not of it. */
const TITLES: Readonly<
  Record<string, { readonly own: string; readonly others: Readonly<Record<string, string>> }>
> = {
  'zhengzhi-tijian': {
    own: '政治体检报告|2025年度政治体检情况的报告|巩固主题教育成果政治体检报告|政治体检汇报材料',
    others: {
      '-': '关于开展政治体检工作的通知|政治体检工作方案|政治体检制度|职工健康体检报告|2025年体检报告|政治体检问题清单|如何写好政治体检报告|政治体检报告写作要点|政治体检动员讲话|政治体检培训课件',
    },
  },
  'xunshi-zhenggai': {
    own: '关于落实市委巡察组反馈意见整改进展情况的报告|关于巡视整改进展情况的通报|巡察整改落实情况报告|党委关于巡视整改阶段性进展情况的报告（公开版）',
    others: {
      '-': '巡视整改工作方案|巡察整改台账|巡察反馈意见整改方案|巡察整改工作动员会讲话|关于报送巡察整改报告的通知|巡视整改责任清单|巡察整改制度汇编',
      'duizhao-banzi': '巡察整改专题民主生活会对照检查材料',
      zhuanti: '关于召开巡察整改专题民主生活会情况的报告',
      zhenggai: '审计整改情况报告',
    },
  },
  zhenggai: {
    own: '消防安全隐患整改报告|关于审计发现问题整改情况的报告|整改工作汇报|自查整改情况报告|环保督察反馈问题整改工作总结',
    others: {
      '-': '整改报告制度|整改方案|整改通知书|关于报送整改报告的通知|整改承诺书|限期整改决定书|整改台账|整改责任清单',
      ducha: '整改情况督查报告',
      diaoyan: '整改工作调研报告',
    },
  },
  'dangjian-shuzhi': {
    own: '抓基层党建工作述职报告|2025年度党建工作述职报告|党委书记抓基层党建述职报告|抓党建工作情况报告',
    others: {
      '-': '党建述职评议考核办法|关于召开党建述职评议会的通知|抓基层党建工作责任清单|党建述职点评|党建工作要点|党建述职评议工作方案|党建述职会议记录',
      diaoyan: '抓党建促乡村振兴调研报告',
      zongjie: '党建工作总结',
      报告: '党建工作报告',
    },
  },
  'shuzhi-shulian': {
    own: '述职述廉报告|2025年度述责述廉报告|述德述职述廉报告|述职述廉述法报告|述法报告|述职、述廉报告',
    others: {
      '-': '述职述廉工作方案|述职述廉制度|述职述廉评议表|关于开展述职述廉工作的通知|述职述廉会议纪要|述廉评议办法|述职述廉测评结果|述法工作要点',
      shuzhi: '述职报告',
      'dangjian-shuzhi': '抓基层党建述职报告',
    },
  },
  shuzhi: {
    own: '2025年度述职报告|个人述职报告|述职报告（2025年1月）|校长述职报告',
    others: {
      '-': '述职报告评分表|述职评议办法|述职会议记录|述职报告写作技巧|岗位说明书|任前表态发言|竞聘演讲稿|转正申请书|述职工作方案',
      报告: '离任审计报告',
    },
  },
  'duizhao-banzi': {
    own: '2025年度民主生活会领导班子对照检查材料|党组班子检视剖析材料|对照检查材料',
    others: {
      '-': '民主生活会方案|民主生活会会议记录|民主生活会通报|对照检查清单|民主生活会主持词|征求意见汇总表|民主生活会通知|班子分工方案',
      zhuanti: '关于民主生活会召开情况的报告',
      'duizhao-geren': '民主生活会个人对照检查材料',
    },
  },
  'duizhao-geren': {
    own: '个人对照检查材料|民主生活会个人发言提纲|专题民主生活会发言提纲|张某同志对照检查材料|个人检视剖析材料',
    others: {
      '-': '座谈会发言提纲|中心组学习个人发言材料|个人小传|个人简历|个人承诺书|谈心谈话记录|个人发言稿点评|代表发言提纲',
      'zuzhi-shenghuo': '组织生活会个人对照检查材料',
      报告: '个人思想汇报',
    },
  },
  'zuzhi-shenghuo': {
    own: '组织生活会对照检查材料|专题组织生活会个人对照检查材料|党支部组织生活会发言提纲|支部班子组织生活会检视剖析材料',
    others: {
      '-': '组织生活会方案|组织生活会会议记录|组织生活会制度|组织生活会通知|组织生活会主持词|组织生活会点名册|组织生活会评议表|组织生活会流程',
      zhuanti: '关于召开组织生活会情况的报告',
      'duizhao-geren': '民主生活会个人对照检查材料',
    },
  },
  zicha: {
    own: '自查报告|关于财务管理工作的自查自纠报告|档案工作自查情况报告|自检自查报告|自评报告|自查情况汇报',
    others: {
      '-': '自查报告模板使用说明|关于做好自查报告报送工作的通知|自查表|自查方案|自查清单|关于自查工作的通知|自查自纠工作方案|自评表|自查报告填写说明',
      zhenggai: '自查自纠问题整改情况报告',
    },
  },
  ducha: {
    own: '督查情况报告|安全生产检查情况通报|关于燃气整治的督查报告|督导检查情况报告|执法检查情况的报告',
    others: {
      '-': '督查通知|督查方案|健康检查报告|体格检查报告|督查整改台账|检查表|胃镜检查报告单|督查要点',
      'duizhao-banzi': '党组对照检查报告',
      zicha: '自检自查情况报告',
    },
  },
  'xuncha-baogao': {
    own: '巡察报告|市委第三巡察组关于市医疗保障局党组的巡察报告|关于巡察市水务局党组情况的报告|巡视工作报告',
    others: {
      '-': '巡察工作方案|巡察公告|巡察反馈意见|巡察动员讲话|巡察日记|巡察工作要点|巡察工作手册',
      zhuanti: '关于配合巡察工作情况的报告',
      'xunshi-zhenggai': '巡察整改情况报告',
      报告: '巡河报告',
    },
  },
  diaoyan: {
    own: '调研报告|关于全县农村养老服务的调研报告|关于基层治理的调查与思考|关于村级债务的调研|学习考察报告|留守儿童情况调查报告',
    others: {
      '-': '尽职调查报告|如何写好调研报告|调研报告写作指南|调研方案|调研提纲|关于开展调研的通知|市场调研问卷|可行性研究报告',
      报告: '安全事故调查报告',
      'zhengzhi-tijian': '政治体检调研报告',
    },
  },
  'quanmian-congyan': {
    own: '落实全面从严治党主体责任情况报告|党风廉政建设工作总结|履行主体责任情况报告|关于落实党风廉政建设责任制情况的报告',
    others: {
      '-': '全面从严治党工作要点|主体责任清单|从严治党工作会议讲话|党风廉政建设责任书|党风廉政建设责任制实施办法|从严治党知识测试题',
      zhuanti: '关于全县经济运行情况的报告',
      报告: '企业安全生产主体责任落实情况的报告|食品安全主体责任报告',
      xinde: '从严治党学习体会',
    },
  },
  yishixingtai: {
    own: '意识形态工作责任制落实情况报告|意识形态工作情况汇报|意识形态工作总结',
    others: {
      '-': '意识形态工作方案|意识形态责任书|意识形态风险研判表|意识形态工作制度|意识形态领域通报|意识形态工作要点|意识形态工作会议纪要|意识形态责任清单',
      xinde: '意识形态学习体会',
      diaoyan: '意识形态工作调研报告',
    },
  },
  'fazhi-niandu': {
    own: '法治政府建设年度报告|2025年法治政府建设情况的报告|法治政府建设工作报告',
    others: {
      '-': '法治政府建设实施方案|法治政府建设实施纲要|法治政府建设示范创建申报书|法治讲座|法治建设工作要点|法治政府建设条例',
      zongjie: '法治建设工作总结|法治宣传教育总结',
      diaoyan: '法治建设调研报告',
      报告: '履行推进法治建设第一责任人职责情况的报告',
    },
  },
  zongjie: {
    own: '2025年工作总结|2025年工作总结和2026年工作计划|年终总结|上半年工作总结|培训总结|工作总结暨2026年工作要点',
    others: {
      '-': '知识点总结|复习总结|面试总结|学习总结|读书笔记总结|如何写好工作总结|工作总结会主持词|工作计划|项目总结|总结大会讲话',
    },
  },
  huibao: {
    own: '工作情况汇报|关于防汛工作情况的汇报|汇报材料|工作汇报|关于校园餐管理的汇报',
    others: {
      '-': '汇报演出节目单|汇报制度|情况通报|工作汇报会通知|汇报片解说词|情况反映|汇报会议程',
      报告: '思想汇报|关于用车的情况说明',
      zicha: '自查情况汇报',
    },
  },
  zhuanti: {
    own: '关于防汛准备工作的专题报告|关于义务教育发展情况的报告',
    others: {
      '-': '专题讲座|专题方案|关于办理情况的答复|关于情况的通知|专题会议纪要',
      报告: '政府工作报告|关于2025年预算执行情况和2026年预算草案的报告|关于国民经济和社会发展计划执行情况的报告|关于计划执行情况的审查结果报告|人民法院工作报告',
    },
  },
  jingyan: {
    own: '典型经验材料|经验交流材料|先进典型材料|基层治理经验做法|改革试点经验总结',
    others: {
      '-': '经验交流会通知|先进事迹材料|创业经验谈|经验之谈|工作经验证明|求职经验|典型案例|面试经验分享|踩坑经验总结|经验公式推导',
    },
  },
  xinde: {
    own: '心得体会|学习体会|培训心得体会|研讨发言材料|理论学习研讨发言',
    others: {
      '-': '读后感|观后感|日记|心得体会征文通知|会议发言|游记|开题报告|实验报告|测试报告|毕业设计',
    },
  },
};

test('the table speaks of every genre', () => {
  expect(Object.keys(TITLES).sort()).toEqual(GENRES.map(({ id }) => id).sort());
});

for (const [id, { own, others }] of Object.entries(TITLES)) {
  describe(id, () => {
    test.each(own.split('|'))('%s', (title) => expect(judge(`${title}\n${BODY}`)).toBe(id));
    const friends = Object.entries(others).flatMap(([as, titles]) =>
      titles.split('|').map((title) => [title, as]),
    );
    test('has ten false friends', () => expect(friends.length).toBeGreaterThanOrEqual(10));
    test.each(friends)('%s is %s', (title, as) => expect(judge(`${title}\n${BODY}`)).toBe(as));
  });
}

describe('a title alone is not enough', () => {
  test.each([
    ['a self-inspection in prose', '自查报告\n我们认真查了一遍，没有大的问题。', '-'],
    ['a single numbered heading of no kind', '工作汇报\n一、会议安排\n会议定在周三。', '-'],
    ['numbers that do not follow one another', '工作汇报\n一、会议安排\n四、食宿安排\n以上。', '-'],
    ['chapters, as in a novel', '调查报告\n第一章 雨夜\n他推开了门。\n第二章 来客\n门外没有人。', '-'],
    ['parts', '工作汇报\n第一部分　会议安排\n定在周三。\n第二部分　食宿安排\n住在招待所。', 'huibao'],
    ['one section of the genre', '2025年工作总结\n一、存在的问题\n还有三项没有办完。', 'zongjie'],
    ['a placeholder', '自查报告\n我局共有XX个科室，认真开展了自查。', 'zicha'],
    ['a generic title with a placeholder', '审计报告\n我局共有XX个科室。', '-'],
    [
      'a generic title with numbered headings',
      '政府工作报告\n一、过去一年\n稳中有进。\n二、今年任务\n再接再厉。',
      '报告',
    ],
    [
      'second-level headings under a single one',
      '工作汇报\n一、安排\n（一）会议\n周三。\n（二）食宿\n招待所。',
      'huibao',
    ],
    ['no title', '一、基本情况\n有八个科室。\n二、存在的问题\n还不少。', '-'],
    ['nothing', '', '-'],
  ])('%s', (_, text, expected) => expect(judge(text)).toBe(expected));

  test('Markdown headings without numbers count where they are sections of the genre', () => {
    expect(judge('# 自查报告\n\n## 基本情况\n\n八个科室。\n\n## 整改措施\n\n限时办结。\n', 'markdown')).toBe(
      'zicha',
    );
    expect(judge('# 自查报告\n\n## 安装\n\n双击即可。\n\n## 卸载\n\n拖到废纸篓。\n', 'markdown')).toBe('-');
  });

  test('code or a foreign language rules a report out', () => {
    const body = BODY.replaceAll('\n', '\n\n');
    expect(judge(`# 工作总结\n\n${body}\n`, 'markdown')).toBe('zongjie');
    // A snippet among the paragraphs is left out; a text that is mostly code is another thing.
    expect(judge(`# 工作总结\n\n${body}\n\n\`\`\`sh\nnpm test\n\`\`\`\n`, 'markdown')).toBe('zongjie');
    const code = 'npm test\n'.repeat(20);
    expect(judge(`# 工作总结\n\n${body}\n\n\`\`\`sh\n${code}\`\`\`\n`, 'markdown')).toBe('-');
    expect(judge(`工作总结\n${BODY}\n${'This chapter is about something else entirely. '.repeat(10)}`)).toBe(
      '-',
    );
  });
});

describe('the reason says what was seen', () => {
  const reasonOf = (text: string) => recognise(Draft.parse(text, 'plain')).reason;
  test.each([
    ['自查报告\n我局查过了。', { id: 'no-structure', values: { cue: '自查报告' } }],
    ['自查方案\n我局怎么查。', { id: 'not-a-report-title', values: { title: '自查方案' } }],
    ['', { id: 'no-title', values: {} }],
  ])('%s', (text, reason) => expect(reasonOf(text)).toEqual(reason));

  test('and names each piece of evidence in both languages', () => {
    expect(reasonOf(`公务用车管理自查报告\n${BODY}\n\n县公务用车中心\n2025年3月2日`)).toEqual({
      id: 'evidence',
      values: {
        pieces: {
          zh: '标题含“自查报告”；开头有“现将有关情况报告如下”；有 3 个连续编号的标题；有 3 处报告常见的标题；文末有落款“县公务用车中心”',
          en: 'The title says “自查报告”; it opens with “现将有关情况报告如下”; headings numbered in a row: 3; headings usual in reports: 3; it is signed “县公务用车中心”',
        },
      },
    });
    expect(reasonOf('自查报告\n我局共有XX个科室。').values).toEqual({
      pieces: {
        zh: '标题含“自查报告”；有待填写的占位符',
        en: 'The title says “自查报告”; there are placeholders to be filled in',
      },
    });
  });
});

test('a genre of the user’s own goes first, by a phrase for the whole title', () => {
  const own: Genre = {
    id: 'anquan',
    name: { zh: '安全周报', en: 'Weekly safety report' },
    cues: ['*安全*周报', '*安全*自查报告'],
    sections: [{ kinds: [], titles: ['本周隐患*'], required: true }],
    minimumLength: 0,
    layer: 'practice',
    source: { zh: '本单位', en: 'ours' },
  };
  const judgeOwn = (title: string) =>
    recognise(Draft.parse(`${title}\n${BODY}`, 'plain'), [own, ...GENRES]).genre?.id;
  expect(judgeOwn('矿山安全生产周报（第12期）')).toBe('anquan');
  expect(judgeOwn('用电安全自查报告')).toBe('anquan');
  expect(judgeOwn('财务管理自查报告')).toBe('zicha');
});

test('any text is judged without a throw, and twice alike', () => {
  const piece = fc.constantFrom(
    '自查报告',
    '\n',
    '一、',
    '二、',
    '存在的问题',
    'XX',
    '# ',
    '```',
    '\uD800',
    '\0',
    '。',
    '（稿）',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }),
      fc.constantFrom<DraftFormat>('plain', 'markdown'),
      (parts, format) => {
        const draft = Draft.parse(parts.join(''), format);
        expect(recognise(draft)).toEqual(recognise(Draft.parse(parts.join(''), format)));
      },
    ),
  );
});
