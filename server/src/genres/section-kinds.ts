import { isBlank } from '../draft/characters';
import { copyText } from './copy-text';
import type { Localised } from './localised';

/** What a section is about, whatever its title says word for word. */
export type SectionKind =
  | 'basic'
  | 'org'
  | 'practice'
  | 'result'
  | 'insight'
  | 'problem'
  | 'cause'
  | 'measure'
  | 'next'
  | 'duty'
  | 'study'
  | 'integrity'
  | 'law'
  | 'head'
  | 'prev'
  | 'rect'
  | 'leader'
  | 'lasting'
  | 'case'
  | 'matters'
  | 'situation'
  | 'request'
  | 'contact'
  | 'clues';

interface KindFacts {
  readonly name: Localised;
  /** Titles of this kind as drafts have them; each of them is recognised. */
  readonly titles: readonly string[];
  readonly pattern: RegExp;
  /** Titles that look alike and are something else. */
  readonly except?: RegExp;
  /** A title of this kind is none of these, whatever words it shares with them. */
  readonly over?: readonly SectionKind[];
}

/** A heading that begins like this names a subject or a measure, not a section: 着力解决突出问题, 提升工作成效. */
const SUBJECT =
  /^(?:着力|切实|全面|聚力|聚焦|紧盯|围绕|坚持|破解|补齐|化解|加强|强化|加大|加快|推动|提高|完善|健全|严格|深化|夯实|压实|抓好|抓实|抓细|狠抓|巩固|增强|促进|打造|构建|优化|树牢|牢固|筑牢|持续|深入|精准|统筹|积极|大力|进一步|努力(?!方向)|确保|发挥|拓展|扩大|带动|助力|凝聚|汇聚|引领|激发|做好|做实|做强|用好|用活|建强|建好|选优|实现|争取|争创|力争|杜绝|防止|避免|消除|认真|扎实|稳步|有序|有力|高度重视|正视|直面|认清|推广|借鉴|学习(?!体会|心得|感悟|收获|情况|教育|成[果效]|[和与及、的])|总结(?!体会)|交流|制定|落实(?!情况)|突出(?!问题|困难|短板)|提升(?!措施|举措|办法|对策|建议|方向|思路)|创新(?!做法|举措|经验))/;

/** Every kind with its name, its usual titles and what a title of it looks like (practice; domain 4.1). */
export const SECTION_KINDS: Readonly<Record<SectionKind, KindFacts>> = {
  basic: {
    name: { zh: '基本情况', en: 'background' },
    titles: ['基本情况', '总体情况', '基本概况', '工作概况', '现状分析', '发展现状'],
    pattern:
      /(?:基本|总体|整体|主要|面上|有关)(?:情况|概况|现状)|^(?:现状|概况|背景|引言|前言)(?:分析|概述)?$|(?:调研|考察|检查|督查|督导|督察|巡察|巡视|工作|单位|事件|事故|体检|自查|评估|任职|分工)的?(?:基本|总体)?(?:情况|概况|背景|概述)(?:分析)?$|发展现状|现状(?:$|分析|[和与及、])|.{2}概况$|背景情况$|总体评价/,
    except: /(?:打算|计划|思路|措施|建议)$/,
  },
  org: {
    name: { zh: '组织开展情况', en: 'how the work was organised' },
    titles: ['组织开展情况', '自查工作开展情况', '整改工作组织推进情况', '加强组织领导'],
    pattern:
      /(?:开展|(?<!党)组织|推进|部署|实施|动员)[^，。]{0,4}(?:情况|过程)$|组织领导|组织推动|领导重视|(?:自查|整改|体检|调研|评估|检查|督查|巡察)(?:工作)?的?(?:组织|开展|部署|推进)/,
    // 推进法治建设情况 speaks of the rule of law, 组织生活会整改情况 of a meeting.
    except: /(?:推进|实施|组织)(?:法治|生活会|建设|振兴)|打算$|计划$|思路$/,
  },
  practice: {
    name: { zh: '主要做法', en: 'what was done' },
    titles: ['主要做法', '主要工作', '工作开展情况', '重点工作完成情况', '主要举措', '工作回顾'],
    pattern:
      /(?:^|的|主要|具体|工作|基本|重点|经验|典型|创新|特色)做法(?:$|[和与及、])|(?:主要|重点|具体)(?:举措|工作|措施|任务)(?:$|[和与及、]|成效|情况|完成|开展|落实|进展|回顾|推进)|工作(?:任务|目标)?(?:开展|完成|进展|落实|推进|实施)情况|(?:目标|任务|指标)完成情况|采取的[^，。]{0,4}(?:措施|举措|做法)|所做的[^，。]{0,4}工作|工作(?:回顾|总结|情况)(?:$|[和与及、])|(?:开展|做)的(?:主要)?工作|^(?:主要)?工作(?:举措|措施)(?:$|[和与及、])|^采取的?(?:措施|举措)|(?:任务|政策|制度)落实情况|贯彻执行情况|(?:实践|探索)(?:$|[和与及、](?:实践|探索|成效|做法))|(?:贯彻|责任制)落实[^，。]{0,4}情况|^落实[^，。]{0,16}情况$|(?:主体|监督)?责任(?:制)?落实情况/,
    except:
      /^(?:下一步|下步|下阶段|下一阶段|下一年|今后|明年|来年|未来)|(?:打算|计划|思路|安排|要点|谋划)$|^(?:建议|整改).{0,4}(?:举措|措施)|存在|^(?:推广|借鉴|学习|总结)/,
  },
  result: {
    name: { zh: '主要成效', en: 'results' },
    titles: ['主要成效', '取得的成绩', '工作成效', '主要成果', '工作亮点'],
    pattern: /(?:成效|成绩|成果|效果|进展|亮点)(?:$|[和与及、]|特色$)|取得[^，。]{0,3}实效/,
    except: SUBJECT,
  },
  insight: {
    name: { zh: '启示体会', en: 'lessons learned' },
    titles: ['几点体会', '经验启示', '几点启示', '工作体会', '心得体会', '几点思考'],
    pattern: /(?:启示|体会|经验|感悟|心得|思考|收获)(?:$|[和与及、]|启示|体会|总结$)|几点认识/,
    except: SUBJECT,
  },
  problem: {
    name: { zh: '存在问题', en: 'problems' },
    titles: ['存在的主要问题', '存在的问题', '存在的问题和不足', '问题与不足', '查摆出的问题', '薄弱环节'],
    pattern:
      /^(?:.{0,14}(?:存在|发现|突出|主要|查摆|查找|检视|反馈|面临|暴露)[^，。]{0,8}|.{0,8})(?:问题|不足|短板|差距|薄弱环节|困难|隐患|挑战|弱项)(?=$|之处|[和与及、，]|以及|清单|表现|检视$|剖析$|分析$|方面|所在|情况$|短板|不足|差距|挑战|困难)|需要改进的(?:地方|方面)|有待(?:改进|加强)的|尚需改进|制约因素/,
    except:
      /^(?:着力|切实|全面|聚力|聚焦|紧盯|围绕|针对|坚持|破解|解决|补齐|化解|消除|防范|排查|治理|直面|正视|推动|加强|强化|(?:已|正在)(?:整改|解决|完成)|整改(?!工作|过程|落实|中|方面|后))|(?:协调|帮助|支持)解决|说明|问题导向/,
  },
  cause: {
    name: { zh: '原因分析', en: 'causes' },
    titles: ['原因分析', '产生问题的原因', '原因剖析', '主要原因', '问题根源剖析', '深层次原因'],
    pattern:
      /(?:原因|根源|成因|症结)(?:分析|剖析|查找|解析|所在)?(?:$|[和与及、])|(?:剖析|分析|查找)[^，。]{0,4}(?:原因|根源|成因)/,
    except: /^(?:铲除|消除|解决|破解)/,
  },
  measure: {
    name: { zh: '对策措施', en: 'measures' },
    titles: ['整改措施', '改进措施', '对策建议', '意见建议', '工作建议', '对策', '建议', '整改方向'],
    pattern:
      /(?:整改|改进|对策|解决|应对|防范|提升|预防)[^，。]{0,6}(?:措施|举措|建议|方向|办法|思路|对策)(?=$|[和与及、])|(?:意见|对策|政策|工作|几点|相关|有关|监督)[和与及、]?的?(?:建议|对策)(?=$|[和与及、])|^(?:措施|对策|建议|举措)$|(?:的|若干|具体|[和与及、])(?:意见|对策|建议|措施)$|建议意见|(?:整改|工作)(?:要求|意见)$|(?:路径|之策)(?:$|[和与及、])|对策[和与及]?思考|^工作(?:举措|措施)$|(?:思路|建议|措施)[和与及](?:对策|建议|措施)$|(?:下一步|下步|下阶段|今后)[^，。]{0,12}(?:措施|举措|对策|建议)(?=$|[和与及、])/,
    except:
      /^(?:加强|强化|完善|健全|全面|切实|认真|持续|狠抓|落实|制定|严格|细化|抓好|推动|深化)(?![^，。]{0,20}的(?:意见|对策|建议|措施))|采取的|^主要/,
  },
  next: {
    name: { zh: '下一步打算', en: 'next steps' },
    titles: ['下一步工作打算', '下步工作计划', '下一步工作安排', '今后工作打算', '明年工作思路', '努力方向'],
    pattern:
      /(?:下一步|下步|下阶段|下一阶段|下一年度?|今后|明年|下半年|来年)[^，。]{0,16}(?:打算|计划|安排|工作|思路|重点|措施|举措|方向|设想|目标|任务|要求|建议|对策|谋划|部署)|\d{4}年[^，。]{0,16}(?:打算|计划|安排|思路|重点|设想|目标|要点|工作|任务|谋划|展望|安排意见)$|努力方向|工作(?:打算|计划|思路|设想|谋划|展望)$|后续[^，。]{0,6}(?:安排|计划|打算|措施|工作)$|^(?:下一步|工作)?(?:打算|计划|思路|设想|安排)$|^整改(?:打算|计划|安排)$|^下一步$/,
    except: /(?:情况|回顾|总结|成效)$/,
  },
  duty: {
    name: { zh: '履职情况', en: 'performance of duties' },
    titles: ['履职情况', '履行职责情况', '履职尽责情况', '履行主体责任情况', '岗位职责', '主要业绩'],
    pattern:
      /(?:履行|履职)[^，。]{0,10}(?:情况|职责|责任|尽责)|(?:岗位|工作|主要)职责|(?:主要|工作)(?:业绩|实绩)|德能勤绩|^述职|^履职/,
  },
  study: {
    name: { zh: '学习情况', en: 'study and conduct' },
    titles: ['学习情况', '理论学习情况', '思想政治情况', '政治素质和品德修养'],
    pattern:
      /理论(?:学习|武装)|(?:^|政治|思想|个人)学习(?:情况)?$|思想政治(?:情况|素质|建设)|政治思想(?:情况|$)|政治(?:素质|品德|修养|表现)|品德|^述[学德]|学习[^，。]{0,10}情况$/,
  },
  integrity: {
    name: { zh: '廉洁自律情况', en: 'integrity' },
    titles: ['廉洁自律情况', '廉洁从政情况', '党风廉政建设情况', '履行“一岗双责”情况'],
    pattern: /廉(?:洁|政)|一岗双责|^述廉/,
  },
  law: {
    name: { zh: '述法（法治建设）情况', en: 'rule of law' },
    titles: ['述法情况', '推进法治建设情况', '依法行政情况', '学法用法情况', '依法履职情况'],
    pattern: /述法|法治(?:建设|政府)|依法(?:行政|履职|决策|治)|学法/,
  },
  head: {
    name: { zh: '第一责任人职责履行情况', en: 'the head’s own duty for the rule of law' },
    titles: [
      '主要负责人履行推进法治建设第一责任人职责情况',
      '党政主要负责人履行法治建设第一责任人职责情况',
      '履行推进法治建设第一责任人职责情况',
    ],
    pattern: /第一责任人/,
    over: ['duty', 'law', 'basic', 'practice', 'org'],
  },
  prev: {
    name: { zh: '上次问题整改落实情况', en: 'follow-up of the last review' },
    titles: [
      '上年度民主生活会整改措施落实情况',
      '上次组织生活会整改落实情况',
      '上年度述职评议问题整改情况',
      '上一轮巡察整改情况',
    ],
    pattern:
      /(?:上年度?|上一年度?|上次|上一次|上轮|上一轮|去年|\d{4}年度?)[^，。]{0,24}(?:民主生活会|组织生活会|述职评议|巡视|巡察)[^，。]{0,12}(?:整改|落实)|(?:上年度?|上一年度?|上次|上一次|上轮|上一轮|去年)[^，。]{0,20}整改/,
    except: /(?:打算|计划|思路|安排)$/,
    over: ['rect', 'measure', 'problem', 'basic', 'practice', 'org', 'duty', 'result'],
  },
  rect: {
    name: { zh: '整改进展情况', en: 'what was put right' },
    titles: ['整改落实情况', '反馈问题整改情况', '整改进展情况', '整改完成情况', '逐条整改情况', '整改成效'],
    pattern:
      /整改[^，。]{0,10}(?:情况|进展|成效|结果)|问题整改(?:$|[和与及、])|逐[条项]整改|(?:已|正在)(?:整改)?完?成?(?:整改)?的(?:问题|事项)|已完成整改|(?:边督|立行|边查)[边立]改|整改落实(?:$|[和与及、])/,
    except:
      /整改(?:工作)?的?(?:组织|部署|动员|开展)|整改(?:工作)?的?(?:总体|基本|有关)(?:情况|概况)|^(?:巩固|深化|提升)|(?:打算|计划|思路|措施)$/,
    over: ['result'],
  },
  leader: {
    name: { zh: '党组织书记组织落实整改情况', en: 'the secretary’s part in putting things right' },
    titles: [
      '党组织书记组织落实整改情况',
      '党组书记履行整改第一责任人责任情况',
      '主要负责人组织落实整改情况',
    ],
    pattern: /(?:书记|主要负责人)[^，。]{0,10}(?:组织|履行|落实|抓)[^，。]{0,8}整改/,
    over: ['rect', 'org', 'duty', 'head', 'practice'],
  },
  lasting: {
    name: { zh: '长效机制', en: 'lasting arrangements' },
    titles: ['建立长效机制情况', '需要长期坚持的事项', '巩固深化整改成果'],
    pattern: /长效机制|长期坚持|需?继续推进的|巩固[^，。]{0,6}整改成[果效]/,
    over: ['rect', 'problem', 'matters'],
  },
  case: {
    name: { zh: '案例剖析', en: 'case study' },
    titles: ['典型案例剖析', '案例剖析', '典型案例分析', '以案促改情况'],
    pattern: /案例(?:剖析|分析|反思)|以案(?:促改|为鉴)|^典型案例/,
    over: ['cause'],
  },
  matters: {
    name: { zh: '需要说明的事项', en: 'matters to be explained' },
    titles: ['个人有关事项', '需要说明的事项', '重点问题说明', '需要报告的其他事项', '其他需要说明的情况'],
    pattern:
      /个人(?:有关|重大)事项|重点说明|配偶|需要?(?:说明|报告)的|重点(?:问题|事项)说明|^其他(?:事项|情况)$/,
    over: ['problem', 'basic'],
  },
  situation: {
    name: { zh: '形势研判', en: 'assessment of the situation' },
    titles: ['形势研判', '形势分析', '意识形态领域形势研判'],
    pattern: /形势(?:研判|分析|判断)|分析研判/,
  },
  request: {
    name: { zh: '意见建议', en: 'requests and suggestions' },
    titles: ['意见建议', '有关建议', '需要协调解决的问题', '需要上级支持的事项'],
    pattern:
      /意见[和与及、]?建议$|^(?:有关|几点|工作)?建议$|(?:需要?|希望|请求)[^，。]{0,12}(?:协调|支持|帮助)|请求事项|有关请求/,
    over: ['problem'],
  },
  contact: {
    name: { zh: '联系方式', en: 'how to get in touch' },
    titles: ['联系方式', '监督联系方式'],
    pattern: /联系(?:方式|电话)|监督(?:方式|电话|渠道)/,
  },
  clues: {
    name: { zh: '问题线索', en: 'leads handed over separately' },
    titles: ['问题线索移交情况', '问题线索'],
    pattern: /问题线索/,
    over: ['problem'],
  },
};

const KINDS = Object.keys(SECTION_KINDS) as readonly SectionKind[];
/** No heading of a report is longer; the rest of such a line says nothing about its kind. */
const LONGEST = 60;
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, readonly SectionKind[]>();

/**
 * Which kinds of section a title opens, without its ordinal: 存在的问题及原因分析 gives problem and cause; most
 * titles name a subject and give none. Remembers what it was asked, within bounds.
 */
export function kindsOfTitle(title: string): readonly SectionKind[] {
  if (title.length > LONGEST) return readKinds(normaliseTitle(title));
  const known = remembered.get(title);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const kinds = readKinds(normaliseTitle(title));
  remembered.set(copyText(title), kinds);
  return kinds;
}

/** True for a heading that begins like a task or a subject: 抓好问题整改, 加强组织领导. */
export function namesSubject(title: string): boolean {
  return SUBJECT.test(normaliseTitle(title));
}

/** A title as patterns see it: without blanks, quotation marks and end punctuation, cut to a heading's length. */
export function normaliseTitle(title: string): string {
  let text = '';
  for (let i = 0; i < title.length && text.length < LONGEST; i++) {
    if (!isBlank(title.charCodeAt(i)) && !'“”‘’"*'.includes(title[i]!)) text += title[i];
  }
  let end = text.length;
  while (end > 0 && '。，；：、,;:.！？'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** 理论学习不够深入 is a problem's own title: it opens no section on study. */
const SHORTCOMING =
  /不(?:够|强|到位|深|实|严|高|力$|紧|细|平衡|充分|全面|扎实|彻底|明显|及时|完善|健全|规范)|欠缺|缺乏|滞后|薄弱$|弱化|有差距|有欠/;
const IN_SPITE_OF_SHORTCOMING: readonly SectionKind[] = ['problem', 'cause', 'prev', 'measure'];

function readKinds(title: string): readonly SectionKind[] {
  if (title.length < 2) return [];
  const candidates = SHORTCOMING.test(title) ? IN_SPITE_OF_SHORTCOMING : KINDS;
  const found = candidates.filter((kind) => {
    const { pattern, except } = SECTION_KINDS[kind];
    return pattern.test(title) && !except?.test(title);
  });
  const beaten = new Set(found.flatMap((kind) => SECTION_KINDS[kind].over ?? []));
  return found.filter((kind) => !beaten.has(kind));
}
