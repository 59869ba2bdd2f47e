import { isBlank, isHan } from '../characters';
import type { PlaceholderReading } from '../placeholder';
import { type Follower, isPlace, readFollower } from './followers';
import { readYearStart } from './masked-year';
import { isAnyDigit, isChinese, isWord } from './neighbours';
import { readMaskedWord } from './party-word';
import { isSurname, readSlot } from './slot';
import { isFactor, standsAlone } from './stand-alone';

/** 带*项, 标*号, *号键: a star that is spoken of. */
const SPOKEN_OF = /[带标打加注有含按为是用]$/;
/** *注, *数据来源: a star that opens a footnote. */
const FOOTNOTE = /^(?:注|数据|说明|备注|标|以上|以下|本表|含|不含|为|表示|资料|来源)/;
/** 腐*败: a site has broken up a word. */
const BROKEN_WORDS = /(?:腐[*＊]败|民[*＊]主|反[*＊]腐|贪[*＊]污|独[*＊]立)/;

/**
 * Reads a lone star: sure where it masks a year (20*年), a figure before its unit or a name before its level
 * (*年*月*日, *余次, *镇, 〔*〕), faint between other words.
 */
export function readStar(text: string, at: number): PlaceholderReading | null {
  const end = at + 1;
  if (isWord(text.charCodeAt(end)) || isBlank(text.charCodeAt(end))) return null;
  const start = readYearStart(text, at, end);
  if (start < 0) return null;
  const family = 'symbol';
  if (start < at) {
    const isYear = at - start >= 2 && isAnyDigit(text.charCodeAt(start));
    return isYear ? { start, end, family: 'masked-date', certainty: 'high', slot: 'year' } : null;
  }
  if (text[at - 1] === '〔' && text[end] === '〕')
    return { start: at, end, family, certainty: 'high', slot: 'documentYear' };
  if (!isHan(text.charCodeAt(end)) && text[end] !== '%' && !isChinese(text.charCodeAt(end))) return null;
  if (isWord(text.charCodeAt(at - 1)) || isEmphasis(text, at)) return null;
  if (SPOKEN_OF.test(text[at - 1] ?? '') || FOOTNOTE.test(text.slice(end, end + 2))) return null;
  if (BROKEN_WORDS.test(text.slice(Math.max(0, at - 1), at + 2)) || readMaskedWord(text, at)) return null;
  // 按*号键: the sign itself
  if (text[end] === '号' && !'〕］]）)第月'.includes(text[at - 1] ?? ' ')) return null;
  const follower = readFollower(text, end);
  const slot = readSlot(text, at, end, follower);
  if (isSurname(text[at - 1] ?? '') && !isCounted(follower)) return null;
  if (isFactor(text, at, end)) return null;
  if (follower?.alone && (isChinese(text.charCodeAt(at - 1)) || at === 0 || isBlank(text.charCodeAt(at - 1))))
    return { start: at, end, family, certainty: 'high', slot };
  return standsAlone(text, at, end) ? { start: at, end, family, certainty: 'faint', slot } : null;
}

/** 张*同志 and 李*书记 are anonymised on purpose; 江*年 and 马*镇 are not. */
function isCounted(follower: Follower | null): boolean {
  return (
    follower !== null && follower.slot !== 'unknown' && (isPlace(follower.slot) || follower.slot !== 'person')
  );
}

/** `*重点*`: another lone star closes or opens what stands at this one, two characters or more. */
function isEmphasis(text: string, at: number): boolean {
  const behind = text.indexOf('*', at + 1);
  if (isPair(text, at, behind)) return true;
  return at > 0 && isPair(text, text.lastIndexOf('*', at - 1), at);
}

const LONGEST_EMPHASIS = 40;

function isPair(text: string, opener: number, closer: number): boolean {
  if (opener < 0 || closer < opener + 3 || closer > opener + LONGEST_EMPHASIS) return false;
  if (text[opener - 1] === '*' || text[closer + 1] === '*') return false;
  return opens(text, opener) && closes(text, closer);
}

/** Nothing but a blank, a mark or the line's start before an opening star; the same behind a closing one. */
function opens(text: string, at: number): boolean {
  return at === 0 || !isHan(text.charCodeAt(at - 1));
}

function closes(text: string, at: number): boolean {
  return at + 1 === text.length || !isHan(text.charCodeAt(at + 1));
}

const DATE_UNIT = /^[年月日]/;

/** Reads a lone low line: only before a unit of a date or a count, behind Chinese or a figure's unit (20__年_月, 共_户). */
export function readLowLine(text: string, at: number): PlaceholderReading | null {
  const end = at + 1;
  const left = text.charCodeAt(at - 1);
  if (at > 0 && !isChinese(left) && !isBlank(left)) return null;
  const follower = readFollower(text, end);
  if (!follower?.alone || text[end] !== follower.word[0]) return null;
  // 主题_人: a low line between two words is a join of names.
  const isDate = DATE_UNIT.test(text.slice(end));
  if (isDate && at > 0 && !'年月至从于在到自起—：，。；、（'.includes(text[at - 1]!) && !isBlank(left))
    return null;
  if (!isDate && !(isLead(text, at) && !isHan(text.charCodeAt(follower.end)))) return null;
  return { start: at, end, family: 'symbol', certainty: 'high', slot: readSlot(text, at, end, follower) };
}

/** Words and marks that a number follows. */
function isLead(text: string, at: number): boolean {
  return at === 0 || '共达约近超第计，、：；户有查出'.includes(text[at - 1]!);
}
