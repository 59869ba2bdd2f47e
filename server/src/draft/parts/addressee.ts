import type { Line } from '../line';
import type { Title } from '../title';
import { isOfficeName } from './office';
import { type Words, wordsAt } from './words';

/** 主送机关 or the salutation of what is spoken (GB/T 9704—2012, 7.3.2), without the mark behind it. */
export interface Addressee extends Words {
  /** What stands behind it: ： as it should, another mark, or nothing. */
  readonly mark: string;
  /**
   * - `offices`: 县人民政府, a meeting, 各乡镇;
   * - `person`: a leader by post or name;
   * - `audience`: 各位代表, 同志们: the paper is spoken.
   */
  readonly kind: 'offices' | 'person' | 'audience';
  /** The single names in it. */
  readonly names: readonly string[];
}

/** What stands between title and addressee takes no more lines than these: date, number, byline. */
const REACH = 5;
const LONGEST = 80;
const AUDIENCE =
  /^(?:尊敬的|敬爱的|亲爱的)?(?:各位|同志们|同学们|老师们|朋友们|女士们|先生们|大家|与会|主席团)|代表们?$|委员们?$|同志们$|来宾/;
const PERSON =
  /(?:[省市县区州旗镇乡部厅局处科校院会队站所馆村]长|书记|主任|主席|总经理|董事长|局座|领导|领导同志|负责人|同志|先生|女士)$/;
/** What a website puts between title and text. */
const PUBLISHED = /^(?:发布(?:日期|时间|机构)|信息来源|来源|时间|浏览|索引号|成文日期)[：:]/;
/** A line that announces what is below it is no salutation. */
const ANNOUNCES =
  /如下|以下|下列|包括|分别|主要|情况|问题|方面|内容|时间|地点|作者|来源|日期|编号|关于|摘要|目录|关键词|^(?:\S{0,4}(?:单位|部门)|单位名称|联系人|附件?)[：:]$/;

/**
 * Reads whom a paper is addressed to. Without its colon only where nothing else can stand there.
 * @param end the first line that cannot be the addressee any more: the first heading, or the end of the body
 * @param signed who signs the paper: below a title that office is a byline, and no addressee
 */
export function readAddressee(
  lines: readonly Line[],
  title: Title | null,
  end: number,
  signed: readonly string[],
): Addressee | null {
  if (!title) return null;
  for (let i = title.endLine, seen = 0; i < end && seen < REACH; i++) {
    const { role, text, contentStart, contentEnd, ordinal, hash, leftover } = lines[i]!;
    if (role !== 'text' || leftover > 0) continue;
    if (PUBLISHED.test(text.slice(contentStart, contentStart + 8))) continue;
    if (ordinal || hash > 0 || contentEnd - contentStart > LONGEST) return null;
    const content = text.slice(contentStart, contentEnd);
    const mark = /[：:，,。；;、]$/.exec(content)?.[0] ?? '';
    const words = content.slice(0, content.length - mark.length);
    if (mark === '：' || mark === ':') {
      if (ANNOUNCES.test(content) || /[。；！？“”]/.test(words) || words.length < 2) return null;
      return make(lines, i, words, mark);
    }
    if (isOfficeName(words) && (mark !== '' || stands(lines, i, end, words, signed))) {
      return make(lines, i, words, mark);
    }
    if (mark !== '' || /[。；！？]/.test(content)) return null;
    seen++;
  }
  return null;
}

/** An office alone on its line, above the first paragraph of a paper that somebody else signs. */
function stands(
  lines: readonly Line[],
  at: number,
  end: number,
  words: string,
  signed: readonly string[],
): boolean {
  if (signed.length === 0 || signed.some((name) => name.includes(words) || words.includes(name)))
    return false;
  if (
    !/^(?:中共|各|本|国家|国务院|[省市县区州旗镇乡]|\p{Script=Han}{2,8}?[省市县区州旗镇乡局委厅])/u.test(
      words,
    )
  )
    return false;
  let next = at + 1;
  while (next < end && lines[next]!.role === 'blank') next++;
  const below = lines[next];
  return (
    next < end &&
    below?.role === 'text' &&
    below.hanCount >= 15 &&
    /[。：]$/.test(below.text.slice(0, below.contentEnd))
  );
}

function make(lines: readonly Line[], line: number, words: string, mark: string): Addressee {
  const { contentStart } = lines[line]!;
  const names = words.split(/[、，,]/).filter((name) => name !== '');
  const kind = AUDIENCE.test(words)
    ? 'audience'
    : names.some((name) => PERSON.test(name))
      ? 'person'
      : 'offices';
  return { ...wordsAt(lines, line, contentStart, contentStart + words.length), mark, kind, names };
}
