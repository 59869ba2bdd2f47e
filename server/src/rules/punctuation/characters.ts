import { isHan } from '../../draft/characters';

/** Marks of Chinese prose that take no space before or behind them. */
export const CHINESE_MARKS = '，。、；：！？“”‘’（）《》〈〉【】〔〕…';

/** True for a Chinese mark of punctuation given as text; false at the ends of a line. */
export function isChineseMark(char: string | undefined): boolean {
  return char !== undefined && char !== '' && CHINESE_MARKS.includes(char);
}

/** True for the Han character at `at`; false outside the text. */
export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(text.charCodeAt(at));
}

/** True where Chinese prose stands at `at`: a Han character or a Chinese mark. */
export function isProseAt(text: string, at: number): boolean {
  return isHanAt(text, at) || isChineseMark(text[at]);
}
