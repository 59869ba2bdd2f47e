import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findGenre } from './catalogue';
import { planSections } from './section-plan';

/** What is required and found nowhere, and behind `?` what an editor may do without; by first kinds. */
function lackOf(id: string, ...lines: string[]): string {
  const { missing, debatable } = planSections(Draft.parse(lines.join('\n'), 'plain'), findGenre(id)!);
  const names = (all: typeof missing) => all.map(({ demand }) => demand.kinds[0]).join(' ');
  return `${names(missing)}?${names(debatable)}`;
}

const BASIC = ['一、基本情况', '全站有闸门十二座。'];
const CURE = ['三、对策建议', '增加巡查人手。'];

describe('problems', () => {
  test.each([
    '二、镇水管站及各村管护员在日常巡查方面存在的问题',
    '二、村级水利设施在建后管护中存在的突出问题和不足',
    '二、全县灌区续建配套工程建设存在的薄弱环节',
  ])('behind a long subject: %s', (heading) => {
    expect(lackOf('diaoyan', '调研报告', ...BASIC, heading, '管护经费不足。', ...CURE)).toBe('?');
  });

  test.each([
    '二、下大力气解决群众用水方面存在的问题',
    '二、集中力量整治并消除了灌区运行中存在的隐患',
    '二、巡查制度建设',
  ])('not by a task: %s', (heading) => {
    expect(lackOf('diaoyan', '调研报告', ...BASIC, heading, '专班每周调度。', ...CURE)).toBe('problem?');
  });

  test('announced by the sentence above the headings', () => {
    const lead = '对照要求，管护工作还有一些短板，主要表现在：';
    expect(
      lackOf('zicha', '自查报告', lead, '一、巡查不勤', '漏查三次。', '二、整改措施', '每周一查。'),
    ).toBe('?org');
  });
});

describe('background', () => {
  test.each(['一、灌区运行现状特点', '一、学校基本状况', '一、现有水闸情况', '一、演练背景'])(
    '%s',
    (heading) => {
      expect(
        lackOf('diaoyan', '调研报告', heading, '有水闸十二座。', '二、存在的问题', '年久失修。', ...CURE),
      ).toBe('?');
    },
  );

  test('may be in a long introduction, or under a subject', () => {
    const rest = ['一、存在的问题', '年久失修。', '二、对策建议', '增加经费。'];
    expect(lackOf('diaoyan', '调研报告', ...rest)).toBe('basic?');
    expect(lackOf('diaoyan', '调研报告', '全县灌区始建于上世纪七十年代，几经扩建。'.repeat(8), ...rest)).toBe(
      '?basic',
    );
    expect(lackOf('diaoyan', '调研报告', '一、灌区的来历', '七十年代建。', ...rest)).toBe('?basic');
  });
});

describe('a check that found nothing', () => {
  const check = ['一、自查情况', '逐库核对了账目。'];
  test.each(['经自查，未发现账实不符的问题。', '不存在截留、挪用等行为。', '各项指标均达到规定标准。'])(
    'owes no problem and no measure: %s',
    (words) => {
      expect(lackOf('zicha', '自查报告', ...check, words)).toBe('?');
    },
  );

  test.each(['账目未及时登记。', '没有按期上报。', '问题没有解决。'])('but not for: %s', (words) => {
    expect(lackOf('zicha', '自查报告', ...check, words)).toBe('problem measure?');
  });

  test('what was found elsewhere is to be put right', () => {
    expect(lackOf('zicha', '自查报告', ...check, '未发现挪用问题。', '二、存在的问题', '账目登记晚。')).toBe(
      'measure?',
    );
  });
});

describe('rectification item by item', () => {
  test('by labels', () => {
    const items = ['1.巡查记录不全。', '整改情况：已补登十二次。', '2.物资短缺。', '整改情况：已全部补足。'];
    expect(lackOf('zhenggai', '整改报告', ...items)).toBe('?org next');
  });

  test('by a table', () => {
    const table = ['|问题|整改措施|完成情况|', '|---|---|---|', '|巡查不勤|每周一查|已完成|'];
    expect(lackOf('zhenggai', '整改报告', ...table)).toBe('?org next');
  });

  test('plans are no account', () => {
    expect(lackOf('zhenggai', '整改报告', '一、下一步打算', '抓紧整改。')).toBe('org rect?');
  });
});

test('last year’s follow-up is asked for as information, in papers of self-criticism', () => {
  const rest = ['一、存在的主要问题', '学得不深。', '二、原因剖析', '放松了。', '三、努力方向', '坚持学。'];
  expect(lackOf('duizhao-geren', '个人对照检查材料', ...rest)).toBe('?prev');
});

test('in a summary one subject that stands first is the work', () => {
  const rest = ['二、存在的问题', '集合偏慢。', '三、下一步打算', '每季一练。'];
  expect(lackOf('zongjie', '演练工作总结', '一、演练组织', '分三组。', ...rest)).toBe('?');
  expect(lackOf('zongjie', '演练工作总结', ...rest)).toBe('practice?');
});
