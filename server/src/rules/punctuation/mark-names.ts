import type { Localised } from '../rule';
import { isOpener, partnerOf } from './pairs';

/** By the opening mark. */
const PAIRS: Readonly<Record<string, Localised>> = {
  '“': { zh: '引号', en: 'quotation mark' },
  '‘': { zh: '单引号', en: 'single quotation mark' },
  '（': { zh: '圆括号', en: 'bracket' },
  '《': { zh: '书名号', en: 'title mark' },
  '〈': { zh: '单书名号', en: 'single title mark' },
  '【': { zh: '方头括号', en: 'lenticular bracket' },
  '〔': { zh: '六角括号', en: 'tortoise-shell bracket' },
  '「': { zh: '直角引号', en: 'corner bracket' },
  '『': { zh: '双直角引号', en: 'double corner bracket' },
};

/**
 * A mark of a pair in words, for messages: quoted, a quotation mark could not be told from the marks around it. The
 * mark itself follows in brackets, but for brackets, which could not be told from those.
 */
export function nameMark(mark: string): Localised {
  const opens = isOpener(mark);
  const { zh, en } = PAIRS[opens ? mark : partnerOf(mark)]!;
  const isRound = mark === '（' || mark === '）';
  const [side, sideEnglish] = opens ? ['前', 'opening'] : ['后', 'closing'];
  return {
    zh: side + zh + (isRound ? '' : `（${mark}）`),
    en: `${sideEnglish} ${en}${isRound ? '' : ` (${mark})`}`,
  };
}
