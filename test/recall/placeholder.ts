import type { MarkedDefect } from './marked-defect';

const unresolved = (text: string): MarkedDefect => ({ rule: 'placeholder/unresolved', text });
const mask = (text: string): MarkedDefect => ({ rule: 'placeholder/inconsistent-mask', text });

/** Places that nobody filled in; one each. */
export const PLACEHOLDER_DEFECTS: readonly MarkedDefect[] = [
  unresolved('汛前清淤河道^XX^公里。'),
  unresolved('督查组到^××县××镇^走访。'),
  unresolved('争取上级资金^XXX^万元。'),
  unresolved('会议于^X月X日^召开。'),
  unresolved('截至^20XX年^底全部完工。'),
  unresolved('由^某某局^牵头落实。'),
  unresolved('收回问卷^（待补充）^份。'),
  unresolved('现场负责人：^____^'),
  unresolved('^{{单位名称}}^全体职工参加了培训。'),
  unresolved('惠及^○○^村的村民。'),
  unresolved('合格率达到^XX^%。'),
  unresolved('第^XX^届职工运动会如期举行。'),
  mask('示范点设在XX县XX镇^XXX^村。'),
  mask('参保XXX户XXX人，欠费^XX^户。'),
];
