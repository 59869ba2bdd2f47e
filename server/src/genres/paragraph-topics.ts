import { opensList } from '../draft/lead-in';
import type { Line } from '../draft/line';
import { rememberLines } from '../draft/remember';
import type { SectionKind } from './section-kinds';

/** What a paragraph without a heading of its own is about, by its first words. */
export interface ParagraphTopics {
  readonly kinds: readonly SectionKind[];
  /** True when it ends by announcing a list: 主要存在以下问题： */
  readonly isLeadIn: boolean;
  /** Its first clause, which may be a title without an ordinal; empty when it is too long for one. */
  readonly clause: string;
  /** True when it says that a check found nothing wrong: 经自查，未发现超标准使用问题。 */
  readonly foundNothing: boolean;
}

const NOTHING: ParagraphTopics = { kinds: [], isLeadIn: false, clause: '', foundNothing: false };
/** The topic of a paragraph stands in its first words. */
const REACH = 30;
const LONGEST_CLAUSE = 20;

const TOPICS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'problem',
    /^(?!针对|围绕|聚焦|为|根据|按照|对照|通过)(?:(?!没有|未|不|解决|整改|破解).){0,22}(?:还|仍|也|主要|依然|尚)?(?:存在|面临)(?:着|的|有)?(?:(?!原因|根源).){0,10}(?:问题|不足|差距|短板|薄弱环节|困难)(?!的?(?:主要|深层次)?(?:原因|根源))/,
  ],
  ['problem', /^(?:主要|突出|存在的)?(?:问题|不足|差距)(?:主要)?(?:是|有|在于|表现|体现|：)/],
  [
    'problem',
    /^[^。]{0,16}(?:看到|认识到|意识到|正视|承认)[^。；]{0,14}(?:问题|不足|差距|短板|困难|薄弱环节)/,
  ],
  [
    'cause',
    /^(?:分析|剖析|究其|深挖|反思|深究|探究|溯其|以上|上述|这些|产生|造成|出现|存在)[^。；]{0,20}(?:原因|根源)/,
  ],
  ['cause', /^(?:主要|深层次)?原因(?:主要)?(?:是|有|在于|：)/],
  ['measure', /^(?:为此|对此|针对[^。；，]{0,16})，?(?:提出|建议|拟采取)/],
  ['measure', /^(?:整改措施|对策|建议|改进措施)(?:是|有|：)/],
  ['next', /^(?:下一步|下步|下一阶段|下阶段|今后|明年|来年)(?:工作中|，|我|将|要|拟|的工作|工作打算)/],
];

/** Cheap test before the patterns above. */
const MAY_HAVE_TOPIC =
  /问题|不足|差距|短板|薄弱|困难|原因|根源|建议|措施|对策|下一?步|下一?阶段|今后|明年|来年/;

/** What stands behind this in a paragraph is not read. */
const LONGEST_READ = 600;

/** 整改情况：已完成。 in lists; the heads of tables: | 问题 | 整改措施 | 完成情况 |. */
const ITEMISED =
  /整改(?:落实|完成|进展|工作)?(?:情况|结果|进展|成效)(?:[：:]|】)|整改(?:完成情况|落实情况|状态)[：:]|^\|[^|]*\|.*(?:整改(?:情况|措施|结果|成效)|完成情况).*\||已(?:全部)?(?:整改(?:完成|到位|完毕)|完成整改)/;

const MAY_ORGANISE = /开展|组织|成立|召开/;
/** 镇党委开展了三轮自查: a sentence of the introduction that tells how it was done. */
const ORGANISED =
  /(?:开展|组织|进行|部署)[^。；，]{0,12}(?:自查|自纠|排查|清查|检查|调研|督查|整改|评估)|成立[^。；]{0,16}(?:领导小组|工作专班|工作组|自查组|检查组)/;

const MAY_FIND = /未|没有|不存在|无|均/;
const FOUND_NOTHING =
  /(?:未|没有|尚未)(?:发现|查出|出现|存在)[^。；，]{0,24}(?:问题|行为|情形|现象|情况|隐患)|不存在[^。；，]{0,30}(?:问题|行为|情形|现象|情况)|(?:均|全部|都)(?:已)?(?:符合|达到)[^。；，]{0,16}(?:要求|标准|规定)/;

/** The topics of a line (from 0); remembered, so that a key press costs one paragraph. */
export const readTopics = rememberLines(read);

function read(line: Line): ParagraphTopics {
  if (line.role !== 'text' || line.leftover > 0) return NOTHING;
  const announced = announcedKinds(line);
  if (announced.length > 0) return { ...NOTHING, kinds: announced, isLeadIn: true };
  const text = line.text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + REACH));
  const kinds = new Set<SectionKind>();
  if (MAY_HAVE_TOPIC.test(text)) {
    for (const [kind, pattern] of TOPICS) if (pattern.test(text)) kinds.add(kind);
  }
  const whole = line.text.slice(
    line.contentStart,
    Math.min(line.contentEnd, line.contentStart + LONGEST_READ),
  );
  // Of an item-by-item account the words of its labels are enough: each item is a section of its own.
  if (ITEMISED.test(whole)) return { ...NOTHING, kinds: ['rect'], isLeadIn: true };
  if (MAY_ORGANISE.test(whole) && ORGANISED.test(whole)) kinds.add('org');
  return {
    kinds: [...kinds],
    isLeadIn: false,
    clause: readClause(text),
    foundNothing: MAY_FIND.test(whole) && FOUND_NOTHING.test(whole),
  };
}

/** 在廉洁自律方面，… and 廉洁自律情况：… name a topic as a title does; 剖析上述问题，… is prose. */
function readClause(text: string): string {
  const stop = text.search(/[，。：；,:;]/);
  const clause = stop < 0 ? text : text.slice(0, stop);
  if (clause.length > LONGEST_CLAUSE || clause.length === 0) return '';
  const aspect = /^(?:在|关于)?(.{2,16})(?:方面|上)$/.exec(clause);
  if (text[stop] === '，' || text[stop] === ',') return aspect?.[1] ?? '';
  return aspect?.[1] ?? clause;
}

const ANNOUNCES_PROBLEMS =
  /存在[^。；]{0,8}(?:以下|下列|如下)[^。；]{0,12}(?:问题|不足|差距|短板|困难)[^。；]{0,8}[：:]$/;

function announcedKinds(line: Line): readonly SectionKind[] {
  if (line.ordinal || line.hash > 0) return [];
  if (!opensList(line) && !ANNOUNCES_PROBLEMS.test(line.text.slice(-60))) return [];
  return kindsOfLeadIn(line.text.slice(line.contentStart, line.contentEnd));
}

const ANNOUNCED: readonly (readonly [SectionKind, RegExp])[] = [
  ['next', /下一步|下步|今后|打算/],
  ['cause', /原因|根源|症结/],
  ['measure', /建议|措施|对策/],
  ['problem', /问题|不足|表现|差距|短板|困难/],
];

/**
 * What the sentence above a list announces: 出现以上问题的主要原因有以下几点 is about causes. Its last clause that
 * names anything decides.
 */
export function kindsOfLeadIn(text: string): readonly SectionKind[] {
  const sentence = text.slice(text.lastIndexOf('。', text.length - 2) + 1).slice(-80);
  for (const clause of sentence.split('，').reverse()) {
    for (const [kind, pattern] of ANNOUNCED) if (pattern.test(clause)) return [kind];
  }
  return [];
}
