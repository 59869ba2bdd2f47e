import { isBlank } from '../../draft/characters';
import { findWordFields } from '../../draft/leftover/word-fields';
import type { Line } from '../../draft/line';
import { isChinese } from '../../draft/placeholder/neighbours';
import { findSkipped, type Stretch } from '../../draft/placeholder/skipped';
import { rememberLast } from '../matching/remember';
import { findFileNames, findNotations, overlap } from './notations';

const NONE: readonly Stretch[] = [];
/** Without one of these there is nothing foreign in a line. */
const SIGN =
  /:\/\/|www\.|\]\(|[@`<$\\{]|\[\[|错误[!！]|Error!|\.(?:docx?|wps|et|xlsx?|pptx?|pdf|ofd|txt|md|csv|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|mp[34]|avi|html?|xml|json|exe|dwg|caj)(?![A-Za-z])|\/[\w.-]{1,60}\//i;
const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;

/**
 * Stretches of a line that are no Chinese prose: web and mail addresses, paths and file names, code spans, formulas,
 * link targets, wiki links, attributes, tags, errors of Word.
 * In no particular order; they may overlap.
 */
export const foreignStretches = rememberLast(({ text }: Line): readonly Stretch[] => {
  if (!SIGN.test(text)) return NONE;
  // Backticks and tags stand for code in plain drafts as well: nobody writes prose with them.
  const found = [...findSkipped(text, true, [])];
  for (let at = text.indexOf('www.'); at >= 0; at = text.indexOf('www.', at)) {
    const start = at;
    while (at < text.length && !isBlank(text.charCodeAt(at)) && !isChinese(text.charCodeAt(at))) at++;
    found.push({ start, end: at });
  }
  if (text.includes('@')) {
    for (const { index, 0: address } of text.matchAll(MAIL)) {
      found.push({ start: index, end: index + address.length });
    }
  }
  const files = findFileNames(text).filter((file) => !found.some((other) => overlap(other, file)));
  found.push(...files, ...findNotations(text), ...findWordFields(text));
  return found;
});

/** True where `[start, end)` touches an address, code, a link target or a tag. */
export function isForeign(line: Line, start: number, end: number): boolean {
  return foreignStretches(line).some((stretch) => start < stretch.end && stretch.start < end);
}

/** True where `[start, end)` touches a placeholder: what is wrong there will be gone once it is filled in. */
export function isMasked({ placeholders }: Line, start: number, end: number): boolean {
  return placeholders.some((placeholder) => start < placeholder.end && placeholder.start < end);
}
