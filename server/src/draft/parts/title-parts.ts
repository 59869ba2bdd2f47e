import type { Line } from '../line';
import type { Title } from '../title';
import { endsInOffice } from './office';

/** What a title is made of (条例第九条（七）: 发文机关名称、事由和文种); empty where it is not sure. */
export interface TitleParts {
  readonly issuer: string;
  /** What stands between issuer and type, without 关于 and 的. */
  readonly matter: string;
  /** 报告, 整改情况报告, 工作总结: the words that end it. */
  readonly type: string;
  /** A mark behind the last word that does not belong there or that makes it a question; line from 0, or null. */
  readonly endMark: { readonly line: number; readonly column: number; readonly mark: string } | null;
}

const NONE: TitleParts = { issuer: '', matter: '', type: '', endMark: null };
const TYPE = /(?:请示|报告|汇报|总结|小结|通报|通知|意见|函|方案|批复|纪要|决定|公告|通告|材料|提纲)$/;
/** Versions and dates behind the title. */
const TAIL = /(?:[（(][^（）()]{1,24}[）)]|初稿|送审稿|讨论稿|征求意见稿)+$/;
const MARKS = '。，；：、.,;:？！?!';

/** Reads a title's issuer, matter and type out of its words. */
export function readTitleParts(lines: readonly Line[], title: Title | null): TitleParts {
  if (!title) return NONE;
  const words = title.text.replace(/[\s\u3000]+/g, '').replace(TAIL, '');
  const [type = ''] = TYPE.exec(words) ?? [];
  const rest = words.slice(0, words.length - type.length).replace(/的$/, '');
  const about = rest.indexOf('关于');
  const issuer =
    about >= 0 ? rest.slice(0, about) : (/^(.{2,24}?)(?=(?:20\d\d|二〇..)年)/.exec(rest)?.[1] ?? '');
  const isOffice = endsInOffice(issuer);
  const matter = about >= 0 ? rest.slice(about + 2) : rest.slice(isOffice ? issuer.length : 0);
  return { issuer: isOffice ? issuer : '', matter, type, endMark: endMarkOf(lines, title) };
}

function endMarkOf(lines: readonly Line[], { endLine }: Title): TitleParts['endMark'] {
  const { text, contentEnd } = lines[endLine - 1]!;
  const mark = text[contentEnd - 1] ?? '';
  return mark !== '' && MARKS.includes(mark) ? { line: endLine - 1, column: contentEnd - 1, mark } : null;
}
