import { createScanner, type Node, type ParseError, type ParseErrorCode, parseTree } from 'jsonc-parser';
import type { Localised } from '../rules/rule';
import { type ConfigProblem, FAULTS, makeProblem } from './config-problem';
import { narrowMarks } from './narrow-marks';

/** Deeper than any configuration; the parser calls itself for each level. */
const DEEPEST = 40;
/** A file that is no JSON at all has an error at every word; the first ones say it. */
const MOST_ERRORS = 20;

/**
 * Reads JSON with comments and trailing commas as far as it goes, and says in words what is wrong.
 * @returns the tree of what could be read; null for a text without a value
 */
export function parseJson(text: string): {
  readonly root: Node | null;
  readonly problems: readonly ConfigProblem[];
} {
  const { text: narrow, marks } = narrowMarks(text);
  const wide = marks
    .slice(0, MOST_ERRORS)
    .map((mark) => makeProblem(FAULTS.wideMark(mark.wide, mark.narrow), mark.at, mark.at + 1, false));
  const tooDeep = findTooDeep(narrow);
  if (tooDeep >= 0) {
    const problem = makeProblem(FAULTS.tooDeep(), tooDeep, tooDeep + 1, false);
    return { root: null, problems: [...wide, problem] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(narrow, errors, { allowTrailingComma: true }) ?? null;
  // In a file of comments alone nothing is set yet; it does not lack a value.
  const meant = root ? errors : errors.filter(({ error }) => error !== VALUE_EXPECTED);
  return {
    root,
    problems: [...wide, ...meant.slice(0, MOST_ERRORS).map((error) => wordError(narrow, error))],
  };
}

/** Of jsonc-parser's const enums, which isolated modules cannot read. */
const VALUE_EXPECTED = 4;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, END] = [1, 2, 3, 4, 17];

/** Offset of the first bracket that is nested too deep, -1 without one. */
function findTooDeep(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (kind === OPEN_BRACE || kind === OPEN_BRACKET) depth++;
    else if (kind === CLOSE_BRACE || kind === CLOSE_BRACKET) depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return -1;
}

function wordError(text: string, { error, offset, length }: ParseError): ConfigProblem {
  const end = Math.min(text.length, Math.max(offset + length, offset + 1));
  return makeProblem(FAULTS.syntax(SYNTAX[error] ?? UNEXPECTED), Math.min(offset, end), end, false);
}

const UNEXPECTED: Localised = { zh: '这里不是合法的 JSON。', en: 'This is not valid JSON.' };
/** By jsonc-parser's error code. */
const SYNTAX: Readonly<Partial<Record<ParseErrorCode | number, Localised>>> = {
  2: { zh: '数字的写法不对。', en: 'This number is not written as JSON wants it.' },
  3: {
    zh: '这里应当是加了双引号的名称。',
    en: 'A name in double quotation marks belongs here.',
  },
  4: { zh: '这里缺一个值。', en: 'A value is missing here.' },
  5: { zh: '名称后面缺冒号“:”。', en: 'A colon is missing behind the name.' },
  6: { zh: '两项之间缺逗号“,”。', en: 'A comma is missing between two entries.' },
  7: { zh: '缺右花括号“}”。', en: 'A closing “}” is missing.' },
  8: { zh: '缺右方括号“]”。', en: 'A closing “]” is missing.' },
  9: { zh: '内容到这里应当已经结束，后面多了东西。', en: 'The file should end here; there is more.' },
  11: { zh: '注释没有结束，缺“*/”。', en: 'This comment has no end; “*/” is missing.' },
  12: { zh: '文字没有结束，缺右双引号。', en: 'This text has no closing quotation mark.' },
  13: { zh: '数字不完整。', en: 'This number is not complete.' },
  14: { zh: '“\\u”后面要有四位十六进制数。', en: 'Four hexadecimal digits belong behind “\\u”.' },
  15: {
    zh: '反斜杠后面的字符不对；要写反斜杠本身，请写两个。',
    en: 'This is no escape; write two backslashes for one.',
  },
  16: {
    zh: '文字里有不能直接写的字符（如换行、制表符）。',
    en: 'A text cannot hold this character as it is.',
  },
};
